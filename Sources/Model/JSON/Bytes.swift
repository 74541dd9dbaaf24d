/// Marks in eight bytes, by their highest bits, those that are a control, a quote, a backslash, DEL or part of a longer
/// sequence; only the lowest mark is sure.
///
/// Source: Anderson, "Bit Twiddling Hacks", "Determine if a word has a byte less than n" and "equal to n". A borrow or carry
/// starts at a marked byte only and goes upwards, which is why the lowest mark is right.
@inline(__always)
func oddBytes(_ word: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let high: UInt64 = 0x8080_8080_8080_8080
  let quotes = word ^ (ones &* 34)
  let backslashes = word ^ (ones &* 92)
  return ((word &- ones &* 0x20) | (quotes &- ones) | (backslashes &- ones) | (word &+ ones) | word)
    & high
}

/// The length of the UTF-8 sequence at `at`, or 0 when it is not valid (Unicode 15, table 3-7).
func utf8Length(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
  func continues(_ index: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
    index < end && bytes[index] >= low && bytes[index] <= high
  }
  switch bytes[at] {
  case 0xC2...0xDF: return continues(at + 1) ? 2 : 0
  case 0xE0: return continues(at + 1, 0xA0) && continues(at + 2) ? 3 : 0
  case 0xE1...0xEC, 0xEE...0xEF: return continues(at + 1) && continues(at + 2) ? 3 : 0
  case 0xED: return continues(at + 1, 0x80, 0x9F) && continues(at + 2) ? 3 : 0
  case 0xF0: return continues(at + 1, 0x90) && continues(at + 2) && continues(at + 3) ? 4 : 0
  case 0xF1...0xF3: return continues(at + 1) && continues(at + 2) && continues(at + 3) ? 4 : 0
  case 0xF4: return continues(at + 1, 0x80, 0x8F) && continues(at + 2) && continues(at + 3) ? 4 : 0
  default: return 0
  }
}
