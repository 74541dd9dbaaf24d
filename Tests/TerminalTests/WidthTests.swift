import CNcurses
import Glibc
import Interface
import Testing

/// Interface counts columns without the C library, curses counts with it: if they disagree, borders break.
@Suite struct `Widths of characters` {
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  @Test func `every character takes as many columns as curses thinks`() {
    var wrong: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let measured = Int(kiem_wcwidth(value))
      // Controls, and characters newer than the C library: the painter puts a mark of one column for them.
      let wanted = measured < 0 ? scalar.columns : measured
      if value == 0 || scalar.columns == wanted { continue }
      wrong.append("U+\(String(value, radix: 16)): \(scalar.columns), not \(measured)")
    }
    #expect(wrong.isEmpty)
  }

  @Test func `characters the C library does not know take one or two columns, never none`() {
    for value in UInt32(0x20)...0x10FFFF where kiem_wcwidth(value) < 0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((1...2).contains(scalar.columns))
    }
  }
}
