import Testing

/// `kiem list` and what it is asked for.
@Suite struct `Listing what fits` {
  private let desktop: Desktop

  init() throws {
    desktop = try Desktop()
    try desktop.run("add", "A lamp is broken", "--setting", "street")
    try desktop.run("add", "The kiosk has power", "--kind", "opportunity")
    try desktop.run("add", "Another lamp")
    try desktop.run("join", "1", "--role", "lead")
    try desktop.run("block", "3", "no ladder")
  }

  @Test(arguments: [
    (["lamp"], ["A lamp", "Another lamp"]), (["lamp", "--", "-broken"], ["Another lamp"]),
    (["lamp", "-broken"], ["Another lamp"]), (["-lead:none"], ["A lamp"]),
    (["kind:problem", "lead:none"], ["Another lamp"]), (["mine"], ["A lamp"]),
    (["lead:me,none", "setting:street"], ["A lamp"]), (["who:esther"], ["A lamp"]),
    (["blocked"], ["Another lamp"]), (["\"lamp is\""], ["A lamp"]),
    (["age>1d"], []),
    (["--lang", "nl", "soort:probleem", "trekker:geen"], ["Another lamp"]),
  ])
  func `shows those cards and no others`(_ query: [String], _ titles: [String]) throws {
    let ending = try desktop.run(["list"] + query, input: [])
    #expect(ending.status == 0)
    for title in ["A lamp", "The kiosk", "Another lamp"] {
      #expect(ending.out.contains(title) == titles.contains(title), "\(query) \(title)")
    }
  }

  @Test func `a wrong one is told with its place and what is possible`() throws {
    let wrong = try desktop.run("list", "lamp", "knd:problem")
    #expect(wrong.status == 2)
    #expect(wrong.out.isEmpty)
    #expect(
      wrong.err
        == "kiem: At character 6: nothing is called «knd:»; possible are kind:, stage:, lead:, "
        + "who:, challenge:, setting:, age>, blocked, mine.\n")
    let dutch = try desktop.run("list", "fase:nergens", "--lang", "nl")
    #expect(dutch.err.contains("Bij teken 6: «fase» kent geen «nergens»; het kan zijn: herkennen"))
  }

  @Test func `a wrong option is no query`() throws {
    let wrong = try desktop.run("list", "lamp", "--stgae", "engage")
    #expect(wrong.status == 2)
    #expect(wrong.err.contains("Unknown option '--stgae'"))
  }

  @Test func `a filter with a name means what the configuration says`() throws {
    _ = try desktop.line(
      "mkdir -p home/.config/kiem; echo \"filter dark: '\\\"lamp\\\" -blocked'\" > home/.config/kiem/config.yaml"
    )
    let listed = try desktop.run("list", "@dark")
    #expect(listed.status == 0)
    #expect(listed.out.contains("A lamp") && !listed.out.contains("Another lamp"))
    let unknown = try desktop.run("list", "lamp", "@light")
    #expect(unknown.status == 2)
    #expect(
      unknown.err == "kiem: At character 6: no filter is called «@light»; possible are dark.\n")
  }

  @Test func `the same for cards that are off the board, and as JSON`() throws {
    try desktop.run("park", "3", "--reason", "later")
    let off = try desktop.run("list", "--off", "another")
    #expect(off.out.contains("Another lamp"))
    #expect(try desktop.run("list", "--off", "broken").out.contains("Another lamp") == false)
    let json = try desktop.run("list", "--json", "lamp")
    #expect(json.out.contains("A lamp is broken"))
    #expect(!json.out.contains("kiosk"))
  }
}
