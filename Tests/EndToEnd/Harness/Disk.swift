import Glibc
import Testing

/// A disk so small that it can be filled: a tmpfs that only the programs started through it see.
///
/// It is gone with the process that holds it, whatever happens to the test.
final class Disk {
  let path: String
  private let holder: TermSession
  private let namespaces: [String]

  init(at path: String, kilobytes: Int) throws {
    self.path = path
    mkdir(path, 0o755)
    // Root needs no user namespace, and in a container may not have one.
    let ways = geteuid() == 0 ? [["-m"], ["-m", "-U", "-r"]] : [["-m", "-U", "-r"]]
    var found: (holder: TermSession, way: [String])?
    var screens = ""
    for way in ways where found == nil {
      let script = "mount -t tmpfs -o size=\(kilobytes)k kiem '\(path)' && echo mounted && exec cat"
      let holder = try TermSession("/usr/bin/unshare", way + ["/bin/sh", "-c", script])
      try holder.wait("a disk") { $0.screen.contains("mounted") || $0.hasEnded }
      if holder.screen.contains("mounted") {
        found = (holder, way)
      } else {
        screens += holder.screen
      }
    }
    let (holder, way) = try #require(
      found, "No small disk could be mounted, so nothing is proved here: \(screens)")
    self.holder = holder
    namespaces = way.count > 1 ? ["-U", "--preserve-credentials"] : []
  }

  /// The words that start a program where this disk is to be seen.
  private func within(_ program: String, _ arguments: [String]) -> [String] {
    ["-t", "\(holder.process)", "-m"] + namespaces + ["--", program] + arguments
  }

  func run(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws
    -> Program.Outcome
  {
    try Program.run("/usr/bin/nsenter", within(program, arguments), environment: environment)
  }

  /// `kiem` for somebody whose home lies on this disk.
  func command(_ arguments: [String]) throws -> Program.Outcome {
    try run(
      TermSession.products + "/kiem", arguments, environment: ["HOME": path + "/home"])
  }

  /// The screen of `kiem` for the same person.
  func kiem(_ arguments: [String], rows: Int = 24, columns: Int = 80) throws -> TermSession {
    try TermSession(
      "/usr/bin/nsenter", within(TermSession.products + "/kiem", arguments),
      environment: ["HOME": path + "/home", "TMPDIR": path], rows: rows, columns: columns)
  }

  /// Leaves no room at all.
  func fill() throws {
    let outcome = try run("/bin/sh", ["-c", "cat /dev/zero > '\(path)/ballast'"])
    #expect(outcome.errors.contains("No space left on device"))
  }

  func free() throws { _ = try run("/bin/rm", ["\(path)/ballast"]) }
}
