import Glibc
import Interface
import Log
import Model

/// The standard streams: data on output, messages on error.
///
/// What could drive a terminal leaves by neither.
enum Standard {
  /// Messages go here; data goes to standard output.
  static func error(_ text: String) {
    _ = write(Array((text.harmless(keepingLines: true) + "\n").utf8), to: 2)
  }

  /// Data goes here; what cannot be written is a failure and not a silence.
  static func output(_ text: String) throws {
    guard let code = write(Array(text.harmless(keepingLines: true).utf8), to: 1) else { return }
    throw Complaint(.output(SystemReason(code)), Settings.personalWords)
  }

  /// Another program wrote there to a reader that is gone: this one ends as if it had written itself.
  static func readerIsGone() throws {
    raise(SIGPIPE)
    // Where somebody has that signal ignored, the write fails.
    throw Complaint(.output(SystemReason(EPIPE)), Settings.personalWords)
  }

  /// Whether somebody can type.
  static var isInputTerminal: Bool { isatty(0) == 1 }
  /// Whether somebody looks.
  static var isOutputTerminal: Bool { isatty(1) == 1 }

  /// The columns of a line: `COLUMNS`, or those of the terminal; `nil` on a pipe, where nothing is cut.
  static var limit: Int? {
    if let text = Places.variable("COLUMNS"), let width = Int(text), width > 0 {
      return max(24, min(width, 500))
    }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return max(24, Int(size.ws_col))
  }

  /// The columns at which text is broken into lines.
  static var width: Int { limit ?? 80 }

  /// All of standard input, at most `limit` bytes; what is no UTF-8 becomes U+FFFD.
  static func input(limit: Int) throws -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(0, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Complaint(.input(SystemReason(errno)), Settings.personalWords)
      }
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk.prefix(count)
      guard bytes.count <= limit else {
        throw Complaint(.inputTooLong(limit: limit), Settings.personalWords)
      }
    }
  }

  /// Shows text through `PAGER` when somebody looks at a terminal, else writes it.
  static func page(_ text: String) throws {
    guard isOutputTerminal, let pager = Places.variable("PAGER"), pager != "cat"
    else { return try output(text) }
    // As git does: less ends by itself when the text fits the screen, and leaves it there.
    setenv("LESS", "FX", 0)
    guard let stream = popen(pager, "w") else { return try output(text) }
    // Whoever leaves the pager early has seen enough.
    signal(SIGPIPE, SIG_IGN)
    let bytes = Array(text.harmless(keepingLines: true).utf8)
    fwrite(bytes, 1, bytes.count, stream)
    // With these a shell says that it could not start a program, and why.
    let couldNotStart = [126, 127].contains(pclose(stream) >> 8 & 0xFF)
    if couldNotStart { try output(text) }
  }

  /// Writes all bytes; the error number when that is not possible.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress.map { $0 + done }, $0.count - done)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          var ready = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
          _ = poll(&ready, 1, -1)
          continue
        }
        return errno
      }
      done += count
    }
    return nil
  }
}
