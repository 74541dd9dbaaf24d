package import Model

extension State {
  /// A key while somebody picks from a list.
  mutating func pick(_ picker: Picker, _ key: Key) -> [Effect] {
    var picker = picker
    let count = picker.visible.count
    switch key == .character(" ") && picker.isTickedBySpace ? .enter : key {
    case .escape, .control("c"), .control("g"):
      mode = .browse
      if case .meeting(let asked) = picker.purpose { keepUnfinished(asked) }
      if case .pitch(let pitch) = picker.purpose { back(in: pitch) }
      if case .theme(let before) = picker.purpose { theme = before }
      return []
    case .up, .control("p"), .backTab: picker.selected = max(0, picker.selected - 1)
    case .down, .control("n"), .tab: picker.selected = max(0, min(count - 1, picker.selected + 1))
    case .pageUp: picker.selected = max(0, picker.selected - 10)
    case .pageDown: picker.selected = max(0, min(count - 1, picker.selected + 10))
    case .home: picker.selected = 0
    case .end: picker.selected = max(0, count - 1)
    case .enter:
      guard picker.visible.indices.contains(picker.selected) else { return [] }
      mode = .browse
      return choose(picker.visible[picker.selected].value, picker)
    default:
      if picker.filter.handle(key) { picker.selected = 0 }
    }
    mode = .pick(picker)
    preview(picker)
    return []
  }

