import Interface
import Model
import Testing

@Suite struct `Results on the screen` {
  private func rehearsal(_ width: Int = 100, _ height: Int = 30, words: any Words = English())
    -> Rehearsal
  {
    Rehearsal(width, height, words: words, me: Story.esther, board: Story.autumn.changes)
  }

  /// Six is published, with the community fridge's people as its makers.
  private let publishes =
    "/Community<Enter>pFridge kit<Enter>a fridge and a list<Enter>31 items in, 29 out<Enter>"
    + "CC BY-SA<Enter><Enter>a pen on a string<Enter>kit.txt<Enter>"

  private func first(_ rehearsal: Rehearsal) throws -> Result {
    try #require(rehearsal.state.board.shownResults.first)
  }

  @Test func `what came out of a card is asked line by line and written down`() throws {
    var rehearsal = rehearsal()
    rehearsal.press("/Community<Enter>p")
    #expect(rehearsal.status.hasPrefix(" Title of what came out of I6:"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.state.board.shownResults.isEmpty, "a title is needed")
    rehearsal.press("<Esc><Esc>")
    rehearsal.press(publishes)
    #expect(rehearsal.status == " R-1 is written down. 5 shows it with the other results.")
    let made = try first(rehearsal)
    #expect(made.title.value == "Fridge kit")
    #expect(made.summary.value == "a fridge and a list")
    #expect(made.evidence.value == "31 items in, 29 out")
    #expect(rehearsal.state.board.licence(of: made) == .ccBySa)
    #expect(made.trick.value == "a pen on a string")
    #expect(made.place.value == "kit.txt")
    #expect(made.cards.value.compactMap { rehearsal.state.board.cards[$0]?.number } == [6])
    let people = rehearsal.card(6).map { rehearsal.state.board.people(on: $0) } ?? []
    let makers = people.filter { $0.role == .lead || $0.role == .contributor }
    #expect(made.makers.value == makers.compactMap(\.partner))
    rehearsal.press("u")
    #expect(rehearsal.state.board.shownResults.isEmpty)
    rehearsal.press("U")
    #expect(try first(rehearsal).title.value == "Fridge kit")
  }

  @Test func `Esc in the middle writes nothing`() {
    var rehearsal = rehearsal()
    rehearsal.press("/Community<Enter>pFridge kit<Enter>a fridge<Enter><Esc>")
    #expect(rehearsal.state.board.shownResults.isEmpty)
    rehearsal.press("5")
    #expect(rehearsal.screen.contains("There is no result yet."))
  }

  @Test func `makers are ticked and unticked`() throws {
    var rehearsal = rehearsal()
    rehearsal.press("/Community<Enter>pKit<Enter><Enter><Enter>CC0<Enter>")
    #expect(rehearsal.screen.contains("Who made it?"))
    #expect(rehearsal.screen.contains("That is all:"))
    rehearsal.press("Esther<Enter>")
    #expect(rehearsal.screen.contains("[x] Esther Vonk"))
    rehearsal.press("<Home><Enter><Enter><Enter>")
    #expect(try first(rehearsal).makers.value.last == Story.esther)
  }

  @Test func `the list shows licence, makers and use, and below it the line and what one may do`() {
    var rehearsal = rehearsal()
    rehearsal.press(publishes + "5")
    #expect(rehearsal.lines[0].contains("[5 Results]"))
    #expect(rehearsal.lines[4].hasPrefix(">R-1   Fridge kit"))
    #expect(rehearsal.lines[4].contains("CC BY-SA"))
    #expect(rehearsal.screen.contains("FRIDGE KIT"))
    #expect(rehearsal.screen.contains("version 1, 10 Oct 2025, open to everyone"))
    #expect(rehearsal.screen.contains("share your version under the same"))
    #expect(rehearsal.screen.contains("“Fridge kit” by "))
    #expect(rehearsal.screen.contains("BY-SA 4.0"))
    #expect(rehearsal.screen.contains("1 result | outcome types"))
  }

  @Test func `a result is used, for a new card`() throws {
    var rehearsal = rehearsal()
    rehearsal.press(publishes + "5w")
    #expect(rehearsal.screen.contains("Who uses R-1?"))
    rehearsal.press("<Enter>A new card<Enter>^UNorth wants one<Enter>three of them<Enter>")
    rehearsal.press("scaled up<Enter>")
    #expect(rehearsal.status == " Esther Vonk uses R-1.")
    let made = try first(rehearsal)
    let reuse = try #require(rehearsal.state.board.reuses(of: made).first)
    #expect(reuse.facts.value.kind == .scaledUp)
    let card = try #require(reuse.facts.value.card.flatMap { rehearsal.state.board.cards[$0] })
    #expect(card.title.value == "North wants one")
    #expect(card.kind.value == .opportunity)
    #expect(rehearsal.screen.contains("Esther Vonk: three of them (scaled up, 10 Oct) --> O"))
    #expect(rehearsal.lines[4].contains("1x"))
    rehearsal.press("u")
    #expect(rehearsal.lines[4].contains("0x"))
    #expect(rehearsal.state.board.cards[card.id]?.isOnBoard == false)
  }

