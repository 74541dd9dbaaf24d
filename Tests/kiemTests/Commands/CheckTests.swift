import Log
import Model
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

  @Test func `findings are told in the language of the board`() throws {
    let desktop = try Desktop(language: "nl")
    try desktop.run("add", "Een")
    _ = try desktop.line("d=$(ls -d b.kiem/open/*); chmod u+w $d; touch $d/vreemd")
    let ending = try desktop.run("check")
    #expect(ending.status == 1)
    #expect(ending.out.contains("vreemd: zo'n naam geeft Kiem niet, het wordt niet gelezen, een"))
    #expect(try desktop.run("check", "--lang", "en").out.contains("not a name that Kiem gives"))
    #expect(try desktop.run("check", "--json").out.contains("\"remedy\":\"een conflictkopie"))
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

  @Test(arguments: [
    ("echo x > b.kiem/board", "board: this is not a board file", "board: dit is geen bordbestand"),
    ("rm b.kiem/board", "board: the file that makes", "board: het bestand dat deze map"),
    ("rm b.kiem/board; mkfifo b.kiem/board", "board: there is a pipe", "board: er staat een pijp"),
  ])
  func `a board file that is damaged or gone is told, and the logs are checked all the same`(
    damage: String, english: String, dutch: String
  ) throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    try desktop.run("add", "Two")
    _ = try desktop.line(
      "chmod -R u+w b.kiem; sed -i 's/\"Two\"/\"Tvo\"/' b.kiem/open/*/*.klog; \(damage)")
    for (language, sentence, line) in [
      ("en", english, "is damaged, one event"), ("nl", dutch, "is beschadigd, één gebeurtenis"),
    ] {
      let ending = try desktop.run("check", "--lang", language)
      #expect(ending.status == 1)
      #expect(ending.lines.first?.hasPrefix(sentence) == true, "\(ending.out)\(ending.err)")
      #expect(ending.out.contains(line), "\(ending.out)")
      // Those are all: no log is taken for another board's.
      #expect(ending.lines.count <= 3, "\(ending.out)")
    }
    let json = try desktop.run("check", "--json")
    #expect(json.status == 1)
    #expect(json.out.contains("\"file\":\"board\""))
    #expect(try desktop.run("list").status == 1)
  }

  @Test func `a folder without a board and without logs is no board to be checked`() throws {
    let desktop = try Desktop()
    let ending = try desktop.run("check", desktop.root, "--lang", "nl")
    #expect(ending.status == 1)
    #expect(ending.err.hasPrefix("kiem: Er is geen bord op "))
    #expect(ending.out.isEmpty)
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

  /// A log that somebody else's newer Kiem wrote beside ours.
  private func addLog(
    _ events: [(stamp: Int64, kind: String, target: String, payload: String)], to desktop: Desktop
  ) throws {
    let board = try BoardFolder.open(at: desktop.board)
    let head =
      "{\"format\":1,\"board\":\"\(board.id)\",\"audience\":\"open\",\"replica\":\"aaaaaaaaaa\",\"user\":\"u\",\"host\":\"h\",\"segment\":1}"
    var bytes: [UInt8] = []
    let lines = [(events[0].stamp - 1, "log.opened", "board", head)] + events
    for (index, line) in lines.enumerated() {
      bytes += Line.format(
        seq: UInt32(index + 1), stamp: Stamp(milliseconds: line.0), kind: line.1.utf8,
        target: try #require(TargetID(line.2)), payload: Array(line.3.utf8))
    }
    _ = desktop.write(String(decoding: bytes, as: UTF8.self), to: "log")
    let made = try desktop.line("d=b.kiem/open/aaaaaaaaaa; mkdir $d && mv log $d/00000001.klog")
    try #require(made.status == 0)
  }

  @Test func `unknown kinds, held events and second versions are notices`() throws {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    try desktop.run("edit", "1", "--title", "Mine")
    let json = try desktop.run("list", "--json").out
    let id = try #require(json.firstMatch(of: /"id":"([a-z0-9]+)"/)).1
    let later: Int64 = 4_000_000_000_000
    try addLog(
      [
        (1_000_000_000_000, "card.edited", String(id), "{\"title\":\"Theirs\"}"),
        (1_000_000_000_001, "dance.danced", "board", "{\"with\":\"me\"}"),
        (later, "card.edited", String(id), "{\"title\":\"Later\"}"),
      ], to: desktop)
    let ending = try desktop.run("check")
    #expect(ending.status == 0, "\(ending.out)")
    #expect(ending.out.contains("P1: two people wrote «Title»"))
    #expect(ending.out.contains("1 event of the kind «dance.danced»"))
    #expect(ending.out.contains("1 event lies in the future"))
    #expect(ending.out.contains("«kiem check --accept-future»"))
    #expect(try desktop.run("show", "1").out.contains("Also written: Title: Theirs"))
    #expect(try desktop.run("edit", "1", "--title", "Ours").status == 0)
    #expect(!(try desktop.run("check").out.contains("two people")))
  }

  @Test func `second versions of everything with versions are notices, until they are settled`()
    throws
  {
    let desktop = try Desktop()
    func id(_ words: String...) throws -> String {
      let json = try desktop.run(words + ["--json"], input: [])
      try #require(json.status == 0, "\(json.err)")
      return String(try #require(json.out.firstMatch(of: /"id":"([a-z0-9]+)"/)).1)
    }
    func fine(_ words: String...) throws {
      let ending = try desktop.run(words, input: [])
      try #require(ending.status == 0, "\(words) \(ending.err)")
    }
    let challenge = try id(
      "challenge", "add", "Food", "--short", "Food", "--need", "Enough", "--for", "all",
      "--reach", "country", "--vulnerable")
    let partner = try id(
      "partner", "add", "Depot", "--type", "company", "--perspective", "professional",
      "--describes", "Ours", "--setting", "care")
    try fine("challenge", "edit", "U1", "--title", "Food here")
    try fine("challenge", "dream", "U1", "Nobody is hungry")
    try fine("partner", "edit", "Depot", "--name", "The depot")
    try fine("board", "rename", "--title", "Oeverwijk-Zuid", "--place", "Here")
    try fine("board", "stage", "engage", "Bring in")
    func said(_ what: String) throws -> [String] {
      try desktop.run("check").lines.filter { $0.contains("two people") }
        .compactMap { $0.firstMatch(of: /^(.*): two people wrote «(.*?)»/) }
        .filter { $0.1 == what }.map { String($0.2) }
    }
    #expect(try said("Oeverwijk-Zuid").isEmpty)
    let long: Int64 = 1_000_000_000_000
    try addLog(
      [
        (
          long, "challenge.edited", challenge,
          #"{"title":"T","short":"S","need":"N","targetGroups":["G"],"vulnerable":false,"reach":"world"}"#
        ),
        (long + 1, "dream.told", challenge, #"{"text":"D"}"#),
        (
          long + 2, "partner.edited", partner,
          #"{"publicName":"P","perspectives":["citizen"],"describes":"D","setting":"street"}"#
        ),
        (long + 3, "board.renamed", "board", #"{"title":"B","place":"There"}"#),
        (long + 4, "stage.renamed", "board", #"{"stage":"engage","name":"Ask in"}"#),
      ], to: desktop)
    #expect(
      try said("U1 Food") == [
        "Title", "Short title", "Need", "For", "Vulnerable group", "Reach", "Dream",
      ])
    #expect(try said("The depot") == ["Name", "Looks as", "Here as", "Where"])
    #expect(try said("Oeverwijk-Zuid") == ["Title", "Place", "Engage"])
    try fine(
      "challenge", "edit", "U1", "--title", "a", "--short", "b", "--need", "c", "--for", "d",
      "--reach", "region", "--no-vulnerable")
    try fine("challenge", "dream", "U1", "Everybody eats")
    try fine(
      "partner", "edit", "The depot", "--name", "Ours", "--perspective", "citizen", "--describes",
      "x", "--setting", "street")
    try fine("board", "rename", "--title", "One", "--place", "Everywhere")
    try fine("board", "stage", "engage", "Together")
    #expect(!(try desktop.run("check").out.contains("two people")))
  }

  @Test(arguments: [
    ("en", "Accepted: 1 event that lies in the future", "there was nothing to accept"),
    ("nl", "Aanvaard: 1 gebeurtenis die in de toekomst ligt", "er viel niets te aanvaarden"),
  ])
  func `events that lie in the future are taken in when somebody says so, and stay`(
    language: String, told: String, nothing: String
  ) throws {
    let desktop = try Desktop(language: language)
    try desktop.run("add", "One")
    let json = try desktop.run("list", "--json").out
    let id = try #require(json.firstMatch(of: /"id":"([a-z0-9]+)"/)).1
    try addLog(
      [(4_000_000_000_000, "card.edited", String(id), "{\"title\":\"Later\"}")], to: desktop)
    #expect(try desktop.run("list").out.contains("One"))
    let ending = try desktop.run("check", "--accept-future")
    #expect(ending.status == 0)
    #expect(ending.err.contains(told), "\(ending.err)")
    #expect(try desktop.run("list").out.contains("Later"))
    let again = try desktop.run("check", "--accept-future", "--json")
    #expect(again.out.contains("\"accepted\":0"))
    #expect(try desktop.run("check", "--accept-future").err.contains(nothing))
    // What is written afterwards wins, because it is dated after what was accepted.
    #expect(try desktop.run("edit", "1", "--title", "Latest").status == 0)
    #expect(try desktop.run("list").out.contains("Latest"))
    // Somebody else has not accepted anything.
    desktop.environment["HOME"] = desktop.root + "/other"
    #expect(try desktop.run("list").out.contains("One"))
  }

  @Test func `what a newer Kiem says must be understood keeps everything from being written`()
    throws
  {
    let desktop = try Desktop()
    try desktop.run("add", "One")
    try addLog([(1_000_000_000_000, "!card.locked", "board", "{}")], to: desktop)
    let added = try desktop.run("add", "Two")
    #expect(added.status == 1)
    #expect(added.err.contains("can only be read here"))
    #expect(try desktop.run("list").out.contains("One"))
    #expect(try desktop.run("check").out.contains("only reads here"))
  }
}
