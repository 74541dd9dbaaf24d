import Interface
import Model
import Testing

/// A facilitator leads a meeting with keys, and a room reads the screen.
@Suite struct `The screen of a meeting` {
  @Test func `the shortest template comes first, and Enter begins it`() throws {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("4")
    #expect(rehearsal.selected.hasPrefix("> First time"))
    #expect(rehearsal.selected.hasSuffix("17 minutes"))
    #expect(rehearsal.lines[5].contains("Whole evening"))
    rehearsal.press("<Enter><Enter>")
    let session = try #require(rehearsal.state.board.runningSession)
    #expect(session.title.value == "First time")
    #expect(session.facilitator.value == Story.esther)
    #expect(session.agenda.value.map(\.method) == ["arrive", "silent"])
    #expect(rehearsal.status == " S1 has begun. ] goes on to its first round.")
    #expect(rehearsal.lines[2].contains("S1 First time   09:00-09:17   facilitator Esther"))
    #expect(rehearsal.screen.contains("] begins: Check-in"))
  }

  @Test func `what is planned comes before the templates`() throws {
    var rehearsal = Rehearsal.autumn()
    var planned = SessionPlanned()
    planned.number = 3
    planned.title = "What do we see?"
    planned.day = Day("2025-10-11")
    planned.start = TimeOfDay("19:30")
    planned.agenda = [AgendaItem(item: "a1", method: "arrive", minutes: 4)]
    rehearsal.others(Change(TargetID(random: 9), planned), by: Story.samira)
    rehearsal.press("4")
    #expect(rehearsal.selected.hasPrefix("> S3 What do we see?"))
    #expect(rehearsal.selected.hasSuffix("planned 11 Oct 2025 19:30"))
    rehearsal.press("<Enter><Enter>")
    let session = try #require(rehearsal.state.board.runningSession)
    #expect(session.number == 3)
    #expect(session.facilitator.value == Story.esther, "somebody must lead it")
    #expect(session.day.value == Day("2025-10-10"), "it is held today, whatever was planned")
    #expect(session.start.value == TimeOfDay("09:00"))
  }

