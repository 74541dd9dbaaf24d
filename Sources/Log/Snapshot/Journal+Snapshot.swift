import Glibc
package import Model

/// The board as the shared logs made it, kept in the cache folder, so that the next start reads only what came since.
///
/// A snapshot holds for the very bytes it was made of: each log file must still begin with them, by checksum, or all of it
/// is thrown away and every line is read. So it can be deleted at any time, and nothing depends on it. Names and own notes
/// are never in it: those logs are read whole, because what is taken out of them must be gone.
extension Journal {
  /// The board as the shared logs made it when they were last read.
  ///
  /// Call it before the first `read`, which then goes on behind the snapshot. Linear in the bytes of the logs, but twenty
  /// times faster than reading them.
  ///
  /// - Parameters:
  ///   - now: The wall clock.
  ///   - isWanted: Whether that board will do.
  /// - Returns: The board to fold the rest into; `nil` when every line must be read.
  package func resume(
    now: Int64, where isWanted: (Board) -> Bool = { _ in true }
  ) -> Board? {
    guard !hasBegun, let path = snapshotPath, let input = SnapshotInput(path)
    else { return nil }
    var reader = SnapshotReader(input.more)
    guard
      reader.next(Program.self) == Program.current, reader.next() == "\(board.id)",
      !Hold.mustWait(reader.next(), now: now)
    else { return nil }
    // The places of events are told by the numbers that files had then.
    ledger.expect(reader.next())
    scan()
    isScanned = true
    let logs = reader.next([KeptLog].self)
    guard logs.allSatisfy({ readers[$0.path]?.isAsKept($0) == true }) else { return nil }
    let kept = reader.next(KeptLedger.self)
    let board = reader.next(Board.self)
    guard reader.isComplete, isWanted(board) else { return nil }
    ledger.take(kept)
    for log in logs { readers[log.path]?.take(log) }
    resumedAt = ledger.delivered
    return board
  }

  /// Whether so much was read that the next start had better begin behind it.
  package var isSnapshotDue: Bool {
    snapshotPath != nil && ledger.delivered - resumedAt > 256 + resumedAt / 8
      // What is told about the logs is found by reading them.
      && ledger.isClean
      && shared.allSatisfy { readers[$0]?.isClean ?? true }
  }

  /// What the next start is to begin from: the board as the shared logs made it, and how far they were read.
  ///
  /// Call it between the shared logs and the others; it is written when there is time.
  ///
  /// - Returns: `nil` when none is due, or when the lines themselves must tell that something is wrong with them.
  package func snapshot(of board: Board, now: Int64) -> PendingSnapshot? {
    guard isSnapshotDue, board.unreadable.isEmpty, let path = snapshotPath, let places,
      let program = Program.current,
      !Hold.mustWait(board.latest, now: now)
    else { return nil }
    return PendingSnapshot(
      path: path, folder: places.cache, system: system, program: program,
      boardID: "\(self.board.id)", files: ledger.files,
      logs: shared.compactMap { readers[$0]?.kept }, ledger: ledger.kept, board: board)
  }

  /// Paths of the logs that a snapshot may hold.
  var shared: [String] { order.filter { readers[$0]?.audience.isShared == true } }

  private var snapshotPath: String? { places.map { $0.cache + "/snapshot" } }
}

extension Audience {
  /// Neither names, which a person may ask to be forgotten, nor what is only the writer's.
  var isShared: Bool { self != .people && self != .own }
}
