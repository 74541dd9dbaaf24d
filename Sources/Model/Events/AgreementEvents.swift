/// Somebody will do something.
package struct AgreementMade: Payload {
  package static let kind: StaticString = "agreement.made"
  /// Who does what, and when.
  package var terms = Agreement.Terms()
  package init() {}
  /// An agreement that is new, is said otherwise, or is open again.
  package init(_ terms: Agreement.Terms) { self.terms = terms }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("who", &terms.who)
    try coder.required("text", &terms.text)
    try coder.field("card", &terms.card)
    try coder.field("due", &terms.due)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event, \.agreements) { agreement in
      if agreement.made.map({ event.key < $0 }) ?? true {
        agreement.made = event.key
        agreement.session = event.session
      }
      agreement.terms.assign(terms, event.key)
      agreement.state.assign(.open, event.key)
    }
  }
}

/// What was agreed is done.
package struct AgreementKept: Payload {
  package static let kind: StaticString = "agreement.kept"
  package init() {}
  package mutating func code(_ coder: inout some Coder) throws(Malformed) {}

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event, \.agreements) { $0.state.assign(.kept, event.key) }
  }
}

/// What was agreed will not be done.
package struct AgreementDropped: Payload {
  package static let kind: StaticString = "agreement.dropped"
  /// Why.
  package var reason: String?
  package init() {}
  /// An agreement that is dropped, and why if somebody said.
  package init(reason: String?) { self.reason = reason }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("reason", &reason)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event, \.agreements) { $0.state.assign(.dropped(reason), event.key) }
  }
}
