import Testing

@Suite struct `The past on the command line` {
  private func demo() throws -> Desktop {
    let desktop = try Desktop(makingBoard: false)
    try desktop.run("demo", "--lang", "en", "--at", desktop.board)
    return desktop
  }

  /// The end of 24 September, in days before the demo's 10 October, which is today.
  private let evening = "16d"

  @Test func `list shows the board as it was`() throws {
    let desktop = try demo()
    let now = try desktop.run("list")
    let then = try desktop.run("list", "--at", evening)
    #expect(then.status == 0)
    #expect(then.out != now.out)
    #expect(now.lines.contains { $0.hasPrefix("SHARE") && $0.contains("10") })
    #expect(then.lines.contains("SHARE  0"))
    let json = try desktop.run("list", "--at", evening, "--json")
    #expect(json.out.hasPrefix(#"{"kiem":1,"type":"cards","data":[{"number""#))
    #expect(!json.out.contains(#""stage":"share""#))
  }

  @Test func `log ends then`() throws {
    let desktop = try demo()
    let now = try desktop.run("log", "--card", "18")
    let then = try desktop.run("log", "--card", "18", "--at", evening)
    #expect(then.status == 0)
    #expect(!then.lines.isEmpty && then.lines.count < now.lines.count)
    #expect(now.out.hasPrefix(then.out))
    let json = try desktop.run("log", "--at", evening, "--json")
    #expect(json.out.hasPrefix(#"{"kiem":1,"type":"events""#))
    #expect(try desktop.run("log", "--at", "1999-01-01").err == "Nothing happened that fits.\n")
  }

  @Test(arguments: [["list"], ["log"]])
  func `a wrong moment gets one sentence with examples`(command: [String]) throws {
    let desktop = try Desktop()
    let ending = try desktop.run(command + ["--at", "tomorrow"], input: [])
    #expect(ending.status == 2)
    #expect(
      ending.err
        == "kiem: “tomorrow” is no moment. Write 2025-10-10, 2025-10-10T14:00, or 3d for three days ago (also h and w).\n"
    )
  }

  @Test func `before the first event there is nothing`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "A lamp is broken")
    #expect(try desktop.run("list", "--at", "1999-01-01").out.contains("RECOGNISE  0"))
    #expect(try desktop.run("list", "--at", "0d").out.contains("A lamp is broken"))
  }
}
