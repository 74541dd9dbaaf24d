/// Which events touched which card, and which a partner said: as places in the log, read again when somebody looks.
///
/// Keeping the texts of a hundred thousand events in memory would cost more than the board itself; a step costs 16 bytes,
/// and serves the card and the author alike.
struct Trail: Sendable {
  fileprivate struct Step {
    let position: UInt64
    /// The steps before this one on its card's and on its author's trail: -1 where it begins, `none` where it is not on one.
    var ofCard = Step.none
    var ofAuthor = Step.none

    static let none = Int32.min
  }

  private var steps: [Step] = []
  /// The end of each author's trail, and where it stands among them.
  private var ends: [Int32] = []
  private var authors = PlaceIndex()

  mutating func reserve(_ count: Int) { steps.reserveCapacity(count) }

  /// The line that is being folded, and the first step that was made for it.
  private var line: UInt64 = .max
  private var first = 0

  /// Adds the event at `position` to a card's trail that ended at `end`, and gives its new end.
  ///
  /// Of several events in one line only the first makes a step.
  mutating func extend(_ end: Int32, _ position: UInt64) -> Int32 {
    if begin(position) { steps.append(Step(position: position)) }
    if Int(end) >= first { return end }
    if steps[first].ofCard == Step.none {
      steps[first].ofCard = end
      return Int32(first)
    }
    steps.append(Step(position: position, ofCard: end))
    return Int32(steps.count - 1)
  }

  mutating func note(_ author: PartnerID, _ position: UInt64) {
    let place = authors.place(of: author.packed, orNew: ends.count)
    if place == ends.count { ends.append(-1) }
    let end = ends[place]
    if !begin(position) {
      if Int(end) >= first { return }
      if steps[first].ofAuthor == Step.none {
        steps[first].ofAuthor = end
        ends[place] = Int32(first)
        return
      }
    }
    steps.append(Step(position: position, ofAuthor: end))
    ends[place] = Int32(steps.count - 1)
  }

  /// Whether `position` is another line than before; its first step is the next one then.
  private mutating func begin(_ position: UInt64) -> Bool {
    guard position != line else { return false }
    line = position
    first = steps.count
    return true
  }

  /// Places from the newest to the oldest in the order of arrival.
  func positions(ofCardFrom end: Int32) -> [UInt64] { positions(from: end) { $0.ofCard } }

  private func positions(from end: Int32, before: (Step) -> Int32) -> [UInt64] {
    var found: [UInt64] = []
    var next = end
    while next >= 0 {
      found.append(steps[Int(next)].position)
      next = before(steps[Int(next)])
    }
    return found
  }

  func positions(of author: PartnerID) -> [UInt64] {
    positions(from: authors.place(of: author.packed).map { ends[$0] } ?? -1) { $0.ofAuthor }
  }
}

extension Board {
  /// Where the log holds the events of a card and of the cards merged into it.
  ///
  /// Not in order: sort by key after reading.
  package func trail(of id: CardID) -> [UInt64] {
    guard let card = cards[id] else { return [] }
    return ([card] + card.absorbed.compactMap { cards[$0] }).flatMap {
      trail.positions(ofCardFrom: $0.trailEnd)
    }
  }

  /// Where the log holds what a partner said, latest arrival first.
  package func trail(by partner: PartnerID) -> [UInt64] { trail.positions(of: partner) }
}

extension Trail: Stored {
  init(from reader: inout SnapshotReader) {
    steps = reader.growing()
    ends = reader.next()
    authors = reader.next()
    line = reader.next()
    first = reader.next()
  }

  func write(to writer: inout SnapshotWriter) {
    writer.put(list: steps)
    writer.put(ends, authors, line, first)
  }
}

extension Trail.Step: Stored, BitwiseCopyable {}
