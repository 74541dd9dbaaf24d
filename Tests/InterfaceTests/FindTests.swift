import Interface
import Model
import Testing

@Suite struct FindTests {
  @Test func `cards are found while one types, and n and N go round`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("/\"the ki\"")
    #expect(rehearsal.here == "I8")
    #expect(rehearsal.lines[28].hasPrefix(" 1 of 1"))
    rehearsal.press("^Uthe")
    #expect(rehearsal.here == "P1")
    rehearsal.press("<Enter>")
    let all = ["P1", "P3", "O4", "P7", "I6", "P5", "I8"]
    var seen: [String] = []
    for _ in all {
      seen.append(rehearsal.here)
      rehearsal.press("n")
    }
    #expect(seen == all)
    #expect(rehearsal.here == "P1")
    rehearsal.press("N")
    #expect(rehearsal.here == "I8")
    #expect(rehearsal.status == " /the  7 of 7")
    rehearsal.press("<Esc>n")
    #expect(rehearsal.status == " New problem:")
  }

  @Test func `Esc while typing goes back to where one was`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("j/fridge")
    #expect(rehearsal.here == "I6")
    rehearsal.press("<Esc>")
    #expect(rehearsal.here == "P2")
    #expect(rehearsal.state.found == nil)
  }

  @Test func `case and accents do not matter`() {
    var story = Story()
    story.card(1, "Niemand")
    story.card(2, "Co-creëren in CAFÉ Zürich")
    var rehearsal = Rehearsal(board: story.changes)
    for text in ["creeren", "CREËREN", "cafe", "zurich", "Cafe\u{301}"] {
      rehearsal.press("/")
      rehearsal.paste(text)
      #expect(rehearsal.here == "P2", "\(text)")
      rehearsal.press("<Esc>")
    }
  }

  @Test func `a number finds its card first`() {
    var rehearsal = Rehearsal.autumn()
    for text in ["6", "i6", "I6"] {
      rehearsal.press("/" + text)
      #expect(rehearsal.here == "I6")
      rehearsal.press("<Esc>")
    }
  }

  @Test func `a story is searched, and nothing found is said`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.write(text: "where the xylophone stands", of: Story.card(7))
    rehearsal.press("/xylo<Enter>")
    #expect(rehearsal.here == "P7")
    rehearsal.press("<Esc>/zzz<Enter>")
    #expect(rehearsal.status == " No card holds that; Esc ends the search.")
    #expect(rehearsal.here == "P7")
  }

  @Test func `what is no query is told after Enter as while it is typed`() {
    var rehearsal = Rehearsal.autumn(80, 24)
    rehearsal.press("/age>soon")
    let told = rehearsal.lines[22]
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == told)
    #expect(rehearsal.status.contains("age"))
    #expect(!rehearsal.status.contains("No card"))
  }

  @Test func `a text across two fields is not found`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("/eveningFresh")
    #expect(rehearsal.state.found?.cards == [])
  }

  @Test func `cards that others write while one searches are found too`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("/fridge<Enter>")
    #expect(rehearsal.status == " /fridge  1 of 1")
    rehearsal.others(
      Change(
        Story.card(50).cast(),
        CardCaptured(number: 50, kind: .problem, title: "Fridge is full", rank: nil)))
    #expect(rehearsal.status == " /fridge  2 of 2")
    #expect(rehearsal.here == "I6")
  }
}
