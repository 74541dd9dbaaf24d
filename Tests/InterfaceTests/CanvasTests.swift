import Interface
import Model
import Testing

@Suite struct CanvasTests {
  @Test(arguments: [
    ("abc", 3), ("", 0), ("e\u{301}", 1), ("日本", 4), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇳🇱", 2), ("❤️", 1),
    ("\u{202E}x", 2), ("\u{1B}[2J", 4), ("a\u{200B}b", 2), ("مرحبا", 5), ("\u{301}", 1),
    ("\r\n", 2),
  ])
  func `a text takes as many columns as curses will draw`(text: String, columns: Int) {
    #expect(text.columns == columns)
    var canvas = Canvas(width: 20, height: 1)
    #expect(canvas.put(text, x: 0, y: 0) == columns)
  }

  @Test func `controls and bidirectional controls are shown as a mark`() {
    var canvas = Canvas(width: 20, height: 1)
    canvas.put("a\u{1B}b\u{202E}c\u{2066}d\u{7F}\u{85}", x: 0, y: 0)
    #expect(canvas.text == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}\u{FFFD}")
  }

  @Test func `a wide character that would only half fit is left out`() {
    var canvas = Canvas(width: 3, height: 1)
    #expect(canvas.put("日本", x: 0, y: 0) == 2)
    #expect(canvas.text == "日")
  }

  @Test func `drawing over half of a wide character leaves no other half`() {
    for x in 0..<6 {
      for width in 1...3 {
        for text in ["abc", "é", "世"] {
          var canvas = Canvas(width: 8, height: 1)
          canvas.put("日本語文", x: 0, y: 0)
          canvas.fill(x: x, y: 0, width: width, "│")
          #expect(isWhole(canvas), "fill \(x) \(width)")
          canvas.put("日本語文", x: 0, y: 0)
          canvas.put(text, x: x, y: 0)
          #expect(isWhole(canvas), "put \(text) \(x)")
        }
      }
    }
  }

  @Test func `nothing outside is touched`() {
    var canvas = Canvas(width: 4, height: 2)
    canvas.put("outside", x: -3, y: 0)
    canvas.put("outside", x: 0, y: -1)
    canvas.put("outside", x: 9, y: 1)
    canvas.fill(x: -5, y: -5, width: 3, height: 3)
    canvas.fill(x: 4, y: 2, width: 3, height: 3)
    #expect(canvas.text == "side\n")
    #expect(Canvas(width: -1, height: 3).cells.isEmpty)
  }

  @Test func `a cut never goes through a cluster`() {
    #expect("Community fridge".cut(to: 9) == "Communit…")
    #expect("日本語".cut(to: 4) == "日…")
    #expect("ae\u{301}b".cut(to: 2) == "a…")
    #expect("👨‍👩‍👧 family".cut(to: 3) == "👨‍👩‍👧…")
    #expect("abc".cut(to: 0) == "")
    #expect("abc".cut(to: 3) == "abc")
  }

