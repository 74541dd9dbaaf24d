import Model

extension CardFaces {
  /// What a card is beside what it says: this changes with a key, its face does not.
  struct Standing {
    let isSelected: Bool
    let isFound: Bool
    let isMarked: Bool
    /// What is new about it, in a word; empty when nothing is.
    let news: String
  }

  /// How far a card's title and what lies below it stand from its edge, unless its number is long.
  static let inset = 5
}

extension CardFaces.CardFace {
  /// The card as it lies in a column: its title over two rows, and a row with age, people and sign; large on a wall.
  func draw(
    on canvas: inout Canvas, x: Int, y: Int, rows: Int, isLarge: Bool,
    _ standing: CardFaces.Standing
  ) {
    canvas.selecting = standing.isSelected
    if standing.isSelected {
      // The mark stands before the block. A block from the screen's edge on would have curses clear each of its rows up to
      // the text, with two more ways of the cursor to work out: as long again as drawing the card.
      canvas.fill(x: x + 1, y: y, width: width - 1, height: isLarge ? rows - 1 : rows)
    }
    if standing.isMarked { canvas.fill(x: x, y: y, width: 1, height: rows, "#", face: .key) }
    if standing.isSelected { canvas.put(">", x: x, y: y, face: .key) }
    canvas.put(head, x: x + 1, y: y, face: kind, limit: width - 1)
    canvas.put(standing.news, x: x + 1, y: y + 1, face: .key, limit: indent - 1)
    for (row, line) in lines.enumerated() {
      canvas.put(
        line, x: x + indent, y: y + row, face: standing.isFound ? .match : titleFace,
        limit: width - indent)
    }
    if !isLarge { drawFigures(on: &canvas, x: x, y: y + 2) }
    canvas.selecting = false
  }

  private func drawFigures(on canvas: inout Canvas, x: Int, y: Int) {
    var at = x + CardFaces.inset
    let edge = x + width
    at += canvas.put(ageAndPeople, x: at, y: y, face: .dim, limit: edge - at)
    if let sign, at + 1 < edge {
      at += canvas.put(signText, x: at + 1, y: y, face: sign.face, limit: edge - at - 1) + 1
    }
    if width - CardFaces.inset > 27, at < edge - 6, !lead.isEmpty {
      canvas.put(lead.cut(to: edge - at - 1), x: at + 1, y: y, face: .dim)
    }
  }
}

extension Kind {
  /// How the number of a card of this kind looks.
  var face: Face {
    switch self {
    case .problem: .problem
    case .opportunity: .opportunity
    case .innovation: .innovation
    }
  }
}

extension Sign {
  /// How much the sign asks for.
  var face: Face {
    switch self {
    case .blocked: .alarm
    case .noLead, .oneBody: .attention
    case .viaOthers: .dim
    }
  }
}
