import Model
import Testing

@Suite struct `An act is taken back as a whole, or passed over` {
  private var story = Story()
  private let me = partner(1)
  private let other = partner(2)

  private mutating func describe(_ text: String, _ id: CardID, by who: PartnerID) -> EventKey {
    var edited = CardEdited()
    edited.description = .set(text)
    return story.say(id, edited, by: who)
  }

  private mutating func title(_ text: String, _ id: CardID) {
    var edited = CardEdited()
    edited.title = .set(text)
    edited.knew = story.now(id).title.heads
    story.say(id, edited, by: me)
  }

  @Test mutating func `what somebody changed since is passed over, and what was done before goes`()
    throws
  {
    let id = story.capture(1)
    title("first", id)
    title("second", id)
    let mine = describe("mine", id, by: me)
    let theirs = describe("theirs", id, by: other)
    #expect(story.undo(by: me) == .changedSince(theirs.id))
    #expect(story.undo(by: me) == .changedSince(theirs.id), "nothing is passed over unasked")
    #expect(story.undo(by: me, passing: [mine.id]) == .done)
    #expect(story.now(id).title.value == "first")
    #expect(story.undo(by: me, passing: [mine.id]) == .done)
    #expect(story.now(id).title.value == "Card 1")
    #expect(story.undo(by: me, passing: [mine.id]) == .nothing)
    #expect(story.undo(by: me, redo: true, passing: [mine.id]) == .done)
    #expect(story.now(id).title.value == "first")
    #expect(story.now(id).description.value == "theirs")
  }

  @Test mutating func `a redo that somebody is in the way of is passed over too`() {
    let id = story.capture(1)
    title("mine", id)
    _ = describe("mine", id, by: me)
    for _ in 1...2 { #expect(story.undo(by: me) == .done) }
    // The undo of the title is the last one: somebody writes over it.
    var edited = CardEdited()
    edited.title = .set("theirs")
    let theirs = story.say(id, edited, by: other)
    #expect(story.undo(by: me, redo: true) == .changedSince(theirs.id))
    let stuck = story.lines[story.lines.count - 2].key.id
    #expect(story.undo(by: me, redo: true, passing: [stuck]) == .done)
    #expect(story.now(id).description.value == "mine")
    #expect(story.now(id).title.value == "theirs")
    #expect(story.undo(by: me, redo: true, passing: [stuck]) == .nothing)
  }

  /// Who took part by name is silent from now on.
  private mutating func hide(_ id: CardID) -> [EventKey] {
    let changes = story.board.engaging(
      me, on: story.now(id), as: .advisor, doing: "", seen: .silent, random: 77)
    return story.say(changes, by: me)
  }

  @Test mutating func `named and then hidden is one step, there and back`() throws {
    let id = story.capture(1)
    title("before", id)
    story.say(id, PartnerEngaged(partner: me, role: .lead, doing: "asks"), by: me)
    let named = story.sight
    #expect(hide(id).count == 3)
    let hidden = story.sight
    for _ in 1...2 {
      #expect(story.undo(by: me) == .done)
      #expect(story.changes(since: named) == [])
      #expect(story.undo(by: me, redo: true) == .done)
      #expect(story.changes(since: hidden) == [])
    }
    #expect(story.undo(by: me) == .done)
    #expect(story.undo(by: me) == .done)
    #expect(story.now(id).participations.allSatisfy { !$0.state.value.isActive })
    #expect(story.undo(by: me) == .done)
    #expect(story.now(id).title.value == "Card 1")
  }

  @Test mutating func `nothing in the open log ties a name to a seat`() {
    let id = story.capture(1)
    story.say(id, PartnerEngaged(partner: me, role: .lead, doing: "asks"), by: me)
    _ = hide(id)
    #expect(story.undo(by: me) == .done)
    #expect(story.undo(by: me, redo: true) == .done)
    let seat = story.board.seats(of: me)[0].seat
    for line in story.lines where line.audience == .open {
      let text = line.payloadText
      #expect(!(text.contains("\(me)") && text.contains("\(seat)")), "\(text)")
      #expect(!text.contains(#""lines""#))
    }
  }

  @Test mutating func `one line of an act that somebody built on keeps all of it`() {
    let (one, two) = (story.capture(1), story.capture(2))
    var hall = CardEdited()
    hall.description = .set("hall")
    let act = [
      Change(one.cast(), CardParked(reason: nil)),
      Change(two.cast(), hall, audience: .circle(CircleID(random: 4))),
    ]
    story.say(act, by: me)
    let theirs = describe("room", two, by: other)
    #expect(story.undo(by: me) == .changedSince(theirs.id))
    #expect(story.now(one).off.value == .parked(nil))
  }

  @Test mutating func `a tie counts only in a person's own log`() {
    let id = story.capture(1)
    title("mine", id)
    let first = story.lines[story.lines.count - 1].key.id
    let second = describe("mine", id, by: me)
    story.say(.board, Transaction(tying: [first, second.id]), by: me)
    #expect(story.undo(by: me) == .done)
    #expect(story.now(id).description.value == nil)
    #expect(story.now(id).title.value == "mine")
  }

  @Test mutating func `what was done before somebody got a name is still theirs to take back`() {
    let id = story.capture(1)
    title("mine", id)
    let joining = Board.joining(me, named: "Anna")
    story.say(joining, by: me)
    #expect(story.undo(by: me) == .done)
    #expect(story.now(id).title.value == "Card 1")
    #expect(story.board.partners[me]?.left.value == nil)
    #expect(story.undo(by: me) == .nothing)
  }

  @Test mutating func `somebody who was added with a name in another log goes in one step`() {
    let added = Board.joining(partner(7), named: "Bob")
    story.say(added, by: me)
    #expect(story.undo(by: me) == .done)
    #expect(story.board.partners[partner(7)]?.left.value != nil)
    #expect(story.undo(by: me) == .nothing)
    #expect(story.undo(by: me, redo: true) == .done)
    #expect(story.board.partners[partner(7)]?.left.value == nil)
  }
}
