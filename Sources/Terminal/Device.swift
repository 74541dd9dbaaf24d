import CNcurses
import Glibc

/// The terminal as the system sees it: a descriptor, its modes and its size.
struct Device: ~Copyable {
  let descriptor: Int32
  /// The modes it had before this program.
  let original: termios

  init() throws(TerminalError) { (descriptor, original) = try Device.open() }

  deinit { close(descriptor) }

  private static func open() throws(TerminalError) -> (descriptor: Int32, modes: termios) {
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(.input) }
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(.output) }
    let descriptor = openAnew()
    guard descriptor >= 0 else { throw .system(call: "open", number: errno) }
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else {
      let number = errno
      close(descriptor)
      throw .system(call: "tcgetattr", number: number)
    }
    return (descriptor, modes)
  }

  /// Opens the terminal anew, so that not waiting for it is a matter of this descriptor and not of the shell's.
  private static func openAnew() -> Int32 {
    let flags = O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC
    var name = [CChar](repeating: 0, count: 256)
    if ttyname_r(STDIN_FILENO, &name, name.count) == 0 {
      let opened = Glibc.open(name, flags)
      if opened >= 0 { return opened }
    }
    let opened = Glibc.open("/dev/tty", flags)
    return opened >= 0 ? opened : fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
  }

  /// Every key arrives at once and unchanged, control-c and control-z included, and output is not translated.
  func makeRaw() {
    var modes = original
    modes.c_iflag &= ~tcflag_t(BRKINT | ICRNL | IGNCR | INLCR | INPCK | ISTRIP | IXON | PARMRK)
    modes.c_oflag &= ~tcflag_t(OPOST)
    modes.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
    modes.c_cflag = modes.c_cflag & ~tcflag_t(PARENB) | tcflag_t(CS8)
    modes.c_cc.6 = 1  // VMIN
    modes.c_cc.5 = 0  // VTIME
    tcsetattr(descriptor, TCSANOW, &modes)
  }

  func makeAsItWas() {
    var modes = original
    tcsetattr(descriptor, TCSANOW, &modes)
  }

  /// Columns and lines, when the terminal tells.
  var size: (width: Int, height: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Writes all bytes; false when the terminal is gone, or takes nothing and the program has to end.
  @discardableResult
  func write(_ bytes: borrowing [UInt8], patience: Patience = .untilToldToEnd) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if count > 0 {
        done += count
      } else if count < 0, errno == EAGAIN {
        guard waitUntilWritable(patience) else { return false }
      } else if count == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }

  /// How long a terminal that takes nothing (paused, or on a dead line) is waited for.
  enum Patience {
    case untilToldToEnd
    case short
  }

  private func waitUntilWritable(_ patience: Patience) -> Bool {
    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    while true {
      if poll(&ready, 1, 300) > 0 { return ready.revents & Int16(POLLOUT) != 0 }
      if patience == .short || kiem_signals_ending() { return false }
    }
  }

  /// Whether something can be read within so many milliseconds; an end of the terminal counts as something.
  func isReadable(within milliseconds: Int32) -> Bool {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&ready, 1, milliseconds)
      if count >= 0 { return count > 0 }
      // A resize in the middle of a sequence must not tear it.
      guard errno == EINTR, !kiem_signals_ending() else { return false }
    }
  }

  /// Adds what can be read to `bytes`; false when there was nothing.
  func read(into bytes: inout [UInt8]) throws(TerminalError) -> Bool {
    let count = withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { chunk in
      let count = Glibc.read(descriptor, chunk.baseAddress, chunk.count)
      if count > 0 { bytes.append(contentsOf: chunk[..<count]) }
      return count
    }
    if count > 0 { return true }
    if count < 0, errno == EAGAIN || errno == EINTR { return false }
    throw .hungUp
  }
}
