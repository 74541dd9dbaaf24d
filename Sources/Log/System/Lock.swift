import Glibc

/// Who stands in the way.
package struct LockHolder: Equatable, Sendable {
  /// Its process id.
  package let process: Int32
  /// The name of the program, as the system knows it.
  package let program: String
}

/// The private lock of one replica, held until it goes away; for as long, signals are held back.
///
/// `flock` and not `fcntl`: those locks are dropped when any other descriptor of the same file is closed.
struct Lock: ~Copyable {
  private let raw: Int32
  private let signals: Signals

  deinit { _ = flock(raw, LOCK_UN) }

  /// Tries for `patience` milliseconds; `nil` when somebody else still holds it.
  init?(_ file: borrowing Descriptor, path: String, patience: Int, system: System)
    throws(LogError)
  {
    raw = file.raw
    let descriptor = file.raw
    let deadline = monotonicMilliseconds() + Int64(patience)
    var pause: UInt32 = 500
    while true {
      // Not while waiting: ^C must work then.
      let held = Signals()
      do {
        _ = try system.call(.lock, "flock", path) { flock(descriptor, LOCK_EX | LOCK_NB) }
        signals = held
        return
      } catch .system(_, _, EWOULDBLOCK) {
        guard monotonicMilliseconds() < deadline else { return nil }
        usleep(pause)
        pause = min(pause * 2, 20_000)
      }
    }
  }

  /// Asks the system who holds a lock on the file with this inode.
  static func holder(ofInode inode: UInt64) -> LockHolder? {
    guard let table = readVirtual("/proc/locks") else { return nil }
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard
        words.count >= 6, words[1] == "FLOCK", words[5].hasSuffix(":\(inode)"),
        let process = Int32(words[4]), process > 0
      else { continue }
      let program = readVirtual("/proc/\(process)/comm")?.split(separator: "\n").first
      return LockHolder(process: process, program: program.map(String.init) ?? "?")
    }
    return nil
  }
}

/// Milliseconds of a clock that nobody sets.
private func monotonicMilliseconds() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}

/// The text of a file of the kernel, whose size is not known before.
func readVirtual(_ path: String, limit: Int = 1 << 20) -> String? {
  guard let file = try? Descriptor(reading: path) else { return nil }
  guard let bytes = try? file.read(at: 0, count: limit, path: path) else { return nil }
  return String(decoding: bytes, as: UTF8.self)
}
