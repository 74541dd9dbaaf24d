import Testing

/// Windows of every size, and what is pasted into them.
@Suite struct `Windows and pastes` {
  @Test func `every size shows what fits, and the first one the first screen again`() throws {
    let place = try Place()
    let session = try place.kiem(["demo", "--lang", "en"])
    try session.wait(for: "? help")
    let first = session.screen
    session.resize(rows: 60, columns: 200)
    try session.wait("five columns") {
      $0.line(2).split(separator: "│").count == 5 && $0.line(59).hasSuffix("? help")
        && $0.line(1).unicodeScalars.count == 200
    }
    #expect(session.line(2).contains("SHARE"))
    session.resize(rows: 5, columns: 10)
    try session.wait("a sentence") { $0.line(0) == "Kiem needs" }
    session.resize(rows: 1, columns: 1)
    try session.wait("a letter") { $0.screen == "K" }
    session.resize(rows: 24, columns: 80)
    try session.wait("the first screen") { $0.screen == first }
    #expect(try session.quit() == 0)
  }

  @Test func `keys in a window too small still work`() throws {
    let place = try Place()
    let session = try place.started(["A lamp is broken"])
    session.resize(rows: 3, columns: 12)
    try session.wait("a sentence") { $0.line(0) == "Kiem needs" }
    try session.send("nNo bench\r")
    session.resize(rows: 24, columns: 80)
    try session.wait(for: ">P2  No bench")
    #expect(try session.quit() == 0)
  }

  @Test func `a mouse selects, drags a card to another column, and is the terminal's own after F3`()
    throws
  {
    let place = try Place()
    let session = try place.started(["A lamp is broken", "No bench"])
    /// A report of the first button at a cell, counted from 0.
    func mouse(_ button: Int, _ x: Int, _ y: Int, _ end: String = "M") throws {
      try session.send("\u{1B}[<\(button);\(x + 1);\(y + 1)\(end)")
    }
    try mouse(0, 3, 7)
    try mouse(0, 3, 7, "m")
    try session.wait(for: ">P2  No bench")
    try mouse(0, 3, 4)
    try mouse(32, 40, 9)
    try session.wait(for: "P1 goes to Acknowledge where the line is")
    try mouse(0, 40, 9, "m")
    try session.press("we know\r", for: "P1 is now in Acknowledge.")
    #expect(session.line(2).contains("1/8"))
    let seen = session.raw.count
    try session.send("\u{1B}OR")
    try session.wait(for: "The mouse is the terminal's own again.")
    #expect(session.text(since: seen).contains("\u{1B}[?1000l"))
    #expect(try session.quit() == 0)
  }

  @Test func `a mouse that is off in the configuration is never taken`() throws {
    let place = try Place()
    _ = try Program.run("/bin/mkdir", ["-p", place.home("ana") + "/.config/kiem"])
    _ = try place.write("mouse: off\n", to: "ana/.config/kiem/config.yaml")
    let session = try place.started(["A lamp is broken"])
    #expect(!session.text().contains("\u{1B}[?1000h"))
    #expect(try session.quit() == 0)
  }

  @Test func `a paste in a line is text in that line and no key`() throws {
    let place = try Place()
    let session = try place.started()
    try session.press("n", for: "New problem:")
    try session.press("Seen: ", for: "Seen:")
    try session.paste("one q\u{1B}[2Jz\r\ntwo\u{7}\u{1B}\u{3}>\nthree\u{9B}31m\u{1A}u\t")
    try session.wait(for: "three")
    // Still the same line, of the same kind, and nothing was done.
    let typed = session.line(21)
    #expect(typed.hasPrefix(" New problem: Seen: one q"))
    #expect(typed.contains("two") && typed.contains("three"))
    #expect(session.screen.contains("An empty board."))
    try session.press("\r", for: "P1 is on the board.")
    #expect(session.line(2).hasPrefix("RECOGNISE              1"))
    #expect(session.line(22).hasPrefix(" P1 Seen: one q"))
    #expect(session.line(22).contains("three"))
    #expect(try session.quit() == 0)
  }

  @Test func `a paste on the board becomes the beginning of a card and runs no command`() throws {
    let place = try Place()
    let session = try place.started(["A lamp is broken"])
    try session.paste("q u z\n")
    try session.wait(for: "New problem: q u z")
    #expect(session.screen.contains(">P1  A lamp is broken"))
    try session.escape(until: "the board") { !$0.screen.contains("New problem:") }
    #expect(session.line(2).hasPrefix("RECOGNISE              1"))
  }

  @Test func `a paste of many lines is offered as a card for each, and undone as one`() throws {
    let place = try Place()
    let session = try place.started(["A lamp is broken"])
    try session.paste("q\nu\no an empty shop\na lamp is broken!\n")
    try session.wait(for: "> Write down 3 cards, merge 1")
    try session.press("\r", for: "3 cards are on the board, 1 merged into others")
    #expect(session.line(2).hasPrefix("RECOGNISE              4"))
    try session.press("u", for: "Undone")
    #expect(session.line(2).hasPrefix("RECOGNISE              1"))
    #expect(try session.quit() == 0)
  }
}
