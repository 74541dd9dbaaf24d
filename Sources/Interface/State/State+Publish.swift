import Model

/// Writing a result down, and changing it.
extension State {
  /// Asks what came out of a card.
  mutating func publish(from card: Card) {
    guard whoOrAsk(.publish, card) != nil else { return }
    let published = board.publishing("", from: card)
    ask(ResultDraft(published: published, source: nil, card: card.id), .title)
  }

  /// Asks which card a result comes from: those that are tried or shared first, the furthest on top.
  mutating func pickOrigin() {
    var choices = [Stage.share, .cocreate, .engage, .acknowledge, .recognise].flatMap { stage in
      board.columns[stage.index].compactMap { board.cards[$0] }.map { card in
        Picker.Choice(
          label: names.card(card.id), text: card.short.value ?? card.title.value,
          detail: names.stage(stage), value: .result(.card(card.id)))
      }
    }
    choices.append(
      Picker.Choice(text: words.madeElsewhere, detail: "", value: .result(.elsewhere)))
    mode = .pick(Picker(purpose: .result(.origin), choices: choices))
  }

  /// Asks for a field of a result that is not written down yet.
  mutating func ask(_ draft: ResultDraft, _ field: ResultField) {
    switch field {
    case .licence: pickLicence(.draft(draft))
    case .makers: pickMakers(.draft(draft))
    case .title, .source, .summary, .evidence, .trick, .place:
      mode = .line(.result(.draft(draft, field)), LineEditor())
    }
  }

  /// Takes what was said of a field and asks for the next one, or writes the result down.
  mutating func take(_ text: String, _ field: ResultField, _ draft: ResultDraft) -> [Effect] {
    var draft = draft
    let text = text.harmless()
    let said = text.isEmpty ? nil : text
    switch field {
    case .title: draft.published.title = text
    case .source: draft.source = text
    case .summary: draft.published.summary = said
    case .evidence: draft.published.evidence = said
    case .trick: draft.published.trick = said
    case .place: draft.published.place = said
    case .licence, .makers: break
    }
    return goOn(draft, behind: field)
  }

  mutating func goOn(_ draft: ResultDraft, behind field: ResultField) -> [Effect] {
    if let next = draft.field(behind: field) {
      ask(draft, next)
      return []
    }
    return publish(draft)
  }

  private mutating func publish(_ draft: ResultDraft) -> [Effect] {
    let id = ResultID(random: random())
    var published = draft.published
    // Somebody may have published meanwhile.
    published.number = board.lastResultNumber + 1
    results.selection = id
    say(words.published("R-\(published.number ?? 0)"), .good)
    guard let source = draft.source else {
      let audience = draft.card.flatMap { board.cards[$0] }?.audience.value ?? .open
      return [.record([Change(id.cast(), published, audience: audience)])]
    }
    var imported = ResultImported()
    imported.number = published.number
    imported.title = published.title
    imported.source = source
    imported.summary = published.summary
    imported.licence = published.licence
    imported.evidence = published.evidence
    imported.trick = published.trick
    imported.place = published.place
    return [.record([Change(id.cast(), imported)])]
  }

  /// Asks what others may do with a result.
  func licencePicker(_ subject: ResultSubject) -> Picker {
    var choices = Licence.common.map {
      Picker.Choice(
        text: words.licence($0), detail: words.mayDo($0), value: .result(.licence($0)))
    }
    choices.insert(
      Picker.Choice(
        text: words.otherLicence, detail: words.otherLicenceHint, value: .result(.otherLicence)),
      at: 3)
    if case .draft = subject {
      choices.append(
        Picker.Choice(
          text: words.noLicenceYet, detail: words.mayDo(nil), value: .result(.licence(nil))))
    }
    var picker = Picker(purpose: .result(.licence(subject)), choices: choices)
    if let bound = boundTo(subject) {
      picker.choices = choices.filter {
        if case .result(.licence(bound)) = $0.value { true } else { false }
      }
    }
    return picker
  }

  mutating func pickLicence(_ subject: ResultSubject) { mode = .pick(licencePicker(subject)) }

  /// The only licence that is left, because of what the result was made from.
  private func boundTo(_ subject: ResultSubject) -> Licence? {
    switch subject {
    case .draft(let draft):
      let asks = draft.published.bases.contains { basis in
        board.results[basis.result].map { board.licence(of: $0, version: basis.version) == .ccBySa }
          ?? false
      }
      return asks ? .ccBySa : nil
    case .result(let id):
      return board.results[id].map { board.isBoundToShareAlike($0) } ?? false ? .ccBySa : nil
    }
  }

