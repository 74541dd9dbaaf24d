import Model

/// The fields of a line, read in one pass over its bytes; `init` refuses whatever is not exactly a line.
///
/// The stamp and the target are read here and not by the model, which has no unsafe memory, because this is what opening
/// a board with a million events waits for. Tests hold both readers against each other.
struct Fields {
  let checksum: UInt32
  let seq: UInt32
  let stamp: UInt64
  let target: UInt64
  /// Where fields begin, counted from the first byte of the line.
  let kindStart: Int
  let targetStart: Int
  let payloadStart: Int

  private static let space: UInt8 = 32

  init?(_ line: UnsafeBufferPointer<UInt8>) {
    // Shortest: 8 + 1 + 1 + 1 + 29 + 1 + 1 + 1 + 1 + 1 + 2.
    guard line.count >= 47, let base = line.baseAddress else { return nil }
    let count = line.count
    var checksum: UInt32 = 0
    for index in 0..<8 {
      guard let digit = hexDigit(base[index]) else { return nil }
      checksum = checksum << 4 | digit
    }
    guard
      base[8] == Fields.space, base[count - 1] == 125,
      CRC32C.of(UnsafeBufferPointer(start: base + 9, count: count - 9)) == checksum,
      !holdsControls(base, count)
    else { return nil }
    self.checksum = checksum
    // From here on the `}` at the end stops every loop.
    var at = 9
    var seq: UInt64 = 0
    while base[at] &- 48 < 10, at < 20 {
      seq = seq * 10 + UInt64(base[at] - 48)
      at += 1
    }
    guard
      base[9] != 48, at > 9, seq <= UInt32.max, base[at] == Fields.space,
      at + 1 + Stamp.width < count, let stamp = packedStamp(base + at + 1)
    else { return nil }
    self.seq = UInt32(seq)
    self.stamp = stamp
    at += 1 + Stamp.width
    guard base[at] == Fields.space else { return nil }
    at += 1
    kindStart = at
    if at < count, base[at] == 33 { at += 1 }
    guard at < count, base[at] &- 97 < 26 else { return nil }
    while base[at] &- 97 < 26 || base[at] == 46 { at += 1 }
    guard base[at] == Fields.space, at - kindStart <= KindName.longest else { return nil }
    at += 1
    targetStart = at
    guard let target = packedIdentifier(base, &at, count) else { return nil }
    self.target = target
    guard base[at] == Fields.space, at + 3 <= count, base[at + 1] == 123 else { return nil }
    payloadStart = at + 1
  }
}

/// Reads a lower-case digit; a lenient one, `A` beside `a`, would let a flipped bit through.
@inline(__always) func hexDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case 48...57: UInt32(byte) - 48
  case 97...102: UInt32(byte) - 87
  default: nil
  }
}

/// Reads `[a-z0-9]` up to another byte, packed as `Identifier` packs it.
@inline(__always) private func packedIdentifier(
  _ base: UnsafePointer<UInt8>, _ at: inout Int, _ count: Int
) -> UInt64? {
  let start = at
  var packed: UInt64 = 0
  while at < count, at - start < 12 {
    let byte = base[at]
    if byte &- 97 < 26 {
      packed = packed &* 37 &+ UInt64(byte &- 86)
    } else if byte &- 48 < 10 {
      packed = packed &* 37 &+ UInt64(byte &- 47)
    } else {
      break
    }
    at += 1
  }
  guard at > start, at < count else { return nil }
  var missing = 12 - (at - start)
  while missing > 0 {
    packed = packed &* 37
    missing -= 1
  }
  return packed
}

/// Reads 29 bytes `2026-08-22T10:15:30.123Z+0003`, packed as `Stamp` packs them.
@inline(__always) private func packedStamp(_ text: UnsafePointer<UInt8>) -> UInt64? {
  var wrong: UInt8 = 0
  func two(_ offset: Int) -> Int64 {
    let high = text[offset] &- 48
    let low = text[offset + 1] &- 48
    wrong |= (high > 9 ? 1 : 0) | (low > 9 ? 1 : 0)
    return Int64(high) * 10 + Int64(low)
  }
  let year = two(0) * 100 + two(2)
  let (month, day, hour, minute, second) = (two(5), two(8), two(11), two(14), two(17))
  let tens = two(20)
  let ones = text[22] &- 48
  wrong |= ones > 9 ? 1 : 0
  wrong |= (text[4] ^ 45) | (text[7] ^ 45) | (text[10] ^ 84) | (text[13] ^ 58)
  wrong |= (text[16] ^ 58) | (text[19] ^ 46) | (text[23] ^ 90) | (text[24] ^ 43)
  var counter: UInt64 = 0
  for index in 25..<29 {
    guard let digit = hexDigit(text[index]) else { return nil }
    counter = counter << 4 | UInt64(digit)
  }
  guard
    wrong == 0, year >= 1970, month >= 1, month <= 12, day >= 1,
    day <= 28 || day <= Day.count(year: year, month: month), hour < 24, minute < 60, second < 60
  else { return nil }
  let days = Day(year: year, month: month, day: day).number
  let milliseconds =
    ((days * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + tens * 10 + Int64(ones)
  return UInt64(milliseconds) << 16 | counter
}

/// Whether a byte below 0x20 or a DEL stands anywhere, 32 bytes at a time.
@inline(__always) private func holdsControls(_ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
  let raw = UnsafeRawPointer(base)
  let low = SIMD4<UInt64>(repeating: 0x7F7F_7F7F_7F7F_7F7F)
  let tops = SIMD4<UInt64>(repeating: 0x8080_8080_8080_8080)
  // What brings 0x20 and 0x7F, and all above them, to the highest bit of their byte without touching the next byte.
  let toSpace = SIMD4<UInt64>(repeating: 0x6060_6060_6060_6060)
  let toDelete = SIMD4<UInt64>(repeating: 0x0101_0101_0101_0101)
  var found = SIMD4<UInt64>()
  var at = 0
  while at + 32 <= count {
    let word = raw.loadUnaligned(fromByteOffset: at, as: SIMD4<UInt64>.self)
    let lower = word & low
    found |= ~(word | (lower &+ toSpace)) | (~word & (lower &+ toDelete))
    at += 32
  }
  found &= tops
  if found[0] | found[1] | found[2] | found[3] != 0 { return true }
  while at < count {
    if base[at] < 0x20 || base[at] == 0x7F { return true }
    at += 1
  }
  return false
}
