import Interface
import Log
import Model

/// What lies on the table when a script moves a meeting on: no terminal of who leads it may be there to look after it.
extension Visit {
  /// A sheet of a seat, and what stands on it.
  private typealias Lying = (paper: Log.Table.Sheet, laid: SeatSheet)

  /// Reveals what lies face down and counts what is voted on, before the meeting goes on to what these changes begin.
  ///
  /// What goes on in the round that comes stays where it is. Says what it did.
  mutating func clearTable(before changes: [Change], _ id: SessionID) throws {
    let table = Log.Table(desk.folder)
    let lying: [Lying] = table.sheets(.draft).compactMap { paper in
      SeatSheet(paper.bytes).map { (paper, $0) }
    }
    // The table before the logs: a terminal writes down what lay there before it takes it away.
    follow()
    guard board.runningSession?.id == id else { return }
    try reveal(lying, before: changes, table)
    try count(lying, before: changes, table)
  }

  private mutating func reveal(
    _ lying: [Lying], before changes: [Change], _ table: Log.Table
  ) throws {
    guard let session = board.runningSession else { return }
    let course = board.course(of: session)
    guard !board.staysFaceDown(changes, course) else { return }
    // Two generators: whoever works out the names of cards learns no order.
    var (order, names) = (SystemRandomNumberGenerator(), SystemRandomNumberGenerator())
    let parts = board.clearing(
      lying.map(\.laid), isLate: !board.isFaceDown(session, course), in: session, course,
      order: &order, names: &names)
    guard !parts.isEmpty else { return }
    for part in parts { try record(part) }
    for sheet in lying where !sheet.laid.isVote {
      try? table.take(sheet.paper.name, .draft, ifStill: sheet.paper.bytes)
    }
    Standard.error(words.revealed(parts.joined().count { $0.payload is CardCaptured }))
  }

  private mutating func count(
    _ lying: [Lying], before changes: [Change], _ table: Log.Table
  ) throws {
    guard let session = board.runningSession else { return }
    let course = board.course(of: session)
    guard let open = board.openPoll(in: course) else { return }
    let next = changes.compactMap { ($0.payload as? RoundStarted)?.script }.last
    if let next, open.isMeant(by: next) { return }
    let closing = board.closing(open, lying.map(\.laid), in: course)
    try record(closing)
    for sheet in lying where sheet.laid.isVote && sheet.laid.keeping(only: []) == nil {
      try? table.take(sheet.paper.name, .draft, ifStill: sheet.paper.bytes)
    }
    let voters = closing.compactMap { change in
      (change.payload as? BallotClosed)?.voters ?? (change.payload as? RatingsClosed)?.voters
    }
    Standard.error(words.pollCounted(voters.first ?? 0))
  }
}
