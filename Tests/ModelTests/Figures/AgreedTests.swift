import Model
import Testing

/// What meetings said about a card or a partner.
@Suite struct `What was agreed, decided and voted on a card` {
  private static let card = CardID(random: 1)
  private static let other = CardID(random: 2)
  private static let bram = PartnerID(random: 3)

  private func agreed(_ who: String, _ due: String?, _ card: CardID? = nil) -> AgreementMade {
    var terms = Agreement.Terms()
    terms.who = Invitee(who)
    terms.text = due ?? "some day"
    terms.due = due.flatMap { Day($0) }
    terms.card = card
    return AgreementMade(terms)
  }

  private func captured(_ story: inout Story) {
    for (number, card) in [(1, Self.card), (2, Self.other)] {
      story.say(
        card.cast(), CardCaptured(number: number, kind: .problem, title: "A lamp", rank: nil))
    }
  }

  @Test func `a partner's agreements come by their days, kept and dropped ones do not`() {
    var story = Story()
    let bram = Self.bram.description
    let days = [nil, "2026-02-01", "2026-01-01", "2026-03-01", "2026-04-01"]
    for (index, day) in days.enumerated() {
      story.say(TargetID(random: UInt64(index + 10)), agreed(bram, day))
    }
    story.say(TargetID(random: 20), agreed("the baker", "2025-01-01"))
    story.say(TargetID(random: 13), AgreementKept())
    story.say(TargetID(random: 14), AgreementDropped(reason: nil))
    let texts = story.board.openAgreements(of: Self.bram).map(\.agreement.terms.value.text)
    #expect(texts == ["2026-01-01", "2026-02-01", "some day"])
  }

  @Test func `what was agreed and decided for a card goes on with the card it was merged into`() {
    var story = Story()
    captured(&story)
    story.say(TargetID(random: 10), agreed("the baker", "2026-01-01", Self.card))
    var record = Decision.Record()
    record.question = "Shall we?"
    record.outcome = "Yes"
    record.cards = [Self.card]
    story.say(TargetID(random: 11), DecisionRecorded(record))
    #expect(story.board.openAgreements(on: Self.card).count == 1)
    #expect(story.board.openAgreements(on: Self.other).isEmpty)
    story.say(Self.card.cast(), CardMerged(into: Self.other, reason: nil))
    #expect(story.board.openAgreements(on: Self.other).count == 1)
    #expect(story.board.decisions(on: Self.other).map(\.outcome) == ["Yes"])
    story.say(TargetID(random: 11), DecisionWithdrawn())
    #expect(story.board.decisions(on: Self.other).isEmpty)
  }

  @Test func `the last vote counts, and before it is closed nobody knows`() {
    var story = Story()
    captured(&story)
    var terms = Ballot.Terms()
    terms.cards = [Self.card, Self.other]
    terms.dotsEach = 3
    terms.maxPerCard = 3
    for (ballot, dots) in [(10, 2), (11, 1)] {
      let target = TargetID(random: UInt64(ballot))
      story.say(target, BallotOpened(terms))
      #expect(story.board.lastDots(on: Self.card)?.dots == (ballot == 10 ? nil : 2))
      story.say(
        target, BallotClosed(Ballot.Result(voters: 1, dots: [Self.card: dots])))
    }
    #expect(story.board.lastDots(on: Self.card)?.dots == 1)
    #expect(story.board.lastDots(on: Self.other)?.dots == 0)
    story.say(TargetID(random: 11), BallotWithdrawn())
    #expect(story.board.lastDots(on: Self.card)?.dots == 2)
  }

  @Test func `each scale tells its last score`() {
    var story = Story()
    captured(&story)
    for (id, scale, score) in [(10, Scale.impact, 2), (11, .impact, 5), (12, .effort, 3)] {
      var terms = Rating.Terms()
      terms.scale = scale
      terms.cards = [Self.card]
      let target = TargetID(random: UInt64(id))
      story.say(target, RatingsOpened(terms))
      let made = Score(twiceMedian: score * 2, sum: score, count: 1, isDisputed: false)
      story.say(target, RatingsClosed(Rating.Result(voters: 1, cards: [Self.card: made])))
    }
    let scores = story.board.lastScores(of: Self.card)
    #expect(scores.map(\.scale) == [.impact, .effort])
    #expect(scores.map(\.score.median) == ["5", "3"])
    #expect(story.board.lastScores(of: Self.other).isEmpty)
  }
}
