/// A meeting is planned.
package struct SessionPlanned: Payload {
  package static let kind: StaticString = "session.planned"
  /// The number behind the `S`, 1 to 9 999 999; two writers may claim the same.
  package var number: Int?
  /// What it is called.
  package var title = ""
  /// What it is for.
  package var goal: String?
  /// Where it is held.
  package var place: String?
  /// On which day.
  package var day: Day?
  /// At which time it begins.
  package var start: TimeOfDay?
  /// Which methods, in this order.
  package var agenda: [AgendaItem] = []
  /// Who leads it.
  package var facilitator: PartnerID?
  /// Who writes down what is decided.
  package var scribe: PartnerID?
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("number", &number)
    try coder.required("title", &title)
    try coder.field("goal", &goal)
    try coder.field("place", &place)
    try coder.field("date", &day)
    try coder.field("start", &start)
    try coder.list("agenda", &agenda)
    try coder.field("facilitator", &facilitator)
    try coder.field("scribe", &scribe)
    if let number, number < 1 || number > Numbers<Session>.largest { throw .value(key: "number") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    let id: SessionID = event.target.cast()
    var former: Int?
    var isEarliest = false
    board.change(id) { session in
      if session.planned.map({ event.key < $0 }) ?? true {
        former = session.number
        isEarliest = true
        session.planned = event.key
        session.number = number
        session.letter = 0
      }
      session.title.assign(title, event.key)
      session.goal.assign(goal, event.key)
      session.place.assign(place, event.key)
      session.day.assign(day, event.key)
      session.start.assign(start, event.key)
      session.agenda.assign(agenda, event.key)
      session.facilitator.assign(facilitator, event.key)
      session.scribe.assign(scribe, event.key)
    }
    if let number { board.sessionNumbers.note(number) }
    if isEarliest { board.sessionNumbers.claim(number, insteadOf: former, for: id) }
  }
}

/// The plan of a meeting is changed; also while it runs, when the agenda gets another order.
package struct SessionEdited: Payload, Equatable {
  package static let kind: StaticString = "session.edited"
  /// What it is called; it cannot be emptied.
  package var title: Edit<String> = .keep
  /// What it is for.
  package var goal: Edit<String> = .keep
  /// Where it is held.
  package var place: Edit<String> = .keep
  /// On which day.
  package var day: Edit<Day> = .keep
  /// At which time it begins.
  package var start: Edit<TimeOfDay> = .keep
  /// The whole agenda, and not only what is new.
  package var agenda: Edit<[AgendaItem]> = .keep
  /// Who leads it; only undo writes it, people hand a role on.
  package var facilitator: Edit<PartnerID> = .keep
  /// Who writes down what is decided; only undo writes it.
  package var scribe: Edit<PartnerID> = .keep
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.edit("title", &title)
    try coder.edit("goal", &goal)
    try coder.edit("place", &place)
    try coder.edit("date", &day)
    try coder.edit("start", &start)
    try coder.edit("agenda", &agenda)
    try coder.edit("facilitator", &facilitator)
    try coder.edit("scribe", &scribe)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Session.self)) { session in
      if let title = title.value { session.title.assign(title, event.key) }
      session.goal.take(goal, event.key)
      session.place.take(place, event.key)
      session.day.take(day, event.key)
      session.start.take(start, event.key)
      if agenda != .keep { session.agenda.assign(agenda.value ?? [], event.key) }
      session.facilitator.take(facilitator, event.key)
      session.scribe.take(scribe, event.key)
    }
  }
}

/// A meeting begins.
package struct SessionStarted: Payload {
  package static let kind: StaticString = "session.started"
  /// What may be said outside.
  package var rule = SessionRule.open
  package init() {}
  /// A meeting under this rule.
  package init(rule: SessionRule) { self.rule = rule }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("rule", &rule)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.step(event, .started(rule))
  }
}

/// A meeting is over, or will not be held.
package struct SessionClosed: Payload {
  package static let kind: StaticString = "session.closed"
  package init() {}
  package mutating func code(_ coder: inout some Coder) throws(Malformed) {}
  package func apply(to board: inout Board, _ event: Envelope) { board.step(event, .closed) }
}

/// Something that moved a meeting on is taken back by undo, or done again.
package struct StepWithdrawn: Payload {
  package static let kind: StaticString = "step.withdrawn"
  /// The line in which it stands.
  package var step = EventID(replica: ReplicaID(random: 0), seq: 1)
  /// It counts again.
  package var restored: Bool?
  package init() {}

  /// The steps of that line count no longer, or again.
  package init(step: EventID, restored: Bool = false) {
    self.step = step
    self.restored = restored ? true : nil
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("step", &step)
    try coder.field("restored", &restored)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Session.self)) {
      $0.withdrawn[step, default: LastWriter(false)].assign(restored != true, event.key)
    }
  }
}

/// Somebody else leads the meeting, or writes.
package struct RoleHanded: Payload {
  package static let kind: StaticString = "role.handed"
  /// Which of the two.
  package var role = SessionRole.facilitator
  /// To whom; `nil`: to nobody.
  package var to: PartnerID?
  package init() {}

  /// A role goes to somebody.
  package init(role: SessionRole, to: PartnerID?) {
    self.role = role
    self.to = to
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("role", &role)
    try coder.field("to", &to)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Session.self)) { session in
      switch role {
      case .facilitator: session.facilitator.assign(to, event.key)
      case .scribe: session.scribe.assign(to, event.key)
      }
    }
  }
}

/// Who is there is ticked; by the Chatham House rule in the facilitator's own log.
package struct AttendanceNoted: Payload {
  package static let kind: StaticString = "attendance.noted"
  /// Who is there.
  package var present: [PartnerID] = []
  /// Who is not, after all.
  package var absent: [PartnerID] = []
  package init() {}

  /// Who is there, and who is not; of others nothing is said.
  package init(present: [PartnerID], absent: [PartnerID] = []) {
    self.present = present
    self.absent = absent
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.list("present", &present)
    try coder.list("absent", &absent)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Session.self)) { session in
      for partner in present {
        session.attendance[partner, default: LastWriter(false)].assign(true, event.key)
      }
      for partner in absent {
        session.attendance[partner, default: LastWriter(false)].assign(false, event.key)
      }
    }
  }
}

extension Board {
  mutating func change(_ id: SessionID, _ body: (inout Session) -> Void) {
    body(&sessions[place: sessions.placeOrNew(of: id)])
  }

  mutating func step(_ event: Envelope, _ what: Session.Step.What) {
    change(event.target.cast(to: Session.self)) { $0.add(what, event.key) }
  }
}

extension LastWriter {
  /// Takes an edit of a field that may be empty.
  mutating func take<Wrapped>(_ edit: Edit<Wrapped>, _ key: EventKey) where Value == Wrapped? {
    switch edit {
    case .keep: return
    case .clear: assign(nil, key)
    case .set(let value): assign(value, key)
    }
  }
}
