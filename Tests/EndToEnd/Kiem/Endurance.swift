import CVterm
import Glibc
import Log
import Model
import Testing

/// A long evening: any keys in any order, windows that change all the time, folders that vanish.
@Suite struct `What a board endures` {
  private static let keys: [String] =
    "jjkkhlgGnefrwcxzZKJ><mtIuU/?N pot".map { String($0) } + [
      "\r", "\r", "\r", "\u{1B}", "\t", "\u{7F}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D",
      "\u{1B}[5~", "\u{1B}[6~", "\u{17}", "\u{15}", "\u{19}", "\u{14}", "é", "漢", "👩‍👩‍👧‍👦", "\u{1B}b",
      "\u{C}", "\u{2}", "\u{6}", "\u{1B}[200~a\rb\u{1B}[201~", "\u{1B}[99;99R", "\u{1B}]x\u{7}",
    ]

  @Test func `any keys in any order, and everybody sees the same board`() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(state: seed)
    let place = try Place()
    #expect(try place.command(["demo", "--lang", "en", "--at", place.board]).status == 0)
    let ben = try place.kiem([place.board], as: "ben", rows: 30, columns: 100)
    try ben.wait(for: "Who are you?")
    try ben.escape(from: "Who are you?")
    // Some keys open the story of a card in an editor; this one gives it back as it is.
    let session = try place.kiem(
      [place.board], environment: ["EDITOR": "true"], rows: 30, columns: 100)
    try session.wait(for: "? help")
    for _ in 0..<60 {
      if Int.random(in: 0..<4, using: &random) == 0 {
        session.resize(
          rows: Int.random(in: 1...60, using: &random),
          columns: Int.random(in: 2...200, using: &random))
      }
      for _ in 0..<25 { try session.send(Self.keys.randomElement(using: &random) ?? "j") }
    }
    session.resize(rows: 30, columns: 100)
    // Out of whatever is open: no Esc, because the q would make it another key.
    try session.send("j\u{7}\u{7}\u{7}")
    // Where something was typed in a form and not saved, the first q only says so.
    try session.send("q")
    #expect(try session.quit() == 0, "seed \(seed)")
    #expect(!session.isAlternateScreen)

    let again = try place.kiem([place.board], as: "carmen", rows: 30, columns: 100)
    try again.wait(for: "Who are you?")
    try again.escape(from: "Who are you?")
    let counts = again.line(2)
    #expect(counts.contains("RECOGNISE"))
    try ben.wait("the same counts, seed \(seed): \(counts)") { $0.line(2) == counts }
    #expect(!again.screen.contains("damage"), "seed \(seed)")
    #expect(try again.quit() == 0)
    #expect(try ben.quit() == 0)
  }

  @Test func `letters that come in pieces are letters`() throws {
    let place = try Place()
    let session = try place.started()
    try session.press("n", for: "New problem:")
    for byte in "Cliënt 漢字 👩‍👩‍👧‍👦!".utf8 { try session.send([byte]) }
    try session.wait(for: "!")
    try session.wait("the cursor behind it") { $0.cursor.x == 14 + "Cliënt ".count + 4 + 1 + 2 + 1 }
    // Taken back as people see them.
    try session.send("\u{7F}\u{7F}\u{7F}\u{7F}")
    try session.wait("the cursor behind the first") { $0.cursor.x == 14 + "Cliënt ".count + 2 }
    try session.press("\r", for: "P1 is on the board.")
    #expect(session.screen.contains(">P1  Cliënt 漢"))
    #expect(try session.quit() == 0)
  }

  @Test
  func `a board that vanishes is missed at once, and what was written meanwhile waits for it`()
    throws
  {
    let place = try Place()
    let session = try place.started(["Dark lamp"], columns: 120)
    #expect(try Program.run("/bin/mv", [place.board, place.path + "/elsewhere"]).status == 0)
    try session.press("n", for: "New problem:")
    try session.send("Nowhere\r")
    // Not "is on the board": it is not.
    try session.wait(for: "1 of your changes wait")
    #expect(!session.screen.contains("is on the board."))
    #expect(!session.screen.contains("P2"))
    try session.press("?", for: "[? Help]")
    try session.escape(from: "[? Help]")
    let lost = try place.kiem([place.board], columns: 120)
    #expect(try lost.waitExit() == 1)
    #expect(lost.line(0).contains("There is no board at"))
    // It comes back, and so does what waited.
    #expect(try Program.run("/bin/rm", ["-rf", place.board]).status == 0)
    #expect(try Program.run("/bin/mv", [place.path + "/elsewhere", place.board]).status == 0)
    try session.wait(for: "P2  Nowhere")
    try session.wait("the warning to go") { !$0.screen.contains("of your changes wait") }
    #expect(try session.quit() == 0)
  }

  @Test func `an event from the future is held back and said`() throws {
    let place = try Place()
    #expect(try place.started(["Dark lamp"]).quit() == 0)
    let folder = try BoardFolder.find(from: place.board)
    let home = place.home("mallory")
    let journal = Journal(
      folder, places: Places(data: home + "/d", state: home + "/s", cache: home + "/c"),
      account: Account(user: "mallory", number: 666, host: "else", machine: "where"))
    let card = CardCaptured(number: 7, kind: .problem, title: "From tomorrow", rank: nil)
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    _ = try journal.append(
      [Change(CardID(random: 9).cast(), card).draft(by: nil)],
      now: Int64(now.tv_sec + 200_000) * 1000)
    journal.close()
    let session = try place.kiem([place.board], columns: 120)
    try session.wait(for: "in the future")
    #expect(!session.screen.contains("From tomorrow"))
    #expect(session.screen.contains(">P1  Dark lamp"))
    // My own clock is not carried away by it.
    try session.capture("Today")
    #expect(session.screen.contains("P2  Today"))
    #expect(try session.quit() == 0)
  }

  @Test func `the board is found from below, by a variable, and opened as somebody`() throws {
    let place = try Place()
    #expect(try place.started(["Dark lamp"]).quit() == 0)
    let below = try TermSession(
      "/bin/sh", ["-c", "cd \(place.board)/open && exec \(TermSession.products)/kiem"],
      environment: ["HOME": place.home("ana")])
    try below.wait(for: ">P1  Dark lamp")
    #expect(try below.quit() == 0)
    let named = try place.kiem([], as: "ben", environment: ["KIEM_BOARD": place.board])
    try named.wait(for: "Who are you?")
    try named.escape(from: "Who are you?")
    #expect(try named.quit() == 0)
    let other = try place.kiem(["open", "--as", "Ana", place.board], as: "ben")
    try other.wait(for: ">P1  Dark lamp")
    #expect(other.line(0).contains("Ana"))
    #expect(try other.quit() == 0)
    let nobody = try place.kiem(["open", "--as", "Nobody", place.board], columns: 120)
    #expect(try nobody.waitExit() == 1)
    #expect(nobody.line(0).contains("There is no partner «Nobody» on this board."))
  }
}

/// Random numbers that can be had again: SplitMix64.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}
