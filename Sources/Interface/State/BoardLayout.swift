import Model

/// How the board is laid out on a screen of this size.
package struct BoardLayout: Equatable, Sendable {
  /// Columns of the screen.
  package let width: Int
  /// Rows of the screen.
  package let height: Int
  /// How many columns stand side by side: five, three or one, and fewer on a wall.
  package let visibleColumns: Int
  /// Rows of one card: title, its second line, and the line with age and people; on a wall three of the title and an empty one.
  package let cardRows: Int

  /// The first row of cards: behind the header, a line, the column titles and a line.
  package static let firstRow = 4
  /// Rows below the cards: a line, the message, the selected card, the hints.
  package static let footer = 4

  /// The layout for a screen of this many columns and rows, that a room looks at or one person.
  package init(width: Int, height: Int, isProjected: Bool = false) {
    self.width = width
    self.height = height
    visibleColumns =
      isProjected
      ? width >= 150 ? 3 : width >= 60 ? 2 : 1 : width >= 95 ? 5 : width >= 66 ? 3 : 1
    // A low screen has no room to be generous.
    cardRows = isProjected && height >= 16 ? 4 : 3
  }

  /// The cells of a column on the screen, its border included: the cells that do not divide evenly go one to a column.
  package func cells(ofColumn place: Int) -> Range<Int> {
    (place * width / visibleColumns)..<((place + 1) * width / visibleColumns)
  }

  /// Too small for a board: one sentence is shown instead.
  package var isTiny: Bool {
    width < 24 || height < BoardLayout.firstRow + BoardLayout.footer + 4
  }
  /// Rows for cards, the one that says how many lie below included.
  package var rows: Int { max(0, height - BoardLayout.firstRow - BoardLayout.footer) }
  /// How many cards a column shows.
  package var capacity: Int { max(1, (rows - 1) / cardRows) }
}
