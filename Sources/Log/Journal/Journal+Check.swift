package import Model

/// What a check of a whole board found.
package struct CheckReport: Sendable {
  /// In the order in which they were found; as many as a journal keeps.
  package let findings: [Finding]
  /// How many findings there are beyond those listed.
  package let findingsBeyond: Int
  /// How many replica folders there are, copies of peers included.
  package let replicas: Int
  /// How many files these logs have.
  package let segments: Int
  /// How many events were handed over; one that stands there twice counts once, one held back does not.
  package let events: Int
  /// Torn writes, named as such by their writer.
  package let scars: Int
  /// Events too far in the future.
  package let held: Int
}

extension Journal {
  /// Reads a whole board and verifies everything that can be verified; nothing is written anywhere.
  ///
  /// - Parameters:
  ///   - board: The board, which may be another's.
  ///   - places: With them, the own log too is checked.
  ///   - account: Whose logs must be as long as they were when that person left them.
  ///   - now: The wall clock.
  ///   - deliver: Receives the events: whether a payload makes sense is for the model to say.
  /// - Returns: What was found, and how much was read.
  package static func check(
    _ board: BoardFolder, places: Places?, account: Account?, now: Int64,
    into deliver: (RawEvent) -> Void = { _ in }
  ) -> CheckReport {
    let journal = Journal(
      board, places: places, account: nil, system: .live, verifies: true, keepsCopies: false)
    journal.read(now: now, into: deliver)
    if let places, let account {
      let bindings = Bindings(
        ledger: journal.ledger, places: places, account: account, system: .live)
      for finding in journal.audiences().flatMap({ bindings.bound($0).shrunk }) {
        journal.ledger.note(finding)
      }
    }
    let readers = journal.readers.values
    return CheckReport(
      findings: journal.findings, findingsBeyond: journal.findingsBeyond,
      replicas: readers.count, segments: readers.reduce(0) { $0 + $1.marks.count },
      events: journal.ledger.delivered, scars: journal.scars, held: journal.held)
  }
}
