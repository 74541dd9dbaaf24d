import Interface
import Model
import Testing

/// A vote at a terminal comes to its end.
@Suite struct `Closing a vote at a terminal`: MeetingThatVotes {
  @Test func `closing writes totals only, takes the hands away and moves nothing`() throws {
    var rehearsal = meeting()
    rehearsal.press("B<Enter>")
    let id = try poll(rehearsal)
    lay(0, Hand(cards: [card(1): 1, card(3): 1], isReady: true), in: id, at: &rehearsal)
    lay(1, Hand(cards: [card(3): 2], isReady: true), in: id, at: &rehearsal)
    let columns = rehearsal.state.board.columns
    rehearsal.press("R")
    let closed = try #require(events(BallotClosed.self, rehearsal).first)
    #expect(closed.voters == 2 && closed.tally.counts == [card(1): 1, card(3): 3])
    #expect(rehearsal.table.isEmpty)
    #expect(rehearsal.state.board.columns == columns)
    #expect(rehearsal.lines[2].contains("WHAT CAME OUT"))
    #expect(rehearsal.lines[2].contains("2 voters"))
    #expect(rehearsal.lines[4].contains("3 ●●●") && rehearsal.lines[4].contains("P3"))
    #expect(rehearsal.lines[5].contains("P1"))
    rehearsal.press("R")
    #expect(events(BallotClosed.self, rehearsal).count == 1)
  }

  @Test func `before all are ready closing asks first`() throws {
    var rehearsal = meeting()
    rehearsal.press("B<Enter>")
    lay(0, Hand(cards: [card(1): 1]), in: try poll(rehearsal), at: &rehearsal)
    rehearsal.press("R")
    #expect(rehearsal.screen.contains("Close it with 0 of 1 ready"))
    rehearsal.press("<Esc>")
    #expect(events(BallotClosed.self, rehearsal).isEmpty)
    rehearsal.press("R<Enter>")
    #expect(events(BallotClosed.self, rehearsal).map(\.voters) == [1], "begun hands count")
  }

  @Test(arguments: [Story.esther, Story.samira])
  func `a round that looks at the count shows it, and Enter shows all of it`(me: PartnerID) {
    let id = TargetID(random: 91)
    let terms = Ballot.Terms(cards: (1...5).map { card($0) }, .init())
    var rehearsal = meeting(me: me)
    rehearsal.others(Change(id, BallotOpened(terms)), by: Story.esther)
    rehearsal.others(
      Change(id, BallotClosed(Ballot.Result(voters: 3, dots: [card(2): 4, card(5): 1]))),
      by: Story.esther)
    rehearsal.press("4")
    #expect(!rehearsal.screen.contains("WHAT CAME OUT"), "the round is still the one of the vote")
    begin(&rehearsal, .reveal, 2)
    #expect(rehearsal.screen.contains("WHAT CAME OUT, 3 voters"))
    let rows = rehearsal.lines.filter { $0.contains("Nobody knows") }
    #expect(rows[0].contains("4  P2") && rows[1].contains("1  P5") && rows[2].contains("0  P1"))
    #expect(rehearsal.lines.last?.contains(" new") == false, "no card can be written now")
    rehearsal.press(me == Story.samira ? "<Enter>" : "B")
    #expect(rehearsal.lines[2].contains("WHAT CAME OUT"))
  }

  @Test func `how many are ready is seen whatever was said last`() throws {
    var rehearsal = meeting()
    rehearsal.press("B<Enter>")
    #expect(rehearsal.status == " The vote is open: 2 dots for each.")
    lay(0, Hand(cards: [card(1): 1], isReady: true), in: try poll(rehearsal), at: &rehearsal)
    #expect(rehearsal.lines[2].contains("1 of 1 ready   2 left"))
  }

