import Testing

/// One person, one board, from the first name to the last undo.
@Suite struct `Writing and moving cards` {
  @Test func `the tutor leads to a first share on a board that is gone afterwards`() throws {
    let place = try Place()
    let session = try place.kiem(["tutor", "--lang", "en"])
    try session.wait(for: "1/7  n, one sentence")
    try session.press("n", for: "New problem:")
    try session.press("The bench is gone\r", for: "2/7  r:")
    try session.press("r", for: "3/7  w, pick lead")
    try session.press("w", for: "I work on this as")
    try session.press("lead\r", for: "What do you do")
    try session.press("I ask the city\r", for: "4/7  >:")
    try session.press(">", for: "Reason to go on")
    try session.press("we saw it\r", for: "5/7  T,")
    try session.press("T", for: "a new innovation that answers it")
    try session.press("\r", for: "Innovation that answers P1")
    try session.press("A bench of our own\r", for: "6/7  Arrows")
    try session.press("h", for: ">I2")
    try session.press("m", for: "Move to")
    try session.press("Share\r", for: "Reason to go on")
    try session.press("it works\r", for: "7/7  p and a title")
    try session.press("p", for: "Title of what came out")
    try session.send("Our bench")
    // Each question has its own line; what may be left open is.
    for _ in 0..<12 where !session.screen.contains("Done: from first card") {
      let seen = session.raw.count
      try session.send("\r")
      try session.wait("an answer") { $0.raw.count > seen }
    }
    try session.wait(for: "Done: from first card to first share.")
    #expect(try session.quit() == 0)
    #expect(session.text().contains("The practice board is gone."))
    let left = try place.files().filter { $0.contains("practice") || $0.contains("/kiem/") }
    #expect(left == [])
  }

  @Test func `the name is asked once and a card is there the next time`() throws {
    let place = try Place()
    #expect(try place.command(["new", place.board, "--title", "Our street"]).status == 0)
    let first = try place.kiem([place.board])
    try first.wait(for: "An empty board.")
    try first.introduce("Ana")
    try first.capture("The lamp by the underpass is broken")
    #expect(first.screen.contains(">P1  The lamp by the"))
    #expect(!first.screen.contains("An empty board."))
    #expect(try first.quit() == 0)
    let second = try place.kiem([place.board])
    try second.wait(for: ">P1  The lamp by the")
    #expect(second.line(0).contains("Ana"))
    #expect(!second.screen.contains("Your name:"))
    #expect(try second.quit() == 0)
  }

  @Test func `a move asks for a reason, and undo works after a restart too`() throws {
    let place = try Place()
    var session = try place.started(["The lamp is broken"])
    try session.press(">", for: "┌─ P1 to Acknowledge ─")
    #expect(session.screen.contains("! not yet: a setting is chosen"))
    try session.press("\r", for: "A few words are enough")
    try session.press("we saw it\r", for: "P1 is now in Acknowledge.")
    #expect(try #require(session.find(">P1")).column == 26)
    #expect(session.line(2).contains("ACKNOWLEDGE           1/8"))
    try session.press("u", for: "Undone: P1: moved it Recognise > Acknowledge (we saw it)")
    #expect(try #require(session.find(">P1")).column == 0)
    try session.press("U", for: "Done again: P1: moved it Recognise > Acknowledge")
    #expect(try #require(session.find(">P1")).column == 26)
    #expect(try session.quit() == 0)

    session = try place.kiem([place.board])
    try session.wait(for: ">P1")
    try session.press("u", for: "Undone: P1: moved it Recognise > Acknowledge (we saw it)")
    #expect(try #require(session.find(">P1")).column == 0)
    #expect(try session.quit() == 0)

    session = try place.kiem([place.board])
    try session.wait(for: ">P1")
    try session.press("U", for: "Done again: P1: moved it Recognise > Acknowledge")
    #expect(try #require(session.find(">P1")).column == 26)
    #expect(try session.quit() == 0)
  }

