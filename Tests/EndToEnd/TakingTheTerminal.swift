import Glibc
import Pseudoterminal
import Testing

/// The terminal is taken, used and given back, whatever happens; `kiem-floor` is a program that does no more than that.
@Suite struct `Taking the terminal` {
  /// A session whose first frame is there.
  func started(
    environment: [String: String] = [:], rows: Int = 10, columns: Int = 60
  ) throws -> (session: TermSession, before: Pseudoterminal.Modes) {
    let session = try TermSession(
      "kiem-floor", environment: environment, rows: rows, columns: columns)
    try session.wait(for: "kiem-floor \(columns)x\(rows)")
    return (session, session.modes)
  }

  func expectGivenBack(_ session: TermSession, _ sourceLocation: SourceLocation = #_sourceLocation)
  {
    #expect(session.modes.isCooked, sourceLocation: sourceLocation)
    #expect(!session.isAlternateScreen, sourceLocation: sourceLocation)
    #expect(session.isCursorVisible, sourceLocation: sourceLocation)
    // The last word on bracketed paste is that it is off.
    let text = String(decoding: session.raw, as: UTF8.self)
    let on = text.ranges(of: "\u{1B}[?2004h").last?.lowerBound
    let off = text.ranges(of: "\u{1B}[?2004l").last?.lowerBound
    #expect(on != nil && off != nil, sourceLocation: sourceLocation)
    if let on, let off { #expect(off > on, sourceLocation: sourceLocation) }
  }

  @Test func `a program that ends gives the terminal back`() throws {
    let (session, taken) = try started()
    #expect(!taken.isCooked)
    #expect(session.isAlternateScreen)
    #expect(!session.isCursorVisible)
    try session.send("q")
    #expect(try session.waitExit() == 0)
    expectGivenBack(session)
  }

  @Test func `exit gives the terminal back`() throws {
    let (session, _) = try started()
    try session.send("\u{1B}OP")
    #expect(try session.waitExit() == 7)
    expectGivenBack(session)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal to end gives the terminal back and shows in the status`(_ signal: Int32) throws {
    let (session, _) = try started()
    session.kill(signal)
    #expect(try session.waitExit() == 128 + signal)
    expectGivenBack(session)
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT, SIGUSR1])
  func `a signal that kills gives the terminal back and shows in the status`(_ signal: Int32) throws
  {
    let (session, _) = try started()
    session.kill(signal)
    #expect(try session.waitExit() == 128 + signal)
    expectGivenBack(session)
    #expect(session.screen.contains("kiem-floor has crashed; the terminal is yours again."))
  }

  @Test func `a trap of Swift gives the terminal back and tells why`() throws {
    let (session, _) = try started()
    try session.send("\u{1B}OQ")
    #expect(try session.waitExit() > 128)
    expectGivenBack(session)
    #expect(session.screen.contains("Fatal error"))
    #expect(session.screen.contains("kiem-floor has crashed"))
  }

  @Test func `a stack that overflows gives the terminal back`() throws {
    let (session, _) = try started()
    try session.send("\u{1B}OR")
    #expect(try session.waitExit() == 128 + SIGSEGV)
    expectGivenBack(session)
  }

  @Test func `abort gives the terminal back`() throws {
    let (session, _) = try started()
    try session.send("\u{1B}OS")
    #expect(try session.waitExit() == 128 + SIGABRT)
    expectGivenBack(session)
  }

  @Test func `a window that closes ends the program`() throws {
    let (session, _) = try started()
    session.hangUp()
    #expect(try session.waitExitWithoutReading() == 128 + SIGHUP)
  }

  @Test func `a terminal that takes nothing does not keep a program from ending`() throws {
    let session = try TermSession("kiem-floor", ["1"], rows: 60, columns: 200)
    try session.wait("a frame") { $0.isAlternateScreen }
    // Each key draws a screen of noise that nobody takes.
    for _ in 0..<40 { try session.send([UInt8](repeating: UInt8(ascii: "x"), count: 20)) }
    session.kill(SIGTERM)
    #expect(try session.waitExitWithoutReading() == 128 + SIGTERM)
    #expect(session.modes.isCooked)
  }

  @Test func `what is written to standard error waits until the screen is left`() throws {
    let (session, _) = try started()
    try session.send("\u{1B}[15~")
    try session.wait(for: "function(5)")
    #expect(!session.screen.contains("noise"))
    try session.send("q")
    #expect(try session.waitExit() == 0)
    #expect(session.screen.contains("noise ?[31mon standard error"))
  }

  @Test func `another program can have the terminal for a while`() throws {
    let (session, _) = try started()
    try session.send([0x05])
    try session.wait(for: "yours")
    try session.wait("modes for lines") { $0.modes.isCooked && !$0.isAlternateScreen }
    session.resize(rows: 12, columns: 50)
    try session.send("done\n")
    try session.wait(for: "kiem-floor 50x12")
    #expect(session.isAlternateScreen)
    #expect(!session.modes.isCooked)
    #expect(!session.screen.contains("yours"))
    try session.send("q")
    #expect(try session.waitExit() == 0)
    expectGivenBack(session)
  }

  @Test(arguments: [0x03, 0x1C] as [UInt8])
  func `control-c and control-backslash end the other program and not this one`(_ key: UInt8) throws
  {
    let (session, _) = try started()
    try session.send([0x05])
    try session.wait(for: "yours")
    try session.send([key])
    try session.wait("the screen again") { $0.isAlternateScreen && !$0.screen.contains("yours") }
    try session.send("x")
    try session.wait(for: "character(\"x\")")
    try session.send("q")
    #expect(try session.waitExit() == 0)
    expectGivenBack(session)
  }

  @Test func `a terminal that is none is refused`() throws {
    let session = try TermSession(
      "/bin/sh", ["-c", "\(TermSession.products)/kiem-floor < /dev/null; echo $?"])
    try session.wait(for: "notATerminal")
    let other = try TermSession(
      "/bin/sh", ["-c", "\(TermSession.products)/kiem-floor > /dev/null; echo $?"])
    try other.wait(for: "output")
    #expect(!other.isAlternateScreen)
  }

  @Test func `a terminal that cannot move its cursor is refused`() throws {
    let session = try TermSession("kiem-floor", environment: ["TERM": "dumb"])
    try session.wait(for: "cannotDraw(type: \"dumb\")")
    #expect(try session.waitExit() == 1)
    #expect(session.modes.isCooked)
  }

  @Test(arguments: ["no-such-terminal", ""])
  func `an unknown terminal is treated as a usual one and told of`(_ type: String) throws {
    let session = try TermSession("kiem-floor", environment: ["TERM": type])
    try session.wait(for: "unknown terminal \(type)".split(separator: " ").joined(separator: " "))
    try session.send("q")
    #expect(try session.waitExit() == 0)
    expectGivenBack(session)
  }

  @Test(arguments: [
    "xterm-256color", "tmux-256color", "screen", "linux", "xterm-direct2", "vt100", "xterm",
  ])
  func `terminals in use show the same frame`(_ type: String) throws {
    let (session, _) = try started(environment: ["TERM": type])
    try session.send("x")
    try session.wait(for: "character(\"x\")")
    for row in 0..<session.rows {
      #expect(session.line(row).hasPrefix("│") && session.line(row).hasSuffix("│"))
    }
    try session.send("q")
    #expect(try session.waitExit() == 0)
    #expect(session.modes.isCooked)
  }
}
