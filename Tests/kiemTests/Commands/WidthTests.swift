import Glibc
import Interface
import Testing

/// How wide is what commands print.
@Suite struct `The width of what is printed` {
  @Test(arguments: ["list", "tree", "who", "partner", "log", "result list --bodies"])
  func `is that of each line on a pipe, where one long text does not pad the others`(
    command: String
  ) throws {
    let desktop = try Desktop()
    let long = String(repeating: "long ", count: 100) + "end"
    try desktop.run("add", "Short", "--for", "all", "--setting", "care")
    try desktop.run("add", long, "--parent", "1", "--as", "Henk " + long)
    try desktop.run("add", "Other", "--parent", "1")
    for partner in ["Henk " + long, "Ineke"] {
      try desktop.run("move", "2", "next", "--reason", "so")
      try desktop.run("join", "2", "--role", "lead", "--as", partner)
      try desktop.run("join", "3", "--as", partner)
    }
    let words = command.split(separator: " ").map(String.init)
    let out = try desktop.run(words, input: []).out
    #expect(command.hasPrefix("result") || out.contains(long), "nothing is lost")
    for line in out.split(separator: "\n") {
      guard !line.contains("long") else {
        #expect(!line.contains("…"), "\(line)")
        continue
      }
      #expect(String(line).columns <= 140, "\(line)")
    }
  }

  @Test func `of a pipe is that of COLUMNS where that is set`() throws {
    let desktop = try Desktop()
    try desktop.run("add", String(repeating: "long ", count: 100))
    desktop.environment["COLUMNS"] = "60"
    let out = try desktop.run("list").out
    #expect(out.contains("…"))
    for line in out.split(separator: "\n") { #expect(String(line).columns <= 60) }
  }

  @Test(arguments: [("en", "6 cards, +1 via others"), ("nl", "6 kaarten, +1 via anderen")])
  func `leaves every cell of the board whole where there is room`(language: String, cell: String)
    throws
  {
    let desktop = try Desktop(makingBoard: false)
    try #require(desktop.run("demo", "--at", desktop.board, "--lang", language).status == 0)
    for width in [80, 200] {
      desktop.environment["COLUMNS"] = "\(width)"
      let out = try desktop.run("board", "--lang", language).out
      #expect(out.contains(cell), "\(out)")
    }
  }

  @Test func `never costs a text its spaces, whatever its letters`() throws {
    let desktop = try Desktop()
    for title in ["hygiene", "hygiëne"] {
      let number = title == "hygiene" ? "1" : "2"
      try desktop.run("add", title, "--description", "Two:\n  - \(title)\n  - more")
      try desktop.run("ask", number, "koks \(title)", "--tag", "koken")
      try desktop.run("offer", "soep \(title)", "--tag", "koken")
      try desktop.run("decide", "Wat?", "--outcome", title, "--card", number)
    }
    for command in [["offer", "--list"], ["ask", "--list"], ["decide", "--list"]] {
      let lines = try desktop.run(command, input: []).lines.map { line in
        line.replacing(#/ \(.*\)/#, with: "").replacing("ë", with: "e").filter { !$0.isNumber }
      }.filter { $0.contains("hygiene") }
      #expect(lines.count == 2 && Set(lines).count == 1, "\(lines)")
    }
    for number in ["1", "2"] {
      let shown = try desktop.run("show", number).out
      #expect(shown.hasPrefix("P\(number)  hyg"))
      #expect(shown.contains("                - hyg"), "\(shown)")
    }
  }
}
