import Glibc
import Log
import Testing

/// A person at a shell: a home and a board of their own, and the program that was built; gone when the test is over.
final class Desktop {
  let root: String
  var board: String { root + "/b.kiem" }
  /// Beside what every command gets.
  var environment: [String: String] = [:]

  /// How a command ended and what it said.
  struct Ending {
    let status: Int32
    let out: String
    let err: String
    var lines: [Substring] { out.split(separator: "\n") }
  }

  init(makingBoard: Bool = true, language: String = "en") throws {
    let base = Places.variable("TMPDIR") ?? "/tmp"
    root = base + "/kiem-cli-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    try #require(mkdir(root, 0o755) == 0)
    if makingBoard {
      try #require(run("new", board, "--title", "Oeverwijk", "--lang", language).status == 0)
    }
  }

  deinit { _ = shell("chmod -R u+rwX '\(root)'; rm -rf '\(root)'") }

  /// Runs `kiem` on this board as Esther.
  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> Ending {
    try run(arguments, input: Array(input.utf8))
  }

  func run(_ arguments: [String], input: [UInt8]) throws -> Ending {
    let name = root + "/" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    try #require(put(input, name + ".in"))
    var variables = [
      "HOME": root + "/home", "PATH": "/usr/bin:/bin", "KIEM_BOARD": board,
      "KIEM_AS": "Esther Vonk", "LANG": "en_GB.UTF-8", "TZ": "UTC",
    ]
    variables.merge(environment) { $1 }
    let assignments = variables.map { "\($0)=\(quoted($1))" }.joined(separator: " ")
    let words = ([try Desktop.program] + arguments).map(quoted).joined(separator: " ")
    let status = shell(
      "exec env -i \(assignments) \(words) < \(name).in > \(name).out 2> \(name).err")
    return Ending(status: status, out: text(name + ".out"), err: text(name + ".err"))
  }

  /// Runs a line of shell in which `$KIEM` is the program.
  func line(_ line: String) throws -> Ending {
    let name = root + "/" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let head =
      "export KIEM=\(quoted(try Desktop.program)) HOME=\(root)/home KIEM_BOARD=\(board) KIEM_AS=Esther; cd \(root); "
    let status = shell("( \(head)\(line) ) < /dev/null > \(name).out 2> \(name).err")
    return Ending(status: status, out: text(name + ".out"), err: text(name + ".err"))
  }

  func write(_ text: String, to name: String) -> String {
    _ = put(Array(text.utf8), root + "/" + name)
    return root + "/" + name
  }

  /// The program stands where the tests stand.
  static var program: String {
    get throws {
      var bytes = [CChar](repeating: 0, count: 4096)
      let count = readlink("/proc/self/exe", &bytes, bytes.count - 1)
      let own = String(
        decoding: bytes.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let beside = own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/kiem"
      if access(beside, X_OK) == 0 { return beside }
      let package = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
      let built = package + "/.build/debug/kiem"
      try #require(access(built, X_OK) == 0, "the program is not built")
      return built
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  private func shell(_ command: String) -> Int32 {
    let status = system(command)
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private func put(_ bytes: [UInt8], _ path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }

  private func text(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = getc(file)
      guard byte != EOF else { break }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
