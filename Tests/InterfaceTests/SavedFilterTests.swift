import Interface
import Model
import Testing

/// Filters with a name.
@Suite struct `A filter with a name` {
  @Test func `is given one, shown by it, picked by it and forgotten`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("@")
    #expect(
      rehearsal.status
        == " No filter has a name yet: make one with \\, and come back here to name it.")
    rehearsal.press("\\kind:problem -blocked<Enter>@")
    #expect(rehearsal.screen.contains("> give this filter a name  kind:problem -blocked"))
    rehearsal.press("<Enter>two words<Enter>")
    #expect(rehearsal.lines[28].contains("A name is one word of letters, figures and hyphens"))
    rehearsal.press("^UOpen-work<Enter>")
    #expect(rehearsal.outside == [.keepFilter("open-work", "kind:problem -blocked")])
    #expect(rehearsal.lines[1].hasSuffix(" only @open-work  Esc shows all ─"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.state.filter == nil)
    rehearsal.press(":named<Enter><Enter>")
    #expect(rehearsal.state.filter?.text == "@open-work")
    #expect(rehearsal.lines[2].contains("0 of 2!"))
    rehearsal.press("@<Down><Enter>")
    #expect(rehearsal.outside.last == .keepFilter("open-work", nil))
    // What is shown stays.
    #expect(rehearsal.state.filter?.text == "kind:problem -blocked")
    rehearsal.press("\\^U@open-work<Enter>")
    #expect(rehearsal.lines[28].contains("At character 1: no filter is called «@open-work»"))
  }

  @Test func `stands in a query for what it means, is completed, and can be part of another`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("\\kind:problem<Enter>@<Enter>trouble<Enter>")
    rehearsal.press("\\^Ublocked @t<Tab>")
    #expect(rehearsal.status.trimmed == "Show only: blocked @trouble")
    rehearsal.press("<Enter>")
    #expect(rehearsal.here == "P7")
    rehearsal.press("@<Enter>stuck<Enter>")
    #expect(rehearsal.outside.last == .keepFilter("stuck", "blocked kind:problem"))
    rehearsal.press("<Esc>\\@TROUBLE lead:samira<Enter>")
    #expect(rehearsal.here == "P5")
    rehearsal.press("<Esc>/@stuck<Enter>")
    #expect(rehearsal.status == " /@stuck  1 of 1")
  }

  @Test(arguments: [English() as any Words, Dutch()])
  func `what is wrong with it is told at the name`(words: any Words) {
    var rehearsal = Rehearsal.autumn(140, words: words)
    rehearsal.press("\\lamp<Enter>@<Enter>ours<Enter><Esc>")
    rehearsal.press("\\lamp @other")
    let isEnglish = words is English
    #expect(
      rehearsal.lines[28]
        == (isEnglish
          ? " At character 6: no filter is called «@other»; possible are ours."
          : " Bij teken 6: geen filter heet «@other»; het kan zijn: ours."))
    rehearsal.press("^U-@ours")
    #expect(
      rehearsal.lines[28]
        == (isEnglish
          ? " At character 1: a minus stands in front of one thing; write out what «@ours» means."
          : " Bij teken 1: een min staat voor één ding; schrijf uit wat «@ours» betekent."))
    rehearsal.press("^U\"@other\"<Enter>")
    #expect(rehearsal.state.filter?.text == "\"@other\"")
  }

  @Test func `Tab completes what is searched for as well, and says what there is`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("/st")
    #expect(rehearsal.lines[28].contains("stage:"))
    rehearsal.press("<Tab>co<Tab>")
    #expect(rehearsal.status.trimmed == "Find: stage:co-create")
    #expect(rehearsal.here == "I6")
  }
}
