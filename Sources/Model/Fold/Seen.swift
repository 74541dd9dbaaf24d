/// Which events of one replica have been folded, by their checksums.
struct Seen: Sendable {
  /// Checksums in the order of seq, 0 where an event is missing.
  private var checksums: [UInt32] = []
  /// Second lines with a seq that was there already: a copied replica or a forgery.
  private(set) var forks: [UInt32: [UInt32]] = [:]

  /// The highest seq.
  var last: UInt32 { max(UInt32(checksums.count), apart.keys.max() ?? 0) }

  enum Answer {
    case new
    case duplicate
    case fork
  }

  func contains(_ seq: UInt32) -> Bool {
    apart[seq] != nil || seq >= 1 && Int(seq) <= checksums.count && checksums[Int(seq) - 1] != 0
  }

  /// Notes the event and says whether it is new.
  ///
  /// A seq far ahead of the others is kept apart, so that a hostile number costs no memory.
  mutating func note(_ seq: UInt32, _ checksum: UInt32) -> Answer {
    let checksum = checksum == 0 ? 1 : checksum
    let index = Int(seq) - 1
    if index == checksums.count, apart.isEmpty {
      checksums.append(checksum)
      return .new
    }
    guard index >= 0, index <= checksums.count + Seen.widestGap, apart[seq] == nil else {
      return noteApart(seq, checksum)
    }
    while checksums.count <= index { checksums.append(0) }
    if checksums[index] == 0 {
      checksums[index] = checksum
      return .new
    }
    if checksums[index] == checksum { return .duplicate }
    if forks[seq]?.contains(checksum) == true { return .duplicate }
    forks[seq, default: []].append(checksum)
    return .fork
  }

  private var apart: [UInt32: UInt32] = [:]
  /// A wider gap would let one short line claim much memory.
  private static let widestGap = 64

  private mutating func noteApart(_ seq: UInt32, _ checksum: UInt32) -> Answer {
    guard let known = apart[seq] else {
      apart[seq] = checksum
      return .new
    }
    if known == checksum || forks[seq]?.contains(checksum) == true { return .duplicate }
    forks[seq, default: []].append(checksum)
    return .fork
  }
}

extension Seen: Stored {
  init(from reader: inout SnapshotReader) {
    checksums = reader.growing()
    forks = reader.next()
    apart = reader.next()
  }

  func write(to writer: inout SnapshotWriter) {
    writer.put(list: checksums)
    writer.put(forks, apart)
  }
}
