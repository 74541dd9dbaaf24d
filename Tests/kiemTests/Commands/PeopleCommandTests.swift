import Testing

@Suite struct PeopleCommandTests {
  @Test func `a partner, a challenge and a dream are taken back and brought again`() throws {
    let desktop = try Desktop()
    func goesRound(_ text: String, _ list: String...) throws {
      for (redo, isThere) in [([], false), (["--redo"], true), ([], false), (["--redo"], true)] {
        let undone = try desktop.run(["undo"] + redo, input: [])
        #expect(undone.status == 0, "\(undone.err)")
        let lines = try desktop.run(list, input: []).lines
        #expect(
          lines.contains { $0.contains(text) && !$0.contains("(closed)") && !$0.contains("left") }
            == isThere)
      }
    }
    try desktop.run("partner", "add", "Bob Pot")
    try goesRound("Bob Pot", "partner", "list")
    try desktop.run("challenge", "add", "Nobody alone")
    try goesRound("Nobody alone", "challenge", "list")
    try desktop.run("challenge", "dream", "1", "All dance")
    try goesRound("All dance", "challenge", "list", "--json")
  }

  @Test func `who acts becomes a partner once, and undo leaves that alone`() throws {
    let desktop = try Desktop()
    let added = try desktop.run("add", "One")
    #expect(added.err.contains("Esther Vonk is new on this board"))
    #expect(try desktop.run("add", "Two").err.isEmpty)
    let raw = try desktop.run("log", "--raw").lines
    #expect(raw.filter { $0.contains("partner.joined") }.count == 1)
    #expect(try desktop.run("undo").err.contains("Two"))
    #expect(try desktop.run("undo").err.contains("One"))
    #expect(try desktop.run("partner").out.contains("Esther Vonk"))
  }

  @Test func `--as goes before KIEM_AS, and without either the account's name is taken`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    try desktop.run("add", "Two", "--as", "Henk")
    #expect(try desktop.run("log", "--by", "henk").out.contains("Two"))
    desktop.environment["KIEM_AS"] = ""
    let third = try desktop.run("add", "Three")
    #expect(third.status == 0)
    #expect(third.err.contains("is new on this board"))
    #expect(try desktop.run("add", "Four").err.isEmpty)
  }

  @Test func `the beginning of a name is enough when only one fits`() throws {
    let desktop = try Desktop()
    try desktop.run("partner", "add", "Anna", "Smit")
    try desktop.run("partner", "add", "Anne Bos")
    #expect(try desktop.run("partner", "show", "Anna").out.hasPrefix("Anna Smit\n"))
    let several = try desktop.run("add", "One", "--as", "Ann")
    #expect(several.status == 1)
    #expect(several.err.contains("Anna Smit"))
    #expect(several.err.contains("Anne Bos"))
    #expect(try desktop.run("partner", "show", "Zo").status == 1)
  }

  @Test func `a partner is added, edited, shown and leaves`() throws {
    let desktop = try Desktop()
    let body = try desktop.run("partner", "add", "Food bank", "--type", "association")
    #expect(body.status == 0)
    let added = try desktop.run(
      "partner", "add", "Ineke Smit", "--body", "Food", "--perspective", "professional,citizen",
      "--describes", "coordinator", "--setting", "care", "--contact", "ineke@example.org")
    #expect(added.status == 0, "\(added.err)")
    #expect(try desktop.run("partner", "add", "ineke smit").status == 1)
    let shown = try desktop.run("partner", "show", "Ineke").out
    for text in ["Food bank", "professional, citizen", "coordinator", "care", "ineke@example.org"] {
      #expect(shown.contains(text))
    }
    #expect(try desktop.run("partner", "edit", "Food", "--body", "Ineke").status == 1)
    #expect(
      try desktop.run("partner", "edit", "Ineke", "--describes", "", "--name", "Ina").status == 0)
    let edited = try desktop.run("partner", "show", "Ina").out
    #expect(!edited.contains("coordinator"))
    #expect(edited.contains("ineke@example.org"))
    #expect(try desktop.run("partner", "leave", "Ina").status == 0)
    #expect(try desktop.run("partner").out.contains("person, left"))
    let raw = try desktop.run("log", "--raw").lines
    #expect(raw.filter { $0.contains("Ineke Smit") }.allSatisfy { $0.contains("partner.named") })
  }

  @Test func `a forgotten name is shown nowhere`() throws {
    let desktop = try Desktop()
    try desktop.run("partner", "add", "Karel Bos", "--contact", "06-1")
    try desktop.run("add", "One", "--as", "Karel")
    let forgotten = try desktop.run("partner", "forget", "Karel")
    #expect(forgotten.status == 0)
    #expect(forgotten.err.contains("folder people"))
    for command in ["partner", "log", "list"] {
      let text = try desktop.run(command).out + desktop.run(command, "--json").out
      #expect(!text.contains("06-1") || command == "log")
      #expect(!text.contains("Karel") || command == "log")
    }
    #expect(try desktop.run("show", "1").out.contains("former part"))
  }

  @Test func `a challenge is named, edited, dreamed of, changed and closed`() throws {
    let desktop = try Desktop()
    let added = try desktop.run(
      "challenge", "add", "No", "food in the bin", "--need", "less waste", "--for", "a,b",
      "--reach",
      "region", "--vulnerable")
    #expect(added.out == "U1\n")
    #expect(try desktop.run("challenge", "edit", "U1", "--short", "Food", "--need", "").status == 0)
    #expect(try desktop.run("challenge", "dream", "u1", "No waste", "--year", "2030").status == 0)
    #expect(try desktop.run("challenge", "change", "1", "A cold chain").status == 0)
    #expect(try desktop.run("challenge", "change", "1", "A van").status == 0)
    try desktop.run("add", "One", "--challenge", "U1")
    let list = try desktop.run("challenge").out
    for text in [
      "U1  No food in the bin", "a, b (vulnerable group)", "region", "2030: No waste",
      "U1.1 A cold chain", "U1.2 A van", "Cards:        P1",
    ] { #expect(list.contains(text)) }
    #expect(!list.contains("less waste"))
    #expect(try desktop.run("challenge", "close", "U1").status == 0)
    #expect(try desktop.run("challenge").out.contains("(closed)"))
    #expect(try desktop.run("challenge", "edit", "U9", "--short", "x").status == 1)
  }

  @Test(arguments: [
    ("en", "U1 No waste no longer needs the change U1.2.", "There is no change «U1.9»"),
    (
      "nl", "U1 No waste heeft de verandering U1.2 niet meer nodig.",
      "Er is geen verandering «U1.9»"
    ),
  ])
  func `a change that is not needed after all is dropped, told and undone`(
    language: String, told: String, unknown: String
  ) throws {
    let desktop = try Desktop(language: language)
    try desktop.run("challenge", "add", "No waste")
    try desktop.run("challenge", "change", "U1", "A cold chain")
    try desktop.run("challenge", "change", "U1", "A van")
    let dropped = try desktop.run("challenge", "drop", "u1.2", "--reason", "a bike will do")
    #expect(dropped.status == 0)
    #expect(dropped.err == told + "\n")
    let list = try desktop.run("challenge").out
    #expect(list.contains("U1.1 A cold chain"))
    #expect(!list.contains("A van"))
    #expect(try desktop.run("log", "--raw").out.contains("a bike will do"))
    // What is dropped already, or never was, is told and changes nothing.
    #expect(try desktop.run("challenge", "drop", "U1.2").status == 1)
    let wrong = try desktop.run("challenge", "drop", "U1.9")
    #expect(wrong.status == 1)
    #expect(wrong.err.contains(unknown))
    #expect(try desktop.run("undo").status == 0)
    #expect(try desktop.run("challenge").out.contains("U1.2 A van"))
    #expect(try desktop.run("challenge", "drop", "U1.1", "--json").out.contains("\"U1.2\""))
  }

  @Test func `the board's own affairs are changed and shown`() throws {
    let desktop = try Desktop()
    for arguments in [
      ["board", "rename", "--title", "Together", "--place", "Lindehaven", "--language", "nl"],
      ["board", "limit", "engage", "3"], ["board", "limit", "cocreate", "none"],
      ["board", "stage", "share", "Vieren"], ["board", "promise", "70", "40"],
      ["board", "policy", "a3", "off"], ["board", "setting", "Sport", "club"],
    ] {
      let ending = try desktop.run(arguments, input: [])
      #expect(ending.status == 0, "\(arguments): \(ending.err)")
    }
    let shown = try desktop.run("board", "--lang", "en").out
    for text in [
      "Together", "Lindehaven", "70% of the cards shared within 40 days", "Vieren", "Limit 3",
      "[ ] A3", "Sport club",
    ] { #expect(shown.contains(text)) }
    #expect(try desktop.run("board").out.contains("Lindehaven"))
    #expect(try desktop.run("board").out.contains("Limiet"))
    #expect(try desktop.run("board", "promise", "101", "4").status == 2)
    #expect(try desktop.run("board", "limit", "engage", "-1").status != 0)
    #expect(try desktop.run("board", "limit", "engage", "many").status == 2)
    #expect(try desktop.run("board", "policy", "Z9", "on").status == 2)
    #expect(try desktop.run("add", "One", "--setting", "sport club").status == 0)
  }
}
