/// Which events touched which card, and which a partner said: as places in the log, read again when somebody looks.
///
/// Keeping the texts of a hundred thousand events in memory would cost more than the board itself; a step costs 16 bytes.
struct Trail: Sendable {
  private struct Step {
    let position: UInt64
    let previous: Int32
  }

  private var steps: [Step] = []
  private var authors: [PartnerID: Int32] = [:]

  /// Adds the event at `position` to a trail that ended at `end`, and gives its new end.
  mutating func extend(_ end: Int32, _ position: UInt64) -> Int32 {
    if end >= 0, steps[Int(end)].position == position { return end }
    steps.append(Step(position: position, previous: end))
    return Int32(steps.count - 1)
  }

  mutating func note(_ author: PartnerID, _ position: UInt64) {
    // One look at the table: this happens for every line of a replay.
    let next = Int32(steps.count)
    var end = next
    swap(&end, &authors[author, default: -1])
    if end >= 0, steps[Int(end)].position == position {
      authors[author] = end
    } else {
      steps.append(Step(position: position, previous: end))
    }
  }

  /// Places from the newest to the oldest in the order of arrival.
  func positions(from end: Int32) -> [UInt64] {
    var found: [UInt64] = []
    var next = end
    while next >= 0 {
      let step = steps[Int(next)]
      found.append(step.position)
      next = step.previous
    }
    return found
  }

  func positions(of author: PartnerID) -> [UInt64] { positions(from: authors[author] ?? -1) }
}

extension Board {
  /// Where the log holds the events of a card and of the cards merged into it.
  ///
  /// Not in order: sort by key after reading.
  package func trail(of id: CardID) -> [UInt64] {
    guard let card = cards[id] else { return [] }
    return ([card] + card.absorbed.compactMap { cards[$0] }).flatMap {
      trail.positions(from: $0.trailEnd)
    }
  }

  /// Where the log holds what a partner said, latest arrival first.
  package func trail(by partner: PartnerID) -> [UInt64] { trail.positions(of: partner) }
}
