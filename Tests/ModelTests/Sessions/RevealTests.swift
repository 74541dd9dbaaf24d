import Model
import Testing

/// What lies on sheets becomes cards, once.
@Suite struct `A reveal of sheets` {
  private func sheet(_ seed: Int, _ titles: [String]) -> SeatSheet {
    var sheet = SeatSheet(item: Stamp(milliseconds: 1))
    sheet.cards = titles.enumerated().map {
      SeatSheet.Laid(
        CardID(random: UInt64(seed * 1000 + $0)), TableCard(kind: .problem, title: $1))
    }
    return sheet
  }

  private func reveal(_ sheets: [SeatSheet], order: UInt64 = 1, in meeting: Meeting) -> Revealing {
    var (order, names) = (Random(seed: order), Random(seed: 2))
    return meeting.story.board.revealing(
      sheets, isLate: false, in: meeting.session, order: &order, names: &names)
  }

  @Test func `shuffles all seats together, and takes build-ons to their cards`() throws {
    let meeting = Meeting()
    var sheets = (1...3).map { seat in sheet(seat, (1...4).map { "\(seat).\($0)" }) }
    sheets[2].builds = [SeatSheet.Build(on: sheets[0].cards[1].id, "and a tap")]
    var orders: Set<[String]> = []
    for order in 1...5 {
      let revealing = reveal(sheets, order: UInt64(order), in: meeting)
      #expect(revealing.parts.count == 1)
      let changes = revealing.parts.joined()
      orders.insert(changes.compactMap { ($0.payload as? CardCaptured)?.title })
      let target = try #require(revealing.became[sheets[0].cards[1].id])
      let built = changes.filter { $0.payload is CommentAdded }
      #expect(built.map(\.target) == [target.cast()])
      #expect(revealing.became.count == 12)
      #expect(Set(revealing.became.values).isDisjoint(with: revealing.became.keys))
      #expect(changes.compactMap { ($0.payload as? CardsRevealed)?.seats } == [3])
    }
    #expect(orders.count > 1)
    let grouped = orders.contains { titles in
      titles.map { $0.prefix(1) }.reduce(into: [Substring]()) {
        if $0.last != $1 { $0.append($1) }
      }.count == 3
    }
    #expect(!grouped, "cards of one seat side by side would tell that they belong together")
  }

  @Test func `a very full table is told in lines that a log takes`() {
    let meeting = Meeting()
    let long = String(repeating: "x", count: 1500)
    let revealing = reveal(
      (1...4).map { sheet($0, Array(repeating: long, count: 30)) }, in: meeting)
    #expect(revealing.parts.count > 1)
    for part in revealing.parts {
      #expect(part.reduce(0) { $0 + $1.draft(by: nil).payload.count } < 60_000)
      let cards = part.filter { $0.payload is CardCaptured }.map { $0.target.cast(to: Card.self) }
      #expect(part.compactMap { ($0.payload as? CardsRevealed)?.cards } == [cards])
    }
    let numbers = revealing.parts.joined().compactMap { ($0.payload as? CardCaptured)?.number }
    #expect(numbers == Array(1...120))
    #expect(reveal([sheet(1, [])], in: meeting).parts.isEmpty)
  }

  @Test func `what is on the board already stays there once`() {
    var meeting = Meeting()
    let sheets = [sheet(1, ["Dark lamp", "No bench"]), sheet(2, ["Dark lamp"])]
    for part in reveal(sheets, in: meeting).parts {
      for (index, change) in part.enumerated() {
        meeting.story.say(change.target, change.payload, at: Int64(20 + index))
      }
    }
    var rest = sheets
    rest[0].cards.append(
      SeatSheet.Laid(CardID(random: 9), TableCard(kind: .problem, title: "Wet hall")))
    let left = meeting.story.board.unrevealed(rest, in: meeting.session)
    #expect(left.map { $0.cards.map(\.card.title) } == [["Wet hall"], []])
    let lying = meeting.story.board.lying(rest, in: meeting.session)
    #expect(lying.cards == 1)
    #expect(lying.seats == 1)
  }
}
