/// Why the log could not do what was asked.
package enum LogError: Error, Equatable, Sendable {
  /// No folder from this path upwards holds a board.
  case notFound(from: String)
  /// There is something here already.
  case exists(path: String)
  /// The file `board` is not one that Kiem wrote, or it is damaged.
  case damagedBoard(path: String)
  /// The board was made by a newer Kiem whose files this one cannot read.
  case newerFormat(path: String, major: Int)
  /// A line would be longer than what may be written.
  case tooLong(kind: String, bytes: Int, limit: Int)
  /// Kind, target or payload cannot stand in a line.
  case unwritable(kind: String)
  /// Nothing may be written: opened for reading, or writing failed for good.
  case readOnly(ReadOnlyReason)
  /// My own log is shorter than, or different from, what I wrote: something put an older copy in its place.
  case rolledBack(file: String)
  /// My own log has a line with the last number there is: no other can follow it.
  case numbersUsedUp(log: String)
  /// A call of the operating system failed.
  case system(call: String, path: String, code: Int32)
}

/// Why nothing may be written.
package enum ReadOnlyReason: Equatable, Sendable {
  /// Nobody was named who writes.
  case openedForReading
  /// The environment names no home, so it cannot be remembered which log is whose.
  case noPlaces
  /// The disk refused to save twice; what was not saved is kept elsewhere if there is room.
  case savingFailed(path: String, code: Int32)
  /// The folder does not let this user write.
  case notWritable(path: String, code: Int32)
}

extension LogError {
  /// The error number of the system, if it was one.
  package var code: Int32 {
    if case .system(_, _, let code) = self { return code }
    return 0
  }
}
