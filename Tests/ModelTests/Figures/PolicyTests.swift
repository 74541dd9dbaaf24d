import Model
import Testing

@Suite struct `Policies` {
  private var story = Story()

  private func isMet(_ rule: Rule, _ id: CardID) -> Bool? {
    story.board.policy(for: story.now(id)).first { $0.rule == rule }?.isMet
  }

  @Test mutating func `R1 asks for a setting`() {
    let one = story.capture(1)
    #expect(isMet(.r1, one) == false)
    var edited = CardEdited()
    edited.settings = .set(["street"])
    story.say(one, edited)
    #expect(isMet(.r1, one) == true)
  }

  @Test mutating func `R2 asks for a target group, of the card or of its challenge`() {
    let one = story.capture(1, challenge: .set(challenge(1)))
    #expect(isMet(.r2, one) == false)
    var named = ChallengeNamed()
    named.title = "x"
    named.targetGroups = ["elderly"]
    story.say(challenge(1).cast(to: Target.self), named)
    #expect(isMet(.r2, one) == true)
    #expect(story.board.targetGroups(of: story.now(one)) == ["elderly"])
    var edited = CardEdited()
    edited.targetGroups = .set(["unknown"])
    story.say(one, edited)
    #expect(story.board.targetGroups(of: story.now(one)) == ["unknown"])
    edited.challenge = .clear
    story.say(one, edited)
    #expect(isMet(.r2, one) == true)
  }

  @Test(arguments: [
    (Rule.r3, Stage.recognise), (.r4, .recognise), (.a4, .acknowledge), (.e4, .engage),
    (.c1, .cocreate), (.s3, .share), (.s4, .share),
  ])
  mutating func `what no program can check is met when a person ticks it, until it is unticked`(
    rule: Rule, stage: Stage
  ) {
    #expect(rule.isAsked)
    #expect(rule.stage == stage)
    let one = story.capture(1, in: stage)
    #expect(isMet(rule, one) == false)
    story.say(one, PolicyTicked(rule: rule, done: true))
    #expect(isMet(rule, one) == true)
    story.say(one, PolicyTicked(rule: rule, done: false))
    #expect(isMet(rule, one) == false)
  }

  @Test mutating func `R4 is not asked of an innovation, R5 and C3 of nothing else`() {
    let problem = story.capture(1)
    let innovation = story.capture(2, .innovation)
    #expect(isMet(.r4, innovation) == nil)
    #expect(isMet(.r5, problem) == nil)
    let opportunity = story.capture(3, .opportunity, in: .cocreate)
    #expect(isMet(.c3, opportunity) == nil)
  }

  @Test mutating func `R5 asks an innovation to answer a card that is known`() {
    let innovation = story.capture(2, .innovation)
    #expect(isMet(.r5, innovation) == false)
    story.say(innovation, InnovationLinked(answers: [card(1)]))
    #expect(isMet(.r5, innovation) == false)
    story.capture(1)
    #expect(isMet(.r5, innovation) == true)
  }

  @Test mutating func `A1 asks for a challenge or for the mark cross-cutting`() {
    let unknown = story.capture(1, in: .acknowledge)
    let crossCutting = story.capture(2, in: .acknowledge, challenge: .clear)
    let framed = story.capture(3, in: .acknowledge, challenge: .set(challenge(1)))
    #expect(isMet(.a1, unknown) == false)
    #expect(isMet(.a1, crossCutting) == true)
    #expect(isMet(.a1, framed) == true)
  }

  @Test mutating func `A2 asks for recognition by two partners from two bodies`() {
    let one = story.capture(1, in: .acknowledge)
    let kitchen = story.join(10, .institution)
    let (fatma, bram, noor) = (
      story.join(1, in: kitchen), story.join(2, in: kitchen), story.join(3)
    )
    story.say(one, CardRecognised(partner: fatma))
    #expect(isMet(.a2, one) == false)
    story.say(one, CardRecognised(partner: bram))
    #expect(isMet(.a2, one) == false, "two partners, one body")
    story.say(one, CardRecognised(partner: noor))
    #expect(isMet(.a2, one) == true)
    story.say(one, RecognitionWithdrawn(partner: noor))
    #expect(isMet(.a2, one) == false)
  }

  @Test(arguments: Perspective.allCases)
  mutating func `A3 asks for recognition by a user, end user or citizen`(perspective: Perspective) {
    let one = story.capture(1, in: .acknowledge)
    story.say(one, CardRecognised(partner: story.join(1, .person, [perspective])))
    #expect(isMet(.a3, one) == [.user, .endUser, .citizen].contains(perspective))
  }

