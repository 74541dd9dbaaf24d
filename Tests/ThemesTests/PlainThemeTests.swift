import Interface
import Testing

@testable import Themes

/// The short way to read a theme and YAML never disagree.
@Suite struct `Themes written plainly` {
  @Test(arguments: Themes.names)
  func `the themes of the folder take the short way, to the same looks`(_ name: String) throws {
    let text = try Themes.text(named: name)
    let plain = try #require(PlainTheme.looks(text, faces: Themes.faces))
    #expect(try plain == Themes.looksFromYAML(text))
  }

  @Test func `whatever the short way understands, YAML understands alike`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(state: seed)
    let pieces = [
      "text", "dim", ": ", ":", "{", "}", "{}", "fg", "bg", "bold", "red", "bright-red",
      "\"#ff0000\"", "#ff0000", "12", "0x1",
      "007", "true", "false", "yes", ", ", ",", " ", "\n", "#", "'", "\"", "fg: red", "bg: 12",
      "dim: {fg: 1}\n", "\r", "\t", "-",
      "text: {", "bold: true", "default", "~", "!", "&a", "*a", "|", "1_0", "1e1", "é", "\u{85}",
      "\u{2028}", "\u{FEFF}", "\u{A0}",
    ]
    var understood = 0
    for _ in 0..<20_000 {
      // Half of them start from something right, so that enough of them are.
      var text = Bool.random(using: &random) ? "" : "text: {fg: red, bold: true}\ndim: {bg: 3}\n"
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        let place = text.unicodeScalars.indices.randomElement(using: &random) ?? text.startIndex
        text.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)], at: place)
      }
      guard let plain = PlainTheme.looks(text, faces: Themes.faces) else { continue }
      understood += 1
      let looks = try? Themes.looksFromYAML(text)
      #expect(plain == looks, "seed \(seed): \(text.debugDescription)")
    }
    #expect(understood > 500)
  }
}

/// Numbers that can be had again from a seed.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
