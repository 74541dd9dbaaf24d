import Testing

/// A whole session from the shell, from its first line to its minutes.
@Suite struct `An evening from the shell` {
  static let templates = ["recognise", "engage", "make", "share", "first"]

  @Test(arguments: templates, ["en", "nl"])
  func `goes through every round to its minutes`(template: String, language: String) throws {
    let desktop = try Desktop(language: language)
    func kiem(_ arguments: String...) throws -> Desktop.Ending {
      let ending = try desktop.run(arguments, input: [])
      #expect(ending.status == 0, "\(arguments) \(ending.err)")
      return ending
    }
    for number in 1...6 { _ = try kiem("add", "Card \(number)") }
    _ = try kiem("session", "start", template)
    _ = try kiem("session", "attend", "Noor", "Bram", "--new")
    let agenda = try kiem("session", "methods", template, "--json").out
    let methods = agenda.components(after: "{\"method\":\"").map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(methods.count >= 5)
    var rounds = 0
    while true {
      let next = try desktop.run("session", "next")
      guard next.status == 0 else {
        #expect(next.err.contains("kiem session close"), "\(next.err)")
        break
      }
      rounds += 1
      #expect(next.out.contains(language == "nl" ? "nog " : " left of "), "\(next.out)")
      guard rounds < 200 else { break }
    }
    #expect(rounds > methods.count)
    _ = try kiem("session", "park", "Music")
    _ = try kiem("decide", "What first?", "--outcome", "The fridge", "--card", "1")
    _ = try kiem("agree", "Ask for the key", "--who", "Noor", "--due", "2030-01-10")
    let status = try kiem("session", "status", "--json").out
    #expect(status.components(after: "\"state\":\"done\"").count == methods.count - 1)
    _ = try kiem("session", "close")
    let minutes = try kiem("session", "minutes", "--format", "txt").out
    for method in methods {
      let told = try kiem("session", "methods", method).out
      let name = told.components(after: method + "  ").first?.prefix { $0 != "," && $0 != ":" }
      #expect(minutes.contains(name ?? "?"), "\(method) \(minutes)")
    }
    for part in ["Bram, ", "Noor", "What first? The fridge", "Ask for the key", "Music"] {
      #expect(minutes.contains(part), "\(part) \(minutes)")
    }
    let words =
      language == "nl"
      ? ["Verslag van S1", "Aanwezig", "Besluiten", "Afspraken", "Parkeerplaats"]
      : ["Minutes of S1", "Present", "Decisions", "Agreements", "Parking lot"]
    for word in words { #expect(minutes.contains(word), "\(word)") }
    #expect(try kiem("session", "list", "--json").out.contains("\"state\":\"closed\""))
    #expect(try kiem("check").status == 0)
  }

  @Test func `nothing that lies face down is told by any command`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "A lamp is broken")
    try desktop.run("session", "start", "first")
    try desktop.run("session", "next")
    let table = desktop.board + "/table"
    let secret = "zonderlingwoord"
    _ = try desktop.line(
      """
      mkdir -m 700 '\(table)'
      printf '%s' '{"item":"2026-11-29T17:04:15.184Z+0000","cards":[{"id":"abcdefghij","kind":"problem","title":"\(secret)"},{"id":"abcdefghik","kind":"problem","title":"\(secret) too"}],"hands":[{"of":"abcdefghij","cards":[{"card":"abcdefghij","count":3}]}]}' \
        > '\(table)/abcdefghij.draft'
      cp '\(table)/abcdefghij.draft' '\(table)/bcdefghijk.here'
      chmod 600 '\(table)'/*
      """)
    #expect(try desktop.run("session").out.contains("2 cards"))
    #expect(
      try desktop.run("session", "--json").out.contains(
        "\"faceDown\":{\"cards\":2,\"seats\":1,\"seatsHere\":1}"))
    let commands: [[String]] = [
      ["list"], ["list", "--json"], ["show", "1"], ["show", "1", "--json"], ["log"],
      ["log", "--json"], ["log", "--raw"], ["session"], ["session", "--json"], ["session", "list"],
      ["session", "minutes"], ["session", "minutes", "--json"], ["who"], ["who", "--json"],
      ["tree"], ["graph"], ["board"], ["partner", "list", "--json"], ["check"],
      ["check", "--json"],
      ["decide", "--list", "--json"], ["agree", "--list", "--json"],
      ["session", "park", "--list", "--json"],
    ]
    for command in commands {
      let ending = try desktop.run(command, input: [])
      #expect(ending.status == 0, "\(command) \(ending.err)")
      #expect(!(ending.out + ending.err).contains(secret), "\(command)")
      #expect(!ending.out.contains("\"dots\""), "\(command)")
    }
  }
}

extension String {
  /// What stands behind each place where a text stands.
  fileprivate func components(after text: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      rest = rest[range.upperBound...]
      found.append(rest)
    }
    return found
  }
}
