import Model

/// Doing something with all cards that are marked, as one act.
extension State {
  /// Does what a command means to the marked cards, or asks for it; `nil`: it is about the selected card alone.
  mutating func actOnMarked(_ command: Command) -> [Effect]? {
    guard screen == .board, !marks.isEmpty else { return nil }
    let ids = markedCards
    let cards = ids.compactMap { board.cards[$0] }
    switch command {
    case .moveRight: return carry(.step(1, reason: nil), on: ids)
    case .moveLeft: return carry(.step(-1, reason: nil), on: ids)
    case .moveTo: pick(.stage, Stage.allCases.map { (names.stage($0), "", .stage($0)) }, ids)
    case .recognise:
      guard let me = whoOrAsk(.recognise) else { return [] }
      let isOn = cards.contains { !board.recognitions(of: $0).contains(me) }
      return carry(.recognise(isOn), on: ids)
    case .join:
      guard whoOrAsk(.join) != nil else { return [] }
      let roles: [(String, String, Picker.Value)] = Role.allCases.map {
        (words.role($0), "", .role($0))
      }
      pick(.role, roles + [(words.leave, "", .leave)], ids)
    case .block:
      guard cards.contains(where: { $0.blocked.value == nil }) else {
        return carry(.unblock, on: ids)
      }
      mode = .line(.marked(ids, .block), LineEditor())
    case .park: mode = .line(.marked(ids, .park), LineEditor())
    case .comment: mode = .line(.marked(ids, .comment), LineEditor())
    case .editField:
      let fields = CardField.allCases.filter { field in
        field.isShared && cards.contains { field.applies(to: $0.kind.value) }
      }
      pick(.field, fields.map { (words.field($0), "", .field($0)) }, ids)
    case .below: pickAbove(cards)
    case .again:
      guard let lastAct else { return nil }
      return carry(lastAct, on: ids)
    default: return nil
    }
    return []
  }

  private mutating func pick(
    _ asked: MarkedPick, _ choices: [(String, String, Picker.Value)], _ ids: [CardID]
  ) {
    mode = .pick(
      Picker(
        purpose: .marked(ids, asked),
        choices: choices.map { Picker.Choice(text: $0.0, detail: $0.1, value: $0.2) }))
  }

  private mutating func pickAbove(_ cards: [Card]) {
    let choices = board.columns.joined()
      .compactMap { board.cards[$0] }
      .filter { other in cards.contains { (try? board.hanging($0, below: other)) != nil } }
      .map { other in
        Picker.Choice(
          label: names.card(other.id), text: other.short.value ?? other.title.value,
          detail: names.stage(other.place.value.stage), value: .card(other.id))
      }
    guard !choices.isEmpty else {
      return say(words.nothingAbove(words.cards(cards.map { names.card($0.id) })), .attention)
    }
    mode = .pick(Picker(purpose: .marked(cards.map(\.id), .above), choices: choices))
  }

  /// A line about the marked cards is finished.
  mutating func finish(_ asked: MarkedPrompt, _ text: String, on ids: [CardID]) -> [Effect] {
    switch asked {
    case .block: return carry(.block(text), on: ids)
    case .park: return carry(.park(text), on: ids)
    case .comment: return carry(.comment(text), on: ids)
    case .doing(let role): return carry(.join(role, doing: text, seen: .named), on: ids)
    case .field(let field):
      let effects = carry(.write(field, text), on: ids)
      // What fits none of them stays there to be mended.
      if effects.isEmpty { mode = .line(.marked(ids, asked), LineEditor(text)) }
      return effects
    }
  }

  /// Something was picked for the marked cards.
  mutating func choose(
    _ value: Picker.Value, _ asked: MarkedPick, for ids: [CardID]
  ) -> [Effect] {
    switch (value, asked) {
    case (.stage(let stage), .stage): return carry(.move(stage, reason: nil), on: ids)
    case (.role(let role), .role): mode = .line(.marked(ids, .doing(role)), LineEditor())
    case (.leave, .role): return carry(.leave, on: ids)
    case (.field(let field), .field): mode = .line(.marked(ids, .field(field)), LineEditor())
    case (.card(let above), .above): return carry(.hang(below: above), on: ids)
    default: break
    }
    return []
  }