  @Test mutating func `E1 asks for a lead`() {
    let one = story.capture(1, in: .engage)
    story.say(one, PartnerEngaged(partner: partner(1), role: .contributor, doing: nil))
    #expect(isMet(.e1, one) == false)
    story.say(one, PartnerEngaged(partner: partner(1), role: .lead, doing: nil))
    #expect(isMet(.e1, one) == true)
    story.say(one, PartnerEngaged(partner: partner(2), role: .lead, doing: nil))
    #expect(isMet(.e1, one) == true, "the second lead contributes")
    story.say(one, PartnerDisengaged(partner: partner(1)))
    story.say(one, PartnerDisengaged(partner: partner(2)))
    #expect(isMet(.e1, one) == false)
  }

  @Test mutating func `E2 asks for two bodies at work; followers do not count`() {
    let one = story.capture(1, in: .engage)
    let kitchen = story.join(10, .institution)
    story.say(one, PartnerEngaged(partner: story.join(1, in: kitchen), role: .lead, doing: nil))
    story.say(one, PartnerEngaged(partner: kitchen, role: .advisor, doing: nil))
    #expect(isMet(.e2, one) == false)
    story.say(one, PartnerEngaged(partner: story.join(3), role: .follower, doing: nil))
    #expect(isMet(.e2, one) == false)
    story.say(one, PartnerEngaged(partner: partner(3), role: .advisor, doing: nil))
    #expect(isMet(.e2, one) == true)
  }

  @Test mutating func `E3 asks for a user, end user or citizen at work`() {
    let one = story.capture(1, in: .engage)
    story.say(one, PartnerEngaged(partner: story.join(1), role: .lead, doing: nil))
    let citizen = story.join(2, .person, [.citizen])
    story.say(one, PartnerEngaged(partner: citizen, role: .follower, doing: nil))
    #expect(isMet(.e3, one) == false)
    story.say(one, PartnerEngaged(partner: citizen, role: .advisor, doing: nil))
    #expect(isMet(.e3, one) == true)
  }

  @Test mutating func `C3 asks an innovation for outcome, novelty and at least a prototype`() {
    let one = story.capture(1, .innovation, in: .cocreate)
    var described = InnovationDescribed()
    described.outcomes = .set([.service])
    described.novelty = .set([.scaledUp])
    story.say(one, MaturityReached(.prototype))
    #expect(isMet(.c3, one) == false)
    story.say(one, described)
    #expect(isMet(.c3, one) == true)
    story.say(one, MaturityReached(.idea))
    #expect(isMet(.c3, one) == false)
    story.say(one, MaturityReached(nil))
    #expect(isMet(.c3, one) == false)
    story.say(one, MaturityReached(.scaled))
    described.novelty = .set([])
    story.say(one, described)
    #expect(isMet(.c3, one) == false)
    described.novelty = .set([.scaledUp])
    described.outcomes = .set([])
    story.say(one, described)
    #expect(isMet(.c3, one) == false)
  }

  @Test mutating func `C4 asks that the card is not blocked`() {
    let one = story.capture(1, in: .cocreate)
    #expect(isMet(.c4, one) == true)
    story.say(one, CardBlocked(reason: "no key"))
    #expect(isMet(.c4, one) == false)
  }

  @Test mutating func `an item that the board switched off is not asked`() {
    let one = story.capture(1)
    story.say(.board, PolicySwitched(rule: .r1, on: false))
    #expect(isMet(.r1, one) == nil)
    story.say(.board, PolicySwitched(rule: .r1, on: true))
    #expect(isMet(.r1, one) == false)
  }

  @Test mutating func `the items of a stage come in their order`() {
    let ids = [
      story.capture(1), story.capture(2, .innovation), story.capture(3, in: .acknowledge),
      story.capture(4, in: .engage), story.capture(5, .innovation, in: .cocreate),
      story.capture(6, in: .share),
    ]
    let rules = ids.map { story.board.policy(for: story.now($0)).map(\.rule) }
    #expect(
      rules == [
        [.r1, .r2, .r3, .r4], [.r1, .r2, .r3, .r5], [.a1, .a2, .a3, .a4], [.e1, .e2, .e3, .e4],
        [.c1, .c2, .c3, .c4], [.s1, .s2, .s3, .s4],
      ])
  }
}
