package import Model

/// One line of a log, taken apart: `crc8 SP seq SP stamp SP kind SP target SP payload`.
///
/// Reading is strict: one form for every value, so that no damaged line reads as another one. Whether the payload is JSON
/// is for the model to say; here it is one line without control bytes, in braces.
package struct Line: Equatable, Sendable {
  /// CRC-32C of all bytes after its own field, and right: a line with another does not come to be.
  package let checksum: UInt32
  /// The number of the line in its replica, from 1.
  package let seq: UInt32
  /// When it was written, on the replica's logical clock.
  package let stamp: Stamp
  /// Where the kind stands in the bytes the line was read from.
  package let kind: Range<Int>
  /// What the event is about.
  package let target: TargetID
  /// Where the payload stands in these bytes, from its `{` to its `}`.
  package let payload: Range<Int>

  /// The longest line that is written, line feed included.
  package static let longestWritten = 65_536
  /// The longest line that is read, line feed included.
  package static let longestRead = 1_048_576

  /// Reads the bytes of `range`, which do not hold the line feed; `nil` when they are not exactly a line.
  package init?(_ bytes: borrowing [UInt8], _ range: Range<Int>) {
    guard range.upperBound <= bytes.count else { return nil }
    let fields = bytes.withUnsafeBufferPointer {
      Fields(UnsafeBufferPointer(rebasing: $0[range]))
    }
    guard let fields, let target = TargetID(packed: fields.target) else { return nil }
    let start = range.lowerBound
    checksum = fields.checksum
    seq = fields.seq
    stamp = Stamp(packed: fields.stamp)
    self.target = target
    kind = (start + fields.kindStart)..<(start + fields.targetStart - 1)
    payload = (start + fields.payloadStart)..<range.upperBound
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

extension RawEvent {
  /// The line as it stands in the log, without its line feed.
  package var line: [UInt8] {
    Line.format(
      seq: key.seq, stamp: key.stamp, kind: bytes[kind], target: target, payload: bytes[payload]
    ).dropLast()
  }
}
