import CNcurses
import Glibc
import Interface
import Model
import Testing

@testable import Terminal

/// Whatever a cell holds, curses gets text that takes the columns of the canvas.
@Suite struct `Writing cells` {
  let palette = Palette(.monochrome, colours: 0)

  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  func written(_ cells: [UInt32], isUTF8: Bool = true) -> [cchar_t] {
    var canvas = Canvas(width: cells.count, height: 1)
    for (x, glyph) in cells.enumerated() {
      // Surrogates cannot be given to a canvas.
      if let scalar = Unicode.Scalar(glyph) { canvas.fill(x: x, y: 0, width: 1, scalar) }
    }
    var line: [cchar_t] = []
    CellWriter(palette: palette, isUTF8: isUTF8)
      .append(canvas, 0, 0..<cells.count, to: &line)
    return line
  }

  func text(_ cells: [UInt32], isUTF8: Bool = true) -> String {
    var text = String.UnicodeScalarView()
    for cell in written(cells, isUTF8: isUTF8) {
      if let scalar = Unicode.Scalar(UInt32(cell.chars.0)) { text.append(scalar) }
    }
    return String(text)
  }

  @Test
  func `every character takes the columns it has on the canvas and none acts on the terminal`() {
    let all = (UInt32(1)...0x10FFFF).filter { !(0xD800..<0xE000).contains($0) }
    for start in stride(from: 0, to: all.count, by: 1000) {
      let values = all[start..<min(start + 1000, all.count)]
      // A right half behind it makes a difference to wide characters only.
      for follower in [UInt32(0x78), 0]
      where follower != 0 || values.contains(where: { kiem_wcwidth($0) == 2 }) {
        let line = written(values.flatMap { [$0, follower] })
        var columns = 0
        for cell in line {
          let value = UInt32(cell.chars.0)
          let width = kiem_wcwidth(value)
          if width < 1 || Unicode.Scalar(value)?.isUnsafeToShow != false {
            Issue.record("U+\(String(value, radix: 16)) is no text")
          }
          columns += Int(width)
        }
        #expect(columns == values.count * 2, "from U+\(String(values[start], radix: 16)) on")
      }
    }
  }

  @Test func `halves of wide characters become marks and spaces`() {
    #expect(text([0x65E5, 0, 0x61]) == "日a")
    #expect(text([0x65E5, 0x61]) == "\u{FFFD}a")
    #expect(text([0, 0x61, 0]) == " a ")
    #expect(text([0x61, 0x65E5]) == "a\u{FFFD}")
  }

  @Test func `without UTF-8 everything is ASCII in as many columns`() {
    #expect(text([0x65E5, 0, 0xE9, 0x2502, 0x1B], isUTF8: false) == "??e|?")
  }

  @Test func `a blank takes over a look in which it looks the same, but not behind the last text`()
  {
    func looks(_ palette: Palette, _ faces: [Face]) -> [attr_t] {
      var canvas = Canvas(width: 7, height: 1)
      for (x, text) in ["a", " ", "b", " ", " "].enumerated() {
        canvas.fill(x: x, y: 0, width: 1, text.unicodeScalars.first ?? " ", face: faces[x])
      }
      var line: [cchar_t] = []
      CellWriter(palette: palette, isUTF8: true).append(canvas, 0, 0..<7, to: &line)
      return line.map(\.attr)
    }
    let plain = looks(palette, [.text, .text, .text, .text, .text])[0]
    let bold = looks(palette, [.heading, .heading, .heading, .heading, .heading])
    #expect(bold[0] != plain)
    #expect(
      looks(palette, [.heading, .text, .text, .text, .text])
        == [bold[0], bold[0], plain, plain, plain, plain, plain])
    #expect(
      looks(palette, [.text, .text, .heading, .text, .text])[3...] == [plain, plain, plain, plain])
  }
}
