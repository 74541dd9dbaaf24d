import CVterm
import Glibc
import Pseudoterminal

/// A program on a pseudo-terminal, an emulator that shows what it draws, and a person's hands.
///
/// Nothing here sleeps: whoever wants to see something calls `wait`, which prints the screen when it does not come.
final class TermSession {
  private let terminal: Pseudoterminal
  private let emulator: Emulator
  /// All bytes the program has sent.
  private(set) var raw: [UInt8] = []
  private var status: Int32?

  struct TimeOut: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts `program` (a path, or the name of a product of this package) in a 24 by 80 terminal unless told otherwise.
  ///
  /// The environment is only what is given, over a usual one.
  init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    rows: Int = 24,
    columns: Int = 80
  ) throws {
    let usual = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "HOME": "/nonexistent",
    ]
    let path = program.contains("/") ? program : "\(TermSession.products)/\(program)"
    terminal = try Pseudoterminal(
      path, arguments, environment: usual.merging(environment) { $1 }, rows: rows, columns: columns)
    emulator = Emulator(rows: rows, columns: columns)
  }

  deinit {
    guard status == nil else { return }
    Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// Where the executables of this package lie: beside the tests.
  static var products: String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    let own = String(
      decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // The test runner itself may lie elsewhere; its bundle, among its arguments, does not.
    let places = [own] + CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
    for place in places {
      let folder = place.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
        separator: "/")
      if access("\(folder)/kiem-floor", X_OK) == 0 { return folder }
    }
    return "."
  }

  var process: pid_t { terminal.process }
  /// The program's process as the kernel tells of it.
  var state: ProcessState { ProcessState(process) }
  var modes: Pseudoterminal.Modes { terminal.modes }

  /// The group of processes that the terminal's keys reach now.
  var foregroundGroup: pid_t { tcgetpgrp(terminal.master) }

  // What is on the screen.

  var screen: String { emulator.text }
  var rows: Int { emulator.rows }
  var columns: Int { emulator.columns }
  var isAlternateScreen: Bool { emulator.isAlternate }
  var isCursorVisible: Bool { emulator.isCursorVisible }
  var cursor: (x: Int, y: Int) { emulator.cursor }
  func line(_ row: Int) -> String { emulator.line(row) }
  func cell(_ row: Int, _ column: Int) -> kiem_cell { emulator.cell(row, column) }

  /// Where a text stands on the screen.
  func find(_ text: String) -> (row: Int, column: Int)? {
    for row in 0..<rows {
      let line = line(row)
      if let range = line.ranges(of: text).first {
        return (row, line[..<range.lowerBound].unicodeScalars.count)
      }
    }
    return nil
  }

  // What a person does.

  func send(_ text: String) throws { try send(Array(text.utf8)) }

  /// Sends bytes as they are; while the program does not read them its output is taken, as a terminal does.
  func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    let deadline = Deadline(seconds: 20)
    while !rest.isEmpty {
      rest = rest.dropFirst(terminal.write(rest))
      if !rest.isEmpty { pump(within: 5) }
      guard !deadline.hasPassed else { throw timeOut("the program to read what was sent") }
    }
  }

  func press(_ key: VTermKey, _ modifiers: VTermModifier = VTERM_MOD_NONE) throws {
    emulator.press(key, modifiers)
    try send(emulator.takeOutput())
  }

  /// Pastes as the emulator does: marked as a paste if the program asked for that, and as plain keys if not.
  func paste(_ text: String) throws {
    emulator.startPaste()
    let start = emulator.takeOutput()
    emulator.endPaste()
    try send(start + Array(text.utf8) + emulator.takeOutput())
  }

  func resize(rows: Int, columns: Int) {
    emulator.resize(rows: rows, columns: columns)
    terminal.resize(rows: rows, columns: columns)
  }

  func kill(_ signal: Int32) { Glibc.kill(process, signal) }

  /// Closes the window: the program's terminal is gone, and so is what it would still draw.
  func hangUp() { terminal.hangUp() }

  // Waiting.

  /// Takes what the program sends until `condition` holds.
  func wait(_ what: String, seconds: Int = 20, until condition: (TermSession) throws -> Bool) throws
  {
    let deadline = Deadline(seconds: seconds)
    while true {
      pump(within: 0)
      if try condition(self) { return }
      guard !deadline.hasPassed else { throw timeOut(what) }
      pump(within: 20)
    }
  }

  /// Waits for a text on the screen.
  func wait(for text: String) throws {
    try wait("\u{201C}\(text)\u{201D}") { $0.screen.contains(text) }
  }

  /// Waits for the program's end: its status, or 128 and the signal that ended it.
  func waitExit() throws -> Int32 {
    try wait("the program's end") { $0.hasEnded }
    while pump(within: 0) {}
    guard let status else { return -1 }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  /// The same without taking anything off the terminal: it stays as blocked as it is.
  func waitExitWithoutReading() throws -> Int32 {
    let deadline = Deadline(seconds: 20)
    while !hasEnded {
      guard !deadline.hasPassed else { throw timeOut("the program's end") }
      usleep(1000)
    }
    return try waitExit()
  }

  var hasEnded: Bool {
    if status != nil { return true }
    var now: Int32 = 0
    guard waitpid(process, &now, WNOHANG) == process else { return false }
    status = now
    return true
  }

  @discardableResult
  private func pump(within milliseconds: Int32) -> Bool {
    guard let bytes = terminal.read(within: milliseconds) else { return false }
    raw += bytes
    emulator.feed(bytes)
    let answer = emulator.takeOutput()
    if !answer.isEmpty { _ = terminal.write(answer[...]) }
    return true
  }

  private func timeOut(_ what: String) -> TimeOut {
    let end = hasEnded ? " (the program has ended, status \(status ?? -1))" : ""
    return TimeOut(
      description: "waited in vain for \(what)\(end); cursor \(cursor); the screen:\n\(screen)")
  }
}

/// A moment after which nobody waits any longer.
struct Deadline {
  private let end: Int

  init(seconds: Int) { end = Deadline.now + seconds }

  var hasPassed: Bool { Deadline.now > end }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
