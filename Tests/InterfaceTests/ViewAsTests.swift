import Interface
import Model
import Testing

/// The board as somebody else would get it.
@Suite struct `Seen as somebody else` {
  private var rehearsal = Rehearsal(me: Story.esther, board: Story.split.changes)

  /// Bram works silently on 2; Esther was told who that is.
  private mutating func hideBram() {
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
  }

  @Test mutating func `the rows show what that partner may see, and Esc shows one's own again`() {
    hideBram()
    rehearsal.press("2j")
    let own = rehearsal.screen
    #expect(rehearsal.selected == "L*")
    rehearsal.press("VSamira<Enter>")
    #expect(rehearsal.lines[1].hasPrefix("─ As Samira El Idrissi sees it; V back ─"))
    #expect(rehearsal.lines[0].contains("[2 People x subproblems]"))
    #expect(rehearsal.selected == ".", "Bram is not known to be there")
    #expect(rehearsal.lines.contains { $0.contains("+1") && $0.contains("L*") })
    rehearsal.press("<Esc>")
    #expect(rehearsal.status == " This is your own board again.")
    rehearsal.press("<Left><Right>")
    #expect(rehearsal.screen == own)
    rehearsal.press("V<Enter>")
    #expect(
      rehearsal.lines[1].contains("As Bram Postma sees it"), "the row's partner is meant first")
    #expect(rehearsal.selected == "L*")
    rehearsal.press("V")
    #expect(rehearsal.state.viewing == nil)
  }

  @Test mutating func `nothing can be written`() {
    rehearsal.press("2VSamira<Enter>")
    let count = rehearsal.log.count
    for key in ["w", "W", "i", "n", "A", "u"] {
      rehearsal.press(key)
      #expect(
        rehearsal.status.hasPrefix(" You look as somebody else: nothing can be changed."), "\(key)")
    }
    rehearsal.paste("text")
    #expect(rehearsal.log.count == count)
    let words = rehearsal.state.words
    for keys in ["3", "P<Enter>", "1<Enter>", "1"] {
      rehearsal.press(keys)
      let hints = rehearsal.lines.last ?? ""
      #expect(hints.hasPrefix(" V your own board"), "\(keys) \(hints)")
      for command: Command in [.editTitle, .offer, .undo, .split, .dream, .capture, .join] {
        #expect(!hints.contains(" " + words.command(command).hint + " "), "\(keys) \(hints)")
      }
    }
  }

  @Test mutating func `a circle's card is not there, and its history neither`() {
    let circle = Audience.circle(CircleID(random: 5))
    rehearsal.others(
      Change(
        Story.card(60).cast(),
        CardCaptured(number: 60, kind: .problem, title: "Only for us", rank: nil), audience: circle),
      by: Story.bram)
    rehearsal.others(
      Change(
        Story.card(2).cast(), CommentAdded(comment: TargetID(random: 9), text: "between us"),
        audience: circle), by: Story.bram)
    #expect(rehearsal.screen.contains("Only for us"))
    rehearsal.press("VSamira<Enter>")
    #expect(!rehearsal.screen.contains("Only for us"))
    rehearsal.press("1/2<Enter><Enter>")
    #expect(rehearsal.state.screen == .card(Story.card(2)))
    #expect(!rehearsal.screen.contains("between us"))
    rehearsal.press("V")
    #expect(rehearsal.state.board.cards.all.contains { $0.number == 60 })
    rehearsal.press("1VBram<Enter>")
    #expect(rehearsal.screen.contains("Only for us"), "who said something in a circle is in it")
  }

  @Test mutating func `what others write meanwhile is seen if it is for them`() {
    rehearsal.press("2VSamira<Enter>")
    rehearsal.others(
      Change(
        Story.card(2).cast(), PartnerEngaged(partner: Story.esther, role: .lead, doing: "x")))
    #expect(rehearsal.state.board.lead(of: rehearsal.card(2)!)?.partner == Story.esther)
    hideBram()
    #expect(rehearsal.state.board.people(on: rehearsal.card(2)!).contains { $0.partner == nil })
    rehearsal.press("V")
    #expect(rehearsal.state.board.people(on: rehearsal.card(2)!).allSatisfy { $0.partner != nil })
  }

  @Test mutating func `the history shows one's own board`() {
    rehearsal.press("2VSamira<Enter>6")
    #expect(rehearsal.state.viewing == nil)
    #expect(rehearsal.state.screen == .history)
  }

  @Test func `it speaks Dutch`() {
    var rehearsal = Rehearsal(words: Dutch(), me: Story.esther, board: Story.split.changes)
    rehearsal.press("2V")
    #expect(rehearsal.screen.contains("Zie het bord als"))
    rehearsal.press("Samira<Enter>")
    #expect(rehearsal.lines[1].hasPrefix("─ Zoals Samira El Idrissi het ziet; V terug ─"))
  }
}
