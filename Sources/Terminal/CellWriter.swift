import CNcurses
import Interface
import Model

/// Turns the cells of a canvas into cells of curses, so that each takes exactly the columns the canvas gave it.
///
/// Whatever the canvas holds, nothing comes out that the terminal could take for anything but text.
struct CellWriter {
  let palette: Palette
  let isUTF8: Bool

  private static let blank: UInt32 = 0x20
  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  func append(_ canvas: Canvas, _ y: Int, _ span: Range<Int>, to line: inout [cchar_t]) {
    var x = span.lowerBound
    let lastInk = span.last { canvas[$0, y].glyph != CellWriter.blank } ?? 0
    var before: Cell?
    while x < span.upperBound {
      let cell = canvas[x, y]
      // A blank between two texts stays in the look of the first where nobody can see it: each change of look is bytes,
      // and time at every start. Behind the last text it keeps its own, so that curses clears the rest of the line.
      if cell.glyph == CellWriter.blank, x < lastInk, let before,
        palette.showsBlankAlike(before, cell)
      {
        line.append(palette[before])
        x += 1
        continue
      }
      before = cell
      let look = palette[cell]
      if cell.glyph >= 0x20, cell.glyph < 0x7F, let letter = Unicode.Scalar(cell.glyph) {
        x += append(letter, look, to: &line)
        continue
      }
      // A right half without its left one is what remains of a character: a space.
      let isWide = x + 1 < span.upperBound && canvas[x + 1, y].glyph == 0 && cell.glyph != 0
      if cell.glyph < Cell.clusters {
        // No scalar value (a surrogate): to be replaced like a control.
        let base = Unicode.Scalar(cell.glyph) ?? "\u{7F}"
        x += append(base, Substring.UnicodeScalarView(), look, isWide: isWide, to: &line)
      } else {
        let text = canvas.text(of: cell).unicodeScalars
        x += append(text.first ?? " ", text.dropFirst(), look, isWide: isWide, to: &line)
      }
    }
  }

  /// Adds one character, on two columns where the canvas has them and curses takes them; how many that were.
  private func append(
    _ base: Unicode.Scalar, _ marks: Substring.UnicodeScalarView, _ look: cchar_t, isWide: Bool,
    to line: inout [cchar_t]
  ) -> Int {
    guard base.value != 0 else { return append(" ", look, to: &line) }
    let columns = kiem_wcwidth(base.value)
    guard isUTF8 else {
      let mark = base.isUnsafeToShow ? "?" : ASCII.nearest(to: base)
      if isWide { line.append(filled(look, mark)) }
      return append(mark, look, to: &line) + (isWide ? 1 : 0)
    }
    // With another number of columns than the canvas gave it, it would shift all that follows.
    guard !base.isUnsafeToShow, columns == 1 || (columns == 2 && isWide) else {
      return append(CellWriter.replacement, look, to: &line)
    }
    var cell = filled(look, base)
    if !marks.isEmpty { add(marks, to: &cell) }
    line.append(cell)
    return Int(columns)
  }

  private func add(_ marks: Substring.UnicodeScalarView, to cell: inout cchar_t) {
    withUnsafeMutableBytes(of: &cell.chars) { bytes in
      let chars = bytes.bindMemory(to: wchar_t.self)
      var count = 1
      for mark in marks where count < chars.count {
        guard !mark.isUnsafeToShow, kiem_wcwidth(mark.value) == 0 else { continue }
        chars[count] = wchar_t(mark.value)
        count += 1
      }
    }
  }

  private func append(_ mark: Unicode.Scalar, _ look: cchar_t, to line: inout [cchar_t]) -> Int {
    line.append(filled(look, mark))
    return 1
  }

  private func filled(_ look: cchar_t, _ scalar: Unicode.Scalar) -> cchar_t {
    var cell = look
    cell.chars.0 = wchar_t(scalar.value)
    return cell
  }
}
