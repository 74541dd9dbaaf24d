import Testing

@Suite struct CardCommandTests {
  @Test func `a card that is added has a number and stands on the board`() throws {
    let desktop = try Desktop()
    let added = try desktop.run("add", "Nobody", "knows", "their neighbours", "--setting", "street")
    #expect(added.status == 0)
    #expect(added.out == "P1\n")
    let list = try desktop.run("list")
    #expect(list.out.contains("RECOGNISE  1"))
    #expect(list.out.contains("P1  Nobody knows their neighbours"))
    let shown = try desktop.run("show", "p1")
    #expect(shown.out.contains("Where:        street"))
    #expect(shown.out.contains("Esther Vonk"))
  }

  @Test func `lines become cards of the kind in front of them, in one record`() throws {
    let desktop = try Desktop()
    let input = Array("p One\n\nk Two\r\n  \ni Three\u{1B}[31m\nFour ".utf8) + [0xFF, 10]
    let added = try desktop.run(["add", "-"], input: input)
    #expect(added.out == "P1\nO2\nI3\nP4\n")
    let raw = try desktop.run("log", "--raw").lines.filter { $0.contains("card.captured") }
    #expect(raw.count == 1)
    #expect(raw.first?.contains(" tx ") == true)
    let list = try desktop.run("list")
    #expect(list.out.contains("Three\u{FFFD}[31m"))
    #expect(list.out.contains("Four \u{FFFD}"))
    let order = ["One", "Two", "Three", "Four"].compactMap { list.out.range(of: $0) }
    #expect(order.count == 4)
    #expect(order == order.sorted { $0.lowerBound < $1.lowerBound })
  }

  @Test func `the mark with which Windows begins a text is no part of a card`() throws {
    let desktop = try Desktop()
    let input = "\u{FEFF}o with a mark\r\nsecond\n\u{FEFF}i third\n"
    #expect(try desktop.run("add", "-", input: input).out == "O1\nP2\nI3\n")
    #expect(try desktop.run("list", "--json").out.contains("\"title\":\"with a mark\""))
    try desktop.run("comment", "1", "-", input: "\u{FEFF}said")
    #expect(try desktop.run("log").out.contains("O1: said"))
  }

