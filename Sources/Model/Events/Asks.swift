/// A card needs somebody or something.
package struct AskRaised: Payload {
  package static let kind: StaticString = "ask.raised"
  /// The word by which it will be met or dropped.
  package var ask = ""
  /// Whether it is a person, knowledge or a thing.
  package var what = Connects.actor
  /// A word to find it by.
  package var tag = ""
  /// What is needed, in words.
  package var text = ""
  package init() {}

  /// Something a card needs, under a word that is new.
  package init(ask: String, what: Connects, tag: String, text: String) {
    self.ask = ask
    self.what = what
    self.tag = tag
    self.text = text
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("ask", &ask)
    try coder.required("what", &what)
    try coder.required("tag", &tag)
    try coder.required("text", &text)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      card.ask(ask) {
        guard $0.raised.map({ $0 < event.key }) ?? true else { return }
        $0.raised = event.key
        $0.by = event.by
        $0.what = what
        $0.tag = tag
        $0.text = text
      }
    }
  }
}

/// A card needs this no longer.
package struct AskDropped: Payload {
  package static let kind: StaticString = "ask.dropped"
  /// The word it was raised under.
  package var ask = ""
  package init() {}
  /// The ask of that word is dropped.
  package init(ask: String) { self.ask = ask }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("ask", &ask)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      card.ask(ask) { $0.dropped = max($0.dropped ?? event.key, event.key) }
    }
  }
}

/// A partner brings what a card asked for: a connection.
package struct AskMet: Payload {
  package static let kind: StaticString = "ask.met"
  /// The word it was raised under.
  package var ask = ""
  /// Who brings it; `nil`: nobody after all, which only undo writes.
  package var partner: PartnerID?
  package init() {}

  /// Who brings what was asked for.
  package init(ask: String, partner: PartnerID?) {
    self.ask = ask
    self.partner = partner
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("ask", &ask)
    try coder.field("partner", &partner)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      card.ask(ask) { $0.metBy.assign(partner, event.key) }
    }
  }
}

extension Card {
  fileprivate mutating func ask(_ id: String, _ body: (inout Ask) -> Void) {
    if let index = asks.firstIndex(where: { $0.id == id }) { return body(&asks[index]) }
    var new = Ask(id: id)
    body(&new)
    asks.insert(new, at: asks.firstIndex { $0.id > id } ?? asks.count)
  }
}
