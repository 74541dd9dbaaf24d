import Interface
import Model
import Testing

/// Cards go around: what is built on them, and where it lies.
@Suite struct `Building on cards that go around` {
  /// Samira has the keyboard, two others wrote, and the cards have gone on once.
  private func passed(isAnonymous: Bool = true) -> Rehearsal {
    var rehearsal = Rehearsal.seat(1)
    var script = Round()
    script.minutes = 5
    script.operation = .capture
    script.sight = .own
    script.bounds.isAnonymous = isAnonymous
    rehearsal.begin(script, 1)
    if isAnonymous {
      rehearsal.press("nMine<Enter><Esc>")
      // My sheet lies between theirs.
      rehearsal.others(write: ["Before"], as: "aaaaaaaaaa")
      rehearsal.others(write: ["Behind"], as: "zzzzzzzzzz")
    } else {
      rehearsal.press("nMine<Enter>")
      let captured = rehearsal.state.board.capturing(.problem, "Of Bram", random: 3)
      rehearsal.others(Change(CardID(random: 33).cast(), captured), by: Story.bram)
    }
    rehearsal.pass(2)
    return rehearsal
  }

  @Test func `the next seat's cards come, then those of the one behind, and never one's own`() {
    var rehearsal = passed()
    #expect(rehearsal.screen.contains("DEALT TO YOU (1)"))
    #expect(rehearsal.screen.contains("Behind"))
    rehearsal.pass(3)
    #expect(rehearsal.screen.contains("Before"))
    rehearsal.pass(4)
    #expect(rehearsal.screen.contains("No card was dealt to you this time."))
    for title in ["Mine", "Before", "Behind"] { #expect(!rehearsal.screen.contains(title)) }
  }

  @Test(arguments: ["aaaaaaaaab", "bbbbbbbbbb", "zzzzzzzzzz2"])
  func `who comes while cards go around moves nobody's cards`(name: String) {
    var rehearsal = passed()
    rehearsal.others(write: [], as: name)
    #expect(rehearsal.screen.contains("Behind"))
    rehearsal.pass(3)
    #expect(rehearsal.screen.contains("Before"))
    rehearsal.pass(4)
    #expect(rehearsal.screen.contains("No card was dealt to you this time."))
  }

  @Test func `who comes while cards go around gets every card once`() {
    var rehearsal = passed()
    // Bram has written nothing.
    rehearsal.press("IBram<Enter>")
    var seen: [String] = []
    for round in 2...6 {
      if round > 2 { rehearsal.pass(round) }
      seen += ["Before", "Mine", "Behind"].filter { rehearsal.screen.contains("P  " + $0) }
    }
    #expect(seen.sorted() == ["Before", "Behind", "Mine"])
  }

  @Test func `what is built on a card lies face down, is taken back, and comes with the reveal`()
    throws
  {
    var rehearsal = passed()
    let count = rehearsal.log.count
    rehearsal.press("nand a tap<Enter>nno<Enter>")
    #expect(rehearsal.screen.contains("+ and a tap"))
    rehearsal.press("<Del>")
    #expect(!rehearsal.screen.contains("+ no"))
    #expect(rehearsal.log.count == count)
    rehearsal.press("IEsther<Enter>")
    rehearsal.press("4R")
    let events = rehearsal.log[count...].flatMap { Event.all(in: $0) }
    let comments = events.compactMap { $0.payload as? CommentAdded }
    #expect(comments.map(\.text) == ["and a tap"])
    #expect(comments.map(\.commentKind) == [.build])
    #expect(events.allSatisfy { $0.by == nil })
    #expect(rehearsal.table.isEmpty)
  }

  @Test func `going on while cards go around reveals nothing`() {
    var rehearsal = passed()
    rehearsal.press("IEsther<Enter>")
    #expect(rehearsal.laid == ["Before", "Behind", "Mine"])
    rehearsal.pass(3)
    #expect(rehearsal.laid.count == 3)
  }

  @Test func `open cards go around as well, and a build-on is a comment of whoever says it`() throws
  {
    var rehearsal = passed(isAnonymous: false)
    #expect(rehearsal.screen.contains("Of Bram"))
    rehearsal.press("nand a tap<Enter>")
    let events = try Event.all(in: #require(rehearsal.log.last))
    #expect(events.first?.by == Story.samira)
    #expect((events.first?.payload as? CommentAdded)?.commentKind == .build)
  }
}

extension Rehearsal {
  /// A round of an item that no file tells of begins.
  mutating func begin(_ script: Round, _ round: Int) {
    guard let session = state.present.runningSession else { return }
    others(
      Change(
        session.id.cast(), RoundStarted(item: "x9", round: round, of: 6, script: script)),
      by: Story.esther)
  }

  /// Cards go on to the next seat.
  mutating func pass(_ round: Int) {
    var script = Round()
    script.minutes = 3
    script.operation = .build
    script.sight = .passed
    begin(script, round)
  }
}