  private mutating func choose(_ value: Picker.Value, _ picker: Picker) -> [Effect] {
    switch (value, picker.purpose) {
    case (.partner(let id), .identity(let wish)):
      me = id
      say(words.actingAs(names.partner(id)))
      return [.remember(id)] + fulfil(wish)
    case (.command(let command), .command): return perform(command)
    case (.newPartner, .identity(let wish)):
      mode = .line(.name(wish), LineEditor(picker.filter.text.trimmed))
      return []
    case (.card(let id), .offTheBoard): return board.cards[id].map { resume($0) } ?? []
    case (.stage(let stage), .stage(let id)):
      guard let card = standing(id) else { return [] }
      return perform(.move(stage, reason: nil), on: card)
    case (.role(let role), .role(let id)):
      guard let card = standing(id) else { return [] }
      if (seen ?? place(at: card)?.visibility) == .silent { return join(card, role, "") }
      let doing = board.people(on: card).first { $0.partner == me }?.doing ?? ""
      mode = .line(.doing(id, role), LineEditor(doing))
      return []
    case (_, .roleOf(let partner, let id)): return choose(value, for: partner, on: id)
    case (.card(let id), .cards): return open(id)
    case (_, .goTo):
      go(to: value)
      return []
    case (.seen, .role(let id)):
      if let card = standing(id) { pickVisibility(card) }
      return []
    case (.share(let share), .visibility(let id)): return standing(id).map { show($0, share) } ?? []
    case (.leave, .role(let id)): return standing(id).map { perform(.leave, on: $0) } ?? []
    case (_, .marked(let ids, let asked)): return choose(value, asked, for: ids)
    case (_, .invite), (_, .inviteRole), (_, .ask), (_, .offers):
      return choose(together: value, picker)
    case (.result(let choice), .result(let pick)):
      return choose(choice, pick, at: picker.selected)
    case (.theme(let chosen), .theme):
      theme = chosen
      return [.keepTheme(chosen.name)]
    case (.filter(let wanted), .filter):
      filter(wanted)
      return []
    case (.savedFilter(let name), .savedFilters):
      finishFilter("@" + name)
      return []
    case (.nameFilter, .savedFilters):
      mode = .line(.filterName, LineEditor())
      return []
    case (.forgetFilter(let name), .savedFilters): return forget(filter: name)
    case (.rule(let rule, let done), .tick(let id)):
      guard let card = standing(id) else { return [] }
      return perform(.tick(rule, done), on: card)
    case (.dream, .challenge(let id)):
      if let challenge = board.challenges[id] { editDream(of: challenge) }
      return []
    case (.change(let change), .challenge(let id)):
      if let challenge = board.challenges[id] { editChange(change, of: challenge) }
      return []
    case (.change(let change?), .needed(let id)):
      return standing(id).map { tie($0, to: change) } ?? []
    case (.newInnovation, .answer(let id)):
      mode = .line(.answer(id), LineEditor(picker.filter.text.trimmed))
      return []
    case (.card(let answer), .answer(let id)):
      guard let card = standing(id), let innovation = standing(answer) else { return [] }
      return hang(innovation, below: card)
    case (.close, .closing(let id)): return close(id)
    case (_, .meeting(let asked)): return choose(value, asked, typed: picker.filter.text.trimmed)
    case (.field(let field), .laid(let id)):
      edit(field, ofLaid: id)
      return []
    case (.card(let above), .below(let id)):
      return standing(id).map { perform(.hang(below: above), on: $0) } ?? []
    case (.card(let answered), .needed(let id)):
      guard let card = standing(id), let other = standing(answered) else { return [] }
      return tie(card, to: other)
    case (_, .pitch(let pitch)): return pitched(pitch, value)
    case (.newInnovation, .couple(let couple)):
      if mayNow(CardCaptured.self) { mode = .line(.couple(couple), LineEditor()) }
      return []
    case (.drawAgain, .couple):
      drawCouple()
      return []
    case (.close, .closingPoll(let id)): return [.gather(id)]
    case (.version(let field, let choice), .versions(let id)):
      return standing(id).map { settle(field, choice, on: $0) } ?? []
    case (.closing(let outcome), .closingCard(let id)):
      mode = .line(.closing(id, outcome), LineEditor())
      return []
    case (.link(let url), .channel): return follow(url)
    case (.newInnovation, .needed(let id)):
      mode = .line(.answer(id), LineEditor(picker.filter.text.trimmed))
      return []
    case (_, .pasted(let pasted)): return choose(value, of: pasted)
    case (_, .twin(let kind, let title)): return capture(kind, title, value)
    case (.partner(let id), .partner): return open(id)
    case (.newPartner, .partner):
      letJoin(picker.filter.text.trimmed)
      return []
    case (.partner(let id), .viewer): return look(as: id)
    case (_, .relate(let id)): return relate(id, value)
    case (.card(let id), .cardFor(let partner, _)):
      if let card = standing(id) { pickInviteRole(card, Invitee(partner.description)) }
      return []
    default: return []
    }
  }

  /// The card that a list or a line was about, or the one it was merged into since.
  ///
  /// Others may have taken it off the board in the meantime; then nothing is done, and that is said.
  mutating func standing(_ id: CardID) -> Card? {
    guard let card = board.cards[board.survivor(of: id)] else { return nil }
    guard card.isOnBoard else {
      say(words.offMeanwhile(names.card(card.id), names.off(card)), .attention)
      return nil
    }
    return card
  }

  // MARK: - Lists

  mutating func pickStage(_ card: Card) {
    var picker = Picker(purpose: .stage(card.id), choices: [])
    for stage in Stage.allCases {
      let own = board.obstacles(moving: card, to: stage).filter {
        if case .policy = $0 { false } else { true }
      }
      let detail = words.obstacles(own) { names.stage($0) }
      picker.choices.append(
        Picker.Choice(text: names.stage(stage), detail: detail, value: .stage(stage)))
    }
    picker.selected = card.place.value.stage.index
    mode = .pick(picker)
  }

  mutating func pickRole(_ card: Card) {
    guard whoOrAsk(.join, card) != nil else { return }
    seen = nil
    askRole(card)
  }

