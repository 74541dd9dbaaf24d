import Testing

/// `kiem who` on the demo board.
@Suite struct WhoCommandTests {
  private let desktop: Desktop

  init() throws {
    desktop = try Desktop(makingBoard: false)
    try #require(try desktop.run("demo", "--lang", "en", "--at", desktop.board).status == 0)
  }

  @Test func `the table has a row per partner and a column per subproblem`() throws {
    let lines = try desktop.run("who").lines
    #expect(lines[1].contains("#2  #3  #7  #12 #14 #15 #19 #20 #22 #23 #28 #30 #32 #35   L  C  A"))
    let samira = try #require(lines.first { $0.hasPrefix("Samira El Idrissi") })
    #expect(samira.hasSuffix("3 10  2!"))
    #expect(lines.contains { $0.hasPrefix("Priya Ramdin") && $0.contains("C   L*  A*") })
    #expect(
      lines.suffix(2) == [
        "L lead  C contributor  A advisor  f follower  * not shown to all",
        "!L no lead  !1 one body  -! missing  ok shared",
      ])
    // No user is needed yet, one is there, one is missing: three signs, without any colour.
    let voices = lines.first { $0.hasPrefix("user at the table") }?.split(separator: " ").suffix(14)
    #expect(voices?.joined(separator: " ") == "-! - y y y -! - y y - - y - -!")
  }

  @Test func `a narrow terminal gets the subproblems below each other`() throws {
    desktop.environment["COLUMNS"] = "80"
    let lines = try desktop.run("who").lines
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.filter { $0.hasPrefix("Samira El Idrissi") }.count == 3)
  }

  @Test func `a card, a partner and a challenge are told alone`() throws {
    #expect(
      try desktop.run("who", "--card", "15").lines == [
        "L*  Priya Ramdin  Verswaard supermarket  calls head office",
        "C*  Ineke Smit    Lindehaven food bank   supplies a sample contract",
      ])
    let henk = try desktop.run("who", "--partner", "henk").lines
    #expect(henk.count == 7)
    #expect(henk.allSatisfy { $0.contains("Henk Brouwer") })
    #expect(
      try desktop.run("who", "--partner", "henk", "--challenge", "U3").lines.map { $0.prefix(3) }
        == ["O26", "I27"])
    #expect(try desktop.run("who", "--challenge", "U4").lines[1].contains("#30 #32 #35   L  C  A"))
    #expect(try desktop.run("who", "--card", "3").err == "Nobody works there.\n")
  }

  @Test func `cards that cut across are asked for with a dash`() throws {
    let places = try desktop.run("who", "--partner", "esther", "--challenge", "-")
    #expect(places.status == 0 && places.lines.map { $0.prefix(3) } == ["P37", "I38"])
    #expect(try desktop.run("who", "--challenge", "-", "--csv").status == 0)
    #expect(try desktop.run("who", "--challenge", "-").err == "There is no subproblem here.\n")
    #expect(try desktop.run("who", "--attention", "--challenge", "-").status == 0)
  }

  @Test(arguments: ["en", "nl"])
  func `labels in front of what is shown are never cut`(language: String) throws {
    for partner in ["p01", "p08", "o07"] {
      let shown = try desktop.run("partner", "show", partner, "--lang", language)
      #expect(shown.status == 0 && !shown.lines.contains { $0.prefix(14).contains("…") })
    }
    for card in 1...43 {
      let shown = try desktop.run("show", String(card), "--lang", language)
      #expect(!shown.lines.contains { $0.prefix(14).contains("…") }, "\(card)")
    }
    for result in 1...8 {
      let shown = try desktop.run("result", "show", "R-\(result)", "--lang", language)
      #expect(!shown.lines.contains { $0.prefix(14).contains("…") }, "\(result)")
    }
  }

  @Test func `a body is shown with what its people do`() throws {
    let shown = try desktop.run("partner", "show", "Verswaard").out
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(shown.contains("P14 Nobody can do a chilled pick-up after 8 pm (Priya, contributor):"))
    #expect(shown.contains("(Priya, lead, by role)") && shown.contains("works on 5 cards"))
    #expect(shown.contains("P19 Who is liable if someone gets ill? (Priya, advisor, by role)"))
  }

  @Test func `competitors are noted and taken back, introductions are noted`() throws {
    func says(_ sentence: String, _ arguments: String...) throws {
      let ending = try desktop.run(["partner"] + arguments, input: [])
      #expect(ending.status == 0 && ending.err == sentence + "\n", "\(ending.err)")
    }
    try says(
      "De Linde home care and De Kade library & theatre compete.", "compete", "Fatma", "De Kade")
    #expect(try desktop.run("partner", "show", "Fatma").out.contains("Competitors:  De Kade"))
    let log = try desktop.run("log").out.split(whereSeparator: \.isWhitespace)
    #expect(log.joined(separator: " ").contains("noted that De Linde home care and De Kade"))
    try says(
      "De Kade library & theatre and De Linde home care no longer compete.", "compete", "--end",
      "De Kade", "De Linde")
    #expect(try !desktop.run("partner", "show", "Fatma").out.contains("Competitors"))
    #expect(try desktop.run("partner", "compete", "Fatma", "De Linde").status == 1)
    #expect(try desktop.run("partner", "compete", "Fatma", "Nobody").status == 1)
    #expect(try desktop.run("partner", "compete", "Fatma").status == 2)
    #expect(try desktop.run("partner", "show", "Carmen").out.contains("Next door:    Aylin Demir"))
    try says("Carmen Lopes and Aylin Demir know of each other now.", "introduce", "Carmen", "Aylin")
    #expect(try !desktop.run("partner", "show", "Carmen").out.contains("Next door"))
    #expect(try desktop.run("partner", "introduce", "Carmen", "Carmen").status == 1)
  }

  @Test func `what needs attention is told`() throws {
    let text = try desktop.run("who", "--attention").out
    for (heading, cards) in [
      ("Subproblems without a lead", ["P3", "P19", "P23", "P32"]),
      ("Cards that hang on one body", ["P7", "O10", "P35"]),
      ("No user, end user or citizen at the table", ["P2", "O10", "P15", "O33", "P35"]),
      ("Challenges that one person alone links", ["U3-U4"]),
    ] {
      let section = try #require(sections(text)[heading])
      #expect(section == cards)
    }
    #expect(sections(text)["Much for one"] == ["Samira", "Bram", "Lotte"])
  }

  @Test func `CSV quotes what must be quoted`() throws {
    let name = "\"Bob\", of course"
    try desktop.run("partner", "add", name)
    try desktop.run("join", "2", "--as", name, "--doing", "says \"no\", twice")
    let rows = try desktop.run("who", "--csv").lines
    #expect(rows[0] == "name,body,#2,#3,#7,#12,#14,#15,#19,#20,#22,#23,#28,#30,#32,#35,L,C,A")
    #expect(rows.contains { $0.hasPrefix("\"\"\"Bob\"\", of course\",,C,,") })
    let places = try desktop.run("who", "--card", "2", "--csv").lines
    #expect(places[0] == "card,Title,Challenge,name,body,role,doing,shown to all")
    #expect(
      places.contains {
        $0.hasSuffix("\"\"\"Bob\"\", of course\",,contributor,\"says \"\"no\"\", twice\",y")
      })
    #expect(
      try desktop.run("who", "--attention", "--challenge", "U4", "--csv").lines == [
        "fact,card,Title,name", "lead,32,Nobody waters in the summer holiday,",
        "bodies,35,Posts in the yard need a six-month permit,",
        "voice,33,The water board pays half of de-paving,",
        "voice,35,Posts in the yard need a six-month permit,", "overloaded,,,Lotte Hermans",
        "bridge,U3-U4,,Henk Brouwer",
      ])
  }

  @Test func `JSON holds the figures`() throws {
    let all = try desktop.run("who", "--json").out
    #expect(all.hasPrefix("{\"kiem\":1,\"type\":\"who\",\"data\":{\"partners\":[{\"partner\":"))
    #expect(
      all.contains("\"leads\":3,\"contributions\":10,\"advice\":2,\"span\":3,\"overloaded\":true"))
    #expect(
      all.contains("\"bodies\":0,\"userAtTheTable\":false,\"lacks\":[\"lead\"],\"shared\":false"))
    #expect(try desktop.run("who", "--card", "15", "--json").out.contains("\"shownToAll\":false"))
    #expect(
      try desktop.run("who", "--attention", "--json").out.contains(
        "\"bridges\":[{\"challenges\":[\"U3\",\"U4\"]"))
  }

  @Test(arguments: [
    [], ["--csv"], ["--json"], ["--card", "2"], ["--card", "2", "--csv"], ["--attention"],
  ])
  func `no name reaches the terminal as more than text`(options: [String]) throws {
    try desktop.run(
      "join", "2", "--as", "Eve\u{1B}[31m\u{9B}2J\u{202E}", "--doing", "x\u{07}\u{1B}]0;t")
    try desktop.run("edit", "35", "--title", "A\u{1B}[2Jtitle")
    let out = try desktop.run(["who"] + options, input: []).out
    #expect(!out.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B })
    #expect(!out.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `options that do not go together are not understood`() throws {
    #expect(try desktop.run("who", "--csv", "--json").status == 2)
    #expect(try desktop.run("who", "--attention", "--card", "2").status == 2)
    #expect(try desktop.run("who", "--challenge", "U9").status == 1)
  }

  @Test func `a board without subproblems says how to make one`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    let told = try desktop.run("who")
    #expect(told.out.isEmpty)
    #expect(told.err.hasPrefix("No card is a part of another one yet"))
    #expect(try desktop.run("who", "--attention").err == "Nothing needs attention.\n")
  }

  /// The first word of each line below each heading.
  private func sections(_ text: String) -> [String: [String]] {
    var found: [String: [String]] = [:]
    var heading = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("  ") {
        found[heading, default: []].append(line.split(separator: " ").first.map(String.init) ?? "")
      } else {
        heading = String(line)
      }
    }
    return found
  }
}
