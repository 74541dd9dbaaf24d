import Log
import Model
import Testing

struct `A line` {
  let stamp = Stamp(milliseconds: 1_787_393_730_123, counter: 3)

  func line(_ payload: String = #"{"to":"engage","rank":"a0V"}"#) throws -> [UInt8] {
    Line.format(
      seq: 1042, stamp: stamp, kind: "card.moved".utf8,
      target: try #require(TargetID("c7k2m9q4w5")), payload: Array(payload.utf8))
  }

  /// The line of these fields with a right checksum, whatever they are.
  func sealed(_ fields: String) -> [UInt8] {
    let bytes = Array(fields.utf8)
    let hex = String(CRC32C.of(bytes, 0..<bytes.count), radix: 16)
    return Array(String(repeating: "0", count: 8 - hex.count).utf8) + Array(hex.utf8) + [32] + bytes
  }

  @Test func `has the form that the format describes`() throws {
    let text = String(decoding: try line(), as: UTF8.self)
    #expect(
      text.dropFirst(8)
        == " 1042 2026-08-22T10:15:30.123Z+0003 card.moved c7k2m9q4w5 "
        + #"{"to":"engage","rank":"a0V"}"# + "\n")
  }

  @Test func `reads back as what was written`() throws {
    let bytes = try line()
    let line = try #require(Line(bytes, 0..<(bytes.count - 1)))
    #expect(line.seq == 1042)
    #expect(line.stamp == stamp)
    #expect(line.target.description == "c7k2m9q4w5")
    #expect(String(decoding: bytes[line.kind], as: UTF8.self) == "card.moved")
    #expect(
      String(decoding: bytes[line.payload], as: UTF8.self) == #"{"to":"engage","rank":"a0V"}"#)
  }

  @Test func `uses the checksum everyone calls CRC-32C`() {
    // The check value of the catalogue of parametrised CRC algorithms, and RFC 3720, B.4.
    #expect(CRC32C.of(Array("123456789".utf8), 0..<9) == 0xE306_9283)
    #expect(CRC32C.of([UInt8](repeating: 0, count: 32), 0..<32) == 0x8A91_36AA)
    #expect(CRC32C.of(Array(0..<32), 0..<32) == 0x46DD_794E)
  }

  @Test(.enabled(if: CRC32C.hasInstruction))
  func `has the same checksum by tables and by the processor`() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 37 &+ 11) }
    for start in 0..<9 {
      for end in start...bytes.count {
        bytes[start..<end].withUnsafeBufferPointer { part in
          var crc = CRC32C()
          crc.update(part)
          #expect(~CRC32C.byTables(.max, part) == crc.value, "\(start)..<\(end)")
        }
      }
    }
  }

  @Test func `with its checksum written otherwise is refused`() throws {
    // Until a checksum comes that has a letter, which could be written large.
    for number in 0..<20 {
      var bytes = try line("{\"n\":\(number)}").dropLast()
      #expect(Line(Array(bytes), 0..<bytes.count) != nil)
      guard let letter = bytes[..<8].firstIndex(where: { $0 >= 97 }) else { continue }
      bytes[letter] -= 32
      #expect(Line(Array(bytes), 0..<bytes.count) == nil)
    }
  }

  @Test func `has the same checksum in whatever pieces it comes`() {
    let bytes = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let whole = CRC32C.of(bytes, 0..<bytes.count)
    for cut in 0...bytes.count {
      var crc = CRC32C()
      bytes[..<cut].withUnsafeBufferPointer { crc.update($0) }
      bytes[cut...].withUnsafeBufferPointer { crc.update($0) }
      #expect(crc.value == whole)
    }
  }

  @Test func `with any one bit flipped is refused`() throws {
    let good = try line()
    for index in 0..<(good.count - 1) {
      for bit in 0..<8 {
        var bytes = good
        bytes[index] ^= 1 << UInt8(bit)
        #expect(Line(bytes, 0..<(bytes.count - 1)) == nil, "byte \(index), bit \(bit)")
      }
    }
  }

  @Test func `cut short anywhere is refused`() throws {
    let bytes = try line()
    for end in 0..<(bytes.count - 1) { #expect(Line(bytes, 0..<end) == nil) }
  }

  @Test(arguments: [
    "1 2026-08-22T10:15:30.123Z+0003 card.moved board {}",
    "4294967295 1970-01-01T00:00:00.000Z+ffff !a 0 {}",
    "1 9999-12-31T23:59:59.999Z+0000 a.b.c abcdefghijkl {\"a\":\"}\"}",
  ]) func `of this form is read`(fields: String) {
    let bytes = sealed(fields)
    #expect(Line(bytes, 0..<bytes.count) != nil)
  }

  @Test(arguments: [
    "0 2026-08-22T10:15:30.123Z+0003 card.moved board {}",
    "01 2026-08-22T10:15:30.123Z+0003 card.moved board {}",
    "+1 2026-08-22T10:15:30.123Z+0003 card.moved board {}",
    "4294967296 2026-08-22T10:15:30.123Z+0003 card.moved board {}",
    "99999999999999999999999999 2026-08-22T10:15:30.123Z+0003 card.moved board {}",
    "1  2026-08-22T10:15:30.123Z+0003 card.moved board {}",
    "1 2026-02-30T10:15:30.123Z+0003 card.moved board {}",
    "1 2026-08-22T24:15:30.123Z+0003 card.moved board {}",
    "1 2026-08-22T10:15:30.123Z+000A card.moved board {}",
    "1 2026-08-22t10:15:30.123Z+0003 card.moved board {}",
    "1 2026-08-22T10:15:30.123Z+0003 Card.moved board {}",
    "1 2026-08-22T10:15:30.123Z+0003 .moved board {}",
    "1 2026-08-22T10:15:30.123Z+0003 !!moved board {}",
    "1 2026-08-22T10:15:30.123Z+0003 card_moved board {}",
    "1 2026-08-22T10:15:30.123Z+0003  board {}",
    "1 2026-08-22T10:15:30.123Z+0003 card.moved Board {}",
    "1 2026-08-22T10:15:30.123Z+0003 card.moved abcdefghijklm {}",
    "1 2026-08-22T10:15:30.123Z+0003 card.moved  {}",
    "1 2026-08-22T10:15:30.123Z+0003 card.moved board",
    "1 2026-08-22T10:15:30.123Z+0003 card.moved board }",
    "1 2026-08-22T10:15:30.123Z+0003 card.moved board []",
    "1 2026-08-22T10:15:30.123Z+0003 card.moved board {} ",
    "1 2026-08-22T10:15:30.123Z+0003 card.moved board  {}",
    "1 2026-08-22T10:15:30.123Z+0003 card.moved board {\"a\":\"\u{1B}[2J\"}",
    "1 2026-08-22T10:15:30.123Z+0003 card.moved board {\"a\":\"\u{7F}\"}",
    "1 2026-08-22T10:15:30.123Z+0003 card.moved board {\"a\":\t1}",
    "1 2026-08-22T10:15:30.123Z+0003 \u{1B}[2J board {}",
    "1 2026-08-22T10:15:30.123Z+0003 card.moved \u{1B}[2J {}",
    "\u{1B}[2J 2026-08-22T10:15:30.123Z+0003 card.moved board {}",
  ]) func `of another form is refused although its checksum is right`(fields: String) {
    let bytes = sealed(fields)
    #expect(Line(bytes, 0..<bytes.count) == nil)
  }

  @Test func `is refused when its checksum is written in capitals`() throws {
    var bytes = sealed("1 2026-08-22T10:15:30.123Z+0003 card.moved board {\"n\":7}")
    let upper = String(decoding: bytes[..<8], as: UTF8.self).uppercased()
    try #require(upper != String(decoding: bytes[..<8], as: UTF8.self))
    bytes.replaceSubrange(..<8, with: upper.utf8)
    #expect(Line(bytes, 0..<bytes.count) == nil)
  }

  @Test func `reads stamps and names exactly as the model does`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(state: seed)
    let good = Array("2026-08-22T10:15:30.123Z+0003 c7k2m9q4w5".utf8)
    for _ in 0..<50_000 {
      var bytes = good
      for _ in 0..<random.below(3) {
        bytes[random.below(bytes.count)] = UInt8(random.below(95) + 32)
      }
      // The name ends and the payload begins there: another line, and a good one.
      if String(decoding: bytes[30...], as: UTF8.self).contains(" {") { continue }
      let stamp = Stamp(bytes: bytes, at: 0)
      let name = TargetID(bytes: bytes, 30..<bytes.count)
      let line = sealed(
        "1 " + String(decoding: bytes[..<29], as: UTF8.self) + " a "
          + String(decoding: bytes[30...], as: UTF8.self) + " {}")
      let read = Line(line, 0..<line.count)
      if let stamp, let name {
        #expect(read?.stamp == stamp && read?.target == name, "seed \(seed)")
      } else {
        #expect(read == nil, "seed \(seed): \(String(decoding: line, as: UTF8.self))")
      }
    }
  }

  @Test(arguments: ["card.captured", "a", "!a", "tx", "a.", "log.opened"])
  func `may be of this kind`(kind: String) { #expect(KindName.isValid(kind)) }

  @Test(arguments: ["", "!", "!!a", ".a", "A", "a b", "a1", "card-moved", "é", "a\n", "a\u{1B}"])
  func `may not be of this kind`(kind: String) { #expect(!KindName.isValid(kind)) }
}

/// A small seeded generator.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}
