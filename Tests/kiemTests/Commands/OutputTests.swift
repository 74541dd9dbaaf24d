import Glibc
import Model
import Testing

@Suite struct OutputTests {
  @Test func `the status says whether it was done, could not be done or was not understood`() throws
  {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    #expect(try desktop.run("list").status == 0)
    #expect(try desktop.run("show", "99").status == 1)
    #expect(try desktop.run("./foo").status == 1)
    #expect(try desktop.line("mkdir foo; $KIEM foo").status == 1)
    #expect(try desktop.run("list", "--board", desktop.root).status == 1)
    for wrong in [
      ["list", "--nonsense"], ["move"], ["show"], ["board", "promise", "x", "y"],
      ["log", "--raw", "--json"], ["list", "--lang", "fr"], ["challenge", "edit"],
      ["board", "policy", "A1", "maybe"], ["help", "--nonsense"], ["help", "foo"],
      ["help", "session", "foo"], ["foo"], ["list", "--kind", "foo"], ["list", "--stage", "foo"],
      ["list", "kind:foo"], ["join", "1", "--role", "foo"], ["add", "x", "--setting", "foo"],
      ["add", "x", "--kind", "foo"], ["move", "1", "foo"], ["board", "policy", "foo", "on"],
      ["board", "limit", "engage", "many"], ["tick", "1", "foo"], ["graph", "--format", "foo"],
      ["log", "--since", "foo"], ["decide", "x", "--outcome", "y", "--review", "foo"],
      ["session", "plan", "x", "--template", "first", "--start", "foo"],
      ["session", "start", "--rule", "foo"],
      ["partner", "add", "x", "--type", "foo"], ["list", "--at", "foo"],
    ] {
      let ending = try desktop.run(wrong, input: [])
      #expect(ending.status == 2, "\(wrong): \(ending.status)")
      #expect(ending.out.isEmpty, "\(wrong)")
      #expect(!ending.err.isEmpty)
      #expect(!wrong.contains("foo") || ending.err.contains("foo"), "\(wrong): \(ending.err)")
    }
    #expect(try desktop.line("rmdir foo").status == 0)
    for right in [
      ["--help"], ["--version"], ["help"], ["help", "move"], ["partner", "add", "--help"],
      ["help", "partner", "add"], ["help", "help"], ["help", "open"],
      ["--generate-completion-script", "bash"], ["--generate-completion-script", "zsh"],
      ["--generate-completion-script", "fish"],
    ] {
      let ending = try desktop.run(right, input: [])
      #expect(ending.status == 0, "\(right): \(ending.status)")
      #expect(!ending.out.isEmpty)
      #expect(ending.err.isEmpty)
    }
  }

