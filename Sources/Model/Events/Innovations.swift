/// The innovation answers these cards, or no longer does.
package struct InnovationLinked: Payload {
  package static let kind: StaticString = "innovation.linked"
  /// The cards it answers, besides those it answered before.
  package var answers: [CardID] = []
  /// The cards it no longer answers.
  package var remove: [Removal] = []
  package init() {}

  /// Answers to add, and answers to take away.
  package init(answers: [CardID], remove: [Removal] = []) {
    self.answers = answers
    self.remove = remove
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.list("answers", &answers)
    try coder.list("remove", &remove)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      for removal in remove {
        guard let id = CardID(removal.element) else { continue }
        card.answers.remove(id, observed: removal.observed)
      }
      for id in answers { card.answers.add(id, by: event.key.id) }
    }
    board.needsFullSettle = true
  }
}

/// What the innovation is, why it is new, and what it connects.
package struct InnovationDescribed: Payload, Equatable {
  package static let kind: StaticString = "innovation.described"
  /// All of what comes out of it.
  package var outcomes: Edit<[Outcome]> = .keep
  /// All of why it is new.
  package var novelty: Edit<[Novelty]> = .keep
  /// All of what it brings together.
  package var connects: Edit<[Connection]> = .keep
  /// The smallest thing that can be tried.
  package var firstStep: Edit<String> = .keep
  /// The events whose versions the writer had before them.
  package var knew: [EventID] = []
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.edit("outcomes", &outcomes)
    try coder.edit("novelty", &novelty)
    try coder.edit("connects", &connects)
    try coder.edit("firstStep", &firstStep)
    try coder.list("knew", &knew)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      card.innovation.outcomes.take(outcomes, event.key, knew)
      card.innovation.novelty.take(novelty, event.key, knew)
      card.innovation.connects.take(connects, event.key, knew)
      card.innovation.firstStep.take(firstStep, event.key, knew)
    }
  }
}

extension Connection: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Connection {
    var connection = Connection()
    var entries: [JSONReader.Entry] = []
    try reader.index(into: &entries)
    let end = reader.at
    for entry in entries {
      reader.move(to: entry.value)
      if reader.matches(entry.key, "what") { connection.what = try Connects.read(&reader) }
      if reader.matches(entry.key, "text") { connection.text = try reader.string() }
    }
    reader.move(to: end)
    return connection
  }

  package func write(_ writer: inout JSONWriter) {
    writer.object { json in
      json.key("what")
      json.string(what.rawValue)
      json.key("text")
      json.string(text)
    }
  }
}

/// The innovation has come this far.
package struct MaturityReached: Payload {
  package static let kind: StaticString = "maturity.reached"
  /// How far it is; cleared: nobody knows.
  package var maturity: Edit<Maturity> = .keep
  package init() {}
  /// `nil`: nobody knows.
  package init(_ maturity: Maturity?) { self.maturity = Edit(maturity) }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.edit("maturity", &maturity)
    if maturity == .keep { throw .missing(key: "maturity") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.innovation.maturity.assign(maturity.value, event.key) }
  }
}
