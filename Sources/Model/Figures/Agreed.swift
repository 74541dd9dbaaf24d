/// What meetings said about a card or a partner: agreements, decisions, dots and scores.
extension Board {
  /// An agreement, under its id.
  package typealias Agreed = (id: TargetID, agreement: Agreement)

  /// What a partner has agreed to do and has neither done nor dropped; the first due comes first, what has no day last.
  ///
  /// O(agreements).
  package func openAgreements(of partner: PartnerID) -> [Agreed] {
    openAgreements { $0.who.text == partner.description }
  }

  /// What is to be done for a card, in the same order; what was agreed for a card that was merged into it counts too.
  ///
  /// O(agreements).
  package func openAgreements(on card: CardID) -> [Agreed] {
    openAgreements { $0.card.map { survivor(of: $0) } == card }
  }

  private func openAgreements(where fits: (Agreement.Terms) -> Bool) -> [Agreed] {
    agreements.filter { $0.value.isOpen && fits($0.value.terms.value) }.map { ($0.key, $0.value) }
      .sorted { left, right in
        switch (left.1.terms.value.due, right.1.terms.value.due) {
        case (let one?, let other?) where one != other: one < other
        case (_?, nil): true
        case (nil, _?): false
        default: left.0 < right.0
        }
      }
  }

  /// What was decided about a card and stands, the latest first.
  ///
  /// O(decisions).
  package func decisions(on card: CardID) -> [Decision] {
    decisions.values.filter { decision in
      decision.stands && decision.record.value.cards.contains { survivor(of: $0) == card }
    }.sorted { left, right in
      guard let one = left.recorded, let other = right.recorded else { return false }
      return one > other
    }
  }

  /// How many dots the card got when it was voted on last, and when that was; `nil`: it never was.
  ///
  /// Before a vote is closed nobody knows (invariant 23). O(ballots).
  package func lastDots(on card: CardID) -> (dots: Int, closed: Stamp)? {
    let counted: [(dots: Int, closed: Stamp)] = ballots.values.compactMap { ballot in
      guard !ballot.isDropped.value, let tally = ballot.tally, let key = ballot.result.key,
        ballot.terms.value.cards.contains(where: { survivor(of: $0) == card })
      else { return nil }
      let dots = tally.dots.filter { survivor(of: $0.key) == card }.values.reduce(0, +)
      return (dots, key.stamp)
    }
    return counted.max { $0.closed < $1.closed }
  }

  /// The score a card got when it was last scored, on each scale on which it was.
  ///
  /// O(ratings).
  package func lastScores(of card: CardID) -> [(scale: Scale, score: Score)] {
    Scale.allCases.compactMap { scale in
      let scored: [(score: Score, closed: EventKey)] = ratings.values.compactMap { rating in
        guard rating.opened != nil, !rating.isDropped.value, rating.terms.value.scale == scale,
          let score = rating.result.value?.cards[card], let key = rating.result.key
        else { return nil }
        return (score, key)
      }
      return scored.max { $0.closed < $1.closed }.map { (scale, $0.score) }
    }
  }
}
