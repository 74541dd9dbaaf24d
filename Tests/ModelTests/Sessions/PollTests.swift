import Model
import Testing

@Suite struct `Polls of a meeting` {
  private func sheets(_ count: Int) -> [(name: String, laid: SeatSheet)] {
    (0..<count).map { index in
      var sheet = SeatSheet(item: Stamp(milliseconds: 1))
      sheet.cards = [
        SeatSheet.Laid(
          CardID(random: UInt64(index)), TableCard(kind: .innovation, title: "Idea \(index)"))
      ]
      return ("seat\(9 - index)", sheet)
    }
  }

  @Test(arguments: 1...8)
  func `nobody scores their own card, nor one card twice`(count: Int) {
    let sheets = sheets(count)
    for (name, own) in sheets {
      let dealt = (1...12).flatMap { Dealing.cards(sheets, to: name, pass: $0) }.map(\.id)
      #expect(!dealt.contains(own.cards[0].id))
      #expect(Set(dealt).count == dealt.count && dealt.count == count - 1)
    }
    for pass in 1..<max(2, count) where count > 1 {
      let all = sheets.flatMap { Dealing.cards(sheets, to: $0.name, pass: pass) }.map(\.id)
      #expect(Set(all).count == count, "every card is somewhere")
    }
    #expect(Dealing.cards(sheets, to: nil, pass: 1).count == 1, "who wrote none scores as well")
    #expect(Dealing.cards(sheets, to: nil, pass: 0).isEmpty)
  }

  private func meeting(_ rounds: Int) -> Meeting {
    var meeting = Meeting()
    meeting.say(AgendaItemStarted(item: "a1"), at: 2)
    for number in 1...rounds {
      var round = Round()
      round.operation = .rate
      round.sight = .passed
      (round.bounds.scale, round.bounds.lowest, round.bounds.highest) = (.bold, 1, 5)
      meeting.say(
        RoundStarted(item: "a1", round: number + 1, of: 7, script: round), at: Double(3 + number))
    }
    return meeting
  }

  @Test func `what was scored face down counts for the cards that came of it`() throws {
    let meeting = meeting(2)
    let course = meeting.story.board.course(of: meeting.session)
    #expect(course.pass == 2)
    #expect(course.scorings.count == 2)
    let polls = course.scorings.sorted()
    var one = SeatSheet(item: Stamp(milliseconds: 1))
    one.marks[polls[0]] = Marks(cards: [CardID(random: 1): 5, CardID(random: 99): 5])
    one.marks[polls[1]] = Marks(cards: [CardID(random: 2): 3])
    var other = one
    other.marks[polls[1]] = Marks(cards: [CardID(random: 2): 9])
    other.marks[TargetID(random: 7)] = Marks(cards: [CardID(random: 1): 1])
    let became = [CardID(random: 1): card(1), CardID(random: 2): card(2)]
    let changes = meeting.story.board.scoring([one, other], became: became, in: course, random: 3)
    #expect(changes.count == 2)
    let closed = try #require(changes.last?.payload as? RatingsClosed)
    #expect(closed.voters == 2)
    #expect(closed.cards.map(\.card) == [card(1), card(2)])
    #expect(closed.cards.map(\.score.sum) == [10, 3])
    for change in changes {
      let text = String(decoding: change.draft(by: nil).payload, as: UTF8.self)
      #expect(!text.contains("\(CardID(random: 1))"), "no name of the table is told")
    }
    #expect(meeting.story.board.scoring([], became: became, in: course, random: 3).isEmpty)
  }

  @Test func `a sheet keeps what is still open`() {
    var sheet = SeatSheet(item: Stamp(milliseconds: 1))
    sheet.hands[TargetID(random: 1)] = Hand(isReady: true)
    sheet.marks[TargetID(random: 2)] = Marks(whole: 3)
    #expect(sheet.keeping(only: []) == nil)
    #expect(sheet.keeping(only: [TargetID(random: 1)])?.marks.isEmpty == true)
    #expect(sheet.keeping(only: [TargetID(random: 1), TargetID(random: 2)]) == sheet)
  }
}
