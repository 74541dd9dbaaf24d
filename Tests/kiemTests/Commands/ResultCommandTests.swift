import Testing

@Suite struct `Results on the command line` {
  private let desktop: Desktop

  init() throws {
    desktop = try Desktop()
    try desktop.run("add", "A run book", "--kind", "innovation")
    try desktop.run("join", "1", "--role", "lead")
    try desktop.run("partner", "add", "The bakery", "--type", "company")
  }

  private func fine(_ arguments: String...) throws -> Desktop.Ending {
    let ending = try desktop.run(arguments, input: [])
    #expect(ending.status == 0, "\(arguments) \(ending.err)")
    return ending
  }

  private func publish(_ licence: String = "CC-BY-4.0", _ more: String...) throws {
    let ending = try desktop.run(
      [
        "result", "publish", "Run", "book", "--card", "1", "--licence", licence, "--evidence",
        "212 kilos",
      ] + more, input: [])
    #expect(ending.status == 0, "\(ending.err)")
    #expect(ending.out == "R-1\n")
  }

  @Test func `what came out of a card is published, shown and found on the card`() throws {
    #expect(try fine("result").err.hasPrefix("There is no result yet"))
    try publish()
    #expect(try fine("result").out == "R-1  Run book  CC BY  1 body  0x\n")
    #expect(try fine("result", "list", "--card", "1").out.contains("R-1"))
    let shown = try fine("result", "show", "r-1").out
    #expect(shown.hasPrefix("R-1  Run book\nversion 1, "))
    #expect(shown.contains("Comes from:   I1 A run book"))
    #expect(shown.contains("Works?:       212 kilos"))
    #expect(shown.contains("You may:      use it, change it, sell it; name the makers."))
    #expect(shown.contains("“Run book” by Esther Vonk (Oeverwijk, 20"))
    #expect(try fine("show", "1").out.contains("R-1 Run book, reused 0x"))
    #expect(try fine("show", "1", "--json").out.contains(#""results":["R-1"],"uses":[]"#))
    #expect(try fine("tree").out.contains("R-1 reused 0x"))
    #expect(try fine("log", "--card", "1").out.contains("published the result “Run book”"))
  }

  @Test func `what it still needs is told, and filled in`() throws {
    let bare = try fine("result", "publish", "x", "--card", "1")
    #expect(bare.out == "R-1\n")
    #expect(bare.err.contains("needs a licence and how we know that it works"))
    #expect(
      try desktop.run("result", "share", "1", "The bakery").err.contains(
        "it needs a licence and how"))
    #expect(
      try fine("result", "show", "1", "--json").out.contains(#""needs":["licence","evidence"]"#))
    _ = try fine("result", "revise", "1", "--licence", "cc by-sa", "--evidence", "not yet known")
    let json = try fine("result", "show", "1", "--json").out
    #expect(json.contains(#""version":1,"licence":"CC-BY-SA-4.0""#))
    #expect(json.contains(#""needs":[]"#))
  }

  @Test func `another licence makes another version, and what everyone has stays open`() throws {
    try publish()
    #expect(try fine("result", "revise", "1", "--licence", "ASK").err == "R-1 is version 2 now.\n")
    #expect(
      try desktop.run("result", "revise", "1", "--partners-only").err
        == "kiem: Everyone has R-1 already, so it cannot be for partners only.\n")
    _ = try fine("undo")
    #expect(
      try fine("result", "show", "1", "--json").out.contains(#""version":1,"licence":"CC-BY-4.0""#))
  }

