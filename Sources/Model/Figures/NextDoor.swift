/// Somebody who works close to a partner without working together with them.
package struct Neighbour: Equatable, Sendable {
  /// Who.
  package let partner: PartnerID
  /// Their cards that touch a card of the partner, by number.
  package let cards: [CardID]
}

extension Board {
  /// Who works next door to a partner: the two were not introduced, have no card in common, and work on cards that touch.
  ///
  /// Two cards touch when one is the parent of the other, when they have the same parent, or when one is an innovation that
  /// answers the other. Work is any role but follower; but who follows a card knows who works on it, so that following counts
  /// as having it in common. O(cards).
  package func nextDoor(to partner: PartnerID) -> [Neighbour] {
    var mine: Set<CardID> = []
    var known: Set<PartnerID> = [partner]
    for card in cards.all where card.isOnBoard {
      let people = people(on: card)
      guard let here = people.first(where: { $0.partner == partner }) else { continue }
      known.formUnion(people.compactMap(\.partner))
      if here.role.isWork { mine.insert(card.id) }
    }
    for pair in introductions where pair.first == partner || pair.second == partner {
      known.formUnion([pair.first, pair.second])
    }
    var touching: [PartnerID: [CardID]] = [:]
    for id in byNumber(Set(mine.flatMap { touched(by: $0) })) {
      guard let card = cards[id], card.isOnBoard else { continue }
      for person in people(on: card) where person.role.isWork {
        guard let other = person.partner, !known.contains(other), isActive(other) else { continue }
        touching[other, default: []].append(id)
      }
    }
    return touching.sorted { $0.key < $1.key }.map { Neighbour(partner: $0.key, cards: $0.value) }
  }

  /// The cards one step away: parent, parts, siblings, answered and answering.
  private func touched(by id: CardID) -> [CardID] {
    guard let card = cards[id] else { return [] }
    let siblings = card.parent.flatMap { cards[$0]?.children } ?? []
    let answering = card.answeredBy.filter { cards[$0]?.kind.value == .innovation }
    return
      ([card.parent].compactMap { $0 } + card.children + siblings + answered(by: card)
      + answering).filter { $0 != id }
  }

  /// Whether somebody still takes part and may be named.
  private func isActive(_ id: PartnerID) -> Bool {
    guard let partner = partners[id] else { return false }
    return partner.left.value == nil && !partner.forgotten.value
  }

  /// Those with whom a body competes, as somebody noted and nobody took back, by id.
  package func competitors(of body: PartnerID) -> [PartnerID] {
    competitions.compactMap { pair, noted in
      guard noted.value else { return nil }
      return pair.first == body ? pair.second : pair.second == body ? pair.first : nil
    }.sorted()
  }

  /// Says that two bodies compete, or that they no longer do; `nil` when that is so already, or when it is one body.
  package func competing(_ one: PartnerID, _ other: PartnerID, _ compete: Bool) -> Change? {
    let (one, other) = (side(of: one), side(of: other))
    guard one != other, competitors(of: one).contains(other) != compete else { return nil }
    return Change(.board, compete ? CompetitionNoted(one, other) : CompetitionEnded(one, other))
  }

  /// Says that two partners know of each other; `nil` when that was said already, or when they are one.
  package func introducing(_ one: PartnerID, _ other: PartnerID) -> Change? {
    guard one != other, !introductions.contains(Pair(one, other)) else { return nil }
    return Change(.board, PartnersIntroduced(one, other))
  }

  /// Bodies that compete and both work on one card, each pair once.
  package func competitorsAtWork(on card: Card) -> [Pair] {
    guard !competitions.isEmpty else { return [] }
    let bodies = Set(people(on: card).filter(\.role.isWork).compactMap { $0.partner.map(body) })
    return competitions.filter { pair, noted in
      noted.value && bodies.contains(pair.first) && bodies.contains(pair.second)
    }.keys.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}
