import Interface
import Model
import Testing

/// Loose cards become clusters, by keys alone.
@Suite struct `Clustering by keyboard` {
  private func card(_ number: Int) -> CardID { Story.card(number) }

  /// Esther at a table with nine problems; the first four lie in Recognise, one in Acknowledge, one further on.
  private func table(
    _ width: Int = 100, _ height: Int = 30, words: any Words = English(), cards: Int = 9
  ) -> Rehearsal {
    var story = Story()
    for number in 1...cards { story.card(number, "Nobody knows the way to place \(number)") }
    story.move(8, .acknowledge)
    story.move(9, .engage)
    var rehearsal = Rehearsal(
      width, height, words: words, me: Story.esther, board: story.changes)
    rehearsal.press("C")
    return rehearsal
  }

  private func clusters(_ rehearsal: Rehearsal) -> [[CardID]] {
    rehearsal.state.clusters.spread.clusters.map(\.cards)
  }

  @Test func `the cards of the first two stages lie there, and those of all when asked`() {
    var rehearsal = table()
    #expect(rehearsal.lines[2].contains("LOOSE CARDS (8)"))
    #expect(rehearsal.lines[2].contains("CLUSTERS (0)"))
    #expect(!rehearsal.screen.contains("P9"))
    rehearsal.press("v")
    #expect(rehearsal.screen.contains("P9 Nobody knows"))
    #expect(rehearsal.lines[2].contains("LOOSE CARDS (9)"))
    rehearsal.press("v")
    #expect(!rehearsal.screen.contains("P9"))
  }

  @Test func `marked cards are laid together, named, and taken out again`() throws {
    var rehearsal = table()
    rehearsal.press(" j jj ")
    #expect(rehearsal.lines[27].contains("Marked: P1, P2, P4"))
    rehearsal.press("b")
    #expect(rehearsal.status == " 3 cards laid together; e names them.")
    #expect(clusters(rehearsal) == [[card(1), card(2), card(4)]])
    #expect(rehearsal.selected.hasSuffix("no name yet (3)"))
    rehearsal.press("eFind the way<Enter>")
    #expect(rehearsal.selected.hasSuffix("Find the way (3)"))
    let event = try #require(rehearsal.log.last.flatMap { Event.all(in: $0).first })
    #expect((event.payload as? ClusterNamed)?.name == "Find the way")
    rehearsal.press("jj-")
    #expect(rehearsal.status == " P2 lies loose again.")
    #expect(clusters(rehearsal) == [[card(1), card(4)]])
    rehearsal.press("D")
    #expect(clusters(rehearsal) == [[card(1), card(4)]], "the loose card is in no cluster")
    rehearsal.press("<Right>D")
    #expect(rehearsal.status == " “Find the way” fell apart; u lays it back.")
    #expect(clusters(rehearsal).isEmpty)
  }

  @Test func `the selected card comes along, and more are laid on a cluster`() {
    var rehearsal = table()
    rehearsal.press(" jb")
    #expect(clusters(rehearsal) == [[card(1), card(2)]])
    rehearsal.press("<Left> <Right>b")
    #expect(rehearsal.status == " 1 card laid with “no name yet”.")
    #expect(clusters(rehearsal) == [[card(1), card(2), card(3)]])
    rehearsal.press("<Left> <Right>jb")
    #expect(clusters(rehearsal) == [[card(1), card(2), card(3), card(4)]])
    rehearsal.press("b")
    #expect(rehearsal.status.contains("One card is no cluster"))
  }

  @Test func `a cluster is laid on another by its name`() {
    var rehearsal = table()
    rehearsal.press(" jb<Left> jb")
    #expect(clusters(rehearsal) == [[card(1), card(2)], [card(3), card(4)]])
    rehearsal.press(" gb")
    #expect(clusters(rehearsal) == [[card(1), card(2), card(3), card(4)]])
    rehearsal.press("u")
    #expect(clusters(rehearsal) == [[card(1), card(2)], [card(3), card(4)]])
  }

  @Test
  func `more than seven cards ask for a split, and marked ones become a cluster of their own`() {
    var rehearsal = table(cards: 12)
    rehearsal.press("v j j j j j j j b")
    #expect(clusters(rehearsal).map(\.count) == [8])
    #expect(rehearsal.selected.contains("(8)  split?"))
    #expect(rehearsal.lines[28].contains("More than seven cards may be two themes"))
    rehearsal.press("j j j b")
    #expect(clusters(rehearsal).map(\.count) == [5, 3])
    #expect(!rehearsal.screen.contains("split?"))
    rehearsal.press("u")
    #expect(clusters(rehearsal).map(\.count) == [8], "one act, one undo")
  }

