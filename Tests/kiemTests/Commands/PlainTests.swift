import Interface
import Testing

/// What `--plain` prints: lines for the ear.
@Suite struct `Plain text` {
  private static let views: [[String]] = [
    ["list"], ["list", "--off"], ["show", "18"], ["show", "2"], ["who"],
    ["who", "--card", "18"], ["who", "--attention"], ["tree"], ["log", "--card", "18"], ["log"],
    ["partner"], ["partner", "show", "Bram"], ["result"], ["result", "show", "R-1"],
    ["session", "list"], ["session", "status", "S1"], ["session", "minutes", "S1"],
  ]

  @Test(arguments: ["en", "nl"])
  func `of every view is short lines of words, each a sentence`(language: String) throws {
    let desktop = try Desktop(makingBoard: false)
    try #require(try desktop.run("demo", "--at", desktop.board, "--lang", language).status == 0)
    for view in Self.views {
      let ending = try desktop.run(view + ["--plain", "--lang", language], input: [])
      #expect(ending.status == 0 && !ending.out.isEmpty, "\(view): \(ending.err)")
      for line in ending.out.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        #expect(!line.isEmpty && line.first != " " && !line.contains("  "), "\(view): \(line)")
        #expect(".!?:…".contains(line.last ?? " "), "\(view): \(line)")
        for sign in [
          "[x]", "[ ]", " > ", "!lead", "!one", "!block", "=> ", "+- ", "<>", ": [", "│", "─", "==",
        ] {
          #expect(!line.contains(sign), "\(view): \(line)")
        }
      }
    }
  }

  @Test func `tells of the board what its cards show`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "A lamp is broken")
    try desktop.run("add", "Another")
    try desktop.run("move", "1", "engage", "--reason", "so")
    try desktop.run("block", "1", "No ladder")
    #expect(
      try desktop.run("list", "--plain").out == """
        Recognise: 1 card.
        P2 Another.
        0 days in this stage.
        nobody works on it.
        Acknowledge: 0 cards.
        Engage: 1 card.
        P1 A lamp is broken.
        no lead.
        0 days in this stage.
        nobody works on it.
        blocked: No ladder.
        Co-create: 0 cards.
        Share: 0 cards.

        """)
    let history = try desktop.run("log", "--plain", "--card", "1").out
    #expect(history.contains("Recognise to Engage"))
  }

  @Test func `tells who works where, and what hangs on what`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "A lamp is broken")
    try desktop.run("add", "The bulb", "--parent", "1")
    try desktop.run("move", "2", "engage", "--reason", "so")
    try desktop.run("join", "2", "--role", "lead", "--as", "Bram Postma")
    let who = try desktop.run("who", "--plain").out
    #expect(who.contains("Bram Postma, citizen.\nlead: P2 The bulb.\n"), "\(who)")
    #expect(
      who.contains("bodies at work: 1.\na user is at the table.\nhangs on one body.\n"), "\(who)")
    let tree = try desktop.run("tree", "--plain").out
    #expect(tree.contains("P2 The bulb.\nEngage.\nPart of P1.\n"), "\(tree)")
    let show = try desktop.run("show", "2", "--plain").out
    #expect(show.contains("Lineage of P2.\nP1 A lamp is broken.\n"), "\(show)")
  }
}
