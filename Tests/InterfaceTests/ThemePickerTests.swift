import Interface
import Testing

/// Another look, tried before it is kept.
@Suite struct `Choosing a theme` {
  @Test(arguments: [(100, 30), (80, 24), (200, 60)])
  func `moving through the list shows each, and Enter keeps it`(_ size: (Int, Int)) {
    var rehearsal = Rehearsal.autumn(size.0, size.1)
    rehearsal.press(",")
    #expect(rehearsal.screen.contains("Moving shows it; Enter keeps it, Esc goes back."))
    #expect(rehearsal.selected.contains("> night"))
    rehearsal.press("j<BS><Down>")
    #expect(rehearsal.state.theme?.name == "day")
    rehearsal.press("<Down>")
    #expect(rehearsal.selected.contains("> mine"))
    #expect(rehearsal.selected.contains("your own"))
    #expect(rehearsal.state.theme?.name == "mine")
    rehearsal.press("<Up><Enter>")
    #expect(rehearsal.state.theme?.name == "day")
    #expect(rehearsal.outside == [.keepTheme("day")])
    rehearsal.press("<F2>")
    #expect(rehearsal.selected.contains("> day"))
  }

  @Test func `Esc goes back to what it was, and typing looks for a name`() {
    var rehearsal = Rehearsal.autumn(words: Dutch())
    rehearsal.state(shows: rehearsal.themes[1].theme)
    rehearsal.press(",min")
    #expect(rehearsal.state.theme?.name == "mine")
    #expect(rehearsal.screen.contains("van jezelf"))
    rehearsal.press("x")
    #expect(rehearsal.state.theme?.name == "day")
    rehearsal.press("<BS>")
    #expect(rehearsal.state.theme?.name == "mine")
    rehearsal.press("<Esc>")
    #expect(rehearsal.state.theme?.name == "day")
    #expect(rehearsal.outside.isEmpty)
    #expect(rehearsal.log.count == Rehearsal.autumn().log.count)
  }
}
