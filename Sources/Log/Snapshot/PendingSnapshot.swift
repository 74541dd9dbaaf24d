import Model

/// A snapshot that is not written yet: nobody who waits for a frame waits for a file.
///
/// What is read, folded or appended in the meantime is not in it.
package struct PendingSnapshot {
  let path: String
  let folder: String
  let system: System
  let program: Program
  let boardID: String
  let files: [Ledger.File]
  let logs: [KeptLog]
  let ledger: KeptLedger
  let board: Board

  /// Writes it; without a word when that cannot be, because nothing depends on it.
  ///
  /// Linear in the bytes of the logs and in the size of the board.
  package func write() {
    var logs = logs
    for index in logs.indices { guard logs[index].seal() else { return } }
    do throws(LogError) {
      try system.makeFolders(folder, mode: 0o700, saves: false)
      let output = try SnapshotOutput(path, system: system)
      var writer = SnapshotWriter(output.take)
      writer.put(program, boardID, board.latest, files)
      writer.put(logs, ledger, board)
      writer.finish()
      try output.finish()
    } catch { return }
  }
}
