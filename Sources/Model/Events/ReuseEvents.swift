/// These bodies were told of a result.
package struct ResultShared: Payload {
  package static let kind: StaticString = "result.shared"
  /// Who was told.
  package var with: [PartnerID] = []
  /// Who was not, after all.
  package var without: [PartnerID] = []
  package init() {}

  /// Who was told, and who was not; of others nothing is said.
  package init(with: [PartnerID], without: [PartnerID] = []) {
    self.with = with
    self.without = without
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.list("with", &with)
    try coder.list("without", &without)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Result.self)) { result in
      for partner in with {
        result.shared[partner, default: LastWriter(false)].assign(true, event.key)
      }
      for partner in without {
        result.shared[partner, default: LastWriter(false)].assign(false, event.key)
      }
    }
  }
}

/// It was told back to those who recognised the problem what came of it.
package struct ResultReported: Payload {
  package static let kind: StaticString = "result.reported"
  /// The word by which it is taken back.
  package var report = ""
  /// How it was told.
  package var how = ""
  /// It was not told after all; only undo writes it.
  package var takenBack: Bool?
  package init() {}

  /// How something was told back.
  package init(report: String, how: String, takenBack: Bool? = nil) {
    self.report = report
    self.how = how
    self.takenBack = takenBack
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("report", &report)
    try coder.required("how", &how)
    try coder.field("takenBack", &takenBack)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Result.self)) { result in
      result.report(report) { told in
        if takenBack != true {
          told.told = told.told.map { min($0, event.key) } ?? event.key
          told.how.assign(how, event.key)
        }
        told.isWithdrawn.assign(takenBack ?? false, event.key)
      }
    }
  }
}

/// Somebody used a result.
package struct ResultReused: Payload {
  package static let kind: StaticString = "result.reused"
  /// The word by which it is taken back.
  package var reuse = ""
  /// Who used it, and for what.
  package var facts = Reuse.Facts()
  package init() {}

  /// Somebody used a result.
  package init(reuse: String, _ facts: Reuse.Facts) {
    self.reuse = reuse
    self.facts = facts
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("reuse", &reuse)
    try coder.required("who", &facts.who)
    try coder.required("version", &facts.version)
    try coder.field("card", &facts.card)
    try coder.required("text", &facts.text)
    try coder.required("kind", &facts.kind)
    var (competitor, allowed) = (
      facts.isCompetitor ? true : Bool?.none, facts.isAllowed ? true : Bool?.none
    )
    try coder.field("competitor", &competitor)
    try coder.field("allowed", &allowed)
    facts.isCompetitor = competitor ?? false
    facts.isAllowed = allowed ?? false
    if facts.who.text.isEmpty { throw .value(key: "who") }
    if facts.version < 1 { throw .value(key: "version") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Result.self)) { result in
      result.reuse(reuse) { reuse in
        if reuse.told.map({ event.key < $0 }) ?? true {
          reuse.told = event.key
          reuse.by = event.by
          reuse.session = event.session
        }
        reuse.facts.assign(facts, event.key)
        reuse.isWithdrawn.assign(false, event.key)
      }
    }
    // It stands in the history of the card as well.
    if let card = facts.card { board.change(card, event) { _ in } }
  }
}

/// A result was not used after all.
package struct ReuseWithdrawn: Payload {
  package static let kind: StaticString = "reuse.withdrawn"
  /// The reuse, by its word.
  package var reuse = ""
  package init() {}
  /// A reuse that was none.
  package init(reuse: String) { self.reuse = reuse }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("reuse", &reuse)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Result.self)) { result in
      result.reuse(reuse) { $0.isWithdrawn.assign(true, event.key) }
    }
  }
}