  @Test func `a result is used, with the line that names its makers`() throws {
    try publish()
    let used = try fine(
      "result", "use", "1", "two bakeries", "--by", "District North", "--card", "new", "--kind",
      "scaledUp", "--competitor")
    #expect(used.err == "District North uses R-1.\n")
    #expect(used.out.hasPrefix("“Run book” by Esther Vonk (Oeverwijk, 20"))
    #expect(used.out.hasSuffix("), CC BY 4.0; changed: two bakeries\n"))
    #expect(try fine("result").out == "R-1  Run book  CC BY  1 body  1x <>\n")
    #expect(try fine("list").out.contains("Run book"))
    #expect(try fine("show", "2").out.contains("Uses:"))
    let json = try fine("result", "show", "1", "--json").out
    #expect(json.contains(#""card":"2","text":"two bakeries","kind":"scaledUp","competitor":true"#))
    _ = try fine("undo")
    #expect(try fine("result").out == "R-1  Run book  CC BY  1 body  0x\n")
    #expect(try !fine("list").out.contains("Run book\n"), "the card went with the use")
  }

  @Test func `who must ask the makers first is told so`() throws {
    try publish("PARTNERS", "--partners-only")
    let refused = try desktop.run("result", "use", "1", "here", "--by", "District North")
    #expect(refused.status == 1)
    #expect(refused.err.contains("before the makers say yes"))
    _ = try fine("result", "use", "1", "here", "--by", "District North", "--allowed")
    _ = try fine("result", "use", "1", "here", "--by", "The bakery")
    #expect(try fine("result").out.contains("2x"))
    #expect(
      try fine("result", "list", "--bodies").out
        == "Esther Vonk  gave 1: R-1  took 0\nThe bakery   gave 0       took 1: R-1\n")
    #expect(try fine("partner", "show", "The bakery").out.contains("took 1: R-1"))
  }

  @Test func `a result is shared, told back, withdrawn, and recommended again`() throws {
    try publish("CC0-1.0", "--partners-only")
    #expect(
      try fine("result", "share", "1", "The bakery").err == "R-1 is shared with The bakery.\n")
    _ = try fine("result", "tell", "1", "a", "sign", "by", "the", "boxes")
    _ = try fine("result", "withdraw", "1", "--reason", "it leaks")
    var shown = try fine("result", "show", "1").out
    #expect(shown.contains("Shared with:  The bakery"))
    #expect(shown.contains("a sign by the boxes"))
    #expect(shown.contains("no longer recommended by its makers: it leaks"))
    _ = try fine("result", "withdraw", "1", "--back")
    shown = try fine("result", "show", "1").out
    #expect(!shown.contains("it leaks"))
  }

  @Test func `what is made from something to be shared alike is shared alike`() throws {
    try publish("CC-BY-SA-4.0")
    _ = try fine("add", "i Another")
    _ = try fine("result", "use", "1", "as a start", "--card", "2")
    let second = try fine(
      "result", "publish", "Second", "--card", "2", "--licence", "CC0-1.0", "--evidence", "none yet"
    )
    #expect(second.out == "R-2\n")
    let json = try fine("result", "show", "2", "--json").out
    #expect(json.contains(#""licence":"CC-BY-SA-4.0""#))
    #expect(json.contains(#""from":[{"result":"R-1","version":1}]"#))
    #expect(try fine("check").out.contains("asks for CC BY-SA"))
  }

  @Test func `what was made elsewhere is brought in`() throws {
    _ = try fine(
      "result", "publish", "Cooling protocol", "--source", "Rivierstad", "--licence", "MIT")
    #expect(try fine("result").out == "R-1  Cooling protocol  MIT  elsewhere  0x\n")
    #expect(try fine("result", "show", "1").out.contains("“Cooling protocol” by Rivierstad"))
  }

  @Test func `what makes no sense is told in one sentence`() throws {
    #expect(try desktop.run("result", "publish", "x").status == 2)
    #expect(try desktop.run("result", "publish", "x", "--card", "1", "--source", "y").status == 2)
    #expect(
      try desktop.run("result", "show", "7").err
        == "kiem: There is no result 7: «kiem result» lists them.\n")
    try publish()
    #expect(try desktop.run("result", "use", "1").status == 2)
    #expect(try desktop.run("result", "use", "1", "--withdraw", "zz").status == 1)
    #expect(try desktop.run("result", "share", "1", "nobody at all").status == 1)
    #expect(try desktop.run("result", "revise", "1", "--outcome", "poem").status == 2)
  }
}
