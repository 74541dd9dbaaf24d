import Interface
import Model
import Testing

/// Dots at the terminals of a meeting, with what lies on the table between them.
@Suite struct `Voting at a terminal`: MeetingThatVotes {
  // MARK: - Opening

  @Test func `the facilitator opens a vote on the cards of the first two stages`() throws {
    var rehearsal = meeting()
    rehearsal.press("B")
    #expect(rehearsal.lines[2].contains("VOTE on 5: 2 dots each, at most 2 on one"))
    #expect(rehearsal.screen.contains("[x] P5 Nobody"))
    #expect(!rehearsal.screen.contains("P6"))
    rehearsal.press("j ++")
    #expect(rehearsal.lines[2].contains("VOTE on 4: 4 dots each"))
    rehearsal.press("<Enter>")
    let terms = try #require(events(BallotOpened.self, rehearsal).first).terms
    #expect(terms.cards == [card(1), card(3), card(4), card(5)])
    #expect(terms.dotsEach == 4 && terms.maxPerCard == 2 && terms.isHidden)
    #expect(rehearsal.lines[2].contains("4 DOTS, at most 2 on one"))
    rehearsal.press("u")
    #expect(rehearsal.lines[2].contains("VOTE on 5"))
  }

  @Test func `what is marked, every stage and the questions of a card can be voted on`() throws {
    var rehearsal = meeting(.frame)
    rehearsal.others(
      Change(card(3).cast(), QuestionFramed(text: "how might we walk?", knew: [])))
    rehearsal.others(
      Change(card(3).cast(), QuestionFramed(text: "how might we cycle?", knew: [])))
    begin(&rehearsal, .vote, 2) { ($0.dots, $0.maxPerCard) = (2, 1) }
    rehearsal.press("B")
    #expect(rehearsal.lines[3].contains("The questions of P3"))
    #expect(rehearsal.screen.contains("how might we walk?"))
    rehearsal.press("v")
    #expect(rehearsal.lines[3].contains("first two stages"))
    rehearsal.press("v")
    #expect(rehearsal.screen.contains("P6"))
    rehearsal.press("<Esc>C j B")
    #expect(rehearsal.lines[3].contains("marked among the clusters"))
    rehearsal.press("vv<Enter>")
    let terms = try #require(events(BallotOpened.self, rehearsal).first).terms
    #expect(terms.questions.sorted() == ["how might we cycle?", "how might we walk?"])
    #expect(terms.maxPerCard == 1)
    rehearsal.press(" R<Enter>")
    #expect(events(BallotClosed.self, rehearsal).first?.questions.reduce(0, +) == 1)
    #expect(rehearsal.selected.contains("how might we"))
  }

  @Test func `who does not lead waits, and votes when it is open`() throws {
    var rehearsal = meeting(me: Story.samira)
    rehearsal.press("B")
    #expect(rehearsal.screen.contains("The facilitator opens the vote in a moment."))
    rehearsal.press("<Enter>O")
    #expect(events(BallotOpened.self, rehearsal).isEmpty)
    rehearsal.others(
      Change(TargetID(random: 91), BallotOpened(Ballot.Terms(cards: [card(1), card(2)], .init()))),
      by: Story.esther)
    #expect(rehearsal.lines[2].contains("2 DOTS"))
    rehearsal.press("p")
    #expect(rehearsal.status.contains("Esther Vonk leads this session"))
    rehearsal.press("R")
    #expect(events(BallotClosed.self, rehearsal).isEmpty)
  }

  // MARK: - Dots

  @Test func `dots lie on the table, within the budget, and nowhere else`() throws {
    var rehearsal = meeting(me: Story.samira)
    rehearsal.others(
      Change(
        TargetID(random: 91), BallotOpened(Ballot.Terms(cards: (1...5).map { card($0) }, .init()))),
      by: Story.esther)
    let before = rehearsal.log.count
    rehearsal.press("B + ")
    #expect(rehearsal.status == " All your dots lie somewhere; - takes one back.")
    #expect(rehearsal.lines[4].contains("●●"))
    rehearsal.press("-j ")
    #expect(rehearsal.lines[2].contains("0 left"))
    rehearsal.press("k--")
    #expect(rehearsal.lines[2].contains("1 left"))
    rehearsal.press("<Enter>")
    let laid = try #require(rehearsal.table.values.first.flatMap { SeatSheet($0) })
    #expect(laid.hands == [TargetID(random: 91): Hand(cards: [card(2): 1], isReady: true)])
    #expect(rehearsal.log.count == before, "nothing of it is in the log")
    rehearsal.press("j+")
    let again = try #require(rehearsal.table.values.first.flatMap { SeatSheet($0) })
    #expect(again.hands[TargetID(random: 91)]?.isReady == false, "who changes it says so again")
  }

  @Test func `no more than the terms say lie on one card`() {
    var rehearsal = meeting { ($0.dots, $0.maxPerCard) = (4, 1) }
    rehearsal.press("B<Enter>  ")
    #expect(rehearsal.status == " At most 1 on one.")
  }

  // MARK: - Blindness

