import Interface
import Model
import Testing

/// What happens to a form while others write, while writing fails, and when somebody types what nobody expected.
@Suite struct FormTroubleTests {
  private let words = English()

  @Test func `a space between the words of a choice is a letter`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("/Community<Enter>")
    rehearsal.goTo("Outcome")
    let before = rehearsal.card(6)?.innovation.outcomes.value ?? []
    // There is a choice "method" as well.
    rehearsal.press("marketing method<Enter>")
    #expect(rehearsal.card(6)?.innovation.outcomes.value == before + [.marketingMethod])
    rehearsal.goTo("Outcome")
    rehearsal.press("product <Enter>")
    #expect(
      rehearsal.card(6)?.innovation.outcomes.value == before + [.marketingMethod, .product])
  }

  @Test func `several choices with commas are pasted as they are`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.goTo("Where")
    rehearsal.paste("Street, care")
    rehearsal.press("<Enter>")
    #expect(rehearsal.card(1)?.settings.value == ["street", "care"])
    rehearsal.goTo("Where")
    rehearsal.paste("culture, moon")
    #expect(rehearsal.status.contains("moon"))
    #expect(rehearsal.card(1)?.settings.value == ["street", "care"])
  }

  @Test func `what is typed in a field that others take away goes into no other one`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("/Community<Enter>")
    let title = rehearsal.card(6)?.title.value
    rehearsal.goTo("First step")
    rehearsal.press("^Ucall")
    rehearsal.others(Change(Story.card(6).cast(), KindChanged(to: .problem)))
    rehearsal.press(" her")
    #expect(rehearsal.row == "> First step* call her")
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == " " + words.badField(.onlyInnovations))
    #expect(rehearsal.row == "> First step* call her")
    #expect(rehearsal.card(6)?.title.value == title)
    rehearsal.press("<Esc>e")
    #expect(rehearsal.screen.contains("First step*"))
  }

  @Test func `two people who tell the dream of a challenge at once leave two versions of it`() {
    var rehearsal = Rehearsal(100, 30, me: Story.esther, board: Story.autumn.changes)
    rehearsal.press("3<Home>e")
    rehearsal.go(to: "Dream")
    rehearsal.press("^U2028: mine")
    rehearsal.others(Change(Story.food.cast(), DreamTold(year: 2028, text: "theirs", knew: [])))
    rehearsal.press("<Enter>")
    let dreams = rehearsal.state.board.challenges[Story.food]?.dreams.map(\.text) ?? []
    #expect(Set(dreams) == ["mine", "theirs"])
  }

  @Test func `what could not be written is there again`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("e again<Enter>")
    rehearsal.state(wrote: false)
    var edited = CardEdited()
    edited.title = .set("Another")
    rehearsal.others(Change(Story.card(1).cast(), edited), by: Story.samira)
    rehearsal.press("e")
    #expect(rehearsal.status == " " + words.draftShown)
    #expect(rehearsal.row.contains("talking again"))
    rehearsal.press("<Enter>")
    rehearsal.state(wrote: true)
    rehearsal.press("e")
    #expect(rehearsal.status != " " + words.draftShown)
  }

  @Test func `nobody goes on with what somebody else began`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("e mine<Esc>")
    #expect(rehearsal.status == " " + words.draftKept)
    let me = rehearsal.state.me
    rehearsal.state(isOf: me == Story.samira ? Story.esther : Story.samira)
    rehearsal.press("e")
    #expect(rehearsal.status != " " + words.draftShown)
    #expect(!rehearsal.row.hasSuffix("mine"))
    rehearsal.press("<Esc>")
    rehearsal.state(isOf: me)
    rehearsal.press("e")
    #expect(rehearsal.row.hasSuffix("mine"))
  }

  @Test func `what was begun about a card waits where that card went`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("e mine")
    rehearsal.others(Change(Story.card(1).cast(), CardMerged(into: Story.card(3), reason: nil)))
    rehearsal.press("<Esc>")
    rehearsal.press("/inspection<Enter>e")
    #expect(rehearsal.status == " " + words.draftShown)
    #expect(rehearsal.row.hasSuffix("mine"))
  }

  @Test func `what was left about a card before it went into another one waits there too, once`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("e mine<Esc>")
    rehearsal.others(Change(Story.card(1).cast(), CardMerged(into: Story.card(3), reason: nil)))
    rehearsal.press("/inspection<Enter>e")
    #expect(rehearsal.status == " " + words.draftShown)
    #expect(rehearsal.row.hasSuffix("mine"))
    rehearsal.press("^Ge")
    #expect(!rehearsal.row.hasSuffix("mine"))
  }

  @Test func `a story for a card that went into another one is not written over that one's`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.others(Change(Story.card(1).cast(), CardMerged(into: Story.card(3), reason: nil)))
    let before = rehearsal.card(3)?.description.value
    rehearsal.write(text: "Told elsewhere", of: Story.card(1))
    #expect(rehearsal.status == " " + words.wentInto("P1", "P3"))
    #expect(rehearsal.card(3)?.description.value == before)
    #expect(rehearsal.row == "> Story* Told elsewhere")
    rehearsal.press("<Enter>")
    #expect(rehearsal.card(3)?.description.value == "Told elsewhere")
  }

  @Test func `beyond Recognise the kind is shown and stays`() throws {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("/Community<Enter>")
    #expect(rehearsal.card(6)?.place.value.stage != .recognise)
    rehearsal.goTo("Kind")
    rehearsal.press("^U problem")
    #expect(rehearsal.status == " " + words.badField(.noSuchWord("problem", ["innovation"])))
    rehearsal.press("^U<Enter>")
    #expect(rehearsal.card(6)?.kind.value == .innovation)
  }

  @Test func `the story has no line of which something could be taken back`() {
    var rehearsal = Rehearsal.autumn(100, 30)
    rehearsal.goTo("Story")
    #expect(!rehearsal.lines[29].contains("^U"))
    rehearsal.press("<Down><Down><Down>")
    #expect(rehearsal.row.hasPrefix("> For"))
    #expect(rehearsal.lines[29].contains("^U line back"))
  }

  @Test(arguments: [English() as any Words, Dutch()])
  func `leaving is asked twice where it loses what was typed`(_ words: any Words) {
    var rehearsal = Rehearsal.autumn(words: words)
    rehearsal.press("e^UHalf a thought<Esc>q")
    let told = words.notSaved(["P1"])
    #expect(rehearsal.outside.isEmpty)
    #expect(rehearsal.status == " " + told)
    // Whatever is done in between, it is asked again.
    for between in ["j", "æ", "?<Esc>", "/x<Esc>"] {
      rehearsal.press(between + "q")
      #expect(rehearsal.outside.isEmpty, "after \(between)")
      #expect(rehearsal.status == " " + told, "after \(between)")
    }
    rehearsal.paste("x")
    rehearsal.press("<Esc>q")
    #expect(rehearsal.outside.isEmpty)
    #expect(rehearsal.status == " " + told)
    // Also what somebody else typed at this terminal.
    rehearsal.press("j")
    rehearsal.state(isOf: Story.samira)
    rehearsal.press("q")
    #expect(rehearsal.outside.isEmpty)
    rehearsal.press("q")
    #expect(rehearsal.outside == [.quit])
  }

  @Test func `leaving asks nothing once it is saved, dropped or there anyway`() {
    for end in ["ke<Enter>", "ke^G", "ke^UBack<Esc>"] {
      var rehearsal = Rehearsal.autumn()
      rehearsal.press("jke^UBack<Enter>e^UHalf a thought<Esc>j" + end + "q")
      #expect(rehearsal.outside == [.quit], "after \(end)")
    }
  }
}
