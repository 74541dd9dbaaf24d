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
    rehearsal.press("n")
    #expect(
      rehearsal.status
        == " Esther Vonk leads S1, and this round is to arrive: the rest waits until it is over.")
    #expect(rehearsal.log.count == count)
    var dutch = seat("]", words: Dutch())
    dutch.press("n")
    #expect(
      dutch.status
        == " Esther Vonk leidt S1, en in deze ronde is het binnenkomen: de rest wacht tot ze voorbij is."
    )
  }

  @Test func `what is typed when a silent round begins lies face down and in no log`() {
    var rehearsal = seat("")
    rehearsal.press("nThe lamp is broken")
    rehearsal.next(by: Story.esther)
    rehearsal.next(by: Story.esther)
    let count = rehearsal.log.count
    rehearsal.press("<Enter><Enter>")
    #expect(rehearsal.log.count == count)
    #expect(rehearsal.laid == ["The lamp is broken"])
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
    rehearsal.press("n")
    #expect(rehearsal.status.contains("whose round was over long ago"))
  }
}
