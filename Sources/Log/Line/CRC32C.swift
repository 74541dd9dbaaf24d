import CLog

/// CRC-32C (Castagnoli) of bytes that come in pieces.
///
/// By the processor's own instruction where it has one, else by tables; tests hold both against each other.
///
/// Source of the tables: Kounavis and Berry, "A systematic approach to building high performance software-based CRC generators" (2005),
/// here with slices of 16; reflected polynomial 0x82F63B78.
package struct CRC32C: Sendable {
  private var state: UInt32 = .max

  /// The checksum of no bytes yet, which is 0.
  package init() {}

  /// The checksum of all bytes so far.
  package var value: UInt32 { ~state }

  /// Takes in the bytes that follow, in time linear in their number; how they are cut into pieces does not matter.
  package mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    state =
      CRC32C.hasInstruction
      ? kiem_crc32c(state, base, bytes.count) : CRC32C.byTables(state, bytes)
  }

  /// Whether this processor has an instruction for it.
  package static let hasInstruction = kiem_has_crc32c()

  /// What `state` becomes when `bytes` follow, on any processor.
  package static func byTables(_ state: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard var at = bytes.baseAddress.map(UnsafeRawPointer.init) else { return state }
    var left = bytes.count
    var crc = state
    slices.withUnsafeBufferPointer { table in
      while left >= 16 {
        let first = at.loadUnaligned(as: UInt64.self).littleEndian ^ UInt64(crc)
        let second = at.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
        crc = look(table, first, 8) ^ look(table, second, 0)
        at += 16
        left -= 16
      }
      if left >= 8 {
        crc = look(table, at.loadUnaligned(as: UInt64.self).littleEndian ^ UInt64(crc), 0)
        at += 8
        left -= 8
      }
      while left > 0 {
        crc = table[Int((crc ^ UInt32(at.load(as: UInt8.self))) & 0xFF)] ^ crc >> 8
        at += 1
        left -= 1
      }
    }
    return crc
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

/// What eight bytes do to the checksum when `behind` further bytes follow them.
@inline(__always) private func look(
  _ table: UnsafeBufferPointer<UInt32>, _ word: UInt64, _ behind: Int
) -> UInt32 {
  let low =
    table[(behind + 7) << 8 + Int(word & 0xFF)]
    ^ table[(behind + 6) << 8 + Int(word >> 8 & 0xFF)]
    ^ table[(behind + 5) << 8 + Int(word >> 16 & 0xFF)]
    ^ table[(behind + 4) << 8 + Int(word >> 24 & 0xFF)]
  let high =
    table[(behind + 3) << 8 + Int(word >> 32 & 0xFF)]
    ^ table[(behind + 2) << 8 + Int(word >> 40 & 0xFF)]
    ^ table[(behind + 1) << 8 + Int(word >> 48 & 0xFF)]
    ^ table[behind << 8 + Int(word >> 56)]
  return low ^ high
}

/// Sixteen tables of 256: what a byte does to the checksum when 0 to 15 further bytes follow it.
private let slices: [UInt32] = {
  var table = [UInt32](repeating: 0, count: 16 * 256)
  for byte in 0..<256 {
    var crc = UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1 }
    table[byte] = crc
  }
  for index in 256..<table.count {
    let before = table[index - 256]
    table[index] = table[Int(before & 0xFF)] ^ before >> 8
  }
  return table
}()
