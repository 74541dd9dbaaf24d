import Glibc
import Testing

/// The real program under `strace`, which kills it at a system call, or lets the call fail.
struct Tracer {
  let place: Place
  private var record: String { place.path + "/strace" }

  /// A system call by its name and how often it was made before: so `strace` finds it again in the next run.
  struct Call: CustomStringConvertible {
    let name: String
    let number: Int
    let text: String

    var description: String { "\(name) number \(number): \(text)" }

    /// Whether the disk is another after it: between two such calls all kills leave the same.
    var changesTheDisk: Bool {
      switch name {
      case "open", "openat": text.contains("O_CREAT")
      case "read", "pread64", "newfstatat", "fstat", "statx", "close", "getdents64", "lseek",
        "mmap", "munmap", "brk", "fcntl", "getrandom", "rt_sigprocmask", "rt_sigaction",
        "readlink", "access", "ioctl", "futex", "clock_gettime", "gettid", "getpid", "geteuid",
        "mprotect", "sysinfo", "prlimit64", "uname", "getuid", "sched_getaffinity":
        false
      default: true
      }
    }
  }

  /// Runs to the end: the calls from the first that looks at the board.
  func calls(_ arguments: [String]) throws -> [Call] {
    let outcome = try run(arguments, ["-e", "trace=all"])
    var counts: [String: Int] = [:]
    var found: [Call] = []
    for line in try lines() {
      guard let name = line.split(separator: "(").first.map(String.init) else { continue }
      counts[name, default: 0] += 1
      let isAboutTheBoard = name != "execve" && line.contains(place.board)
      guard isAboutTheBoard || !found.isEmpty else { continue }
      found.append(Call(name: name, number: counts[name] ?? 1, text: line))
    }
    // A test that traces nothing would prove nothing.
    try #require(
      outcome.status == 0 && found.last?.name == "exit_group",
      """
      strace could not follow kiem, so nothing is proved here: install strace and allow tracing (ptrace). \
      Status \(outcome.status). \(outcome.errors)
      """)
    return found
  }

  /// The same command once more, killed before `call` is carried out; the status is 137 if it came there.
  func kill(at call: Call, _ arguments: [String]) throws -> Program.Outcome {
    try run(
      arguments,
      ["-e", "trace=\(call.name)", "--inject=\(call.name):signal=SIGKILL:when=\(call.number)"])
  }

  /// A command whose calls in `names` fail with `error`, on `file` alone if one is given; how often they did.
  func fail(
    _ names: String, with error: String, when: String? = nil, on file: String? = nil,
    _ arguments: [String]
  ) throws -> (outcome: Program.Outcome, failures: Int) {
    let path = file.map { ["-P", $0] } ?? []
    let inject = "--inject=\(names):error=\(error)" + (when.map { ":when=\($0)" } ?? "")
    let outcome = try run(arguments, path + ["-e", "trace=\(names)", inject])
    return (outcome, try lines().count { $0.contains("INJECTED") })
  }

  private func run(_ arguments: [String], _ options: [String]) throws -> Program.Outcome {
    try Program.run(
      "/usr/bin/strace",
      ["-qq", "-o", record] + options + [TermSession.products + "/kiem"] + arguments,
      environment: ["HOME": place.home("ana")])
  }

  private func lines() throws -> [String] {
    try place.read(record).split(separator: "\n").map(String.init)
  }
}

extension Place {
  func read(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  func bytes(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(description: "\(path) could not be read") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      guard count > 0 else { return bytes }
      bytes += chunk.prefix(count)
    }
  }

  /// The bytes of all logs of the board.
  func logs() throws -> [String: [UInt8]] {
    var logs: [String: [UInt8]] = [:]
    for file in try files() where file.hasPrefix(board) && file.hasSuffix(".klog") {
      logs[file] = try bytes(file)
    }
    return logs
  }
}
