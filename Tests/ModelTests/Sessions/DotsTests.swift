import Model
import Testing

@Suite struct `Dots and scores` {
  private func terms(_ count: Int, _ change: (inout Round.Bounds) -> Void = { _ in })
    -> Ballot.Terms
  {
    var bounds = Round.Bounds()
    change(&bounds)
    return Ballot.Terms(cards: (1...count).map { card($0) }, bounds)
  }

  @Test func `each has a third as many dots as there are cards, but two at least`() {
    let each = [1, 6, 7, 9, 10, 40].map { terms($0).dotsEach }
    #expect(each == [2, 2, 3, 3, 4, 14])
    #expect(terms(9).maxPerCard == 2)
    #expect(terms(9) { $0.dots = 5 }.dotsEach == 5)
  }

  @Test func `a dot more may lie where there is one left and room on the card`() {
    let terms = terms(9)
    var hand = Hand()
    #expect(terms.allowsOneMore(on: card(1), hand))
    #expect(!terms.allowsOneMore(on: card(10), hand))
    hand.cards[card(1)] = 2
    #expect(!terms.allowsOneMore(on: card(1), hand))
    #expect(terms.allowsOneMore(on: card(2), hand))
    hand.cards[card(2)] = 1
    #expect(!terms.allowsOneMore(on: card(3), hand))
    hand.cards = [card(1): .max, card(2): .max]
    #expect(!terms.allowsOneMore(on: card(3), hand))
  }

  @Test func `only hands that keep to the terms count, and only totals come out`() {
    var terms = terms(9)
    terms.questions = ["How?", "Why?"]
    let hands = [
      Hand(cards: [card(1): 2, card(2): 1]), Hand(cards: [card(1): 1], questions: [0, 2]), Hand(),
      Hand(cards: [card(1): 3]), Hand(cards: [card(1): 2, card(2): 2]), Hand(cards: [card(99): 1]),
      Hand(cards: [card(1): -1]), Hand(questions: [0, 0, 1]), Hand(cards: [card(1): .max]),
    ]
    let result = terms.closing(hands)
    #expect(result == Ballot.Result(voters: 2, dots: [card(1): 3, card(2): 1], questions: [0, 2]))
    var story = Story()
    story.say(TargetID(random: 3), BallotOpened(terms))
    #expect(story.board.ballots.values.first?.isOpen == true)
    story.say(TargetID(random: 3), BallotClosed(result))
    let ballot = story.board.ballots.values.first
    #expect(ballot?.tally == result)
    #expect(ballot?.ranking.prefix(3).map(\.card) == [card(1), card(2), card(3)])
    #expect(ballot?.ranking.prefix(3).map(\.dots) == [3, 1, 0])
    #expect(story.board.didNotApply.isEmpty)
  }

  @Test(arguments: [
    Ballot.Result(voters: 2, dots: [card(1): 5]), Ballot.Result(voters: 1, dots: [card(99): 1]),
    Ballot.Result(voters: 1, dots: [card(1): 2, card(2): 2]),
    Ballot.Result(voters: 1, dots: [card(1): -1]),
    Ballot.Result(voters: 1, dots: [:], questions: [1]),
    Ballot.Result(voters: .max, dots: [card(1): .max, card(2): .max]),
  ])
  func `a total that nobody can have put does not count and is listed`(result: Ballot.Result) {
    var story = Story()
    story.say(TargetID(random: 3), BallotOpened(terms(9)))
    let closed = story.say(TargetID(random: 3), BallotClosed(result))
    #expect(story.board.ballots.values.first?.tally == nil)
    #expect(story.board.didNotApply.map(\.event) == [closed.id])
    #expect(story.board.didNotApply.map(\.reason) == [.tooManyDots])
  }

  @Test(arguments: seeds(10))
  func `any hands that keep to the terms come to a total that counts`(seed: UInt64) {
    var random = Random(seed: seed)
    let terms = terms(1 + random.below(12))
    let hands = (0..<random.below(14)).map { _ in
      var hand = Hand()
      for _ in 0..<random.below(20) {
        let card = random.pick(terms.cards) ?? card(1)
        if terms.allowsOneMore(on: card, hand) { hand.cards[card, default: 0] += 1 }
      }
      return hand
    }
    var story = Story()
    story.say(TargetID(random: 3), BallotOpened(terms))
    story.say(TargetID(random: 3), BallotClosed(terms.closing(hands)))
    let tally = story.board.ballots.values.first?.tally
    #expect(
      tally?.dots.values.reduce(0, +) == hands.reduce(0) { $0 + $1.used }, "KIEM_SEED=\(seed)")
    #expect(tally?.voters == hands.count { $0.used > 0 })
  }

  private func rating(_ scale: Scale, _ marks: [[Int: Int]]) throws -> Rating {
    var terms = Rating.Terms()
    terms.scale = scale
    terms.cards = (1...4).map { card($0) }
    var story = Story()
    story.say(TargetID(random: 3), RatingsOpened(terms))
    let seats = marks.map { seat in
      Marks(cards: Dictionary(uniqueKeysWithValues: seat.map { (card($0.key), $0.value) }))
    }
    story.say(TargetID(random: 3), RatingsClosed(terms.closing(seats)))
    return try #require(story.board.ratings.values.first)
  }

  @Test func `of scores the middle counts, and what lies far apart says so`() throws {
    let result = try rating(
      .impact, [[1: 5, 2: 1, 3: 3], [1: 4, 2: 5], [1: 4], [1: 5, 9: 5, 2: 6], [9: 4]]
    ).result.value
    #expect(result?.voters == 4)
    #expect(result?.cards[card(1)] == Score(twiceMedian: 9, sum: 18, count: 4, isDisputed: false))
    #expect(result?.cards[card(1)]?.median == "4.5")
    #expect(result?.cards[card(2)] == Score(twiceMedian: 6, sum: 6, count: 2, isDisputed: true))
    #expect(result?.cards[card(3)]?.median == "3")
    #expect(result?.cards.count == 3)
    let whole = Rating.Terms().closing([Marks(whole: 4), Marks(whole: 9), Marks()])
    #expect(
      whole
        == Rating.Result(
          voters: 1, cards: [:], whole: Score(twiceMedian: 8, sum: 4, count: 1, isDisputed: false)))
  }

  @Test func `impact and effort make a map of four`() throws {
    let impact = try rating(.impact, [[1: 5, 2: 4, 3: 3, 4: 1]])
    let effort = try rating(.effort, [[1: 2, 2: 5, 3: 1, 4: 4]])
    let map = Board.quadrants(impact: impact, effort: effort)
    #expect(map == [card(1): .quickWin, card(2): .plan, card(3): .perhaps, card(4): .leave])
    #expect(impact.ranking.map(\.card) == [card(1), card(2), card(3), card(4)])
  }
}
