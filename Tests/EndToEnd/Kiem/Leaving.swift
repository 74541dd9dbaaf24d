import Glibc
import Pseudoterminal
import Testing

/// However the program goes away, for good or for a while, the terminal is as it was.
@Suite struct `Leaving and coming back` {
  func expectGivenBack(_ session: TermSession, _ sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    // A terminal that no program has touched.
    let untouched = try TermSession("/bin/cat")
    #expect(session.modes == untouched.modes, sourceLocation: sourceLocation)
    #expect(!session.isAlternateScreen, sourceLocation: sourceLocation)
    #expect(session.isCursorVisible, sourceLocation: sourceLocation)
    let text = session.text()
    let on = try #require(text.ranges(of: "\u{1B}[?2004h").last, sourceLocation: sourceLocation)
    let off = try #require(text.ranges(of: "\u{1B}[?2004l").last, sourceLocation: sourceLocation)
    #expect(off.lowerBound > on.lowerBound, sourceLocation: sourceLocation)
    for mode in ["1000", "1002", "1006"] {
      let taken = text.ranges(of: "\u{1B}[?\(mode)h").last
      let given = text.ranges(of: "\u{1B}[?\(mode)l").last
      let last = try #require(taken, sourceLocation: sourceLocation).lowerBound
      #expect(given.map { $0.lowerBound > last } ?? false, sourceLocation: sourceLocation)
    }
    // Nothing of the board is left on the screen of the shell.
    #expect(!session.screen.contains("RECOGNISE"), sourceLocation: sourceLocation)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal to end gives the terminal back, with what was done saved`(_ signal: Int32) throws {
    let place = try Place()
    let session = try place.started(["Dark lamp"])
    try session.press("n", for: "New problem:")
    session.kill(signal)
    #expect(try session.waitExit() == 128 + signal)
    try expectGivenBack(session)
    let again = try place.kiem([place.board])
    try again.wait(for: ">P1  Dark lamp")
    #expect(try again.quit() == 0)
    try expectGivenBack(again)
  }

  @Test func `stopped without a chance to leave, it takes the terminal again when it goes on`()
    throws
  {
    let place = try Place()
    let session = try place.started(["Dark lamp"])
    session.kill(SIGSTOP)
    try session.wait("the stop") { $0.state.isStopped }
    let seen = session.raw.count
    session.kill(SIGCONT)
    // A shell may have turned these off meanwhile.
    try session.wait("the terminal to be taken") { $0.text(since: seen).contains("\u{1B}[?2004h") }
    try session.wait("a whole frame") { $0.text(since: seen).contains("RECOGNISE") }
    #expect(try session.quit() == 0)
    try expectGivenBack(session)
  }

  @Test func `control-c leaves a line and then the program, like q`() throws {
    let place = try Place()
    let session = try place.started(["Dark lamp"])
    try session.press("n", for: "New problem:")
    try session.send([0x03])
    try session.wait("the line's end") { !$0.screen.contains("New problem:") }
    try session.send([0x03])
    #expect(try session.waitExit() == 0)
    try expectGivenBack(session)
  }

  @Test func `a window that closes ends the program, with what was done saved`() throws {
    let place = try Place()
    let session = try place.started(["Dark lamp"])
    session.hangUp()
    #expect(try session.waitExitWithoutReading() == 128 + SIGHUP)
    let again = try place.kiem([place.board])
    try again.wait(for: ">P1  Dark lamp")
    #expect(try again.quit() == 0)
  }

