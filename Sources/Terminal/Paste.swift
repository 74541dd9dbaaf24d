/// Text that is being pasted.
struct Paste {
  /// More than this is dropped: nobody pastes a mebibyte on purpose.
  static let limit = 1 << 20
  static let endMark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []

  mutating func append(_ more: ArraySlice<UInt8>) {
    bytes += more.prefix(Paste.limit - bytes.count)
  }

  /// The text, with line feeds for the carriage returns that terminals send; its controls are left to the caller.
  var text: String {
    var whole = bytes[...]
    // Cut within a character at the limit.
    if whole.count == Paste.limit {
      while let last = whole.last, last >= 0x80,
        String(validating: whole.suffix(4).drop { $0 & 0xC0 == 0x80 }, as: UTF8.self) == nil
      {
        whole.removeLast()
      }
    }
    var lines: [UInt8] = []
    lines.reserveCapacity(whole.count)
    var previous: UInt8 = 0
    for byte in whole {
      if byte == 0x0D {
        lines.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        lines.append(byte)
      }
      previous = byte
    }
    return String(decoding: lines, as: UTF8.self)
  }

  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while let escape = bytes[place...].firstIndex(of: Byte.escape) {
      if bytes[escape...].starts(with: endMark) { return escape }
      place = escape + 1
    }
    return nil
  }
}
