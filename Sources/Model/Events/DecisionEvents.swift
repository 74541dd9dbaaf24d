/// Something is decided.
package struct DecisionRecorded: Payload {
  package static let kind: StaticString = "decision.recorded"
  /// The decision.
  package var record = Decision.Record()
  package init() {}
  /// A decision that was made, or written down anew.
  package init(_ record: Decision.Record) { self.record = record }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("question", &record.question)
    try coder.required("outcome", &record.outcome)
    try coder.required("method", &record.method)
    try coder.list("cards", &record.cards)
    try coder.list("objections", &record.objections)
    try coder.field("reviewOn", &record.reviewOn)
    if record.outcome.isEmpty { throw .value(key: "outcome") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event, \.decisions) { decision in
      if decision.recorded.map({ event.key < $0 }) ?? true {
        decision.recorded = event.key
        decision.by = event.by
        decision.session = event.session
      }
      decision.record.assign(record, event.key)
      decision.isWithdrawn.assign(false, event.key)
    }
  }
}

/// A decision is looked at again.
package struct DecisionRevisited: Payload {
  package static let kind: StaticString = "decision.revisited"
  /// What is decided now; `nil`: as before after all, which only undo writes.
  package var outcome: String?
  /// Why.
  package var reason: String?
  /// When to look at it again.
  package var reviewOn: Day?
  package init() {}

  /// What is decided now, and why.
  package init(outcome: String?, reason: String? = nil, reviewOn: Day? = nil) {
    self.outcome = outcome
    self.reason = reason
    self.reviewOn = reviewOn
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("outcome", &outcome)
    try coder.field("reason", &reason)
    try coder.field("reviewOn", &reviewOn)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    let review = outcome.map {
      Decision.Review(outcome: $0, reason: reason, reviewOn: reviewOn)
    }
    board.change(event, \.decisions) { $0.review.assign(review, event.key) }
  }
}

/// A decision was written down by mistake.
package struct DecisionWithdrawn: Payload {
  package static let kind: StaticString = "decision.withdrawn"
  package init() {}
  package mutating func code(_ coder: inout some Coder) throws(Malformed) {}

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event, \.decisions) { $0.isWithdrawn.assign(true, event.key) }
  }
}

extension Objection: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Objection {
    var objection = Objection(text: "")
    try reader.object { (reader, key) throws(Malformed) in
      if reader.matches(key, "text") { objection.text = try reader.string() }
      if reader.matches(key, "by") { objection.by = try PartnerID.read(&reader) }
      if reader.matches(key, "integrated") { objection.integrated = try reader.string() }
      return true
    }
    return objection
  }

  package func write(_ writer: inout JSONWriter) {
    writer.object { json in
      json.key("text")
      json.string(text)
      if let by {
        json.key("by")
        by.write(&json)
      }
      if let integrated {
        json.key("integrated")
        json.string(integrated)
      }
    }
  }
}