  @Test func `a title is edited, a comment stands in the card, and everything is told there`()
    throws
  {
    let place = try Place()
    let session = try place.started(["The lamp is broken"])
    try session.press("e", for: "Fields of P1")
    try session.send(" again\r")
    try session.wait(for: "P1 saved: title.")
    #expect(session.screen.contains("The lamp is broken again"))
    try session.press("c", for: "Comment on P1:")
    try session.press("Since the storm\r", for: "Your comment is on P1.")
    try session.press("r", for: "You recognise P1: 1 now.")
    try session.press("w", for: "I work on this as")
    try session.press("\r", for: "What do you do in it?")
    try session.press("call the city\r", for: "You work on P1 as contributor.")
    #expect(session.screen.contains("0d 1p"))
    try session.press("\r", for: "[Card P1]")
    for text in [
      "Since the storm", "recognises this", "works on it as contributor: call the city",
      "Recognised by Ana",
    ] {
      #expect(session.screen.contains(text), "\(text)")
    }
    try session.press("G", for: "captured “The lamp is broken”")
    #expect(session.screen.contains("changed title to"))
    try session.press("r", for: "You no longer recognise P1.")
    try session.wait("the card without it") { !$0.screen.contains("Recognised by") }
    #expect(try session.quit() == 0)
  }

  @Test func `blocked, parked and brought back`() throws {
    let place = try Place()
    let session = try place.started(["The lamp is broken", "No bench at the stop"])
    try session.press("x", for: "What blocks it:")
    try session.press("no budget\r", for: "P2 is blocked.")
    #expect(session.screen.contains("blocked: no budget"))
    try session.press("x", for: "P2 is no longer blocked.")
    #expect(!session.screen.contains("blocked: no budget"))
    try session.press("z", for: "Why park it")
    try session.press("until spring\r", for: "P2 is parked; Z finds it again.")
    #expect(!session.screen.contains("No bench at the stop"))
    // The selection went to the card that is left.
    #expect(session.screen.contains(">P1"))
    try session.press("Z", for: "parked: until")
    try session.press("\r", for: "P2 is back on the board.")
    #expect(session.line(7).contains("P2  No bench"))
    try session.press("Z", for: "No card is off the board.")
    #expect(try session.quit() == 0)
  }

  @Test func `find goes to a card, n and N go round, Esc ends it`() throws {
    let place = try Place()
    let session = try place.started(["A lamp is broken", "No bench", "Another lamp flickers"])
    try session.press("/", for: "Find:")
    try session.press("LAMP", for: "1 of 2")
    #expect(session.screen.contains(">P1"))
    try session.press("\r", for: "/LAMP  1 of 2")
    try session.press("n", for: "/LAMP  2 of 2")
    #expect(session.screen.contains(">P3"))
    try session.press("n", for: "/LAMP  1 of 2")
    try session.press("N", for: "/LAMP  2 of 2")
    try session.escape(from: "/LAMP")
    try session.press("n", for: "New problem:")
    try session.escape(from: "New problem:")
    #expect(try session.quit() == 0)
  }

  @Test func `help shows every key and goes away again`() throws {
    let place = try Place()
    let session = try place.started(["A lamp is broken"])
    try session.press("?", for: "[? Help]")
    #expect(session.screen.contains("Going around"))
    try session.press("G", for: "Leave. Everything is saved already.")
    try session.send("\u{1B}")
    try session.wait(for: ">P1  A lamp is broken")
    #expect(try session.quit() == 0)
  }

  @Test func `Esc goes back from everything and never quits`() throws {
    let place = try Place()
    let session = try place.started(["A lamp is broken"])
    let ways = [
      ("n", "New problem:"), ("e", "Fields of P1"), (">", "Reason to go on:"),
      ("w", "I work on this as"),
      ("c", "Comment on P1:"), ("x", "What blocks it:"), ("z", "Why park it"), ("/", "Find:"),
      ("?", "[? Help]"), ("I", "An agreement"), ("m", "Move to"), ("f", "Fields of P1"),
      ("t", "Ticks of P1"), ("\r", "[Card P1]"),
    ]
    for (key, text) in ways {
      try session.press(key, for: text)
      try session.escape(until: "the board after \(key)") {
        !$0.screen.contains(text) && $0.screen.contains(">P1  A lamp is broken")
      }
    }
    for _ in 0..<3 {
      // A sentence that the next key takes away.
      try session.press("U", for: "There is nothing to redo.")
      try session.escape(from: "There is nothing to redo.")
    }
    // Still there, and nothing was done on all these ways.
    try session.press("u", for: "Undone: P1: captured")
    #expect(try session.quit() == 0)
  }
}
