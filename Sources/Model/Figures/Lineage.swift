/// Where a card comes from and what became of it: problem, subproblem, innovation.
///
/// What came out of a card and what is used for it are `Board.results(of:)` and `Board.uses(for:)`.
package struct Lineage: Equatable, Sendable {
  /// The card it is about.
  package let card: CardID
  /// Everything the card belongs to or answers, however far up, each above what hangs below it.
  package let above: [Step]
  /// Everything that belongs to the card or answers it, however far down.
  package let below: [Step]

  /// A card on the way.
  package struct Step: Equatable, Sendable {
    /// The card.
    package let card: CardID
    /// How far below the first of its line it hangs, from 0.
    package let depth: Int
  }

  /// How far the card itself hangs below the first of its line.
  package var depth: Int { above.map { $0.depth + 1 }.max() ?? 0 }
}

/// Where a line from problem to innovation, result and reuse breaks off.
package enum Gap: Equatable, Sendable {
  /// A problem, and nothing on the board answers it or a part of it.
  case problemWithoutInnovation(CardID)
  /// An opportunity that no innovation uses, nor a part of it; no result came out of it and none is used for it.
  case opportunityNobodyUses(CardID)
  /// An innovation that answers neither a problem nor an opportunity.
  case innovationAnswersNothing(CardID)
  /// An innovation that is shared, and nothing is written down that others can use.
  case innovationWithoutResult(CardID)
}

extension Board {
  /// Everything above and below a card.
  ///
  /// Each card occurs once; parked and closed ones are there as well. O(cards in the lineage, times its depth).
  package func lineage(of card: Card) -> Lineage {
    let up = reach(from: card.id) { cardsAbove($0) }
    let below = steps(from: [card.id], { cardsBelow($0) }, skipping: [card.id])
    let begins = byNumber(up.filter { id in cardsAbove(id).allSatisfy { $0 == id } })
    // What answers itself in a circle begins nowhere: it comes behind what does.
    let above = steps(
      from: begins + byNumber(up), { cardsBelow($0).filter { up.contains($0) } }, skipping: [])
    return Lineage(card: card.id, above: above, below: below)
  }

  /// What is missing on one card; `nil` when nothing is, or when it is not on the board.
  package func gap(of id: CardID) -> Gap? {
    guard let card = cards[id], card.isOnBoard else { return nil }
    switch card.kind.value {
    case .innovation:
      if answered(by: card).isEmpty { return .innovationAnswersNothing(id) }
      let isShared = card.place.value.stage == .share
      return isShared && results(of: card).isEmpty ? .innovationWithoutResult(id) : nil
    case .problem: return hasInnovation(below: id) ? nil : .problemWithoutInnovation(id)
    case .opportunity:
      let isUsed =
        hasInnovation(below: id) || !uses(for: card).isEmpty || !results(of: card).isEmpty
      return isUsed ? nil : .opportunityNobodyUses(id)
    }
  }

  /// Whether an innovation that is on the board or was finished hangs below a card.
  private func hasInnovation(below id: CardID) -> Bool {
    reach(from: id) { cardsBelow($0) }.contains { id in
      guard let card = cards[id], card.kind.value == .innovation else { return false }
      return card.isOnBoard || card.isFinished
    }
  }

  /// What a card belongs to and answers.
  private func cardsAbove(_ id: CardID) -> [CardID] {
    guard let card = cards[id] else { return [] }
    let parent = [card.parent].compactMap { $0 }.filter { cards[$0]?.isShown ?? false }
    return parent + answered(by: card).filter { !parent.contains($0) }
  }

  /// What belongs to a card, then what answers it.
  private func cardsBelow(_ id: CardID) -> [CardID] {
    guard let card = cards[id] else { return [] }
    let children = byNumber(card.children.filter { cards[$0]?.isShown ?? false })
    let answers = card.answeredBy.filter { id in
      guard let other = cards[id] else { return false }
      return other.isShown && other.kind.value == .innovation && id != card.id
        && !children.contains(id)
    }
    return children + byNumber(answers)
  }

  /// All cards that `next` leads to, without the card itself.
  private func reach(from id: CardID, _ next: (CardID) -> [CardID]) -> Set<CardID> {
    var found: Set<CardID> = []
    var waiting = next(id)
    while let here = waiting.popLast() {
      guard here != id, found.insert(here).inserted else { continue }
      waiting += next(here)
    }
    return found
  }

  /// The cards that `next` leads to, each once and above what it leads to.
  private func steps(
    from tops: [CardID], _ next: (CardID) -> [CardID], skipping skipped: Set<CardID>
  ) -> [Lineage.Step] {
    var steps: [Lineage.Step] = []
    var seen: Set<CardID> = []
    var waiting = tops.reversed().map { (id: $0, depth: 0) }
    while let (id, depth) = waiting.popLast() {
      guard seen.insert(id).inserted else { continue }
      let isSkipped = skipped.contains(id)
      if !isSkipped { steps.append(Lineage.Step(card: id, depth: depth)) }
      for below in next(id).reversed() { waiting.append((below, isSkipped ? depth : depth + 1)) }
    }
    return steps
  }
}
