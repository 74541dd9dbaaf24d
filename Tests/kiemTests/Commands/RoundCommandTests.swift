import Testing

/// During a round participants write what it is for, whichever command they use.
@Suite struct `A round from the shell` {
  private let desktop: Desktop

  init() throws {
    desktop = try Desktop()
    try desktop.run("add", "A lamp is broken")
    try desktop.run("add", "Another lamp is broken")
    try desktop.run("challenge", "add", "Light")
    try desktop.run("partner", "add", "Samira El Idrissi")
  }

  @discardableResult
  private func kiem(_ arguments: [String], by name: String? = nil) throws -> Desktop.Ending {
    let ending = try desktop.run(arguments + (name.map { ["--as", $0] } ?? []), input: [])
    #expect(ending.status == 0, "\(arguments) \(ending.err)")
    return ending
  }

  /// Begins a meeting with one method, and goes to one of its rounds.
  private func hold(_ method: String, round: Int = 1, rule: String = "open") throws {
    try kiem(["session", "plan", "Evening", "--method", method])
    try kiem(["session", "start", "--rule", rule])
    for _ in 0..<round { try kiem(["session", "next"]) }
  }

  /// How many lines stand in the logs that everybody has.
  private var lines: Int {
    get throws {
      try desktop.line("cat '\(desktop.board)'/open/*/*.klog '\(desktop.board)'/people/*/*.klog")
        .lines
        .count
    }
  }

  /// Every command that writes something about the board.
  private static let writing: [[String]] = [
    ["add", "A third lamp"], ["edit", "1", "--title", "x"], ["move", "1", "next", "--reason", "x"],
    ["recognise", "1"], ["join", "1"], ["join", "1", "--silent"], ["invite", "1", "Noor"],
    ["ask", "1", "a ladder"], ["offer", "a ladder"], ["comment", "1", "x"], ["block", "1", "x"],
    ["park", "1"], ["close", "1", "--outcome", "solved"], ["merge", "1", "2"],
    ["challenge", "add", "x"],
    ["challenge", "dream", "U1", "x"], ["challenge", "change", "U1", "x"],
    ["challenge", "edit", "U1", "--need", "x"], ["challenge", "close", "U1"],
    ["partner", "edit", "Samira", "--describes", "x"], ["board", "rename", "--place", "x"],
    ["decide", "What?", "--outcome", "x"], ["agree", "x"], ["session", "park", "x"],
    ["session", "attend", "Samira"], ["session", "plan", "x", "--template", "first"],
  ]

