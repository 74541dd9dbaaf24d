/// Why the terminal cannot be used, or no longer.
package enum TerminalError: Error, Equatable {
  /// Standard input or standard output is a file or a pipe.
  case notATerminal(Stream)
  /// A terminal of this type cannot move its cursor, so no screen can be drawn on it.
  case cannotDraw(type: String)
  /// The descriptions of terminals are missing: neither this type nor any usual one is known.
  case noDescription(type: String)
  /// A system call failed with this error number.
  case system(call: String, number: Int32)
  /// The terminal is gone: its window was closed or its line dropped.
  case hungUp

  /// Which of the two streams a terminal must be on.
  package enum Stream: Equatable, Sendable {
    case input
    case output
  }
}
