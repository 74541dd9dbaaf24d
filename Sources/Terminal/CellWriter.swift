import CNcurses
import Interface
import Model

/// Turns the cells of a canvas into cells of curses, so that each takes exactly the columns the canvas gave it.
///
/// Whatever the canvas holds, nothing comes out that the terminal could take for anything but text.
struct CellWriter {
  let palette: Palette
  let isUTF8: Bool

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  func append(_ canvas: Canvas, _ y: Int, _ span: Range<Int>, to line: inout [cchar_t]) {
    var x = span.lowerBound
    while x < span.upperBound {
      let cell = canvas[x, y]
      var look = palette[cell]
      if cell.glyph >= 0x20, cell.glyph < 0x7F {
        look.chars.0 = wchar_t(cell.glyph)
        line.append(look)
        x += 1
        continue
      }
      // A right half without its left one is what remains of a character: a space.
      let isWide = x + 1 < span.upperBound && canvas[x + 1, y].glyph == 0 && cell.glyph != 0
      append(canvas, cell, look, width: isWide ? 2 : 1, to: &line)
      x += isWide ? 2 : 1
    }
  }

  private func append(
    _ canvas: Canvas, _ cell: Cell, _ look: cchar_t, width: Int, to line: inout [cchar_t]
  ) {
    var look = look
    let scalars = Array(scalars(canvas, cell))
    guard let base = scalars.first, !base.isUnsafeToShow else {
      let mark = cell.glyph == 0 ? " " : isUTF8 ? CellWriter.replacement : "?"
      return append(mark, look, width: width, to: &line)
    }
    guard isUTF8 else { return append(ASCII.nearest(to: base), look, width: width, to: &line) }
    guard kiem_wcwidth(base.value) == width else {
      // Curses would give it another number of columns, and shift all that follows.
      return append(CellWriter.replacement, look, width: width, to: &line)
    }
    withUnsafeMutableBytes(of: &look.chars) { bytes in
      let chars = bytes.bindMemory(to: wchar_t.self)
      chars[0] = wchar_t(base.value)
      var count = 1
      for mark in scalars.dropFirst() where count < chars.count {
        guard !mark.isUnsafeToShow, kiem_wcwidth(mark.value) == 0 else { continue }
        chars[count] = wchar_t(mark.value)
        count += 1
      }
    }
    line.append(look)
  }

  private func append(_ mark: Unicode.Scalar, _ look: cchar_t, width: Int, to line: inout [cchar_t])
  {
    var look = look
    look.chars.0 = wchar_t(mark.value)
    for _ in 0..<width { line.append(look) }
  }

  private func scalars(_ canvas: Canvas, _ cell: Cell) -> String.UnicodeScalarView {
    guard cell.glyph < Cell.clusters else { return canvas.text(of: cell).unicodeScalars }
    var view = String.UnicodeScalarView()
    if let scalar = Unicode.Scalar(cell.glyph) { view.append(scalar) }
    return view
  }
}
