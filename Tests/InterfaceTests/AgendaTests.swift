import Interface
import Model
import Testing

/// The agenda changes while a meeting is held, and somebody else can lead it.
@Suite struct `The agenda of a meeting` {
  private func agenda(_ rehearsal: Rehearsal) -> [String] {
    (rehearsal.state.board.runningSession?.agenda.value ?? []).map {
      "\($0.method) \($0.minutes)"
    }
  }

  private func evening() -> Rehearsal {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("4<Down><Enter><Enter>")
    return rehearsal
  }

  @Test func `an item is selected, goes earlier and later, and gets other minutes`() {
    var rehearsal = evening()
    #expect(agenda(rehearsal) == ["arrive 10", "silent 20", "arrive 10"])
    rehearsal.press("]J")
    #expect(rehearsal.status == " Up and Down choose an item of the agenda.")
    rehearsal.press("<Down><Down>")
    #expect(rehearsal.selected.contains("Silent capture"))
    rehearsal.press("J")
    #expect(agenda(rehearsal) == ["arrive 10", "arrive 10", "silent 20"])
    #expect(rehearsal.selected.contains("Silent capture"), "the selection goes along")
    rehearsal.press("K")
    #expect(agenda(rehearsal) == ["arrive 10", "silent 20", "arrive 10"])
    rehearsal.press("K")
    #expect(rehearsal.status.hasPrefix(" Only what is still to come"))
    rehearsal.press("<Enter><Down><Enter>^Unone<Enter>")
    #expect(rehearsal.lines[28].contains("“none” is no number of minutes from 1 to"))
    rehearsal.press("^U12<Enter>")
    #expect(rehearsal.status == " Silent capture has 12 minutes now.")
    #expect(agenda(rehearsal) == ["arrive 10", "silent 12", "arrive 10"])
    rehearsal.press("uuu")
    #expect(agenda(rehearsal) == ["arrive 10", "silent 20", "arrive 10"])
    rehearsal.press("<Esc>")
    #expect(rehearsal.selected.isEmpty)
    #expect(rehearsal.screen.contains("AGENDA"), "Esc took the selection and not the screen")
  }

