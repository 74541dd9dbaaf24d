import Interface
import Model

/// Events as sentences with a date and a name in front.
struct History {
  private let names: Names
  private let limit: Int?

  /// `limit` is how wide a line may be, if anything says so.
  init(_ names: Names, limit: Int?) {
    self.names = names
    self.limit = limit
  }

  /// What the lines of a log say to people: a `tx` as its events, an undo as one.
  static func told(_ lines: [RawEvent]) -> [Event] {
    lines.flatMap { Event.told(in: $0) }
  }

  /// One paragraph for each event that has something to say: day and name on the left, beside them what was done.
  func lines(_ events: [Event], showsCard: Bool = true) -> [String] {
    let told = events.compactMap { tell($0, showsCard: showsCard) }
    let longest = told.map(\.who.columns).max() ?? 0
    let room = limit ?? 80
    let column = min(longest, max(8, room / 3))
    let margin = History.day + column + 2
    let width = room - margin
    return told.flatMap { told -> [String] in
      guard width >= 16 else {
        // Too narrow for two columns: the text goes below the name.
        return (told.day + "  " + told.who).wrapped(to: room)
          + told.text.wrapped(to: room - 2).map { "  " + $0 }
      }
      // On a pipe a name stays whole, for whoever looks for it.
      let names = limit == nil ? [told.who] : told.who.wrapped(to: column)
      let lines = told.text.wrapped(to: width)
      return (0..<max(names.count, lines.count)).map { row in
        let day = pad(row == 0 ? told.day : "", History.day)
        let head = day + (row < names.count ? names[row] : "")
        return row < lines.count ? pad(head, max(margin, head.columns + 2)) + lines[row] : head
      }
    }
  }

  /// The same for the ear: a line for each event.
  func spoken(_ events: [Event], showsCard: Bool = true) -> [String] {
    events.compactMap { tell($0, showsCard: showsCard) }.map {
      $0.day + ", " + $0.who + ": " + $0.text.split(separator: "\n").joined(separator: " ")
    }
  }

  /// The columns of a day, two behind it included.
  private static let day = 13

  private func tell(_ event: Event, showsCard: Bool) -> (day: String, who: String, text: String)? {
    let sentence = names.sentence(event)
    guard !sentence.isEmpty else { return nil }
    let card = showsCard ? names.board.cards[event.envelope.target.cast()] : nil
    let label =
      names.label(of: event) ?? (card?.captured == nil ? nil : card.map { names.card($0.id) })
    let about = label.map { $0 + ": " } ?? ""
    let day = Day(milliseconds: event.key.stamp.milliseconds, offset: Clock.zone)
    return (
      names.date(day), names.partner(event.by).harmless(),
      (about + sentence).harmless(keepingLines: true)
    )
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
      json.field("sentence", names.sentence(event))
      json.key("payload")
      json.raw(event.payload.bytes(by: nil, session: nil))
    }
  }
}
