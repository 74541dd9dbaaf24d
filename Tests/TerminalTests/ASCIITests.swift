import Testing

@testable import Terminal

/// A terminal that knows only ASCII shows something like it.
@Suite struct `Falling back to ASCII` {
  @Test func `a Latin letter becomes the letter its name tells`() {
    for value in Array(UInt32(0xC0)..<0x180) + Array(UInt32(0x1E00)..<0x1F00) {
      guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name else { continue }
      let words = name.split(separator: " ")
      guard words.first == "LATIN", words.count > 4, words[2] == "LETTER", words[4] == "WITH",
        words[3].count == 1,
        let letter = words[3].unicodeScalars.first
      else { continue }
      let wanted = words[1] == "SMALL" ? Character(letter).lowercased() : String(letter)
      #expect(String(ASCII.nearest(to: scalar)) == wanted, "\(name)")
    }
  }

  @Test func `lines stay lines`() {
    #expect(
      "│─┼┌┐└┘├┤┬┴═║╭╯".unicodeScalars.map { String(ASCII.nearest(to: $0)) }.joined()
        == "|-+++++++++=|++")
  }

  @Test func `signs that views use have a sign`() {
    let shown = "…–“”‘’·•▸●✓→".unicodeScalars.map { String(ASCII.nearest(to: $0)) }.joined()
    #expect(shown == "~-\"\"''.*>*+>")
  }

  @Test func `everything becomes one visible ASCII character`() {
    for value in UInt32(0xA0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0x20..<0x7F).contains(ASCII.nearest(to: scalar).value))
    }
  }
}
