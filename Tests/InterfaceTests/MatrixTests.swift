import Interface
import Model
import Testing

/// What keys do where people and subproblems cross.
@Suite struct `People x subproblems` {
  private var rehearsal = Rehearsal(me: Story.esther, board: Story.split.changes)

  private func people(_ number: Int) -> [String] {
    guard let card = rehearsal.card(number) else { return [] }
    return rehearsal.state.board.people(on: card).map {
      "\(rehearsal.state.names.person($0)) \($0.role) \($0.doing)"
    }
  }

  @Test mutating func `2 shows it, 1 and Esc lead back to the board`() {
    rehearsal.press("2")
    #expect(rehearsal.lines[0].contains("[2 People x subproblems]"))
    rehearsal.press("2")
    #expect(rehearsal.status == " This screen is shown already.")
    rehearsal.press("1")
    #expect(rehearsal.state.screen == .board)
    rehearsal.press("2<Esc>")
    #expect(rehearsal.state.screen == .board)
    rehearsal.press("1")
    #expect(rehearsal.status == " This screen is shown already.")
  }

  @Test mutating func `Enter opens the card of a cell, Esc leads back to the cell`() {
    rehearsal.press("2<Right>")
    let before = rehearsal.screen
    rehearsal.press("<Enter>")
    #expect(rehearsal.state.screen == .card(Story.card(3)))
    rehearsal.press("<Esc>")
    #expect(rehearsal.screen == before)
  }

  @Test mutating func `a card that is parked or taken back leads back to the cells`() {
    rehearsal.press("2<Enter>z<Enter>")
    #expect(rehearsal.state.screen == .matrix)
    rehearsal.press("<Enter>")
    #expect(rehearsal.state.screen == .card(Story.card(3)))
    rehearsal.others(Change(Story.card(3).cast(), CardRetracted()))
    #expect(rehearsal.state.screen == .matrix)
    #expect(rehearsal.selected == ".")
  }

  @Test mutating func `the cursor walks over cells, and the edge is told`() {
    rehearsal.press("2")
    #expect(rehearsal.lines[28] == " #2 No smartphone, no pick-up")
    rehearsal.press("<Left><Left>")
    #expect(rehearsal.status == " This is the edge.")
    rehearsal.press("ll")
    #expect(rehearsal.lines[28].hasPrefix(" #3 "))
    rehearsal.press("Gj")
    #expect(rehearsal.status == " This is the edge.")
    rehearsal.press("g<Tab>")
    #expect(rehearsal.lines[28].hasPrefix(" #7 "), "Tab goes to what the next challenge frames")
    rehearsal.press("<S-Tab>")
    #expect(rehearsal.lines[28].hasPrefix(" #2 "))
  }

  @Test mutating func `w joins the card of the cell, changes what is done there, and leaves`() {
    rehearsal.press("2<Right>w<Enter>asks why<Enter>")
    #expect(people(3) == ["Esther Vonk contributor asks why"])
    #expect(rehearsal.state.screen == .matrix)
    rehearsal.press("w<Up><Enter>^Uasks on<Enter>")
    #expect(people(3) == ["Esther Vonk lead asks on"])
    rehearsal.press("w<End><Enter>")
    #expect(people(3).isEmpty)
  }

  @Test mutating func `W does the same for the partner of the row, as an act of who acts here`() {
    rehearsal.press("2<Down>W")
    #expect(rehearsal.screen.contains("Bram Postma works on this as"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == " What does Bram Postma do in it?")
    rehearsal.press("carries<Enter>")
    #expect(people(2) == ["Bram Postma contributor carries"])
    #expect(rehearsal.status == " Bram Postma works on P2 as contributor.")
    #expect(Event.all(in: rehearsal.log[rehearsal.log.count - 1]).first?.by == Story.esther)
    #expect(rehearsal.selected == "C")
    rehearsal.press("W<Home><Enter><Enter>")
    #expect(people(2) == ["Bram Postma lead carries"])
    #expect(rehearsal.selected == "L")
    rehearsal.press("W<End>")
    #expect(rehearsal.screen.contains("Bram Postma stops working on this"))
    rehearsal.press("<Enter>")
    #expect(people(2).isEmpty)
    #expect(rehearsal.status == " Bram Postma no longer works on P2.")
    rehearsal.press("u")
    #expect(people(2) == ["Bram Postma lead carries"])
  }

