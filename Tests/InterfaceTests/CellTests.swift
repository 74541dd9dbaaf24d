import Interface
import Model
import Testing

/// What is done from a cell for the partner of its row.
@Suite struct `From a cell` {
  private var rehearsal = Rehearsal(me: Story.esther, board: Story.split.changes)

  private func people(_ number: Int) -> [String] {
    guard let card = rehearsal.card(number) else { return [] }
    return rehearsal.state.board.people(on: card).map {
      "\(rehearsal.state.names.person($0)) \($0.role) \($0.doing)"
    }
  }

  @Test mutating func `i invites the partner of the row, and the cell says so`() {
    rehearsal.press("2ji")
    #expect(rehearsal.screen.contains("Invite Bram Postma as"))
    rehearsal.press("<Enter>has a key<Enter>")
    #expect(rehearsal.status == " Invited Bram Postma to P2 as contributor.")
    #expect(rehearsal.selected == "?")
    rehearsal.press("l<Left>")
    #expect(rehearsal.status.contains("has a key"))
    rehearsal.press("i")
    #expect(rehearsal.screen.contains(English().saysYes("Bram Postma")))
    rehearsal.press("<Enter>")
    #expect(people(2) == ["Bram Postma contributor "])
    rehearsal.press("i")
    #expect(rehearsal.status == " " + English().worksAlready("Bram Postma", "P2"))
    #expect(rehearsal.selected == "C")
  }

  @Test mutating func `i on one's own row asks whom`() {
    rehearsal.press("2wadvisor<Enter><Enter>")
    rehearsal.press("gli")
    #expect(rehearsal.screen.contains("> Bram Postma"))
    #expect(rehearsal.screen.contains("Samira El Idrissi"))
  }

  @Test mutating func `left of the cells Enter opens the partner, and Esc comes back`() {
    rehearsal.press("2j<Left>")
    #expect(rehearsal.selected == "Bram Postma")
    #expect(rehearsal.lines[28].hasPrefix(" Bram Postma | Thuishaven housing"))
    #expect(rehearsal.lines[29].hasPrefix(" Enter partner"))
    let before = rehearsal.screen
    rehearsal.press("<Enter>")
    #expect(rehearsal.state.screen == .partner(Story.bram))
    rehearsal.press("<Esc>")
    #expect(rehearsal.screen == before)
    rehearsal.press("<Left>")
    #expect(rehearsal.status == " This is the edge.")
    rehearsal.press("W")
    #expect(rehearsal.status == " There is no subproblem here.")
    rehearsal.press("i")
    #expect(rehearsal.status == " There is no subproblem here.")
    rehearsal.press("<Right>")
    #expect(rehearsal.lines[29].hasPrefix(" Enter card"))
    rehearsal.press("<Left>v<Left>")
    #expect(rehearsal.lines[29].hasPrefix(" Enter partner"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.state.screen.isPartnerPage)
  }

  @Test mutating func `P means the partner of the row first`() {
    rehearsal.press("2jP")
    #expect(rehearsal.selected.contains("> Bram Postma"))
  }

  @Test mutating func `o hides who is in none of the columns that are left`() {
    rehearsal.others(
      Change(
        Story.card(3).cast(), PartnerEngaged(partner: Story.bram, role: .contributor, doing: nil)))
    rehearsal.press("2o")
    #expect(rehearsal.screen.contains("#3"))
    #expect(!rehearsal.screen.contains("#2 "))
    #expect(rehearsal.lines.contains { $0.hasPrefix(" Bram Postma") })
    #expect(!rehearsal.lines.contains { $0.hasPrefix(" Samira El Idrissi") })
    rehearsal.press("o")
    #expect(rehearsal.lines.contains { $0.hasPrefix(" Samira El Idrissi") })
  }

  @Test mutating func `where nobody is left o says so, and i still invites`() {
    rehearsal.press("2o")
    #expect(rehearsal.screen.contains("Nobody works on these yet."))
    rehearsal.press("W")
    #expect(rehearsal.status == " No partner is in this row; o shows everybody again.")
    rehearsal.press("i")
    #expect(rehearsal.screen.contains("> Bram Postma"))
    rehearsal.press("<Esc>w<Enter>x<Enter>")
    #expect(rehearsal.lines.contains { $0.hasPrefix(" Esther Vonk") })
  }

  @Test mutating func `i where bodies and challenges cross asks for the card`() {
    rehearsal.press("2vi")
    #expect(rehearsal.screen.contains("to U2 Food on tables"))
    let count = rehearsal.log.count
    rehearsal.press("<Enter><Enter>why<Enter>")
    #expect(rehearsal.log.count == count + 1)
    #expect(rehearsal.status.contains("Invited Samira El Idrissi to P"))
  }

  @Test mutating func `who takes part silently leaves and changes roles without a word`() {
    let seat = PartnerID(random: 77)
    rehearsal.others(
      Change(
        Story.card(2).cast(), ParticipantIdentified(seat: seat, partner: Story.bram), audience: .own
      ),
      by: Story.esther)
    rehearsal.others(
      Change(
        Story.card(2).cast(),
        PartnerEngaged(partner: seat, role: .lead, doing: nil, share: .silent), isAnonymous: true))
    rehearsal.press("2jW")
    rehearsal.press("advisor<Enter>")
    #expect(people(2).count == 1 && rehearsal.selected == "A*")
    rehearsal.press("W<End><Enter>")
    #expect(people(2).isEmpty)
    let told = rehearsal.log.suffix(2)
    #expect(told.allSatisfy { $0.audience == .open && !$0.payloadText.contains("\(Story.bram)") })
    #expect(told.allSatisfy { !$0.payloadText.contains("\(Story.esther)") })
    #expect(told.allSatisfy { !$0.payloadText.contains("doing") })
  }

  @Test mutating func `w of one's own hidden place changes and leaves it from the cell`() throws {
    rehearsal.press("2lwWhat others<Enter>only<Enter>lead<Enter>")
    #expect(people(3).count == 1)
    rehearsal.press("w<End><Enter>")
    #expect(people(3).isEmpty)
  }

  @Test func `more rows than fit are told below the bodies too, not over the header`() {
    var rehearsal = Rehearsal(60, 20, me: Story.esther, board: Story.split.changes)
    for number in 100...130 {
      let id = PartnerID(random: UInt64(number))
      var joined = PartnerJoined()
      joined.type = .person
      rehearsal.others(Change(id.cast(), joined))
    }
    rehearsal.press("2v")
    #expect(rehearsal.lines[0].hasPrefix(" kiem"))
    #expect(rehearsal.lines[16].contains("more"))
  }
}

extension State.Screen {
  fileprivate var isPartnerPage: Bool { if case .partner = self { true } else { false } }
}
