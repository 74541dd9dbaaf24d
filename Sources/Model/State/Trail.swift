/// Which events touched which card, and which a partner said: as places in the log, read again when somebody looks.
///
/// Keeping the texts of a hundred thousand events in memory would cost more than the board itself; a step costs 16 bytes.
struct Trail: Sendable {
  private struct Step {
    let position: UInt64
    let previous: Int32
  }

  private var steps: [Step] = []
  /// The end of each author's trail, and where it stands among them.
  private var ends: [Int32] = []
  private var authors = PlaceIndex()

  mutating func reserve(_ count: Int) { steps.reserveCapacity(count) }

  /// The line that is being folded, and how many steps there were before it.
  private var line: UInt64 = .max
  private var before: Int32 = 0

  /// Adds the event at `position` to a trail that ended at `end`, and gives its new end.
  ///
  /// Of several events in one line only the first makes a step.
  mutating func extend(_ end: Int32, _ position: UInt64) -> Int32 {
    if position != line {
      line = position
      before = Int32(steps.count)
    } else if end >= before {
      return end
    }
    steps.append(Step(position: position, previous: end))
    return Int32(steps.count - 1)
  }

  mutating func note(_ author: PartnerID, _ position: UInt64) {
    let place = authors.place(of: author.packed, orNew: ends.count)
    if place == ends.count { ends.append(-1) }
    ends[place] = extend(ends[place], position)
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

  func positions(of author: PartnerID) -> [UInt64] {
    positions(from: authors.place(of: author.packed).map { ends[$0] } ?? -1)
  }
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
