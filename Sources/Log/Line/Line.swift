package import Model

/// One line of a log, taken apart: `crc8 SP seq SP stamp SP kind SP target SP payload`.
///
/// Reading is strict: one form for every value, so that no damaged line reads as another one. Whether the payload is JSON
/// is for the model to say; here it is one line without control bytes, in braces.
package struct Line: Equatable, Sendable {
  package let checksum: UInt32
  package let seq: UInt32
  package let stamp: Stamp
  package let kind: Range<Int>
  package let target: TargetID
  package let payload: Range<Int>

  /// The longest line that is written, line feed included.
  package static let longestWritten = 65_536
  /// The longest line that is read, line feed included.
  package static let longestRead = 1_048_576

  /// Reads the bytes of `range`, which do not hold the line feed; `nil` when they are not exactly a line.
  package init?(_ bytes: [UInt8], _ range: Range<Int>) {
    // Shortest: 8 + 1 + 1 + 1 + 29 + 1 + 1 + 1 + 1 + 1 + 2.
    guard range.count >= 47, range.upperBound <= bytes.count else { return nil }
    let start = range.lowerBound
    guard
      let fields = bytes.withUnsafeBufferPointer({ Fields(rebasing: $0, range) }),
      let stamp = Stamp(bytes: bytes, at: start + fields.stamp),
      let target = TargetID(bytes: bytes, (start + fields.target)..<(start + fields.payload - 1))
    else { return nil }
    checksum = fields.checksum
    seq = fields.seq
    self.stamp = stamp
    self.target = target
    kind = (start + fields.kind)..<(start + fields.target - 1)
    payload = (start + fields.payload)..<range.upperBound
  }

  /// The bytes of a line, line feed included.
  package static func format(
    seq: UInt32, stamp: Stamp, kind: some Sequence<UInt8>, target: TargetID,
    payload: some Collection<UInt8>
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(96 + payload.count)
    bytes.append(contentsOf: "00000000 ".utf8)
    bytes.append(contentsOf: String(seq).utf8)
    bytes.append(space)
    bytes.append(contentsOf: stamp.description.utf8)
    bytes.append(space)
    bytes.append(contentsOf: kind)
    bytes.append(space)
    bytes.append(contentsOf: target.description.utf8)
    bytes.append(space)
    bytes.append(contentsOf: payload)
    let checksum = CRC32C.of(bytes, 9..<bytes.count)
    bytes.replaceSubrange(0..<8, with: hexText(checksum).utf8)
    bytes.append(lineFeed)
    return bytes
  }
}

let lineFeed: UInt8 = 10
private let space: UInt8 = 32

/// Eight lower-case hex digits.
func hexText(_ value: UInt32) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}

/// Reads exactly eight lower-case hex digits.
func hexValue(_ text: String) -> UInt32? {
  guard text.utf8.count == 8 else { return nil }
  var value: UInt32 = 0
  for byte in text.utf8 {
    guard let digit = hexDigit(byte) else { return nil }
    value = value << 4 | digit
  }
  return value
}

/// A lenient digit, `A` beside `a`, would let a flipped bit through.
@inline(__always) private func hexDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case 48...57: UInt32(byte) - 48
  case 97...102: UInt32(byte) - 87
  default: nil
  }
}

/// Where the fields of a line begin, counted from its first byte; checksum and form are right.
private struct Fields {
  let checksum: UInt32
  let seq: UInt32
  let stamp: Int
  let kind: Int
  let target: Int
  let payload: Int

  init?(rebasing buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let line = UnsafeBufferPointer(rebasing: buffer[range])
    var checksum: UInt32 = 0
    for index in 0..<8 {
      guard let digit = hexDigit(line[index]) else { return nil }
      checksum = checksum << 4 | digit
    }
    guard
      line[8] == space, line[line.count - 1] == 125,
      CRC32C.of(UnsafeBufferPointer(rebasing: line[9...])) == checksum,
      !holdsControls(line)
    else { return nil }
    self.checksum = checksum
    var at = 9
    var seq: UInt64 = 0
    while line[at] >= 48, line[at] <= 57, at < 20 {
      seq = seq * 10 + UInt64(line[at] - 48)
      at += 1
    }
    guard line[9] != 48, at > 9, seq <= UInt32.max, line[at] == space else { return nil }
    self.seq = UInt32(seq)
    stamp = at + 1
    kind = stamp + Stamp.width + 1
    // From here on `}` at the end is what stops a loop.
    guard kind < line.count, line[kind - 1] == space else { return nil }
    at = kind
    if line[at] == 33 { at += 1 }
    guard at < line.count, line[at] >= 97, line[at] <= 122 else { return nil }
    while line[at] >= 97 && line[at] <= 122 || line[at] == 46 { at += 1 }
    guard line[at] == space, at - kind <= KindName.longest else { return nil }
    target = at + 1
    at = target
    while at < line.count, line[at] != space { at += 1 }
    payload = at + 1
    guard at > target, payload + 2 <= line.count, line[payload] == 123 else { return nil }
  }
}

/// Whether a byte below 0x20 or a DEL stands anywhere, eight bytes at a time.
@inline(__always) private func holdsControls(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let base = UnsafeRawPointer(line.baseAddress) else { return false }
  let ones: UInt64 = 0x0101_0101_0101_0101
  let tops: UInt64 = 0x8080_8080_8080_8080
  var found: UInt64 = 0
  var at = 0
  while at + 8 <= line.count {
    let word = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    let deletes = word ^ (ones &* 0x7F)
    found |= (word &- ones &* 0x20) & ~word & tops
    found |= (deletes &- ones) & ~deletes & tops
    at += 8
  }
  if found != 0 { return true }
  while at < line.count {
    if line[at] < 0x20 || line[at] == 0x7F { return true }
    at += 1
  }
  return false
}

/// The word that says what happened: `!?[a-z][a-z.]*`.
package enum KindName {
  /// Longer words are refused.
  package static let longest = 64
  /// A batch: one line that holds several events.
  package static let transaction = "tx"
  static let opened = "log.opened"
  static let scarred = "log.scarred"

  /// Whether `text` may stand in a line as a kind.
  package static func isValid(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let word = bytes.first == 33 ? bytes.dropFirst() : bytes[...]
    guard let first = word.first, first >= 97, first <= 122, bytes.count <= longest else {
      return false
    }
    return word.allSatisfy { $0 >= 97 && $0 <= 122 || $0 == 46 }
  }
}
