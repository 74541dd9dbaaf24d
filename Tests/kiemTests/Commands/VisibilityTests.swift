import Glibc
import Testing

/// Who is silent, or there by role, stands in no byte that others have.
@Suite struct `A participant who is not named` {
  private let desktop: Desktop
  private let name = "Quirijn Zandvliet"

  init() throws {
    desktop = try Desktop()
    try desktop.run("add", "A lamp is broken")
    try desktop.run("add", "Another lamp is broken")
  }

  /// Whether a text stands in any file of the board.
  private func stands(_ text: String, in folder: String = "") throws -> Bool {
    let ending = try desktop.line("grep -rqaiF -- '\(text)' '\(desktop.board)\(folder)'")
    #expect(ending.status <= 1, "\(ending.err)")
    return ending.status == 0
  }

  private func kiem(_ arguments: String...) throws -> Desktop.Ending {
    let ending = try desktop.run(arguments + ["--as", name], input: [])
    #expect(ending.status == 0, "\(arguments) \(ending.err)")
    return ending
  }

  /// The id under which the person's own log knows them.
  private func id() throws -> String {
    let found = try desktop.line(
      "$KIEM partner list --json | sed -n 's/.*\"id\":\"\\([a-z2-7]*\\)\",\"name\":\"\(name)\".*/\\1/p'"
    )
    return try String(#require(found.lines.first))
  }

  private func nowhere() throws {
    let id = try id()
    #expect(id.utf8.count == 10)
    #expect(try !stands(id), "the id stands in the board's folder")
    for part in name.split(separator: " ") { #expect(try !stands(String(part))) }
    // What was written did arrive: the test looks in the right place.
    #expect(try stands("partner.engaged", in: "/open"))
  }

  @Test func `stands nowhere when silent, also after undo, redo, another role and leaving`() throws
  {
    #expect(try kiem("join", "1", "--silent").err.contains("+1"))
    try nowhere()
    _ = try kiem("undo")
    #expect(try !desktop.run("show", "1").out.contains(name))
    try nowhere()
    _ = try kiem("undo", "--redo")
    #expect(try desktop.run("show", "1").out.contains(name), "the own log knows")
    try nowhere()
    _ = try kiem("join", "1", "--role", "advisor")
    _ = try kiem("undo")
    _ = try kiem("undo", "--redo")
    try nowhere()
    _ = try kiem("join", "1", "--by-role", "a watchmaker", "--doing", "counts")
    #expect(try stands("a watchmaker", in: "/open"))
    try nowhere()
    _ = try kiem("join", "2", "--silent")
    _ = try kiem("join", "1", "--leave")
    _ = try kiem("undo")
    try nowhere()
  }

  @Test func `is named by nobody else in what others read, and can say so themselves`() throws {
    _ = try kiem("join", "1", "--silent")
    _ = try kiem("join", "1", "--leave")
    for command in [
      ["invite", "1", name], ["agree", "Bring a ladder", "--who", name],
      ["partner", "edit", name, "--describes", "knows clocks"], ["partner", "leave", name],
      ["ask", "1", "A ladder"], ["partner", "introduce", "Esther Vonk", name],
    ] {
      let said = try desktop.run(command, input: [])
      if command[0] == "ask" { continue }
      #expect(said.status == 1, "\(command)")
      #expect(said.err.contains("takes part without a name"), "\(said.err)")
      try nowhere()
    }
    _ = try kiem("comment", "2", "By name now")
    #expect(try desktop.run("invite", "1", name).status == 0)
  }

  @Test func `who hides nothing is announced by whoever names them first`() throws {
    // The screen writes so when somebody gives their name, before they did anything.
    _ = try kiem("recognise", "1")
    _ = try kiem("undo")
    #expect(try desktop.run("invite", "2", name).status == 0)
    #expect(try stands(name, in: "/people"))
  }

  @Test func `is shown to others as what they are, or as one more`() throws {
    _ = try kiem("join", "1", "--by-role", "a watchmaker")
    _ = try kiem("join", "2", "--silent", "--role", "advisor")
    // Somebody else on another machine: the same board, another home.
    desktop.environment["HOME"] = desktop.root + "/elsewhere"
    let one = try desktop.run("show", "1")
    #expect(one.out.contains("a watchmaker") && !one.out.contains(name))
    let two = try desktop.run("show", "2", "--json")
    #expect(two.out.contains(#""share":"silent""#) && two.out.contains(#""name":"+1""#))
    #expect(!two.out.contains(name))
    #expect(try !desktop.run("log").out.contains(name))
  }

  @Test func `is introduced with the first thing they say by name, and no earlier`() throws {
    _ = try kiem("join", "1", "--silent")
    try nowhere()
    _ = try kiem("comment", "2", "By name now")
    #expect(try stands(name, in: "/people"))
    #expect(try stands(try id(), in: "/open"))
    // What they do without a name is still not tied to it.
    let seat = try desktop.line("grep -rh partner.engaged '\(desktop.board)/open'").out
    #expect(try !seat.contains(id()))
  }

  @Test func `can be named later`() throws {
    _ = try kiem("join", "1", "--silent")
    _ = try kiem("join", "1", "--by-name", "--doing", "brings a ladder")
    desktop.environment["HOME"] = desktop.root + "/elsewhere"
    let shown = try desktop.run("show", "1").out
    #expect(shown.contains(name) && shown.contains("brings a ladder"))
    #expect(!shown.contains("+1"))
  }

  @Test(arguments: [
    ["--silent", "--by-role", "x"], ["--by-role", " "], ["--silent", "--doing", "x"],
    ["--silent", "--by-name"],
  ])
  func `what does not go together is not understood`(options: [String]) throws {
    #expect(try desktop.run(["join", "1"] + options, input: []).status == 2)
  }
}