  @Test func `somebody outside is asked for in words, and whether they compete`() throws {
    var rehearsal = rehearsal()
    rehearsal.press(publishes + "5wSomebody<Enter>Zorg aan de Kade<Enter>No card<Enter>")
    rehearsal.press("for home helps<Enter>new target<Enter>")
    #expect(rehearsal.screen.contains("Does Zorg aan de Kade compete with a maker?"))
    rehearsal.press("Yes<Enter>")
    #expect(rehearsal.lines[4].contains("1x <>"))
    #expect(rehearsal.screen.contains("1 reuse, 1 by a competitor (<>)"))
  }

  @Test func `what is for partners only is used by others when the makers said yes`() throws {
    var rehearsal = rehearsal()
    rehearsal.press(publishes.replacingOccurrences("CC BY-SA", "partners only"))
    let uses = "5wSomebody<Enter>North<Enter>No card<Enter>here<Enter><Enter>No<Enter>"
    rehearsal.press(uses)
    #expect(rehearsal.screen.contains("Did the makers say yes?"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == " Nothing is written: ask the makers first.")
    #expect(try first(rehearsal).reuses.isEmpty)
    rehearsal.press(String(uses.dropFirst()) + "Yes<Enter>")
    #expect(rehearsal.lines[4].contains("1x"))
  }

  @Test func `another licence makes a new version, and the version keeps its own`() throws {
    var rehearsal = rehearsal()
    rehearsal.press(publishes + "5eLicence<Enter>")
    #expect(rehearsal.screen.contains("A version keeps its licence"))
    rehearsal.press("CC0<Enter>")
    #expect(rehearsal.status == " R-1 is version 2 now.")
    let now = try first(rehearsal)
    #expect(rehearsal.state.board.licence(of: now) == .cc0)
    #expect(rehearsal.state.board.licence(of: now, version: 1) == .ccBySa)
    rehearsal.press("eTitle<Enter>^UFridge kit, second<Enter>")
    #expect(try first(rehearsal).title.value == "Fridge kit, second")
  }

  @Test func `a result is shared, told back and withdrawn`() throws {
    var rehearsal = rehearsal()
    rehearsal.press(publishes + "5cA sign on the door<Enter>")
    #expect(rehearsal.screen.contains("A sign on the door (10 Oct)"))
    rehearsal.press("s<Enter>")
    #expect(try first(rehearsal).shared.values.filter(\.value).count == 1)
    rehearsal.press("xit leaks<Enter>")
    #expect(rehearsal.screen.contains("no longer recommended by its makers: it leaks"))
    rehearsal.press("eRecommend<Enter>")
    #expect(!rehearsal.screen.contains("it leaks"))
  }

  @Test func `what was made elsewhere is written down without makers`() throws {
    var rehearsal = rehearsal()
    rehearsal.press("5pmade elsewhere<Enter>Cooling protocol<Enter>Rivierstad<Enter>")
    rehearsal.press("<Enter><Enter>CC BY<Enter><Enter><Enter>")
    let made = try first(rehearsal)
    #expect(made.source.value == "Rivierstad")
    #expect(made.isImported)
    #expect(rehearsal.lines[4].contains("elsewhere"))
  }

  @Test func `Enter opens the card it came out of, and Esc comes back`() {
    var rehearsal = rehearsal()
    rehearsal.press(publishes + "5<Enter>")
    #expect(rehearsal.lines[0].contains("[Card I6]"))
    #expect(rehearsal.screen.contains("RESULTS"))
    #expect(rehearsal.screen.contains("R-1 Fridge kit"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.lines[0].contains("[5 Results]"))
  }

  @Test func `give and take shows what each body gave and took, without a ranking`() {
    var rehearsal = rehearsal()
    rehearsal.press(publishes + "5w<Enter>No card<Enter>here<Enter><Enter>t")
    #expect(rehearsal.lines[2].contains("gave: results it made"))
    #expect(rehearsal.screen.contains("1: R-1"))
    rehearsal.press("t")
    #expect(rehearsal.lines[4].hasPrefix(">R-1"))
  }

  @Test(arguments: [(80, 24), (100, 30), (200, 60), (60, 16)])
  func `everything fits`(width: Int, height: Int) {
    for words in [English(), Dutch()] as [any Words] {
      var rehearsal = rehearsal(width, height, words: words)
      rehearsal.press("5")
      for number in 1...30 {
        var published = ResultPublished()
        published.number = number
        published.title = "Result \(number) with a long title that hardly fits anywhere at all"
        published.licence = .ccBy
        published.makers = [Story.esther]
        published.evidence = String(repeating: "much is known of it, ", count: 12)
        rehearsal.others(Change(TargetID(random: UInt64(number) << 20), published))
      }
      rehearsal.press("G")
      #expect(rehearsal.screen.contains(">R-30"))
      #expect(rehearsal.lines.allSatisfy { $0.columns <= width })
      rehearsal.press("<PgDn><PgDn><PgDn><PgUp>kk")
      #expect(rehearsal.screen.contains(">R-28"))
      rehearsal.press("t<Down><PgDn><Home>t")
      #expect(rehearsal.lines.count == height)
    }
  }

  @Test func `in the past and as somebody else nothing is written`() {
    var rehearsal = rehearsal()
    rehearsal.press("/Community<Enter><Esc>6bp")
    #expect(rehearsal.status.contains("past"))
  }
}

extension String {
  fileprivate func replacingOccurrences(_ old: String, _ new: String) -> String {
    replacing(old, with: new)
  }
}
