/// How much somebody does on the cards that are on the board.
package struct Workload: Equatable, Sendable {
  /// Cards they lead.
  package internal(set) var leads = 0
  /// Cards they contribute to.
  package internal(set) var contributions = 0
  /// Cards they advise on.
  package internal(set) var advice = 0
  /// The challenges in which they have a role other than follower, each once.
  package internal(set) var challenges: [ChallengeID] = []

  /// Of somebody without a role.
  package init() {}

  /// Leads, contributions and advice together: a follower does not count as work.
  package var roles: Int { leads + contributions + advice }
  /// The number of challenges in which they have a role other than follower.
  package var span: Int { challenges.count }
  /// More than three leads or more than eight roles: a nudge, not a score.
  package var isOverloaded: Bool { leads > 3 || roles > 8 }

  mutating func add(_ role: Role, in frame: Frame) {
    switch role {
    case .lead: leads += 1
    case .contributor: contributions += 1
    case .advisor: advice += 1
    case .follower: return
    }
    if let challenge = frame.challenge, !challenges.contains(challenge) {
      challenges.append(challenge)
    }
  }
}

/// Two challenges and the partners who work in both.
package struct ChallengeLink: Equatable, Sendable {
  /// The challenge that comes first.
  package let one: ChallengeID
  /// The other.
  package let other: ChallengeID
  /// Who works in both; never empty.
  package let partners: [PartnerID]

  /// Linked by exactly one partner.
  package var isOnePersonBridge: Bool { partners.count == 1 }
}

extension Board {
  /// The workload of everybody this viewer may know, in one walk over the board.
  ///
  /// O(cards).
  package var workloads: [PartnerID: Workload] {
    var loads: [PartnerID: Workload] = [:]
    for id in columns.joined() {
      guard let card = cards[id], mayHavePeople(card) else { continue }
      let frame = frame(of: card)
      for person in people(on: card) {
        if let partner = person.partner {
          loads[partner, default: Workload()].add(person.role, in: frame)
        }
      }
    }
    return loads
  }

  /// Which challenges are linked by whom; challenges in the order of their labels, partners in that of their arrival.
  package func links(_ loads: [PartnerID: Workload]) -> [ChallengeLink] {
    var order = challengesInOrder
    // A card may be framed by a challenge of which nothing else has arrived yet.
    order += Set(loads.values.flatMap(\.challenges)).subtracting(order).sorted()
    var places: [ChallengeID: Int] = [:]
    for (place, id) in order.enumerated() { places[id] = place }
    var linking: [Int: [PartnerID]] = [:]
    for id in inOrderOfArrival(loads.keys) {
      let mine = (loads[id]?.challenges ?? []).compactMap { places[$0] }.sorted()
      for (index, one) in mine.enumerated() {
        for other in mine[(index + 1)...] {
          linking[one * order.count + other, default: []].append(id)
        }
      }
    }
    return linking.keys.sorted().map { key in
      ChallengeLink(
        one: order[key / order.count], other: order[key % order.count],
        partners: linking[key] ?? [])
    }
  }

  /// Every challenge that was named, by number.
  var challengesInOrder: [ChallengeID] {
    challenges.all.sorted {
      ($0.number ?? .max, $0.letter, $0.id) < ($1.number ?? .max, $1.letter, $1.id)
    }.map(\.id)
  }

  /// Partners by the moment they joined; who is known by name only comes last.
  func inOrderOfArrival(_ ids: some Sequence<PartnerID>) -> [PartnerID] {
    ids.map { ($0, partners[$0]?.joined) }.sorted { left, right in
      switch (left.1, right.1) {
      case (let one?, let other?) where one != other: one < other
      case (nil, .some): false
      case (.some, nil): true
      default: left.0 < right.0
      }
    }.map(\.0)
  }

  /// Most cards of a large board have nobody: they need not be looked at closely.
  func mayHavePeople(_ card: Card) -> Bool {
    !card.participations.isEmpty || !card.absorbed.isEmpty
  }
}
