import Model
import Testing

@Suite struct `Who works next door` {
  private var story = Story()
  private let me = partner(1)
  private let other = partner(2)

  init() {
    story.join(1)
    story.join(2)
  }

  private mutating func work(_ number: Int, _ who: PartnerID, as role: Role = .contributor) {
    story.say(card(number), PartnerEngaged(partner: who, role: role, doing: nil))
  }

  private func found() -> [Neighbour] { story.board.nextDoor(to: me) }

  /// Both work, each on their own card.
  private mutating func apart() {
    work(1, me)
    work(2, other)
  }

  @Test mutating func `two cards that have nothing to do with each other are no doors`() {
    story.capture(1)
    story.capture(2)
    apart()
    #expect(found().isEmpty)
  }

  @Test(arguments: [true, false])
  mutating func `parent and part are next door, either way`(isMine: Bool) {
    story.capture(isMine ? 1 : 2)
    story.capture(isMine ? 2 : 1, parent: card(isMine ? 1 : 2))
    apart()
    #expect(found().map(\.partner) == [other] && found().map(\.cards) == [[card(2)]])
  }

  @Test mutating func `parts of the same card are next door`() {
    story.capture(3)
    story.capture(1, parent: card(3))
    story.capture(2, parent: card(3))
    apart()
    #expect(found().map(\.partner) == [other] && found().map(\.cards) == [[card(2)]])
  }

  @Test(arguments: [true, false])
  mutating func `problem and answer are next door, either way`(isMine: Bool) {
    story.capture(isMine ? 1 : 2, .innovation)
    story.capture(isMine ? 2 : 1)
    story.say(card(isMine ? 1 : 2), InnovationLinked(answers: [card(isMine ? 2 : 1)]))
    apart()
    #expect(found().map(\.partner) == [other] && found().map(\.cards) == [[card(2)]])
  }

  @Test mutating func `a grandparent is not next door`() {
    story.capture(1)
    story.capture(3, parent: card(1))
    story.capture(2, parent: card(3))
    apart()
    #expect(found().isEmpty)
  }

  @Test mutating func `who were introduced are not next door any more`() {
    story.capture(1)
    story.capture(2, parent: card(1))
    apart()
    story.say(.board, PartnersIntroduced(other, me))
    #expect(found().isEmpty)
  }

  @Test(arguments: Role.allCases)
  mutating func `who have a card in common are not next door, in whatever role`(role: Role) {
    story.capture(1)
    story.capture(2, parent: card(1))
    story.capture(3)
    apart()
    work(3, me)
    work(3, other, as: role)
    #expect(found().isEmpty)
  }

  @Test mutating func `a card off the board is nothing in common and no door`() {
    story.capture(1)
    story.capture(2, parent: card(1))
    story.capture(3)
    apart()
    work(3, me)
    work(3, other)
    story.say(card(3), CardParked(reason: nil))
    #expect(found().count == 1)
    story.say(card(2), CardParked(reason: nil))
    #expect(found().isEmpty)
  }

  @Test mutating func `following is not working`() {
    story.capture(1)
    story.capture(2, parent: card(1))
    work(1, me)
    work(2, other, as: .follower)
    #expect(found().isEmpty)
  }

  @Test mutating func `who cannot be named or left is not next door`() {
    story.capture(1)
    story.capture(2, parent: card(1))
    story.join(3)
    work(1, me)
    story.say(
      card(2), PartnerEngaged(partner: partner(9), role: .lead, doing: nil, share: .silent))
    work(2, partner(3))
    #expect(found().map(\.partner) == [partner(3)])
    story.say(partner(3), PartnerLeft())
    #expect(found().isEmpty)
  }

  @Test(arguments: seeds(40))
  func `is who a slow look at every pair of people and cards finds`(seed: UInt64) {
    let board = Districts(seed: seed).story.board
    let cards = board.cards.all.filter { $0.isOnBoard }
    func works(_ who: PartnerID, _ card: Card) -> Bool {
      board.people(on: card).contains { $0.partner == who && $0.role != .follower }
    }
    func isAt(_ who: PartnerID, _ card: Card) -> Bool {
      board.people(on: card).contains { $0.partner == who }
    }
    func touch(_ one: Card, _ two: Card) -> Bool {
      one.id != two.id
        && (one.parent == two.id || two.parent == one.id
          || (one.parent != nil && one.parent == two.parent)
          || board.answered(by: one).contains(two.id) || board.answered(by: two).contains(one.id))
    }
    for me in board.partners.all {
      var expected: [PartnerID: Set<CardID>] = [:]
      for other in board.partners.all where other.id != me.id {
        guard other.left.value == nil, !other.forgotten.value else { continue }
        guard !board.introductions.contains(Pair(me.id, other.id)) else { continue }
        guard !cards.contains(where: { isAt(me.id, $0) && isAt(other.id, $0) }) else { continue }
        for one in cards where works(me.id, one) {
          for two in cards where works(other.id, two) && touch(one, two) {
            expected[other.id, default: []].insert(two.id)
          }
        }
      }
      let found = board.nextDoor(to: me.id)
      #expect(found.map(\.partner) == expected.keys.sorted(), "KIEM_SEED=\(seed)")
      for neighbour in found {
        #expect(Set(neighbour.cards) == expected[neighbour.partner], "KIEM_SEED=\(seed)")
      }
    }
  }
}

@Suite struct `Competitors` {
  private var story = Story()
  private let one = partner(11)
  private let two = partner(12)

