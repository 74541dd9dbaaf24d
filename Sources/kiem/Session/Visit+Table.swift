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
    try reveal(lying.filter { !$0.laid.isVote }, lying, before: changes, table)
    try count(lying, before: changes, table)
  }

  private mutating func reveal(
    _ written: [Lying], _ all: [Lying], before changes: [Change], _ table: Log.Table
  ) throws {
    guard let session = board.runningSession else { return }
    let course = board.course(of: session)
    guard !board.staysFaceDown(changes, course) else { return }
    let isLate = !board.isFaceDown(session, course)
    // Two generators: whoever works out the names of cards learns no order.
    var (order, names) = (SystemRandomNumberGenerator(), SystemRandomNumberGenerator())
    let rest = board.unrevealed(written.map(\.laid), in: session)
    let revealing = board.revealing(
      rest, isLate: isLate, in: session, order: &order, names: &names)
    guard !revealing.parts.isEmpty else { return }
    let scores =
      isLate
      ? []
      : board.scoring(
        all.map(\.laid), became: revealing.became, in: course, random: Visit.random())
    for part in revealing.parts { try record(part) }
    if !scores.isEmpty { try record(scores) }
    for sheet in written { try? table.take(sheet.paper.name, .draft, ifStill: sheet.paper.bytes) }
    Standard.error(words.revealed(rest.reduce(0) { $0 + $1.cards.count }))
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
