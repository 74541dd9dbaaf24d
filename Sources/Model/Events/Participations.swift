/// A partner starts working on the card.
///
/// By role or silently: `partner` is then a seat, an id that names nobody; who it is stands in `participant.identified` in
/// the partner's own log.
package struct PartnerEngaged: Payload {
  package static let kind: StaticString = "partner.engaged"
  package var partner = PartnerID(random: 0)
  package var role = Role.contributor
  package var doing: String?
  package var share = ShareLevel.named
  package var describedAs: String?
  /// Since when in this role, if not now.
  package var since: Stamp?
  package init() {}

  package init(
    partner: PartnerID, role: Role, doing: String?, share: ShareLevel = .named,
    describedAs: String? = nil, since: Stamp? = nil
  ) {
    self.partner = partner
    self.role = role
    self.doing = doing
    self.share = share
    self.describedAs = describedAs
    self.since = since
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("partner", &partner)
    try coder.required("role", &role)
    try coder.field("doing", &doing)
    try coder.required("share", &share)
    try coder.field("describedAs", &describedAs)
    try coder.field("since", &since)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      card.participation(partner) {
        $0.state.assign(
          Participation.State(
            isActive: true, role: role, doing: doing ?? "", share: share, describedAs: describedAs,
            since: since ?? event.key.stamp), event.key)
      }
    }
  }
}

/// A partner's role, doing or visibility changes; the event says all of it, so that two changes never mix.
package struct ParticipationChanged: Payload {
  package static let kind: StaticString = "participation.changed"
  package var state = PartnerEngaged()
  package init() {}
  package init(_ state: PartnerEngaged) { self.state = state }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) { try state.code(&coder) }
  package func apply(to board: inout Board, _ event: Envelope) { state.apply(to: &board, event) }
}

/// Who sits on a seat: only in the log of that partner, and of a facilitator who was told.
package struct ParticipantIdentified: Payload {
  package static let kind: StaticString = "participant.identified"
  package var seat = PartnerID(random: 0)
  package var partner = PartnerID(random: 0)
  package init() {}

  package init(seat: PartnerID, partner: PartnerID) {
    self.seat = seat
    self.partner = partner
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("seat", &seat)
    try coder.required("partner", &partner)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      card.participation(seat) { $0.identity.assign(partner, event.key) }
    }
  }
}

/// A partner stops working on the card, and says so.
package struct PartnerDisengaged: Payload {
  package static let kind: StaticString = "partner.disengaged"
  package var partner = PartnerID(random: 0)
  package var reason: String?
  package init() {}

  package init(partner: PartnerID, reason: String? = nil) {
    self.partner = partner
    self.reason = reason
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("partner", &partner)
    try coder.field("reason", &reason)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      card.participation(partner) { $0.state.assign(Participation.State(), event.key) }
    }
  }
}

extension Card {
  fileprivate mutating func participation(
    _ seat: PartnerID, _ body: (inout Participation) -> Void
  ) {
    if let index = participations.firstIndex(where: { $0.seat == seat }) {
      return body(&participations[index])
    }
    var new = Participation(seat: seat, state: LastWriter(Participation.State()))
    body(&new)
    participations.append(new)
  }
}
