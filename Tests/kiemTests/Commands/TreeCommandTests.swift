import Interface
import Model
import Testing

@testable import kiem

@Suite struct TreeCommandTests {
  /// A challenge with a problem, a part of it and an innovation that answers the part.
  private func desktop() throws -> Desktop {
    let desktop = try Desktop()
    try desktop.run("challenge", "add", "No good food in the bin")
    try desktop.run("challenge", "change", "U1", "Shops know")
    try desktop.run("add", "Fresh food is binned", "--challenge", "U1")
    try desktop.run("add", "No van \"at\" <night>", "--parent", "1")
    try desktop.run("add", "One round", "--kind", "innovation")
    try desktop.run("edit", "3", "--answers", "2")
    return desktop
  }

  @Test func `tree shows what hangs on what, and what is missing`() throws {
    let desktop = try desktop()
    let shown = try desktop.run("tree")
    #expect(shown.status == 0)
    let lines = shown.lines.map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines[0] == "U1 No good food in the bin")
    #expect(lines[1] == "Changes: U1.1 Shops know (no card yet)")
    #expect(lines[2] == "P1 Fresh food is binned Recognise 0p 0 bodies")
    #expect(lines[3] == "+- P2 No van \"at\" <night> Recognise 0p 0 bodies")
    #expect(lines[4] == "=> I3 One round Recognise P2")
    try desktop.run("edit", "3", "--challenge", "U1")
    #expect(try desktop.run("tree", "--challenge", "U1").out.contains("      => I3 One round"))
    #expect(try desktop.run("tree", "--challenge", "U9").status == 1)
    let nothing = try desktop.run("tree", "--challenge", "-")
    #expect(nothing.status == 0 && nothing.out.isEmpty)
    #expect(nothing.err == "There is no challenge and no card there.\n")
  }

  @Test(arguments: ["tree", "graph"])
  func `a challenge is named with or without --challenge, and once`(command: String) throws {
    let desktop = try desktop()
    try desktop.run("challenge", "add", "Nobody alone")
    try desktop.run("add", "Across", "--challenge", "-")
    for (name, card) in [("U1", "P1"), ("u1", "P1"), ("1", "P1"), ("-", "P4")] {
      let shown = try desktop.run(command, name)
      #expect(shown.status == 0 && shown.out.contains(card + " "), "\(name) \(shown.err)")
      #expect(shown.out.contains("P1 ") == (name != "-"))
      #expect(try desktop.run(command, "--challenge", name).out == shown.out)
    }
    #expect(try desktop.run(command, "U9").status == 1)
    #expect(try desktop.run(command, "U1", "--challenge", "U1").status == 2)
    #expect(try desktop.run(command, "U1", "U2").status == 2)
  }

  @Test func `tree tells silent ones apart`() throws {
    let desktop = try desktop()
    try desktop.run("join", "1", "--silent")
    #expect(try desktop.run("tree").out.contains("Recognise  +1 silent"))
    try desktop.run("join", "1", "--as", "Bob Pot")
    #expect(try desktop.run("tree").out.contains("Recognise  2p 2 bodies 1 silent"))
  }

  @Test func `graph holds results that everyone may have, and for which cards they are used`()
    throws
  {
    let desktop = try desktop()
    func publish(_ title: String, _ more: String...) throws {
      let done = try desktop.run(
        ["result", "publish", title, "--card", "2", "--evidence", "counted", "--maker", "Esther"]
          + more, input: [])
      #expect(done.status == 0, "\(done.err)")
    }
    try publish("Run book", "--licence", "CC-BY-4.0")
    try publish("Agreement", "--licence", "PARTNERS", "--partners-only")
    try desktop.run("add", "Another street")
    try desktop.run("result", "use", "R-1", "Also there", "--card", "4")
    let dot = try desktop.run("graph").out
    #expect(dot.contains("[label=\"R-1 Run book\", shape=note]"))
    #expect(!dot.contains("Agreement"))
    #expect(dot.contains("[style=bold]") && dot.contains("[style=dotted]"))
    let mermaid = try desktop.run("graph", "--format", "mermaid").out
    #expect(mermaid.contains(">\"R-1 Run book\"]") && mermaid.contains("==>"))
    // Of another challenge only what is used there.
    let other = try desktop.run("graph", "U1").out
    #expect(other.contains("R-1 Run book") && !other.contains("[style=dotted]"))
  }

  @Test func `tree speaks JSON`() throws {
    let json = try desktop().run("tree", "--json").out
    #expect(json.hasPrefix("{\"kiem\":1,\"type\":\"tree\",\"data\":[{\"challenge\":\"U1\""))
    #expect(json.contains("\"changesWithoutCard\":[\"U1.1\"]"))
    #expect(json.contains("\"depth\":1,\"link\":\"part\",\"guest\":false"))
    #expect(json.contains("\"answers\":[\"2\"]"))
  }

  @Test func `graph draws nodes and lines, whatever titles hold`() throws {
    let desktop = try desktop()
    try desktop.run("join", "2", "--role", "lead")
    let dot = try desktop.run("graph").out
    #expect(dot.hasPrefix("digraph kiem {\n"))
    #expect(dot.contains("label=\"P2 No van \\\"at\\\" <night>\", shape=box"))
    #expect(dot.contains("[label=\"Esther Vonk\", shape=ellipse]"))
    #expect(dot.contains("[style=dashed]"))
    #expect(dot.contains("[label=\"lead\""))
    let mermaid = try desktop.run("graph", "--format", "mermaid").out
    #expect(mermaid.hasPrefix("flowchart RL\n"))
    #expect(mermaid.contains("[\"P2 No van #quot;at#quot; #lt;night#gt;\"]"))
    #expect(mermaid.contains("-.->"))
    #expect(try desktop.run("graph", "--format", "png").status == 2)
  }

  @Test func `graph says so where Graphviz is not installed`() throws {
    let desktop = try desktop()
    desktop.environment["PATH"] = "/nowhere"
    let svg = try desktop.run("graph", "--format", "svg")
    #expect(svg.status == 0)
    #expect(svg.out.hasPrefix("digraph kiem {"))
    #expect(svg.err == "Graphviz (dot) is not installed; this is what it would draw.\n")
  }

  @Test func `graph lets Graphviz draw, and says so when it could not`() throws {
    let desktop = try desktop()
    // What stands in for Graphviz here is called as Graphviz is.
    func install(_ script: String) throws {
      _ = desktop.write("#!/bin/sh\n" + script, to: "bin/dot")
      #expect(try desktop.line("chmod +x bin/dot").status == 0)
    }
    _ = try desktop.line("mkdir bin")
    desktop.environment["PATH"] = desktop.root + "/bin:/usr/bin:/bin"
    try install("test \"$1\" = -Tsvg && head -1 \"$2\" && ls \"$2\"\n")
    let svg = try desktop.run("graph", "--format", "svg")
    #expect(svg.status == 0 && svg.err.isEmpty)
    let drawn = svg.out.split(separator: "\n")
    #expect(drawn.first == "digraph kiem {")
    #expect(try desktop.line("test ! -e \(drawn.last ?? "")").status == 0)
    try install("exit 3\n")
    let failed = try desktop.run("graph", "--format", "svg")
    #expect(failed.status == 1 && failed.out.isEmpty)
    #expect(failed.err.contains("Graphviz (dot) could not draw it to the end."))
  }

  @Test(arguments: ["", "trap '' PIPE; "])
  func `graph ends as other commands do when its reader goes away`(first: String) throws {
    let desktop = try desktop()
    // What stands in for Graphviz here draws nothing, and writes.
    _ = try desktop.line(
      "mkdir bin; printf '#!/bin/sh\nexec cat \"$2\"\n' > bin/dot; chmod +x bin/dot")
    func ending(_ command: String) throws -> String {
      try desktop.line(
        "PATH=$PWD/bin:$PATH; { \(first)sleep 0.2; $KIEM \(command); echo $? >&2; } | true"
      ).err
    }
    let list = try ending("list")
    #expect(first.isEmpty ? list == "141\n" : list.hasSuffix("\n1\n"))
    for format in ["dot", "mermaid", "svg"] {
      #expect(try ending("graph --format \(format)") == list, "\(format)")
    }
  }

  @Test func `a picture of the demo names no circle's card and nobody who is not named`() {
    let board = demoBoard(.english)
    let graph = Graph(Names(board, English()), only: nil)
    for text in [graph.dot, graph.mermaid] {
      #expect(!text.contains("Head office"))
      #expect(text.contains("Henk Brouwer"))
      #expect(text.contains("P20"))
    }
    let henk = board.partner(named: "Henk Brouwer").map { "n\($0.id)" } ?? ""
    let shame = board.card(20).map { "n\($0.id)" } ?? ""
    #expect(!graph.lines.contains { $0.from == henk && $0.to == shame })
  }

  @Test func `the neighbours of the demo are those of the sketch`() throws {
    let board = demoBoard(.english)
    let carmen = try #require(board.partner(named: "Carmen Lopes"))
    let found = board.nextDoor(to: carmen.id).map { neighbour in
      (board.partners[neighbour.partner]?.name ?? "")
        + neighbour.cards.compactMap { board.cards[$0]?.number }.map { " \($0)" }.joined()
    }
    #expect(found == ["Aylin Demir 10"])
    let shops = [14, 16].compactMap { board.card($0) }.map { board.competitorsAtWork(on: $0).count }
    #expect(shops == [1, 1])
  }
}