  /// Everything that can be looked at while a vote is open.
  private func everyScreen(_ rehearsal: Rehearsal) -> [String] {
    ["", "B", "4", "1", "2", "3", "6", "C", "1<Enter>", "?"].map { keys in
      var copy = rehearsal
      copy.press(keys)
      return copy.screen
    }
  }

  @Test(arguments: [Story.esther, Story.samira])
  func `where dots lie changes nothing on any screen and nothing in the log`(me: PartnerID) throws {
    let hands: [Hand] = [
      Hand(cards: [card(1): 2], isReady: true),
      Hand(cards: [card(5): 1, card(2): 1], isReady: true),
      Hand(isReady: true), Hand(cards: [card(4): 2], isReady: true),
    ]
    var rehearsal = meeting(me: me)
    rehearsal.others(
      Change(
        TargetID(random: 91), BallotOpened(Ballot.Terms(cards: (1...5).map { card($0) }, .init()))),
      by: Story.esther)
    rehearsal.press("B")
    let shown = hands.map { hand in
      var copy = rehearsal
      lay(0, hand, in: TargetID(random: 91), at: &copy)
      #expect(copy.log.count == rehearsal.log.count)
      #expect(copy.lines.contains { $0.contains("1 of 1 ready") })
      return everyScreen(copy)
    }
    for other in shown.dropFirst() { #expect(other == shown[0]) }
  }

  @Test func `where scores lie changes nothing on any screen`() throws {
    var rehearsal = meeting(.rate) { $0.scale = .impact }
    rehearsal.press("B<Enter>")
    let id = try poll(rehearsal)
    let shown = [1, 3, 5].map { score in
      var copy = rehearsal
      lay(0, Marks(cards: [card(1): score, card(2): 6 - score], isReady: true), in: id, at: &copy)
      #expect(copy.log.count == rehearsal.log.count)
      return everyScreen(copy)
    }
    for other in shown.dropFirst() { #expect(other == shown[0]) }
  }

  @Test func `how many are ready is told, and of how many`() throws {
    var rehearsal = meeting()
    rehearsal.press("B<Enter>")
    let id = try poll(rehearsal)
    var people: [String: Presence] = [:]
    for (index, partner) in [Story.esther, Story.samira, Story.bram].enumerated() {
      var presence = Presence()
      presence.partner = partner
      people["here22222\(index)a"] = presence
    }
    rehearsal.others(come: people)
    rehearsal.press("k")
    #expect(rehearsal.lines.contains { $0.contains("0 of 2 ready") }, "who leads may abstain")
    lay(0, Hand(cards: [card(1): 1], isReady: true), in: id, at: &rehearsal)
    lay(1, Hand(cards: [card(1): 1]), in: id, at: &rehearsal)
    rehearsal.press("k")
    #expect(rehearsal.lines.contains { $0.contains("1 of 2 ready") })
    rehearsal.press("4")
    #expect(rehearsal.lines.contains { $0.contains("1 of 2 ready") })
  }

  // MARK: - Closing

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

  // MARK: - People without a terminal

  @Test func `people without a terminal vote at the facilitator's keyboard, each unseen`() throws {
    var rehearsal = meeting()
    rehearsal.press("B<Enter>p")
    #expect(rehearsal.screen.contains("Person 1 without a terminal takes the keyboard"))
    #expect(!rehearsal.screen.contains("P1 "))
    rehearsal.press("<Enter> j <Enter>")
    #expect(rehearsal.screen.contains("Person 2 without a terminal"))
    #expect(!rehearsal.screen.contains("●"))
    rehearsal.press("<Enter>")
    #expect(!rehearsal.screen.contains("●"), "the next hand is empty")
    rehearsal.press("+")
    rehearsal.press("<Esc>")
    #expect(!rehearsal.screen.contains("●"), "who walks away is covered")
    rehearsal.press("<Enter>1B")
    #expect(rehearsal.screen.contains("Person 2 without"), "also on the way back")
    rehearsal.press("<Enter>+<Enter><Esc>")
    #expect(!rehearsal.screen.contains("●"), "Esther herself put nothing")
    #expect(rehearsal.lines.contains { $0.contains("2 of 2 ready") })
    rehearsal.press("R")
    let closed = try #require(events(BallotClosed.self, rehearsal).first)
    #expect(closed.voters == 2 && closed.tally.counts == [card(1): 3, card(2): 1])
    #expect(rehearsal.table.isEmpty)
  }

  @Test(arguments: [(80, 24), (100, 30), (200, 60), (40, 12)])
  func `it fits every screen in both languages`(width: Int, height: Int) {
    for words in [English() as any Words, Dutch()] {
      for operation in [Operation.vote, .rate] {
        var rehearsal = meeting(operation, width, height, words: words) { $0.scale = .effort }
        rehearsal.press("B")
        for keys in ["<Enter>", "p", "<Enter>", " ", "<Enter>", "<Esc>", "R", "<Enter>", "v"] {
          rehearsal.press(keys)
          #expect(rehearsal.lines.allSatisfy { $0.columns <= width })
          #expect(rehearsal.lines.count == height)
        }
      }
    }
  }
}
