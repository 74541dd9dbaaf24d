import Interface

/// Screens that no view would draw: wide characters over each other, marks, controls, everything selected by chance.
struct Noise {
  private var random: SplitMix

  private static let texts = [
    "kiem", "日本語", "é", "e\u{301}", "한글", "🎉", "👩\u{200D}👧", "🇳🇱", "│", "─┼─", "a\u{1B}[31mb",
    "\u{9B}2J", "\u{202E}x", "\t|",
    "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", " ", "      ", "\u{301}", "ｗｉｄｅ", "🩷",
    "\u{0}\u{7F}", "ß…•",
  ]

  init(seed: UInt64) { random = SplitMix(state: seed) }

  /// Mostly the last screen with some changes; now and then an empty one.
  private var last = Canvas(width: 0, height: 0)
  private var count = 0

  mutating func canvas(width: Int, height: Int) -> Canvas {
    var canvas = last
    if last.width != width || last.height != height || random.next(20) == 0 {
      canvas = Canvas(width: width, height: height)
    }
    for _ in 0..<random.next(30) {
      let face = Face.allCases[random.next(Face.allCases.count)]
      let x = random.next(width + 4) - 2
      let y = random.next(height)
      canvas.selecting = random.next(3) == 0
      switch random.next(5) {
      case 0: canvas.fill(x: x, y: y, width: random.next(8), height: random.next(3), face: face)
      case 1: canvas.fill(x: x, y: y, width: 1, Unicode.Scalar(UInt8(random.next(256))), face: face)
      default: canvas.put(Noise.texts[random.next(Noise.texts.count)], x: x, y: y, face: face)
      }
    }
    // The emulator of the tests (libvterm 0.1) puts marks behind the last column on the next line.
    for y in 0..<height where width > 0 && canvas[width - 1, y].glyph >= Cell.clusters {
      canvas.put("e", x: width - 1, y: y)
    }
    // No two frames are the same, so that a test knows which one it sees.
    count += 1
    canvas.selecting = false
    canvas.put("\(count) ", x: 0, y: 0)
    canvas.cursor = random.next(2) == 0 ? nil : (random.next(width), random.next(height))
    last = canvas
    return canvas
  }
}

/// The same numbers for the same seed, here and in the test that expects them.
private struct SplitMix {
  var state: UInt64

  mutating func next(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return limit < 1 ? 0 : Int((value ^ (value >> 31)) % UInt64(limit))
  }
}
