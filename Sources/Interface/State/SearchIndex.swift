import Model

/// The texts of all cards on the board, ready to be searched at every letter somebody types.
struct SearchIndex: Sendable {
  private var ids: [CardID] = []
  private var numbers: [Int] = []
  /// Where the texts of each card end in `bytes`.
  private var ends: [Int] = []
  /// Title, short title and story of each card, folded, each with a byte behind it that no text holds.
  private var bytes: [UInt8] = []

  private static let separator: UInt8 = 0xFF

  /// Reads the cards on the board column by column, in time that grows with their texts.
  init(_ board: Board) { self.init(board.columns.joined(), board) }

  /// Reads these cards, in time that grows with their texts.
  init(_ cards: some Sequence<CardID>, _ board: Board) {
    for id in cards {
      guard let card = board.cards[id] else { continue }
      ids.append(id)
      numbers.append(card.number ?? 0)
      for text in [card.title.value, card.short.value, card.description.value] {
        if let text { add(text) }
      }
      ends.append(bytes.count)
    }
  }

  private mutating func add(_ text: String) {
    if text.isPlain {
      let span = text.utf8Span.span
      for index in span.indices {
        let byte = span[index]
        bytes.append(byte >= 65 && byte <= 90 ? byte | 32 : byte)
      }
    } else {
      bytes.append(contentsOf: text.folded.utf8)
    }
    bytes.append(SearchIndex.separator)
  }

  /// The cards with this folded text in one of their texts, in the order of the columns.
  func cards(holding text: String) -> [CardID] {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return [] }
    var found: [CardID] = []
    var start = 0
    for (place, end) in ends.enumerated() {
      if holds(wanted, first, start, end - wanted.count) { found.append(ids[place]) }
      start = end
    }
    return found
  }

  private func holds(_ wanted: [UInt8], _ first: UInt8, _ start: Int, _ last: Int) -> Bool {
    var at = start
    while at <= last {
      if bytes[at] == first {
        var length = 1
        while length < wanted.count, bytes[at + length] == wanted[length] { length += 1 }
        if length == wanted.count { return true }
      }
      at += 1
    }
    return false
  }

  /// The cards whose number stands in the text: there may be letters around it.
  func cards(numbered text: String) -> [CardID] {
    let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber }
    guard text.utf8.count <= digits.utf8.count + 2, let number = Int(digits) else { return [] }
    return ids.indices.filter { numbers[$0] == number }.map { ids[$0] }
  }
}
