import Interface
import Model
import Testing

/// Scores at the terminals of a meeting, and the map that two of them make.
@Suite struct `Scoring at a terminal`: MeetingThatVotes {
  @Test func `one key scores a card, and only middles go into the log`() throws {
    var rehearsal = meeting(.rate) { ($0.scale, $0.lowest, $0.highest) = (.impact, 1, 5) }
    rehearsal.press("B")
    #expect(rehearsal.lines[2].contains("SCORE 5 things: impact"))
    rehearsal.press("<Enter>")
    let id = try poll(rehearsal)
    rehearsal.press("5")
    #expect(rehearsal.selected.contains("P2"), "the next card comes by itself")
    rehearsal.press("12")
    #expect(rehearsal.lines[2].contains("IMPACT: 1 to 5"))
    #expect(rehearsal.lines[2].contains("3 of 5 scored"))
    #expect(rehearsal.lines[4].contains("[5] P1"))
    rehearsal.press("9")
    #expect(rehearsal.status == " A score is 1 to 5.")
    rehearsal.press("<Enter>")
    lay(0, Marks(cards: [card(1): 1, card(2): 2], isReady: true), in: id, at: &rehearsal)
    rehearsal.press("R")
    let closed = try #require(events(RatingsClosed.self, rehearsal).first)
    #expect(closed.voters == 2)
    #expect(closed.cards.map(\.card) == [card(1), card(2), card(3)])
    #expect(closed.cards.map(\.score.median) == ["3", "1.5", "2"])
    #expect(rehearsal.lines[4].contains("P1") && rehearsal.lines[4].contains("talk first"))
    #expect(rehearsal.table.isEmpty)
  }

  @Test(arguments: [(80, 24), (100, 30), (200, 60)])
  func `impact and effort make a map of four fields`(width: Int, height: Int) throws {
    var rehearsal = meeting(.rate, width, height) { $0.scale = .impact }
    rehearsal.press("B<Enter>55112<Enter>")
    begin(&rehearsal, .rate, 2) { $0.scale = .effort }
    #expect(
      events(RatingsClosed.self, rehearsal).count == 1, "the next scale closes the one before")
    rehearsal.press("<Enter>15151<Enter>")
    begin(&rehearsal, .reveal, 3)
    rehearsal.press("4")
    #expect(rehearsal.screen.contains("IMPACT / EFFORT"))
    #expect(rehearsal.screen.contains("5/1     P1 "))
    rehearsal.press("B")
    #expect(rehearsal.lines[2].contains("IMPACT (up) AND EFFORT (right)"))
    let split = try #require(rehearsal.lines[4].split(separator: "│").first?.count)
    let field = rehearsal.lines[5]
    #expect(field.prefix(split).contains("P1"), "much impact, little effort")
    #expect(field.dropFirst(split).contains("P2"), "much impact, much effort")
    #expect(
      rehearsal.lines.contains { $0.contains("P3") && $0.contains("P5") && $0.contains("P4") })
    #expect(rehearsal.lines.allSatisfy { $0.columns <= width })
    if width >= 100 { #expect(rehearsal.screen.contains("5/1")) }
    rehearsal.press("v")
    #expect(rehearsal.lines[2].contains("EFFORT, the highest first"))
  }

  @Test func `what is scored next begins at its first card at every terminal`() {
    var rehearsal = meeting(.rate, me: Story.samira) { $0.scale = .impact }
    var terms = Rating.Terms()
    terms.cards = (1...5).map { card($0) }
    rehearsal.others(Change(TargetID(random: 91), RatingsOpened(terms)), by: Story.esther)
    rehearsal.press("B513")
    #expect(rehearsal.selected.contains("P4"))
    rehearsal.others(
      Change(TargetID(random: 91), RatingsClosed(terms.closing([]))), by: Story.esther)
    terms.scale = .effort
    rehearsal.others(Change(TargetID(random: 92), RatingsOpened(terms)), by: Story.esther)
    #expect(rehearsal.selected.contains("[.] P1"))
  }

  @Test func `a meeting itself is scored`() throws {
    var rehearsal = meeting(.rate) { $0.scale = .worth }
    rehearsal.press("B<Enter>")
    #expect(rehearsal.selected.contains("[.] This session"))
    rehearsal.press("4<Enter>R")
    let closed = try #require(events(RatingsClosed.self, rehearsal).first)
    #expect(closed.whole?.median == "4" && closed.voters == 1)
    #expect(rehearsal.screen.contains("This session"))
  }

  @Test func `cards that lie face down go around and are scored without being seen before`() throws
  {
    var rehearsal = meeting(.capture) { $0.isAnonymous = true }
    func pass(_ number: Int) {
      var round = Round()
      round.operation = .rate
      round.sight = .passed
      (round.bounds.scale, round.bounds.isHidden) = (.bold, true)
      rehearsal.others(
        Change(meetingID, RoundStarted(item: "a1", round: number, of: 5, script: round)),
        by: Story.esther)
    }
    pass(2)
    let board = rehearsal.state.board
    let item = try #require(board.runningSession.flatMap { board.course(of: $0).item?.began })
    for (index, name) in ["sheetaaaaa", "sheetbbbbb", "sheetccccc"].enumerated() {
      var sheet = SeatSheet(item: item)
      var card = TableCard(kind: .innovation, title: "Idea \(index)")
      card.firstStep = "Step \(index)"
      sheet.cards = [SeatSheet.Laid(CardID(random: UInt64(500 + index)), card)]
      rehearsal.others { $0[name] = sheet.bytes }
    }
    let before = rehearsal.log.count
    rehearsal.press("B")
    #expect(rehearsal.lines[2].contains("BOLDNESS: 1 to 5"))
    #expect(rehearsal.screen.contains("Idea 0"))
    #expect(!rehearsal.screen.contains("Idea 1"), "one at a time")
    rehearsal.press("4<Enter>")
    pass(3)
    #expect(rehearsal.screen.contains("Idea 1") && !rehearsal.screen.contains("Idea 0"))
    #expect(rehearsal.lines[4].contains("[.]"), "every card begins without a score")
    rehearsal.press("2")
    let marks = rehearsal.table.values.compactMap { SeatSheet($0) }.flatMap(\.marks.values)
    #expect(marks.map(\.cards).contains([CardID(random: 500): 4]))
    #expect(marks.map(\.cards).contains([CardID(random: 501): 2]))
    #expect(rehearsal.log.count == before + 1, "only that the next round began")
    rehearsal.press("<Esc>4R")
    let closed = try #require(events(RatingsClosed.self, rehearsal).first)
    #expect(closed.cards.map(\.score.sum).sorted() == [2, 4])
    let revealed = rehearsal.state.board.runningSession?.reveals.flatMap(\.cards) ?? []
    #expect(revealed.count == 3 && closed.cards.allSatisfy { revealed.contains($0.card) })
  }
}