  /// Asks who made a result: those who are ticked, and everybody else on the board.
  mutating func pickMakers(_ subject: ResultSubject, at place: Int = 0) {
    let made: [PartnerID] =
      switch subject {
      case .draft(let draft): draft.published.makers
      case .result(let id): board.results[id]?.makers.value ?? []
      }
    var choices = [
      Picker.Choice(text: words.thatsAll(made.count), detail: "", value: .result(.done))
    ]
    let others = board.activePartners.map(\.id).filter { !made.contains($0) }
    for partner in made + others {
      choices.append(
        Picker.Choice(
          text: (made.contains(partner) ? "[x] " : "[ ] ") + names.partner(partner),
          detail: board.partners[partner]?.affiliation.value.map { names.partner($0) } ?? "",
          value: .result(.maker(partner))))
    }
    mode = .pick(
      Picker(
        purpose: .result(.makers(subject)), choices: choices,
        selected: max(0, min(place, choices.count - 1))))
  }

  /// Ticks a maker, or takes the tick away.
  mutating func toggle(_ maker: PartnerID, _ subject: ResultSubject, at place: Int) -> [Effect] {
    func toggled(_ makers: [PartnerID]) -> [PartnerID] {
      makers.contains(maker) ? makers.filter { $0 != maker } : makers + [maker]
    }
    switch subject {
    case .draft(var draft):
      draft.published.makers = toggled(draft.published.makers)
      pickMakers(.draft(draft), at: place)
      return []
    case .result(let id):
      guard let result = board.results[id] else { return [] }
      var revised = ResultRevised()
      revised.makers = .set(toggled(result.makers.value))
      say(words.revised(board.label(of: result)), .good)
      return [.record([Change(result, revised)])]
    }
  }

  /// Gives a licence: to the version that has none, or to a new one.
  mutating func give(_ licence: Licence?, _ subject: ResultSubject) -> [Effect] {
    switch subject {
    case .draft(var draft):
      draft.published.licence = licence
      return goOn(draft, behind: .licence)
    case .result(let id):
      guard let result = board.results[id], let licence else { return [] }
      let version = result.version.value
      guard result.givenLicence(of: version) == nil else {
        say(words.newVersion(board.label(of: result), result.lastVersion + 1), .good)
        return [.record([Change(result, board.revising(result, under: licence))])]
      }
      var revised = ResultRevised()
      revised.version = version
      revised.licence = licence
      say(words.revised(board.label(of: result)), .good)
      return [.record([Change(result, revised)])]
    }
  }

  /// What can be changed of a result.
  mutating func pickRevision(_ result: Result) {
    var choices = ResultField.allCases.filter { field in
      switch field {
      case .source: result.isImported
      case .makers: !result.isImported
      default: true
      }
    }.map { field in
      Picker.Choice(
        text: words.resultField(field), detail: text(of: field, result),
        value: .result(.field(field)))
    }
    choices.append(
      Picker.Choice(
        text: words.newVersionChoice(result.lastVersion + 1), detail: "",
        value: .result(.newVersion)))
    if result.audience == .partners {
      choices.append(
        Picker.Choice(
          text: words.openChoice, detail: words.openStaysOpen, value: .result(.openToAll)))
    }
    if case .notRecommended = result.withdrawal.value {
      choices.append(
        Picker.Choice(text: words.recommendAgain, detail: "", value: .result(.recommend)))
    }
    mode = .pick(Picker(purpose: .result(.revise(result.id)), choices: choices))
  }

  private func text(of field: ResultField, _ result: Result) -> String {
    switch field {
    case .title: result.title.value
    case .source: result.source.value ?? ""
    case .summary: result.summary.value ?? ""
    case .evidence: result.evidence.value ?? ""
    case .licence: board.licence(of: result).map { words.licence($0) } ?? words.noLicenceYet
    case .makers: result.makers.value.map { names.short($0) }.joined(separator: ", ")
    case .trick: result.trick.value ?? ""
    case .place: result.place.value ?? ""
    }
  }

  mutating func revise(_ choice: ResultChoice, _ result: Result) -> [Effect] {
    switch choice {
    case .field(.licence): pickLicence(.result(result.id))
    case .field(.makers): pickMakers(.result(result.id))
    case .field(let field):
      mode = .line(.result(.field(result.id, field)), LineEditor(text(of: field, result)))
    case .newVersion:
      say(words.newVersion(board.label(of: result), result.lastVersion + 1), .good)
      return [.record([Change(result, board.revising(result, under: nil))])]
    case .openToAll:
      var revised = ResultRevised()
      revised.audience = .open
      say(words.revised(board.label(of: result)), .good)
      return [.record([Change(result, revised)])]
    case .recommend:
      var withdrawn = ResultWithdrawn()
      withdrawn.takenBack = true
      say(words.revised(board.label(of: result)), .good)
      return [.record([Change(result, withdrawn)])]
    default: break
    }
    return []
  }

  /// Writes a field of a result.
  mutating func write(_ field: ResultField, _ text: String, _ result: Result) -> [Effect] {
    var revised = ResultRevised()
    let text = text.harmless()
    let edit = Edit(text.isEmpty ? nil : text)
    switch field {
    case .title: revised.title = .set(text)
    case .source: revised.source = .set(text)
    case .summary: revised.summary = edit
    case .evidence: revised.evidence = edit
    case .trick: revised.trick = edit
    case .place: revised.place = edit
    case .licence, .makers: return []
    }
    say(words.revised(board.label(of: result)), .good)
    return [.record([Change(result, revised)])]
  }
}
