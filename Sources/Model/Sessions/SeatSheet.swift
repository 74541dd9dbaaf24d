/// What one seat has laid face down in an item of the agenda: cards, what it built on others', its dots and scores.
///
/// It lies on the table under a random name and tells nobody's name. At the reveal it becomes events, and goes.
package struct SeatSheet: Equatable, Sendable {
  /// The item of the agenda it was laid in, by its beginning.
  package var item: Stamp
  /// The cards, in the order in which they were written; each has a name that no log will ever hold.
  package var cards: [Laid] = []
  /// What this seat wrote on cards of others that lie face down.
  package var builds: [Build] = []
  /// The dots in each vote that is open, by the vote.
  package var hands: [TargetID: Hand] = [:]
  /// The scores in each scoring that is open, by the scoring.
  package var marks: [TargetID: Marks] = [:]

  /// A card that lies face down.
  package struct Laid: Equatable, Sendable {
    /// What it is called as long as it lies there.
    package let id: CardID
    /// The card.
    package var card: TableCard

    /// A card under a name that is new.
    package init(_ id: CardID, _ card: TableCard) {
      self.id = id
      self.card = card
    }
  }

  /// A build-on for a card that lies face down.
  package struct Build: Equatable, Sendable {
    /// The card, as it is called on the table.
    package let card: CardID
    /// What is built on it.
    package var text: String

    /// A text for a card.
    package init(on card: CardID, _ text: String) {
      self.card = card
      self.text = text
    }
  }

  /// The sheet of a seat that has laid nothing yet.
  package init(item: Stamp) { self.item = item }

  /// More cards, or more build-ons, are not read from one seat: nobody writes so many in an evening.
  package static let most = 200
  /// A longer text is for the editor, and not for a silent round.
  package static let longestText = 2000

  /// Nothing is written here that a reveal would lose.
  package var isEmpty: Bool { cards.isEmpty && builds.isEmpty }

  /// The sheet in a new item: what is not revealed yet goes on lying there, dots and scores do not.
  package func carried(into item: Stamp) -> SeatSheet {
    var sheet = SeatSheet(item: item)
    sheet.cards = cards
    sheet.builds = builds
    return sheet
  }
}

extension SeatSheet {
  /// Reads what lies on the table, which may be anybody's writing; `nil` when it is no sheet of a seat.
  package init?(_ bytes: [UInt8]) {
    var reader = JSONReader(bytes, 0..<bytes.count)
    var sheet = SeatSheet(item: .zero)
    do throws(Malformed) {
      try reader.object { (reader, key) throws(Malformed) in
        if reader.matches(key, "item") { sheet.item = try Stamp.read(&reader) }
        if reader.matches(key, "cards") { sheet.cards = try reader.elements() }
        if reader.matches(key, "builds") { sheet.builds = try reader.elements() }
        if reader.matches(key, "hands") {
          let hands: [Of<Hand>] = try reader.elements()
          for hand in hands { sheet.hands[hand.id] = hand.value }
        }
        if reader.matches(key, "marks") {
          let marks: [Of<Marks>] = try reader.elements()
          for mark in marks { sheet.marks[mark.id] = mark.value }
        }
        return true
      }
      try reader.finish()
    } catch { return nil }
    guard sheet.item != .zero else { return nil }
    self = sheet
  }

  /// As it is laid on the table.
  package var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.value("item", item)
      json.list("cards", cards)
      json.list("builds", builds)
      json.list("hands", hands.sorted { $0.key < $1.key }.map { Of($0.key, $0.value) })
      json.list("marks", marks.sorted { $0.key < $1.key }.map { Of($0.key, $0.value) })
    }
    return json.bytes
  }
}

// MARK: - As JSON

extension SeatSheet.Laid: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> SeatSheet.Laid {
    var id: CardID?
    var kind: Kind?
    var card = TableCard(kind: .problem, title: "")
    try reader.object { (reader, key) throws(Malformed) in
      if reader.matches(key, "id") { id = try CardID.read(&reader) }
      if reader.matches(key, "kind") { kind = try Kind.read(&reader) }
      if reader.matches(key, "title") { card.title = try reader.said() }
      if reader.matches(key, "settings") { card.settings = try reader.texts() }
      if reader.matches(key, "for") { card.targetGroups = try reader.texts() }
      if reader.matches(key, "step") { card.firstStep = try reader.said() }
      return true
    }
    guard let id, let kind, !card.title.isEmpty else { throw reader.malformed() }
    card.kind = kind
    return SeatSheet.Laid(id, card)
  }

  package func write(_ writer: inout JSONWriter) {
    writer.object { json in
      json.value("id", id)
      json.value("kind", card.kind)
      json.value("title", card.title)
      json.list("settings", card.settings)
      json.list("for", card.targetGroups)
      json.value("step", card.firstStep)
    }
  }
}

