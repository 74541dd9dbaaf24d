import Model
import Testing

@Suite struct `What results tell` {
  private var story = Story()
  private let bakery = partner(10)
  private let school = partner(11)

  init() {
    story.join(10, .company)
    story.join(11, .institution)
    story.join(1, in: bakery)
    story.join(2, in: school)
    story.join(3)
  }

  private mutating func publish(
    _ number: Int, by makers: [PartnerID], from cards: [CardID] = [],
    _ change: (inout ResultPublished) -> Void = { _ in }
  ) {
    var published = ResultPublished()
    published.number = number
    published.title = "Result \(number)"
    published.licence = .ccBy
    published.makers = makers
    published.evidence = "counted"
    published.cards = cards
    change(&published)
    story.say(result(number).cast(to: Target.self), published, by: makers.first)
  }

  private mutating func use(
    _ number: Int, _ who: String, for card: CardID? = nil,
    _ change: (inout Reuse.Facts) -> Void = { _ in }
  ) {
    var facts = Reuse.Facts()
    facts.who = Invitee(who)
    facts.card = card
    facts.text = "here"
    change(&facts)
    let word = TargetID(random: UInt64(story.lines.count) << 12 | 9).description
    story.say(result(number).cast(to: Target.self), ResultReused(reuse: word, facts))
  }

  private var balance: [String] {
    story.board.giveAndTake.map { "\($0.body) \($0.given.count) \($0.taken.count)" }.sorted()
  }

  // MARK: - Give and take

  @Test mutating func `a body gave each result in which it is a maker, once`() {
    publish(1, by: [partner(1), partner(2), partner(1)])
    publish(2, by: [partner(1)])
    #expect(balance == ["\(bakery) 2 0", "\(school) 1 0"].sorted())
    #expect(story.board.giveAndTake(of: partner(1)).given == [result(1), result(2)])
  }

  @Test mutating func `a person without a body and an organisation stand for themselves`() {
    publish(1, by: [partner(3), bakery])
    #expect(balance == ["\(partner(3)) 1 0", "\(bakery) 1 0"].sorted())
  }

  @Test mutating func `a body took a result as often as its people used it`() {
    publish(1, by: [partner(1)])
    use(1, partner(2).description)
    use(1, school.description)
    use(1, "District North")
    #expect(balance == ["\(bakery) 1 0", "\(school) 0 2"].sorted())
  }

  @Test mutating func `what was withdrawn, needs a yes or was published by mistake does not count`()
  {
    publish(1, by: [partner(1)]) { $0.licence = .ask }
    use(1, partner(2).description)
    #expect(balance == ["\(bakery) 1 0"])
    use(1, partner(2).description) { $0.isAllowed = true }
    #expect(balance == ["\(bakery) 1 0", "\(school) 0 1"].sorted())
    #expect(story.undo(by: partner(1)) == .done)
    #expect(balance == [])
  }

  // MARK: - Competitors