  @Test func `control-z goes back to the shell and fg comes back, also in a line`() throws {
    let place = try Place()
    #expect(try place.started(["Dark lamp"]).quit() == 0)
    let shell = try TermSession(
      "/bin/bash", ["--norc", "-i"],
      environment: ["HOME": place.home("ana"), "PS1": "prompt> "], rows: 24, columns: 100)
    try shell.wait(for: "prompt>")
    try shell.send("\(TermSession.products)/kiem \(place.board)\n")
    try shell.wait(for: ">P1  Dark lamp")
    let taken = shell.modes
    try shell.press("n", for: "New problem:")
    try shell.press("half", for: "half")
    for _ in 0..<2 {
      try shell.send([0x1A])
      try shell.wait("the prompt") { !$0.isAlternateScreen && $0.screen.contains("Stopped") }
      #expect(shell.isCursorVisible)
      #expect(!shell.screen.contains("RECOGNISE"))
      try shell.send("clear; stty -a | grep -o ' icanon'; fg\n")
      try shell.wait("the screen again") {
        $0.isAlternateScreen && $0.screen.contains("New problem: half")
          && $0.screen.contains(">P1  Dark lamp")
      }
      #expect(!shell.screen.contains("prompt>"))
      #expect(shell.modes == taken)
    }
    try shell.press(" a card\r", for: "P2 is on the board.")
    try shell.send("q")
    try shell.wait("the shell") { !$0.isAlternateScreen && $0.screen.contains("icanon") }
    try shell.send("echo status $?\n")
    try shell.wait(for: "status 0")
  }

  @Test func `the text comes back from an editor to a clean screen`() throws {
    let place = try Place()
    let editor = try place.write(
      "#!/bin/sh\necho this is an editor\necho 'It is dark there.' >> \"$1\"\n", to: "my editor",
      mode: 0o755)
    let session = try place.started(
      ["Dark lamp"], environment: ["EDITOR": "'\(editor)'"], columns: 100)
    let taken = session.modes
    try session.press("E", for: "P1 saved: story.")
    #expect(session.text().contains("this is an editor"))
    #expect(!session.screen.contains("this is an editor"))
    #expect(session.isAlternateScreen)
    #expect(session.modes == taken)
    try session.press("\r", for: "It is dark there.")
    try session.press("E", for: "P1 saved: story.")
    try session.wait("both lines") { $0.screen.ranges(of: "It is dark there.").count >= 2 }
    try session.send("\u{1B}")
    try session.wait(for: ">P1  Dark lamp")
    #expect(try session.quit() == 0)
    try expectGivenBack(session)
    #expect(try !place.files().contains { $0.hasSuffix(".txt") })
  }

  @Test func `an editor that fails costs a sentence and nothing else`() throws {
    let place = try Place()
    let session = try place.started(
      ["Dark lamp"], environment: ["VISUAL": "false"], columns: 100)
    try session.press("E", for: "The editor «false» ended with status 1; the text is as it was.")
    #expect(session.screen.contains(">P1  Dark lamp"))
    try session.press("u", for: "Undone: P1: captured")
    #expect(try session.quit() == 0)
    try expectGivenBack(session)
  }

  @Test(arguments: [
    ("printf 'An hour of work. Caf\\351.' >> \"$1\"", "no text in UTF-8"),
    ("head -c 60001 /dev/zero | tr '\\0' x >> \"$1\"", "Too long for a card"),
    ("printf 'half\\0done' >> \"$1\"", "no text in UTF-8"),
    ("echo unfinished >> \"$1\"; exit 3", "ended with status 3"),
  ])
  func `what was written and cannot be taken is kept`(script: String, told: String) throws {
    let place = try Place()
    let editor = try place.write("#!/bin/sh\n\(script)\n", to: "editor", mode: 0o755)
    let session = try place.started(
      ["Dark lamp"], environment: ["EDITOR": editor], columns: 160)
    try session.press("E", for: told)
    let kept = try #require(try place.files().first { $0.hasSuffix(".txt") })
    #expect(session.screen.contains(kept))
    #expect(try session.quit() == 0)
  }

  @Test func `an editor that turns the terminal upside down harms nothing`() throws {
    let place = try Place()
    let editor = try place.write(
      "#!/bin/sh\nstty raw -echo\nprintf '\\033[?1049h\\033[31mmess'\nexit 3\n",
      to: "editor", mode: 0o755)
    let session = try place.started(
      ["Dark lamp"], environment: ["EDITOR": editor], columns: 120)
    let taken = session.modes
    let screen = session.screen
    try session.press("E", for: "ended with status 3")
    #expect(!session.screen.contains("mess"))
    #expect(session.modes == taken)
    try session.press("n", for: "New problem:")
    try session.escape(until: "the board") {
      $0.line(22) == screen.split(separator: "\n", omittingEmptySubsequences: false)[22]
    }
    #expect(try session.quit() == 0)
    try expectGivenBack(session)
  }
}
