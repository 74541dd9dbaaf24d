import Model

/// A line of a page: pieces of text, each with its face.
package struct Row: Sendable {
  var pieces: [(text: String, face: Face)]

  init(_ text: String = "", _ face: Face = .text) { pieces = [(text, face)] }
  init(_ pieces: [(String, Face)]) { self.pieces = pieces.map { ($0.0, $0.1) } }
}

/// How the pages of a card and of a partner are laid out: in two columns where there is room.
struct Page {
  private let isWide: Bool
  /// The columns each half has for its text.
  let left, right: Int
  private let width: Int

  init(width: Int) {
    self.width = width
    isWide = width >= 76
    left = isWide ? width * 6 / 10 : width - 2
    right = isWide ? width - left - 4 : width - 3
  }

  /// The two halves beside or below each other, with a line that ends them.
  func rows(_ first: [Row], _ second: [Row]) -> [Row] {
    var rows: [Row] = []
    if isWide {
      for index in 0..<max(first.count, second.count) {
        var row = index < first.count ? first[index] : Row()
        let used = row.pieces.reduce(0) { $0 + $1.text.columns }
        row.pieces.append((String(repeating: " ", count: max(0, left + 1 - used)) + "│ ", .border))
        if index < second.count { row.pieces += second[index].pieces }
        rows.append(row)
      }
    } else {
      rows = first + [Row()] + second.map { Row([(" ", .text)] + $0.pieces) }
    }
    rows.append(Row(String(repeating: "─", count: max(0, width - 1)), .border))
    return rows
  }
}

extension State {
  /// Rows and the history below them, scrolled as one text.
  func drawPage(_ canvas: inout Canvas, _ head: [Row]) {
    let count = head.count + historyRows.count
    let space = CardScreen.room(height: height)
    // The text may have become shorter, or the screen larger, since somebody scrolled.
    let scroll = min(cardScroll, max(0, count - space))
    let past = historyRows.dropFirst(max(0, scroll - head.count)).prefix(space)
    for (index, row) in (head.dropFirst(scroll) + past).prefix(space).enumerated() {
      var x = 0
      for piece in row.pieces {
        x += canvas.put(piece.text, x: x, y: 3 + index, face: piece.face, limit: width - 1 - x)
      }
    }
    let below = count - scroll - space
    if below > 0 {
      let text = " v " + words.more(below) + " "
      canvas.put(
        text, x: max(0, width - text.columns - 1), y: height - BoardLayout.footer, face: .key)
    }
    if scroll > 0 {
      let text = " ^ " + words.more(scroll) + " "
      canvas.put(text, x: max(0, width - text.columns - 1), y: 1, face: .key)
    }
  }
}
