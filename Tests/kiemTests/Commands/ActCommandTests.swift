import Testing

@Suite struct `What was one act is one undo on the command line` {
  private let desktop: Desktop

  init() throws {
    desktop = try Desktop()
    try desktop.run("add", "A lamp is broken")
  }

  @discardableResult
  private func fine(_ arguments: String...) throws -> Desktop.Ending {
    let ending = try desktop.run(arguments, input: [])
    #expect(ending.status == 0, "\(arguments) \(ending.err)")
    return ending
  }

  @Test func `what somebody changed since is said, and passed over when that is wished`() throws {
    try fine("edit", "1", "--short", "Torch")
    try fine("edit", "1", "--description", "mine")
    try fine("edit", "1", "--description", "theirs", "--as", "Bram")
    for _ in 1...2 {
      let stuck = try desktop.run("undo")
      #expect(stuck.status == 1)
      #expect(stuck.err.contains("Bram changed it since; kiem undo --skip undoes what you did"))
      #expect(stuck.err.contains("Not undone: P1: "))
    }
    let undone = try fine("undo", "--skip", "--json")
    #expect(undone.out.contains(#""passedOver":["P1: "#))
    #expect(undone.err.contains("Bram changed it since. Not undone: P1: "))
    let shown = try fine("show", "1").out
    #expect(shown.contains("theirs") && !shown.contains("Torch"))
  }

  @Test func `what is too much for one line of the log is one act all the same`() throws {
    let many = (1...700).map { "Lamp \($0) " + String(repeating: "is broken ", count: 8) + "\n" }
    let added = try desktop.run("add", "-", input: many.joined())
    #expect(added.status == 0, "\(added.err)")
    #expect(try fine("list", "--json", "is broken is").out.contains("Lamp 700 "))
    let lines = try desktop.line(
      "cat b.kiem/open/*/*.klog | awk '{ if (length > n) n = length } END { print n }'")
    #expect(Int(lines.out.filter(\.isNumber)) ?? 0 < 40_000)
    try fine("undo")
    #expect(try fine("list").lines.count { $0.contains("Lamp") } == 0)
    #expect(try fine("list").out.contains("A lamp is broken"))
    try fine("undo", "--redo")
    #expect(try fine("list", "is broken is").lines.count { $0.contains("Lamp") } == 700)
  }

  @Test func `a comment that is taken back or brought again is told in its words`() throws {
    try fine("comment", "1", "The bulb is fine")
    #expect(try fine("undo").err.contains("P1: The bulb is fine"))
    #expect(try fine("undo", "--redo").err.contains("P1: The bulb is fine"))
  }

  @Test func `evidence is taken back and brought again`() throws {
    try fine("edit", "1", "--evidence", "31 of 40")
    try fine("undo")
    #expect(try fine("show", "1", "--json").out.contains(#""evidence":[]"#))
    try fine("undo", "--redo")
    #expect(try fine("show", "1", "--json").out.contains(#""evidence":["31 of 40"]"#))
  }

  @Test func `a name and what else is said of a partner, in two logs, go back together`() throws {
    try fine("partner", "add", "Ineke Smit", "--describes", "cook")
    try fine("partner", "edit", "Ineke", "--describes", "baker", "--name", "Ina Smit")
    try fine("undo")
    let before = try fine("partner", "show", "Ineke").out
    #expect(before.hasPrefix("Ineke Smit\n") && before.contains("cook"))
    try fine("undo", "--redo")
    let after = try fine("partner", "show", "Ina").out
    #expect(after.hasPrefix("Ina Smit\n") && after.contains("baker"))
    try fine("undo")
    try fine("undo")
    #expect(try !fine("partner", "list").out.contains("Ineke Smit, person\n"))
    #expect(try fine("undo").err.contains("A lamp is broken"))
  }

