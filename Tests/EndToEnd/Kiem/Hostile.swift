import CVterm
import Glibc
import Log
import Model
import Testing

/// Boards that somebody else wrote, or that a disk has spoilt.
@Suite struct `Boards that are not as they should be` {
  /// What no text may do to a terminal: sequences, controls of both kinds, and what turns the direction of writing.
  static let evil =
    "\u{1B}[?66h\u{1B}]52;c;ZXZpbA==\u{7}\u{1B}c\u{9B}31m\u{9D}0;t\u{9C}\u{8}\u{7F}\u{202E}evil\u{2066}\u{200F}\r\n\u{E}"

  /// Writes as another program would that knows no manners.
  private func write(_ changes: [Change], _ place: Place) throws {
    let folder = try BoardFolder.find(from: place.board)
    let home = place.home("mallory")
    let journal = Journal(
      folder, places: Places(data: home + "/d", state: home + "/s", cache: home + "/c"),
      account: Account(user: "mallory", number: 666, host: "else", machine: "where"))
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let milliseconds = Int64(now.tv_sec) * 1000
    journal.read(now: milliseconds) { _ in }
    for change in changes { _ = try journal.append([change.draft(by: nil)], now: milliseconds) }
    journal.close()
  }

  /// Whether the lines between the columns stand where they should, in every row.
  private func expectUnbroken(
    _ session: TermSession, _ sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let width = session.columns / 5
    for row in 2..<session.rows - 4 {
      for column in 1...4 {
        #expect(
          session.cell(row, column * width - 1).chars.0 == 0x2502, "row \(row), column \(column)",
          sourceLocation: sourceLocation)
      }
    }
  }

  private func expectHarmless(
    _ session: TermSession, _ sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // The program itself writes escapes, but none of these.
    let never = [
      "\u{1B}[?66h", "\u{1B}]", "\u{7}", "\u{1B}c", "\u{9B}", "\u{9D}", "\u{9C}", "\u{7F}",
      "\u{202E}", "\u{2066}", "\u{200F}",
    ]
    let scalars = Array(session.text().unicodeScalars)
    for text in never {
      let wanted = Array(text.unicodeScalars)
      let isSent = scalars.indices.contains { scalars[$0...].starts(with: wanted) }
      #expect(!isSent, "\(text.debugDescription)", sourceLocation: sourceLocation)
    }
  }

  @Test func `hostile texts reach no terminal and break no border`() throws {
    let place = try Place()
    let made = try place.command(["new", place.board, "--title", "Street " + Self.evil])
    #expect(made.status == 0)
    #expect(made.output == place.board + "\n")
    let (evil, wide) = (Self.evil, "👩‍👩‍👧‍👦e\u{301}\u{302}\u{303}漢字\u{300}ﷺ")
    let (card, person) = (CardID(random: 1), PartnerID(random: 2))
    var story = CardEdited()
    story.description = .set("One \(evil)\n\(wide) two \(evil)")
    story.short = .set("S\(evil)")
    var other = CardEdited()
    other.question = .set("we \(evil)")
    other.targetGroups = .set([evil + "group"])
    var renamed = BoardRenamed()
    renamed.title = .set("T\(evil)")
    try write(
      [
        Change(.board, renamed),
        Change(.board, StageRenamed(stage: .engage, name: "E\(evil)")),
        Change(.board, SettingAdded(setting: "s1" + evil, name: evil + "set")),
        Change(person.cast(), PartnerJoined()),
        Change(person.cast(), PartnerNamed(name: "Mal\(evil)"), audience: .people),
        Change(
          card.cast(),
          CardCaptured(number: 1, kind: .problem, title: "Title \(evil) end", rank: nil)),
        Change(card.cast(), story),
        Change(card.cast(), other),
        Change(
          card.cast(),
          CommentAdded(comment: TargetID(random: 4), text: "said \(evil)\nmore \(evil)")),
        Change(card.cast(), CardBlocked(reason: "why \(evil)")),
        Change(card.cast(), CardRecognised(partner: person)),
        Change(
          CardID(random: 5).cast(),
          CardCaptured(number: 2, kind: .problem, title: "\(wide) \(wide) \(wide)", rank: nil)),
        Change(
          CardID(random: 6).cast(), CardCaptured(number: 3, kind: .problem, title: evil, rank: nil)),
        Change(
          CardID(random: 7).cast(), CardCaptured(number: 4, kind: .problem, title: "Off", rank: nil)
        ),
        Change(CardID(random: 7).cast(), CardParked(reason: "parked \(evil)")),
      ], place)
    let session = try place.kiem([place.board], rows: 30, columns: 100)
    try session.wait(for: "Who are you?")
    #expect(session.screen.contains("Mal"))
    try session.introduce("Ana")
    expectUnbroken(session)
    try session.send("g")
    try session.wait(for: ">P1")
    expectUnbroken(session)
    try session.press("\r", for: "[Card P1]")
    try session.wait(for: "said")
    try session.press("f", for: "Fields of P1")
    try session.escape(from: "Fields of P1")
    try session.press("e", for: "Fields of P1")
    try session.escape(from: "Fields of P1")
    try session.escape(from: "[Card P1]")
    try session.press("Z", for: "parked: parked")
    try session.escape(from: "parked: parked")
    try session.press("/", for: "Find:")
    try session.press("evil", for: "1 of")
    try session.escape(from: "Find:")
    try session.press("I", for: "An agreement")
    try session.escape(from: "An agreement")
    expectUnbroken(session)
    #expect(try session.quit() == 0)
    expectHarmless(session)
  }

  /// The largest log of the board.
  private func log(_ place: Place) throws -> String {
    let logs = try place.files().filter { $0.contains("/open/") && $0.hasSuffix(".klog") }
    return try #require(logs.first)
  }

  @Test func `a flipped bit costs one line, shows in the status, and nothing else`() throws {
    let place = try Place()
    let titles = ["One lamp", "Two lamps", "Three lamps", "Four lamps"]
    #expect(try place.started(titles).quit() == 0)
    let path = try log(place)
    let text = try Program.run("/bin/cat", [path]).output
    let at = try #require(text.utf8.ranges(of: "Two lamps".utf8).first)
    let offset = text.utf8.distance(from: text.utf8.startIndex, to: at.lowerBound)
    let file = open(path, O_WRONLY | O_CLOEXEC)
    #expect(file >= 0)
    var byte = UInt8(ascii: "T") ^ 0x01
    #expect(pwrite(file, &byte, 1, offset) == 1)
    close(file)

    let session = try place.started(by: "ben", rows: 24, columns: 100)
    for title in titles where title != "Two lamps" { #expect(session.screen.contains(title)) }
    #expect(!session.screen.contains("Two lamps"))
    try session.press("j", for: "! The log has damage in 1 place: run kiem check.")
    // Red, or at least not as everything else.
    let warning = try #require(session.find("! The log has damage"))
    let normal = try #require(session.find("? help"))
    #expect(
      session.cell(warning.row, warning.column).foreground
        != session.cell(normal.row, normal.column + 2).foreground)
    try session.capture("Five lamps")
    #expect(try session.quit() == 0)
    // Whose log it is sees it too, and can go on.
    let own = try place.kiem([place.board], rows: 24, columns: 100)
    try own.wait(for: "Five lamps")
    try own.wait(for: "! The log has damage")
    try own.capture("Six lamps")
    #expect(try own.quit() == 0)
  }

  @Test func `a board that may not be written is shown and says so`() throws {
    let place = try Place()
    #expect(try place.started(["One lamp"]).quit() == 0)
    // Root may write everywhere, so it becomes somebody else.
    let isRoot = geteuid() == 0
    let locked = try Program.run("/bin/chmod", ["-R", "a-w,a+rX", place.path])
    #expect(locked.status == 0)
    defer { _ = try? Program.run("/bin/chmod", ["-R", "u+w", place.path]) }
    let kiem = TermSession.products + "/kiem"
    let someone = ["--reuid", "65534", "--regid", "65534", "--clear-groups", kiem, place.board]
    let session = try TermSession(
      isRoot ? "/usr/bin/setpriv" : kiem, isRoot ? someone : [place.board],
      environment: ["HOME": place.home("ana")], rows: 24, columns: 100)
    try session.wait(for: "P1  One lamp")
    if session.screen.contains("Your name:") || session.screen.contains("Who are you?") {
      try session.escape(until: "the board") { $0.screen.contains("? help") }
    }
    try session.press("n", for: "New problem:")
    try session.send("Cannot be\r")
    try session.wait("a sentence") {
      $0.screen.contains("You may not write to") || $0.screen.contains("can only be read here")
    }
    #expect(!session.screen.contains("P2"))
    try session.send("q")
    #expect(try session.waitExit() == 0)
  }
}
