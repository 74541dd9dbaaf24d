import Model
import Testing

@Suite struct `How much others see of a participant` {
  private var story = Story()
  private let me = partner(1)

  /// What a change would write, as text.
  private func written(_ change: Change) -> String {
    String(decoding: change.draft(by: me).payload, as: UTF8.self)
  }

  private mutating func engage(
    _ card: CardID, _ role: Role = .contributor, _ doing: String = "", _ seen: Visibility,
    random: UInt64 = 77
  ) -> [Change] {
    let changes = story.board.engaging(
      me, on: story.now(card), as: role, doing: doing, seen: seen, random: random)
    for change in changes {
      story.say(change.target, change.payload, by: change.isAnonymous ? nil : me)
    }
    return changes
  }

  @Test mutating func `by name is the partner's own id`() {
    let card = story.capture(1)
    let changes = engage(card, .lead, "asks", .named)
    #expect(changes.count == 1)
    #expect(!changes[0].isAnonymous && changes[0].audience == .open)
    #expect(story.board.people(on: story.now(card)).map(\.visibility) == [.named])
  }

  @Test(arguments: [Visibility.byRole("a supermarket"), .silent])
  func `hidden is a seat, and only the own log says whose`(seen: Visibility) throws {
    var copy = self
    let card = copy.story.capture(1)
    let changes = copy.engage(card, .advisor, "knows prices", seen)
    // The own log comes first: nobody loses a seat to a crash.
    #expect(changes.map(\.audience) == [.own, .open])
    #expect(changes.map(\.isAnonymous) == [false, true])
    #expect(written(changes[0]).contains("\(me)"))
    #expect(!written(changes[1]).contains("\(me)"))
    #expect(written(changes[1]).contains("knows prices") == (seen != .silent))
    let people = copy.story.board.people(on: copy.story.now(card))
    #expect(people.map(\.partner) == [me])
    #expect(people.map(\.visibility) == [seen])
    #expect(copy.story.board.seats(of: me).map(\.card) == [card])
    // The role changes on the same seat, and stays without a name.
    let later = copy.engage(card, .lead, "", seen)
    #expect(later.count == 1 && later[0].isAnonymous)
    #expect(!written(later[0]).contains("\(me)"))
    // And so does leaving.
    let end = try #require(copy.story.board.disengaging(me, from: copy.story.now(card)))
    #expect(end.isAnonymous && !written(end).contains("\(me)"))
  }

  @Test mutating func `from named to hidden takes a new seat that says nothing of before`() throws {
    let card = story.capture(1)
    _ = engage(card, .lead, "", .named)
    let changes = engage(card, .lead, "", .silent)
    #expect(changes.map(\.isAnonymous) == [false, false, true])
    let engaged = try #require(changes[2].payload as? PartnerEngaged)
    #expect(engaged.partner != me && engaged.since == nil)
    #expect(story.board.people(on: story.now(card)).map(\.share) == [.silent])
    let back = engage(card, .lead, "", .named)
    #expect(back.map(\.isAnonymous) == [true, false])
    #expect(story.board.people(on: story.now(card)).map(\.share) == [.named])
    // Another seat the next time: the two cannot be tied together.
    let again = engage(card, .lead, "", .silent, random: 78)
    #expect((again[2].payload as? PartnerEngaged)?.partner != engaged.partner)
  }

  @Test mutating func `from silent to by role stays on the seat`() {
    let card = story.capture(1)
    _ = engage(card, .lead, "", .silent)
    let changes = engage(card, .lead, "", .byRole("a shop"))
    #expect(changes.count == 1 && changes[0].isAnonymous)
    #expect(story.board.people(on: story.now(card)).map(\.visibility) == [.byRole("a shop")])
  }

  @Test func `who only joined silently is not known to others`() {
    var board = Board()
    #expect(!board.isUnknownToOthers(me))
    for (index, change) in Board.joining(me, named: "Ann", silently: true).enumerated() {
      #expect(change.audience == .own)
      board.apply(
        line(
          change.target, change.payload, .at(1, seq: UInt32(index + 1)), audience: change.audience))
    }
    #expect(board.isUnknownToOthers(me))
    #expect(board.partners[me]?.name == "Ann")
    board.apply(line(me.cast(), PartnerJoined(), .at(2, seq: 9)))
    #expect(!board.isUnknownToOthers(me))
  }

  @Test func `whom others do not know is found in what would name them, but not in an own log`() {
    var board = Board()
    for (index, change) in Board.joining(me, named: "Ann", silently: true).enumerated() {
      board.apply(
        line(
          change.target, change.payload, .at(1, seq: UInt32(index + 1)), audience: change.audience))
    }
    board.settle()
    let naming = Change(card(1).cast(), PartnerEngaged(partner: me, role: .lead, doing: nil))
    let about = Change(me.cast(), PartnerLeft())
    #expect(board.strangers(in: [naming]) == [me])
    #expect(board.strangers(in: [about]) == [me])
    #expect(
      board.strangers(in: [
        Change(card(1).cast(), PartnerEngaged(partner: partner(2), role: .lead, doing: nil))
      ]) == [])
    #expect(
      board.strangers(in: [
        Change(
          card(1).cast(), ParticipantIdentified(seat: partner(9), partner: me), audience: .own)
      ]) == [])
    #expect(!board.isHiding(me))
    board.apply(line(me.cast(), PartnerJoined(), .at(2, seq: 9)))
    board.settle()
    #expect(board.strangers(in: [naming]) == [])
  }
}
