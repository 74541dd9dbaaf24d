/// The dots of one seat: on cards, or on questions.
///
/// They lie on the table or in memory until the vote is closed, and never in a log.
package struct Hand: Equatable, Sendable {
  /// The dots on each card.
  package var cards: [CardID: Int] = [:]
  /// The dots on each question, in their order; shorter where nothing lies behind.
  package var questions: [Int] = []
  /// The seat has said that it is done; how many have is all that is told before closing.
  package var isReady = false

  /// A hand that has put nothing yet.
  package init(cards: [CardID: Int] = [:], questions: [Int] = [], isReady: Bool = false) {
    self.cards = cards
    self.questions = questions
    self.isReady = isReady
  }

  /// How many dots lie somewhere.
  package var used: Int {
    // What lies on the table may be anybody's writing: more than can be counted is very many.
    (Array(cards.values) + questions).reduce(0) { sum, count in
      let (total, isTooMany) = sum.addingReportingOverflow(count)
      return isTooMany ? .max : total
    }
  }
}

extension Ballot.Terms {
  /// The usual terms for so many things: a third as many dots as there are things, but two at least.
  package init(cards: [CardID], questions: [String] = [], _ bounds: Round.Bounds) {
    self.init()
    self.cards = cards
    self.questions = questions
    dotsEach = bounds.dots ?? max(2, (cards.count + questions.count + 2) / 3)
    maxPerCard = bounds.maxPerCard ?? 2
    isHidden = bounds.isHidden
  }

  /// Whether one more dot may lie on this card.
  package func allowsOneMore(on card: CardID, _ hand: Hand) -> Bool {
    cards.contains(card) && hand.used < dotsEach && hand.cards[card, default: 0] < maxPerCard
  }

  /// Whether one more dot may lie on this question.
  package func allowsOneMore(onQuestion index: Int, _ hand: Hand) -> Bool {
    let here = hand.questions.indices.contains(index) ? hand.questions[index] : 0
    return questions.indices.contains(index) && hand.used < dotsEach && here < maxPerCard
  }

  /// Whether a hand keeps to the terms: what lies on the table may be anybody's writing.
  package func allows(_ hand: Hand) -> Bool {
    var left = dotsEach
    for count in Array(hand.cards.values) + hand.questions {
      guard count >= 0, count <= maxPerCard, count <= left else { return false }
      left -= count
    }
    return hand.cards.keys.allSatisfy(cards.contains) && hand.questions.count <= questions.count
  }

  /// The totals of the hands that keep to the terms; who put nothing did not vote.
  ///
  /// Dots that the facilitator puts for people without a terminal are hands like others.
  package func closing(_ hands: [Hand]) -> Ballot.Result {
    var dots: [CardID: Int] = [:]
    var asked = Array(repeating: 0, count: questions.count)
    var voters = 0
    for hand in hands where allows(hand) && hand.used > 0 {
      voters += 1
      for (card, count) in hand.cards where count > 0 { dots[card, default: 0] += count }
      for (index, count) in hand.questions.enumerated() { asked[index] += count }
    }
    return Ballot.Result(voters: voters, dots: dots, questions: asked)
  }
}

extension Ballot {
  /// The cards of a closed vote from most to fewest dots, in the order of the ballot where they are equal.
  ///
  /// A ranking suggests; it moves nothing.
  package var ranking: [(card: CardID, dots: Int)] {
    guard let tally else { return [] }
    return terms.value.cards.enumerated().map {
      ($0.offset, $0.element, tally.dots[$0.element] ?? 0)
    }
    .sorted { ($1.2, $0.0) < ($0.2, $1.0) }.map { ($0.1, $0.2) }
  }
}
