extension Board {
  /// Fetches from memory what the next events are about; the board is as before.
  ///
  /// A replay of a large board waits for memory at a third of its time. To wait for many cards at once takes hardly longer
  /// than for one: none of them waits for another here.
  package mutating func fetch(_ targets: [TargetID]) {
    if eventCount == 0 { reserve() }
    fetched.places.removeAll(keepingCapacity: true)
    for target in targets {
      if let place = cards.place(of: target.cast()) { fetched.places.append(place) }
    }
    for place in fetched.places { fetched.sum &+= cards[place: place].weight }
  }

  /// Makes room for a long log: what is not touched costs nothing, growing while it is read would touch every card twice.
  private mutating func reserve() {
    cards.reserve(1 << 15)
    trail.reserve(1 << 20)
  }
}

/// What was fetched; kept so that no compiler finds that it need not be.
struct Fetched: Sendable {
  var places: [Int] = []
  var sum: UInt64 = 0
}

extension Card {
  /// A number that depends on all that most events change.
  fileprivate var weight: UInt64 {
    id.packed &+ UInt64(truncatingIfNeeded: comments) &+ (place.key?.stamp.packed ?? 0)
      &+ (recognitions.first?.partner.packed ?? 0) &+ (participations.first?.seat.packed ?? 0)
  }
}
