import Model
import Testing

@Suite struct `What is asked and what is offered` {
  private var story = Story()

  private mutating func offer(
    _ who: Int, _ id: String, tag: String = "", _ text: String, _ what: Connects = .expertise
  ) {
    var made = OfferMade()
    made.offer = id
    made.what = what
    made.tag = tag
    made.text = text
    story.say(partner(who).cast(to: Target.self), made)
  }

  private mutating func ask(_ card: CardID, tag: String = "", _ text: String) throws -> Ask {
    story.say(
      card, AskRaised(ask: "a1", what: .expertise, tag: tag, text: text), by: partner(9))
    return try #require(story.board.asks(on: story.now(card)).first)
  }

  @Test mutating func `fit by tag first, then by words`() throws {
    offer(1, "o1", tag: "food", "hygiene and labels")
    offer(2, "o2", tag: "van", "knows food safety and food law")
    offer(3, "o3", tag: "Cooking", "nothing in common")
    offer(4, "o4", tag: "music", "a brass band")
    let ask = try ask(story.capture(1), tag: "cooking", "Somebody who knows food safety")
    let found = story.board.matches(for: ask)
    #expect(found.map(\.partner) == [partner(3), partner(2), partner(1)])
    #expect(found.map(\.hasSameTag) == [true, false, false])
    // "knows" says nothing.
    #expect(found.map(\.sharedWords) == [1, 2, 1])
  }

  @Test mutating func `do not fit when withdrawn, when the partner left, or when the ask is met`()
    throws
  {
    offer(1, "o1", tag: "van", "a van")
    offer(2, "o2", tag: "van", "a van")
    offer(3, "o3", tag: "van", "a van")
    offer(4, "o4", tag: "van", "a van")
    let card = story.capture(1)
    var ask = try ask(card, tag: "van", "Transport")
    #expect(story.board.matches(for: ask).count == 4)
    story.say(partner(4).cast(to: Target.self), PartnerForgotten())
    story.say(partner(1).cast(to: Target.self), OfferWithdrawn(offer: "o1"))
    story.say(partner(2).cast(to: Target.self), PartnerLeft())
    #expect(story.board.matches(for: ask).map(\.partner) == [partner(3)])
    story.say(card, AskMet(ask: "a1", partner: partner(3)))
    ask = try #require(story.board.asks(on: story.now(card)).first)
    #expect(!ask.isOpen && ask.metBy.value == partner(3))
    #expect(story.board.matches(for: ask).isEmpty)
  }

  @Test mutating func `meet by an introduction of the two, once`() throws {
    let card = story.capture(1)
    let ask = try ask(card, "A van")
    let changes = story.board.meeting(ask, by: partner(3))
    #expect(changes.map { type(of: $0.payload).kindText } == ["ask.met", "partners.introduced"])
    for change in changes { story.say(change.target, change.payload) }
    #expect(story.board.introductions == [Pair(partner(9), partner(3))])
    #expect(story.board.meeting(ask, by: partner(3)).count == 1)
    // Nobody is introduced to themselves.
    #expect(story.board.meeting(ask, by: partner(9)).count == 1)
  }

  @Test mutating func `new connections are those of innovations on the board, by number`() {
    for number in [3, 2, 1] {
      let id = story.capture(number, number == 3 ? .problem : .innovation)
      var described = InnovationDescribed()
      described.connects = .set([Connection(.actor, "neighbours")])
      story.say(id, described)
    }
    story.capture(4, .innovation)
    #expect(story.board.newConnections.map(\.card) == [card(1), card(2)])
    story.say(card(1), CardParked(reason: nil))
    #expect(story.board.newConnections.map(\.card) == [card(2)])
    #expect(story.board.newConnections.map(\.connects.count) == [1])
  }

  @Test mutating func `stand on the card that a merged one went into`() throws {
    let (one, other) = (story.capture(1), story.capture(2))
    _ = try ask(one, "A van")
    story.say(one, CardMerged(into: other, reason: nil))
    #expect(story.board.asks(on: story.now(other)).map(\.id) == ["a1"])
    #expect(story.board.standingAsks.map(\.card) == [other])
    story.say(one, AskDropped(ask: "a1"))
    #expect(story.board.standingAsks.isEmpty)
  }
}

@Suite struct `An open invitation` {
  private var story = Story()

  private mutating func invite(_ card: CardID, _ who: String) {
    story.say(
      card, PartnerInvited(who: Invitee(who), role: .advisor, reason: "flour"), by: partner(9))
  }

  @Test mutating func `is one without an answer, on a card that is on the board`() throws {
    let (one, other) = (story.capture(1), story.capture(2))
    invite(one, "the baker")
    invite(other, "the butcher")
    #expect(story.board.openInvitations.map(\.card) == [one, other])
    #expect(story.board.openInvitations.map(\.invitation.who.text) == ["the baker", "the butcher"])
    story.say(one, InvitationAnswered(who: Invitee("the baker"), role: .advisor, yes: false))
    #expect(story.board.openInvitations.map(\.card) == [other])
    story.say(other, CardParked(reason: nil))
    #expect(story.board.openInvitations.isEmpty)
    // Who is asked again has not answered.
    invite(one, "the baker")
    #expect(story.board.openInvitations.map(\.card) == [one])
    let change = try #require(
      story.board.withdrawing(Invitee("the baker"), from: story.now(one)))
    story.say(change.target, change.payload)
    #expect(story.board.openInvitations.isEmpty)
  }

  @Test mutating func `is answered by taking part`() throws {
    let card = story.capture(1)
    let id = story.join(1)
    invite(card, id.description)
    let open = try #require(story.board.openInvitations.first?.invitation)
    #expect(open.partner(on: story.board) == id)
    let no = story.board.answering(open, on: story.now(card), yes: false, random: 1)
    #expect(no.count == 1)
    let yes = story.board.answering(open, on: story.now(card), yes: true, random: 1)
    #expect(
      yes.map { type(of: $0.payload).kindText } == ["invitation.answered", "partner.engaged"])
    for change in yes { story.say(change.target, change.payload) }
    #expect(story.board.people(on: story.now(card)).map(\.role) == [.advisor])
    #expect(story.board.openInvitations.isEmpty)
    // Also by coming without an answer.
    let other = story.capture(2)
    invite(other, id.description)
    story.say(other, PartnerEngaged(partner: id, role: .lead, doing: nil))
    #expect(story.board.openInvitations.isEmpty)
  }
}