  @Test func `a method is added behind an item, and is held when its turn comes`() {
    var rehearsal = evening()
    rehearsal.press("]<Down><Down><Enter><End><Enter>")
    #expect(rehearsal.screen.contains("Which method comes behind it?"))
    rehearsal.press("Silent<Enter>")
    #expect(rehearsal.status == " Silent capture is on the agenda.")
    #expect(agenda(rehearsal) == ["arrive 10", "silent 20", "silent 12", "arrive 10"])
    rehearsal.press("]]]")
    #expect(rehearsal.screen.contains("> 09:00 Silent capture      12'"))
    // Behind what is over it is the next one.
    rehearsal.press("<Home><Enter><End><Enter>Check<Enter>")
    #expect(
      agenda(rehearsal) == ["arrive 10", "silent 20", "silent 12", "arrive 5", "arrive 10"])
    rehearsal.press("u")
    #expect(agenda(rehearsal).count == 4)
    let items = rehearsal.state.board.runningSession?.agenda.value.map(\.item) ?? []
    #expect(Set(items).count == items.count)
  }

  @Test func `an item can be begun out of its turn, and again`() {
    var rehearsal = evening()
    rehearsal.press("]<End><Enter><Enter>")
    #expect(rehearsal.screen.contains("CHECK-IN"))
    #expect(rehearsal.lines.contains { $0.contains("- 09:10 Silent capture") })
    rehearsal.press("<Home><Down><Enter>")
    #expect(!rehearsal.screen.contains("Give it other minutes"), "its turn has passed")
    rehearsal.press("<Enter>")
    #expect(rehearsal.screen.contains("SILENT CAPTURE"))
    rehearsal.press("<Down><Down><Enter><Down><Down><Enter>")
    #expect(rehearsal.status == " Check-in is left out.")
  }

  @Test func `the lead is handed on, and taken over when the facilitator is gone`() throws {
    var rehearsal = evening()
    rehearsal.press("]h")
    #expect(rehearsal.screen.contains("> facilitator"))
    rehearsal.press("<Down><Enter>bram<Enter>")
    #expect(rehearsal.status == " Bram Postma is scribe now.")
    #expect(rehearsal.lines[2].contains("scribe Bram"))
    // The scribe leads too.
    rehearsal.press("IBram<Enter>]")
    #expect(rehearsal.screen.contains("SILENT CAPTURE"))
    rehearsal.press("ISamira<Enter>]")
    #expect(rehearsal.status == " Esther Vonk leads this session and moves it on.")
    rehearsal.press("h<Enter><Enter>")
    #expect(rehearsal.status == " Samira El Idrissi is facilitator now.")
    rehearsal.press("]")
    #expect(rehearsal.screen.contains("Reveal"))
    rehearsal.press("h<Down><Enter><End><Enter>")
    #expect(rehearsal.status == " nobody is scribe now.")
  }

  @Test func `nothing is lost when the terminal dies in the middle of a round`() throws {
    var rehearsal = evening()
    rehearsal.press("]]")
    rehearsal.wait(60)
    rehearsal.press("+ ")
    rehearsal.skip(300)
    rehearsal.press(" ")
    rehearsal.wait(100)
    let before = rehearsal.lines.filter { $0.contains(" left of ") }
    rehearsal.restart()
    rehearsal.press("4")
    #expect(rehearsal.lines.filter { $0.contains(" left of ") } == before)
    // While nobody looks the time goes on; another terminal goes on with it.
    rehearsal.skip(60)
    rehearsal.restart(as: Story.samira)
    rehearsal.press("4h<Enter><Enter>")
    let round = try #require(
      rehearsal.state.board.runningSession.flatMap { rehearsal.state.board.course(of: $0).round })
    #expect(round.elapsed(at: rehearsal.state.now) == 220_000)
    let left = round.left(at: rehearsal.state.now) / 1000
    let clock = "\(left / 60 < 10 ? "0" : "")\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
    #expect(rehearsal.screen.contains(clock + " left of "))
    rehearsal.wait(left - 1)
    #expect(rehearsal.outside.isEmpty)
    rehearsal.wait(1)
    #expect(rehearsal.outside == [.bell])
    rehearsal.press("]")
    #expect(rehearsal.screen.contains("Reveal"))
  }
}

/// Meetings are planned, begun under a rule, and leave minutes.
@Suite struct `Before and after a meeting` {
  @Test func `a board without anything offers a first session`() {
    var rehearsal = Rehearsal(80, 24, me: Story.esther)
    rehearsal.press("4")
    #expect(rehearsal.lines[2] == " Nothing here yet: Enter begins a first session of 17 minutes.")
  }

  @Test func `a template is planned for a day and a time, and the plan is changed`() throws {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("4<Enter><Down><Down><Enter>")
    #expect(rehearsal.status.hasPrefix(" Title: First time"))
    rehearsal.press("^UWhat do we see?<Enter>yesterday<Enter>")
    #expect(rehearsal.lines[28].contains("“yesterday” is no day to come"))
    rehearsal.press("^U22 oct<Enter>^Unoon<Enter>")
    #expect(rehearsal.lines[28].contains("“noon” is no time"))
    rehearsal.press("^U9.30<Enter>")
    #expect(rehearsal.status == " S1 is planned. Enter begins it.")
    #expect(rehearsal.selected.hasPrefix("> S1 What do we see?"))
    #expect(rehearsal.selected.hasSuffix("planned 22 Oct 2025 09:30"))
    let session = try #require(rehearsal.state.board.sessions.all.first)
    #expect(session.facilitator.value == Story.esther)
    #expect(session.agenda.value.count == 2)
    rehearsal.press("<Enter><End><Up><Enter>bram<Enter>")
    #expect(rehearsal.status == " Bram Postma is scribe now.")
    #expect(rehearsal.state.board.sessions.all.first?.scribe.value == Story.bram)
    rehearsal.press("<Enter><End><Up><Up><Up><Up><Enter>Library<Enter>")
    #expect(rehearsal.state.board.sessions.all.first?.place.value == "Library")
    rehearsal.press("<Enter><Down><Down><Down><Enter>^U+2w<Enter>")
    #expect(rehearsal.selected.hasSuffix("planned 24 Oct 2025 09:30"))
    rehearsal.press("<Enter><End><Enter>")
    #expect(rehearsal.selected.hasPrefix("> First time"))
    rehearsal.press("u")
    #expect(rehearsal.selected.hasPrefix("> S1 What do we see?"))
  }

