import Testing

/// A session from the shell: what a facilitator, a scribe and a script need.
@Suite struct `Leading a session from the shell` {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  @discardableResult
  private func kiem(_ arguments: String..., by name: String? = nil) throws -> Desktop.Ending {
    let ending = try desktop.run(arguments + (name.map { ["--as", $0] } ?? []), input: [])
    #expect(ending.status == 0, "\(arguments) \(ending.err)")
    return ending
  }

  private func refused(
    _ arguments: String..., by name: String? = nil, status: Int32 = 1
  ) throws -> String {
    let ending = try desktop.run(arguments + (name.map { ["--as", $0] } ?? []), input: [])
    #expect(ending.status == status, "\(arguments) \(ending.out)")
    #expect(ending.out.isEmpty)
    return ending.err
  }

  @Test func `the first evening begins with one line`() throws {
    #expect(try kiem("session").err.contains("«kiem session start first» begins one"))
    let begun = try kiem("session", "start", "first")
    #expect(begun.out == "S1\n")
    #expect(begun.err.contains("S1 has begun, led by Esther Vonk."))
    let before = try kiem("session", "status").out
    #expect(before.contains("«kiem session next» begins: Check-in"))
    #expect(before.contains("facilitator Esther Vonk"))
    let round = try kiem("session", "next").out
    #expect(
      round.hasPrefix("Check-in, round 1 of 2: Who is here\n05:") || round.hasPrefix("Check-in"))
    #expect(round.contains(" left of "))
    let status = try kiem("session").out
    #expect(status.hasPrefix("S1  Cold feet: first time in 45 minutes\nheld now, "))
    #expect(status.contains("> ") && status.contains("Silent capture"))
    #expect(status.contains("on time"))
    #expect(status.contains("end"))
  }

  @Test func `status in JSON has what the screen tells`() throws {
    try kiem("session", "start", "first")
    try kiem("session", "next")
    try kiem("session", "pause")
    let out = try kiem("session", "status", "--json").out
    #expect(out.hasPrefix("{\"kiem\":1,\"type\":\"session\",\"data\":{\"number\":\"S1\","))
    for part in [
      "\"state\":\"paused\"", "\"rule\":\"open\"", "\"drift\":0", "\"paused\":true",
      "\"method\":\"check-in\"", "\"operation\":\"attend\"", "\"state\":\"on\"", "\"secondsLeft\":",
      "\"minutes\":45", "\"state\":\"ahead\"",
    ] {
      #expect(out.contains(part), "\(part) \(out)")
    }
    #expect(try kiem("session", "next", "--json").out.contains("\"operation\":\"capture\""))
  }

  @Test func `a plan has a day, people and as many minutes as there are`() throws {
    try kiem("partner", "add", "Samira El Idrissi")
    let planned = try kiem(
      "session", "plan", "What do we see?", "--template", "recognise", "--minutes", "90", "--date",
      "2030-12-03", "--start", "19:30", "--place", "The library", "--goal", "choose four",
      "--scribe", "Samira")
    #expect(planned.out == "S1\n")
    #expect(planned.err.contains("S1 “What do we see?” is planned."))
    let status = try kiem("session", "status", "S1").out
    for part in [
      "3 Dec 2030", "19:30-21:00", "facilitator Esther Vonk", "scribe Samira",
      "The library", "choose four", "21:00  end",
    ] {
      #expect(status.contains(part), "\(part) \(status)")
    }
    let json = try kiem("session", "list", "--json").out
    #expect(json.contains("\"minutes\":90"))
    #expect(json.contains("\"date\":\"2030-12-03\",\"start\":\"19:30\""))
    #expect(try kiem("session", "list").out.contains("S1  What do we see?  planned  3 Dec 2030"))
    // It is held on another day than planned: today's times count.
    #expect(try kiem("session", "start").out == "S1\n")
    #expect(try !kiem("session", "status").out.contains("3 Dec 2030"))
  }

  @Test func `methods are put together, stretched, and tied to a card or a challenge`() throws {
    try kiem("add", "Shame in collecting food")
    try kiem("challenge", "add", "No good food in the bin")
    try kiem(
      "session", "plan", "Short", "--method", "dot-vote:10", "--method", "six-hats:20:1",
      "--method",
      "dream-backcast:30:U1", "--minutes", "30")
    let out = try kiem("session", "status", "S1", "--json").out
    #expect(out.contains("\"method\":\"dot-vote\",\"name\":\"Dot vote (blind)\",\"minutes\":5"))
    #expect(out.contains("\"minutes\":10,\"card\":\"1\""))
    #expect(out.contains("\"minutes\":15,\"challenge\":\"U1\""))
    #expect(try refused("session", "plan", "x", "--method", "dots:0").contains("no method «dots»"))
    #expect(
      try refused("session", "plan", "x", "--method", "dot-vote:0", status: 2)
        .contains("«0» is not a number"))
  }

  @Test func `a plan without an agenda lists what there is`() throws {
    let list = try kiem("session", "plan").out
    #expect(list.contains("recognise") && list.contains("150 minutes"))
    #expect(list.contains("first") && list.contains("six-hats") && list.contains("3-40 people"))
    let lost = try desktop.run("session", "plan", "What do we see?")
    #expect(lost.status == 1)
    #expect(lost.out == list)
    #expect(lost.err.contains("--template NAME"))
    #expect(try refused("session", "start", "nothing").contains("neither planned nor a template"))
    #expect(try refused("session", "start").contains("No session is planned."))
    #expect(try desktop.run("session", "plan", "x", "--template", "a", "--method", "b").status == 2)
  }

  @Test func `one of several plans must be named, and only one is held at a time`() throws {
    try kiem("session", "plan", "One", "--template", "first")
    try kiem("session", "plan", "Two", "--template", "first")
    #expect(try refused("session", "start").contains("S1, S2. Say which one begins."))
    try kiem("session", "start", "two")
    #expect(try refused("session", "start", "S1").contains("S2 is being held."))
    try kiem("session", "close")
    #expect(try refused("session", "start", "S2").contains("S2 is closed."))
    #expect(try kiem("session", "close", "S1").err.contains("S1 is closed."))
    #expect(try refused("session", "next").contains("No session is held."))
  }

  @Test func `the clock stops, goes on, and gets minutes`() throws {
    try kiem("session", "start", "first")
    #expect(try refused("session", "pause").contains("No round runs."))
    try kiem("session", "next")
    #expect(try kiem("session", "pause").err.contains("The clock stands still."))
    #expect(try kiem("session", "pause").err.contains("The clock stands still."))
    #expect(try kiem("session", "status").out.contains("paused, "))
    #expect(try kiem("session", "resume").err.contains("The clock is running."))
    let before = try kiem("session", "status", "--json").out
    #expect(before.contains("\"paused\":false"))
    let more = try kiem("session", "extend", "20").err
    #expect(more.contains("This round has 2") && more.contains(" minutes now."))
    #expect(try refused("session", "extend", "100", "--shorter").contains("keeps a minute"))
    #expect(try desktop.run("session", "extend", "0").status == 2)
    let log = try kiem("log").out
    #expect(log.contains("stopped the clock") && log.contains("let the clock go on"))
    #expect(log.split(separator: "\n").count { $0.contains("stopped the clock") } == 1)
  }

  @Test func `rounds go on and back, and an item is left out`() throws {
    try kiem("session", "start", "first")
    #expect(try kiem("session", "skip").err.contains("Check-in is left out."))
    #expect(try kiem("session", "next").out.hasPrefix("Silent capture, round 1 of 2: Write"))
    #expect(try kiem("session", "next").out.hasPrefix("Silent capture, round 2 of 2: Reveal"))
    #expect(try kiem("session", "back").out.hasPrefix("Silent capture, round 1 of 2: Write"))
    #expect(try refused("session", "back").contains("Nothing lies before this round."))
    try kiem("undo")
    #expect(try kiem("session").out.contains("round 2 of 2: Reveal"))
  }

  @Test func `only who leads moves it on, and anybody can take over`() throws {
    try kiem("partner", "add", "Samira El Idrissi")
    try kiem("session", "start", "first")
    try kiem("session", "next")
    for command in ["next", "back", "skip", "pause", "resume", "extend", "close"] {
      #expect(
        try refused("session", command, by: "Samira")
          .contains("Esther Vonk leads this session and moves it on."), "\(command)")
    }
    #expect(
      try kiem("session", "hand", "facilitator", "Samira", by: "Samira").err
        .contains("Samira El Idrissi is facilitator of S1."))
    try kiem("session", "next", by: "Samira")
    #expect(try refused("session", "next").contains("Samira El Idrissi leads"))
    try kiem("session", "hand", "scribe", "Esther")
    try kiem("session", "next")
    try kiem("session", "hand", "facilitator", "--nobody")
    try kiem("session", "close", by: "Somebody new")
  }

  @Test func `who is there is ticked, also who is new`() throws {
    #expect(try refused("session", "attend", "Esther").contains("No session is held."))
    try kiem("session", "start", "first")
    #expect(try refused("session", "attend", "Noor").contains("Noor"))
    #expect(try kiem("session", "attend", "Noor", "Bram Postma", "--new").err.contains("2 present"))
    #expect(try kiem("session", "attend", "Esther", "--absent", "Bram").err.contains("2 present"))
    let minutes = try kiem("session", "minutes").out
    #expect(minutes.contains("Esther Vonk, Noor"))
    #expect(!minutes.contains("Bram"))
  }

  @Test func `what is not for now is parked, becomes a card, or is dropped`() throws {
    try kiem("session", "start", "first")
    try kiem("session", "next")
    #expect(try kiem("session", "park", "Music till late").err.contains("as 1."))
    try kiem("session", "park", "The parking fee")
    try kiem("session", "park", "The weather")
    #expect(try kiem("session", "park", "--list").out.hasPrefix("1  Music till late\n"))
    #expect(try kiem("session").out.contains("PARKING LOT (3)"))
    let picked = try kiem("session", "park", "--pick-up", "2", "--kind", "opportunity")
    #expect(picked.out == "O1\n")
    #expect(try kiem("list").out.contains("The parking fee"))
    #expect(try kiem("session", "park", "--drop", "3").err.contains("It is dropped: The weather."))
    #expect(try kiem("session", "park", "--talked", "1").err.contains("It is off the parking lot"))
    #expect(try kiem("session", "park", "--list").err.contains("The parking lot is empty."))
    let all = try kiem("session", "park", "--list", "--all", "--json").out
    #expect(all.contains("\"type\":\"parkingLot\""))
    #expect(all.contains("\"state\":\"pickedUp\",\"card\":\"1\",\"session\":\"S1\""))
    #expect(try refused("session", "park", "--drop", "9").contains("«9»"))
    try kiem("session", "close")
    #expect(try kiem("session", "minutes").out.contains("The parking fee (became O1)"))
    #expect(try refused("session", "park", "Too late").contains("No session is held."))
  }

  @Test func `minutes come in three forms, on the screen or in a file that is not written over`()
    throws
  {
    try kiem("session", "start", "first")
    try kiem("session", "next")
    try kiem("session", "close")
    #expect(try kiem("session", "minutes").out.hasPrefix("# Minutes of S1 Cold feet"))
    #expect(try kiem("session", "minutes", "s1", "--format", "txt").out.hasPrefix("Minutes of S1"))
    let file = desktop.root + "/evening.html"
    #expect(try kiem("session", "minutes", "--output", file).err.contains("evening.html"))
    #expect(try desktop.line("cat \(file)").out.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(try refused("session", "minutes", "--output", file).contains("there already"))
    try kiem("session", "minutes", "--output", file, "--force", "--format", "md")
    #expect(try desktop.line("cat \(file)").out.hasPrefix("# Minutes"))
    #expect(
      try refused("session", "minutes", "--output", desktop.root + "/no/where.md")
        .contains("/no/where.md"))
    let json = try kiem("session", "minutes", "--json").out
    #expect(
      json.contains("\"type\":\"minutes\"") && json.contains("\"heading\":\"Agenda and time\""))
    #expect(try desktop.run("session", "minutes", "--format", "pdf").status == 2)
  }

  @Test func `methods are told part by part, and a file of Kiem's own is a beginning`() throws {
    let method = try kiem("session", "methods", "silent-capture").out
    #expect(method.hasPrefix("silent-capture  Silent capture, 12 minutes, 3-40 people\n"))
    #expect(method.contains("Write: 7 minutes, alone, write cards"))
    let template = try kiem("session", "methods", "recognise", "--lang", "nl").out
    #expect(template.contains("Stil verzamelen (silent-capture)"))
    #expect(try kiem("session", "methods", "first", "--json").out.contains("\"type\":\"template\""))
    #expect(
      try kiem("session", "methods", "pitch", "--json").out.contains("\"operation\":\"pitch\""))
    #expect(try kiem("session", "methods", "pitch", "--file").out.hasPrefix("name:\n"))
    #expect(try refused("session", "methods", "zzz").contains("There is no method «zzz»."))
  }

  @Test func `a wrong file is named with its line wherever somebody would miss it`() throws {
    let folder = desktop.board + "/methods"
    _ = try desktop.line("mkdir -p '\(folder)' '\(desktop.root)/home/.config/kiem/methods'")
    _ = desktop.write(
      "name: Own\nrounds:\n  - name: Talk\n    minutes: 5\n    op: sing\n",
      to: "b.kiem/methods/own.yaml")
    _ = desktop.write(
      "name: Mine\nagenda:\n  - nowhere: 10\n", to: "home/.config/kiem/methods/mine.yaml")
    for command in [["session", "status"], ["session", "start", "first"], ["check"]] {
      let ending = try desktop.run(command, input: [])
      #expect(ending.status == 0)
      let said = ending.err + ending.out
      #expect(said.contains("methods/own.yaml:5: op cannot be sing"), "\(command) \(said)")
      #expect(said.contains("The template mine asks for the method nowhere"), "\(command)")
    }
    #expect(try kiem("check", "--json").out.contains("own.yaml:5: "))
    _ = desktop.write(
      "name: Own\nrounds:\n  - name: Talk\n    minutes: 5\n    op: talk\n    do: Talk.\n",
      to: "b.kiem/methods/own.yaml")
    #expect(try kiem("session", "methods").out.contains(" own "))
    #expect(try kiem("session", "methods", "own").out.contains("Talk: 5 minutes"))
  }

  @Test func `everything is said in Dutch on a Dutch board`() throws {
    let dutch = try Desktop(language: "nl")
    #expect(try dutch.run("session").err.contains("Er is nog geen sessie gepland."))
    #expect(
      try dutch.run("session", "start", "recognise").err
        .contains("S1 is begonnen, met Esther Vonk als begeleider."))
    #expect(try dutch.run("session", "next").out.contains("nog "))
    let status = try dutch.run("session").out
    #expect(status.contains("nu bezig") && status.contains("Stil verzamelen"))
    #expect(
      try dutch.run("session", "next", "--as", "Samira").err
        .contains("Esther Vonk leidt deze sessie"))
    try dutch.run("session", "park", "Muziek")
    try dutch.run("session", "close")
    // Minutes are in the board's language, whatever the reader's is.
    dutch.environment["LANG"] = "en_GB.UTF-8"
    let minutes = try dutch.run("session", "minutes").out
    #expect(
      minutes.hasPrefix("# Verslag van S1 Herkennen\\-avond") || minutes.contains("Herkennen-avond")
    )
    #expect(minutes.contains("Muziek (nog geparkeerd)") || minutes.contains("Muziek"))
    #expect(try dutch.run("session", "minutes", "--lang", "en").out.contains("Parking lot"))
  }
}
