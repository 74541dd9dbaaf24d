import Model

/// A line of a page: pieces of text, each with its face.
package struct Row: Sendable {
  var pieces: [Piece]

  /// A text with its face, and the card it stands for if Enter opens one there.
  struct Piece {
    let text: String
    let face: Face
    var card: CardID?
  }

  init(_ text: String = "", _ face: Face = .text, card: CardID? = nil) {
    self.init([(text, face)], card: card)
  }

  init(_ pieces: [(String, Face)], card: CardID? = nil) {
    self.pieces = pieces.map { Piece(text: $0.0, face: $0.1, card: card) }
  }
}

extension Row {
  /// One column further to the right.
  var indented: Row {
    var row = self
    row.pieces.insert(Piece(text: " ", face: .text), at: 0)
    return row
  }
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

  /// The half in which a column of the screen lies: 0 or 1.
  func side(of x: Int) -> Int { isWide && x > left ? 1 : 0 }

  /// The two halves beside or below each other, with a line that ends them.
  func rows(_ first: [Row], _ second: [Row]) -> [Row] {
    var rows: [Row] = []
    if isWide {
      for index in 0..<max(first.count, second.count) {
        var row = index < first.count ? first[index] : Row()
        let used = row.pieces.reduce(0) { $0 + $1.text.columns }
        row.pieces.append(
          Row.Piece(
            text: String(repeating: " ", count: max(0, left + 1 - used)) + "│ ", face: .border))
        if index < second.count { row.pieces += second[index].pieces }
        rows.append(row)
      }
    } else {
      rows = first + [Row()] + second.map { $0.indented }
    }
    rows.append(Row(String(repeating: "─", count: max(0, width)), .border))
    return rows
  }
}

/// A label and its texts, which stand beside it below each other.
struct Labelled {
  let label: String
  let texts: [String]
  let face: Face

  init(_ label: String, _ texts: [String], _ face: Face = .text) {
    self.label = label
    self.texts = texts
    self.face = face
  }
}

extension State {
  /// Labels in a column as wide as the longest of them, if that leaves room for the texts; nothing where there are none.
  func labelled(_ labels: [Labelled], _ width: Int) -> [Row] {
    let longest = labels.lazy.map(\.label.columns).max() ?? 0
    let indent = max(12, min(longest + 1, width / 3))
    var rows: [Row] = []
    for labelled in labels {
      var head = labelled.label.cut(to: indent - 1)
      for text in labelled.texts where !text.isEmpty {
        for line in text.harmless().wrapped(to: max(8, width - indent - 1)) {
          let padding = String(repeating: " ", count: max(0, indent - head.columns))
          rows.append(Row([(" " + head + padding, .dim), (line, labelled.face)]))
          head = ""
        }
      }
    }
    return rows
  }

  /// Rows and the history below them, scrolled as one text; gives back how far.
  @discardableResult
  func drawPage(_ canvas: inout Canvas, _ head: [Row], selected: PageLink? = nil) -> Int {
    let page = Page(width: width)
    let count = head.count + historyRows.count
    let space = CardScreen.room(height: height)
    // The text may have become shorter, or the screen larger, since somebody scrolled.
    let scroll = min(cardScroll, max(0, count - space))
    let past = historyRows.dropFirst(max(0, scroll - head.count)).prefix(space)
    for (index, row) in (head.dropFirst(scroll) + past).prefix(space).enumerated() {
      var x = 0
      // Only the rule, alone on its line, reaches the edge.
      let edge = row.pieces.count == 1 && row.pieces[0].face == .border ? width : width - 1
      for piece in row.pieces {
        if let selected, selected.row == scroll + index, selected.card == piece.card {
          canvas.selecting = selected.side == page.side(of: x)
        }
        x += canvas.put(piece.text, x: x, y: 3 + index, face: piece.face, limit: edge - x)
        canvas.selecting = false
      }
    }
    drawMore(&canvas, above: scroll, below: count - scroll - space)
    return scroll
  }

  /// How much there is above and below what is shown, at the right end of the lines around it.
  func drawMore(
    _ canvas: inout Canvas, above: Int, below: Int, top: Int = 1, x: Int = 0, width: Int? = nil
  ) {
    let width = width ?? self.width
    let ends = [(below, "v", height - BoardLayout.footer), (above, "^", top)]
    for (count, arrow, y) in ends where count > 0 {
      let text = " " + arrow + " " + words.more(count) + " "
      canvas.put(text, x: x + max(0, width - text.columns - 1), y: y, face: .key)
    }
  }
}