  /// What is marked says the same as the selected card.
  mutating func mergeIntoSelected() -> [Effect] {
    guard let card, let into = standing(card.id) else { return [] }
    let ids = markedCards.filter { $0 != into.id }
    guard !ids.isEmpty else {
      say(words.nothingToMerge, .attention)
      return []
    }
    return carry(.merge(into: into.id), on: ids)
  }

  // MARK: - As one act

  /// Does to each of these cards what would be done to one; what cannot be done to some is said in one sentence.
  ///
  /// A move for which something stands in the way of one of them asks for the reason first, once.
  mutating func carry(_ act: CardAct, on ids: [CardID]) -> [Effect] {
    let cards = ids.compactMap { board.cards[$0] }.filter(\.isOnBoard)
    if let obstacles = reasonAsked(for: act, cards) {
      mode = .line(.reason(AskedMove(act, cards, obstacles)), LineEditor())
      return []
    }
    var soFar = ActSoFar()
    var changes: [Change] = []
    var done: [CardID] = []
    var refused: [(why: String, cards: [String])] = []
    for id in ids {
      message = nil
      let written = changesOf(act, on: id, after: soFar)
      guard written.isEmpty else {
        soFar.add(written)
        changes += written
        done.append(id)
        continue
      }
      // Each says why not, as it would if it were alone.
      let why = message?.text ?? words.unchanged
      if let place = refused.firstIndex(where: { $0.why == why }) {
        refused[place].cards.append(names.card(id))
      } else {
        refused.append((why, [names.card(id)]))
      }
    }
    mode = .browse
    let refusal = refused.map { words.notDone(words.cards($0.cards), $0.why) }
      .joined(separator: " ")
    guard !changes.isEmpty else {
      say(refusal, .attention)
      return []
    }
    lastAct = act
    marks = MarkedCards()
    let told = words.carried(act, words.cards(done.map { names.card($0) }), names)
    say(refusal.isEmpty ? told : told + " " + refusal, refusal.isEmpty ? .good : .attention)
    return [.record(changes)]
  }

  private mutating func changesOf(
    _ act: CardAct, on id: CardID, after others: ActSoFar
  ) -> [Change] {
    guard let card = standing(id) else { return [] }
    let isUnseen = place(at: card)?.isHidden ?? false
    let joins = if case .join(_, _, let seen) = act { isUnseen || seen != .named } else { false }
    guard !joins, act != .leave || !isUnseen else {
      // In one line with others the seats would tell of each other whose they are.
      say(words.unseenAlone, .attention)
      return []
    }
    var changes: [Change] = []
    for effect in effects(of: act.added(to: card, names), on: card, after: others) {
      if case .record(let more) = effect { changes += more }
    }
    return changes
  }

  /// What stands in the way of a move without a reason, each thing once; `nil`: nothing does.
  private func reasonAsked(for act: CardAct, _ cards: [Card]) -> [Board.Obstacle]? {
    switch act {
    case .step(_, nil), .move(_, _, nil): break
    default: return nil
    }
    var coming: [Stage: Int] = [:]
    var found: [Board.Obstacle] = []
    for card in cards {
      guard let stage = act.stage(for: card), stage != card.place.value.stage else { continue }
      let others = coming[stage, default: 0]
      for obstacle in board.obstacles(moving: card, to: stage, beside: others)
      where !found.contains(obstacle) {
        found.append(obstacle)
      }
      coming[stage, default: 0] += 1
      coming[card.place.value.stage, default: 0] -= 1
    }
    return found.isEmpty ? nil : found
  }
}

extension Person {
  var isHidden: Bool { share != .named }
}
