import CNcurses
import Glibc

/// A signal that the program's loop answers.
package enum Signal: Hashable, Sendable {
  /// The window has another size: call `Session.resize()`.
  case resized
  /// Another process asks to stop (control-z in the program itself arrives as a key): call `Session.suspend()`.
  case suspend
  /// The program was stopped and goes on: call `Session.enter()`, the screen may be lost.
  case resumed
  /// SIGINT, SIGTERM or SIGHUP: give the terminal back and leave with `exitStatus`.
  case end(Int32)

  /// The status a shell expects of a program ended by this signal; nil when it goes on.
  package var exitStatus: Int32? {
    guard case .end(let number) = self else { return nil }
    return 128 + number
  }
}

/// Signals as something a `poll` can wait for.
///
/// Open one before the `Session`; at most one exists at a time. Closing it gives the signals their former meaning.
package struct Signals: ~Copyable {
  /// Readable when a signal has arrived.
  package let descriptor: Int32

  /// From now on signals wait to be taken instead of acting; throws `system` when no pipe can be had.
  package init() throws(TerminalError) {
    descriptor = kiem_signals_open()
    guard descriptor >= 0 else { throw .system(call: "pipe", number: errno) }
  }

  deinit { kiem_signals_close() }

  /// The signals that arrived since the last call, those that end the program first.
  package func take() -> [Signal] {
    let bits = kiem_signals_take()
    guard bits != 0 else { return [] }
    let answers: [(Int32, Signal)] = [
      (SIGTERM, .end(SIGTERM)), (SIGHUP, .end(SIGHUP)), (SIGINT, .end(SIGINT)),
      (SIGCONT, .resumed), (SIGTSTP, .suspend), (SIGWINCH, .resized),
    ]
    return answers.filter { bits & (1 << UInt($0.0)) != 0 }.map(\.1)
  }
}
