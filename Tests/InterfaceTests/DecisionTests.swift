import Interface
import Model
import Testing

/// What a meeting decides, agrees and parks, and what comes of it at the next one.
@Suite struct `Writing down at a meeting` {
  private func decision(_ rehearsal: Rehearsal) throws -> Decision {
    let all = rehearsal.state.board.decisions.values.filter(\.stands)
    #expect(all.count == 1)
    return try #require(all.first)
  }

  @Test func `a decision is asked for step by step, with its objections`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]dDo we put a fridge in the kiosk?<Enter>")
    #expect(rehearsal.screen.contains("> by consent"))
    rehearsal.press("<Enter>Yes, for four weeks<Enter>")
    #expect(rehearsal.status.hasPrefix(" Objection:"))
    rehearsal.press("It gets too hot<Enter>")
    #expect(rehearsal.screen.contains("> no name"))
    rehearsal.press("bram<Up><Enter>A list on the door<Enter>")
    #expect(rehearsal.status.hasPrefix(" Objection 2:"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.screen.contains("> no card"))
    rehearsal.press("fridge<Enter><Enter>")
    #expect(rehearsal.status.hasPrefix(" Look again on:"))
    rehearsal.press("soon<Enter>")
    #expect(
      rehearsal.lines[28]
        == " “soon” is no day to come; possible are 22 oct, 2026-01-10, +10d, +2w, +3m.")
    rehearsal.press("^U9 oct 2025<Enter>")
    #expect(rehearsal.lines[28].contains("no day to come"), "yesterday is over")
    rehearsal.press("^U22 oct<Enter>")
    #expect(rehearsal.status == " Decided: Yes, for four weeks")
    let record = try decision(rehearsal).record.value
    #expect(record.question == "Do we put a fridge in the kiosk?")
    #expect(record.method == .consent)
    #expect(
      record.objections == [
        Objection(text: "It gets too hot", by: Story.bram, integrated: "A list on the door")
      ])
    #expect(record.cards == [Story.card(6)])
    #expect(record.reviewOn == Day("2025-10-22"))
    #expect(rehearsal.screen.contains("DECISIONS (1)"))
    #expect(rehearsal.screen.contains("- Yes, for four weeks"))
    rehearsal.press("u")
    #expect(!rehearsal.screen.contains("DECISIONS (1)"))
  }

  @Test func `by another method nobody is asked for objections`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("dWhich first?<Enter><Down><Enter>The fridge<Enter><Enter><Enter>")
    let record = try decision(rehearsal).record.value
    #expect(record.method == .dots)
    #expect(record.reviewOn == nil)
  }

  @Test func `by the Chatham House rule nobody is asked who objects`() throws {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("4<Enter><Down><Enter>")
    rehearsal.press("dFridge?<Enter><Enter>Yes<Enter>Too hot<Enter>")
    #expect(rehearsal.status.contains("How was it integrated?"))
    rehearsal.press("A list<Enter><Enter><Enter><Enter>")
    let objections = try decision(rehearsal).record.value.objections
    #expect(objections == [Objection(text: "Too hot", by: nil, integrated: "A list")])
  }

  @Test func `what was told before Esc is not lost`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("dFridge?<Enter><Enter>Yes<Enter><Esc>")
    #expect(rehearsal.status == " Not written down yet; d goes on where you stopped.")
    #expect(rehearsal.state.board.decisions.isEmpty)
    rehearsal.press("d")
    #expect(rehearsal.status.contains("Fridge?"))
    rehearsal.press("<Enter><Enter>")
    #expect(rehearsal.status.contains("Yes"))
    rehearsal.press("<Enter><Enter><Enter><Enter>")
    #expect(try decision(rehearsal).outcome == "Yes")
    rehearsal.press("d")
    #expect(!rehearsal.status.contains("Fridge"))
  }

  @Test func `an agreement says who does what, until when, and for which card`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("asam<Enter>Asks the bakery<Enter>+2w<Enter>kiosk<Enter>")
    #expect(rehearsal.status == " Agreed with Samira El Idrissi.")
    let made = try #require(rehearsal.state.board.agreements.values.first)
    #expect(made.terms.value.who == Invitee(Story.samira.description))
    #expect(made.terms.value.text == "Asks the bakery")
    #expect(made.terms.value.due == Day("2025-10-24"))
    #expect(made.terms.value.card == Story.card(4))
    #expect(rehearsal.screen.contains("AGREEMENTS (1)"))
    #expect(rehearsal.screen.contains("- Samira El Idrissi: Asks the"))
    // Somebody who is not on the board is named by what is typed.
    rehearsal.press("athe fire brigade<Enter>Looks at the stairs<Enter><Enter><Enter>")
    let whos = rehearsal.state.board.agreements.values.map(\.terms.value.who)
    #expect(whos.contains(Invitee("the fire brigade")))
  }

  @Test func `the list shows everything, and one key settles an agreement`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("l")
    #expect(rehearsal.status.hasPrefix(" Nothing yet: d writes down a decision"))
    rehearsal.press("abram<Enter>Opens the door<Enter><Enter><Enter>kMusic till late<Enter>l")
    #expect(rehearsal.lines[4].hasPrefix(" DECIDED, AGREED, PARKED"))
    #expect(rehearsal.selected.contains("- Bram Postma: Opens the door"))
    rehearsal.press("+")
    #expect(rehearsal.status == " The agreement with Bram Postma is kept.")
    #expect(rehearsal.selected.contains("x Bram Postma: Opens the door, kept"))
    rehearsal.press("+")
    #expect(rehearsal.status == " The agreement with Bram Postma is open.")
    rehearsal.press("-")
    #expect(rehearsal.selected.contains("~ Bram Postma: Opens the door, dropped"))
    rehearsal.press("<Enter><Down><Down><Enter>He is ill<Enter>")
    #expect(rehearsal.selected.contains("open") == false)
    rehearsal.press("<Down>")
    #expect(rehearsal.selected.contains("- Music till late"))
    rehearsal.press("l")
    #expect(rehearsal.screen.contains("AGENDA"))
  }

  @Test func `what is parked becomes a card, was talked about, or is dropped`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("kOne<Enter>kTwo<Enter>kThree<Enter>l")
    // The last one lies on top.
    #expect(rehearsal.selected.contains("Three"))
    rehearsal.press("+<Down><Enter>")
    #expect(rehearsal.status.contains("Three"))
    rehearsal.press(" till late<Enter>")
    #expect(rehearsal.status.hasPrefix(" O9 "))
    let card = try #require(rehearsal.state.board.cards.all.first { $0.number == 9 })
    #expect(card.title.value == "Three till late")
    let three = rehearsal.state.board.parkingLot.values.first { $0.text.value == "Three" }
    #expect(three?.state.value == .pickedUp(card.id))
    #expect(rehearsal.selected.contains("Two"))
    rehearsal.press("-")
    #expect(rehearsal.selected.contains("One"))
    rehearsal.press("<Enter><Down><Down><Down><Enter>")
    #expect(rehearsal.state.board.parkingLot.values.allSatisfy { !$0.isOpen })
    rehearsal.press("u<Esc>")
    #expect(rehearsal.screen.contains("PARKING LOT (1)"))
  }

  @Test func `what is open from before opens the next session`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("abram<Enter>Opens the door<Enter><Enter><Enter>")
    rehearsal.press("dFridge?<Enter><Enter>Yes<Enter><Enter><Enter>+3d<Enter>")
    rehearsal.press("X<Enter><Esc>")
    for _ in 1...3 { rehearsal.tomorrow() }
    rehearsal.press("4<Esc>4<Enter><Enter>")
    #expect(rehearsal.lines[4].hasPrefix(" DECIDED, AGREED, PARKED"))
    #expect(rehearsal.screen.contains("DECISIONS TO LOOK AT AGAIN (1)"))
    #expect(rehearsal.selected.contains("Fridge? Yes"))
    #expect(rehearsal.screen.contains("AGREEMENTS FROM BEFORE (1)"))
    rehearsal.press("+^UYes, until winter<Enter>It works<Enter>+2m<Enter>")
    #expect(rehearsal.status == " Decided: Yes, until winter")
    #expect(!rehearsal.screen.contains("LOOK AT AGAIN"))
    let decision = try decision(rehearsal)
    #expect(decision.outcome == "Yes, until winter")
    #expect(decision.reviewOn == Day("2025-12-13"))
    #expect(rehearsal.selected.contains("Bram Postma: Opens the door"))
    rehearsal.press("+")
    #expect(rehearsal.selected.contains("x Bram Postma"), "it stays to be seen")
    rehearsal.press("<Esc>")
    #expect(rehearsal.screen.contains("] begins: Check-in"))
  }

  @Test func `without anything open a session begins with its clock`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("abram<Enter>Opens the door<Enter><Enter><Enter>l+")
    rehearsal.press("X<Enter><Esc><Enter><Enter>")
    #expect(rehearsal.screen.contains("] begins: Check-in"))
  }

  @Test(arguments: [(60, 20), (80, 24), (200, 60)])
  func `the list fits every screen`(width: Int, height: Int) {
    var rehearsal = Rehearsal.meeting(width, height, words: Dutch())
    for number in 1...30 {
      rehearsal.press(
        "kEen \(number) die zo lang is dat hij niet op één regel past, ook niet hier<Enter>")
    }
    rehearsal.press("l<End>")
    #expect(rehearsal.selected.contains("- Een 1 die"))
    rehearsal.press("<Home>")
    #expect(rehearsal.selected.contains("- Een 30 die"))
    #expect(rehearsal.screen.contains("PARKEERPLAATS (30)"))
    for _ in 1...11 { rehearsal.press("<Down>") }
    #expect(rehearsal.selected.contains("- Een 19 die"))
  }
}