  @Test mutating func `a partner who uses it competes when the bodies do`() throws {
    publish(1, by: [partner(1)])
    use(1, partner(2).description)
    func isRival() throws -> Bool {
      let made = try #require(story.board.results[result(1)])
      return story.board.isByCompetitor(try #require(story.board.reuses(of: made).first), of: made)
    }
    #expect(try !isRival())
    story.say(.board, CompetitionNoted(bakery, school))
    #expect(try isRival())
    story.say(.board, CompetitionEnded(bakery, school))
    #expect(try !isRival())
  }

  @Test mutating func `of somebody outside people say whether they compete`() throws {
    publish(1, by: [partner(1)])
    use(1, "Another bakery") { $0.isCompetitor = true }
    let made = try #require(story.board.results[result(1)])
    #expect(story.board.reuses(of: made).map { story.board.isByCompetitor($0, of: made) } == [true])
  }

  // MARK: - Policy

  private func isMet(_ rule: Rule, _ id: CardID) -> Bool? {
    story.board.policy(for: story.now(id)).first { $0.rule == rule }?.isMet
  }

  @Test(arguments: Kind.allCases)
  mutating func `C2 asks for a result of the card, S1 for all it needs, S2 for others who have it`(
    kind: Kind
  ) {
    let one = story.capture(1, kind, in: .cocreate)
    publish(2, by: [partner(1)])
    #expect(isMet(.c2, one) == false, "a result of nothing is none of this card")
    publish(1, by: [partner(1)], from: [one]) {
      $0.licence = nil
      $0.audience = .partners
    }
    #expect(isMet(.c2, one) == true)
    story.say(one, CardMoved(from: .cocreate, to: .share, rank: nil))
    #expect(isMet(.s1, one) == false)
    #expect(isMet(.s2, one) == false)
    var revised = ResultRevised()
    revised.version = 1
    revised.licence = .partners
    story.say(result(1).cast(to: Target.self), revised)
    #expect(isMet(.s1, one) == true)
    #expect(isMet(.s2, one) == false)
    story.say(result(1).cast(to: Target.self), ResultShared(with: [bakery]))
    #expect(isMet(.s2, one) == false, "the makers had it already")
    story.say(result(1).cast(to: Target.self), ResultShared(with: [school]))
    #expect(isMet(.s2, one) == true)
  }

  @Test mutating func `C2 finds the result of a card that was merged into this one`() {
    let one = story.capture(1, in: .cocreate)
    let other = story.capture(2, in: .cocreate)
    publish(1, by: [partner(1)], from: [other])
    #expect(isMet(.c2, one) == false)
    story.say(other, CardMerged(into: one, reason: nil))
    #expect(isMet(.c2, one) == true)
  }

  // MARK: - Gaps

  @Test mutating func `an opportunity for which a result is used is used`() {
    let one = story.capture(1, .opportunity, in: .acknowledge)
    #expect(story.board.gap(of: one) == .opportunityNobodyUses(one))
    publish(1, by: [partner(1)])
    use(1, partner(2).description, for: one)
    #expect(story.board.gap(of: one) == nil)
  }

  @Test mutating func `an opportunity out of which a result came is used`() {
    let one = story.capture(1, .opportunity, in: .share)
    #expect(story.board.gap(of: one) == .opportunityNobodyUses(one))
    publish(1, by: [partner(1)], from: [one])
    #expect(story.board.gap(of: one) == nil)
  }

  @Test mutating func `an innovation that is shared and has no result lacks one`() {
    let problem = story.capture(1, in: .engage)
    let one = story.capture(2, .innovation, in: .cocreate)
    story.say(one, InnovationLinked(answers: [problem]))
    #expect(story.board.gap(of: one) == nil, "it is still being tried")
    story.say(one, CardMoved(from: .cocreate, to: .share, rank: nil))
    #expect(story.board.gap(of: one) == .innovationWithoutResult(one))
    publish(1, by: [partner(1)], from: [one])
    #expect(story.board.gap(of: one) == nil)
  }

  // MARK: - What is written down for a card

  @Test mutating func `begins with those who work on the card by name and what was used for it`() {
    let one = story.capture(1, .innovation, in: .cocreate)
    var described = InnovationDescribed()
    described.outcomes = .set([.service])
    described.novelty = .set([.scaledUp])
    story.say(one, described)
    story.say(one, PartnerEngaged(partner: partner(2), role: .contributor, doing: nil))
    story.say(one, PartnerEngaged(partner: partner(1), role: .lead, doing: nil))
    story.say(one, PartnerEngaged(partner: partner(3), role: .advisor, doing: nil))
    story.say(
      one, PartnerEngaged(partner: partner(7), role: .contributor, doing: nil, share: .silent))
    publish(4, by: [partner(1)])
    use(4, partner(2).description, for: one)
    let published = story.board.publishing("x", from: story.now(one))
    #expect(published.number == 5)
    #expect(published.cards == [one])
    #expect(published.makers == [partner(1), partner(2)])
    #expect(published.outcomes == [.service])
    #expect(published.novelty == [.scaledUp])
    #expect(published.bases == [Result.Basis(result(4))])
  }

  @Test mutating func `stands in the history of the card, as does its use for one`() throws {
    let one = story.capture(1)
    publish(1, by: [partner(1)], from: [one])
    use(1, partner(2).description, for: one)
    let about = story.lines.flatMap { Event.all(in: $0) }.filter { $0.concerns([one]) }
    #expect(
      about.map { type(of: $0.payload).kindText }
        == ["card.captured", "result.published", "result.reused"])
    #expect(story.board.trail(of: one).count == 3)
  }
}
