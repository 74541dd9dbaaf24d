/// The card becomes, or stops being, a subproblem.
package struct CardReparented: Payload {
  package static let kind: StaticString = "card.reparented"
  /// `null`: hangs below nothing.
  package var parent: Edit<CardID> = .keep
  package init() {}
  /// `nil` hangs the card below nothing.
  package init(parent: CardID?) { self.parent = Edit(parent) }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.edit("parent", &parent)
    if parent == .keep { throw .missing(key: "parent") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { _ in }
    board.parents.add(event.card, parent.value, event.key)
    board.needsFullSettle = true
  }
}

/// The card serves these needed changes, or no longer does.
package struct ChangesLinked: Payload, Equatable {
  package static let kind: StaticString = "changes.linked"
  /// The needed changes, by the word of each.
  package var add: [String] = []
  /// The changes it no longer serves.
  package var remove: [Removal] = []
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.list("add", &add)
    try coder.list("remove", &remove)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      for removal in remove { card.changes.remove(removal.element, observed: removal.observed) }
      for change in add { card.changes.add(change, by: event.key.id) }
    }
  }
}

/// An element of an observed-remove set and the additions that its removal has seen.
package struct Removal: JSONValue {
  /// What is taken out.
  package var element = ""
  /// The events that put it in, as far as the writer knew them.
  package var observed: [EventID] = []

  /// Takes `element` out as far as the events `observed` put it in.
  package init(_ element: String, observed: [EventID]) {
    self.element = element
    self.observed = observed
  }

  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Removal {
    var removal = Removal("", observed: [])
    var entries: [JSONReader.Entry] = []
    try reader.index(into: &entries)
    let end = reader.at
    for entry in entries {
      reader.move(to: entry.value)
      if reader.matches(entry.key, "element") { removal.element = try reader.string() }
      if reader.matches(entry.key, "observed") { removal.observed = try [EventID].read(&reader) }
    }
    reader.move(to: end)
    return removal
  }

  package func write(_ writer: inout JSONWriter) {
    writer.object { json in
      json.key("element")
      json.string(element)
      json.key("observed")
      observed.write(&json)
    }
  }
}
