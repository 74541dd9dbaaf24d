import Interface
import Model
import Testing

/// What a terminal tells of itself at the table, and what it reads there.
@Suite struct `Who is here` {
  @Test func `nothing is told as long as no meeting is held or nobody said who they are`() {
    var rehearsal = Rehearsal.autumn(me: Story.esther)
    #expect(rehearsal.state.presence == nil)
    rehearsal.press("4<Enter><Enter>")
    #expect(rehearsal.state.presence?.partner == Story.esther)
    var nobody = Rehearsal.autumn(me: nil)
    nobody.press("4<Enter><Enter>")
    #expect(nobody.state.presence == nil)
    rehearsal.press("X<Enter>")
    #expect(rehearsal.state.presence == nil)
  }

  @Test func `it tells the card that is selected, and that somebody types`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("<Esc>")
    #expect(rehearsal.state.presence?.card == rehearsal.state.selection)
    rehearsal.press("j")
    #expect(rehearsal.state.presence?.card == rehearsal.state.selection)
    #expect(rehearsal.state.presence?.isTyping == false)
    rehearsal.press("c")
    #expect(rehearsal.state.presence?.isTyping == true)
    rehearsal.press("<Esc>6")
    #expect(rehearsal.state.presence?.card == nil, "the past is nobody's card")
  }

  @Test func `papers that are nobody's are passed over`() throws {
    var samira = Presence()
    samira.partner = Story.samira
    let sheet = SeatSheet(item: Stamp(milliseconds: 5))
    let table = TableState(
      here: [
        TableState.Paper(name: "b", bytes: samira.bytes),
        TableState.Paper(name: "a", bytes: Array("\u{1B}[2J".utf8)),
        TableState.Paper(name: "c", bytes: Presence().bytes, seat: 0),
      ],
      sheets: [
        TableState.Paper(name: "y", bytes: sheet.bytes, seat: 0),
        TableState.Paper(name: "x", bytes: samira.bytes),
      ])
    #expect(table.here.map(\.name) == ["b", "c"])
    #expect(table.here.map(\.isThis) == [false, true])
    #expect(table.sheets.map(\.name) == ["y"])
    #expect(table.mine()?.laid == sheet)
    #expect(table.mine(1) == nil)
  }
}