  @Test func `a line breaks at spaces and keeps neighbours that fit`() {
    #expect("No smartphone, no pick-up".wrapped(to: 14) == ["No smartphone,", "no pick-up"])
    #expect("a b c d".wrapped(to: 3) == ["a b", "c d"])
    #expect(
      "A visit feels like an inspection".wrapped(to: 14, limit: 2)
        == ["A visit feels", "like an inspe…"])
    #expect("one\n\ntwo".wrapped(to: 10) == ["one", "", "two"])
  }

  @Test(arguments: ["x", "é"])
  func `what stands apart or further in stays so on its line`(letter: String) {
    func lines(_ text: String, _ width: Int) -> [String] {
      text.replacing("x", with: letter).wrapped(to: width).map {
        $0.replacing(letter, with: "x")
      }
    }
    #expect(lines("xx  xx   xx", 20) == ["xx  xx   xx"])
    #expect(lines("xx  xx   xx", 8) == ["xx  xx", "xx"])
    #expect(lines("xx:\n  - xx xx\n  - xx", 6) == ["xx:", "  - xx", "xx", "  - xx"])
    #expect(lines("      xx xx", 4) == ["xx", "xx"])
  }

  @Test func `a word longer than a line begins where there is room`() {
    #expect(
      "Handige gepensioneerden".wrapped(to: 14, limit: 2) == ["Handige gepens", "ioneerden"])
    #expect(
      "Händige gepensioneerden".wrapped(to: 14, limit: 2) == ["Händige gepens", "ioneerden"])
    #expect("Containertuintje".wrapped(to: 14) == ["Containertuint", "je"])
  }

  @Test func `a word that must be broken is broken behind its hyphen`() {
    #expect("Schaduwdoek-uitleen".wrapped(to: 14, limit: 2) == ["Schaduwdoek-", "uitleen"])
    #expect("Schädüwdoek-uitleen".wrapped(to: 14, limit: 2) == ["Schädüwdoek-", "uitleen"])
    #expect("De A-aaaaaaaaaaaaaaaaa".wrapped(to: 14) == ["De A-aaaaaaaaa", "aaaaaaaa"])
    #expect("De kiem-avond".wrapped(to: 10) == ["De", "kiem-avond"])
  }

  @Test func `plain and other text are wrapped and cut alike, within their width`() {
    let seed = UInt64.random(in: .min ... .max)
    print("wrapping seed \(seed)")
    var dice = Dice(seed)
    for _ in 0..<2000 {
      func spaces(_ least: Int) -> String {
        String(repeating: " ", count: least + max(0, dice.roll(8) - 4))
      }
      let words = (0..<dice.roll(12)).map { _ in
        String((0..<(1 + dice.roll(12))).map { _ in dice.roll(6) == 0 ? "-" : "x" })
      }
      let text = words.reduce(spaces(0)) { $0 + $1 + spaces(1) } + spaces(0)
      let (width, limit) = (2 + dice.roll(20), 1 + dice.roll(4))
      let other = text.map { $0 == "x" ? "é" : String($0) }.joined()
      let lines = text.wrapped(to: width, limit: limit)
      #expect(lines.allSatisfy { $0.columns <= width } && lines.count <= limit)
      let same = other.wrapped(to: width, limit: limit).map {
        $0.map { $0 == "é" ? "x" : String($0) }.joined()
      }
      #expect(lines == same, "\(text) in \(width)x\(limit)")
      let wild = dice.text(30)
      #expect(wild.cut(to: width).columns <= width)
      #expect(wild.wrapped(to: width + 4, limit: limit).allSatisfy { $0.columns <= width + 4 })
    }
  }
}

/// Whether every row adds up to the width: each wide character is followed by its right half, and nothing else is one.
func isWhole(_ canvas: Canvas) -> Bool {
  guard canvas.cells.count == canvas.width * canvas.height else { return false }
  for row in 0..<canvas.height {
    var x = 0
    while x < canvas.width {
      let cell = canvas[x, row]
      guard cell.glyph != 0 else { return false }
      if cell.glyph < 0x300 {
        x += 1
        continue
      }
      let width = canvas.text(of: cell).columns
      guard width == 1 || width == 2, x + width <= canvas.width else { return false }
      if width == 2, canvas[x + 1, row].glyph != 0 { return false }
      x += width
    }
  }
  return true
}

/// Random numbers from a seed (SplitMix64).
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }

  mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(max(1, sides))) }
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }

  /// A text of what breaks screens: wide, combined, joined, right to left, controls.
  mutating func text(_ longest: Int) -> String {
    let pieces = [
      "a", "Kast", " ", "日", "本語", "é", "e\u{301}", "👨‍👩‍👧", "👍🏽", "🇳🇱", "❤️", "שלום", "مرحبا", "\u{202E}",
      "\u{1B}[31m", "\u{200D}", "\u{301}", "\u{FE0F}", "\n", "\t", "\u{0}", "\u{9B}", "क्षि", "한", "｜",
      "🏽", "\u{200B}", "\r\n",
    ]
    return (0..<roll(longest)).map { _ in pick(pieces) }.joined()
  }
}
