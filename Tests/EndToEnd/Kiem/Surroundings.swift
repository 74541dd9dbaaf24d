import Glibc
import Testing
import Themes

/// Terminals, locales and places where somebody may start the program.
@Suite struct `Where it is started` {
  @Test func `an unknown terminal type costs a sentence`() throws {
    let place = try Place()
    #expect(try place.started(["A lamp is broken"]).quit() == 0)
    let session = try place.kiem([place.board], environment: ["TERM": "nonsense"], columns: 100)
    try session.wait(
      for: "The terminal type «nonsense» is not known here; Kiem treats it as xterm-256color.")
    try session.capture("It works")
    #expect(session.screen.contains(">P2  It works"))
    #expect(try session.quit() == 0)
  }

  @Test func `without UTF-8 nothing but ASCII is sent`() throws {
    let place = try Place()
    let session = try place.kiem(
      ["demo", "--lang", "en"], environment: ["LANG": "C"], rows: 30, columns: 100)
    try session.wait(for: "? help")
    try session.press("\r", for: "[Card P20]")
    try session.press("?", for: "[? Help]")
    try session.escape(from: "[? Help]")
    try session.escape(from: "[Card P20]")
    try session.press("m", for: "Move to")
    try session.escape(from: "Move to")
    try session.press("<", for: "This is the first stage")
    #expect(try session.quit() == 0)
    #expect(session.raw.allSatisfy { $0 < 0x80 })
  }

  /// The parameters of every sequence that sets colours and styles.
  private func styles(_ session: TermSession) -> Set<Int> {
    var found: Set<Int> = []
    for part in session.text().split(separator: "\u{1B}[").dropFirst() {
      let parameters = part.prefix { $0.isNumber || $0 == ";" }
      guard part.dropFirst(parameters.count).first == "m" else { continue }
      found.formUnion(parameters.split(separator: ";").compactMap { Int($0) })
    }
    return found
  }

  @Test func `NO_COLOR means no colours, and styles are enough`() throws {
    let place = try Place()
    for isPlain in [true, false] {
      let session = try place.kiem(
        ["demo", "--lang", "en"], environment: isPlain ? ["NO_COLOR": "1"] : [:])
      try session.wait(for: "? help")
      try session.press("j", for: ">P28")
      try session.press("\r", for: "[Card P28]")
      #expect(try session.quit() == 0)
      // 39 and 49 are the terminal's own colours.
      let colours = styles(session).filter {
        (30...48).contains($0) && $0 != 39 || (90...107).contains($0)
      }
      #expect(colours.isEmpty == isPlain, "\(colours)")
    }
  }

  @Test(arguments: Themes.names)
  func `every theme shows the board`(_ theme: String) throws {
    let place = try Place()
    let session = try place.kiem(["demo", "--lang", "en", "--theme", theme])
    try session.wait(for: ">P20")
    try session.press("n", for: "New problem:")
    try session.send("\u{1B}")
    try session.wait("the board") { !$0.screen.contains("New problem:") }
    #expect(try session.quit() == 0)
  }

  @Test func `a theme that is none is a sentence that names those there are`() throws {
    let place = try Place()
    let session = try place.kiem(["demo", "--lang", "en", "--theme", "neon"], columns: 120)
    #expect(try session.waitExit() == 1)
    #expect(!session.isAlternateScreen)
    #expect(session.line(0).contains("There is no theme «neon»; possible are dark"))
  }

