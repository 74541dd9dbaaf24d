import Glibc

/// What the kernel tells about a process.
struct ProcessState {
  private let process: pid_t

  init(_ process: pid_t) { self.process = process }

  /// How often it has gone to sleep so far: each time it woke up it did something.
  var turns: Int? {
    let name = "voluntary_ctxt_switches:"
    for line in text("status").split(separator: "\n") where line.hasPrefix(name) {
      return Int(line.dropFirst(name.count).drop { $0 == "\t" || $0 == " " })
    }
    return nil
  }

  /// Whether it waits for something to happen.
  var isAsleep: Bool { letter == "S" }

  /// Whether it has been stopped and waits to be let go on.
  var isStopped: Bool { letter == "T" }

  /// The processes it has started and not yet buried.
  var children: [ProcessState] {
    text("task/\(process)/children").split(separator: " ").compactMap { pid_t($0) }.map(
      ProcessState.init)
  }

  /// The letter stands behind the name in brackets, which may hold anything.
  private var letter: Character? { text("stat").split(separator: ") ").last?.first }

  private func text(_ name: String) -> String {
    let file = open("/proc/\(process)/\(name)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
