/// How much of somebody others see at a card.
package enum Visibility: Equatable, Sendable {
  /// The name.
  case named
  /// What they are called instead: "a supermarket".
  case byRole(String)
  /// That somebody is there, and nothing else.
  case silent

  /// As the log says it.
  package var share: ShareLevel {
    switch self {
    case .named: .named
    case .byRole: .byRole
    case .silent: .silent
    }
  }
}

extension Person {
  /// How much of this person others see.
  package var visibility: Visibility {
    switch share {
    case .named: .named
    case .byRole: .byRole(describedAs ?? "")
    case .silent: .silent
    }
  }
}

extension Board {
  /// A partner works on a card in this role and is seen so from now on.
  ///
  /// Who is not named sits on a seat: nothing in the card's log says who sits there, also not as who said it. Only the
  /// partner's own log does, and it is told first, so that nobody loses a seat. `random` names a new seat.
  package func engaging(
    _ partner: PartnerID, on card: Card, as role: Role, doing: String, seen: Visibility,
    random: UInt64
  ) -> [Change] {
    let here = people(on: card).first { $0.partner == partner }
    let isHidden = seen != .named
    var engaged = PartnerEngaged(
      partner: partner, role: role, doing: doing.isEmpty || seen == .silent ? nil : doing,
      share: seen.share)
    if case .byRole(let text) = seen { engaged.describedAs = text }
    if let here, (here.share != .named) == isHidden {
      engaged.partner = here.seat
      engaged.since = here.role == role ? here.since : nil
      return [Change(card, ParticipationChanged(engaged), isAnonymous: isHidden)]
    }
    // A seat of its own: the same one would tie the name that was seen before to what is hidden now. For the same reason
    // it does not say since when.
    var changes: [Change] = []
    if isHidden {
      engaged.partner = PartnerID(random: random)
      changes.append(
        Change(
          card.id.cast(), ParticipantIdentified(seat: engaged.partner, partner: partner),
          audience: .own))
    }
    if let here {
      changes.append(
        Change(card, PartnerDisengaged(partner: here.seat), isAnonymous: here.share != .named))
    }
    return changes + [Change(card, engaged, isAnonymous: isHidden)]
  }

  /// The seats that this partner sits on without being named, as far as this viewer may know.
  package func seats(of partner: PartnerID) -> [(card: CardID, seat: PartnerID)] {
    cards.all.flatMap { card in
      card.participations.filter { $0.identity.value == partner && $0.seat != partner }
        .map { (card.id, $0.seat) }
    }
  }
}

extension Board {
  /// Those whom others do not know yet and whom these changes would name to others, by id.
  ///
  /// O(partners).
  package func strangers(in changes: [Change]) -> [PartnerID] {
    let unknown = partners.all.map(\.id).filter { isUnknownToOthers($0) }
    guard !unknown.isEmpty else { return [] }
    let told = changes.filter { $0.audience != .own }.map { change in
      "\"\(change.target)\"" + String(decoding: change.draft(by: nil).payload, as: UTF8.self)
    }
    return unknown.filter { id in told.contains { $0.contains("\"\(id)\"") } }.sorted()
  }

  /// Whether somebody takes part in a way that others are not to know, or did.
  package func isHiding(_ partner: PartnerID) -> Bool {
    isUnknownToOthers(partner) && !seats(of: partner).isEmpty
  }
}

extension Event {
  /// The place at a card that the event is about, if it is about one.
  package var seat: PartnerID? {
    switch payload {
    case let engaged as PartnerEngaged: engaged.partner
    case let changed as ParticipationChanged: changed.state.partner
    case let disengaged as PartnerDisengaged: disengaged.partner
    default: nil
    }
  }
}
