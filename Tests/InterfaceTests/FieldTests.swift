import Interface
import Model
import Testing

/// Filling in the fields of a card.
@Suite struct FieldTests {
  @Test(arguments: [English() as any Words, Dutch()])
  func `a field that holds one of a list shows the list, with what it holds now`(_ words: any Words)
  {
    var rehearsal = Rehearsal.autumn(words: words)
    rehearsal.press("f\(words.field(.kind))<Enter>")
    for kind in Kind.allCases { #expect(rehearsal.screen.contains(words.kind(kind))) }
    #expect(rehearsal.selected.contains("* " + words.kind(.problem)))
    rehearsal.press("<Down><Enter>")
    #expect(rehearsal.card(1)?.kind.value == .opportunity)
  }

  @Test func `a challenge is picked by its name or its number`() {
    var rehearsal = Rehearsal(me: Story.esther, board: Story.split.changes)
    rehearsal.press("fChallenge<Enter>")
    guard let challenge = rehearsal.state.board.challenges.all.first else { return }
    #expect(rehearsal.screen.contains(challenge.title.value))
    #expect(rehearsal.screen.contains("- ") && rehearsal.screen.contains("cross-cutting"))
    let label = rehearsal.state.board.label(of: challenge)
    rehearsal.press("\(label)<Enter>")
    let card = rehearsal.state.card
    #expect(card?.challenge.value == .challenge(challenge.id))
    rehearsal.press("fChallenge<Enter>U99<Enter>")
    #expect(rehearsal.screen.contains("U99"))
    #expect(rehearsal.state.card?.challenge.value == .challenge(challenge.id))
  }

  @Test func `of a list of several each can be put in and taken out, or be written in words`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("fWhere<Enter>")
    #expect(rehearsal.screen.contains("[ ] street"))
    rehearsal.press("street<Enter>fWhere<Enter>care<Enter>")
    #expect(rehearsal.card(1)?.settings.value == ["street", "care"])
    rehearsal.press("fWhere<Enter>")
    #expect(rehearsal.screen.contains("[x] street") && rehearsal.screen.contains("[x] care"))
    rehearsal.press("street<Enter>")
    #expect(rehearsal.card(1)?.settings.value == ["care"])
    rehearsal.press("fWhere<Enter>street, culture<Enter>")
    #expect(rehearsal.card(1)?.settings.value == ["street", "culture"])
    rehearsal.press("fWhere<Enter>moon<Enter>")
    #expect(rehearsal.status.contains("moon") || rehearsal.lines[28].contains("moon"))
    #expect(rehearsal.card(1)?.settings.value == ["street", "culture"])
  }

  @Test func `what a card has from its parent stands in brackets`() {
    var rehearsal = Rehearsal(me: Story.esther, board: Story.split.changes)
    let board = rehearsal.state.board
    let part = board.cards.all.first {
      $0.parent != nil && $0.challenge.value == .unknown && board.frame(of: $0).challenge != nil
        && $0.isOnBoard
    }
    guard let part, let id = board.frame(of: part).challenge, let challenge = board.challenges[id]
    else {
      Issue.record("no such card in the story")
      return
    }
    rehearsal.press("/\(part.title.value)<Enter>f")
    #expect(rehearsal.screen.contains("(\(board.label(of: challenge)))"), "\(rehearsal.screen)")
  }

  @Test func `a value that does not fit is told while it is typed`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("fPart<Enter>99")
    #expect(rehearsal.lines[28].contains("99"))
    rehearsal.press("<BS><BS>")
    #expect(!rehearsal.lines[28].contains("99"))
  }

  @Test func `Esc keeps what was typed until the field is asked for again`() {
    var rehearsal = Rehearsal.autumn()
    let title = rehearsal.card(1)?.title.value ?? ""
    rehearsal.press("e^UHalf a thought<Esc>")
    #expect(rehearsal.status == " What you typed is kept for when you come back to it.")
    #expect(rehearsal.card(1)?.title.value == title)
    rehearsal.press("je")
    #expect(!rehearsal.status.contains("Half a thought"))
    rehearsal.press("<Esc>ke")
    #expect(rehearsal.status == " Title: Half a thought")
    #expect(rehearsal.lines[28].contains("^U begins anew"))
    rehearsal.press(" more<Enter>")
    #expect(rehearsal.card(1)?.title.value == "Half a thought more")
    rehearsal.press("e")
    #expect(rehearsal.status == " Title: Half a thought more")
    rehearsal.press("<Esc>")
    #expect(!rehearsal.status.contains("kept"))
  }
}
