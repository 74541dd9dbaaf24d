import Model
import Testing

@Suite struct `People at a card` {
  private var story = Story()

  private mutating func engage(
    _ seat: PartnerID, _ role: Role, _ share: ShareLevel = .named, on id: CardID,
    at time: Int64? = nil, writer: Int = 1
  ) {
    story.say(
      id,
      PartnerEngaged(
        partner: seat, role: role, doing: "works", share: share,
        describedAs: share == .byRole ? "a shop" : nil),
      writer: writer, at: time)
  }

  private func people(_ id: CardID) -> [Person] { story.board.people(on: story.now(id)) }

  @Test mutating func `stand in the order lead, contributor, advisor, follower, then by time`() {
    let one = story.capture(1)
    engage(partner(1), .follower, on: one)
    engage(partner(2), .advisor, on: one)
    engage(partner(3), .contributor, on: one)
    engage(partner(4), .contributor, on: one)
    engage(partner(5), .lead, on: one)
    #expect(people(one).map(\.partner) == [5, 3, 4, 2, 1].map { partner($0) })
    #expect(people(one).count { $0.role.isWork } == 4)
    #expect(story.board.lead(of: story.now(one))?.partner == partner(5))
  }

  @Test mutating func `have one place per partner, the later word counts`() {
    let one = story.capture(1)
    engage(partner(1), .lead, on: one, at: 9_000_000)
    engage(partner(1), .advisor, on: one, at: 8_000_000, writer: 2)
    #expect(people(one).map(\.role) == [.lead])
    story.say(
      one,
      ParticipationChanged(PartnerEngaged(partner: partner(1), role: .contributor, doing: "less")))
    #expect(people(one).map(\.role) == [.lead], "said at an earlier moment")
    story.say(one, PartnerDisengaged(partner: partner(1)), at: 10_000_000)
    #expect(people(one).isEmpty)
  }

  @Test mutating func `have one lead: the earliest stays, a later one contributes and is told`() {
    let one = story.capture(1)
    engage(partner(2), .lead, on: one, at: 9_000_000)
    engage(partner(1), .lead, on: one, at: 8_000_000, writer: 2)
    #expect(people(one).map(\.partner) == [partner(1), partner(2)])
    #expect(people(one).map(\.role) == [.lead, .contributor])
    #expect(people(one).map(\.isSecondLead) == [false, true])
    #expect(story.board.didNotApply.map(\.reason) == [.secondLead(one)])
    story.say(one, PartnerDisengaged(partner: partner(1)), writer: 2, at: 9_500_000)
    #expect(people(one).map(\.role) == [.lead])
    #expect(story.board.didNotApply.isEmpty)
  }

  @Test mutating func `keep their time as lead when what they do changes`() {
    let one = story.capture(1)
    engage(partner(1), .lead, on: one)
    let since = people(one).first?.since
    engage(partner(2), .lead, on: one)
    story.say(
      one,
      ParticipationChanged(
        PartnerEngaged(partner: partner(1), role: .lead, doing: "new", since: since)))
    #expect(people(one).map(\.partner) == [partner(1), partner(2)])
    #expect(people(one).first?.doing == "new")
  }

  @Test mutating func `by role or silent are a seat without a partner until somebody may know`() {
    let one = story.capture(1)
    let seat = partner(77)
    engage(seat, .contributor, .byRole, on: one)
    #expect(people(one).map(\.partner) == [nil])
    #expect(people(one).map(\.seat) == [seat])
    #expect(people(one).map(\.describedAs) == ["a shop"])
    story.say(one, ParticipantIdentified(seat: seat, partner: partner(1)))
    #expect(people(one).map(\.partner) == [partner(1)])
  }

  @Test mutating func `an identity that arrives before the seat waits for it`() {
    let one = story.capture(1)
    story.say(one, ParticipantIdentified(seat: partner(77), partner: partner(1)))
    #expect(people(one).isEmpty)
    engage(partner(77), .advisor, .silent, on: one)
    #expect(people(one).map(\.partner) == [partner(1)])
  }

  @Test mutating func `a partner on a seat and by name is one person`() {
    let one = story.capture(1)
    story.say(one, ParticipantIdentified(seat: partner(77), partner: partner(1)))
    engage(partner(77), .advisor, .silent, on: one)
    engage(partner(1), .lead, on: one)
    #expect(people(one).map(\.role) == [.lead])
    engage(partner(77), .contributor, .byRole, on: one)
    #expect(people(one).map(\.role) == [.contributor])
  }

