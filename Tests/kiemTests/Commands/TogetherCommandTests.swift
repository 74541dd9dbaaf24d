import Testing

@Suite struct `Inviting, asking and offering on the command line` {
  private let desktop: Desktop

  init() throws {
    desktop = try Desktop()
    try desktop.run("add", "A lamp is broken")
    try desktop.run("partner", "add", "Bram Postma")
  }

  private func fine(_ arguments: String...) throws -> Desktop.Ending {
    let ending = try desktop.run(arguments, input: [])
    #expect(ending.status == 0, "\(arguments) \(ending.err)")
    return ending
  }

  @Test func `an invitation is open until it is answered`() throws {
    _ = try fine("invite", "1", "Bram", "--role", "advisor", "--reason", "has a ladder")
    _ = try fine("invite", "1", "the", "fire", "brigade")
    #expect(
      try fine("invite", "--list").out == """
        P1  Bram Postma as advisor, by Esther Vonk: has a ladder
        P1  the fire brigade as contributor, by Esther Vonk

        """)
    #expect(try fine("who", "--invited").out == fine("invite", "--list").out)
    #expect(try fine("who", "--invited", "--partner", "Bram").out.contains("ladder"))
    #expect(try !fine("who", "--invited", "--partner", "Bram").out.contains("brigade"))
    #expect(try fine("who", "--invited", "--card", "1", "--json").out.contains("brigade"))
    #expect(try desktop.run("who", "--invited", "--csv").status == 2)
    let json = try fine("invite", "--list", "--json").out
    #expect(json.hasPrefix(#"{"kiem":1,"type":"invitations","data":[{"card":"1","partner":""#))
    #expect(json.contains(#""name":"Bram Postma","role":"advisor","reason":"has a ladder""#))
    _ = try fine("invite", "1", "--answer", "yes", "--as", "Bram Postma")
    #expect(try fine("show", "1").out.contains("advisor: Bram Postma"))
    _ = try fine("invite", "1", "the fire brigade", "--answer", "no")
    #expect(try fine("invite", "--list").err == "No invitation is open.\n")
  }

  @Test func `somebody new can be put on the board with it`() throws {
    _ = try fine("invite", "1", "Noor Verhoeven", "--new")
    #expect(try fine("partner", "list").out.contains("Noor Verhoeven"))
    _ = try fine("invite", "1", "noor", "--answer", "ja")
    #expect(try fine("show", "1").out.contains("Noor Verhoeven"))
  }

  @Test func `what makes no sense is told in one sentence`() throws {
    _ = try fine("join", "1", "--as", "Bram Postma")
    #expect(
      try desktop.run("invite", "1", "Bram").err == "kiem: Bram Postma works on P1 already.\n")
    #expect(
      try desktop.run("invite", "1", "--answer", "yes").err
        == "kiem: Esther Vonk has no open invitation to P1.\n")
    #expect(try desktop.run("invite", "1").status == 2)
    #expect(try desktop.run("invite").status == 2)
    #expect(try desktop.run("invite", "1", "Bram", "--answer", "maybe").status == 2)
    #expect(try desktop.run("ask", "1").status == 2)
    #expect(try desktop.run("ask", "--meet", "x").status == 2)
    #expect(try desktop.run("offer").status == 2)
    #expect(try desktop.run("ask", "--withdraw", "zzz").err == "kiem: No open ask is called zzz.\n")
  }

  @Test func `an ask meets an offer`() throws {
    _ = try fine("ask", "1", "A", "ladder", "--what", "resource", "--tag", "tools")
    _ = try fine("offer", "Everything that climbs #tools", "--as", "Bram Postma")
    let list = try fine("ask", "--list").out
    #expect(list.hasPrefix("P1  [open] A ladder  tag: tools  perhaps: Bram Postma  ("))
    #expect(
      try fine("offer", "--list").out.hasPrefix(
        "Bram Postma: Everything that climbs  #tools  > P1  ("))
    #expect(
      try fine("ask", "--list", "--json").out.contains(
        #""text":"Everything that climbs","sameTag":true,"sharedWords":1"#))
    let id = try #require(list.split(separator: "(").last?.prefix(10)).description
    _ = try fine("ask", "--meet", id, "--with", "Bram")
    #expect(try fine("ask", "--list").out == "P1  [met] A ladder  Bram Postma\n")
    #expect(try fine("log").out.contains("introduced Esther Vonk and Bram Postma"))
    _ = try fine("undo")
    #expect(try fine("ask", "--list").out.contains("[open] A ladder"))
    _ = try fine("ask", "--withdraw", id)
    #expect(try fine("ask", "--list").err == "No card asks for anything.\n")
    let offers = try fine("offer", "--list", "--json").out
    #expect(offers.hasPrefix(#"{"kiem":1,"type":"offers","data":[{"id":""#))
    let offer = try #require(offers.split(separator: "\"").drop { $0 != "id" }.dropFirst(2).first)
    // Only who offered it can withdraw it.
    #expect(try desktop.run("offer", "--withdraw", String(offer)).status == 1)
    _ = try fine("offer", "--withdraw", String(offer), "--as", "Bram Postma")
    #expect(try fine("offer", "--list").err == "Nobody offers anything.\n")
  }

  @Test func `connections are listed for each innovation`() throws {
    let demo = try Desktop(makingBoard: false)
    try demo.run("demo", "--lang", "en", "--at", demo.board)
    let text = try demo.run("offer", "--connections").out
    #expect(text.contains("I18 Community fridge"))
    #expect(text.contains("  resource: "))
    #expect(
      try demo.run("offer", "--connections", "--json").out
        .hasPrefix(#"{"kiem":1,"type":"connections","data":[{"card":""#))
  }
}
