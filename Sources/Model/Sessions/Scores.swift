/// The scores of one seat.
///
/// They lie on the table or in memory until scoring is closed, and never in a log.
package struct Marks: Equatable, Sendable {
  /// The score of each card.
  package var cards: [CardID: Int] = [:]
  /// The score of the meeting itself.
  package var whole: Int?
  /// The seat has said that it is done.
  package var isReady = false

  /// Marks of a seat.
  package init(cards: [CardID: Int] = [:], whole: Int? = nil, isReady: Bool = false) {
    self.cards = cards
    self.whole = whole
    self.isReady = isReady
  }
}

extension Rating.Terms {
  /// The terms of a round of scoring; `nil` when the round says not what is scored.
  package init?(cards: [CardID], _ bounds: Round.Bounds) {
    guard let scale = bounds.scale else { return nil }
    self.init()
    self.scale = scale
    lowest = bounds.lowest ?? 1
    highest = bounds.highest ?? 5
    self.cards = cards
  }

  /// Whether a score lies on the scale.
  package func allows(_ score: Int) -> Bool { lowest <= score && score <= highest }

  /// The totals of all marks that lie on the scale and on its cards; others do not count.
  package func closing(_ marks: [Marks]) -> Rating.Result {
    var scores: [CardID: [Int]] = [:]
    var whole: [Int] = []
    var voters = 0
    for seat in marks {
      let kept = seat.cards.filter { cards.contains($0.key) && allows($0.value) }
      for (card, score) in kept { scores[card, default: []].append(score) }
      let own = seat.whole.flatMap { allows($0) ? $0 : nil }
      if let own { whole.append(own) }
      if own != nil || !kept.isEmpty { voters += 1 }
    }
    return Rating.Result(
      voters: voters, cards: scores.compactMapValues { score($0) }, whole: score(whole))
  }

  /// What scores come to; `nil` of none.
  private func score(_ scores: [Int]) -> Score? {
    let sorted = scores.sorted()
    guard let least = sorted.first, let most = sorted.last else { return nil }
    let middle = sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
    // More than half of the scale between two people is a reason to talk.
    let isDisputed = (most - least) * 2 > highest - lowest
    return Score(
      twiceMedian: middle, sum: sorted.reduce(0, +), count: sorted.count, isDisputed: isDisputed)
  }
}

extension Rating {
  /// The cards of closed scoring from most to fewest points, in the order in which they were scored where they are equal.
  package var ranking: [(card: CardID, score: Score)] {
    guard let result = result.value else { return [] }
    return terms.value.cards.enumerated().compactMap { index, card in
      result.cards[card].map { (index, card, $0) }
    }.sorted { ($1.2.sum, $0.0) < ($0.2.sum, $1.0) }.map { ($0.1, $0.2) }
  }
}

/// A field of four on the map of impact and effort.
package enum Quadrant: CaseIterable, Sendable {
  /// Much impact, little effort.
  case quickWin
  /// Much impact, much effort.
  case plan
  /// Little impact, little effort.
  case perhaps
  /// Little impact, much effort.
  case leave
}

extension Board {
  /// Where cards lie on the map, of two scorings that are closed; a middle score is not much.
  package static func quadrants(impact: Rating, effort: Rating) -> [CardID: Quadrant] {
    guard let gains = impact.result.value, let costs = effort.result.value else { return [:] }
    func isMuch(_ score: Score, _ terms: Rating.Terms) -> Bool {
      score.twiceMedian > terms.lowest + terms.highest
    }
    var found: [CardID: Quadrant] = [:]
    for (card, gain) in gains.cards {
      guard let cost = costs.cards[card] else { continue }
      found[card] =
        switch (isMuch(gain, impact.terms.value), isMuch(cost, effort.terms.value)) {
        case (true, false): .quickWin
        case (true, true): .plan
        case (false, false): .perhaps
        case (false, true): .leave
        }
    }
    return found
  }
}
