/// A result is published: what came out of cards, and what others may do with it.
package struct ResultPublished: Payload {
  package static let kind: StaticString = "result.published"
  /// The number behind the `R`, 1 to 9 999 999; two writers may claim the same.
  package var number: Int?
  /// What it is called.
  package var title = ""
  /// What it is, in words.
  package var summary: String?
  /// The cards it comes from.
  package var cards: [CardID] = []
  /// What sort of thing it is.
  package var outcomes: [Outcome] = []
  /// Why it is new.
  package var novelty: [Novelty] = []
  /// What others may do with it; `nil`: nobody said yet.
  package var licence: Licence?
  /// Who made it.
  package var makers: [PartnerID] = []
  /// Who may know of it.
  package var audience = ResultAudience.open
  /// How we know that it works.
  package var evidence: String?
  /// The tip that makes it work.
  package var trick: String?
  /// A path or an address.
  package var place: String?
  /// The results it was made from.
  package var bases: [Result.Basis] = []
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("number", &number)
    try coder.required("title", &title)
    try coder.field("summary", &summary)
    try coder.list("cards", &cards)
    try coder.list("outcomes", &outcomes)
    try coder.list("novelty", &novelty)
    try coder.field("licence", &licence)
    try coder.list("makers", &makers)
    try coder.required("audience", &audience)
    try coder.field("evidence", &evidence)
    try coder.field("trick", &trick)
    try coder.field("where", &place)
    try coder.list("from", &bases)
    if let number, number < 1 || number > Numbers<Result>.largest { throw .value(key: "number") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.publish(event, number) { result in
      result.title.assign(title, event.key)
      result.summary.assign(summary, event.key)
      result.cards.assign(cards, event.key)
      result.source.assign(nil, event.key)
      result.outcomes.assign(outcomes, event.key)
      result.novelty.assign(novelty, event.key)
      result.evidence.assign(evidence, event.key)
      result.trick.assign(trick, event.key)
      result.makers.assign(makers, event.key)
      result.place.assign(place, event.key)
      result.bases.assign(bases, event.key)
      result.version.assign(1, event.key)
      result.address(audience, event.key)
      if let licence { result.grant(licence, to: 1, event.key) }
    }
    // It stands in the history of the cards as well.
    for card in cards { board.change(card, event) { _ in } }
  }
}

/// A result that was made elsewhere is brought to the board.
package struct ResultImported: Payload {
  package static let kind: StaticString = "result.imported"
  /// The number behind the `R`, 1 to 9 999 999; two writers may claim the same.
  package var number: Int?
  /// What it is called.
  package var title = ""
  /// Who made it, and where it comes from.
  package var source = ""
  /// What it is, in words.
  package var summary: String?
  /// What sort of thing it is.
  package var outcomes: [Outcome] = []
  /// Why it is new.
  package var novelty: [Novelty] = []
  /// What others may do with it; `nil`: nobody knows.
  package var licence: Licence?
  /// How its makers know that it works.
  package var evidence: String?
  /// The tip that makes it work.
  package var trick: String?
  /// A path or an address.
  package var place: String?
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("number", &number)
    try coder.required("title", &title)
    try coder.required("source", &source)
    try coder.field("summary", &summary)
    try coder.list("outcomes", &outcomes)
    try coder.list("novelty", &novelty)
    try coder.field("licence", &licence)
    try coder.field("evidence", &evidence)
    try coder.field("trick", &trick)
    try coder.field("where", &place)
    if let number, number < 1 || number > Numbers<Result>.largest { throw .value(key: "number") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.publish(event, number) { result in
      result.title.assign(title, event.key)
      result.source.assign(source, event.key)
      result.summary.assign(summary, event.key)
      result.cards.assign([], event.key)
      result.outcomes.assign(outcomes, event.key)
      result.novelty.assign(novelty, event.key)
      result.evidence.assign(evidence, event.key)
      result.trick.assign(trick, event.key)
      result.makers.assign([], event.key)
      result.place.assign(place, event.key)
      result.bases.assign([], event.key)
      result.version.assign(1, event.key)
      result.address(.open, event.key)
      if let licence { result.grant(licence, to: 1, event.key) }
    }
  }
}

