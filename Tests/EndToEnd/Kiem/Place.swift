import Glibc
import Pseudoterminal

/// A temporary folder with the homes of some people and their boards; it goes when the test ends.
final class Place {
  let path: String

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  init() throws {
    var template = Array("/tmp/kiem-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(description: "no temporary folder") }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  deinit { _ = try? Program.run("/bin/rm", ["-rf", path]) }

  var board: String { path + "/street.kiem" }
  func home(_ person: String) -> String { path + "/" + person }

  /// The screen of `kiem` for a person; each one has a home of their own.
  func kiem(
    _ arguments: [String], as person: String = "ana", environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws -> TermSession {
    try TermSession(
      "kiem", arguments,
      environment: ["HOME": home(person), "TMPDIR": path].merging(environment) { $1 },
      rows: rows, columns: columns)
  }

  /// `kiem` as a script runs it.
  func command(
    _ arguments: [String], as person: String = "ana", environment: [String: String] = [:]
  ) throws -> Program.Outcome {
    try Program.run(
      TermSession.products + "/kiem", arguments,
      environment: ["HOME": home(person)].merging(environment) { $1 })
  }

  /// Makes the board and opens it as somebody who has said who they are.
  func started(
    _ titles: [String] = [], by person: String = "ana", environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws -> TermSession {
    if access(board, F_OK) != 0 {
      let made = try command(["new", board, "--title", "Our street"], as: person)
      guard made.status == 0 else { throw Failure(description: made.errors) }
    }
    let session = try kiem(
      [board], as: person, environment: environment, rows: rows, columns: columns)
    try session.introduce(person.prefix(1).uppercased() + person.dropFirst())
    for title in titles { try session.capture(title) }
    return session
  }

  /// All files below the place.
  func files() throws -> [String] {
    try Program.run("/usr/bin/find", [path, "-type", "f"]).output.split(separator: "\n")
      .map(String.init).sorted()
  }

  func remove(_ paths: [String]) throws { _ = try Program.run("/bin/rm", ["-rf"] + paths) }

  func write(_ text: String, to name: String, mode: mode_t = 0o644) throws -> String {
    let file = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    let bytes = Array(text.utf8)
    guard file >= 0, Glibc.write(file, bytes, bytes.count) == bytes.count, close(file) == 0 else {
      throw Failure(description: "\(name) could not be written")
    }
    return path + "/" + name
  }
}

extension TermSession {
  /// Says who one is, the first time; on a board with people in it by writing a new name.
  func introduce(_ name: String) throws {
    try wait("the question for a name") {
      $0.screen.contains("Your name:") || $0.screen.contains("Who are you?")
    }
    if screen.contains("Who are you?") {
      try send(name)
      try wait(for: "/" + name)
      try send("\r")
      try wait(for: "Your name:")
      try send("\r")
    } else {
      try send(name + "\r")
    }
    try wait(for: "You act as \(name) here.")
  }

  func capture(_ title: String) throws {
    try send("n")
    try wait(for: "New problem:")
    try send(title + "\r")
    try wait(for: "is on the board.")
  }

  /// Sends a key and waits for what it brings.
  func press(_ key: String, for text: String) throws {
    try send(key)
    try wait(for: text)
  }

  func quit() throws -> Int32 {
    try send("q")
    return try waitExit()
  }

  /// Leaves what is open; a key right behind Esc would be Alt and that key.
  func escape(until what: String, _ condition: (TermSession) -> Bool) throws {
    try send("\u{1B}")
    try wait(what, until: condition)
  }

  /// The same, until a text is gone.
  func escape(from text: String) throws {
    try escape(until: "\u{201C}\(text)\u{201D} to go") { !$0.screen.contains(text) }
  }

  /// The bytes sent since so many.
  func text(since count: Int = 0) -> String { String(decoding: raw[count...], as: UTF8.self) }
}

/// A program without a terminal: its standard output and error go through pipes, its input is empty.
enum Program {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  static func run(
    _ program: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Outcome {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    let pipes = [try Pipe(), try Pipe()]
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    for (index, pipe) in pipes.enumerated() {
      posix_spawn_file_actions_adddup2(&files, pipe.entrance, Int32(index + 1))
    }
    let usual = [
      "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color",
    ]
    let settings = usual.merging(environment) { $1 }.map { "\($0)=\($1)" }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) }
    defer { for text in words + variables { free(text) } }
    words.append(nil)
    variables.append(nil)
    var process: pid_t = 0
    guard posix_spawn(&process, program, &files, nil, &words, &variables) == 0 else {
      throw Place.Failure(description: "\(program) could not be started")
    }
    let texts = pipes.map { $0.readToEnd() }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: texts[0], errors: texts[1])
  }

  private final class Pipe {
    private var exit: Int32
    private(set) var entrance: Int32

    init() throws {
      // A pair of sockets is closed in other tests' programs from the start; a pipe would not be.
      var ends: [Int32] = [-1, -1]
      let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
      guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
        throw Place.Failure(description: "no pipe")
      }
      (exit, entrance) = (ends[0], ends[1])
    }

    deinit { close(exit) }

    func readToEnd() -> String {
      close(entrance)
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = read(exit, &chunk, chunk.count)
        guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
        bytes += chunk.prefix(count)
      }
    }
  }
}