  @Test func `the kind changes in the first stage only, and no innovation is answered`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    #expect(try desktop.run("edit", "1", "--kind", "opportunity").status == 0)
    try desktop.run("move", "1", "acknowledge", "--reason", "so")
    let late = try desktop.run("edit", "1", "--kind", "problem")
    #expect(late.status == 1)
    #expect(late.err.contains("The kind can change in the first stage only."))
    #expect(try desktop.run("list").out.contains("O1  One"))
    for title in ["Two", "Three"] { try desktop.run("add", title, "--kind", "innovation") }
    #expect(try desktop.run("edit", "2", "--answers", "1").status == 0)
    let wrong = try desktop.run("edit", "2", "--answers", "3")
    #expect(wrong.status == 1)
    #expect(wrong.err.contains("I3"))
    #expect(!(try desktop.run("show", "3").out.contains("Answered by")))
  }

  @Test func `empty input adds nothing and says so`() throws {
    let desktop = try Desktop()
    let added = try desktop.run("add", "-", input: "\n \n")
    #expect(added.status == 1)
    #expect(added.out.isEmpty)
    #expect(added.err.hasPrefix("kiem: "))
    // Nor does what nobody can see.
    let unseen = try desktop.run("add", "\u{200B}")
    #expect(unseen.status == 1 && unseen.out.isEmpty && unseen.err.hasPrefix("kiem: "))
    #expect(try desktop.run("list", "--json").out.contains("\"data\":[]"))
  }

  @Test func `what does not fit a field is told and nothing is written`() throws {
    let desktop = try Desktop()
    let added = try desktop.run("add", "One", "--setting", "moon")
    #expect(added.status == 2)
    #expect(added.err.contains("«moon» is not one of: street"))
    #expect(!(try desktop.run("log", "--raw").out.contains("card.captured")))
  }

  @Test func `an innovation is added with what it answers`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    let added = try desktop.run(
      "add", "Two", "--kind", "innovation", "--answers", "1", "--outcome", "service", "--parent",
      "1", "--first-step", "call", "--question", "help each other")
    #expect(added.out == "I2\n")
    let shown = try desktop.run("show", "2").out
    #expect(shown.contains("Answers:      P1 One"))
    #expect(shown.contains("Part of:      P1 One"))
    #expect(shown.contains("Outcome:      service"))
    #expect(shown.contains("First step:   call"))
    #expect(shown.contains("help each other"))
  }

  @Test(arguments: [
    ("title", "Other"), ("short", "Oth"), ("description", "A story"), ("kind", "opportunity"),
    ("setting", "care"), ("for", "children"), ("challenge", "-"), ("parent", "2"),
    ("question", "go on"), ("evidence", "3 of 4"), ("channel", "https://a.b page"),
  ])
  func `edit has an option for every field of a problem`(option: String, text: String) throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    try desktop.run("add", "Two")
    let edited = try desktop.run("edit", "1", "--" + option, text)
    #expect(edited.status == 0, "\(edited.err)")
    #expect(edited.out.isEmpty)
    let shown = try desktop.run("show", "1").out
    let expected = [
      "kind": "opportunity", "challenge": "cross-cutting", "parent": "P2 Two",
      "channel": "page https://a.b",
    ]
    #expect(shown.contains(expected[option] ?? text))
  }

  @Test(arguments: [
    ("outcome", "service"), ("novelty", "scaledUp"), ("maturity", "pilot"), ("first-step", "call"),
    ("answers", "1"),
  ])
  func `edit has an option for every field of an innovation`(option: String, text: String) throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    try desktop.run("add", "Two")
    let refused = try desktop.run("edit", "2", "--" + option, text)
    #expect(refused.status == 1)
    let edited = try desktop.run("edit", "2", "--kind", "innovation", "--" + option, text)
    #expect(edited.status == 0, "\(edited.err)")
    #expect(try desktop.run("show", "2", "--json").out.contains("\"\(text)\""))
  }

  @Test func `an empty text clears a field`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One", "--short", "Shorter")
    try desktop.run("edit", "1", "--short", "")
    #expect(!(try desktop.run("list", "--json").out.contains("\"short\"")))
    #expect(try desktop.run("edit", "1", "--title", "").status == 1)
  }

  @Test func `edit without options opens the story in the person's editor`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    desktop.environment["EDITOR"] = "printf 'two\\nlines' >"
    #expect(try desktop.run("edit", "1").status == 0)
    #expect(try desktop.run("show", "1").out.contains("Story:        two\n              lines\n"))
    desktop.environment["EDITOR"] = "false"
    let failed = try desktop.run("edit", "1")
    #expect(failed.status == 1)
    #expect(failed.err.contains("ended with status 1"))
  }

  @Test func `a move that is not ready says what is missing and goes on with a reason`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    let refused = try desktop.run("move", "1", "next")
    #expect(refused.status == 1)
    #expect(refused.err.contains("(not yet: a setting is chosen; a target group is named)"))
    #expect(refused.err.contains("--reason"))
    #expect(refused.err.split(separator: "\n").count == 1)
    let moved = try desktop.run("move", "1", "Acknowledge", "--reason", "urgent")
    #expect(moved.status == 0)
    #expect(moved.err.hasPrefix("P1 is now in Acknowledge."))
    #expect(try desktop.run("log").out.contains("(urgent)"))
    #expect(try desktop.run("move", "1", "acknowledge").status == 1)
    #expect(try desktop.run("move", "1", "back").status == 1)
    #expect(try desktop.run("move", "1", "back", "--reason", "too early").status == 0)
    #expect(try desktop.run("move", "1", "somewhere").err.contains("is no stage"))
  }

  @Test func `next and back are said in the language, and only where they are possible`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    for (word, language, there) in [
      ("volgende", "nl", "Erkennen"), ("Terug", "nl", "Herkennen"), ("next", "nl", "Erkennen"),
      ("back", "en", "Recognise"),
    ] {
      let moved = try desktop.run("move", "1", word, "--lang", language, "--reason", "x")
      #expect(moved.status == 0 && moved.err.contains(there), "\(word): \(moved.err)")
    }
    let listed = try desktop.run("list", "--stage", "next").err
    #expect(listed.contains("possible are Recognise, ") && listed.contains("Co-create, Share."))
    let moved = try desktop.run("move", "1", "nxt", "--lang", "en").err
    #expect(moved.contains("Share, next, back. Did you mean «next»?"), "\(moved)")
    let dutch = try desktop.run("move", "1", "ergens", "--lang", "nl").err
    #expect(dutch.contains("Delen, volgende, terug."), "\(dutch)")
    #expect(try desktop.run("list", "--stage", "terug", "--lang", "nl").err.contains("Delen."))
  }

  @Test func `what the screen says of its keys is said of commands here`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "-", input: "One\nTwo")
    let parked = try desktop.run("park", "1")
    #expect(parked.err == "P1 is parked; «kiem list --off» shows it.\n")
    #expect(try desktop.run("list", "--off").out.contains("P1  One"))
    let untitled = try desktop.run("edit", "2", "--title", "")
    #expect(untitled.status == 1)
    #expect(untitled.err == "kiem: There is no text: nothing was changed.\n")
    let first = try desktop.run("move", "2", "back")
    #expect(first.err.contains("This is the first stage; «kiem park» puts a card aside."))
    let who = try desktop.run("who").err
    #expect(who.hasSuffix("«kiem edit 18 --parent 13» makes P18 a part of P13.\n"), "\(who)")
    for (command, dutch) in [
      (["park", "2"], "«kiem list --off»"), (["move", "2", "terug"], "«kiem park»"),
    ] {
      let said = try desktop.run(command + ["--lang", "nl"], input: []).err
      if command[0] == "park" { try desktop.run("park", "2", "--resume") }
      #expect(said.contains(dutch), "\(said)")
    }
  }

  @Test(arguments: ["evidence", "channel"])
  func `what is only ever added is not cleared by an empty text`(option: String) throws {
    let desktop = try Desktop()
    try desktop.run("add", "One", "--\(option)", "https://a.b")
    for arguments in [["edit", "1"], ["add", "Two"]] {
      let empty = try desktop.run(arguments + ["--\(option)", " "], input: [])
      #expect(empty.status == 1)
      #expect(
        empty.err.contains("\(option.capitalised)» is added to what is there"), "\(empty.err)")
    }
    #expect(try desktop.run("show", "1").out.contains("https://a.b"))
    let help = try desktop.run("help", "edit").out.split { $0.isWhitespace }
    #expect(help.joined(separator: " ").contains("evidence and channels are only added"))
  }

  @Test func `a move that meets every rule needs no reason`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One", "--setting", "care", "--for", "all")
    #expect(try desktop.run("move", "1", "next").status == 0)
  }

  @Test func `recognising, joining and commenting are told on the card`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    #expect(try desktop.run("recognise", "1", "--note", "me too").status == 0)
    #expect(try desktop.run("recognise", "1").status == 1)
    #expect(try desktop.run("join", "1", "--role", "lead", "--doing", "calls").status == 0)
    #expect(try desktop.run("comment", "1", "-", "--kind", "idea", input: "two\nlines").status == 0)
    let shown = try desktop.run("show", "1").out
    #expect(shown.contains("Recognised:   Esther Vonk"))
    #expect(shown.contains("lead: Esther Vonk, calls"))
    #expect(shown.contains("(idea) two\n"))
    #expect(try desktop.run("recognise", "1", "--withdraw").status == 0)
    #expect(try desktop.run("recognise", "1", "--withdraw").status == 1)
    #expect(try desktop.run("join", "1", "--leave").status == 0)
    #expect(try desktop.run("join", "1", "--leave").status == 1)
    #expect(try desktop.run("show", "1", "--json").out.contains("\"recognisedBy\":[]"))
  }

  @Test func `who takes part without being shown to all is told so on the card`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    try desktop.run("join", "1", "--role", "advisor", "--by-role", "a watchmaker", "--as", "Henk")
    try desktop.run("join", "1", "--doing", "calls")
    let shown = try desktop.run("show", "1").out
    #expect(shown.contains("advisor (not shown to all): "))
    #expect(shown.contains("contributor: Esther Vonk, calls"))
  }

  @Test func `a second lead counts as contributor and is told so`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    try desktop.run("join", "1", "--role", "lead")
    let second = try desktop.run("join", "1", "--role", "lead", "--as", "Henk")
    #expect(second.err.contains("Esther Vonk was lead first"))
    #expect(try desktop.run("show", "1").out.contains("contributor: Henk"))
  }

  @Test func `a card is blocked, parked and closed, and comes back`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    #expect(try desktop.run("block", "1", "no", "permit").status == 0)
    #expect(try desktop.run("show", "1").out.contains("no permit"))
    #expect(try desktop.run("block", "1", "--off").status == 0)
    #expect(try desktop.run("block", "1", "--off").status == 1)
    #expect(try desktop.run("block", "1").status == 2)
    #expect(try desktop.run("park", "1", "--reason", "winter").status == 0)
    #expect(try desktop.run("list", "--off").out.contains("parked: winter"))
    let refused = try desktop.run("move", "1", "next", "--reason", "x")
    #expect(refused.status == 1)
    #expect(refused.err.contains("--resume"))
    #expect(try desktop.run("park", "1", "--resume").status == 0)
    #expect(try desktop.run("park", "1", "--resume").status == 1)
    let wrong = try desktop.run("close", "1", "--outcome", "used")
    #expect(wrong.status == 2)
    #expect(wrong.err.contains("stopped, solved"))
    #expect(try desktop.run("close", "1", "--outcome", "solved").status == 0)
    #expect(try desktop.run("close", "1", "--reopen").status == 0)
    #expect(try desktop.run("list", "--json").out.contains("\"onBoard\":true"))
  }

  @Test func `a merged card is found by its number as the one it went into`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "-", input: "One\nTwo")
    try desktop.run("recognise", "1")
    #expect(try desktop.run("merge", "1", "2", "--reason", "the same").status == 0)
    #expect(try desktop.run("merge", "1", "2").status == 1)
    #expect(try desktop.run("merge", "2", "2").status == 1)
    let shown = try desktop.run("show", "1")
    #expect(shown.err.contains("P1 is merged into P2"))
    #expect(shown.out.hasPrefix("P2  Two"))
    #expect(shown.out.contains("Recognised:   Esther Vonk"))
  }

  @Test func `only what people can say is ticked`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    let wrong = try desktop.run("tick", "1", "R1")
    #expect(wrong.status == 2)
    #expect(wrong.err.contains("R3"))
    #expect(try desktop.run("tick", "1", "r3").status == 0)
    #expect(try desktop.run("show", "1").out.contains("[x] R3"))
    #expect(try desktop.run("tick", "1", "R3", "--off").status == 0)
    #expect(try desktop.run("show", "1").out.contains("[ ] R3"))
  }

  @Test func `undo takes back what the same person did last, and redo does it again`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    try desktop.run("edit", "1", "--title", "Two")
    let undone = try desktop.run("undo")
    #expect(undone.status == 0)
    #expect(undone.err.contains("P1: changed title"))
    #expect(try desktop.run("list").out.contains("One"))
    #expect(try desktop.run("undo", "--redo").status == 0)
    #expect(try desktop.run("list").out.contains("Two"))
    #expect(try desktop.run("undo", "--as", "Henk").status == 1)
    #expect(!(try desktop.run("partner").out.contains("Henk")))
    try desktop.run("edit", "1", "--title", "Three", "--as", "Henk")
    let late = try desktop.run("undo")
    #expect(late.status == 1)
    #expect(late.err.contains("Henk"))
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// Where a text stands for the first time.
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
