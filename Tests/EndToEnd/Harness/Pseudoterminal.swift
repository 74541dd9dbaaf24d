import Glibc
import Synchronization

/// A pseudo-terminal with a program on it: the test holds the end where a person would sit.
struct Pseudoterminal: ~Copyable {
  let master: Int32
  /// Kept open: the kernel forgets a terminal's modes with its last user.
  let slave: Int32
  let process: pid_t

  struct Failure: Error {
    let call: String
    let number: Int32
  }

  init(
    _ program: String, _ arguments: [String], environment: [String: String], rows: Int, columns: Int
  ) throws {
    // A descriptor that another test's program inherits, before it is marked, would keep this terminal alive.
    (master, slave, process) = try Pseudoterminal.oneAtATime.withLock { _ in
      try Pseudoterminal.open(program, arguments, environment, rows, columns)
    }
  }

  private static let oneAtATime = Mutex(())

  private static func open(
    _ program: String, _ arguments: [String], _ environment: [String: String], _ rows: Int,
    _ columns: Int
  ) throws -> (master: Int32, slave: Int32, process: pid_t) {
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else {
      throw Failure(call: "openpty", number: errno)
    }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    do {
      return (master, slave, try spawn(program, arguments, environment, slave))
    } catch {
      close(master)
      close(slave)
      throw error
    }
  }

  deinit {
    close(master)
    close(slave)
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String], _ slave: Int32
  ) throws -> pid_t {
    var name = [CChar](repeating: 0, count: 64)
    guard ttyname_r(slave, &name, name.count) == 0 else {
      throw Failure(call: "ttyname_r", number: errno)
    }
    var files = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&files)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&files)
      posix_spawnattr_destroy(&attributes)
    }
    // The first terminal a session's leader opens becomes the one that controls it.
    posix_spawn_file_actions_addopen(&files, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&files, 0, 1)
    posix_spawn_file_actions_adddup2(&files, 0, 2)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // Threads of the test runner block signals, and a child would inherit that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let newSession: Int16 = 0x80  // POSIX_SPAWN_SETSID, which needs _GNU_SOURCE
    posix_spawnattr_setflags(
      &attributes, newSession | Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var words = cStrings([program] + arguments)
    var settings = cStrings(environment.map { "\($0)=\($1)" })
    defer { for text in words + settings { free(text) } }
    var process: pid_t = 0
    let number = posix_spawn(&process, program, &files, &attributes, &words, &settings)
    guard number == 0 else { throw Failure(call: "posix_spawn \(program)", number: number) }
    return process
  }

  /// As C has lists of strings: with a null behind the last.
  private static func cStrings(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
    var result: [UnsafeMutablePointer<CChar>?] = []
    for string in strings { result.append(strdup(string)) }
    return result + [nil]
  }

  /// What the program has written; nil when there is nothing within so many milliseconds.
  func read(within milliseconds: Int32) -> [UInt8]? {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(master, &bytes, bytes.count)
    guard count > 0 else { return nil }
    return Array(bytes[..<count])
  }

  /// Writes what fits now; how many bytes that was.
  func write(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { max(0, Glibc.write(master, $0.baseAddress, $0.count)) }
  }

  func resize(rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Closes the person's end: every program on the terminal finds it gone.
  ///
  /// The descriptor stays taken, by an empty file, so that nothing else gets its number.
  func hangUp() {
    let nothing = Glibc.open("/dev/null", O_RDWR | O_CLOEXEC)
    dup2(nothing, master)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    close(nothing)
  }

  /// The terminal's modes, in a form that can be compared.
  var modes: Modes {
    var modes = termios()
    tcgetattr(slave, &modes)
    return Modes(
      input: modes.c_iflag, output: modes.c_oflag, control: modes.c_cflag, local: modes.c_lflag)
  }

  struct Modes: Equatable {
    let input: tcflag_t
    let output: tcflag_t
    let control: tcflag_t
    let local: tcflag_t

    /// Lines are edited, echoed, and control-c interrupts.
    var isCooked: Bool {
      let wanted = tcflag_t(ICANON | ECHO | ISIG)
      return local & wanted == wanted
    }
  }
}
