/// Somebody at a card as this viewer may see it.
package struct Person: Equatable, Sendable {
  /// Identifies the place at the card, for changing it.
  package let seat: PartnerID
  /// `nil`: by role or silent, and not known to this viewer.
  package let partner: PartnerID?
  /// The role that counts: of several leads the earliest stays, the others contribute.
  package let role: Role
  /// Said to be lead, but somebody else was first.
  package let isSecondLead: Bool
  /// What they do, in their own words; may be empty.
  package let doing: String
  /// How much of them others see.
  package let share: ShareLevel
  /// What they are called when they take part by role.
  package let describedAs: String?
  /// Since when in this role.
  package let since: Stamp
}

extension Board {
  /// Who is at the card, in the order lead, contributor, advisor, follower, then by time.
  ///
  /// What hangs on the cards merged into this one counts here.
  package func people(on card: Card) -> [Person] {
    var found:
      [(state: Participation.State, key: EventKey?, seat: PartnerID, partner: PartnerID?)] = []
    func collect(_ card: Card) {
      for participation in card.participations where participation.state.value.isActive {
        let partner = participation.partner
        if let partner, let known = found.firstIndex(where: { $0.partner == partner }) {
          // One place per partner: the later word counts.
          if let mine = participation.state.key, let other = found[known].key, mine < other {
            continue
          }
          found.remove(at: known)
        }
        found.append(
          (participation.state.value, participation.state.key, participation.seat, partner))
      }
    }
    collect(card)
    for id in card.absorbed { if let other = cards[id] { collect(other) } }
    guard !found.isEmpty else { return [] }
    let lead = found.filter { $0.state.role == .lead }
      .min { ($0.state.since, $0.seat) < ($1.state.since, $1.seat) }?.seat
    return found.map { place in
      let isSecond = place.state.role == .lead && place.seat != lead
      return Person(
        seat: place.seat, partner: place.partner, role: isSecond ? .contributor : place.state.role,
        isSecondLead: isSecond, doing: place.state.doing, share: place.state.share,
        describedAs: place.state.describedAs, since: place.state.since)
    }.sorted { ($0.role.order, $0.since, $0.seat) < ($1.role.order, $1.since, $1.seat) }
  }

  /// The partner who leads, if anyone does and this viewer may know.
  package func lead(of card: Card) -> Person? { people(on: card).first { $0.role == .lead } }

  /// Partners who recognise the card, in the order of their words.
  package func recognitions(of card: Card) -> [PartnerID] {
    var found: [(partner: PartnerID, key: EventKey)] = []
    for one in [card] + card.absorbed.compactMap({ cards[$0] }) {
      for recognition in one.recognitions where recognition.state.value.stands {
        if let key = recognition.state.key { found.append((recognition.partner, key)) }
      }
    }
    var partners: [PartnerID] = []
    for (partner, _) in found.sorted(by: { $0.key < $1.key }) where !partners.contains(partner) {
      partners.append(partner)
    }
    return partners
  }

  /// The body a partner stands for: the direct affiliation, or the partner itself.
  package func body(of partner: PartnerID) -> PartnerID {
    partners[partner]?.affiliation.value ?? partner
  }

  /// How many different bodies the leads, contributors and advisors stand for; an unknown person is a body of its own.
  package func bodiesAtWork(on card: Card) -> Int {
    bodies(people(on: card), in: \.isWork)
  }

  func hasUserVoice(_ partner: PartnerID) -> Bool {
    partners[partner]?.perspectives.value.contains { $0.isUserVoice } ?? false
  }

  /// The affiliation of a partner, and that one's, and so on; ends where it would go round.
  package func affiliations(of partner: PartnerID) -> [PartnerID] {
    var chain: [PartnerID] = []
    var next = partners[partner]?.affiliation.value
    while let body = next, body != partner, !chain.contains(body) {
      chain.append(body)
      next = partners[body]?.affiliation.value
    }
    return chain
  }

  /// Partners that somebody could be: joined, not gone, people and groups first, by name.
  package var activePartners: [Partner] { partners(haveLeft: false) }

  /// Those who took part and left, in the same order.
  package var formerPartners: [Partner] { partners(haveLeft: true) }

  private func partners(haveLeft: Bool) -> [Partner] {
    partners.all.filter { $0.joined != nil && ($0.left.value != nil) == haveLeft }
      .sorted {
        ($0.type.value.isPrivate ? 0 : 1, $0.name ?? "", $0.id)
          < ($1.type.value.isPrivate ? 0 : 1, $1.name ?? "", $1.id)
      }
  }
}

extension Role {
  /// Leads and contributors carry a card: with one body among them, it hangs on that body (the bus factor).
  var carries: Bool { self == .lead || self == .contributor }

  var order: Int {
    switch self {
    case .lead: 0
    case .contributor: 1
    case .advisor: 2
    case .follower: 3
    }
  }
}
