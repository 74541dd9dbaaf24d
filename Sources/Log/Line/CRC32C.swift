/// CRC-32C (Castagnoli) of bytes that come in pieces.
///
/// Source: Intel's slicing-by-8 (Kounavis and Berry, 2005); reflected polynomial 0x82F63B78.
package struct CRC32C: Sendable {
  private var state: UInt32 = .max

  package init() {}

  /// The checksum of all bytes so far.
  package var value: UInt32 { ~state }

  package mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard var at = bytes.baseAddress.map(UnsafeRawPointer.init) else { return }
    var left = bytes.count
    var crc = state
    slices.withUnsafeBufferPointer { table in
      while left >= 8 {
        let word = at.loadUnaligned(as: UInt64.self).littleEndian ^ UInt64(crc)
        let low =
          table[Int(1792 + (word & 0xFF))] ^ table[Int(1536 + (word >> 8 & 0xFF))]
          ^ table[Int(1280 + (word >> 16 & 0xFF))] ^ table[Int(1024 + (word >> 24 & 0xFF))]
        let high =
          table[Int(768 + (word >> 32 & 0xFF))] ^ table[Int(512 + (word >> 40 & 0xFF))]
          ^ table[Int(256 + (word >> 48 & 0xFF))] ^ table[Int(word >> 56)]
        crc = low ^ high
        at += 8
        left -= 8
      }
      while left > 0 {
        crc = table[Int((crc ^ UInt32(at.load(as: UInt8.self))) & 0xFF)] ^ crc >> 8
        at += 1
        left -= 1
      }
    }
    state = crc
  }

  /// The checksum of the bytes in `range`.
  package static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    bytes.withUnsafeBufferPointer { of(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var crc = CRC32C()
    crc.update(bytes)
    return crc.value
  }
}

/// Eight tables of 256: what a byte does to the checksum when 0 to 7 further bytes follow it.
private let slices: [UInt32] = {
  var table = [UInt32](repeating: 0, count: 2048)
  for byte in 0..<256 {
    var crc = UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1 }
    table[byte] = crc
  }
  for index in 256..<2048 {
    let before = table[index - 256]
    table[index] = table[Int(before & 0xFF)] ^ before >> 8
  }
  return table
}()
