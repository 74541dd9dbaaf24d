/// A card is written down.
package struct CardCaptured: Payload {
  package static let kind: StaticString = "card.captured"
  /// The number people say aloud, 1 to 9 999 999; two writers may claim the same.
  package var number: Int?
  /// What the card is.
  package var cardKind = Kind.problem
  /// The one line on the board.
  package var title = ""
  /// A shorter line, for narrow places.
  package var short: String?
  /// The story, of any length.
  package var description: String?
  /// Where it happens: ids of the five settings or of the board's own.
  package var settings: [String] = []
  /// For whom it is, in words.
  package var targetGroups: [String] = []
  /// Cleared: marked cross-cutting.
  ///
  /// Kept: nobody said.
  package var challenge: Edit<ChallengeID> = .keep
  /// The card it belongs to.
  package var parent: CardID?
  /// Its place in the first column.
  package var rank: Rank?
  package init() {}

  /// A card of one line; everything else can be set before it is written.
  package init(number: Int, kind: Kind, title: String, rank: Rank?) {
    self.number = number
    cardKind = kind
    self.title = title
    self.rank = rank
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("number", &number)
    try coder.required("kind", &cardKind)
    try coder.required("title", &title)
    try coder.field("short", &short)
    try coder.field("description", &description)
    try coder.list("settings", &settings)
    try coder.list("targetGroups", &targetGroups)
    try coder.edit("challenge", &challenge)
    try coder.field("parent", &parent)
    try coder.field("rank", &rank)
    if let number, number < 1 || number > Numbers<Card>.largest { throw .value(key: "number") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    var former: Int?
    var isEarliest = false
    board.change(event.card, event) { card in
      if card.captured.map({ event.key < $0 }) ?? true {
        former = card.number
        isEarliest = true
        card.captured = event.key
        card.capturedBy = event.by
        card.capturedIn = event.session
        card.number = number
        card.letter = 0
      }
      card.audience.assign(event.audience, event.key)
      card.kind.assign(cardKind, event.key)
      card.title.assign(title, event.key)
      card.short.assign(short, event.key)
      card.description.assign(description, event.key)
      card.settings.assign(settings, event.key)
      card.targetGroups.assign(targetGroups, event.key)
      card.challenge.assign(Frame(challenge), event.key)
      card.place.assign(Place(stage: .recognise, rank: rank, since: event.key.stamp), event.key)
    }
    if let number { board.numbers.note(number) }
    if isEarliest {
      board.numbers.claim(number, insteadOf: former, for: event.card)
      if board.awaited.contains(event.card) { board.needsFullSettle = true }
    }
    if let parent {
      board.parents.add(event.card, parent, event.key)
      board.needsFullSettle = true
    }
  }
}

extension Frame {
  /// As it stands in an event: a challenge, `null` for cross-cutting, or nothing.
  init(_ edit: Edit<ChallengeID>) {
    self =
      switch edit {
      case .keep: .unknown
      case .clear: .crossCutting
      case .set(let id): .challenge(id)
      }
  }

  /// As it is written in an event.
  package var edit: Edit<ChallengeID> {
    switch self {
    case .unknown: .keep
    case .crossCutting: .clear
    case .challenge(let id): .set(id)
    }
  }
}

/// A capture is taken back by undo: the card is gone from the board, not from the log.
package struct CardRetracted: Payload {
  package static let kind: StaticString = "card.retracted"
  package init() {}
  package mutating func code(_ coder: inout some Coder) throws(Malformed) {}

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.retracted.assign(true, event.key) }
  }
}

/// The undo of a capture is undone.
package struct CardRestored: Payload {
  package static let kind: StaticString = "card.restored"
  package init() {}
  package mutating func code(_ coder: inout some Coder) throws(Malformed) {}

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.retracted.assign(false, event.key) }
  }
}
