/// What asks for attention on a card, the most pressing first.
package enum Sign: Equatable, Sendable, CaseIterable {
  case blocked
  case noLead
  case oneBody
  case viaOthers
}

extension Board {
  /// The most pressing sign of a card on the board, if any.
  package func sign(of card: Card) -> Sign? { sign(of: card, people: people(on: card)) }

  /// The same, for who worked out already who is at the card.
  package func sign(of card: Card, people: [Person]) -> Sign? {
    let stage = card.place.value.stage
    if card.blocked.value != nil { return .blocked }
    if stage.isInProgress, !people.contains(where: { $0.role == .lead }) {
      // With the work done via others a missing lead is that card's affair only when it is a subproblem.
      if !card.isViaOthers || card.parent != nil { return .noLead }
    }
    if stage == .engage || stage == .cocreate, bodies(people, in: \.carries) <= 1,
      !(card.isViaOthers && card.children.count > 0)
    {
      return .oneBody
    }
    return card.isViaOthers ? .viaOthers : nil
  }

  /// Days on the calendar since the card entered its stage; `offset` is the zone's seconds east of UTC.
  ///
  /// What happened yesterday evening is a day old this morning (invariant 19).
  package func age(of card: Card, now: Int64, offset: Int = 0) -> Int {
    days(since: card.place.value.since, now: now, offset: offset)
  }

  /// Days on the calendar since a moment; `offset` is the zone's seconds east of UTC.
  package func days(since moment: Stamp, now: Int64, offset: Int) -> Int {
    let then = Day(milliseconds: moment.milliseconds, offset: offset)
    return max(0, Int(Day(milliseconds: now, offset: offset).number - then.number))
  }

  /// The challenge that frames the card: its own, or its topmost parent's.
  package func frame(of card: Card) -> Frame {
    guard card.parent != nil else { return card.challenge.value }
    var here = card
    while let parent = here.parent.flatMap({ cards[$0] }) { here = parent }
    return here.challenge.value
  }

  /// The target groups of the card, or else of its challenge.
  package func targetGroups(of card: Card) -> [String] {
    if !card.targetGroups.value.isEmpty { return card.targetGroups.value }
    return frame(of: card).challenge.flatMap { challenges[$0] }?.targetGroups.value ?? []
  }

  /// Whether a stage has as many cards in progress as its limit allows, or more.
  package func isLimitReached(_ stage: Stage) -> Bool {
    limits[stage.index].value.map { counts[stage.index].own >= $0 } ?? false
  }

  /// The number people say and its letter: `18`, `18b`.
  package func label(of card: Card) -> String {
    (card.number.map(String.init) ?? card.id.description) + letter(card.letter)
  }

  /// `U2`, `U2b`.
  package func label(of challenge: Challenge) -> String {
    challenge.number.map { "U\($0)" + letter(challenge.letter) } ?? challenge.id.description
  }

  /// `S3`, `S3b`.
  package func label(of session: Session) -> String {
    session.number.map { "S\($0)" + letter(session.letter) } ?? session.id.description
  }

  /// `R-3`, `R-3b`.
  package func label(of result: Result) -> String {
    result.number.map { "R-\($0)" + letter(result.letter) } ?? result.id.description
  }

  private func letter(_ index: UInt8) -> String {
    index == 0 ? "" : String(Character(Unicode.Scalar(97 + index)))
  }

  /// Cards that are off the board: parked, closed or merged, by number.
  package var offTheBoard: [Card] {
    cards.all.filter { $0.captured != nil && !$0.retracted.value && !$0.isOnBoard }
      .sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }
  }

  /// The rank at the end of a column.
  package func lastRank(in stage: Stage) -> Rank? {
    // A column is sorted by rank within its two groups, so the last of each will do.
    let column = columns[stage.index]
    return [counts[stage.index].own - 1, column.count - 1].filter { column.indices.contains($0) }
      .compactMap { cards[column[$0]]?.place.value.rank }.max()
  }
}
