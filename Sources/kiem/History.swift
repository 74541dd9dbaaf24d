import Interface
import Model

/// Events as sentences with a date and a name in front.
struct History {
  private let names: Names
  private let width: Int

  /// Sentences in the language of `names`, cut to `width` columns.
  init(_ names: Names, width: Int) {
    self.names = names
    self.width = width
  }

  /// What the lines of a log say to people: a `tx` as its events, an undo as one.
  static func told(_ lines: [RawEvent]) -> [Event] {
    lines.flatMap { line in
      let events = Event.all(in: line)
      if events.first?.payload is EventUndone { return Array(events.prefix(1)) }
      return events.filter { !($0.payload is any Bundle) }
    }
  }

  /// One paragraph for each event that has something to say.
  func lines(_ events: [Event], showsCard: Bool = true) -> [String] {
    let margin = min(29, max(12, width / 3))
    return events.flatMap { event -> [String] in
      let sentence = names.words.sentence(event.payload, names)
      guard !sentence.isEmpty else { return [] }
      let card = showsCard ? names.board.cards[event.envelope.target.cast()] : nil
      let text =
        (card?.captured == nil ? "" : card.map { names.card($0.id) + ": " } ?? "") + sentence
      let day = Day(milliseconds: event.key.stamp.milliseconds, offset: Clock.zone)
      let head =
        (pad(names.date(day), 11) + "  " + names.partner(event.by).harmless()).cut(to: margin - 1)
      return text.harmless(keepingLines: true).wrapped(to: max(8, width - margin)).enumerated().map
      {
        index, line in
        let start = index == 0 ? head : ""
        return start + String(repeating: " ", count: margin - start.columns) + line
      }
    }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.columns))
  }
}

extension JSONWriter {
  /// An event as those who look at history see it.
  mutating func event(_ event: Event, _ names: Names) {
    object { json in
      json.field("id", event.key.id.description)
      json.field("at", JSON.moment(event.key.stamp))
      json.field("by", event.by?.description)
      json.field("name", event.by.map { names.partner($0) })
      json.field("kind", type(of: event.payload).kindText)
      json.field("target", event.envelope.target.description)
      if let card = names.board.cards[event.envelope.target.cast()], card.captured != nil {
        json.field("card", names.board.label(of: card))
      }
      switch event.envelope.audience {
      case .open: json.field("audience", "open")
      case .circle: json.field("audience", "circle")
      case .people: json.field("audience", "people")
      case .own: json.field("audience", "own")
      }
      json.field("sentence", names.words.sentence(event.payload, names))
      json.key("payload")
      json.raw(event.payload.bytes(by: nil, session: nil))
    }
  }
}
