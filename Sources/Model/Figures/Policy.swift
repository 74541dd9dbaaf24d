/// An item of a stage's exit policy: "ready to move on when…".
// The names are those that people know from the board and that stand in the log.
// swift-format-ignore: AlwaysUseLowerCamelCase
package enum Rule: String, Word, Comparable {
  /// A setting is chosen.
  case r1 = "R1"
  /// A target group is named, or "unknown".
  case r2 = "R2"
  /// Duplicates were looked at.
  case r3 = "R3"
  /// It says the situation, not the solution.
  case r4 = "R4"
  /// An innovation answers a problem or opportunity (invariant 4).
  case r5 = "R5"
  /// A challenge is chosen, or it is marked cross-cutting.
  case a1 = "A1"
  /// Recognised by two partners from two bodies.
  case a2 = "A2"
  /// Recognised by a user, end user or citizen.
  case a3 = "A3"
  /// A story or a number is on the card.
  case a4 = "A4"
  /// Exactly one lead.
  case e1 = "E1"
  /// Two bodies at work.
  case e2 = "E2"
  /// A user, end user or citizen takes part.
  case e3 = "E3"
  /// Open asks are written down.
  case e4 = "E4"
  /// Something was tried.
  case c1 = "C1"
  /// A result is recorded.
  case c2 = "C2"
  /// Innovation: outcome, novelty, at least a prototype.
  case c3 = "C3"
  /// Not blocked.
  case c4 = "C4"
  /// A result has a licence, makers, and says how we know that it works.
  case s1 = "S1"
  /// A result is shared with everyone, or with a body that did not make it.
  case s2 = "S2"
  /// Told back to those who recognised it.
  case s3 = "S3"
  /// It says what others may do with it.
  case s4 = "S4"

  /// The stage whose exit it guards.
  package var stage: Stage {
    switch self {
    case .r1, .r2, .r3, .r4, .r5: .recognise
    case .a1, .a2, .a3, .a4: .acknowledge
    case .e1, .e2, .e3, .e4: .engage
    case .c1, .c2, .c3, .c4: .cocreate
    case .s1, .s2, .s3, .s4: .share
    }
  }

  /// Whether a person ticks it; the others the program checks.
  package var isAsked: Bool {
    switch self {
    case .r3, .r4, .a4, .e4, .c1, .s3, .s4: true
    case .r1, .r2, .r5, .a1, .a2, .a3, .e1, .e2, .e3, .c2, .c3, .c4, .s1, .s2: false
    }
  }

  /// Whether it applies to cards of this kind.
  package func applies(to kind: Kind) -> Bool {
    switch self {
    case .r4: kind != .innovation
    case .r5, .c3: kind == .innovation
    default: true
    }
  }

  package static func < (left: Rule, right: Rule) -> Bool { left.rawValue < right.rawValue }
}

extension Board {
  /// A policy item and whether this card meets it.
  package struct Check: Equatable, Sendable {
    /// The item.
    package let rule: Rule
    /// Whether the card meets it; of an item that people tick: whether somebody did.
    package let isMet: Bool
  }

  /// The exit policy of the stage the card is in, in the order of the rules.
  package func policy(for card: Card) -> [Check] {
    Rule.allCases.filter { rule in
      rule.stage == card.place.value.stage && rule.applies(to: card.kind.value)
        && policies[rule]?.value ?? true
    }.map { Check(rule: $0, isMet: isMet($0, by: card)) }
  }

  private func isMet(_ rule: Rule, by card: Card) -> Bool {
    switch rule {
    case .r1: !card.settings.value.isEmpty
    case .r2: !targetGroups(of: card).isEmpty
    case .r5: card.answers.elements.contains { cards[$0]?.captured != nil }
    case .a1: frame(of: card) != .unknown
    case .a2:
      recognitions(of: card).count >= 2
        && Set(recognitions(of: card).map { body(of: $0) }).count >= 2
    case .a3: recognitions(of: card).contains { hasUserVoice($0) }
    case .e1: people(on: card).count { $0.role == .lead } == 1
    case .e2: bodiesAtWork(on: card) >= 2
    case .e3: hasVoice(people(on: card))
    case .c2: !results(of: card).isEmpty
    case .s1: results(of: card).contains { needs(of: $0).isEmpty }
    case .s2: results(of: card).contains { isShared($0) }
    case .c3:
      !card.innovation.outcomes.value.isEmpty && !card.innovation.novelty.value.isEmpty
        && card.innovation.maturity.value.map { $0 != .idea } ?? false
    case .c4: card.blocked.value == nil
    case .r3, .r4, .a4, .e4, .c1, .s3, .s4:
      card.ticks.first { $0.rule == rule }?.done.value ?? false
    }
  }

  /// What a card must still have before it is ready to move on, as far as the program can see.
  package func unmet(by card: Card) -> [Rule] {
    policy(for: card).filter { !$0.isMet && !$0.rule.isAsked }.map(\.rule)
  }

  /// What stands in the way of moving `card` to `stage`; moving is never forbidden, but asks for a reason.
  ///
  /// So many others come there in the same act.
  package func obstacles(
    moving card: Card, to stage: Stage, beside others: Int = 0
  ) -> [Obstacle] {
    let here = card.place.value.stage
    guard stage > here else { return stage < here ? [.back] : [] }
    var found = unmet(by: card).map { Obstacle.policy($0) }
    if stage.index > here.index + 1 { found.append(.steps) }
    if let limit = limits[stage.index].value, counts[stage.index].own + others >= limit,
      stage.isInProgress, !hasOpenWork(card)
    {
      found.append(.limit(stage, limit))
    }
    return found
  }

  /// Something a move asks a reason for.
  package enum Obstacle: Hashable, Sendable {
    /// The card does not meet this item of its stage's exit policy.
    case policy(Rule)
    /// The stage has as many cards in progress as its limit says.
    case limit(Stage, Int)
    /// More than one step to the right.
    case steps
    /// To the left.
    case back

    /// As it is written in `card.moved`.
    package var rule: String {
      switch self {
      case .policy(let rule): rule.rawValue
      case .limit: "limit"
      case .steps: "steps"
      case .back: "back"
      }
    }
  }
}
