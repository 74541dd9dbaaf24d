import Model

/// Using a result, sharing it, and telling back what came of a problem.
extension State {
  /// Asks who uses a result, the person at the keyboard first.
  mutating func use(_ result: Result) {
    var draft = UseDraft(result: result.id)
    draft.facts.version = result.version.value
    var partners = board.activePartners.map(\.id)
    if let me, let place = partners.firstIndex(of: me) {
      partners.remove(at: place)
      partners.insert(me, at: 0)
    }
    var choices = partners.map {
      Picker.Choice(
        text: names.partner($0),
        detail: board.partners[$0]?.affiliation.value.map { names.partner($0) } ?? "",
        value: .result(.partner($0)))
    }
    choices.insert(
      Picker.Choice(text: words.somebodyOutside, detail: "", value: .result(.outsider)),
      at: min(1, choices.count))
    mode = .pick(Picker(purpose: .result(.user(draft)), choices: choices))
  }

  /// Asks for which card it is used.
  mutating func pickUseCard(_ draft: UseDraft) {
    var choices = [
      Picker.Choice(text: words.newCardForUse, detail: "", value: .result(.newCard)),
      Picker.Choice(text: words.noCardForUse, detail: "", value: .result(.card(nil))),
    ]
    for stage in Stage.allCases {
      choices += board.columns[stage.index].compactMap { board.cards[$0] }.map { card in
        Picker.Choice(
          label: names.card(card.id), text: card.short.value ?? card.title.value,
          detail: names.stage(stage), value: .result(.card(card.id)))
      }
    }
    mode = .pick(Picker(purpose: .result(.card(draft)), choices: choices))
  }

  mutating func pickUseKind(_ draft: UseDraft) {
    let choices = ReuseKind.allCases.map {
      Picker.Choice(text: words.reuseKind($0), detail: "", value: .result(.kind($0)))
    }
    mode = .pick(Picker(purpose: .result(.kind(draft)), choices: choices))
  }

  /// Asks what only the people at the table know, and then writes the use down.
  mutating func goOn(_ draft: UseDraft, askedCompetitor: Bool = false) -> [Effect] {
    guard let result = board.results[draft.result] else { return [] }
    if !askedCompetitor, board.partner(draft.facts.who) == nil, !result.makers.value.isEmpty {
      mode = .pick(yesOrNo(.competitor(draft), no: words.noCompetitor, yes: words.isCompetitor))
      return []
    }
    if !draft.facts.isAllowed,
      board.needsYes(draft.facts.who, for: result, version: draft.facts.version)
    {
      mode = .pick(yesOrNo(.allowed(draft), no: words.makersNotAsked, yes: words.makersSaidYes))
      return []
    }
    return use(draft, of: result)
  }

  private func yesOrNo(_ pick: ResultPick, no: String, yes: String) -> Picker {
    Picker(
      purpose: .result(pick),
      choices: [
        Picker.Choice(text: no, detail: "", value: .result(.no)),
        Picker.Choice(text: yes, detail: "", value: .result(.yes)),
      ])
  }

  private mutating func use(_ draft: UseDraft, of result: Result) -> [Effect] {
    var facts = draft.facts
    var changes: [Change] = []
    if let title = draft.newCard {
      let id = CardID(random: random())
      let captured = board.capturing(.opportunity, title, random: random())
      changes.append(Change(id.cast(), captured))
      facts.card = id
    }
    let word = TargetID(random: random()).description
    changes.append(Change(result, ResultReused(reuse: word, facts)))
    say(words.used(board.label(of: result), names.invitee(facts.who)), .good)
    return [.record(changes)]
  }

  /// Asks which body is told of a result.
  mutating func pickShare(_ result: Result) {
    guard board.needs(of: result).isEmpty else {
      return say(words.notReady(board.label(of: result), needs(of: result)), .attention)
    }
    let told = result.shared.filter(\.value.value)
    let choices = board.activePartners.filter { !$0.type.value.isPrivate }.map { partner in
      Picker.Choice(
        text: (told[partner.id] == nil ? "[ ] " : "[x] ") + names.partner(partner.id),
        detail: words.type(partner.type.value), value: .result(.partner(partner.id)))
    }
    guard !choices.isEmpty else { return say(words.nobodyToShareWith, .attention) }
    mode = .pick(Picker(purpose: .result(.share(result.id)), choices: choices))
  }

