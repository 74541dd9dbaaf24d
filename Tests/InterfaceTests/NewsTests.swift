import Interface
import Model
import Testing

/// What others wrote since somebody was here last.
@Suite struct `What is new` {
  private func event(_ payload: any Payload, on card: CardID, by: PartnerID?, _ number: UInt32)
    -> Event
  {
    let key = EventKey(
      stamp: Stamp(milliseconds: Rehearsal.morning), replica: .elsewhere, seq: number)
    return Event(
      envelope: Envelope(key: key, target: card.cast(), audience: .open, position: 0, by: by),
      payload: payload)
  }

  private var events: [Event] {
    let comment = CommentAdded(comment: .board, text: "Yes")
    return [
      event(
        CardCaptured(number: 2, kind: .problem, title: "x", rank: nil), on: Story.card(2),
        by: Story.bram, 1),
      event(comment, on: Story.card(3), by: Story.bram, 2),
      event(comment, on: Story.card(3), by: nil, 3),
      event(comment, on: Story.card(1), by: Story.esther, 4),
    ]
  }

  @Test func `is marked on the board, and told at the start`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.hears(events, before: true)
    #expect(rehearsal.status.contains("New since you were here: 1 card and 2 comments. Tab goes"))
    let marks = rehearsal.screen.split(separator: "\n").filter { $0.contains("+new") }
    #expect(marks.count == 1)
    #expect(rehearsal.screen.contains("+2"))
    #expect(rehearsal.lines[29].hasPrefix(" Tab next new"))
    // What one said oneself is not new.
    #expect(!rehearsal.screen.contains(" +1"))
    rehearsal.resize(200, 60)
    #expect(rehearsal.screen.contains("+new"))
  }

  @Test func `is walked through with one key, round the end`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.hears(events, before: true)
    rehearsal.press("<Tab>")
    let first = rehearsal.state.selection
    rehearsal.press("<Tab>")
    let second = rehearsal.state.selection
    #expect(Set([first, second]) == [Story.card(2), Story.card(3)])
    rehearsal.press("<Tab>")
    #expect(rehearsal.state.selection == first)
  }

  @Test func `is no longer marked once its card was opened, and stays so on its page`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.hears(events, before: true)
    rehearsal.press("<Tab><Enter>")
    #expect(rehearsal.screen.contains("new since you were here"))
    rehearsal.press("<Tab>")
    #expect(rehearsal.state.screen == .card(Story.card(3)))
    rehearsal.press("<Tab>")
    #expect(rehearsal.status == " Nothing is new since you were here.")
    rehearsal.press("<Esc><Esc><Esc>")
    #expect(!rehearsal.screen.contains("+new") && !rehearsal.screen.contains("+2 "))
    rehearsal.press("<Tab>")
    #expect(rehearsal.status == " Nothing is new since you were here.")
  }

  @Test func `is marked again when more comes, but not while one looks at it`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("<Tab><Enter>")
    guard case .card(let open) = rehearsal.state.screen else { return }
    let more = CommentAdded(comment: .board, text: "More")
    rehearsal.hears([event(more, on: open, by: Story.bram, 7)], before: false)
    rehearsal.press("<Esc>")
    #expect(!rehearsal.screen.contains(" +1"))
    rehearsal.hears([event(more, on: open, by: Story.bram, 8)], before: false)
    #expect(rehearsal.screen.contains(" +1"))
    #expect(rehearsal.status == "")
  }

  @Test func `is not told before what is not as it must be`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.say("! The log has damage in 1 place: run kiem check.")
    rehearsal.hears(events, before: true)
    #expect(rehearsal.status.hasPrefix(" ! The log has damage"))
    #expect(rehearsal.screen.contains("+new"))
  }

  @Test func `is a letter behind the number of a card of one's own, told once`() {
    var story = Story.autumn
    let captured = CardCaptured(number: 2, kind: .problem, title: "Mine", rank: nil)
    story.add(0, Change(Story.card(60).cast(), captured), by: Story.esther)
    var rehearsal = Rehearsal(me: Story.esther, board: story.changes)
    rehearsal.hears([event(captured, on: Story.card(60), by: Story.esther, 1)], before: true)
    #expect(rehearsal.state.message == nil)
    rehearsal.hears([event(captured, on: Story.card(2), by: Story.bram, 1)], before: false)
    #expect(
      rehearsal.status == " The same number was taken elsewhere: yours is P2b now.")
  }

  @Test(arguments: [true, false])
  func `is that two became lead, which both are told`(isFirst: Bool) {
    var story = Story.autumn
    let lead = { PartnerEngaged(partner: $0, role: .lead, doing: nil) }
    let (first, second) = isFirst ? (Story.esther, Story.bram) : (Story.bram, Story.esther)
    for partner in [first, second] {
      story.add(0, Change(Story.card(3).cast(), lead(partner)), by: partner)
    }
    var rehearsal = Rehearsal(me: Story.esther, board: story.changes)
    let news = [event(lead(Story.bram), on: Story.card(3), by: Story.bram, 1)]
    rehearsal.hears(news, before: false)
    #expect(
      rehearsal.status
        == (isFirst
          ? " P3: Bram Postma wanted to be lead too. You were first, so Bram Postma counts as contributor."
          : " P3: Bram Postma was lead first, so you count as contributor."))
  }

  @Test func `that a filter hides is not walked to`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.hears([events[0]], before: true)
    rehearsal.press("\\kind:innovation<Enter><Tab>")
    #expect(rehearsal.status == " The filter hides it now.")
  }

  @Test func `is told in Dutch as well`() {
    var rehearsal = Rehearsal.autumn(words: Dutch())
    rehearsal.hears([events[0]], before: true)
    #expect(rehearsal.status.contains("Nieuw sinds je hier was: 1 kaart. Tab gaat"))
    #expect(rehearsal.screen.contains("+nw"))
  }
}
