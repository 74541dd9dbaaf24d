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
    // Compared as it is written: another way to write the same number is none.
    let checksum = CRC32C.of(UnsafeBufferPointer(start: base + 9, count: count - 9))
    guard
      base[8] == Fields.space, base[count - 1] == 125,
      UnsafeRawPointer(base).loadUnaligned(as: UInt64.self) == hexDigits(checksum),
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

/// The eight lower-case digits of a number as they stand in memory.
@inline(__always) func hexDigits(_ value: UInt32) -> UInt64 {
  // Halves, bytes and digits change places, so that each digit gets a byte and the first the lowest.
  var spread = UInt64(value & 0xFFFF) << 32 | UInt64(value >> 16)
  spread = (spread & 0x0000_00FF_0000_00FF) << 16 | spread >> 8 & 0x0000_00FF_0000_00FF
  spread = (spread & 0x000F_000F_000F_000F) << 8 | spread >> 4 & 0x000F_000F_000F_000F
  // From ten on the lowest bit of its byte is set; letters begin 39 places behind the digits.
  let letters = (spread &+ 0x7676_7676_7676_7676) >> 7 & 0x0101_0101_0101_0101
  return (spread &+ 0x3030_3030_3030_3030 &+ letters &* 39).littleEndian
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
  let raw = UnsafeRawPointer(text)
  var wrong: UInt64 = 0
  // Eight characters at once: by `form` the digits become numbers and the signs between them zeros; added to `limit`, a
  // number above nine and anything but zero reaches the highest bit of its byte.
  func eight(_ offset: Int, form: UInt64, limit: UInt64) -> UInt64 {
    let word =
      UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) ^ form
    wrong |= word | word &+ limit
    return word
  }
  let date = eight(0, form: 0x2D30_302D_3030_3030, limit: 0x7F76_767F_7676_7676)
  let hours = eight(8, form: 0x3030_3A30_3054_3030, limit: 0x7676_7F76_767F_7676)
  let seconds = eight(16, form: 0x5A30_3030_2E30_303A, limit: 0x7F76_7676_7F76_767F)
  /// The two digits that begin at byte `place` as one number.
  func two(_ word: UInt64, _ place: UInt64) -> Int64 {
    Int64((word &* 10 &+ word >> 8) >> (8 * place) & 0xFF)
  }
  let (year, month) = (two(date, 0) * 100 + two(date, 2), two(date, 5))
  let (day, hour, minute) = (two(hours, 0), two(hours, 3), two(hours, 6))
  let (second, tens, ones) = (two(seconds, 1), two(seconds, 4), Int64(seconds >> 48 & 0xFF))
  var counter: UInt64 = 0
  for index in 25..<29 {
    guard let digit = hexDigit(text[index]) else { return nil }
    counter = counter << 4 | UInt64(digit)
  }
  guard
    wrong & 0x8080_8080_8080_8080 == 0, text[24] == 43, year >= 1970, month >= 1, month <= 12,
    day >= 1,
    day <= 28 || day <= Day.count(year: year, month: month), hour < 24, minute < 60, second < 60
  else { return nil }
  let days = Day(year: year, month: month, day: day).number
  let milliseconds =
    ((days * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + tens * 10 + ones
  return UInt64(milliseconds) << 16 | counter
}

/// Whether a byte below 0x20 or a DEL stands anywhere in at least 32 bytes, 32 at a time.
@inline(__always) private func holdsControls(_ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
  let raw = UnsafeRawPointer(base)
  let low = SIMD4<UInt64>(repeating: 0x7F7F_7F7F_7F7F_7F7F)
  let tops = SIMD4<UInt64>(repeating: 0x8080_8080_8080_8080)
  // What brings 0x20 and 0x7F, and all above them, to the highest bit of their byte without touching the next byte.
  let toSpace = SIMD4<UInt64>(repeating: 0x6060_6060_6060_6060)
  let toDelete = SIMD4<UInt64>(repeating: 0x0101_0101_0101_0101)
  var found = SIMD4<UInt64>()
  var at = 0
  while at < count {
    // The last bytes together with some before them.
    let place = min(at, count - 32)
    let word = raw.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self)
    let lower = word & low
    found |= ~(word | (lower &+ toSpace)) | (~word & (lower &+ toDelete))
    at += 32
  }
  found &= tops
  return found[0] | found[1] | found[2] | found[3] != 0
}