  @Test func `ending the meeting counts the vote that is open, and says so before`() throws {
    var rehearsal = meeting()
    rehearsal.press("B<Enter>")
    lay(0, Hand(cards: [card(1): 2], isReady: true), in: try poll(rehearsal), at: &rehearsal)
    rehearsal.press("4X")
    #expect(rehearsal.screen.contains("the vote is counted: 1 of 1 ready"))
    rehearsal.press("<Enter>")
    #expect(
      rehearsal.status
        == " S1 is closed. Counted: the totals are on the board; whose they were is nowhere.")
    #expect(events(BallotClosed.self, rehearsal).map(\.tally.counts) == [[card(1): 2]])
    #expect(rehearsal.state.board.runningSession == nil)
    #expect(rehearsal.table.isEmpty)
    let session = try #require(rehearsal.state.board.sessions.all.first)
    #expect(Minutes(of: session, on: rehearsal.state.board).ballots.count == 1)
    // The meeting goes on with one key, and the totals stay.
    rehearsal.press("<Esc>u")
    #expect(rehearsal.state.board.runningSession != nil)
    #expect(events(BallotClosed.self, rehearsal).count == 1)
  }

  @Test func `a seat whose meeting is over lets go of its own hand`() throws {
    let id = TargetID(random: 91)
    var rehearsal = meeting(me: Story.samira)
    rehearsal.others(
      Change(id, BallotOpened(Ballot.Terms(cards: [card(1), card(2)], .init()))), by: Story.esther)
    rehearsal.press("B ")
    #expect(rehearsal.table.count == 1)
    rehearsal.others(Change(meetingID, SessionClosed()), by: Story.esther)
    #expect(rehearsal.table.isEmpty)
  }

  @Test func `a closing that is taken back says that the dots are gone, and comes again`() throws {
    var rehearsal = meeting()
    rehearsal.press("B<Enter>")
    lay(0, Hand(cards: [card(1): 2], isReady: true), in: try poll(rehearsal), at: &rehearsal)
    rehearsal.press("R")
    rehearsal.press("u")
    #expect(
      rehearsal.status == " Open again, and empty: the dots are gone. U brings the totals back.")
    #expect(rehearsal.lines[2].contains("2 DOTS"))
    rehearsal.press("U")
    #expect(rehearsal.lines[2].contains("WHAT CAME OUT"))
    #expect(rehearsal.lines[4].contains("2 ●●   P1"))
  }

  @Test func `the round that follows closes the vote`() throws {
    var rehearsal = meeting()
    rehearsal.press("B<Enter> ")
    #expect(rehearsal.table.count == 1)
    begin(&rehearsal, .reveal, 2)
    #expect(events(BallotClosed.self, rehearsal).map(\.voters) == [1])
    #expect(rehearsal.table.isEmpty, "also one's own hand")
  }

  @Test func `that a vote is counted is said behind what was said before, and takes no place`() {
    var rehearsal = meeting(.vote, 120)
    rehearsal.press("B<Enter>")
    let said = rehearsal.status
    begin(&rehearsal, .reveal, 2)
    let counted = " " + English().pollClosed
    #expect(said == " The vote is open: 2 dots for each." && rehearsal.status == said + counted)
    var alone = meeting()
    alone.press("B<Enter>  R<Enter>")
    #expect(alone.status == counted)
  }

  @Test func `a seat lets go of its own hand when the vote is over, and a late one counts no more`()
    throws
  {
    let id = TargetID(random: 91)
    var rehearsal = meeting(me: Story.samira)
    rehearsal.others(
      Change(id, BallotOpened(Ballot.Terms(cards: [card(1), card(2)], .init()))), by: Story.esther)
    rehearsal.press("B ")
    rehearsal.others(
      Change(id, BallotClosed(Ballot.Result(voters: 3, dots: [card(2): 4]))), by: Story.esther)
    #expect(rehearsal.table.isEmpty)
    rehearsal.press(" +")
    #expect(rehearsal.status == " Nothing is open to vote on now.")
    #expect(rehearsal.table.isEmpty)
    // At the facilitator's a sheet that comes late is taken away.
    var other = meeting()
    other.others(
      Change(id, BallotOpened(Ballot.Terms(cards: [card(1), card(2)], .init()))), by: Story.esther)
    other.press("BR<Enter>")
    lay(0, Hand(cards: [card(1): 2], isReady: true), in: id, at: &other)
    #expect(other.table.isEmpty)
    #expect(events(BallotClosed.self, other).map(\.voters) == [0])
  }

  @Test func `two facilitators close once, and a vote that was opened twice is one vote`() throws {
    let (one, two) = (TargetID(random: 91), TargetID(random: 92))
    let terms = Ballot.Terms(cards: [card(1), card(2)], .init())
    var rehearsal = meeting()
    rehearsal.others(Change(two, BallotOpened(terms)), by: Story.esther)
    rehearsal.others(Change(one, BallotOpened(terms)), by: Story.esther)
    #expect(try poll(rehearsal) == two, "the first one is voted on")
    lay(0, Hand(cards: [card(1): 2], isReady: true), in: two, at: &rehearsal)
    var copy = rehearsal
    copy.press("BR")
    #expect(events(BallotClosed.self, copy).count == 1)
    #expect(events(BallotWithdrawn.self, copy).count == 1)
    let course = copy.state.board.runningSession.map { copy.state.board.course(of: $0) }
    #expect(course.flatMap { copy.state.board.openPoll(in: $0) } == nil)
    // The other terminal hears that it is closed while it gathers the hands.
    rehearsal.whileGathering = { rehearsal in
      rehearsal.others(
        Change(two, BallotClosed(Ballot.Result(voters: 1, dots: [card(1): 2]))), by: Story.esther)
      rehearsal.others { $0 = [:] }
    }
    rehearsal.press("BR")
    #expect(events(BallotClosed.self, rehearsal).map(\.voters) == [1])
  }

  @Test func `a facilitator's terminal that was started anew goes on with what lies there`() throws
  {
    let id = TargetID(random: 91)
    let terms = Ballot.Terms(cards: [card(1), card(2)], .init())
    var rehearsal = meeting()
    rehearsal.others(Change(id, BallotOpened(terms)), by: Story.esther)
    lay(0, Hand(cards: [card(1): 2], isReady: true), in: id, at: &rehearsal)
    lay(1, Hand(cards: [card(2): 1], isReady: true), in: id, at: &rehearsal)
    rehearsal.press("BR")
    #expect(events(BallotClosed.self, rehearsal).first?.tally.counts == [card(1): 2, card(2): 1])
    // It ended between writing and taking away.
    var other = meeting()
    other.others(Change(id, BallotOpened(terms)), by: Story.esther)
    other.others(
      Change(id, BallotClosed(Ballot.Result(voters: 1, dots: [card(1): 2]))), by: Story.esther)
    lay(0, Hand(cards: [card(1): 2], isReady: true), in: id, at: &other)
    #expect(other.table.isEmpty)
    #expect(events(BallotClosed.self, other).count == 1)
  }

  @Test func `sheets that keep to no terms count for nothing`() throws {
    var rehearsal = meeting()
    rehearsal.press("B<Enter>")
    let id = try poll(rehearsal)
    lay(0, Hand(cards: [card(1): 3], isReady: true), in: id, at: &rehearsal)
    lay(1, Hand(cards: [card(1): -1], isReady: true), in: id, at: &rehearsal)
    lay(2, Hand(cards: [card(6): 1], isReady: true), in: id, at: &rehearsal)
    lay(3, Hand(cards: [card(1): .max, card(2): .max], isReady: true), in: id, at: &rehearsal)
    lay(4, Hand(cards: [card(2): 1], isReady: true), in: id, at: &rehearsal)
    rehearsal.others {
      $0["garbage2222"] = Array("{\"item\":\"\u{1B}[2J".utf8)
      $0["garbage3333"] = [UInt8](repeating: 0xFF, count: 300)
    }
    #expect(rehearsal.lines.allSatisfy { !$0.contains("\u{1B}") })
    rehearsal.press("R")
    let closed = try #require(events(BallotClosed.self, rehearsal).first)
    #expect(closed.voters == 1 && closed.tally.counts == [card(2): 1])
  }

  @Test(arguments: [UInt64](1...8))
  func `the total is the sum of the hands`(seed: UInt64) throws {
    var state = seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var rehearsal = meeting()
    rehearsal.press("B<Enter>")
    let id = try poll(rehearsal)
    var sum: [CardID: Int] = [:]
    var voters = 0
    for seat in 0..<(1 + random(9)) {
      var hand = Hand(isReady: random(2) == 0)
      for _ in 0..<random(3) {
        let card = card(1 + random(5))
        hand.cards[card, default: 0] += 1
        sum[card, default: 0] += 1
      }
      if hand.used > 0 { voters += 1 }
      lay(seat, hand, in: id, at: &rehearsal)
    }
    rehearsal.press("R")
    if events(BallotClosed.self, rehearsal).isEmpty { rehearsal.press("<Enter>") }
    let closed = try #require(events(BallotClosed.self, rehearsal).first)
    #expect(closed.tally.counts == sum && closed.voters == voters, "seed \(seed)")
  }
}
