import Interface
import Model
import Testing

/// `=` on the page of a partner: competitors and introductions.
@Suite struct `A partner and others` {
  private var rehearsal = Rehearsal(me: Story.esther, board: Story.split.changes)

  init() {
    var joined = PartnerJoined()
    joined.type = .institution
    joined.publicName = "Other homes"
    rehearsal.others(Change(PartnerID(random: 77).cast(), joined), by: Story.esther)
  }

  @Test mutating func `two bodies compete until somebody says otherwise`() {
    rehearsal.press("PBram<Enter>=")
    #expect(rehearsal.screen.contains("Bram Postma and others"))
    rehearsal.press("Other homes<Enter>")
    #expect(rehearsal.status.hasSuffix(" and Other homes compete."))
    #expect(rehearsal.screen.contains("COMPETES WITH"))
    rehearsal.press("=no longer<Enter>")
    #expect(rehearsal.status.hasSuffix(" and Other homes no longer compete."))
    #expect(!rehearsal.screen.contains("COMPETES WITH"))
    let count = rehearsal.state.board.eventCount
    rehearsal.press("=<Esc>")
    #expect(rehearsal.state.board.eventCount == count)
  }

  @Test mutating func `a body does not compete with itself`() {
    rehearsal.press("PThuishaven<Enter>=")
    #expect(!rehearsal.screen.contains("competes with Thuishaven"))
    #expect(rehearsal.screen.contains("competes with Other homes"))
  }

  @Test mutating func `nothing is written where the board can only be read`() {
    rehearsal.press("PBram<Enter>")
    rehearsal.readOnly()
    rehearsal.press("=")
    #expect(rehearsal.state.board.competitions.isEmpty)
    #expect(!rehearsal.screen.contains("Bram Postma and others"))
  }
}
