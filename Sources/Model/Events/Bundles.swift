/// Several events that happen together or not at all.
///
/// Without events of its own, and only in a person's own log: lines of different logs that were one act.
package struct Transaction: Bundle {
  package static let kind: StaticString = "tx"
  /// What happens, in this order.
  package var events: [InnerEvent] = []
  /// The lines that were written together, each in its log.
  package var lines: [EventID] = []
  package init() {}
  /// Ties lines of different logs to one act.
  package init(tying lines: [EventID]) { self.lines = lines }

  /// What happens, in this order.
  package var inner: [InnerEvent] { events }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("events", &events)
    try coder.list("lines", &lines)
  }

  package func apply(to board: inout Board, _ event: Envelope) { board.fold(events, inside: event) }
}

/// Somebody takes back what they did: the events that restore what was before, and which line they undo.
///
/// A redo is the undo of an undo.
package struct EventUndone: Bundle {
  package static let kind: StaticString = "event.undone"
  /// The line that is undone.
  package var event = EventID(replica: ReplicaID(random: 0), seq: 1)
  /// What restores what was before.
  package var events: [InnerEvent] = []
  /// The line that is undone is itself an undo.
  package var redo: Bool?
  package init() {}

  /// An undo; a redo when `redo` is true.
  package init(event: EventID, events: [InnerEvent], redo: Bool? = nil) {
    self.event = event
    self.events = events
    self.redo = redo
  }

  /// What restores what was before.
  package var inner: [InnerEvent] { events }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("event", &event)
    try coder.field("redo", &redo)
    try coder.required("events", &events)
  }

  package func apply(to board: inout Board, _ event: Envelope) { board.fold(events, inside: event) }
}
