import Interface
import Model
import Testing

/// A part of the board, as long as somebody wants to see no more.
@Suite struct `Filtering the board` {
  @Test(arguments: [(100, 30), (200, 60)])
  func `what fits is shown while one types, and how many of all`(_ size: (Int, Int)) {
    var rehearsal = Rehearsal.autumn(size.0, size.1)
    rehearsal.press("\\kind:problem -blocked")
    #expect(rehearsal.state.column(.engage).isEmpty)
    rehearsal.press("<Enter>")
    let headings = rehearsal.lines[2]
    for count in ["2 of 2", "1 of 1", "0 of 2!", "1 of 2"] {
      #expect(headings.contains(count), "\(count)")
    }
    #expect(rehearsal.lines[1].hasSuffix(" only kind:problem -blocked  Esc shows all ─"))
    #expect(!rehearsal.screen.contains("kiosk"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.status == " All cards are shown again.")
    #expect(rehearsal.screen.contains("kiosk"))
    #expect(rehearsal.lines[1].allSatisfy { $0 == "─" })
  }

  @Test func `at 80 columns and in Dutch it is as plain`() {
    var rehearsal = Rehearsal.autumn(80, 24, words: Dutch())
    rehearsal.press("<F4>soort:kans,innovatie trekker:samira fase:co-creëren")
    #expect(rehearsal.lines[21].hasPrefix(" Toon alleen: soort:kans,innovatie"))
    #expect(rehearsal.lines[22].hasPrefix(" 1 van 8"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.here == "I6")
    #expect(rehearsal.lines[1].hasSuffix("co-creëren  Esc toont alles ─"))
    #expect(rehearsal.lines[2].contains("1 van 2"))
  }

  @Test func `a wrong one is told where, keeps what was shown, and stays to be mended`() {
    var rehearsal = Rehearsal.autumn(140)
    rehearsal.press("\\blocked x:")
    #expect(
      rehearsal.lines[28].hasPrefix(
        " At character 9: nothing is called «x:»; possible are kind:, stage:"))
    #expect(rehearsal.state.filter?.text == "blocked x")
    rehearsal.press("<Enter>")
    #expect(rehearsal.lines[28].contains("nothing is called «x:»"))
    rehearsal.press("<BS><BS><BS><Enter>")
    #expect(rehearsal.state.filter?.text == "blocked")
    #expect(rehearsal.here == "P7")
  }

  @Test func `Esc on the line goes back to what was shown, and an empty line shows all`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("lll\\fridge<Enter>\\ blocked<Esc>")
    #expect(rehearsal.state.filter?.text == "fridge")
    #expect(rehearsal.here == "I6")
    rehearsal.press("\\^U<Enter>")
    #expect(rehearsal.state.filter == nil)
    #expect(rehearsal.here == "I6")
    rehearsal.press("\\nothing like it<Enter>")
    #expect(rehearsal.status == " No card fits; Esc shows all.")
    #expect(rehearsal.here == "-")
    rehearsal.press("<Esc>")
    #expect(rehearsal.here != "-")
  }

  @Test func `Tab completes keys and values, and goes on to the next`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("\\s<Tab>")
    #expect(rehearsal.status.trimmed == "Show only: stage:")
    rehearsal.press("<Tab>")
    #expect(rehearsal.status.trimmed == "Show only: setting:")
    rehearsal.press("<S-Tab>eng<Tab> who:po<Tab>")
    #expect(rehearsal.status.trimmed == "Show only: stage:engage who:\"Bram Postma\"")
    rehearsal.press("<Enter>")
    #expect(rehearsal.here == "O4")
  }

  @Test func `M shows only what is mine, within the filter, and no longer`() {
    var rehearsal = Rehearsal.autumn(me: Story.samira)
    rehearsal.press("M")
    #expect(rehearsal.lines[1].hasSuffix(" only mine  Esc shows all ─"))
    #expect(rehearsal.lines[2].contains("2 of 2"))
    rehearsal.press("\\ kind:innovation<Enter>MM")
    #expect(rehearsal.state.filter?.text == "kind:innovation mine")
    #expect(rehearsal.state.column(.cocreate) == [Story.card(6)])
    rehearsal.press("M")
    #expect(rehearsal.state.filter?.text == "kind:innovation")
    var nobody = Rehearsal.autumn(me: nil)
    nobody.press("M")
    #expect(nobody.screen.contains("Who are you?"))
  }

  @Test func `another one at the keyboard has other cards, and one of them is selected`() {
    var rehearsal = Rehearsal.autumn(me: Story.samira)
    rehearsal.press("Mj")
    #expect(rehearsal.here == "P5")
    rehearsal.press("IBram<Enter>")
    _ = rehearsal.draw()
    #expect(rehearsal.state.me == Story.bram && rehearsal.state.column(.cocreate).count == 1)
    #expect(rehearsal.here == "I6")
    #expect(rehearsal.selected.contains(">I6"))
  }

  @Test func `when the day is over the filter may hide the card that was selected`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("\\age<lt>3d<Enter>")
    #expect(rehearsal.here == "I8")
    rehearsal.tomorrow()
    _ = rehearsal.draw()
    #expect(rehearsal.state.selection == nil)
    rehearsal.press("\\^Uage<lt>4d<Enter>")
    #expect(rehearsal.here == "I8")
  }

  @Test func `a card that no longer fits is said to be hidden`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("\\stage:recognise<Enter>j")
    #expect(rehearsal.here == "P2")
    rehearsal.press(">because<Enter>")
    #expect(rehearsal.stage(2) == .acknowledge)
    #expect(rehearsal.status.contains("The filter hides it now."))
    #expect(rehearsal.here == "P1")
    rehearsal.press("nA new thing<Enter>")
    #expect(rehearsal.here == "P9")
    rehearsal.press("\\^Ufridge<Enter>nAnother<Enter>")
    #expect(rehearsal.status.hasPrefix(" The filter hides it now. P10 "))
    #expect(!rehearsal.screen.contains("Another"))
  }

  @Test func `others' cards that fit come, and a search looks only at what is shown`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("\\kind:problem<Enter>")
    rehearsal.others(
      Change(
        Story.card(50).cast(),
        CardCaptured(number: 50, kind: .problem, title: "Fridge is full", rank: nil)))
    #expect(rehearsal.lines[2].contains("3 of 3"))
    rehearsal.press("/fridge<Enter>")
    #expect(rehearsal.status == " /fridge  1 of 1")
    #expect(rehearsal.here == "P50")
    rehearsal.press("<Esc>")
    #expect(rehearsal.state.filter != nil)
    rehearsal.press("<Esc>/kind:innovation age<lt>1w<Enter>")
    #expect(rehearsal.here == "I8")
    rehearsal.press("<Esc>/knd:x")
    #expect(rehearsal.lines[28].hasPrefix(" At character 1: nothing is called «knd:»"))
  }

  @Test func `a card goes past the next one that is shown`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.others(
      Change(
        Story.card(50).cast(),
        CardCaptured(number: 50, kind: .problem, title: "Nobody talks", rank: Rank("zz"))))
    rehearsal.press("\\talk<Enter>")
    #expect(rehearsal.state.column(.recognise) == [Story.card(1), Story.card(50)])
    rehearsal.press("J")
    #expect(rehearsal.state.column(.recognise) == [Story.card(50), Story.card(1)])
    rehearsal.press("K")
    #expect(rehearsal.state.column(.recognise) == [Story.card(1), Story.card(50)])
    rehearsal.press("K")
    #expect(
      rehearsal.status.contains("end") || rehearsal.log.count == Rehearsal.autumn().log.count + 3)
  }
}
