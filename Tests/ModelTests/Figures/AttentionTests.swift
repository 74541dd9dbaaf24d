import Model
import Testing

/// One test per clause of each definition.
@Suite struct `What a card lacks` {
  private var story = Story()

  private mutating func works(_ number: Int, on id: CardID, _ role: Role) {
    story.say(id, PartnerEngaged(partner: partner(number), role: role, doing: nil))
  }

  private func lacks(_ id: CardID) -> [Lack] { story.board.lacks(story.now(id)) }
  private func isUnowned(_ id: CardID) -> Bool { story.board.isUnowned(story.now(id)) }
  private func isAlone(_ id: CardID) -> Bool { lacks(id).contains(.bodies) }
  private func isSilent(_ id: CardID) -> Bool { story.board.missesVoice(story.now(id)) }

  // MARK: - Unowned subproblem

  @Test(arguments: Stage.allCases)
  mutating func `unowned: a subproblem past Recognise without a lead`(stage: Stage) {
    let parent = story.capture(1)
    let one = story.capture(2, in: stage, parent: parent)
    #expect(isUnowned(one) == (stage != .recognise))
    works(1, on: one, .lead)
    #expect(!isUnowned(one))
  }

  @Test(arguments: [Role.contributor, .advisor, .follower])
  mutating func `unowned: only a lead leads`(role: Role) {
    let one = story.capture(2, in: .engage, parent: story.capture(1))
    works(1, on: one, role)
    #expect(isUnowned(one))
  }

  @Test mutating func `unowned: a card without a parent is no subproblem`() {
    let one = story.capture(1, in: .engage)
    #expect(!isUnowned(one))
    story.say(one, CardReparented(parent: story.capture(2)))
    #expect(isUnowned(one))
  }

  @Test mutating func `unowned: a card off the board is not open`() {
    let one = story.capture(2, in: .engage, parent: story.capture(1))
    story.say(one, CardParked(reason: nil))
    #expect(!isUnowned(one))
    story.say(one, CardResumed())
    story.say(one, CardClosed(outcome: .stopped, reason: nil))
    #expect(!isUnowned(one))
  }

  // MARK: - Single-body dependency

  @Test(arguments: Stage.allCases)
  mutating func `one body: in Engage and Co-create only`(stage: Stage) {
    let one = story.capture(1, in: stage)
    #expect(isAlone(one) == (stage == .engage || stage == .cocreate))
  }

  @Test(
    arguments: zip([Role.lead, .contributor, .advisor, .follower], [false, false, true, true]))
  mutating func `one body: leads and contributors carry a card`(role: Role, isStillAlone: Bool) {
    let one = story.capture(1, in: .engage)
    works(1, on: one, .contributor)
    #expect(isAlone(one))
    works(2, on: one, role)
    #expect(isAlone(one) == isStillAlone)
  }

  @Test mutating func `one body: two people of one body are one, of two departments two`() {
    let city = story.join(10, .publicBody)
    let (waste, care) = (
      story.join(11, .department, in: city), story.join(12, .department, in: city)
    )
    story.join(1, in: waste)
    story.join(2, in: waste)
    story.join(3, in: care)
    let one = story.capture(1, in: .engage)
    works(1, on: one, .lead)
    works(2, on: one, .contributor)
    #expect(isAlone(one))
    works(3, on: one, .contributor)
    #expect(!isAlone(one))
  }

  @Test mutating func `one body: somebody unknown is a body of their own`() {
    let one = story.capture(1, in: .engage)
    works(1, on: one, .lead)
    story.say(
      one, PartnerEngaged(partner: partner(70), role: .contributor, doing: nil, share: .silent))
    #expect(!isAlone(one))
    story.say(one, ParticipantIdentified(seat: partner(70), partner: partner(1)))
    #expect(isAlone(one), "it was the same partner")
  }

  @Test mutating func `one body: a card off the board needs nobody`() {
    let one = story.capture(1, in: .engage)
    story.say(one, CardParked(reason: nil))
    #expect(lacks(one).isEmpty)
  }

  // MARK: - Missing voice

  @Test(arguments: Stage.allCases)
  mutating func `voice: asked for in Engage and Co-create only`(stage: Stage) {
    let one = story.capture(1, in: stage)
    #expect(isSilent(one) == (stage == .engage || stage == .cocreate))
  }

  @Test(arguments: Perspective.allCases)
  mutating func `voice: of a user, an end user or a citizen`(perspective: Perspective) {
    story.join(1, .person, [perspective])
    let one = story.capture(1, in: .cocreate)
    works(1, on: one, .advisor)
    #expect(isSilent(one) == (perspective == .professional || perspective == .facilitator))
  }

  @Test(arguments: Role.allCases)
  mutating func `voice: of a lead, contributor or advisor, not of a follower`(role: Role) {
    story.join(1, .person, [.citizen])
    let one = story.capture(1, in: .engage)
    works(1, on: one, role)
    #expect(isSilent(one) == (role == .follower))
  }

  @Test mutating func `voice: of somebody unknown is not heard`() {
    story.join(1, .person, [.citizen])
    let one = story.capture(1, in: .engage)
    story.say(
      one, PartnerEngaged(partner: partner(70), role: .advisor, doing: nil, share: .silent))
    #expect(isSilent(one))
    story.say(one, ParticipantIdentified(seat: partner(70), partner: partner(1)))
    #expect(!isSilent(one))
  }

  @Test mutating func `everything that is missing is told`() {
    let one = story.capture(2, in: .engage, parent: story.capture(1))
    #expect(lacks(one) == [.lead, .bodies, .voice])
  }
}

extension Story {
  @discardableResult
  mutating func join(_ number: Int, _ type: PartnerType, _ perspectives: [Perspective]) -> PartnerID
  {
    join(number, type, in: nil, perspectives)
  }
}
