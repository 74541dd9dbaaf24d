import Testing

@Suite struct CheckTests {
  @Test func `a board as it was written is clean`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    let ending = try desktop.run("check", desktop.board)
    #expect(ending.status == 0)
    #expect(ending.out.isEmpty)
    #expect(ending.err.contains("everything is as it was written"))
    #expect(try desktop.run("check", "--json").out.contains("\"clean\":true"))
  }

  @Test func `a damaged line is told with its place, and the rest is read`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    try desktop.run("add", "Two")
    try desktop.run("add", "Three")
    let damage = try desktop.line(
      "chmod -R u+w b.kiem; sed -i 's/\"Two\"/\"Tvo\"/' b.kiem/open/*/*.klog")
    #expect(damage.status == 0)
    let ending = try desktop.run("check")
    #expect(ending.status == 1)
    let finding = try #require(ending.lines.first { $0.contains("is damaged") })
    #expect(
      finding.firstMatch(of: /^open\/[a-z2-7]+\/00000001\.klog:\d+: a line of \d+ bytes is damaged/)
        != nil)
    let json = try desktop.run("check", "--json")
    #expect(json.status == 1)
    #expect(json.out.contains("\"clean\":false"))
    #expect(json.out.contains("\"weight\":\"damage\""))
    let list = try desktop.run("list")
    #expect(list.status == 0)
    #expect(list.out.contains("One"))
    #expect(list.out.contains("Three"))
  }

  @Test func `what did not apply is a notice and no damage`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    try desktop.run("join", "1", "--role", "lead")
    try desktop.run("join", "1", "--role", "lead", "--as", "Henk")
    let ending = try desktop.run("check")
    #expect(ending.status == 0)
    #expect(ending.out.contains("did not apply: somebody else was lead first"))
  }

  @Test func `a board file that is damaged is told`() throws {
    let desktop = try Desktop()
    _ = try desktop.line("chmod u+w b.kiem/board; echo x > b.kiem/board")
    let ending = try desktop.run("check")
    #expect(ending.status == 1)
    #expect(ending.err.contains("is not a board file"))
  }

  @Test func `a change that cannot be appended now is kept, told and written later`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    let ending = try desktop.line(
      "for l in b.kiem/open/*/lock; do exec 9< $l; done; flock 9; $KIEM add Two --as 'Esther Vonk' 9<&-; echo status $?"
    )
    #expect(ending.out == "status 1\n")
    #expect(ending.err.contains("Kept, and written later"))
    #expect(!(try desktop.run("list").out.contains("Two")))
    #expect(try desktop.run("add", "Three").status == 0)
    #expect(try desktop.run("list").out.contains("Two"))
  }
}
