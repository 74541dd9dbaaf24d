/// Something that was decided, agreed or parked, with the number people name it by.
package struct Numbered<Thing: Sendable>: Sendable {
  /// Counted from 1 in the order in which things were first said, those that are settled since included.
  package let number: Int
  /// Its name in the log.
  package let id: TargetID
  /// The thing itself.
  package let thing: Thing
}

extension Board {
  /// What was decided, in the order in which it was first written down.
  package var numberedDecisions: [Numbered<Decision>] { numbered(decisions) { $0.recorded } }
  /// What was agreed, in the order in which it was first written down.
  package var numberedAgreements: [Numbered<Agreement>] { numbered(agreements) { $0.made } }
  /// What was parked, in the order in which it came up.
  package var numberedParking: [Numbered<ParkedItem>] { numbered(parkingLot) { $0.parked } }

  private func numbered<Thing: Sendable>(
    _ things: [TargetID: Thing], _ first: (Thing) -> EventKey?
  ) -> [Numbered<Thing>] {
    things.compactMap { id, thing in first(thing).map { (key: $0, id: id, thing: thing) } }
      .sorted { $0.key < $1.key }.enumerated()
      .map { Numbered(number: $0.offset + 1, id: $0.element.id, thing: $0.element.thing) }
  }

  /// The meetings that were planned, in the order of their numbers.
  package var plannedSessions: [Session] {
    sessions.all.filter { $0.planned != nil }
      .sorted { ($0.number ?? 0, $0.letter, $0.id) < ($1.number ?? 0, $1.letter, $1.id) }
  }
}
