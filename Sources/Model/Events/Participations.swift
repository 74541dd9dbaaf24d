/// A partner starts working on the card.
///
/// By role or silently: `partner` is then a seat, an id that names nobody; who it is stands in `participant.identified` in
/// the partner's own log.
package struct PartnerEngaged: Payload {
  package static let kind: StaticString = "partner.engaged"
  /// The partner, or the seat of one who is not named.
  package var partner = PartnerID(random: 0)
  /// The role they ask for; of several leads only the earliest counts as one.
  package var role = Role.contributor
  /// What they do, in words.
  package var doing: String?
  /// How much of them others see.
  package var share = ShareLevel.named
  /// What they are called when they take part by role.
  package var describedAs: String?
  /// Since when in this role, if not now.
  package var since: Stamp?
  package init() {}

  /// Everything about how somebody takes part.
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
  /// How the partner takes part from now on, whole.
  package var state = PartnerEngaged()
  package init() {}
  /// Replaces what was said before about the same place.
  package init(_ state: PartnerEngaged) { self.state = state }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) { try state.code(&coder) }
  package func apply(to board: inout Board, _ event: Envelope) { state.apply(to: &board, event) }
}

/// Who sits on a seat: only in the log of that partner, and of a facilitator who was told.
package struct ParticipantIdentified: Payload {
  package static let kind: StaticString = "participant.identified"
  /// The seat, as the open log names it.
  package var seat = PartnerID(random: 0)
  /// Who sits there.
  package var partner = PartnerID(random: 0)
  package init() {}

  /// Who sits on a seat.
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
  /// The partner or the seat.
  package var partner = PartnerID(random: 0)
  /// Why they stop.
  package var reason: String?
  package init() {}

  /// A partner who stops, and why if they said.
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
