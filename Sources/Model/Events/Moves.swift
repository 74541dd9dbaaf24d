/// The card goes to another stage.
package struct CardMoved: Payload {
  package static let kind: StaticString = "card.moved"
  /// Where it stood, for who reads the history; the fold does not ask.
  package var from: Stage?
  /// Where it stands from now on.
  package var to = Stage.recognise
  /// Its place in that column; `nil` comes last.
  package var rank: Rank?
  /// When it entered the stage, if not now: an undo puts the card back with the age it had.
  package var since: Stamp?
  /// Policy items and limits that were not met, and why the card moved all the same.
  package var overrides: [Override] = []
  package init() {}

  /// A move; `overrides` are for what the policy asked a reason for.
  package init(
    from: Stage?, to: Stage, rank: Rank?, since: Stamp? = nil, overrides: [Override] = []
  ) {
    self.from = from
    self.to = to
    self.rank = rank
    self.since = since
    self.overrides = overrides
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("from", &from)
    try coder.required("to", &to)
    try coder.field("rank", &rank)
    try coder.field("since", &since)
    try coder.list("overrides", &overrides)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) {
      $0.place.assign(Place(stage: to, rank: rank, since: since ?? event.key.stamp), event.key)
    }
  }
}

/// A policy item or limit that was not met, and the reason to go on.
package struct Override: JSONValue {
  /// A policy item, `limit`, `steps` or `back`.
  package var rule = ""
  /// Why the card moved all the same.
  package var reason = ""

  /// What stood in the way, and why that was no reason to stay.
  package init(rule: String, reason: String) {
    self.rule = rule
    self.reason = reason
  }

  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Override {
    var fields = Override(rule: "", reason: "")
    var entries: [JSONReader.Entry] = []
    try reader.index(into: &entries)
    let end = reader.at
    for entry in entries {
      reader.move(to: entry.value)
      if reader.matches(entry.key, "rule") { fields.rule = try reader.string() }
      if reader.matches(entry.key, "reason") { fields.reason = try reader.string() }
    }
    reader.move(to: end)
    return fields
  }

  package func write(_ writer: inout JSONWriter) {
    writer.object { json in
      json.key("rule")
      json.string(rule)
      json.key("reason")
      json.string(reason)
    }
  }
}

/// The card goes to another place in its column.
package struct CardReordered: Payload {
  package static let kind: StaticString = "card.reordered"
  /// The column, which a reorder does not change.
  package var stage = Stage.recognise
  /// The new place in it.
  package var rank: Rank?
  /// When the card entered the stage: reordering does not make it younger.
  package var since = Stamp.zero
  package init() {}

  /// The stage and its beginning are told again, because stage and place are one register.
  package init(stage: Stage, rank: Rank?, since: Stamp) {
    self.stage = stage
    self.rank = rank
    self.since = since
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("stage", &stage)
    try coder.field("rank", &rank)
    try coder.required("since", &since)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) {
      $0.place.assign(Place(stage: stage, rank: rank, since: since), event.key)
    }
  }
}

/// Something keeps the card from moving on.
package struct CardBlocked: Payload {
  package static let kind: StaticString = "card.blocked"
  /// What keeps it from moving on.
  package var reason = ""
  /// Since when, if not now.
  package var since: Stamp?
  package init() {}

  /// A block that begins now, or at `since` when an undo restores it.
  package init(reason: String, since: Stamp? = nil) {
    self.reason = reason
    self.since = since
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("reason", &reason)
    try coder.field("since", &since)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) {
      $0.blocked.assign(Block(reason: reason, since: since ?? event.key.stamp), event.key)
    }
  }
}

/// Nothing keeps the card from moving on any more.
package struct CardUnblocked: Payload {
  package static let kind: StaticString = "card.unblocked"
  /// What solved it, if somebody said.
  package var reason: String?
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("reason", &reason)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.blocked.assign(nil, event.key) }
  }
}
