import Interface
import Model
import Testing

/// Who is there is ticked, in the log where the rule puts it.
@Suite struct `Attendance` {
  @Test func `is ticked with Space and counted on the screen`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]t")
    #expect(rehearsal.screen.contains("Who is there? 0 present"))
    #expect(rehearsal.screen.contains("> [ ] Bram Postma"))
    rehearsal.press(" <Down> ")
    #expect(rehearsal.screen.contains("Who is there? 2 present"))
    #expect(rehearsal.screen.contains("[x] Bram Postma"))
    #expect(rehearsal.screen.contains("> [x] Esther Vonk"))
    rehearsal.press(" ")
    #expect(rehearsal.screen.contains("> [ ] Esther Vonk"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.lines[2].contains("1 present"))
    let session = try #require(rehearsal.state.board.runningSession)
    #expect(session.present == [Story.bram])
    rehearsal.press("u")
    #expect(rehearsal.lines[2].contains("2 present"))
  }

  @Test func `finds a name while it is typed, and adds who is new by it`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("tsam<Enter>")
    #expect(rehearsal.screen.contains("> [x] Samira El Idrissi"))
    #expect(rehearsal.screen.contains("[ ] Bram Postma"), "the list is whole again")
    rehearsal.press("Mien de Wit<Enter>")
    #expect(rehearsal.screen.contains("Who is there? 2 present"))
    #expect(rehearsal.screen.contains("[x] Mien de Wit"))
    // The name of somebody who is on the board adds nobody.
    rehearsal.press("<Home><Down><Down><Down><Down><Enter>samira el idrissi<Enter><Esc>")
    #expect(rehearsal.lines[2].contains("2 present"))
    let board = rehearsal.state.board
    #expect(board.partners.all.count { $0.name == "Mien de Wit" } == 1)
    #expect(board.partners.all.count { $0.name == "Samira El Idrissi" } == 1)
    let noted = rehearsal.log.filter { $0.audience == .own }.flatMap { Event.all(in: $0) }
    #expect(!noted.contains { $0.payload is AttendanceNoted })
  }

  @Test func `stays in the writer's own log by the Chatham House rule`() throws {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("4<Enter><Down><Enter>")
    #expect(rehearsal.state.board.meeting(is: .chathamHouse))
    let before = rehearsal.log.count
    rehearsal.press("t")
    #expect(rehearsal.screen.contains("this stays in your own log"))
    rehearsal.press(" Mien<Enter><Esc>")
    #expect(rehearsal.lines[2].contains("2 present"))
    #expect(rehearsal.log.count > before)
    #expect(rehearsal.log[before...].allSatisfy { $0.audience == .own })
  }

  @Test func `what others tick is seen while the list is open`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("t")
    let session = try #require(rehearsal.state.board.runningSession)
    rehearsal.others(
      Change(session.id.cast(), AttendanceNoted(present: [Story.samira])), by: Story.samira)
    #expect(rehearsal.screen.contains("Who is there? 1 present"))
    #expect(rehearsal.screen.contains("[x] Samira"))
  }
}

extension Board {
  func meeting(is rule: SessionRule) -> Bool {
    runningSession.map { course(of: $0).rule } == rule
  }
}
