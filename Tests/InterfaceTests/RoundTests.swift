import Interface
import Model
import Testing

/// What participants may write while a meeting is held, whichever screen they are on.
@Suite struct `Writing during a round` {
  /// Esther leads, Samira has the keyboard.
  private func seat(_ keys: String, words: any Words = English()) -> Rehearsal {
    var rehearsal = Rehearsal.meeting(words: words)
    rehearsal.press(keys + "<Esc>ISamira<Enter>")
    return rehearsal
  }

  @Test func `what the round is not for is refused with who leads and what it is for`() {
    var rehearsal = seat("]")
    let count = rehearsal.log.count
    rehearsal.press("nThe lamp is broken<Enter>")
    #expect(
      rehearsal.status
        == " Esther Vonk leads S1, and this round is to arrive: the rest waits until it is over.")
    #expect(rehearsal.log.count == count)
    var dutch = seat("]", words: Dutch())
    dutch.press("nDe lamp is kapot<Enter>")
    #expect(
      dutch.status
        == " Esther Vonk leidt S1, en in deze ronde is het binnenkomen: de rest wacht tot ze voorbij is."
    )
  }

  @Test func `in a silent round a card has no author, and it belongs to the meeting`() throws {
    var rehearsal = seat("]]")
    rehearsal.press("nThe lamp is broken<Enter>")
    let card = try #require(
      rehearsal.state.board.cards.all.first { $0.title.value == "The lamp is broken" })
    #expect(card.capturedBy == nil)
    #expect(card.capturedIn == rehearsal.state.board.runningSession?.id)
  }

  @Test func `who leads is not bound, and between rounds nobody is`() {
    var leader = Rehearsal.meeting()
    leader.press("]<Esc>nThe lamp is broken<Enter>")
    #expect(leader.state.board.cards.all.contains { $0.title.value == "The lamp is broken" })
    var early = seat("")
    early.press("nThe lamp is broken<Enter>")
    #expect(early.state.board.cards.all.contains { $0.title.value == "The lamp is broken" })
  }

  @Test func `a round that was over long ago says how to end it`() {
    var rehearsal = seat("]")
    rehearsal.wait(3 * 3600)
    rehearsal.press("nThe lamp is broken<Enter>")
    #expect(rehearsal.status.contains("whose round was over long ago"))
  }
}
