import Model
import Testing

@Suite struct `Signs and figures of a card` {
  private var story = Story()

  private func sign(_ id: CardID) -> Sign? { story.board.sign(of: story.now(id)) }

  /// Two bodies carry the card, one of them leads.
  private mutating func staff(_ id: CardID) {
    story.say(id, PartnerEngaged(partner: partner(1), role: .lead, doing: nil))
    story.say(id, PartnerEngaged(partner: partner(2), role: .contributor, doing: nil))
  }

  @Test mutating func `blocked comes before everything`() {
    let one = story.capture(1, in: .engage)
    story.say(one, CardBlocked(reason: "no key"))
    #expect(sign(one) == .blocked)
  }

  @Test(arguments: Stage.allCases)
  mutating func `a card in progress without a lead says so`(stage: Stage) {
    let one = story.capture(1, in: stage)
    #expect(sign(one) == (stage.isInProgress ? .noLead : nil))
  }

  @Test(arguments: Stage.allCases)
  mutating func `a card carried by one body says so in Engage and Co-create`(stage: Stage) {
    let one = story.capture(1, in: stage)
    story.say(one, PartnerEngaged(partner: partner(1), role: .lead, doing: nil))
    #expect(sign(one) == (stage == .engage || stage == .cocreate ? .oneBody : nil))
    story.say(one, PartnerEngaged(partner: partner(2), role: .advisor, doing: nil))
    #expect(sign(one) == (stage == .engage || stage == .cocreate ? .oneBody : nil))
    story.say(one, PartnerEngaged(partner: partner(2), role: .contributor, doing: nil))
    #expect(sign(one) == nil)
  }

  @Test mutating func `a parent at work via its children needs no lead of its own`() {
    let parent = story.capture(1, in: .engage)
    let child = story.capture(2, in: .engage, parent: parent)
    #expect(sign(parent) == .viaOthers)
    #expect(sign(child) == .noLead)
  }

  @Test mutating func `a subproblem without a lead says so even when its own children are at work`()
  {
    let top = story.capture(1, in: .engage)
    let middle = story.capture(2, in: .engage, parent: top)
    story.capture(3, parent: middle)
    #expect(sign(middle) == .noLead)
  }

  @Test mutating func `a card that an innovation answers still says that one body carries it`() {
    let problem = story.capture(1, in: .engage)
    let innovation = story.capture(2, .innovation)
    story.say(innovation, InnovationLinked(answers: [problem]))
    #expect(sign(problem) == .oneBody)
    staff(problem)
    #expect(sign(problem) == .viaOthers)
  }

  @Test mutating func `a card that has what it needs shows no sign`() {
    let one = story.capture(1, in: .engage)
    staff(one)
    #expect(sign(one) == nil)
  }

  @Test mutating func `the age counts days on the calendar of the zone and is never negative`() {
    let one = story.capture(1)
    let day: Int64 = 86_400_000
    story.say(one, CardMoved(from: nil, to: .engage, rank: nil), at: 10 * day + 60_000)
    func age(_ now: Int64, offset: Int = 0) -> Int {
      story.board.age(of: story.now(one), now: now, offset: offset)
    }
    #expect(age(10 * day + 60_000) == 0)
    #expect(age(11 * day - 1) == 0)
    #expect(age(11 * day) == 1)
    #expect(age(41 * day) == 31)
    #expect(age(5 * day) == 0)
    #expect(age(10 * day + 3_600_000, offset: -3600) == 1, "yesterday evening there")
    #expect(age(11 * day - 3_600_000, offset: 3600) == 1, "tomorrow there")
    #expect(age(11 * day, offset: -3600) == 1, "the moment of entering is theirs as well")
  }

  @Test mutating func `cards off the board come by number`() {
    for number in [3, 1, 2] { story.say(story.capture(number), CardParked(reason: nil)) }
    #expect(story.board.offTheBoard.compactMap(\.number) == [1, 2, 3])
  }

  @Test
  mutating func `the last rank of a column is the highest, also among cards worked on via others`()
  {
    #expect(story.board.lastRank(in: .engage) == nil)
    story.capture(1, in: .engage, rank: "b1")
    #expect(story.board.lastRank(in: .engage) == Rank("b1"))
    let parent = story.capture(2, in: .engage, rank: "x1")
    story.capture(3, parent: parent)
    #expect(story.board.lastRank(in: .engage) == Rank("x1"))
    story.capture(4, in: .engage)
    #expect(story.board.lastRank(in: .engage) == Rank("x1"))
  }

  @Test mutating func `the history of a card is where the log holds its events, each line once`() {
    let one = story.capture(1)
    let two = story.capture(2)
    story.say(one, CommentAdded(comment: .board, text: "x"), by: partner(1))
    story.say(
      .board,
      Transaction(events: [inner(one.cast(), CardRetracted()), inner(one.cast(), CardRestored())]),
      by: partner(1))
    #expect(story.board.trail(of: one).sorted() == [0, 2, 3])
    #expect(story.board.trail(of: two) == [1])
    #expect(story.board.trail(of: card(9)).isEmpty)
    #expect(story.board.trail(by: partner(1)) == [3, 2])
  }
}
