import Glibc
import Testing

/// Several terminals on one board, and programs that end in the middle.
@Suite struct `Working at the same board` {
  @Test func `what one writes appears at the other, whose line and selection stay`() throws {
    let place = try Place()
    let ana = try place.started(["Dark lamp", "No bench"])
    let ben = try place.started(by: "ben")
    try ben.wait(for: "P2  No bench")
    try ben.send("g")
    try ben.send("j")
    try ben.wait(for: ">P2  No bench")
    try ben.press("n", for: "New problem:")
    try ben.press("half a sen", for: "half a sen")
    let cursor = ben.cursor

    try ana.capture("Seen by Ana")
    try ben.wait(for: "P3  Seen by Ana")
    try ana.send("gr")
    try ana.wait(for: "You recognise P1")
    try ana.press("z", for: "Why park it")
    try ana.press("\r", for: "P1 is parked")
    try ben.wait("the card to go") { !$0.screen.contains("Dark lamp") }

    #expect(ben.screen.contains("New problem: half a sen"))
    #expect(ben.cursor == cursor)
    #expect(ben.screen.contains(">P2  No bench"))
    try ben.press("tence\r", for: "P4 is on the board.")
    try ana.wait(for: "P4  half a sentence")
    #expect(try ana.quit() == 0)
    #expect(try ben.quit() == 0)
  }

  @Test func `two terminals of one person write into one history`() throws {
    let place = try Place()
    let first = try place.started(["One"])
    let second = try place.kiem([place.board])
    try second.wait(for: "P1  One")
    try second.capture("Two")
    try first.wait(for: "P2  Two")
    try first.capture("Three")
    try second.wait(for: "P3  Three")
    // The latest thing that person did, wherever it was.
    try second.press("u", for: "Undone: P3: captured “Three”")
    try first.wait("the card to go") { !$0.screen.contains("P3  Three") }
    #expect(try first.quit() == 0)
    #expect(try second.quit() == 0)
  }

  @Test func `a card that somebody else undid is undone no more`() throws {
    let place = try Place()
    let ana = try place.started(["Dark lamp"])
    try ana.press("e", for: "Fields of P1")
    try ana.press(" at night\r", for: "P1 saved: title.")
    let ben = try place.started(by: "ben")
    try ben.wait(for: "P1  Dark lamp at")
    try ben.press("e", for: "Fields of P1")
    try ben.press(" again\r", for: "P1 saved: title.")
    try ana.wait("the other's title") { $0.screen.contains("again") }
    try ana.press("u", for: "Ben changed it since; u again undoes what you did before")
    #expect(ana.screen.contains("again"))
    try ana.press("u", for: "Undone: P1: captured")
    #expect(try ana.quit() == 0)
    #expect(try ben.quit() == 0)
  }

  @Test func `what was on the screen is there after a kill in the middle`() throws {
    let place = try Place()
    let session = try place.started()
    let titles = (1...5).map { "Seen \($0) times" }
    for title in titles { try session.capture(title) }
    try session.press("r", for: "You recognise P5: 1 now.")
    try session.press("n", for: "New problem:")
    try session.press("never said", for: "never said")
    session.kill(SIGKILL)
    #expect(try session.waitExit() == 128 + SIGKILL)

    let again = try place.kiem([place.board])
    try again.wait(for: "? help")
    for title in titles { #expect(again.screen.contains(title)) }
    #expect(!again.screen.contains("never said"))
    #expect(!again.screen.contains("damage"))
    try again.send("G")
    try again.wait(for: ">P5")
    try again.press("\r", for: "Recognised by Ana")
    try again.escape(from: "[Card P5]")
    try again.capture("And on")
    #expect(again.screen.contains(">P6  And on"))
    #expect(try again.quit() == 0)
  }

  @Test func `killed while it writes, it has every card it spoke of`() throws {
    let place = try Place()
    _ = try place.started().quit()
    var known = 0
    for round in 1...4 {
      let session = try place.kiem([place.board], rows: 60, columns: 100)
      try session.wait(for: "? help")
      // Everything at once; the kill comes while the program is at it.
      for number in 1...20 { try session.send("nround \(round) card \(number)\r") }
      var said = known
      try session.wait("some of the cards") { session in
        let screen = session.screen
        said = (known + 1...known + 20).last { screen.contains(" P\($0) is on the board.") } ?? said
        return said >= known + round * 2
      }
      session.kill(SIGKILL)
      #expect(try session.waitExit() == 128 + SIGKILL)
      let again = try place.kiem([place.board], rows: 60, columns: 100)
      try again.wait(for: "? help")
      #expect(!again.screen.contains("damage"))
      let text = again.line(2).dropFirst("RECOGNISE".count).prefix { $0 != "│" }
      let count = try #require(Int(text.split(separator: " ").first ?? ""))
      #expect(count >= said && count <= known + 20)
      known = count
      #expect(try again.quit() == 0)
    }
  }

  @Test func `nothing happens while nothing happens`() throws {
    let place = try Place()
    let session = try place.kiem(["demo", "--lang", "en"])
    try session.wait(for: "? help")
    try session.press("j", for: ">P28")
    try session.wait("the program to sleep") { $0.state.isAsleep }
    let (seen, turns) = (session.raw.count, try #require(session.state.turns))
    sleep(2)
    try session.wait("silence") { _ in true }
    #expect(session.raw.count == seen)
    #expect(session.state.turns == turns)
    #expect(try session.quit() == 0)
  }
}