  @Test
  func `duplicates go into one card with all that hangs on them, and one undo brings them back`()
    throws
  {
    var rehearsal = table()
    rehearsal.others(
      Change(card(2).cast(), CardRecognised(partner: Story.bram)),
      Change(card(3).cast(), PartnerEngaged(partner: Story.bram, role: .advisor, doing: nil)),
      Change(card(4).cast(), CardReparented(parent: card(3))))
    rehearsal.press("j j ggd")
    #expect(rehearsal.status == " P2, P3 went all into P1, with all that hangs on it.")
    let one = try #require(rehearsal.state.board.cards[card(1)])
    #expect(rehearsal.state.board.recognitions(of: one) == [Story.bram])
    #expect(rehearsal.state.board.people(on: one).map(\.partner) == [Story.bram])
    #expect(one.children == [card(4)])
    #expect(rehearsal.state.board.sources(of: one.id) == [card(2), card(3)])
    #expect(rehearsal.lines[28].contains("also: P2, P3"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.lines.contains { $0.hasPrefix(" also") && $0.contains("P2 Nobody knows") })
    rehearsal.press("<Esc>u")
    #expect(rehearsal.state.board.sources(of: one.id).isEmpty)
    #expect(rehearsal.lines[2].contains("LOOSE CARDS (8)"))
  }

  @Test func `a cluster becomes a problem with its cards below it`() throws {
    var rehearsal = table()
    rehearsal.press(" j bS")
    rehearsal.press("Nobody finds the way<Enter>")
    #expect(rehearsal.status == " P10 is the problem, with 2 cards below it.")
    let parent = try #require(rehearsal.state.board.cards.all.first { $0.number == 10 })
    #expect(Set(parent.children) == [card(1), card(2)])
    #expect(rehearsal.selected.hasSuffix("Nobody finds the way (2) = P10"))
    #expect(rehearsal.lines[2].contains("LOOSE CARDS (6)"), "the parent stands for its cluster")
    rehearsal.press("S")
    #expect(rehearsal.status == " It became P10 already.")
    rehearsal.press("u")
    #expect(rehearsal.state.board.cards[card(1)]?.parent == nil)
    #expect(rehearsal.selected.hasSuffix("no name yet (2)"))
  }

  @Test(arguments: [(80, 24), (100, 30), (200, 60), (60, 20)])
  func `what others do never moves what is selected`(width: Int, height: Int) throws {
    var rehearsal = table(width, height, cards: 40)
    rehearsal.press("jjjjjj jjjj")
    let row = try #require(rehearsal.lines.firstIndex { $0.contains(">") && $0.contains("P12") })
    let pile = TargetID(random: 71)
    rehearsal.others(Change(pile, CardsClustered(cards: [card(1), card(2), card(3)])))
    rehearsal.others(Change(pile, ClusterNamed(name: "Theirs", parent: nil)))
    #expect(rehearsal.selected.contains("P12"))
    #expect(rehearsal.state.clusters.marked == [card(7)])
    if width < 76 {
      #expect(rehearsal.lines[row].contains("P12"), "on the row where it was")
    }
    rehearsal.others(Change(pile, CardsClustered(cards: [card(12)])))
    #expect(rehearsal.selected.contains("P12"), "it follows the card")
    rehearsal.others(Change(card(12).cast(), CardMerged(into: card(20), reason: nil)))
    #expect(rehearsal.selected.contains("P20"), "or the one that stands for it")
  }

  @Test func `a cluster that others took apart leaves its first card selected`() {
    var rehearsal = table()
    rehearsal.press(" j b")
    let cluster = rehearsal.state.clusters.spread.clusters[0].id
    rehearsal.others(Change(cluster, CardsClustered(cards: [], out: [card(1), card(2)])))
    #expect(rehearsal.selected.contains("P1"))
    rehearsal.press("S")
    #expect(rehearsal.status == " There is no cluster here.")
  }

  @Test func `a card of a circle lies on no table`() {
    var rehearsal = table()
    let circle = CircleID(random: 5)
    let captured = CardCaptured(number: 30, kind: .problem, title: "Between us", rank: nil)
    rehearsal.others(Change(card(30).cast(), captured, audience: .circle(circle)))
    #expect(!rehearsal.screen.contains("Between us"))
  }

  @Test(arguments: [(80, 24), (100, 30), (200, 60)])
  func `names of any kind stay inside their list`(width: Int, height: Int) {
    var rehearsal = table(width, height, words: Dutch())
    rehearsal.press(" j b")
    let cluster = rehearsal.state.clusters.spread.clusters[0].id
    rehearsal.others(
      Change(
        cluster,
        ClusterNamed(name: "\u{1B}[31m漢字" + String(repeating: "é👩‍👩‍👧", count: 200), parent: nil)))
    #expect(rehearsal.lines.allSatisfy { $0.columns <= width })
    #expect(!rehearsal.screen.contains("\u{1B}"))
    #expect(rehearsal.lines[2].contains("GROEPJES (1)"))
  }

  @Test func `the past and the view of another are only looked at`() {
    var rehearsal = table()
    rehearsal.press("<Esc>6[bC b")
    #expect(rehearsal.status.contains("past") || rehearsal.status.contains("One card"))
    #expect(clusters(rehearsal).isEmpty)
  }
}
