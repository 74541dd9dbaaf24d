import Model
import Testing

@Suite struct `What people do, worked out` {
  private var story = Story()

  @Test mutating func `a move writes its reason beside everything that stands in the way`() {
    let one = story.capture(1)
    let moved = story.board.moving(story.now(one), to: .engage, reason: "it burns", random: 7)
    #expect(moved.from == .recognise)
    #expect(moved.overrides.map(\.rule) == ["R1", "R2", "steps"])
    #expect(moved.overrides.allSatisfy { $0.reason == "it burns" })
  }

  @Test mutating func `behind the largest number there is, things share it and show letters`() {
    story.say(
      card(1).cast(),
      CardCaptured(number: 9_999_999, kind: .problem, title: "poison", rank: nil))
    var last: CardCaptured?
    for number in 2...4 {
      let captured = story.board.capturing(.problem, "x", behind: last, random: 7)
      last = number == 2 ? nil : captured
      story.say(card(number).cast(), captured)
    }
    let labels = (1...4).map { story.board.label(of: story.now(card($0))) }
    #expect(labels == ["9999999", "9999999b", "9999999c", "9999999d"])
    #expect(story.board.lastChallengeNumber == 0)
    var challenge = ChallengeNamed()
    challenge.number = 9_999_999
    story.say(TargetID(random: 5), challenge)
    #expect(story.board.lastChallengeNumber + 1 == 9_999_999)
  }

  @Test mutating func `what is changed on a card goes where the card is`() {
    let circle = Audience.circle(CircleID(random: 8))
    story.say(
      card(1).cast(), CardCaptured(number: 1, kind: .problem, title: "closed", rank: nil),
      audience: circle)
    #expect(Change(story.now(card(1)), CardParked(reason: nil)).audience == circle)
    #expect(Change(story.now(story.capture(2)), CardParked(reason: nil)).audience == .open)
  }

  @Test mutating func `who does something else in the same role does not become a newer lead`()
    throws
  {
    let one = story.capture(1)
    let first = story.board.engaging(partner(1), on: story.now(one), as: .lead, doing: "asks")
    let engaged = try #require(first.payload as? PartnerEngaged)
    #expect(engaged.role == .lead && engaged.doing == "asks" && engaged.share == .named)
    story.say(one, engaged)
    story.say(one, PartnerEngaged(partner: partner(2), role: .lead, doing: nil))
    let since = try #require(story.board.lead(of: story.now(one))?.since)
    func change(as role: Role) throws -> PartnerEngaged {
      let change = story.board.engaging(partner(1), on: story.now(one), as: role, doing: "calls")
      return try #require(change.payload as? ParticipationChanged).state
    }
    #expect(try change(as: .lead).since == since)
    #expect(try change(as: .advisor).since == nil)
    story.say(one, ParticipationChanged(try change(as: .lead)))
    #expect(story.board.lead(of: story.now(one))?.partner == partner(1))
  }

  @Test mutating func `who works by role stays so when the role changes, on the same seat`() throws
  {
    let one = story.capture(1)
    let seat = partner(7)
    story.say(
      one,
      PartnerEngaged(
        partner: seat, role: .advisor, doing: nil, share: .byRole, describedAs: "a shop"))
    story.say(one, ParticipantIdentified(seat: seat, partner: partner(1)))
    let change = story.board.engaging(partner(1), on: story.now(one), as: .lead, doing: "")
    let state = try #require(change.payload as? ParticipationChanged).state
    #expect(state.partner == seat)
    #expect(state.share == .byRole)
    #expect(state.describedAs == "a shop")
    let end = try #require(story.board.disengaging(partner(1), from: story.now(one)))
    #expect((end.payload as? PartnerDisengaged)?.partner == seat)
  }

  @Test(arguments: Closing.allCases)
  func `an ending fits one kind of card, and stopping fits all`(closing: Closing) {
    let kinds = Kind.allCases.filter { closing.applies(to: $0) }
    let expected: [Kind] =
      switch closing {
      case .stopped: Kind.allCases
      case .solved, .partlySolved, .insightOnly, .notTakenUp: [.problem]
      case .used, .notUsed: [.opportunity]
      case .inUse, .scaled, .lessonsOnly: [.innovation]
      }
    #expect(kinds == expected)
  }
}
