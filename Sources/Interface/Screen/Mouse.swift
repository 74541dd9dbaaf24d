package import Model

/// Something done with the mouse, at a cell of the screen.
package struct Mouse: Hashable, Sendable {
  /// What a mouse can do, as far as it matters here; other buttons mean nothing.
  package enum Action: Hashable, Sendable {
    /// The first button goes down.
    case press
    /// It moved while the first button is down.
    case drag
    /// The button goes up.
    case release
    case wheelUp
    case wheelDown
  }

  /// What is done.
  package let action: Action
  /// The column, from 0.
  package let x: Int
  /// The row, from 0.
  package let y: Int

  /// Something done at a cell.
  package init(_ action: Action, x: Int, y: Int) {
    self.action = action
    self.x = x
    self.y = y
  }
}

/// A part of the screen that the mouse can point at, noted where it is drawn.
package struct Spot: Sendable {
  /// What stands there.
  package enum Target: Equatable, Sendable {
    /// A card on the board.
    case card(CardID)
    /// A column of the board, where no card is.
    case column(Stage)
    /// The visible choice of a list with this place.
    case choice(Int)
    /// The field of a form with this place.
    case field(Int)
    /// A hint, and what its key does.
    case command(Command)
  }

  let target: Target
  let columns: Range<Int>
  let rows: Range<Int>

  func holds(_ x: Int, _ y: Int) -> Bool { columns.contains(x) && rows.contains(y) }
}

extension Canvas {
  /// What was drawn at a cell that the mouse can point at; of several, what was drawn last.
  func spot(at x: Int, _ y: Int) -> Spot? { spots.last { $0.holds(x, y) } }

  /// Notes that a rectangle can be pointed at.
  mutating func note(_ target: Spot.Target, x: Int, y: Int, width: Int, height: Int = 1) {
    spots.append(
      Spot(target: target, columns: x..<(x + max(0, width)), rows: y..<(y + max(0, height))))
  }
}
