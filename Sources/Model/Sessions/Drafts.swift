/// A card that lies face down: written in silence, in no log.
package struct TableCard: Equatable, Sendable {
  /// What the card will be.
  package var kind: Kind
  /// Its one line.
  package var title: String
  /// Where it happens.
  package var settings: [String] = []
  /// For whom it is.
  package var targetGroups: [String] = []
  /// The first step, of an innovation.
  package var firstStep: String?
  /// What others built on it.
  package var builds: [String] = []

  /// A card of one line.
  package init(kind: Kind, title: String) {
    self.kind = kind
    self.title = title
  }

  /// What must be filled in and is not.
  package func missing(_ needs: [Need]) -> [Need] {
    needs.filter { need in
      switch need {
      case .firstStep: firstStep?.isEmpty ?? true
      case .targetGroups: targetGroups.isEmpty
      case .answers, .outcomes, .licence, .evidence, .makers: false
      }
    }
  }
}

/// How cards go around, so that nobody gets their own and nobody gets the same card twice.
package enum Dealing {
  /// Whose cards a seat gets at a pass, from 1; `nil` when every card has been at every seat.
  ///
  /// The seats sit in a circle, in an order that says nothing about who sits there, such as that of random names.
  package static func source(of seat: Int, pass: Int, seats: Int) -> Int? {
    guard pass >= 1, pass < seats, (0..<seats).contains(seat) else { return nil }
    return (seat + pass) % seats
  }

  /// An order of the seats in which neighbours meet: when a round is done again they are others, as long as there are others.
  ///
  /// The first seat stays, the others go round, and who sits opposite each other come to stand next to each other.
  package static func order(seats: Int, pass: Int) -> [Int] {
    guard seats > 1, pass >= 0 else { return Array(0..<max(0, seats)) }
    let others = seats - 1
    let circle = [0] + (0..<others).map { 1 + ($0 + pass) % others }
    return (0..<seats).map { $0 % 2 == 0 ? circle[$0 / 2] : circle[seats - 1 - $0 / 2] }
  }

  /// The seats divided into groups for a round; the last groups are one larger rather than one seat is left alone.
  package static func groups(of company: Company, seats: Int) -> [[Int]] {
    guard seats > 0 else { return [] }
    let size: Int
    switch company {
    case .solo: size = 1
    case .pairs: size = 2
    case .fours, .groups: size = 4
    case .all: size = seats
    }
    let count = max(1, seats / size)
    return (0..<count).map { group in
      Array((group * seats / count)..<((group + 1) * seats / count))
    }
  }
}

extension Board {
  /// What lies face down becomes cards, in one breath: shuffled, without authors, with what was built on them.
  ///
  /// The facilitator's terminal writes it, and all of it without a name: a log's writer must not give an author away, and
  /// neither must the order. New names, so that no name on the table leads to a card. `cards` gives for each draft the card
  /// it became, for scores that were given while it lay face down; it must not be kept.
  package func revealing(
    _ drafts: [TableCard], seats: Int, isLate: Bool = false, in session: Session,
    using random: inout some RandomNumberGenerator
  ) -> (changes: [Change], cards: [CardID]) {
    var changes: [Change] = []
    var revealed: [CardID] = []
    var became: [Int: CardID] = [:]
    var before: CardCaptured?
    for index in drafts.indices.shuffled(using: &random) {
      let draft = drafts[index]
      let id = CardID(random: random.next())
      var captured = capturing(draft.kind, draft.title, behind: before, random: random.next())
      captured.settings = draft.settings
      captured.targetGroups = draft.targetGroups
      before = captured
      changes.append(Change(id.cast(), captured, isAnonymous: true))
      if let step = draft.firstStep, !step.isEmpty, draft.kind == .innovation {
        var described = InnovationDescribed()
        described.firstStep = .set(step)
        changes.append(Change(id.cast(), described, isAnonymous: true))
      }
      for text in draft.builds.shuffled(using: &random) {
        let comment = CommentAdded(
          comment: TargetID(random: random.next()), kind: .build, text: text)
        changes.append(Change(id.cast(), comment, isAnonymous: true))
      }
      revealed.append(id)
      became[index] = id
    }
    let told = CardsRevealed(cards: revealed, seats: seats, late: isLate)
    changes.append(Change(session.id.cast(), told, isAnonymous: true))
    return (changes, drafts.indices.compactMap { became[$0] })
  }
}
