import Model

/// The board's rules once more, in the plainest possible way: all events in order, one after the other.
///
/// Shares nothing with `Board` but the reading of payloads; slow, and meant to be.
struct Simple {
  struct Card {
    var captured: EventKey?
    var by: PartnerID?
    var number: Int?
    var kind = Kind.problem
    var titles: [Version] = []
    var descriptions: [Version] = []
    var place = (stage: Stage.recognise, rank: String?.none, since: Stamp.zero)
    var off: String?
    var retracted = false
    var blocked: String?
    var answers: [(card: CardID, by: EventID)] = []
    var recognised: [PartnerID: Bool] = [:]
    var people: [PartnerID: PartnerEngaged] = [:]
    var since: [PartnerID: Stamp] = [:]
    var said: [PartnerID: EventKey] = [:]
    var identities: [PartnerID: PartnerID] = [:]
    var comments = 0
    var evidence: [(text: String, by: EventID)] = []
    var invitations: [String: String] = [:]
  }

  struct Version {
    let value: String?
    let key: EventKey
    let knew: [EventID]
  }

  var cards: [CardID: Card] = [:]
  var titles: [Version] = []
  var limits = Stage.allCases.map(\.defaultLimit)
  var parents: [CardID: CardID] = [:]
  var merges: [CardID: CardID] = [:]
  var withdrawn: [CardID: Set<EventID>] = [:]
  var lastNumber = 0
  var unknown: [String: Int] = [:]
  var lineCount = 0

  init(_ lines: [RawEvent]) {
    var seen: [EventID: Set<UInt32>] = [:]
    let distinct = lines.filter { seen[$0.key.id, default: []].insert($0.checksum).inserted }
    lineCount = distinct.count
    for line in distinct {
      let bytes = line.bytes
      if EventKind.type(of: bytes, line.kind) == nil { unknown[line.kindText, default: 0] += 1 }
    }
    let events = distinct.flatMap { Event.all(in: $0) }.sorted { $0.key < $1.key }
    for event in events { link(event, merging: true) }
    for event in events { link(event, merging: false) }
    for event in events { apply(event) }
    takeAway(events)
  }

  func end(_ id: CardID) -> CardID {
    var here = id
    while let next = merges[here] { here = next }
    return here
  }

  /// Merges first, then parents, each unless it makes a loop.
  private mutating func link(_ event: Event, merging: Bool) {
    let card = event.envelope.target.cast(to: Model.Card.self)
    switch event.payload {
    case let merged as CardMerged where merging:
      guard let into = merged.into.value else {
        merges[card] = nil
        return
      }
      var here: CardID? = into
      while let next = here {
        if next == card { return }
        here = merges[next]
      }
      merges[card] = into
    case let captured as CardCaptured where !merging:
      if let parent = captured.parent { hang(card, below: parent) }
    case let moved as CardReparented where !merging: hang(card, below: moved.parent.value)
    case let widened as AudienceWidened where !merging:
      if let parent = widened.snapshot.parent { hang(card, below: parent) }
    default: return
    }
  }

  private mutating func hang(_ card: CardID, below parent: CardID?) {
    guard let parent else {
      parents[card] = nil
      return
    }
    var here: CardID? = end(parent)
    while let next = here {
      if next == end(card) { return }
      here = parents[next].map { end($0) }
    }
    parents[card] = parent
  }

  /// Removals take away the additions they name, wherever those stand in the order.
  private mutating func takeAway(_ events: [Event]) {
    for event in events {
      guard let linked = event.payload as? InnovationLinked else { continue }
      for removal in linked.remove {
        cards[event.envelope.target.cast(), default: Card()].answers.removeAll {
          $0.card.description == removal.element && removal.observed.contains($0.by)
        }
      }
    }
  }
}
