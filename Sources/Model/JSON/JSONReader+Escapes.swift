extension JSONReader {
  /// Goes past an escape that is written as it must be.
  mutating func skipEscape() throws(Malformed) {
    guard at + 1 < end else { throw malformed() }
    switch bytes[at + 1] {
    case 34, 92, 47, 98, 102, 110, 114, 116: at += 2
    case 117:
      guard at + 6 <= end, hex(at + 2) != nil else { throw malformed() }
      at += 6
    default: throw malformed()
    }
  }

  private func hex(_ start: Int) -> UInt32? {
    var value: UInt32 = 0
    for index in start..<(start + 4) {
      switch bytes[index] {
      case let byte where byte >= 48 && byte <= 57: value = value << 4 | UInt32(byte - 48)
      case let byte where byte | 32 >= 97 && byte | 32 <= 102:
        value = value << 4 | (UInt32(byte | 32) - 87)
      default: return nil
      }
    }
    return value
  }

  /// The text between two quotes, its escapes taken for what they mean.
  func unescape(_ range: Range<Int>) throws(Malformed) -> String {
    var scalars = String.UnicodeScalarView()
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 92 else {
        let length = bytes[index] < 0x80 ? 1 : utf8Length(bytes, index, range.upperBound)
        scalars.append(
          contentsOf: String(decoding: bytes[index..<(index + length)], as: UTF8.self)
            .unicodeScalars)
        index += length
        continue
      }
      switch bytes[index + 1] {
      case 98: scalars.append("\u{8}")
      case 102: scalars.append("\u{C}")
      case 110: scalars.append("\n")
      case 114: scalars.append("\r")
      case 116: scalars.append("\t")
      case 117:
        guard var code = hex(index + 2) else { throw malformed() }
        if code >= 0xD800, code < 0xDC00, index + 12 <= range.upperBound,
          bytes[index + 6] == 92, bytes[index + 7] == 117, let low = hex(index + 8),
          low >= 0xDC00, low < 0xE000
        {
          code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
          index += 6
        }
        guard let scalar = Unicode.Scalar(code) else { throw .json(offset: index - start) }
        scalars.append(scalar)
        index += 6
        continue
      default: scalars.append(Unicode.Scalar(bytes[index + 1]))
      }
      index += 2
    }
    return String(scalars)
  }
}
