/// What an event is about, coarsely: for those who look for something in the history.
package enum Topic: CaseIterable, Sendable {
  case captures
  case moves
  case descriptions
  case people
  case offers
  case comments
  case challenges
  case sessions
  case choices
  case results
  case board

  /// The topic of a kind as it stands in a line; `nil` for a line that holds others, or is of no interest to people.
  package init?(kind: String) {
    switch kind {
    case "card.captured", "card.retracted", "card.restored", "card.merged": self = .captures
    case "card.moved", "card.reordered", "card.blocked", "card.unblocked", "card.parked",
      "card.resumed", "card.closed", "card.reopened", "policy.ticked":
      self = .moves
    case "cards.revealed": self = .sessions
    case "card.recognised", "recognition.withdrawn", "card.followed", "card.unfollowed":
      self = .people
    case "comment.added", "comment.redacted", "note.written", "evidence.noted",
      "evidence.withdrawn":
      self = .comments
    case "tx", "event.undone": return nil
    default:
      switch kind.split(separator: ".").first {
      case "offer", "ask": self = .offers
      case "partner", "partners", "participation", "participant", "competition", "invitation":
        self = .people
      case "challenge", "dream", "change": self = .challenges
      case "session", "step", "role", "attendance", "agenda", "round", "item": self = .sessions
      case "ballot", "ratings", "decision", "agreement": self = .choices
      case "result", "reuse": self = .results
      case "board", "stage", "limit", "promise", "policy", "setting": self = .board
      default: self = .descriptions
      }
    }
  }
}

/// What of the history somebody wants to see; everything that is set must fit.
package struct TimeFilter: Equatable, Sendable {
  /// Events about this card, or about one that was merged into it.
  package var card: CardID?
  /// Events that this partner said, or that are about the partner.
  package var partner: PartnerID?
  /// Events of this topic.
  package var topic: Topic?
  /// Events of this meeting.
  package var session: SessionID?

  /// Lets everything through.
  package init() {}

  /// Whether a line holds an event that fits; `board` knows which cards were merged.
  ///
  /// O(length of the line).
  package func fits(_ line: RawEvent, on board: Board) -> Bool {
    // A `tx` that only ties lines together has nothing to say.
    if line.kind.count == 2, Event.told(in: line).isEmpty { return false }
    if self == TimeFilter() { return true }
    return Event.all(in: line).contains { event in
      if let card {
        let wanted = board.survivor(of: card)
        guard event.cards.contains(where: { board.survivor(of: $0) == wanted }) else {
          return false
        }
      }
      if let partner, event.by != partner, event.envelope.target.cast() != partner { return false }
      if let topic, Topic(kind: type(of: event.payload).kindText) != topic { return false }
      if let session, event.envelope.session != session { return false }
      return true
    }
  }
}

extension Event {
  /// What a line says to people: a `tx` as its events, an undo as one.
  package static func told(in line: RawEvent) -> [Event] {
    let events = all(in: line)
    if events.first?.payload is EventUndone { return Array(events.prefix(1)) }
    return events.filter { !($0.payload is any Bundle) }
  }

  /// The cards it is about: its target, and those of which a result came out or for which one is used.
  package var cards: [CardID] {
    switch payload {
    case let published as ResultPublished: published.cards
    case let reused as ResultReused: reused.facts.card.map { [$0] } ?? []
    default: [envelope.card]
    }
  }

  /// Whether it belongs in the history of one of these cards.
  package func concerns(_ ids: Set<CardID>) -> Bool { cards.contains { ids.contains($0) } }
}