  @Test(arguments: ["lsit", "lis", "liist", "lost", "list"])
  func `a command with a letter wrong is asked about`(word: String) throws {
    let desktop = try Desktop()
    let ending = try desktop.run([word], input: [])
    guard word != "list" else { return #expect(ending.status == 0) }
    for asked in [ending, try desktop.run("help", word)] {
      #expect(asked.status == 2)
      #expect(asked.err.contains("Did you mean «kiem list»?"), "\(asked.err)")
      #expect(asked.err.split(separator: "\n").count == 1)
    }
    #expect(try !desktop.run("lantern").err.contains("Did you mean"))
  }

  @Test(arguments: [
    ("move 1", ["1", "12"]), ("move 1 ", Stage.allCases.map(\.rawValue)),
    ("who --partner E", ["Esther Vonk"]), ("show --board /nowhere ", []),
  ])
  func `a shell finishes words from the board`(typed: String, offered: [String]) throws {
    let desktop = try Desktop()
    try desktop.run("add", "-", input: (1...12).map { "Card \($0)\n" }.joined())
    try desktop.run("park", "11")
    try desktop.run("park", "10")
    let words = typed.split(separator: " ", omittingEmptySubsequences: false)
    let ending = try desktop.line(
      """
      bash -c 'source <($KIEM --generate-completion-script bash); PATH=$(dirname $KIEM):$PATH
      COMP_WORDS=(kiem \(words.map { "\"\($0)\"" }.joined(separator: " "))); COMP_CWORD=\(words.count)
      COMP_LINE="kiem \(typed)"; COMP_POINT=${#COMP_LINE}
      _kiem kiem \(words.suffix(2).reversed().map { "\"\($0)\"" }.joined(separator: " "))
      printf "%s\\n" "${COMPREPLY[@]}"'
      """)
    #expect(ending.err == "")
    #expect(Set(ending.lines.map(String.init)).isSuperset(of: offered), "\(ending.out)")
    if typed == "move 1" { #expect(!ending.out.contains("10")) }
  }

  @Test(arguments: [
    "list", "show 1", "log", "check", "board", "partner", "--help", "--version", "new x",
  ])
  func `output that cannot be written is an error`(command: String) throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    let ending = try desktop.line("$KIEM \(command) > /dev/full")
    let isSilent = command == "check"
    #expect(ending.status == (isSilent ? 0 : 1), "\(ending.err)")
    if !isSilent {
      #expect(ending.err.contains("kiem: The output cannot be written: no space left"))
    }
    #expect(try desktop.line("$KIEM check --json > /dev/full").status == 1)
  }

  @Test func `what is done is told as done when the output cannot be written`() throws {
    let desktop = try Desktop()
    let added = try desktop.line("$KIEM add One > /dev/full")
    #expect(added.status == 1)
    let full = "kiem: The output cannot be written: no space left.\n"
    #expect(added.err.hasSuffix("P1 is on the board.\n" + full), "\(added.err)")
    let several = try desktop.line("printf 'One\\nTwo\\n' | $KIEM add - --json > /dev/full")
    #expect(
      several.err.hasSuffix("P2 is on the board.\nP3 is on the board.\n" + full), "\(several.err)")
    #expect(try desktop.run("list", "--json").out.contains("\"number\":\"3\""))
  }

  @Test func `what cannot be done is told in the language of whoever asks`() throws {
    let desktop = try Desktop(makingBoard: false)
    desktop.environment["LANG"] = "nl_NL.UTF-8"
    let lost = try desktop.run("list")
    #expect(lost.status == 1)
    #expect(lost.err.hasPrefix("kiem: Er is geen bord op "))
    #expect(try desktop.run("new", desktop.board).status == 0)
    #expect(try desktop.run("new", desktop.board).err.contains("is er al; er is niets veranderd"))
    #expect(try desktop.run("list", "--lang", "en", "--board", "/x").err.contains("There is no"))
    let full = try desktop.line("LANG=nl $KIEM board > /dev/full")
    #expect(full.err == "kiem: De uitvoer kan niet geschreven worden: er is geen ruimte meer.\n")
    let long = try desktop.run(
      "add", "Een", "--description", String(repeating: "x", count: 70_000))
    #expect(long.err.contains("Dat is te lang: "))
    _ = try desktop.line(
      "mkdir -p home/.config/kiem; echo taal: nl > home/.config/kiem/config.yaml")
    #expect(try desktop.run("list").err.contains("«taal: nl» is geen instelling"))
  }

