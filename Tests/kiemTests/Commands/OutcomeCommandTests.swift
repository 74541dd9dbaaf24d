import Testing

/// Decisions and agreements from the shell, and how they come back.
@Suite struct `What is decided and agreed` {
  private let desktop: Desktop

  init() throws {
    desktop = try Desktop()
    try desktop.run("add", "Fridge without power")
    try desktop.run("partner", "add", "Noor Haddad")
  }

  @discardableResult
  private func kiem(_ arguments: String...) throws -> Desktop.Ending {
    let ending = try desktop.run(arguments, input: [])
    #expect(ending.status == 0, "\(arguments) \(ending.err)")
    return ending
  }

  @Test func `a decision has a question, an outcome, objections and a day`() throws {
    try kiem("session", "start", "first")
    let made = try kiem(
      "decide", "What first?", "--outcome", "The fridge", "--card", "1", "--objection", "Too dear",
      "--by", "Noor", "--integrated", "with the old compressor", "--review", "2030-01-10")
    #expect(made.out == "D1\n")
    #expect(made.err == "It is decided, as D1.\n")
    let list = try kiem("decide", "--list").out
    #expect(
      list.hasPrefix("D1  What first? The fridge\n    by consent, P1, look again on 10 Jan 2030\n"))
    #expect(
      list.contains("Objections: Noor Haddad: Too dear (integrated: with the old compressor)"))
    let json = try kiem("decide", "--list", "--json").out
    #expect(json.contains("\"number\":1,\"id\":"))
    #expect(json.contains("\"reviewOn\":\"2030-01-10\",\"session\":\"S1\""))
    #expect(try kiem("session").out.contains("D1  What first? The fridge"))
    #expect(try kiem("session", "minutes").out.contains("What first? The fridge"))
    try kiem("decide", "--revisit", "D1", "--outcome", "Two fridges", "--reason", "It works")
    #expect(
      try kiem("decide", "--list").out.contains("D1  What first? Two fridges\n    by consent, P1\n")
    )
    #expect(try kiem("decide", "--withdraw", "1").err.contains("D1 counts no longer."))
    #expect(try kiem("decide", "--list").err.contains("Nothing is decided yet."))
    #expect(try desktop.run("decide", "--withdraw", "1").err.contains("There is no decision «1»."))
    try kiem("undo")
    #expect(try kiem("decide", "--list").out.contains("Two fridges"))
  }

  @Test func `a decision whose day has come opens the next session`() throws {
    try kiem(
      "decide", "Open on Sunday?", "--outcome", "Yes", "--method", "majority", "--review",
      "2024-01-10")
    try kiem("decide", "And on Monday?", "--outcome", "No", "--review", "2034-01-10")
    let due = try kiem("decide", "--list", "--due").out
    #expect(due.contains("Open on Sunday?") && !due.contains("Monday"))
    let begun = try kiem("session", "start", "first")
    #expect(begun.err.contains("DECISIONS TO LOOK AT AGAIN (1)"))
    #expect(begun.err.contains("D1  Open on Sunday? Yes, look again on 10 Jan 2024"))
    #expect(try kiem("session").out.contains("D1  Open on Sunday?"))
    try kiem("decide", "--revisit", "1", "--outcome", "Yes, till six", "--review", "+6w")
    #expect(try !kiem("session").out.contains("DECISIONS TO LOOK AT AGAIN"))
    #expect(try kiem("decide", "--list", "--due").err.contains("Nothing is decided yet."))
  }

  @Test func `an agreement says who does what by when, and is kept or dropped`() throws {
    try kiem("session", "start", "first")
    let made = try kiem(
      "agree", "Ask for the key", "--who", "Noor", "--due", "2024-03-01", "--card", "1")
    #expect(made.out == "A1\n")
    #expect(made.err == "A1 is agreed: Noor Haddad: Ask for the key.\n")
    try kiem("agree", "Bring boxes", "--who", "the fire brigade")
    try kiem("agree", "Write the letter")
    #expect(
      try kiem("agree", "--list").out == """
        A1  Noor Haddad: Ask for the key, P1, by 1 Mar 2024 (overdue)
        A2  the fire brigade: Bring boxes
        A3  Esther Vonk: Write the letter

        """)
    #expect(
      try kiem("agree", "--kept", "a1").err.contains("A1 is kept: Noor Haddad: Ask for the key."))
    #expect(
      try kiem("agree", "--dropped", "2", "--reason", "No truck").err.contains("A2 is dropped"))
    #expect(try kiem("agree", "--list").out == "A3  Esther Vonk: Write the letter\n")
    let all = try kiem("agree", "--list", "--all").out
    #expect(
      all.contains("by 1 Mar 2024, kept\n") && all.contains("dropped (No truck)")
        || all.contains("No truck"))
    #expect(try kiem("agree", "--reopen", "A2").err.contains("A2 is agreed"))
    let json = try kiem("agree", "--list", "--all", "--json").out
    #expect(json.contains("\"name\":\"the fire brigade\",\"state\":\"open\",\"session\":\"S1\""))
    #expect(try desktop.run("agree", "--kept", "A9").err.contains("There is no agreement «A9»."))
    try kiem("undo")
    #expect(try !kiem("agree", "--list").out.contains("Bring boxes"))
  }

  @Test func `what is still open opens the next session and stands in its minutes`() throws {
    try kiem("session", "start", "first")
    try kiem("agree", "Ask for the key", "--who", "Noor")
    try kiem("agree", "Bring boxes")
    try kiem("session", "close")
    try kiem("agree", "--kept", "2")
    let begun = try kiem("session", "start", "first")
    #expect(begun.out == "S2\n")
    #expect(begun.err.contains("AGREED EARLIER, STILL OPEN (1)\n A1  Noor Haddad: Ask for the key"))
    #expect(!begun.err.contains("Bring boxes"))
    try kiem("agree", "--kept", "A1")
    #expect(try !kiem("session").out.contains("AGREED EARLIER"))
    try kiem("session", "close")
    let minutes = try kiem("session", "minutes").out
    #expect(minutes.contains("Earlier agreements"))
    #expect(minutes.contains("Ask for the key, kept"))
  }

  @Test func `what is written down afterwards belongs to the session that is over`() throws {
    try kiem("session", "start", "first", "--rule", "chatham-house")
    try kiem("session", "close")
    try kiem("session", "start", "first")
    try kiem(
      "decide", "What first?", "--outcome", "The fridge", "--objection", "Too dear", "--by", "Noor",
      "--session", "S1")
    try kiem("agree", "Ask for the key", "--who", "Noor", "--session", "1")
    try kiem("agree", "Bring boxes")
    let first = try kiem("session", "minutes", "S1").out
    #expect(first.contains("The fridge") && first.contains("Ask for the key"))
    #expect(first.contains("Too dear") && !first.contains("Noor Haddad: Too dear"))
    let second = try kiem("session", "minutes", "S2").out
    #expect(!second.contains("The fridge") && second.contains("Bring boxes"))
    #expect(try desktop.run("agree", "x", "--session", "S9").err.contains("no session «S9»"))
  }

  @Test func `a line that says too much or too little is not understood`() throws {
    for line in [
      ["decide"], ["decide", "What?"], ["decide", "--list", "--withdraw", "1"],
      [
        "decide", "What?", "--outcome", "x", "--objection", "a", "--objection", "b", "--by", "Noor",
      ],
      ["agree"], ["agree", "x", "--list"], ["session", "park"], ["session", "attend"],
    ] {
      #expect(try desktop.run(line, input: []).status == 2, "\(line)")
    }
    #expect(try desktop.run("agree", "x", "--due", "soon").err.contains("«soon» is not a day."))
    #expect(try desktop.run("decide", "What?", "--outcome", "x", "--method", "y").status == 2)
  }
}