extension SeatSheet.Build: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> SeatSheet.Build {
    var card: CardID?
    var text = ""
    try reader.object { (reader, key) throws(Malformed) in
      if reader.matches(key, "card") { card = try CardID.read(&reader) }
      if reader.matches(key, "text") { text = try reader.said() }
      return true
    }
    guard let card, !text.isEmpty else { throw reader.malformed() }
    return SeatSheet.Build(on: card, text)
  }

  package func write(_ writer: inout JSONWriter) {
    writer.object { json in
      json.value("card", card)
      json.value("text", text)
    }
  }
}

/// The hand or the marks of a seat in one vote or scoring.
private struct Of<Value: Equatable & Sendable>: Equatable, Sendable {
  let id: TargetID
  let value: Value

  init(_ id: TargetID, _ value: Value) {
    self.id = id
    self.value = value
  }
}

/// How many lie on a card.
private struct OnCard: JSONValue {
  var card: CardID
  var count: Int

  static func read(_ reader: inout JSONReader) throws(Malformed) -> OnCard {
    var card: CardID?
    var count = 0
    try reader.object { (reader, key) throws(Malformed) in
      if reader.matches(key, "card") { card = try CardID.read(&reader) }
      if reader.matches(key, "count") { count = try Int.read(&reader) }
      return true
    }
    guard let card else { throw reader.malformed() }
    return OnCard(card: card, count: count)
  }

  func write(_ writer: inout JSONWriter) {
    writer.object { json in
      json.value("card", card)
      json.value("count", count)
    }
  }

  static func all(_ counts: [CardID: Int]) -> [OnCard] {
    counts.sorted { $0.key < $1.key }.map { OnCard(card: $0.key, count: $0.value) }
  }
}

extension Of: JSONValue where Value: Handful {
  static func read(_ reader: inout JSONReader) throws(Malformed) -> Of {
    var id: TargetID?
    var value = Value()
    try reader.object { (reader, key) throws(Malformed) in
      if reader.matches(key, "of") { id = try TargetID.read(&reader) }
      if reader.matches(key, "cards") {
        let cards: [OnCard] = try reader.elements()
        for entry in cards { value.cards[entry.card] = entry.count }
      }
      if reader.matches(key, "ready") { value.isReady = try Bool.read(&reader) }
      try value.read(&reader, key)
      return true
    }
    guard let id else { throw reader.malformed() }
    return Of(id, value)
  }

  func write(_ writer: inout JSONWriter) {
    writer.object { json in
      json.value("of", id)
      json.list("cards", OnCard.all(value.cards))
      value.write(&json)
      if value.isReady { json.value("ready", true) }
    }
  }
}

/// What hands and marks have in common.
private protocol Handful: Equatable, Sendable {
  init()
  var cards: [CardID: Int] { get set }
  var isReady: Bool { get set }
  mutating func read(_ reader: inout JSONReader, _ key: JSONReader.Key) throws(Malformed)
  func write(_ json: inout JSONWriter)
}

extension Hand: Handful {
  fileprivate init() { self.init(cards: [:]) }

  fileprivate mutating func read(_ reader: inout JSONReader, _ key: JSONReader.Key)
    throws(Malformed)
  {
    if reader.matches(key, "questions") { questions = try reader.elements() }
  }

  fileprivate func write(_ json: inout JSONWriter) { json.list("questions", questions) }
}

extension Marks: Handful {
  fileprivate init() { self.init(cards: [:]) }

  fileprivate mutating func read(_ reader: inout JSONReader, _ key: JSONReader.Key)
    throws(Malformed)
  {
    if reader.matches(key, "whole") { whole = try Int.read(&reader) }
  }

  fileprivate func write(_ json: inout JSONWriter) { json.value("whole", whole) }
}

extension JSONReader {
  /// A list that is not too long to be anybody's.
  fileprivate mutating func elements<Element: JSONValue>() throws(Malformed) -> [Element] {
    let elements = try [Element].read(&self)
    guard elements.count <= SeatSheet.most else { throw malformed() }
    return elements
  }

  /// A text that somebody can have typed, on one line.
  fileprivate mutating func said() throws(Malformed) -> String {
    let text = try string().harmless()
    guard text.utf8.count <= SeatSheet.longestText * 4 else { throw malformed() }
    return text
  }

  fileprivate mutating func texts() throws(Malformed) -> [String] {
    var texts: [String] = []
    try array { (reader) throws(Malformed) in texts.append(try reader.said()) }
    guard texts.count <= SeatSheet.most else { throw malformed() }
    return texts
  }
}

extension JSONWriter {
  /// Writes a key and a list; neither when the list is empty.
  fileprivate mutating func list(_ name: String, _ values: [some JSONValue]) {
    guard !values.isEmpty else { return }
    key(name)
    values.write(&self)
  }
}
