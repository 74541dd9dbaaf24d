/// The card is put aside for later.
package struct CardParked: Payload {
  package static let kind: StaticString = "card.parked"
  /// Why it is put aside.
  package var reason: String?
  package init() {}
  /// A card put aside, and why if somebody said.
  package init(reason: String?) { self.reason = reason }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("reason", &reason)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.off.assign(.parked(reason), event.key) }
  }
}

/// A parked card comes back.
package struct CardResumed: Payload {
  package static let kind: StaticString = "card.resumed"
  /// Why it comes back.
  package var reason: String?
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("reason", &reason)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.off.assign(nil, event.key) }
  }
}

/// The card is finished or stopped.
package struct CardClosed: Payload {
  package static let kind: StaticString = "card.closed"
  /// How it ended.
  package var outcome = Closing.stopped
  /// Why it ended so.
  package var reason: String?
  package init() {}

  /// A card that ended, and why if somebody said.
  package init(outcome: Closing, reason: String?) {
    self.outcome = outcome
    self.reason = reason
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("outcome", &outcome)
    try coder.field("reason", &reason)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.off.assign(.closed(outcome, reason), event.key) }
  }
}

/// A closed card comes back.
package struct CardReopened: Payload {
  package static let kind: StaticString = "card.reopened"
  /// Why it comes back.
  package var reason: String?
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("reason", &reason)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.off.assign(nil, event.key) }
  }
}

/// Two cards say the same: this one goes into the other, with everything that hangs on it.
package struct CardMerged: Payload {
  package static let kind: StaticString = "card.merged"
  /// `null` takes the merge back; only undo writes it.
  package var into: Edit<CardID> = .keep
  /// Why they are the same.
  package var reason: String?
  package init() {}

  /// `nil` takes the merge back.
  package init(into: CardID?, reason: String?) {
    self.into = Edit(into)
    self.reason = reason
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.edit("into", &into)
    try coder.field("reason", &reason)
    if into == .keep { throw .missing(key: "into") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.merges.add(event.card, into.value, event.key)
    board.change(event.card, event) { card in
      card.mergeReason.assign(into.value == nil ? nil : reason ?? "", event.key)
    }
    if let into = into.value { board.change(into, event) { _ in } }
    board.needsFullSettle = true
  }
}
