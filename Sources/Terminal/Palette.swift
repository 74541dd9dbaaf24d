import CNcurses
import Interface

/// A theme as cells that curses understands: one for each face, in the selection and out of it.
struct Palette {
  private let cells: [cchar_t]
  /// What is seen of a blank in each of them: equal numbers look the same.
  private let blanks: [Int]

  init(_ theme: Theme, colours count: Int) {
    // Where there are no colours a theme of colours says nothing.
    let theme = count > 0 ? theme : .monochrome
    let colours = Colours(count: count)
    var pairs = Pairs()
    var blanks: [Int] = []
    cells = Face.allCases.flatMap { face in
      let look = theme[face]
      return [look, look.selected(theme[.selected])].map { look in
        let foreground = colours.number(look.foreground)
        let background = colours.number(look.background, isGround: true)
        var attributes: attr_t = 0
        if look.bold || foreground.bright { attributes |= KIEM_BOLD }
        if look.dim { attributes |= KIEM_DIM }
        if look.italic { attributes |= KIEM_ITALIC }
        if look.underline { attributes |= KIEM_UNDERLINE }
        if look.reverse { attributes |= KIEM_REVERSE }
        // Without a line below it and not turned around, a blank is its ground and nothing else.
        blanks.append(
          look.underline || look.reverse ? -2 - blanks.count : Int(background.number))
        return kiem_cell(attributes, pairs.pair(foreground.number, background.number))
      }
    }
    self.blanks = blanks
  }

  /// A space in the look of `cell`.
  subscript(cell: Cell) -> cchar_t { cells[place(of: cell)] }

  /// Whether a blank looks the same in the looks of both.
  func showsBlankAlike(_ left: Cell, _ right: Cell) -> Bool {
    blanks[place(of: left)] == blanks[place(of: right)]
  }

  private func place(of cell: Cell) -> Int { Int(cell.face.rawValue) * 2 + (cell.selected ? 1 : 0) }
}

/// Curses names two colours together by a number.
private struct Pairs {
  private var known: [(foreground: Int32, background: Int32)] = []

  mutating func pair(_ foreground: Int32, _ background: Int32) -> Int32 {
    if foreground == -1, background == -1 { return 0 }
    if let place = known.firstIndex(where: { $0 == (foreground, background) }) {
      return Int32(place + 1)
    }
    let number = Int32(known.count + 1)
    guard number < kiem_pairs(), init_extended_pair(number, foreground, background) == OK else {
      return 0
    }
    known.append((foreground, background))
    return number
  }
}