/// Fields of a result are changed, or there is a new version of it; `null` empties a field.
package struct ResultRevised: Payload, Equatable {
  package static let kind: StaticString = "result.revised"
  /// The version it is from now on, or the one that the licence is for.
  package var version: Int?
  /// What it is called; it cannot be emptied.
  package var title: Edit<String> = .keep
  /// What it is, in words.
  package var summary: Edit<String> = .keep
  /// All cards it comes from, and not only new ones.
  package var cards: Edit<[CardID]> = .keep
  /// Where it comes from, when it was made elsewhere.
  package var source: Edit<String> = .keep
  /// All of what sort of thing it is.
  package var outcomes: Edit<[Outcome]> = .keep
  /// All of why it is new.
  package var novelty: Edit<[Novelty]> = .keep
  /// What others may do with that version; one that has a licence keeps it.
  package var licence: Licence?
  /// All makers, and not only new ones.
  package var makers: Edit<[PartnerID]> = .keep
  /// Who may know of it; what everyone has is not made narrower.
  package var audience: ResultAudience?
  /// How we know that it works.
  package var evidence: Edit<String> = .keep
  /// The tip that makes it work.
  package var trick: Edit<String> = .keep
  /// A path or an address.
  package var place: Edit<String> = .keep
  /// All results it was made from.
  package var bases: Edit<[Result.Basis]> = .keep
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("version", &version)
    try coder.edit("title", &title)
    try coder.edit("summary", &summary)
    try coder.edit("cards", &cards)
    try coder.edit("source", &source)
    try coder.edit("outcomes", &outcomes)
    try coder.edit("novelty", &novelty)
    try coder.field("licence", &licence)
    try coder.edit("makers", &makers)
    try coder.field("audience", &audience)
    try coder.edit("evidence", &evidence)
    try coder.edit("trick", &trick)
    try coder.edit("where", &place)
    try coder.edit("from", &bases)
    if let version, version < 1 || version > Numbers<Result>.largest {
      throw .value(key: "version")
    }
    if licence != nil, version == nil { throw .missing(key: "version") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Result.self)) { result in
      if let title = title.value { result.title.assign(title, event.key) }
      result.summary.take(summary, event.key)
      if cards != .keep { result.cards.assign(cards.value ?? [], event.key) }
      result.source.take(source, event.key)
      if outcomes != .keep { result.outcomes.assign(outcomes.value ?? [], event.key) }
      if novelty != .keep { result.novelty.assign(novelty.value ?? [], event.key) }
      if makers != .keep { result.makers.assign(makers.value ?? [], event.key) }
      result.evidence.take(evidence, event.key)
      result.trick.take(trick, event.key)
      result.place.take(place, event.key)
      if bases != .keep { result.bases.assign(bases.value ?? [], event.key) }
      if let audience { result.address(audience, event.key) }
      if let version {
        result.version.assign(version, event.key)
        result.note(version: version)
        if let licence { result.grant(licence, to: version, event.key) }
      }
    }
  }
}

/// A result is recommended no longer; copies that others have remain.
package struct ResultWithdrawn: Payload {
  package static let kind: StaticString = "result.withdrawn"
  /// Why.
  package var reason: String?
  /// It was published by mistake; only undo writes it.
  package var mistake: Bool?
  /// It stands after all.
  package var takenBack: Bool?
  package init() {}

  /// A result is recommended no longer, and why if somebody said.
  package init(reason: String?) { self.reason = reason }

  /// A result as it was; `nil`: it stands.
  init(_ withdrawal: Result.Withdrawal?) {
    switch withdrawal {
    case .notRecommended(let reason): self.reason = reason
    case .mistake: mistake = true
    case nil: takenBack = true
    }
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("reason", &reason)
    try coder.field("mistake", &mistake)
    try coder.field("takenBack", &takenBack)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    let withdrawal: Result.Withdrawal? =
      takenBack == true ? nil : mistake == true ? .mistake : .notRecommended(reason)
    board.change(event.target.cast(to: Result.self)) {
      $0.withdrawal.assign(withdrawal, event.key)
    }
  }
}

extension Result.Basis: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Result.Basis {
    var (id, version) = (ResultID?.none, 1)
    try reader.object { (reader, key) throws(Malformed) in
      if reader.matches(key, "result") { id = try ResultID.read(&reader) }
      if reader.matches(key, "version") { version = try reader.integer() }
      return true
    }
    guard let id, version >= 1 else { throw reader.malformed() }
    return Result.Basis(id, version: version)
  }

  package func write(_ writer: inout JSONWriter) {
    writer.object { json in
      json.key("result")
      result.write(&json)
      json.key("version")
      json.integer(version)
    }
  }
}

extension Board {
  mutating func change(_ id: ResultID, _ body: (inout Result) -> Void) {
    body(&results[place: results.placeOrNew(of: id)])
  }

  /// A result is there: `body` says what it is.
  fileprivate mutating func publish(
    _ event: Envelope, _ number: Int?, _ body: (inout Result) -> Void
  ) {
    let id: ResultID = event.target.cast()
    var former: Int?
    var isEarliest = false
    change(id) { result in
      if result.published.map({ event.key < $0 }) ?? true {
        former = result.number
        isEarliest = true
        result.published = event.key
        result.publishedBy = event.by
        result.publishedIn = event.session
        result.log = event.audience
        result.number = number
        result.letter = 0
      }
      body(&result)
    }
    if let number { resultNumbers.note(number) }
    if isEarliest { resultNumbers.claim(number, insteadOf: former, for: id) }
  }
}
