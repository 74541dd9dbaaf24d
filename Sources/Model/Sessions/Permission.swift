/// Who may do what while a meeting is held (invariant 22).
extension Board {
  /// Whether a partner may write an event of this kind now.
  ///
  /// During a round participants do what the round is for and nothing else. Who leads the meeting or writes for it is not
  /// bound, and nobody is where nobody leads: parking, the clock and undo must be at hand. What is for nobody else (a note, who sits on a seat) and taking
  /// back what one did is never in the way.
  package func allows(_ kind: any Payload.Type, by partner: PartnerID?) -> Bool {
    guard let session = runningSession, let round = course(of: session).round else { return true }
    if session.facilitator.value == nil { return true }
    if let partner, session.leads(partner) { return true }
    return (round.script.operation.kinds + Board.alwaysAllowed).contains { $0 == kind }
  }

  /// A role can be handed on at any time: who led the meeting may be gone.
  private static let alwaysAllowed: [any Payload.Type] = [
    RoleHanded.self,
    NoteWritten.self, PartnerJoined.self, PartnerNamed.self, CardFollowed.self,
    CardUnfollowed.self, EventUndone.self,
  ]

  /// Why a partner may not write an event of this kind now; `nil` when they may.
  package func refusal(of kind: any Payload.Type, by partner: PartnerID?) -> NotNow? {
    guard let session = runningSession, let leader = session.facilitator.value else { return nil }
    let course = course(of: session)
    guard let round = course.round else { return nil }
    // Who owns a log is a name: a card of a silent round goes on the table, and never straight into its author's log.
    let isSilent = kind == CardCaptured.self && isFaceDown(session, course)
    let isBound = !(partner.map { session.leads($0) } ?? false)
    guard isSilent && isBound || !allows(kind, by: partner) else { return nil }
    return NotNow(session: session.id, leader: leader, round: round, kind: kind)
  }

  /// As whom a partner says this now; `nil` where nobody's name is kept.
  ///
  /// By the Chatham House rule comments and cards of a meeting have no author; so has what an anonymous round asks for.
  package func author(of payload: any Payload, by partner: PartnerID?) -> PartnerID? {
    guard let session = runningSession else { return partner }
    let course = course(of: session)
    let isSaid = payload is CommentAdded || payload is CardCaptured
    if course.rule == .chathamHouse, isSaid { return nil }
    guard let script = course.round?.script, script.bounds.isAnonymous else { return partner }
    return script.operation.kinds.contains { $0 == type(of: payload) } ? nil : partner
  }

  /// Changes as they are said now: each with its meeting, and without a name where nobody's is kept.
  ///
  /// Everything that is written passes here, whichever way it comes; only taking back does not.
  ///
  /// Throws when a round runs that is for something else.
  package func said(_ changes: [Change], by partner: PartnerID?) throws(NotNow) -> [Change] {
    guard let session = runningSession else { return changes }
    let course = course(of: session)
    for change in changes {
      if let refusal = refusal(of: type(of: change.payload), by: partner) { throw refusal }
    }
    let nameless = changes.filter { author(of: $0.payload, by: partner) != partner }
    // What is said about the same thing in the same breath would tell whose it is.
    let targets = Set(nameless.map(\.target))
    return changes.map { change in
      var payload = change.payload
      if course.rule == .chathamHouse, let decided = payload as? DecisionRecorded {
        payload = DecisionRecorded(decided.record.nameless)
      }
      return change.said(
        at: session.id, payload,
        isAnonymous: change.audience != .own && targets.contains(change.target))
    }
  }

  /// The log in which attendance of a meeting is noted: by the Chatham House rule only the writer's own.
  package func attendanceAudience(of session: Session) -> Audience {
    course(of: session).rule == .chathamHouse ? .own : .open
  }
}

/// Why something cannot be written now: somebody leads a meeting, and its round is for something else.
package struct NotNow: Error, Sendable {
  /// The meeting.
  package let session: SessionID
  /// Who leads it.
  package let leader: PartnerID
  /// The round that runs.
  package let round: Course.Running
  /// What somebody wanted to write.
  package let kind: any Payload.Type

  /// It is what the round is for, and would lie face down on the table.
  package var isForTheTable: Bool {
    kind == CardCaptured.self && round.script.operation == .capture
  }
}

extension Session {
  /// Whether a partner leads the meeting or writes for it.
  package func leads(_ partner: PartnerID) -> Bool {
    facilitator.value == partner || scribe.value == partner
  }
}
