import Interface
import Model
import Testing

/// Screens and the past: what lies on what, and what is there again afterwards.
@Suite struct TravelTests {
  @Test func `a card tells its own history again when somebody comes back from the past`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("ll<Enter>")
    let card = rehearsal.screen
    // The board as it was, another card on it, and back step by step: to the board, the list, the card.
    rehearsal.press("Hblj<Enter>")
    #expect(rehearsal.screen != card)
    rehearsal.press("<Esc><Esc><Esc>")
    #expect(rehearsal.screen == card)
    rehearsal.press("Hblj<Enter>.")
    #expect(rehearsal.screen == card)
  }

  @Test func `Esc takes what is looked at in the past away one by one`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("3H[[b")
    let then = rehearsal.screen
    #expect(rehearsal.lines[0].contains("(then)"))
    rehearsal.press("2")
    #expect(rehearsal.lines[0].contains("People x subproblems"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.screen == then)
    rehearsal.press("<Esc>")
    #expect(rehearsal.lines[0].contains("History"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.lines[0].contains("Challenge tree"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.lines[0].contains("[1 Board]"))
  }
}
