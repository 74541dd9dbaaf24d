/// "I recognise this".
package struct CardRecognised: Payload {
  package static let kind: StaticString = "card.recognised"
  /// Who recognises it.
  package var partner = PartnerID(random: 0)
  /// What they add.
  package var note: String?
  package init() {}

  /// A partner who recognises the card.
  package init(partner: PartnerID, note: String? = nil) {
    self.partner = partner
    self.note = note
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("partner", &partner)
    try coder.field("note", &note)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      card.recognition(partner) {
        $0.assign(Recognition.State(stands: true, note: note), event.key)
      }
    }
  }
}

/// "I do not recognise this after all".
package struct RecognitionWithdrawn: Payload {
  package static let kind: StaticString = "recognition.withdrawn"
  /// Who takes it back.
  package var partner = PartnerID(random: 0)
  package init() {}
  /// A partner who takes it back.
  package init(partner: PartnerID) { self.partner = partner }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("partner", &partner)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      card.recognition(partner) {
        $0.assign(Recognition.State(stands: false, note: nil), event.key)
      }
    }
  }
}

extension Card {
  fileprivate mutating func recognition(
    _ partner: PartnerID, _ body: (inout LastWriter<Recognition.State>) -> Void
  ) {
    if let index = recognitions.firstIndex(where: { $0.partner == partner }) {
      return body(&recognitions[index].state)
    }
    var new = Recognition(partner: partner)
    body(&new.state)
    recognitions.append(new)
  }
}

/// Somebody is asked to come to the card.
package struct PartnerInvited: Payload {
  package static let kind: StaticString = "partner.invited"
  /// Who is asked, on the board or not.
  package var who = Invitee("")
  /// As what they are asked.
  package var role = Role.contributor
  /// Why they are asked.
  package var reason: String?
  /// Who asked, when somebody else brings the invitation back.
  package var asker: PartnerID?
  package init() {}

  /// Somebody who is asked to take a role.
  package init(who: Invitee, role: Role, reason: String?, asker: PartnerID? = nil) {
    self.who = who
    self.role = role
    self.reason = reason
    self.asker = asker
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("who", &who)
    try coder.required("role", &role)
    try coder.field("reason", &reason)
    try coder.field("asker", &asker)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      card.invitation(who) {
        $0.assign(
          Invitation.State(role: role, reason: reason ?? "", by: asker ?? event.by, answer: nil),
          event.key)
      }
    }
  }
}

/// Somebody need not come after all.
package struct InvitationWithdrawn: Payload {
  package static let kind: StaticString = "invitation.withdrawn"
  /// Who was asked.
  package var who = Invitee("")
  package init() {}
  /// Takes the invitation of this person back.
  package init(who: Invitee) { self.who = who }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("who", &who)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      card.invitation(who) { $0.assign(Invitation.State(by: event.by, stands: false), event.key) }
    }
  }
}

/// Somebody who was asked says yes or no.
package struct InvitationAnswered: Payload {
  package static let kind: StaticString = "invitation.answered"
  /// Who was asked.
  package var who = Invitee("")
  /// As what they were asked.
  package var role = Role.contributor
  /// What they answered.
  package var yes = false
  package init() {}

  /// The answer to an invitation.
  package init(who: Invitee, role: Role, yes: Bool) {
    self.who = who
    self.role = role
    self.yes = yes
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("who", &who)
    try coder.required("role", &role)
    try coder.required("yes", &yes)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      card.invitation(who) {
        $0.assign(Invitation.State(role: role, by: event.by, answer: yes), event.key)
      }
    }
  }
}

extension Card {
  fileprivate mutating func invitation(
    _ who: Invitee, _ body: (inout LastWriter<Invitation.State>) -> Void
  ) {
    if let index = invitations.firstIndex(where: { $0.who == who }) {
      return body(&invitations[index].state)
    }
    var new = Invitation(who: who, state: LastWriter(Invitation.State()))
    body(&new.state)
    invitations.append(new)
  }
}