  @Test func `who is wrong about a board, a card or an editor is told what is there`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    #expect(try desktop.run("show", "").err.contains("There is no card «»"))
    #expect(try desktop.line("unset EDITOR VISUAL; $KIEM edit 1").err.contains("no terminal here"))
    #expect(try desktop.line("EDITOR=true $KIEM edit 1").status == 0)
    #expect(try desktop.run("new", "").err.contains("There is no text"))
    let shared = try desktop.run("new", desktop.root + "/x", "--shared", "no-such-group")
    #expect(shared.status == 1)
    #expect(shared.err.hasPrefix("kiem: There is no group «no-such-group» on this machine."))
    #expect(try desktop.line("test ! -e x").status == 0)
    #expect(try desktop.run("frob").err.contains("«kiem help» lists all commands"))
    let root = desktop.root
    #expect(try desktop.line("$KIEM list --board .").err.contains("no board at \(root) or above"))
  }

  @Test func `a board is shared with a group one is in, and with no other`() throws {
    guard geteuid() == 0 else {
      print("skipped: only root can become other users")
      return
    }
    let desktop = try Desktop()
    func new(_ group: String) throws -> Desktop.Ending {
      try desktop.line(
        """
        chmod 0777 .; cp -n $KIEM program; unset KIEM_BOARD; export HOME=$PWD/other
        setpriv --reuid=61001 --regid=61001 --groups=100 ./program new $PWD/of-\(group) --shared \(group)
        """)
    }
    #expect(try new("users").status == 0)
    let other = try new("games")
    #expect(other.status == 1)
    #expect(other.err.hasPrefix("kiem: You are not in the group «games»"))
    #expect(try new("root").status == 1)
    #expect(try desktop.line("test ! -e of-games -a ! -e of-root").status == 0)
  }

  @Test func `somebody new is told of when they are on the board, and not before`() throws {
    let desktop = try Desktop()
    let refused = try desktop.run("undo", "--as", "Piet")
    #expect(refused.status == 1)
    #expect(!refused.err.contains("is new on this board"))
    let tooLong = try desktop.run(
      "add", "One", "--as", "Piet", "--description", String(repeating: "x", count: 70_000))
    #expect(tooLong.status == 1)
    let added = try desktop.run("add", "One", "--as", "Piet")
    #expect(added.status == 0)
    #expect(try desktop.run("partner").lines.count { $0.contains("Piet") } == 1)
  }

  @Test func `what cannot be read is told by every command that reads`() throws {
    let desktop = try Desktop(language: "nl")
    try desktop.run("add", "Een")
    #expect(try desktop.run("list").err.isEmpty)
    _ = try desktop.line("for d in b.kiem/open/*; do mv $d away; ln -s $PWD/away $d; done")
    // Nothing is left that says which language the board speaks.
    let ending = try desktop.run("list", "--lang", "nl")
    #expect(ending.err.contains("Het logboek is op 1 plaats beschadigd: voer kiem check uit."))
    #expect(try desktop.run("check").status == 1)
  }

  @Test func `a reader that goes away ends it quietly`() throws {
    let desktop = try Desktop()
    let many = (1...3000).map { "Card number \($0)" }.joined(separator: "\n")
    #expect(try desktop.run("add", "-", input: many).status == 0)
    let ending = try desktop.line(
      "{ { sleep 1; $KIEM list; echo $? > status; } | true; }; sleep 2; cat status")
    #expect(["141\n", "0\n"].contains(ending.out))
    #expect(ending.err.isEmpty)
  }

  @Test(arguments: [20, 24, 40, 80, 132], ["en", "nl"])
  func `no line is wider than the terminal`(width: Int, language: String) throws {
    let desktop = try Desktop(makingBoard: false)
    try #require(desktop.run("demo", "--at", desktop.board).status == 0)
    desktop.environment["COLUMNS"] = "\(width)"
    for command in [
      ["list"], ["list", "--off"], ["show", "18"], ["show", "1"], ["challenge"], ["partner"],
      ["partner", "show", "Fatma"], ["board"], ["log"],
    ] {
      let out = try desktop.run(command + ["--lang", language], input: []).out
      #expect(!out.isEmpty)
      for line in out.split(separator: "\n") {
        // The demo uses narrow characters only, so that characters are columns.
        #expect(line.count <= max(24, width), "\(command): \(line)")
      }
    }
  }

  @Test func `nothing is cut on a pipe, and in a narrow window a name goes on below`() throws {
    let desktop = try Desktop()
    let name = "Woningcorporatie Thuishaven en Omstreken"
    let title = String(repeating: "een titel die lang is ", count: 6) + "en hier eindigt"
    try desktop.run("add", title, "--as", name)
    for command in ["log", "list", "show 1", "partner"] {
      let out = try desktop.line("$KIEM \(command) --as '\(name)' | cat").out
      #expect(!out.contains("…"), "\(command): \(out)")
      #expect(out.contains(name) || command == "list", "\(command): \(out)")
    }
    #expect(try desktop.run("list").out.contains("en hier eindigt"))
    desktop.environment["COLUMNS"] = "70"
    let narrow = try desktop.run("log").out
    #expect(!narrow.contains("…"))
    #expect(narrow.contains("Woningcorporatie         P1: captured"), "\(narrow)")
    #expect(narrow.contains("Thuishaven en Omstreken  is een"))
    desktop.environment["COLUMNS"] = "24"
    #expect(!(try desktop.run("log").out.contains("…")))
  }

  /// Texts that would drive a terminal if they reached it.
  static let hostile =
    "a\u{1B}[31mb\u{1B}]0;t\u{07}c\u{9B}2Jd\u{202E}e\u{2066}f\u{7F}g\u{08}h\u{200F}i\rj"

  @Test func `nobody's text reaches the terminal as a command`() throws {
    let desktop = try Desktop()
    let h = Self.hostile
    for arguments in [
      [
        "add", h, "--short", h, "--description", h, "--for", h, "--question", h, "--evidence", h,
        "--channel", "x " + h,
      ],
      ["comment", "1", h], ["block", "1", h], ["recognise", "1", "--note", h],
      ["join", "1", "--doing", h], ["challenge", "add", h, "--short", h, "--need", h, "--for", h],
      ["challenge", "dream", "U1", h], ["challenge", "change", "U1", h],
      ["partner", "add", h, "--describes", h, "--contact", h],
      ["board", "rename", "--title", h, "--place", h],
      ["board", "setting", h], ["board", "stage", "share", h], ["add", "off", "--as", "X" + h],
      ["park", "2", "--reason", h],
    ] {
      let ending = try desktop.run(arguments, input: [])
      #expect(ending.status == 0, "\(arguments.prefix(2)): \(ending.err)")
      expectHarmless(ending, "\(arguments.prefix(2))")
    }
    for arguments in [
      ["show", "1"], ["list"], ["list", "--off"], ["log"], ["log", "--raw"], ["challenge"],
      ["partner"],
      ["partner", "show", "X"], ["board"], ["check"], ["show", h], ["move", "1", h],
      ["list", "--board", h],
      ["list", "--" + h], [h], ["edit", "1", "--setting", h], ["tick", "1", h],
      ["log", "--since", h],
    ] {
      expectHarmless(try desktop.run(arguments, input: []), "\(arguments.prefix(1))")
      expectHarmless(try desktop.run(arguments + ["--json"], input: []), "\(arguments.prefix(1))")
    }
  }

  private func expectHarmless(_ ending: Desktop.Ending, _ what: String) {
    for scalar in (ending.out + ending.err).unicodeScalars where scalar != "\n" {
      #expect(!scalar.isUnsafeToShow, "\(what): U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(arguments: [
    ["list"], ["list", "--off"], ["show", "18"], ["challenge"], ["partner"],
    ["partner", "show", "Fatma"], ["board"], ["log"], ["check"],
  ])
  func `JSON is one line in its envelope`(arguments: [String]) throws {
    let desktop = try Desktop(makingBoard: false)
    try #require(desktop.run("demo", "--at", desktop.board).status == 0)
    let ending = try desktop.run(arguments + ["--json"], input: [])
    #expect(ending.status == 0)
    #expect(ending.err.isEmpty)
    #expect(ending.lines.count == 1)
    #expect(ending.out.hasPrefix("{\"kiem\":1,\"type\":\""))
    let bytes = Array(ending.out.utf8.dropLast())
    var reader = JSONReader(bytes, 0..<bytes.count)
    var keys: [Bool] = []
    try reader.object { (reader, key) throws(Malformed) in
      keys.append(
        reader.matches(key, "kiem") || reader.matches(key, "type") || reader.matches(key, "data"))
      return false
    }
    try reader.finish()
    #expect(keys == [true, true, true])
  }

  @Test func `a change gives the card as JSON when asked for`() throws {
    let desktop = try Desktop()
    let added = try desktop.run("add", "One", "--json").out
    #expect(added.hasPrefix("{\"kiem\":1,\"type\":\"cards\",\"data\":[{\"number\":\"1\""))
    let moved = try desktop.run("move", "1", "next", "--reason", "x", "--json").out
    #expect(moved.hasPrefix("{\"kiem\":1,\"type\":\"card\",\"data\":{\"number\":\"1\""))
    #expect(moved.contains("\"stage\":\"acknowledge\""))
  }

  @Test func `a card is named by the beginning of its id, and several are told`() throws {
    let desktop = try Desktop(makingBoard: false)
    try #require(desktop.run("demo", "--at", desktop.board).status == 0)
    #expect(try desktop.run("show", "c18").out.hasPrefix("I18"))
    #expect(try desktop.run("show", "#18").out.hasPrefix("I18"))
    #expect(try desktop.run("show", "I18").out.hasPrefix("I18"))
    #expect(try desktop.run("show", "77").status == 1)
  }

  @Test func `the board speaks Dutch when asked`() throws {
    let desktop = try Desktop()
    let board = try desktop.run("board", "--lang", "nl").out
    #expect(board.contains("Werkwijze\n") && !board.contains("Afspraken"))
    try desktop.run("add", "Een")
    let refused = try desktop.run("move", "1", "next", "--lang", "nl")
    #expect(refused.err.contains("P1 gaat niet zomaar naar Erkennen"))
    #expect(
      try desktop.run("move", "1", "erkennen", "--lang", "nl", "--reason", "x").err.contains(
        "Erkennen"))
  }

  @Test func `history is filtered by card, partner and day`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "-", input: "One\nTwo")
    try desktop.run("comment", "2", "hello", "--as", "Henk")
    let card = try desktop.run("log", "--card", "1").out
    #expect(card.contains("captured"))
    #expect(!card.contains("hello"))
    let henk = try desktop.run("log", "--by", "Henk").out
    #expect(henk.contains("P2: hello"))
    #expect(!henk.contains("One"))
    #expect(try desktop.run("log", "--since", "9999-01-01").out.isEmpty)
    #expect(try desktop.run("log", "--since", "2020-01-01").out.contains("One"))
    #expect(try desktop.run("log", "--since", "yesterday").status == 2)
    let undone = try desktop.run("undo")
    #expect(undone.status == 0)
    #expect(try desktop.run("log").out.contains("took back the last change"))
  }

  @Test(arguments: [
    ("en", "brought in Ineke", "brought in somebody", "takes part from now on"),
    ("nl", "haalde Ineke erbij", "haalde iemand erbij", "doet vanaf nu mee"),
  ])
  func `history names who was brought in, unless that is forgotten`(
    language: String, named: String, unnamed: String, joined: String
  ) throws {
    let desktop = try Desktop()
    try desktop.run("partner", "add", "Ineke")
    try desktop.run("add", "One", "--as", "Henk")
    func lines() throws -> [Substring] { try desktop.run("log", "--lang", language).lines }
    #expect(try lines().contains { $0.hasSuffix("Esther Vonk  " + named) })
    #expect(try lines().contains { $0.contains("Henk ") && $0.hasSuffix(joined) })
    #expect(try desktop.run("log", "--json", "--lang", language).out.contains(named))
    try desktop.run("partner", "forget", "Ineke")
    #expect(try lines().contains { $0.hasSuffix(unnamed) })
    #expect(try !lines().contains { $0.contains("Ineke") })
  }

  @Test func `raw lines are the lines of the files`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One — ‘quoted’")
    let stored = try desktop.line(
      "cat */open/*/*.klog */people/*/*.klog | sort -k3,3 -k2,2n | grep -v log.opened")
    let raw = try desktop.line("$KIEM log --raw | grep -v log.opened")
    #expect(raw.out == stored.out)
    #expect(!raw.out.isEmpty)
  }
}
