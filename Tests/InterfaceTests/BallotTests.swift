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