  @Test func `while people talk every command is refused with who leads and what it is for`() throws
  {
    try hold("impromptu")
    let before = try lines
    for command in Self.writing {
      for name in ["Samira", "Somebody Else"] {
        let ending = try desktop.run(command + ["--as", name], input: [])
        #expect(ending.status == 1, "\(command) \(ending.out)")
        #expect(
          ending.err.contains(
            "Esther Vonk leads S1, and this round is to talk: the rest waits until it is over."),
          "\(command) \(ending.err)")
      }
    }
    #expect(try lines == before, "nothing was written, and nobody joined")
    // Who leads is not bound, and who writes for the meeting neither.
    try kiem(["comment", "1", "Seen it"])
    try kiem(["session", "hand", "scribe", "Samira"])
    try kiem(["comment", "1", "Me too"], by: "Samira")
  }

  @Test func `what the round is for goes on, and undo is never in the way`() throws {
    try hold("recognition-round")
    let round = try kiem(["session", "status", "--json"]).out
    guard round.contains("\"operation\":\"recognise\"") else {
      Issue.record("\(round)")
      return
    }
    try kiem(["recognise", "1"], by: "Samira")
    try kiem(["undo"], by: "Samira")
    #expect(try desktop.run(["add", "x", "--as", "Samira"], input: []).status == 1)
    try kiem(["session", "close"])
    try kiem(["add", "x"], by: "Samira")
  }

  @Test func `in a silent round nobody writes a card past the table, and no byte tells who tried`()
    throws
  {
    try kiem(["partner", "list"])
    try hold("silent-capture")
    let before = try lines
    let tried = try desktop.run(
      ["add", "Nobody greets", "--kind", "problem", "--as", "Quirijn Zandvliet"], input: [])
    #expect(tried.status == 1)
    #expect(tried.err.contains("cards lie face down until they are revealed"))
    #expect(try lines == before)
    for text in ["Quirijn", "Nobody greets"] {
      let stands = try desktop.line(
        "grep -rqai '\(text)' '\(desktop.board)' '\(desktop.root)/home'")
      #expect(stands.status == 1, "\(text)")
    }
  }

  @Test func `what who leads writes in a silent round has no author`() throws {
    try hold("silent-capture")
    try kiem(["add", "Nobody greets", "--kind", "problem"])
    let shown = try kiem(["show", "3", "--json"]).out
    #expect(shown.contains("Nobody greets"))
    #expect(!shown.contains("\"capturedBy\""))
    let line = try desktop.line("grep -h card.captured '\(desktop.board)'/open/*/*.klog | tail -1")
      .out
    #expect(line.contains("\"session\":") && !line.contains("\"by\""))
    #expect(try kiem(["session", "minutes"]).out.contains("Nobody greets"))
  }

  @Test func `where no names are kept what is said has no author, and no byte leads to one`() throws
  {
    try hold("six-hats", round: 6)
    let round = try kiem(["session", "status", "--json"]).out
    #expect(round.contains("\"operation\":\"comment\"") && round.contains("\"anonymous\":true"))
    try kiem(["comment", "1", "Nobody greets"], by: "Quirijn Zandvliet")
    #expect(try kiem(["show", "1"]).out.contains("1"))
    #expect(try kiem(["log"]).out.contains("Nobody greets"))
    let stands = try desktop.line("grep -rqai Quirijn '\(desktop.board)'")
    #expect(stands.status == 1, "the name of who said it")
    let line = try desktop.line("grep -h comment.added '\(desktop.board)'/open/*/*.klog | tail -1")
      .out
    #expect(line.contains("\"session\":") && !line.contains("\"by\""))
    // No tie in the person's own log leads to the line either.
    let tied = try desktop.line(
      """
      cd '\(desktop.board)/open'; file=$(grep -l 'Nobody greets' */*.klog)
      seq=$(grep 'Nobody greets' "$file" | cut -d' ' -f2)
      test -n "$seq" || exit 2; grep -rqa "${file%%/*}:$seq" '\(desktop.root)/home'
      """)
    #expect(tied.status == 1, "\(tied.err)")
  }

  @Test func `by the Chatham House rule nobody is named, and attendance stays with who keeps it`()
    throws
  {
    try kiem(["partner", "add", "Noor Haddad"])
    try hold("six-hats", round: 2, rule: "chatham-house")
    try kiem(["comment", "1", "It was never repaired"], by: "Samira")
    try kiem(["session", "attend", "Samira", "Noor"])
    try kiem(["decide", "What?", "--outcome", "x", "--objection", "Too dear", "--by", "Noor"])
    let log = try kiem(["log", "--json"]).out
    let said = log.split(separator: "{").first { $0.contains("It was never repaired") }
    #expect(said != nil)
    let open = try desktop.line("cat '\(desktop.board)'/open/*/*.klog").lines
    #expect(open.contains { $0.contains("comment.added") && !$0.contains("\"by\"") })
    #expect(!open.contains { $0.contains("attendance.noted") })
    #expect(
      open.contains {
        $0.contains("decision.recorded") && $0.contains("\"objections\":[{\"text\":\"Too dear\"}]")
      })
    // Who keeps it sees how many there are, and who they are nowhere; others see nothing of it.
    #expect(try kiem(["session"]).out.contains("2 present"))
    let json = try kiem(["session", "--json"]).out
    #expect(json.contains("\"attendance\":2") && !json.contains("\"present\""))
    let other = try desktop.line("HOME=\(desktop.root)/other KIEM_AS=Samira $KIEM session --json")
    #expect(other.out.contains("\"attendance\":0"))
    for format in ["md", "html", "txt"] {
      let minutes = try kiem(["session", "minutes", "--format", format]).out
      #expect(minutes.contains("Chatham House") && minutes.contains("Too dear"))
      for name in ["Samira", "Noor", "Esther"] { #expect(!minutes.contains(name), "\(name)") }
    }
  }

  @Test func `where nobody is left, anybody takes over and ends it`() throws {
    try hold("impromptu")
    #expect(try desktop.run(["comment", "1", "x", "--as", "Samira"], input: []).status == 1)
    try kiem(["session", "hand", "facilitator", "Samira"], by: "Samira")
    try kiem(["session", "close"], by: "Samira")
    try kiem(["comment", "1", "x"], by: "Noor")
  }
}