  @Test mutating func `W of a second lead says who was first`() {
    rehearsal.press("2<Right>w<Home><Enter><Enter><Down>W<Home><Enter><Enter>")
    #expect(people(3) == ["Esther Vonk lead ", "Bram Postma contributor "])
    #expect(
      rehearsal.status == " Esther Vonk was lead first, so Bram Postma counts as contributor.")
  }

  @Test mutating func `W asks who acts, and goes on with that`() {
    var rehearsal = Rehearsal(board: Story.split.changes)
    rehearsal.press("2<Down>W")
    #expect(rehearsal.screen.contains("Who are you?"))
    rehearsal.press("Esther<Enter>")
    #expect(rehearsal.screen.contains("Bram Postma works on this as"))
  }

  @Test mutating func `who takes part without a name can only change that themselves`() {
    rehearsal.others(
      Change(
        Story.card(2).cast(),
        PartnerEngaged(
          partner: PartnerID(random: 99), role: .advisor, doing: nil, share: .byRole,
          describedAs: "a shop")))
    rehearsal.press("2G")
    #expect(rehearsal.selected == "A*")
    #expect(rehearsal.status == " a shop, advisor (by role)")
    rehearsal.press("W")
    #expect(
      rehearsal.status == " Who takes part without a name can only change that themselves.")
  }

  @Test mutating func `nothing is written where nothing can be`() {
    rehearsal.readOnly()
    let count = rehearsal.log.count
    rehearsal.press("2W")
    #expect(rehearsal.status == " This board can only be read here; nothing was changed.")
    #expect(rehearsal.log.count == count)
  }

  @Test mutating func `the cell stays under the cursor when others change the board`() {
    rehearsal.press("2<Right><Down>")
    let line = rehearsal.lines[28]
    var captured = CardCaptured(number: 1, kind: .problem, title: "Before", rank: nil)
    captured.parent = Story.card(5)
    rehearsal.others(Change(Story.card(1001).cast(), captured))
    rehearsal.others(
      Change(Story.card(3).cast(), PartnerEngaged(partner: Story.bram, role: .lead, doing: "x")))
    #expect(rehearsal.lines[28].prefix(20) == line.prefix(20))
    #expect(rehearsal.selected == "L")
    #expect(rehearsal.status == " Bram Postma, lead: x")
  }

  @Test mutating func `v turns to bodies and challenges, Enter lists the cards of a cell`() {
    rehearsal.press("2v")
    #expect(rehearsal.lines[0].contains("[2 Actors x challenges]"))
    #expect(rehearsal.screen.contains("nobody works in two challenges"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.screen.contains("U2 Food on tables"))
    #expect(rehearsal.screen.contains("P5 Fresh food binned"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.state.screen == .card(Story.card(5)))
    rehearsal.press("<Esc>")
    #expect(rehearsal.lines[0].contains("[2 Actors x challenges]"))
    rehearsal.press("<Down><Enter>")
    #expect(rehearsal.status == " No role in this challenge.")
    rehearsal.press("v")
    #expect(rehearsal.lines[0].contains("[2 People x subproblems]"))
  }

  @Test func `a board without subproblems says how to make one`() {
    var rehearsal = Rehearsal.autumn(words: Dutch())
    rehearsal.press("2")
    #expect(rehearsal.lines[4].hasPrefix("  Nog geen kaart hoort bij een andere."))
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == " Hier is geen deelprobleem.")
    rehearsal.press("W")
    #expect(rehearsal.status == " Hier is geen deelprobleem.")
  }

  @Test mutating func `a newly written card leads to the board`() {
    rehearsal.press("2nNew<Enter>")
    #expect(rehearsal.state.screen == .board)
  }
}

extension Story {
  /// The autumn, with three subproblems: 2 and 3 below 5, 7 below what nobody framed.
  static var split: Story {
    var story = Story.autumn
    for (child, parent) in [(2, 5), (3, 5), (7, 1)] {
      story.add(1, Change(Story.card(child).cast(), CardReparented(parent: Story.card(parent))))
    }
    return story
  }
}
