/// Hanging cards below each other, worked out as what to write.
extension Board {
  /// Why a card cannot hang below another.
  package enum HangProblem: Error, Equatable, Sendable {
    /// Nothing hangs below itself.
    case itself
    /// The other card hangs below this one.
    case below
    /// Nothing hangs below an innovation.
    case innovation
    /// What everyone may read must not name what only a circle may know (invariants 11 and 12).
    case circle
    /// It hangs there already.
    case unchanged
  }

  /// The card becomes a part of the other; an innovation answers it, beside what it answers already.
  package func hanging(_ card: Card, below other: Card) throws(HangProblem) -> [Change] {
    guard card.kind.value != .innovation else {
      try mayAnswer(card, other)
      guard !answered(by: card).contains(other.id) else { throw .unchanged }
      return [Change(card, InnovationLinked(answers: [other.id]))]
    }
    try mayBePart(card, of: other)
    guard card.parent != other.id else { throw .unchanged }
    return [Change(card, CardReparented(parent: other.id))]
  }

  /// Throws why the card can be no answer to the other.
  package func mayAnswer(_ card: Card, _ other: Card) throws(HangProblem) {
    guard card.id != other.id else { throw .itself }
    guard other.kind.value != .innovation else { throw .innovation }
    guard other.audience.value == .open || other.audience.value == card.audience.value else {
      throw .circle
    }
  }

  /// Throws why the card can be no part of the other.
  package func mayBePart(_ card: Card, of other: Card) throws(HangProblem) {
    try mayAnswer(card, other)
    var here: Card? = other
    while let parent = here?.parent {
      guard parent != card.id else { throw .below }
      here = cards[parent]
    }
  }

  /// The card hangs below no other card, and this challenge frames it.
  package func hanging(_ card: Card, in frame: Frame) throws(HangProblem) -> [Change] {
    var changes: [Change] = []
    if card.parent != nil { changes.append(Change(card, CardReparented(parent: nil))) }
    if card.challenge.value != frame {
      var edited = CardEdited()
      edited.challenge = frame.edit
      edited.challengeUnknown = frame == .unknown ? true : nil
      edited.knew = card.challenge.heads
      changes.append(Change(card, edited))
    }
    guard !changes.isEmpty else { throw .unchanged }
    return changes
  }

  /// A new card below this one, in its challenge and for the same readers; a new innovation answers it.
  package func splitting(
    _ card: Card, into kind: Kind, _ id: CardID, _ title: String, random: UInt64
  ) -> [Change] {
    var captured = capturing(kind, title, random: random)
    captured.challenge = frame(of: card).edit
    if kind != .innovation { captured.parent = card.id }
    let audience = card.audience.value
    var changes = [Change(id.cast(), captured, audience: audience)]
    if kind == .innovation {
      changes.append(Change(id.cast(), InnovationLinked(answers: [card.id]), audience: audience))
    }
    return changes
  }
}