  @Test func `a round is shown with its clock, its bar and what it asks`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]]")
    #expect(rehearsal.screen.contains("SILENT CAPTURE"))
    #expect(rehearsal.screen.contains("round 1 of 2: Write"))
    #expect(rehearsal.screen.contains("Write what you saw yourself. One sentence per card."))
    #expect(rehearsal.screen.contains("07:00 left of 07:00"))
    rehearsal.wait(168)
    #expect(rehearsal.screen.contains("04:12 left of 07:00"))
    #expect(rehearsal.lines.contains { $0.contains("> 09:00 Silent capture") })
    #expect(rehearsal.lines.contains { $0.contains("x 09:00 Check-in") })
    #expect(rehearsal.lines[2].contains("5' early"))
    // 04:12 in blocks.
    let blocks = rehearsal.lines.filter { $0.contains("██") && !$0.contains("[") }
    #expect(blocks.count == 5)
    #expect(blocks.first?.contains("██████  ██  ██        ██    ██████") ?? false)
  }

  @Test func `the clock stops, goes on and gets a minute more`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]]")
    rehearsal.wait(60)
    rehearsal.press(" ")
    #expect(rehearsal.status == " The clock stands still. Space lets it go on.")
    #expect(rehearsal.state.nextTick == 60_000, "only the time of day goes on")
    #expect(rehearsal.lines[0].hasSuffix("10 Oct 2025 09:01"))
    rehearsal.wait(600)
    #expect(rehearsal.screen.contains("paused 06:00"))
    rehearsal.press(" ")
    rehearsal.wait(60)
    rehearsal.press("+")
    #expect(rehearsal.status == " This round has 8 minutes now.")
    #expect(rehearsal.screen.contains("06:00 left of 08:00"))
    #expect(rehearsal.state.nextTick == 1000)
    rehearsal.press("--------")
    #expect(rehearsal.screen.contains("left of 01:00") || rehearsal.screen.contains("time is up"))
    #expect(rehearsal.status == " A round has one minute at least.")
  }

  @Test func `the bell sounds once at the end, and nobody is cut off`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]")
    rehearsal.wait(299)
    #expect(rehearsal.outside.isEmpty)
    rehearsal.wait(1)
    #expect(rehearsal.outside == [.bell])
    rehearsal.wait(65)
    #expect(rehearsal.outside == [.bell])
    #expect(rehearsal.screen.contains("time is up"))
    #expect(rehearsal.faces(of: "time is up") == [.alarm])
    #expect(rehearsal.state.board.runningSession != nil)
    rehearsal.press("<Esc>")
    #expect(rehearsal.lines[0].contains("4: S1 +1'"))
    // Who comes in later was not there when it ended.
    var late = Rehearsal.meeting()
    late.press("]")
    late.skip(400)
    late.wait(1)
    #expect(late.outside.isEmpty)
  }

  @Test func `rounds and items go on, back and are left out`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]]]")
    #expect(rehearsal.screen.contains("round 2 of 2: Reveal"))
    rehearsal.press("]")
    #expect(rehearsal.status == " The agenda is done. X closes the session.")
    rehearsal.press("[")
    #expect(rehearsal.screen.contains("round 1 of 2: Write"))
    rehearsal.press("[")
    #expect(rehearsal.screen.contains("CHECK-IN"))
    rehearsal.press("[")
    #expect(rehearsal.status == " Nothing lies before this round.")
    rehearsal.press("x")
    #expect(rehearsal.status == " Check-in is left out.")
    #expect(rehearsal.lines.contains { $0.contains("- 09:00 Check-in") })
    #expect(rehearsal.screen.contains("round 1 of 2: Write"))
  }

  @Test func `what comes up is parked in one line, and the session is closed after a question`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]kMusic till late<Enter>")
    #expect(rehearsal.screen.contains("PARKING LOT (1)"))
    #expect(rehearsal.screen.contains("- Music till late"))
    #expect(rehearsal.screen.contains("DECISIONS (0)  AGREEMENTS (0)"))
    rehearsal.press("X<Esc>")
    #expect(rehearsal.state.board.runningSession != nil)
    rehearsal.press("X<Enter>")
    #expect(rehearsal.status == " S1 is closed.")
    #expect(rehearsal.state.board.runningSession == nil)
    #expect(rehearsal.screen.contains("WHICH SESSION?"))
    #expect(rehearsal.screen.contains("The minutes of S1"))
    rehearsal.press("<Esc>u")
    #expect(rehearsal.state.board.runningSession != nil)
  }

  @Test func `the board shows that a session is held, and how many minutes are left`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("<Esc>")
    #expect(rehearsal.lines[0].contains(" 4: S1 "))
    #expect(rehearsal.state.nextTick == nil, "nothing runs yet")
    rehearsal.press("4]<Esc>")
    #expect(rehearsal.lines[0].contains(" 4: S1 5' "))
    #expect(rehearsal.state.nextTick == 60_000)
    rehearsal.wait(61)
    #expect(rehearsal.lines[0].contains(" 4: S1 4' "))
    #expect(rehearsal.state.nextTick == 59_000)
    rehearsal.press("4 <Esc>")
    #expect(rehearsal.lines[0].contains(" 4: S1 paused "))
  }

  @Test func `who does not lead moves nothing on`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]ISamira<Enter>")
    let count = rehearsal.log.count
    for key in ["]", "[", " ", "+", "-", "x", "X", "t", "d", "a", "k"] {
      rehearsal.press(key)
      #expect(rehearsal.status == " Esther Vonk leads this session and moves it on.")
    }
    #expect(rehearsal.log.count == count)
  }

  @Test(arguments: [(60, 20), (80, 24), (100, 30), (200, 60)])
  func `every size shows the clock, the task and what comes`(width: Int, height: Int) {
    var rehearsal = Rehearsal.meeting(width, height, words: Dutch())
    rehearsal.press("]")
    #expect(rehearsal.screen.contains("AANKOMST"))
    #expect(rehearsal.screen.contains("Wie ben je?"))
    #expect(rehearsal.screen.contains("nog 05:00 van 05:00"))
    #expect(rehearsal.screen.contains("Stil verzamelen"))
    #expect(rehearsal.screen.contains("██"))
    #expect(rehearsal.lines[height - 1].contains("ronde"))
  }
}

extension Rehearsal {
  /// The faces of a text, wherever it stands on the screen.
  func faces(of text: String) -> Set<Face> {
    let canvas = canvas
    var faces: Set<Face> = []
    for (y, line) in lines.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      let x = String(line[..<range.lowerBound]).columns
      for column in x..<(x + text.columns) { faces.insert(canvas[column, y].face) }
    }
    return faces
  }
}
