import Interface
import Model
import Testing

/// The page of a partner: cards on it are selected and opened.
@Suite struct `The page of a partner` {
  private var rehearsal = Rehearsal(me: Story.esther, board: Story.split.changes)

  /// Opens the page of Bram, who leads 4 and contributes to 6.
  private mutating func openBram() { rehearsal.press("PBram<Enter>") }

  @Test mutating func `j and k select its cards, Enter opens one, Esc comes back to it`() {
    openBram()
    #expect(rehearsal.lines[2].hasPrefix(" BRAM POSTMA"))
    #expect(rehearsal.selected.hasPrefix("L O4 "))
    rehearsal.press("j")
    #expect(rehearsal.selected.hasPrefix("C I6 Community fridge"))
    let before = rehearsal.screen
    rehearsal.press("<Enter>")
    #expect(rehearsal.state.screen == .card(Story.card(6)))
    rehearsal.press("<Esc>")
    #expect(rehearsal.screen == before)
    rehearsal.press("k")
    #expect(rehearsal.selected.hasPrefix("L O4 "))
    rehearsal.press("<Enter>")
    #expect(rehearsal.state.screen == .card(Story.card(4)))
  }

  @Test func `cards without a challenge are counted without one`() {
    #expect(English().worksOnCards(2, challenges: 0) == "WORKS ON 2 CARDS")
    #expect(Dutch().worksOnCards(1, challenges: 0) == "DOET MEE AAN 1 KAART")
  }

  @Test mutating func `behind the last card what was said is scrolled, and back again`() {
    for number in 20...70 {
      rehearsal.others(
        Change(
          Story.card(4).cast(), CommentAdded(comment: TargetID(random: UInt64(number)), text: "x")),
        by: Story.bram)
    }
    openBram()
    rehearsal.press("jjjjjjjjjjjjjjjjjjjjjjjj")
    #expect(rehearsal.selected.isEmpty)
    #expect(rehearsal.lines[1].contains("^"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == " No card is selected; n writes a new one.")
    rehearsal.press("kkkkkkkkkkkkkkkkkkkkkkkkkkkk")
    #expect(rehearsal.selected.hasPrefix("L O4 "))
    rehearsal.press("G<Home>")
    #expect(rehearsal.selected.hasPrefix("L O4 "))
  }

  @Test mutating func `keys for a card are about the selected one`() {
    openBram()
    rehearsal.press("jchello<Enter>")
    #expect(rehearsal.card(6)?.comments == 1)
  }

  @Test
  mutating func `the right half is reached with Right, its asks and invitations lead to cards`() {
    rehearsal.others(
      Change(Story.bram.cast(), offer("key", "a spare cellar key")),
      Change(
        Story.card(7).cast(),
        AskRaised(ask: "a1", what: .resource, tag: "key", text: "somebody to open")),
      Change(
        Story.card(3).cast(),
        PartnerInvited(who: Invitee(Story.bram.description), role: .advisor, reason: "knows them")),
      by: Story.esther)
    openBram()
    #expect(rehearsal.screen.contains("resource: a spare cellar key  #key"))
    #expect(rehearsal.screen.contains("> P7 asks: somebody to open"))
    #expect(rehearsal.screen.contains("P3 advisor: knows them"))
    rehearsal.press("<Right>")
    #expect(rehearsal.selected == "> P7 asks: somebody to open")
    rehearsal.press("j<Enter>")
    #expect(rehearsal.state.screen == .card(Story.card(3)))
    rehearsal.press("<Esc>")
    #expect(rehearsal.selected.hasPrefix("P3 advisor"))
    rehearsal.press("<Right>")
    #expect(rehearsal.status == " This is the edge.")
    rehearsal.press("<Left>")
    #expect(rehearsal.selected.contains(" O4 ") || rehearsal.selected.contains(" I6 "))
  }

  @Test mutating func `an invitation is gone when they take part`() {
    rehearsal.others(
      Change(
        Story.card(3).cast(),
        PartnerInvited(who: Invitee(Story.bram.description), role: .advisor, reason: "knows them")),
      by: Story.esther)
    openBram()
    #expect(rehearsal.screen.contains("P3 advisor: knows them"))
    rehearsal.others(
      Change(Story.card(3).cast(), PartnerEngaged(partner: Story.bram, role: .advisor, doing: nil)),
      by: Story.bram)
    #expect(!rehearsal.screen.contains("P3 advisor: knows them"))
  }

  @Test mutating func `what somebody asks stands beside who may bring it`() {
    rehearsal.others(
      Change(Story.bram.cast(), offer("", "a spare cellar key")),
      Change(
        Story.card(7).cast(),
        AskRaised(ask: "a1", what: .resource, tag: "", text: "who has a cellar")),
      by: Story.esther)
    rehearsal.press("PEsther<Enter>")
    #expect(rehearsal.screen.contains("P7 resource: who has a cellar"))
    #expect(rehearsal.screen.contains("> perhaps: Bram"))
  }

  @Test mutating func `a body shows what its people do`() {
    rehearsal.press("PThuishaven<Enter>")
    #expect(rehearsal.screen.contains("WORKS ON 2 CARDS  "))
    #expect(rehearsal.screen.contains("O4 The empty kiosk has power  Bram: opens"))
    #expect(rehearsal.screen.contains("BELONG TO IT"))
  }

  private func offer(_ tag: String, _ text: String) -> OfferMade {
    var made = OfferMade()
    made.offer = "o1"
    made.what = .resource
    made.tag = tag
    made.text = text
    return made
  }
}
