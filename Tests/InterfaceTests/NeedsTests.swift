import Interface
import Model
import Testing

@Suite struct `Ties, offers and invitations on the screen` {
  private func rehearsal(_ words: any Words = English()) -> Rehearsal {
    var story = Story.autumn
    for (id, text) in [("U2.1", "Shops know what is left"), ("U2.2", "One cold chain")] {
      story.add(3, Change(Story.food.cast(), ChangeNeeded(change: id, text: text)))
    }
    return Rehearsal(100, 30, words: words, me: Story.esther, board: story.changes)
  }

  @Test func `a card is tied to a change of its challenge, and the tree says so`() {
    var rehearsal = rehearsal()
    rehearsal.press("/Fresh<Enter>")
    rehearsal.goTo("Needed change")
    #expect(rehearsal.screen.contains("[ ] U2.1"))
    #expect(rehearsal.screen.contains("One cold chain"))
    rehearsal.press("U2.2<Enter>")
    #expect(rehearsal.status == " P5 saved: needed change.")
    #expect(rehearsal.card(5)?.changes.elements == ["U2.2"])
    rehearsal.press("3")
    #expect(rehearsal.screen.contains("U2.1 Shops know what is left  no card yet"))
    #expect(rehearsal.screen.contains("U2.2 One cold chain  P5"))
    rehearsal.goTo("Needed change")
    #expect(rehearsal.screen.contains("[x] U2.2"))
    rehearsal.press(" <Enter>")
    #expect(rehearsal.card(5)?.changes.elements == [])
    rehearsal.press("u")
    #expect(rehearsal.screen.contains("U2.2 One cold chain  P5"))
  }

  @Test func `where no change is needed that is said`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.goTo("Needed change")
    #expect(rehearsal.status.hasPrefix(" No challenge of this card needs a change yet"))
  }

  @Test func `what an innovation connects is edited in the words of the screen`() {
    var rehearsal = rehearsal(Dutch())
    rehearsal.press("/Community<Enter>")
    rehearsal.goTo("Verbindt")
    rehearsal.press("actor: buren; hulpmiddel: kiosk, stroom<Enter>")
    #expect(
      rehearsal.card(6)?.innovation.connects.value
        == [Connection(.actor, "buren"), Connection(.resource, "kiosk, stroom")])
    rehearsal.goTo("Verbindt")
    #expect(rehearsal.screen.contains("actor: buren; hulpmiddel: kiosk, stroom"))
    rehearsal.press("^Ukiosk<Enter>")
    #expect(rehearsal.status.contains("kiosk"))
    #expect(rehearsal.card(6)?.innovation.connects.value.count == 2)
  }

  @Test func `an offer is withdrawn`() {
    var rehearsal = rehearsal()
    rehearsal.press("AA cold room<Enter>A")
    #expect(rehearsal.screen.contains("What I offer"))
    rehearsal.press("Offer something<Enter>A van<Enter>")
    #expect(rehearsal.state.board.openOffers.map(\.offer.text) == ["A cold room", "A van"])
    rehearsal.press("ANo longer: A van<Enter>")
    #expect(rehearsal.status == " The offer is withdrawn.")
    #expect(rehearsal.state.board.openOffers.map(\.offer.text) == ["A cold room"])
    rehearsal.press("u")
    #expect(rehearsal.state.board.openOffers.count == 2)
  }

  @Test func `an invitation is taken back by undo, or by hand`() {
    var rehearsal = rehearsal()
    rehearsal.press("iSamira<Enter><Enter><Enter>")
    #expect(rehearsal.state.board.openInvitations.count == 1)
    rehearsal.press("u")
    #expect(rehearsal.state.board.openInvitations.isEmpty)
    rehearsal.press("U")
    #expect(rehearsal.state.board.openInvitations.count == 1)
    rehearsal.press("ineed not<Enter>")
    #expect(rehearsal.status == " Samira El Idrissi is no longer invited to P1.")
    #expect(rehearsal.state.board.openInvitations.isEmpty)
  }

  @Test func `named and then silent is one undo`() {
    var rehearsal = rehearsal()
    rehearsal.press("wlead<Enter>asks<Enter>")
    rehearsal.press("wWhat others<Enter>")
    #expect(rehearsal.screen.contains("Not hidden: the board's files tell which account wrote it"))
    rehearsal.press("only<Enter>")
    func seen() -> [Visibility] {
      rehearsal.card(1).map { rehearsal.state.board.people(on: $0).map(\.visibility) } ?? []
    }
    #expect(seen() == [.silent])
    rehearsal.press("u")
    #expect(seen() == [.named])
    rehearsal.press("U")
    #expect(seen() == [.silent])
  }

  @Test func `who only ever is silent stands in no byte that others have`() throws {
    var rehearsal = Rehearsal.autumn(me: nil)
    rehearsal.press("wNadia<Enter> Haddad<Enter>What others<Enter>only<Enter>advisor<Enter>uU")
    let me = try #require(rehearsal.state.me)
    #expect(rehearsal.state.board.seats(of: me).count == 1)
    for line in rehearsal.log where line.audience != .own {
      #expect(!line.payloadText.contains("\(me)") && !line.payloadText.contains("Nadia"))
      #expect(line.target != me.cast())
    }
  }
}