  /// What a result still needs, in words.
  func needs(of result: Result) -> String {
    words.all(board.needs(of: result).map { words.resultNeed($0) })
  }

  private mutating func share(_ result: Result, _ body: PartnerID) -> [Effect] {
    let isTold = result.shared[body]?.value ?? false
    let label = board.label(of: result)
    say(
      isTold
        ? words.notSharedWith(label, names.partner(body))
        : words.sharedWith(label, names.partner(body)), .good)
    return [
      .record([
        Change(
          result, ResultShared(with: isTold ? [] : [body], without: isTold ? [body] : []))
      ])
    ]
  }

  // MARK: - What was typed and picked

  /// A line about a result is finished.
  mutating func finish(_ prompt: ResultPrompt, _ text: String) -> [Effect] {
    switch prompt {
    case .draft(let draft, let field): return take(text, field, draft)
    case .field(let id, let field):
      return board.results[id].map { write(field, text, $0) } ?? []
    case .licence(let subject): return give(Licence(text.harmless()), subject)
    case .tellBack(let id):
      guard let result = board.results[id] else { return [] }
      say(words.toldBackNow(board.label(of: result)), .good)
      let word = TargetID(random: random()).description
      return [.record([Change(result, ResultReported(report: word, how: text.harmless()))])]
    case .withdraw(let id):
      guard let result = board.results[id] else { return [] }
      let reason = text.harmless()
      say(words.withdrawn(board.label(of: result)))
      return [
        .record([Change(result, ResultWithdrawn(reason: reason.isEmpty ? nil : reason))])
      ]
    case .outsider(var draft):
      draft.facts.who = Invitee(text.harmless())
      pickUseCard(draft)
    case .newCard(var draft):
      draft.newCard = text.harmless()
      mode = .line(.result(.use(draft)), LineEditor())
    case .use(var draft):
      draft.facts.text = text.harmless()
      pickUseKind(draft)
    }
    return []
  }

  /// Something was picked from a list about results.
  mutating func choose(_ choice: ResultChoice, _ pick: ResultPick, at place: Int) -> [Effect] {
    switch (choice, pick) {
    case (.card(let id?), .origin):
      if let card = standing(id) { publish(from: card) }
    case (.elsewhere, .origin):
      var published = ResultPublished()
      published.number = board.lastResultNumber + 1
      ask(ResultDraft(published: published, source: "", card: nil), .title)
    case (.licence(let licence), .licence(let subject)): return give(licence, subject)
    case (.otherLicence, .licence(let subject)):
      mode = .line(.result(.licence(subject)), LineEditor())
    case (.maker(let partner), .makers(let subject)): return toggle(partner, subject, at: place)
    case (.done, .makers(.draft(let draft))): return goOn(draft, behind: .makers)
    case (_, .revise(let id)): return board.results[id].map { revise(choice, $0) } ?? []
    case (.partner(let body), .share(let id)):
      return board.results[id].map { share($0, body) } ?? []
    case (.partner(let who), .user(var draft)):
      draft.facts.who = Invitee(who.description)
      pickUseCard(draft)
    case (.outsider, .user(let draft)): mode = .line(.result(.outsider(draft)), LineEditor())
    case (.newCard, .card(let draft)):
      let title = board.results[draft.result]?.title.value ?? ""
      mode = .line(.result(.newCard(draft)), LineEditor(title))
    case (.card(let card), .card(var draft)):
      draft.facts.card = card
      mode = .line(.result(.use(draft)), LineEditor())
    case (.kind(let kind), .kind(var draft)):
      draft.facts.kind = kind
      return goOn(draft)
    case (let answer, .competitor(var draft)):
      if case .yes = answer { draft.facts.isCompetitor = true }
      return goOn(draft, askedCompetitor: true)
    case (.yes, .allowed(var draft)):
      draft.facts.isAllowed = true
      return goOn(draft, askedCompetitor: true)
    case (.no, .allowed): say(words.askMakersFirst, .attention)
    default: break
    }
    return []
  }

  /// Whether a line about a result cannot be left empty.
  func needsText(_ prompt: ResultPrompt) -> Bool {
    switch prompt {
    case .draft(_, let field), .field(_, let field): field == .title || field == .source
    case .licence, .tellBack, .outsider, .newCard, .use: true
    case .withdraw: false
    }
  }
}