  @Test func `a meeting begins under the rule that is chosen`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("4<Enter>")
    #expect(rehearsal.screen.contains("Chatham House: use what was said"))
    rehearsal.press("<Down><Enter>")
    #expect(rehearsal.state.board.meeting(is: .chathamHouse))
  }

  @Test func `the minutes are read on the screen, from the end of a meeting and later`() {
    var rehearsal = Rehearsal.meeting(80, 24)
    rehearsal.press("]]")
    for number in 1...20 { rehearsal.press("kThing \(number)<Enter>") }
    rehearsal.press("X<Enter>")
    #expect(rehearsal.screen.contains("> Read them here"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.lines[2] == " Minutes of S1 First time")
    #expect(rehearsal.lines[20].contains(" more"))
    rehearsal.press("<End>")
    #expect(!rehearsal.lines[2].contains("Minutes of"))
    rehearsal.press("<Home><Down>")
    #expect(rehearsal.lines[2].contains("====="))
    rehearsal.press("<Esc>")
    #expect(rehearsal.screen.contains("WHICH SESSION?"))
    rehearsal.press("<End>")
    #expect(rehearsal.selected.hasPrefix("> S1 First time"))
    #expect(rehearsal.selected.hasSuffix("held 10 Oct 2025"))
    rehearsal.press("<Enter><Enter>")
    #expect(rehearsal.lines[2] == " Minutes of S1 First time")
  }

  @Test func `the minutes go to a file, and nothing is written over without a yes`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]X<Enter><Down><Enter>")
    #expect(rehearsal.status.hasPrefix(" Save as: s1-first-time.md"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == " The minutes are in s1-first-time.md")
    #expect(rehearsal.files["s1-first-time.md"]?.hasPrefix("# Minutes of S1 First time\n") ?? false)
    rehearsal.press("<End><Enter><Down><Enter><Enter>")
    #expect(rehearsal.screen.contains("s1-first-time.md is there already"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.status.hasPrefix(" Save as: s1-first-time.md"))
    rehearsal.press("<BS><BS>html<Enter>")
    #expect(rehearsal.files["s1-first-time.html"]?.hasPrefix("<!") ?? false)
    rehearsal.press("<Enter><Down><Enter><Enter><Down><Enter>")
    #expect(rehearsal.status == " The minutes are in s1-first-time.md")
  }

  @Test(arguments: [(60, 20), (80, 24), (100, 30), (200, 60)])
  func `every size shows what can be done`(width: Int, height: Int) {
    var rehearsal = Rehearsal.meeting(width, height, words: Dutch())
    rehearsal.press("]d")
    #expect(rehearsal.status.hasPrefix(" Waarover besluiten we?"))
    rehearsal.press("Koelkast?<Enter><Enter>Ja<Enter><Enter><Enter>")
    #expect(rehearsal.lines[height - 1].contains("22 okt"))
    rehearsal.press("+2w<Enter>t")
    #expect(rehearsal.screen.contains("Wie is er? 0 aanwezig"))
    rehearsal.press("<Esc>X<Enter><Enter>")
    #expect(rehearsal.screen.contains("Verslag van S1"))
  }
}
