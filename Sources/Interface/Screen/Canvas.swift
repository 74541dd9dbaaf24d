import Model

/// One cell of the screen, in eight bytes.
package struct Cell: Hashable, Sendable, BitwiseCopyable {
  /// A scalar value, or from `Cell.clusters` up the place in the canvas's table of longer clusters.
  ///
  /// 0 is the right half of a wide character.
  package var glyph: UInt32
  /// What the cell is for; the theme turns it into colours and weight.
  package var face: Face
  /// Set on top of the face's look: the cell lies in the selection.
  package var selected: Bool
  /// Fills the eight bytes, so that cells can be compared as numbers.
  private let spare: UInt16 = 0

  /// Glyphs from here on are indices into `Canvas.clusters`.
  package static let clusters: UInt32 = 0x20_0000
  /// A space of ordinary text.
  package static let blank = Cell(glyph: 32, face: .text, selected: false)

  /// A cell of one glyph; it is not checked that its canvas has it.
  package init(glyph: UInt32, face: Face, selected: Bool = false) {
    self.glyph = glyph
    self.face = face
    self.selected = selected
  }
}

/// A screen as values: drawn whole each time, compared and shown by the terminal.
package struct Canvas: Sendable {
  /// Columns.
  package let width: Int
  /// Rows.
  package let height: Int
  /// Row by row, `width * height` cells.
  package private(set) var cells: [Cell]
  /// A base character with its combining marks, where one scalar value is not enough.
  package private(set) var clusters: [String] = []
  /// Where the hardware cursor is shown, if anywhere: a person types there.
  package var cursor: (x: Int, y: Int)?
  /// What the mouse can point at, in the order in which it was drawn.
  var spots: [Spot] = []
  /// Everything drawn while this is set belongs to the selection.
  package var selecting = false

  /// A canvas of blanks; a negative size counts as none.
  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: .blank, count: self.width * self.height)
  }

  /// The cell in column `x` of row `y`, both from 0; outside the canvas it traps.
  package subscript(x: Int, y: Int) -> Cell { cells[y * width + x] }

  /// The text of a cell: empty for the right half of a wide character.
  package func text(of cell: Cell) -> String {
    if cell.glyph == 0 { return "" }
    if cell.glyph >= Cell.clusters { return clusters[Int(cell.glyph - Cell.clusters)] }
    return Unicode.Scalar(cell.glyph).map { String(Character($0)) } ?? " "
  }

  /// The screen as lines of text, spaces at their ends removed: what tests compare.
  package var text: String {
    (0..<height).map { row in
      var line = ""
      for x in 0..<width { line += text(of: self[x, row]) }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// Writes `string` from (x, y) on, cut at `limit` columns (default: the right edge); gives back the columns used.
  ///
  /// A wide character that would only half fit is left out. Nothing outside the canvas is touched.
  @discardableResult
  package mutating func put(
    _ string: String, x: Int, y: Int, face: Face = .text, limit: Int = .max
  ) -> Int {
    guard y >= 0, y < height, x < width else { return 0 }
    let edge = limit < width - x ? x + limit : width
    var column = x
    if x >= 0, string.isPlain {
      let bytes = string.utf8Span.span
      let count = min(bytes.count, max(0, edge - x))
      guard count > 0 else { return 0 }
      mend(x, y)
      mend(x + count, y)
      for index in 0..<count {
        cells[y * width + x + index] = Cell(
          glyph: UInt32(bytes[index]), face: face, selected: selecting)
      }
      return count
    }
    for piece in Glyphs(string) {
      guard column + piece.width <= edge else { break }
      if column >= 0 { set(piece, column, y, face) }
      column += piece.width
    }
    return column - x
  }

  /// Where the selection begins: the first of its cells, row by row.
  var firstSelected: (x: Int, y: Int)? {
    cells.firstIndex(where: \.selected).map { ($0 % width, $0 / width) }
  }

  /// Fills a rectangle with one character of width 1.
  package mutating func fill(
    x: Int, y: Int, width: Int, height: Int = 1, _ glyph: Unicode.Scalar = " ", face: Face = .text
  ) {
    let cell = Cell(glyph: glyph.value, face: face, selected: selecting)
    let columns = max(0, x)..<max(max(0, x), min(self.width, x + width))
    guard !columns.isEmpty else { return }
    for row in max(0, y)..<max(max(0, y), min(self.height, y + height)) {
      mend(columns.lowerBound, row)
      mend(columns.upperBound, row)
      for column in columns {
        cells[row * self.width + column] = cell
      }
    }
  }

  /// What is drawn begins or ends before column `x`: a wide character that lies across becomes blanks.
  private mutating func mend(_ x: Int, _ y: Int) {
    guard x > 0, x < width, cells[y * width + x].glyph == 0 else { return }
    cells[y * width + x - 1].glyph = 32
    cells[y * width + x].glyph = 32
  }

  private mutating func set(_ piece: Glyphs.Piece, _ x: Int, _ y: Int, _ face: Face) {
    let place = y * width + x
    mend(x, y)
    mend(x + piece.width, y)
    let glyph: UInt32
    if let marks = piece.marks {
      glyph = Cell.clusters + UInt32(clusters.count)
      clusters.append(marks)
    } else {
      glyph = piece.scalar.value
    }
    cells[place] = Cell(glyph: glyph, face: face, selected: selecting)
    if piece.width == 2 { cells[place + 1] = Cell(glyph: 0, face: face, selected: selecting) }
  }
}
