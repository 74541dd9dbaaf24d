/// Whether none of eight bytes is a control, a quote, a backslash, DEL or part of a longer sequence.
///
/// Source: Anderson, "Bit Twiddling Hacks", "Determine if a word has a byte less than n" and "equal to n". Exact only for
/// bytes below 0x80, which is what the last term makes sure of.
func isPlain(_ word: UInt64) -> Bool {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let high: UInt64 = 0x8080_8080_8080_8080
  let quotes = word ^ (ones &* 34)
  let backslashes = word ^ (ones &* 92)
  let odd =
    (word &- ones &* 0x20) | (quotes &- ones) | (backslashes &- ones) | (word &+ ones) | word
  return odd & high == 0
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
