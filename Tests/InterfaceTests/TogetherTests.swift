import Interface
import Model
import Testing

@Suite struct TogetherTests {
  private func people(_ rehearsal: Rehearsal, _ number: Int) -> [Person] {
    rehearsal.card(number).map { rehearsal.state.board.people(on: $0) } ?? []
  }

  @Test func `somebody is invited from the card, and says yes`() throws {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("<Enter>iBram<Enter>")
    #expect(rehearsal.screen.contains("contributor"))
    rehearsal.press("<Down><Enter>knows stairs<Enter>")
    #expect(rehearsal.status.contains("Invited Bram Postma to P1 as"))
    #expect(rehearsal.screen.contains("Bram Postma as "))
    #expect(rehearsal.screen.contains("knows stairs"))
    rehearsal.press("iBram Postma: yes<Enter>")
    #expect(people(rehearsal, 1).contains { $0.partner == Story.bram })
    #expect(rehearsal.state.board.openInvitations.isEmpty)
  }

  @Test func `somebody who is not on the board is invited in words, and says no`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("iSomebody<Enter>the baker<Enter><Enter><Enter>")
    #expect(
      rehearsal.state.board.openInvitations.map(\.invitation.who.text) == ["Somebodythe baker"])
    rehearsal.press("ibaker: no<Enter>")
    #expect(rehearsal.state.board.openInvitations.isEmpty)
    #expect(people(rehearsal, 1).isEmpty)
  }

  @Test func `an ask stands on the card with who may bring it`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("AA cold room #cooling<Enter>")
    #expect(rehearsal.status.contains("Your offer is on the board"))
    rehearsal.press("<Enter>a<Tab>Somewhere cold #cooling<Enter>")
    #expect(rehearsal.screen.contains("[open] Somewhere cold"))
    #expect(rehearsal.screen.contains("perhaps:"))
    rehearsal.press("abrings<Enter>")
    #expect(rehearsal.screen.contains("[met] Somewhere cold"))
    rehearsal.press("u")
    #expect(rehearsal.screen.contains("[open] Somewhere cold"))
    rehearsal.press("aNo longer<Enter>")
    #expect(!rehearsal.screen.contains("Somewhere cold  tag"))
  }

  @Test func `who joins chooses what others see`() throws {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("wWhat others<Enter>only<Enter>")
    #expect(rehearsal.screen.contains("only that one more takes part"))
    rehearsal.press("advisor<Enter>")
    let silent = try #require(people(rehearsal, 1).first)
    #expect(silent.visibility == .silent && silent.partner == Story.esther)
    #expect(rehearsal.status.contains("your name stands only in your own log"))
    rehearsal.press("wWhat others<Enter>what I am<Enter>a watchmaker<Enter>")
    #expect(people(rehearsal, 1).map(\.visibility) == [.byRole("a watchmaker")])
    rehearsal.press("wWhat others<Enter>my name<Enter>")
    #expect(people(rehearsal, 1).map(\.visibility) == [.named])
    for line in rehearsal.log where line.audience == .open {
      let events = Event.all(in: line)
      guard events.contains(where: { $0.seat == silent.seat }) else { continue }
      #expect(!line.payloadText.contains("\(Story.esther)"))
    }
  }
}
