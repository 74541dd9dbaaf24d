import Glibc

/// SplitMix64: the same seed gives the same test, on every machine.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
  mutating func chance(_ one: Int, in many: Int) -> Bool { below(many) < one }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &self)
  }

  /// Text with everything that has broken programs before.
  mutating func text(_ longest: Int = 12) -> String {
    let pieces = [
      "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\r", "\u{0}", "\u{1B}[31m", "\u{7F}",
      "\u{9B}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{FEFF}", "é", "e\u{301}", "ß", "中", "👩‍👩‍👧", "🇳🇱",
      "👍🏽", "\u{1F600}", "\u{10FFFF}", "\u{FFFD}", "\u{E000}", "null", "\\u0041", "{", "}", ",",
    ]
    return (0..<below(longest + 1)).map { _ in pieces[below(pieces.count)] }.joined()
  }
}

/// The seeds to try: `KIEM_SEED` alone when it is set, else `count` new ones; each is printed.
///
/// `KIEM_SEEDS` tries so many times as many: for a night of searching.
func seeds(_ count: Int) -> [UInt64] {
  if let seed = number("KIEM_SEED") {
    print("KIEM_SEED=\(seed)")
    return [seed]
  }
  let count = count * Int(number("KIEM_SEEDS") ?? 1)
  let first = UInt64.random(in: 1...999_999)
  print("KIEM_SEED=\(first) to \(first + UInt64(count) - 1)")
  return (0..<count).map { first + UInt64($0) }
}

private func number(_ variable: String) -> UInt64? {
  unsafe getenv(variable).flatMap { unsafe UInt64(String(cString: $0)) }
}