  @Test func `a link goes to what opens links here, and an id to the clipboard of the terminal`()
    throws
  {
    let place = try Place()
    mkdir(place.path + "/bin", 0o700)
    let opener =
      "#!/bin/sh\nprintf %s \"$1\" > \(place.path)/part && mv \(place.path)/part \(place.path)/opened\n"
    let path = try place.write(opener, to: "bin/xdg-open", mode: 0o755)
    #expect(access(path, X_OK) == 0)
    #expect(try place.started(["A lamp is broken"]).quit() == 0)
    let link = "https://example.org/?a='$(id)'&b"
    #expect(
      try place.command(["edit", "1", "--channel", link, "--board", place.board]).status == 0)
    let session = try place.kiem(
      [place.board], environment: ["PATH": place.path + "/bin:/usr/bin:/bin"])
    try session.wait(for: ">P1  A lamp")
    try session.press("o", for: "Handed to your system: https://example.org")
    try session.wait("the opener") { _ in access(place.path + "/opened", R_OK) == 0 }
    #expect(try Program.run("/bin/cat", [place.path + "/opened"]).output == link)
    let seen = session.raw.count
    try session.press("y", for: "The id of P1 is in the clipboard")
    #expect(session.text(since: seen).contains("\u{1B}]52;c;"))
    #expect(try session.quit() == 0)
    // Without such a program, and in a terminal without a clipboard, that is said.
    let poor = try place.kiem([place.board], environment: ["PATH": place.path, "TERM": "vt100"])
    try poor.wait(for: ">P1  A lamp")
    try poor.press("o", for: "Nothing opens this link here")
    try poor.press("y", for: "has no clipboard for programs")
    #expect(!poor.text().contains("\u{1B}]52"))
    #expect(try poor.quit() == 0)
  }

  @Test func `a theme file that is wrong is named with its line, and Kiem starts all the same`()
    throws
  {
    let place = try Place()
    #expect(try place.started(["A lamp is broken"]).quit() == 0)
    let folder = place.home("ana") + "/.config/kiem/themes"
    for path in [place.home("ana") + "/.config", place.home("ana") + "/.config/kiem", folder] {
      mkdir(path, 0o700)
    }
    _ = try place.write("text: {}\ndim: {colour: red}\n", to: "ana/.config/kiem/themes/mine.yaml")
    _ = try place.write("theme: mine\n", to: "ana/.config/kiem/config.yaml")
    let session = try place.kiem([place.board], columns: 120)
    try session.wait(
      for: "~/.config/kiem/themes/mine.yaml:2: There is no «colour» here; possible are fg")
    try session.capture("It works")
    // The list shows the others; the one that is kept is there at the next start.
    try session.press(",", for: "Moving shows it")
    #expect(session.screen.contains("> dark"))
    try session.send("warm")
    try session.wait(for: "> warm")
    try session.press("\r", for: "Theme warm, from now on.")
    #expect(try session.quit() == 0)
    #expect(session.screen.contains("mine.yaml:2:"))
    let again = try place.kiem([place.board])
    try again.press(",", for: "> warm")
    try again.escape(from: "> warm")
    #expect(try again.quit() == 0)
    let plain = try place.kiem([place.board], environment: ["KIEM_THEME": "neon"], columns: 120)
    try plain.wait(for: "KIEM_THEME: there is no theme «neon»; possible are dark, light")
    #expect(try plain.quit() == 0)
  }

  @Test func `a filter with a name is known at the next start, and to kiem list`() throws {
    let place = try Place()
    #expect(try place.started(["A lamp is broken", "No bench"]).quit() == 0)
    let session = try place.kiem([place.board], columns: 120)
    try session.wait(for: "No bench")
    try session.press("\\", for: "Show only:")
    try session.send("\"a lamp\" -blocked")
    try session.press("\r", for: "Esc shows all")
    try session.press("@", for: "give this filter a name")
    try session.press("\r", for: "Name of this filter:")
    try session.send("dark")
    try session.press("\r", for: "@dark shows this again")
    #expect(try session.quit() == 0)
    let listed = try place.command(["list", "@dark", "--board", place.board])
    #expect(listed.output.contains("A lamp is broken") && !listed.output.contains("No bench"))
    let again = try place.kiem([place.board], columns: 120)
    try again.wait(for: "No bench")
    try again.press("@", for: "> @dark")
    try again.press("\r", for: "only @dark")
    try again.press("@", for: "forget the name @dark")
    try again.send("forget")
    try again.wait(for: "/forget")
    try again.press("\r", for: "No filter is called @dark any more.")
    #expect(try again.quit() == 0)
    #expect(try place.command(["list", "@dark", "--board", place.board]).status == 2)
  }

  @Test func `history goes through the pager that is wanted, if any, and to a pipe as it is`()
    throws
  {
    let place = try Place()
    #expect(try place.command(["new", place.board, "--title", "Our street"]).status == 0)
    for (pager, isPaged) in [("sed s/^/paged:/", true), ("cat", false), ("", false)] {
      let session = try place.kiem(
        ["log", "--board", place.board], environment: ["PAGER": pager])
      #expect(try session.waitExit() == 0)
      #expect(session.screen.contains("began the board"))
      #expect(session.screen.contains("paged:") == isPaged)
    }
    // Where the pager cannot be started or is no program, the text comes without it.
    let noProgram = try place.write("", to: "pager")
    for pager in ["/nonexistent", noProgram] {
      let session = try place.kiem(
        ["log", "--board", place.board], environment: ["PAGER": pager])
      #expect(try session.waitExit() == 0)
      #expect(session.screen.contains("began the board"), "\(session.screen)")
    }
    let piped = try place.command(
      ["log", "--board", place.board], environment: ["PAGER": "sed s/^/paged:/"])
    #expect(piped.output.contains("began the board"))
    #expect(!piped.output.contains("paged:"))
  }

  @Test func `where there is no terminal there is one sentence`() throws {
    let place = try Place()
    #expect(try place.command(["new", place.board]).status == 0)
    let outcome = try place.command([place.board])
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("kiem: Kiem shows its board in a terminal, and this is none."))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    let nowhere = try place.command([place.path + "/nothing"])
    #expect(nowhere.status == 1)
    #expect(nowhere.errors.split(separator: "\n").count == 1)
  }

  /// Starts without a board, in an empty folder.
  private func nowhere(
    _ place: Place, _ environment: [String: String] = [:], columns: Int = 120
  ) throws -> TermSession {
    mkdir(place.path + "/empty", 0o700)
    return try TermSession(
      "/bin/sh", ["-c", "cd \(place.path)/empty && exec \(TermSession.products)/kiem"],
      environment: ["HOME": place.home("ana")].merging(environment) { $1 }, columns: columns)
  }

  @Test func `a folder of one's own that is not told from the root is passed over`() throws {
    let place = try Place()
    _ = try Program.run(
      "/bin/sh", ["-c", "cd \"$1\" && exec \"$2\" demo", "sh", place.path, kiem],
      environment: ["HOME": place.home("ana"), "XDG_DATA_HOME": "here"])
    #expect(access(place.path + "/here", F_OK) != 0)
    #expect(access(place.home("ana") + "/.local/share/kiem/demo", F_OK) == 0)
  }

  @Test func `a limit of the size of files is a sentence and not the end`() throws {
    let place = try Place()
    #expect(try place.command(["new", place.board]).status == 0)
    #expect(try place.command(["add", "Before", "--board", place.board]).status == 0)
    // Whoever started the tests may ignore the signal.
    let outcome = try Program.run(
      "/usr/bin/env",
      [
        "--default-signal=XFSZ", "/bin/sh", "-c",
        "ulimit -f 0; exec \"$1\" add After --board \"$2\"", "sh", kiem, place.board,
      ], environment: ["HOME": place.home("ana")])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("File too large"))
  }

  private var kiem: String { TermSession.products + "/kiem" }

  @Test func `without a board it offers one, and q leaves no trace`() throws {
    let place = try Place()
    let session = try nowhere(place)
    try session.wait(for: "What would you like?")
    for offer in ["d   look at the demo board", "n   make a new board here", "q   do nothing"] {
      #expect(session.screen.contains(offer))
    }
    try session.send("q\n")
    #expect(try session.waitExit() == 0)
    #expect(try place.files() == [])
    #expect(access(place.home("ana"), F_OK) != 0)
  }

  @Test(arguments: [80, 60, 40])
  func `the welcome breaks its lines between words`(columns: Int) throws {
    let place = try Place()
    let session = try nowhere(place, ["LANG": "nl_NL.UTF-8"], columns: columns)
    try session.wait(for: "Wat wil je?")
    let lines = session.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.prefix { !$0.allSatisfy { $0 == " " } }.map(String.init)
    #expect(text.allSatisfy { $0.first != " " }, "\(text)")
    let joined = text.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(
      joined == "Kiem is een bord waarop mensen samen problemen en kansen opschrijven, "
        + "en er iets van maken. Hier is nog geen bord.")
    #expect(session.screen.contains("\n  d   "))
    try session.send("q\n")
    #expect(try session.waitExit() == 0)
  }

  @Test func `d opens the demo, and n makes a board where one is`() throws {
    let place = try Place()
    let demo = try nowhere(place, ["LANG": "nl_NL.UTF-8"])
    try demo.wait(for: "Wat wil je?")
    try demo.send("d\n")
    try demo.wait(for: "Samen in Oeverwijk")
    #expect(try demo.quit() == 0)
    let new = try nowhere(place)
    try new.wait(for: "What would you like?")
    try new.send("n\n")
    try new.wait(for: "What is the board called?")
    try new.send("Our street, 2026\n")
    try new.introduce("Ana")
    #expect(new.line(0).contains("Our street, 2026"))
    #expect(try new.quit() == 0)
    #expect(access(place.path + "/empty/our-street-2026.kiem/board", F_OK) == 0)
  }
}