  @Test mutating func `of merged cards are one group, with one place per partner and one lead`() {
    let (one, two) = (story.capture(1), story.capture(2))
    engage(partner(1), .lead, on: one)
    engage(partner(2), .lead, on: two)
    engage(partner(3), .advisor, on: one)
    engage(partner(3), .contributor, on: two)
    story.say(one, CardMerged(into: two, reason: nil))
    #expect(people(two).map(\.partner) == [1, 2, 3].map { partner($0) })
    #expect(people(two).map(\.role) == [.lead, .contributor, .contributor])
    #expect(people(two).map(\.isSecondLead) == [false, true, false])
  }

  @Test mutating func `recognise once each, in the order of their words`() {
    let (one, two) = (story.capture(1), story.capture(2))
    story.say(one, CardRecognised(partner: partner(2)))
    story.say(two, CardRecognised(partner: partner(1)))
    story.say(two, CardRecognised(partner: partner(2)))
    story.say(one, CardRecognised(partner: partner(3)))
    story.say(one, RecognitionWithdrawn(partner: partner(3)))
    #expect(story.board.recognitions(of: story.now(one)) == [partner(2)])
    story.say(one, CardMerged(into: two, reason: nil))
    #expect(story.board.recognitions(of: story.now(two)) == [partner(2), partner(1)])
  }

  @Test func `a recognition withdrawn later is gone, in any order`() {
    let lines = [
      line(card(1).cast(), CardRecognised(partner: partner(1), note: "a"), .at(1, 1, seq: 1)),
      line(card(1).cast(), RecognitionWithdrawn(partner: partner(1)), .at(2, 2, seq: 1)),
      line(card(1).cast(), CardRecognised(partner: partner(1), note: "b"), .at(3, 1, seq: 2)),
    ]
    for order in permutations(of: lines) {
      let recognition = fold(order).cards[card(1)]?.recognitions.first
      #expect(recognition?.state.value.stands == true)
      #expect(recognition?.state.value.note == "b")
    }
    for order in permutations(of: Array(lines.prefix(2))) {
      #expect(fold(order).cards[card(1)].map { Board().recognitions(of: $0) } == [])
    }
  }

  @Test mutating func `stand for bodies; an unknown person is a body of its own`() {
    let one = story.capture(1, in: .engage)
    let house = story.join(10, .institution)
    let kitchen = story.join(11, .department, in: house)
    engage(story.join(1, in: kitchen), .lead, on: one)
    engage(story.join(2, in: kitchen), .contributor, on: one)
    #expect(story.board.bodiesAtWork(on: story.now(one)) == 1)
    #expect(story.board.body(of: partner(1)) == kitchen)
    engage(partner(77), .contributor, .silent, on: one)
    #expect(story.board.bodiesAtWork(on: story.now(one)) == 2)
    engage(story.join(3), .advisor, on: one)
    #expect(story.board.bodiesAtWork(on: story.now(one)) == 3)
  }

  @Test mutating func `affiliations end where they would go round`() {
    let one = story.join(1, in: partner(2))
    story.join(2, .department, in: partner(3))
    story.join(3, .institution, in: partner(1))
    #expect(story.board.affiliations(of: one) == [partner(2), partner(3)])
    story.join(4, in: partner(4))
    #expect(story.board.affiliations(of: partner(4)).isEmpty)
    story.join(5, in: partner(2))
    #expect(story.board.affiliations(of: partner(5)) == [partner(2), partner(3), partner(1)])
  }

  @Test mutating func `are invited and answer, the later word counts`() {
    let one = story.capture(1)
    story.say(
      one, PartnerInvited(who: Invitee("the baker"), role: .advisor, reason: "flour"),
      by: partner(1))
    #expect(story.now(one).invitations.map(\.state.value.answer) == [nil])
    #expect(story.now(one).invitations.map(\.state.value.by) == [partner(1)])
    story.say(one, InvitationAnswered(who: Invitee("the baker"), role: .advisor, yes: true))
    #expect(story.now(one).invitations.map(\.state.value.answer) == [true])
  }

  @Test mutating func `follow until they unfollow`() {
    let one = story.capture(1)
    story.say(one, CardFollowed(partner: partner(1)))
    #expect(story.now(one).followers.map(\.follows.value) == [true])
    story.say(one, CardUnfollowed(partner: partner(1)))
    #expect(story.now(one).followers.map(\.follows.value) == [false])
  }
}
