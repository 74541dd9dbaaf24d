import Interface
import Model
import Testing

@Suite struct CaptureTests {
  @Test func `n, one line and Enter put a card on the board`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("lnA bench in the sun<Enter>")
    #expect(rehearsal.card(9)?.title.value == "A bench in the sun")
    #expect(rehearsal.card(9)?.kind.value == .problem)
    #expect(rehearsal.card(9)?.capturedBy == Story.esther)
    #expect(rehearsal.status == " P9 is on the board.")
    #expect(rehearsal.here == "P9")
    #expect(rehearsal.selected.hasPrefix(">P9"))
  }

  @Test(arguments: [
    ("np bench<Enter>", Kind.problem), ("no bench<Enter>", .opportunity),
    ("nk bench<Enter>", .opportunity), ("ni bench<Enter>", .innovation),
    ("n<Tab>bench<Enter>", .opportunity), ("nbench<Tab><Tab><Enter>", .innovation),
    ("nbench<S-Tab><Enter>", .innovation), ("nbench<Tab><Tab><Tab><Enter>", .problem),
  ])
  func `Tab or a letter in front chooses the kind`(pressed: String, kind: Kind) {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press(pressed)
    #expect(rehearsal.card(9)?.kind.value == kind)
    #expect(rehearsal.card(9)?.title.value == "bench")
  }

  @Test(arguments: ["I see a bench", "of bench", "pa bench"])
  func `a sentence may begin as it likes`(title: String) {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("n" + title + "<Enter>")
    #expect(rehearsal.card(9)?.title.value == title)
    #expect(rehearsal.card(9)?.kind.value == .problem)
  }

  @Test func `rubbing out down to a letter and a space keeps them`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.paste("p b")
    rehearsal.press("<BS>")
    #expect(rehearsal.status == " New problem: p")
    rehearsal.press("<BS><BS>o ")
    #expect(rehearsal.status == " New opportunity:")
  }

  @Test func `an empty line asks for something and Esc leaves no card`() {
    var rehearsal = Rehearsal.autumn()
    let lines = rehearsal.log.count
    rehearsal.press("n  <Enter>")
    #expect(rehearsal.lines[28] == " Type something, or press Esc.")
    rehearsal.press("half<Esc>")
    #expect(rehearsal.log.count == lines)
    #expect(rehearsal.here == "P1")
  }

  @Test(arguments: ["\u{200B}", "\u{2060} \u{200C}", "\u{200D}\u{200D}"])
  func `a title of which nobody sees anything is none`(_ title: String) {
    var rehearsal = Rehearsal.autumn()
    let lines = rehearsal.log.count
    rehearsal.press("n")
    rehearsal.paste(title)
    rehearsal.press("<Enter>")
    #expect(rehearsal.log.count == lines)
    #expect(rehearsal.state.message?.text == English().emptyText)
    rehearsal.press("a\(title)b<Enter>")
    #expect(rehearsal.card(9)?.title.value == "a\(title)b")
  }

  @Test func `the first card of a board`() {
    var rehearsal = Rehearsal(me: Story.esther)
    rehearsal.press("nFirst<Enter>")
    #expect(rehearsal.selected.hasPrefix(">P1  First"))
    #expect(!rehearsal.screen.contains("An empty board."))
  }

  @Test func `a list that is open takes the letters, and capturing waits for Esc`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("mn")
    #expect(rehearsal.screen.contains("/n"))
    rehearsal.press("<Esc>nA bench<Enter>")
    #expect(rehearsal.card(9)?.title.value == "A bench")
  }

  @Test func `a paste is text and never keys`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.paste("qu\u{1B}[A two\r\n")
    #expect(rehearsal.outside.isEmpty)
    #expect(rehearsal.status == " New problem: qu\u{FFFD}[A two")
    rehearsal.press("<Enter>")
    #expect(rehearsal.card(9)?.title.value == "qu\u{FFFD}[A two")
  }

  @Test func `a captured card is undone and done again`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("nA bench<Enter>u")
    #expect(rehearsal.card(9).map { $0.isOnBoard } == false)
    #expect(rehearsal.here != "P9")
    rehearsal.press("U")
    #expect(rehearsal.card(9).map { $0.isOnBoard } == true)
  }

  @Test func `e edits the title and E the long text`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("e^W^Wwith no<M-b><Enter>")
    #expect(rehearsal.card(1)?.title.value == "Residents of the Kade flats can go days with no")
    #expect(rehearsal.status == " P1 saved: title.")
    rehearsal.press("e<Enter>")
    #expect(rehearsal.status == " Nothing changed.")
    rehearsal.press("e^U<Enter>")
    #expect(rehearsal.status == " Type something, or press Esc.")
    rehearsal.press("^GE")
    #expect(rehearsal.outside == [.editText("")])
    rehearsal.write(text: "On the stairs\neveryone says hello.\n", of: Story.card(1))
    #expect(rehearsal.card(1)?.description.value == "On the stairs\neveryone says hello.")
    rehearsal.press("<Enter>")
    #expect(rehearsal.lines.contains { $0.hasPrefix(" everyone says hello.") })
  }

  @Test func `a text that does not fit its field says why and stays to be mended`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.goTo("Part of")
    rehearsal.press("99<Enter>")
    #expect(rehearsal.status == " There is no card «99» on this board; use its number.")
    #expect(rehearsal.row.hasPrefix("> Part of*"))
    rehearsal.press("^UI6<Enter>")
    #expect(rehearsal.status.contains("I6 is an innovation"))
    rehearsal.press("^UP3<Enter>")
    #expect(rehearsal.card(1)?.parent == Story.card(3))
  }

  @Test func `a board that can only be read says so`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.readOnly()
    let lines = rehearsal.log.count
    for keys in ["n", "e", "E", "f", ">", "<lt>", "m", "J", "r", "w", "c", "x", "z", "t", "u", "U"]
    {
      rehearsal.press(keys)
      #expect(
        rehearsal.status == " This board can only be read here; nothing was changed.", "\(keys)")
    }
    rehearsal.paste("text")
    #expect(rehearsal.log.count == lines)
  }
}
