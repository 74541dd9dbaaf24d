package import Model

/// Something that is done to a card, with everything that was asked for it: several cards can take it at once, and another
/// one after it.
package enum CardAct: Equatable, Sendable {
  /// It goes so many stages on, or back.
  case step(Int, reason: String?)
  /// It goes to this stage, wherever it stands: above that card there, or to the end.
  case move(Stage, above: CardID? = nil, reason: String?)
  /// Who acts recognises it, or no longer.
  case recognise(Bool)
  /// Who acts works on it in this role, saying what, and is seen so.
  case join(Role, doing: String, seen: Visibility)
  case leave
  /// Something keeps it from moving on.
  case block(String)
  case unblock
  /// It is put aside, perhaps with a reason.
  case park(String)
  /// Somebody says something about it.
  case comment(String)
  /// A field gets this text.
  case write(CardField, String)
  /// A statement about it is ticked, or no longer.
  case tick(Rule, Bool)
  /// It becomes a part of that one, or answers it.
  case hang(below: CardID)
  /// It says the same as that one.
  case merge(into: CardID)

  /// The command that leads to it.
  var command: Command {
    switch self {
    case .step(let step, _): step > 0 ? .moveRight : .moveLeft
    case .move: .moveTo
    case .recognise: .recognise
    case .join, .leave: .join
    case .block, .unblock: .block
    case .park: .park
    case .comment: .comment
    case .write: .editField
    case .tick: .tick
    case .hang: .below
    case .merge: .mergeMarked
    }
  }

  /// The move it is, with this reason for what stands in the way.
  func reasoned(_ reason: String) -> CardAct {
    switch self {
    case .step(let step, _): .step(step, reason: reason)
    case .move(let stage, let above, _): .move(stage, above: above, reason: reason)
    default: self
    }
  }

  /// The stage to which a card goes by it; `nil`: it stays where it is.
  func stage(for card: Card) -> Stage? {
    let here = card.place.value.stage
    switch self {
    case .step(let step, _): return step > 0 ? here.next : here.previous
    case .move(let stage, _, _): return stage
    default: return nil
    }
  }
}

/// A move of cards for which something stands in the way.
package struct AskedMove: Sendable {
  let act: CardAct
  /// Where the cards stood when it was asked.
  let cards: [(id: CardID, from: Stage)]
  /// Where they go, from the left to the right.
  let stages: [Stage]
  let obstacles: [Board.Obstacle]

  init(_ act: CardAct, _ cards: [Card], _ obstacles: [Board.Obstacle]) {
    self.act = act
    self.cards = cards.map { ($0.id, $0.place.value.stage) }
    stages = Set(cards.compactMap { act.stage(for: $0) }).sorted()
    self.obstacles = obstacles
  }
}

/// What was done to other cards in the same act, so far.
struct ActSoFar {
  /// The last move to each stage.
  private(set) var last: [Stage: CardMoved] = [:]
  /// How many more cards there are in each stage than before.
  private(set) var arrived: [Stage: Int] = [:]
  private(set) var recognised = 0

  mutating func add(_ changes: [Change]) {
    for change in changes {
      if change.payload is CardRecognised { recognised += 1 }
      guard let move = change.payload as? CardMoved else { continue }
      last[move.to] = move
      arrived[move.to, default: 0] += 1
      if let from = move.from { arrived[from, default: 0] -= 1 }
    }
  }
}

extension State {
  /// Does this to a card, or asks what is still missing for it; what was done can be done again.
  mutating func perform(_ act: CardAct, on card: Card) -> [Effect] {
    let effects = effects(of: act, on: card)
    if !effects.isEmpty { lastAct = act }
    return effects
  }

  /// What must be written for it, or the reason why nothing is, as the message.
  mutating func effects(
    of act: CardAct, on card: Card, after others: ActSoFar = ActSoFar()
  ) -> [Effect] {
    switch act {
    case .step(let step, let reason):
      guard let stage = act.stage(for: card) else {
        say(step > 0 ? words.lastStage : words.firstStage, .attention)
        return []
      }
      return move(card, to: stage, by: act, reason: reason, after: others)
    case .move(let stage, let above, let reason):
      return move(card, to: stage, above: above, by: act, reason: reason, after: others)
    case .recognise(let isOn): return recognise(card, isOn, after: others)
    case .join(let role, let doing, let seen): return join(card, role, doing, seen: seen)
    case .leave: return leave(card)
    case .block(let reason): return block(card, reason)
    case .unblock: return unblock(card)
    case .park(let reason): return park(card, reason)
    case .comment(let text): return comment(text, on: card)
    case .write(let field, let text): return write(field, text, on: card)
    case .tick(let rule, let done):
      guard board.policy(for: card).contains(where: { $0.rule == rule }) else {
        say(words.nothingToTick, .dim)
        return []
      }
      return [.record([Change(card, PolicyTicked(rule: rule, done: done))])]
    case .hang(let above): return standing(above).map { hang(card, below: $0) } ?? []
    case .merge(let into): return standing(into).map { merge([card.id], into: $0) } ?? []
    }
  }

  /// The reason for a move is given: the cards go that others have not moved meanwhile.
  mutating func finish(_ asked: AskedMove, _ reason: String) -> [Effect] {
    let act = asked.act.reasoned(reason)
    let ids = asked.cards.filter {
      board.cards[board.survivor(of: $0.id)]?.place.value.stage == $0.from
    }.map(\.id)
    if asked.cards.count > 1 || screen == .board && !marks.isEmpty { return carry(act, on: ids) }
    guard let id = asked.cards.first?.id, let card = standing(id) else { return [] }
    guard !ids.isEmpty else {
      let stage = names.stage(card.place.value.stage)
      say(words.movedMeanwhile(names.card(card.id), stage), .attention)
      return []
    }
    return perform(act, on: card)
  }

  /// Does to the card what was done last to another one.
  mutating func again(on card: Card) -> [Effect] {
    guard let lastAct else {
      say(words.nothingToRepeat, .attention)
      return []
    }
    if case .join(let role, let doing, _) = lastAct, let here = place(at: card) {
      // Nobody comes into sight, or goes out of it, by what they did elsewhere.
      return effects(of: .join(role, doing: doing, seen: here.visibility), on: card)
    }
    return effects(of: lastAct.added(to: card, names), on: card)
  }
}

extension CardAct {
  /// What it means for a card that was not looked at when it was written: a list is added to what the card has.
  func added(to card: Card, _ names: Names) -> CardAct {
    guard case .write(let field, let text) = self, field.isList else { return self }
    let here = field.text(of: card, names)
    let items = CardField.items(here)
    let more = CardField.items(text).filter { item in
      !items.contains { $0.folded == item.folded }
    }
    return .write(field, (items + more).joined(separator: ", "))
  }
}

extension CardField {
  /// Whether it holds several values, with commas between them.
  var isList: Bool {
    switch self {
    case .setting, .target, .change, .answers, .outcome, .novelty: true
    default: false
    }
  }

  /// Whether several cards can have the same in it: each has a title and a story of its own.
  var isShared: Bool {
    switch self {
    case .kind, .setting, .target, .challenge, .change, .parent, .answers, .evidence, .channel,
      .outcome, .novelty, .maturity:
      true
    case .title, .short, .description, .question, .connects, .firstStep: false
    }
  }
}
