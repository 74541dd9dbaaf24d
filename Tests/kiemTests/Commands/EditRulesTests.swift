import Testing

/// What `kiem edit` refuses is what the screen refuses.
@Suite struct EditRulesTests {
  @Test func `no card hangs below what hangs below it, and check has nothing to tell`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    try desktop.run("add", "Two", "--parent", "1")
    try desktop.run("add", "Three", "--parent", "2")
    let edited = try desktop.run("edit", "1", "--parent", "3")
    #expect(edited.status == 1)
    #expect(edited.err == "kiem: P3: that card hangs below this one.\n")
    #expect(!(try desktop.run("check").out.contains("below itself")))
    #expect(try desktop.run("check").status == 0)
    #expect(try desktop.run("edit", "3", "--parent", "1").status == 0)
    #expect(try desktop.run("edit", "3", "--parent", "P1").err == "Nothing changed.\n")
  }

  @Test func `what a card serves and nobody needs any more can be kept and taken out`() throws {
    let desktop = try Desktop()
    try desktop.run("challenge", "add", "Nobody alone")
    for text in ["A table", "A bench"] { try desktop.run("challenge", "change", "U1", text) }
    try desktop.run("add", "One", "--change", "U1.1")
    #expect(try desktop.run("challenge", "drop", "U1.1").status == 0)
    #expect(try desktop.run("edit", "1", "--change", "U1.1, U1.2").status == 0)
    #expect(try desktop.run("edit", "1", "--change", "U1.2, U1.1").err == "Nothing changed.\n")
    #expect(try desktop.run("edit", "1", "--change", "U1.2").status == 0)
    #expect(try desktop.run("edit", "1", "--change", "U1.1").status == 2)
  }

  @Test func `nobody takes the name of another who takes part`() throws {
    let desktop = try Desktop()
    for name in ["Anna Smit", "Bob Pot"] { try desktop.run("partner", "add", name) }
    let edited = try desktop.run("partner", "edit", "Anna", "--name", "Bob Pot")
    #expect(edited.status == 1)
    #expect(edited.err.contains("Bob Pot"))
    #expect(try desktop.run("partner", "edit", "Anna", "--name", "anna smit").status == 0)
  }
}