  init() {
    story.join(11, .company)
    story.join(12, .company)
    story.join(1, in: one)
    story.join(2, in: two)
    story.capture(1)
  }

  private func atWork() -> [Pair] { story.board.competitorsAtWork(on: story.now(card(1))) }

  @Test mutating func `are known of each other until it is taken back`() {
    #expect(story.board.competitors(of: one).isEmpty)
    story.say(.board, CompetitionNoted(one, two))
    #expect(story.board.competitors(of: one) == [two])
    #expect(story.board.competitors(of: two) == [one])
    story.say(.board, CompetitionEnded(two, one))
    #expect(story.board.competitors(of: one).isEmpty)
  }

  @Test mutating func `are noted of the bodies that people stand for, once, and taken back once`()
    throws
  {
    #expect(story.board.competing(partner(1), one, true) == nil, "a body and its own people")
    #expect(story.board.competing(partner(1), partner(2), false) == nil)
    let noted = try #require(story.board.competing(partner(1), partner(2), true))
    story.say(noted.target, noted.payload)
    #expect(story.board.competitors(of: one) == [two])
    #expect(story.board.competing(two, one, true) == nil)
    let ended = try #require(story.board.competing(two, partner(1), false))
    story.say(ended.target, ended.payload)
    #expect(story.board.competitors(of: one).isEmpty)
  }

  @Test mutating func `two are introduced once, and nobody to themselves`() throws {
    #expect(story.board.introducing(partner(1), partner(1)) == nil)
    let change = try #require(story.board.introducing(partner(1), partner(2)))
    story.say(change.target, change.payload)
    #expect(story.board.introducing(partner(2), partner(1)) == nil)
  }

  @Test mutating func `are marked where both bodies work on one card, and not where one follows`() {
    story.say(.board, CompetitionNoted(one, two))
    story.say(card(1), PartnerEngaged(partner: partner(1), role: .lead, doing: nil))
    #expect(atWork().isEmpty)
    story.say(card(1), PartnerEngaged(partner: partner(2), role: .follower, doing: nil))
    #expect(atWork().isEmpty)
    story.say(card(1), PartnerEngaged(partner: partner(2), role: .advisor, doing: nil))
    #expect(atWork() == [Pair(one, two)])
    story.say(.board, CompetitionEnded(one, two))
    #expect(atWork().isEmpty)
  }
}

@Suite struct `Hanging a card elsewhere` {
  private var story = Story()

  private func problem(_ number: Int, below other: Int) -> Board.HangProblem? {
    do throws(Board.HangProblem) {
      _ = try story.board.hanging(story.now(card(number)), below: story.now(card(other)))
      return nil
    } catch { return error }
  }

  private mutating func hang(_ number: Int, below other: Int) throws {
    for change in try story.board.hanging(story.now(card(number)), below: story.now(card(other))) {
      story.say(change.target, change.payload)
    }
  }

  @Test mutating func `makes a problem a part, and an innovation an answer beside its others`()
    throws
  {
    story.capture(1)
    story.capture(2)
    story.capture(3, .innovation)
    try hang(2, below: 1)
    #expect(story.now(card(2)).parent == card(1))
    try hang(3, below: 1)
    try hang(3, below: 2)
    #expect(story.board.answered(by: story.now(card(3))) == [card(1), card(2)])
  }

  @Test mutating func `is refused where it would go round, below an innovation, or change nothing`()
  {
    story.capture(1)
    story.capture(2, parent: card(1))
    story.capture(3, parent: card(2))
    story.capture(4, .innovation)
    story.say(card(4), InnovationLinked(answers: [card(1)]))
    #expect(problem(1, below: 1) == .itself)
    #expect(problem(1, below: 3) == .below)
    #expect(problem(1, below: 4) == .innovation)
    #expect(problem(2, below: 1) == .unchanged)
    #expect(problem(4, below: 1) == .unchanged)
    #expect(problem(3, below: 1) == nil)
  }

  @Test mutating func `never names a circle's card to everyone`() throws {
    let circle = Audience.circle(try #require(CircleID("supers")))
    story.say(
      card(1).cast(), CardCaptured(number: 1, kind: .problem, title: "Figures", rank: nil),
      audience: circle)
    story.capture(2)
    story.capture(3, .innovation)
    #expect(problem(2, below: 1) == .circle)
    #expect(problem(3, below: 1) == .circle)
    #expect(problem(1, below: 2) == nil)
    let parts = story.board.splitting(
      story.now(card(1)), into: .problem, card(4), "Who asked", random: 1)
    #expect(parts.allSatisfy { $0.audience == circle })
    let answer = story.board.splitting(
      story.now(card(1)), into: .innovation, card(5), "A contract", random: 1)
    #expect(answer.count == 2 && answer.allSatisfy { $0.audience == circle })
  }

  @Test mutating func `to a challenge takes it out of its parent and gives it the challenge`()
    throws
  {
    var named = ChallengeNamed()
    named.number = 1
    story.say(challenge(1).cast(), named)
    story.capture(1)
    story.capture(2, parent: card(1))
    for frame in [Frame.challenge(challenge(1)), .crossCutting, .unknown] {
      for change in try story.board.hanging(story.now(card(2)), in: frame) {
        story.say(change.target, change.payload)
      }
      #expect(story.now(card(2)).parent == nil)
      #expect(story.board.frame(of: story.now(card(2))) == frame)
      #expect(throws: Board.HangProblem.unchanged) {
        try story.board.hanging(story.now(card(2)), in: frame)
      }
    }
  }
}
