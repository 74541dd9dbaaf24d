import Model
import Testing

@Suite struct `Changing the agenda of a meeting` {
  private func items(_ meeting: Meeting) -> [String] {
    meeting.session.agenda.value.map { "\($0.item) \($0.minutes)" }
  }

  private func meeting() -> Meeting {
    var meeting = Meeting()
    var edited = SessionEdited()
    edited.agenda = .set(
      (1...4).map { AgendaItem(item: "a\($0)", method: "talk", minutes: 10 * $0) })
    meeting.say(edited, at: 0)
    return meeting
  }

  @Test func `only what is still to come changes its place and its minutes`() throws {
    var meeting = meeting()
    let board = { meeting.story.board }
    #expect(board().ahead(in: meeting.session) == 0..<4)
    meeting.say(AgendaItemStarted(item: "a2"), at: 1)
    #expect(board().ahead(in: meeting.session) == 2..<4)
    for item in ["a1", "a2"] {
      #expect(board().moving(item, by: 1, in: meeting.session) == nil)
      #expect(board().giving(item, minutes: 5, in: meeting.session) == nil)
    }
    #expect(board().moving("a3", by: -1, in: meeting.session) == nil)
    #expect(board().moving("a4", by: 1, in: meeting.session) == nil)
    #expect(board().moving("a9", by: 1, in: meeting.session) == nil)
    let moved = try #require(board().moving("a3", by: 1, in: meeting.session))
    meeting.say(moved.payload, at: 2)
    #expect(items(meeting) == ["a1 10", "a2 20", "a4 40", "a3 30"])
    let given = try #require(board().giving("a4", minutes: 7, in: meeting.session))
    meeting.say(given.payload, at: 3)
    #expect(items(meeting) == ["a1 10", "a2 20", "a4 7", "a3 30"])
    #expect(board().giving("a4", minutes: 7, in: meeting.session) == nil, "it has them")
    #expect(board().giving("a4", minutes: 0, in: meeting.session) == nil)
    #expect(board().giving("a4", minutes: .max, in: meeting.session) == nil)
  }
}