  @Test func `named and then silent is one step, and only the own log ties them`() throws {
    try fine("join", "1", "--role", "lead", "--doing", "brings a ladder")
    let silent = try fine("join", "1", "--silent")
    #expect(silent.err.contains("tell which account wrote it"))
    try fine("undo")
    #expect(try fine("show", "1").out.contains("lead: Esther Vonk, brings a ladder"))
    #expect(try !fine("show", "1").out.contains("+1"))
    try fine("undo", "--redo")
    desktop.environment["HOME"] = desktop.root + "/elsewhere"
    let seen = try fine("show", "1").out
    #expect(seen.contains("+1") && !seen.contains("lead: Esther"))
    let ties = try desktop.line("grep -rlF '\"lines\"' '\(desktop.board)'")
    #expect(ties.status == 1, "\(ties.out)")
    let own = try desktop.line("grep -rlF '\"lines\"' '\(desktop.root)/home'")
    #expect(own.status == 0)
  }

  @Test func `an invitation is withdrawn, by undo or by hand, unless it was answered`() throws {
    try fine("partner", "add", "Bram Postma")
    try fine("invite", "1", "Bram", "--reason", "has a ladder")
    try fine("undo")
    #expect(try fine("invite", "--list").err == "No invitation is open.\n")
    try fine("undo", "--redo")
    #expect(try fine("invite", "--list").out.contains("Bram Postma as contributor, by Esther"))
    #expect(
      try fine("invite", "1", "Bram", "--withdraw").err
        == "Bram Postma is no longer invited to P1.\n")
    #expect(try desktop.run("invite", "1", "Bram", "--withdraw").status == 1)
    try fine("undo")
    try fine("invite", "1", "Bram", "--answer", "yes", "--as", "Bram Postma")
    let stuck = try desktop.run("undo")
    #expect(stuck.status == 1 && stuck.err.contains("Bram Postma changed it since"))
    // The answer and the place on the card are one act.
    try fine("undo", "--as", "Bram Postma")
    #expect(try fine("invite", "--list").out.contains("by Esther Vonk: has a ladder"))
    #expect(try !fine("show", "1").out.contains("contributor: Bram"))
  }

  @Test func `a card is tied to a needed change, and the tree shows it there`() throws {
    try fine("challenge", "add", "Light at night")
    try fine("challenge", "change", "1", "Someone looks every week")
    try fine("edit", "1", "--change", "u1.1")
    #expect(try fine("tree").out.contains("U1.1 Someone looks every week  P1"))
    #expect(
      try fine("tree", "--json").out
        .contains(#""changesWithCards":[{"change":"U1.1","cards":["1"]}]"#))
    try fine("undo")
    #expect(try fine("tree").out.contains("(no card yet)"))
    try fine("undo", "--redo")
    try fine("edit", "1", "--change", "")
    #expect(try fine("tree").out.contains("(no card yet)"))
    #expect(
      try desktop.run("edit", "1", "--change", "U9").err == "kiem: «U9» is not one of: U1.1.\n")
    try fine("add", "A watch", "--change", "U1.1")
    #expect(try fine("tree").out.contains("U1.1 Someone looks every week  P2"))
  }

  @Test func `what an innovation connects is written and read`() throws {
    try fine("add", "A lamp round", "--kind", "innovation")
    try fine("edit", "2", "--connects", "actor: caretaker, pupils; resource: two ladders")
    #expect(
      try fine("offer", "--connections").out
        == "I2 A lamp round\n  actor: caretaker, pupils\n  resource: two ladders\n")
    try fine("undo")
    #expect(try fine("offer", "--connections").err == "No innovation says what it connects.\n")
    for wrong in ["ladders", "tool: ladders"] {
      #expect(try desktop.run("edit", "2", "--connects", wrong).status == 2)
    }
    #expect(try desktop.run("edit", "2", "--connects", "actor:").status == 1)
    #expect(try desktop.run("edit", "1", "--connects", "actor: x").status == 1)
  }
}