  /// The list of roles, with what others will see of who takes one.
  mutating func askRole(_ card: Card) {
    let here = board.people(on: card).first { $0.partner == me }
    var picker = Picker(purpose: .role(card.id), choices: [])
    for role in Role.allCases {
      picker.choices.append(
        Picker.Choice(
          text: words.role(role), detail: role == here?.role ? here?.doing ?? "" : "",
          value: .role(role)))
    }
    let share = (seen ?? here?.visibility ?? .named).share
    picker.choices.append(
      Picker.Choice(text: words.visibilityChoice, detail: words.visibility(share), value: .seen))
    if here != nil {
      picker.choices.append(Picker.Choice(text: words.leave, detail: "", value: .leave))
    }
    // Somebody new mostly comes to contribute.
    picker.selected = here.flatMap { Role.allCases.firstIndex(of: $0.role) } ?? 1
    mode = .pick(picker)
  }

  mutating func pickOff() {
    let off = board.offTheBoard.filter { $0.mergedInto == nil }
    guard !off.isEmpty else { return say(words.noCardsOff, .dim) }
    guard mayWrite() else { return }
    let choices = off.map { card in
      Picker.Choice(
        label: names.card(card.id), text: card.short.value ?? card.title.value,
        detail: names.off(card),
        value: .card(card.id))
    }
    mode = .pick(Picker(purpose: .offTheBoard, choices: choices))
  }

  mutating func pickTick(_ card: Card) {
    let choices = board.policy(for: card).filter(\.rule.isAsked).map { check in
      Picker.Choice(
        text: (check.isMet ? "[x] " : "[ ] ") + words.rule(check.rule), detail: "",
        value: .rule(check.rule, !check.isMet))
    }
    guard !choices.isEmpty else { return say(words.nothingToTick, .dim) }
    mode = .pick(Picker(purpose: .tick(card.id), choices: choices))
  }

  /// Asks who is at the keyboard: partners of the board, or somebody new.
  ///
  /// What they wanted to do goes on after the answer; Esc means "later".
  package mutating func askWho(_ wish: Wish? = nil) {
    var choices = board.activePartners.filter { $0.type.value.isPrivate }.map { partner in
      let body = board.partners[partner.id]?.affiliation.value.map { names.partner($0) }
      return Picker.Choice(
        text: names.partner(partner.id), detail: partner.describes.value ?? body ?? "",
        value: .partner(partner.id))
    }
    choices.append(Picker.Choice(text: words.newPartner, detail: "", value: .newPartner))
    var picker = Picker(purpose: .identity(wish), choices: choices)
    picker.selected =
      choices.firstIndex { if case .partner(let id) = $0.value { id == me } else { false } } ?? 0
    mode = choices.count == 1 ? .line(.name(wish), LineEditor()) : .pick(picker)
  }

  /// Somebody new takes part, and acts here from now on.
  mutating func becomeNew(_ name: String, _ wish: Wish?) -> [Effect] {
    if let known = board.partner(named: name), known.name?.folded == name.folded {
      me = known.id
      say(words.actingAs(names.partner(known.id)))
      return [.remember(known.id)] + fulfil(wish)
    }
    guard mayWrite() else { return [] }
    let id = PartnerID(random: random())
    me = id
    say(words.actingAs(name))
    // Others hear of them with the first thing that is done by name: it may be that nothing ever is.
    return [.record(Board.joining(id, named: name, silently: true)), .remember(id)] + fulfil(wish)
  }
}

extension Names {
  /// Why a card is not on the board.
  package func off(_ card: Card) -> String {
    if let into = card.mergedInto { return words.merged(into: self.card(into)) }
    if card.retracted.value { return words.withdrawnCard }
    switch card.off.value {
    case .parked(let reason): return reason.map { words.parked + ": " + $0 } ?? words.parked
    case .closed(let outcome, let reason):
      return words.closing(outcome) + (reason.map { ": " + $0 } ?? "")
    case .merged(let into, _): return words.merged(into: self.card(into))
    case nil: return ""
    }
  }
}
