import Testing

/// `kiem demo`: what somebody sees who looks for the first time.
@Suite struct `The demo board` {
  @Test func `it is the board of the sketch`() throws {
    let place = try Place()
    let session = try place.kiem(["demo", "--lang", "en"], rows: 30, columns: 100)
    try session.wait(for: "? help")
    #expect(session.line(0).hasPrefix(" kiem  Together in Oeverwijk  [1 Board]"))
    let counts = session.line(2).split(separator: "│").map {
      $0.split(separator: " ").map(String.init)
    }
    #expect(
      counts == [
        ["RECOGNISE", "5"], ["ACKNOWLEDGE", "6/8+1"], ["ENGAGE", "5/5+2!"], ["CO-CREATE", "5/9+6"],
        ["SHARE", "10"],
      ])
    #expect(session.line(4).hasPrefix(">P20 Shame in"))
    for card in ["P28", "I8", "P40", "O43", "P15*Head office", "I18 Community", "!block", "via"] {
      #expect(session.screen.contains(card), "\(card)")
    }
    #expect(session.line(25).contains("v 4 more"))
    #expect(session.line(28).contains("P20 Collecting food feels shameful | U2 Food on tables"))
    #expect(session.line(29).hasSuffix("? help"))
    #expect(try session.quit() == 0)
  }

  @Test func `a smaller terminal shows three columns and brings the others in`() throws {
    let place = try Place()
    let session = try place.kiem(["demo", "--lang", "en"])
    try session.wait(for: "? help")
    #expect(session.line(2).split(separator: "│").count == 3)
    #expect(session.line(3).hasSuffix("›"))
    try session.send("llll")
    try session.wait(for: "SHARE")
    #expect(session.line(2).split(separator: "│").count == 3)
    #expect(session.line(3).hasPrefix("‹"))
    #expect(!session.screen.contains("RECOGNISE"))
    #expect(try session.quit() == 0)
  }

  @Test func `it speaks Dutch when asked, or when the locale does`() throws {
    let place = try Place()
    let asked = try place.kiem(["demo", "--lang", "nl"], rows: 30, columns: 100)
    try asked.wait(for: "? hulp")
    #expect(asked.line(0).contains("Samen in Oeverwijk  [1 Bord]"))
    let screen = asked.screen
    #expect(screen.contains("Esther"))
    #expect(try asked.quit() == 0)
    let locale = try place.kiem(
      ["demo"], environment: ["LC_MESSAGES": "nl_NL.UTF-8"], rows: 30, columns: 100)
    try locale.wait(for: "? hulp")
    #expect(locale.screen == screen)
    #expect(try locale.quit() == 0)
  }

  @Test func `what one does there is there the next time, and can be taken back`() throws {
    let place = try Place()
    let first = try place.kiem(["demo", "--lang", "en"], rows: 30, columns: 100)
    try first.wait(for: "? help")
    try first.press("r", for: "You recognise P20")
    #expect(try first.quit() == 0)
    let second = try place.kiem(["demo", "--lang", "en"], rows: 30, columns: 100)
    try second.wait(for: "? help")
    try second.press("u", for: "Undone: P20: recognises this")
    #expect(try second.quit() == 0)
  }

  @Test func `to a pipe it only writes the board and says where`() throws {
    let place = try Place()
    let outcome = try place.command(["demo", "--lang", "en", "--at", place.board])
    #expect(outcome.status == 0)
    #expect(outcome.output == place.board + "\n")
    #expect(outcome.errors.isEmpty)
    let again = try place.command(["demo", "--lang", "en", "--at", place.board])
    #expect(again.status == 1)
    #expect(again.errors.contains("is there already; nothing was changed."))
    let session = try place.kiem([place.board], rows: 30, columns: 100)
    try session.wait(for: ">P20 Shame in")
    #expect(try session.quit() == 0)
  }
}
