import Model

/// Which events of one replica were seen, in whatever file, and with which bytes.
///
/// Four bytes an event: tells a duplicate from a second line with the same id, and knows what is missing.
final class Witness: Stored {
  enum Verdict {
    case new
    case duplicate
    case forked
  }

  /// Checksum by seq - 1; 0 where none was seen.
  private var checksums: [UInt32] = []
  /// Seqs that were far beyond what is dense when they came: a hostile line must not make a big array.
  private var far: [UInt32: UInt32] = [:]
  private var holes = 0
  private static let mostHoles = 65_536

  /// The highest seq of the dense part.
  var last: UInt32 { UInt32(checksums.count) }

  func see(seq: UInt32, checksum: UInt32) -> Verdict {
    // 0 stands for what was not seen.
    let checksum = max(checksum, 1)
    let index = Int(seq) - 1
    if index == checksums.count {
      checksums.append(checksum)
      return far.isEmpty ? .new : near(seq, checksum)
    }
    if index > checksums.count {
      guard holes + index - checksums.count <= Witness.mostHoles else {
        guard let known = far[seq] else {
          far[seq] = checksum
          return .new
        }
        return known == checksum ? .duplicate : .forked
      }
      holes += index - checksums.count
      checksums.append(contentsOf: repeatElement(0, count: index - checksums.count))
      checksums.append(checksum)
      return far.isEmpty ? .new : near(seq, checksum)
    }
    let known = checksums[index]
    if known == 0 {
      checksums[index] = checksum
      holes -= 1
      return far.isEmpty ? .new : near(seq, checksum)
    }
    return known == checksum ? .duplicate : .forked
  }

  /// What is dense now may have come before, when it was far.
  private func near(_ seq: UInt32, _ checksum: UInt32) -> Verdict {
    guard let known = far.removeValue(forKey: seq) else { return .new }
    checksums[Int(seq) - 1] = known
    return known == checksum ? .duplicate : .forked
  }

  init() {}

  /// One that has seen the same, and nothing that comes now.
  func copy() -> Witness {
    let copy = Witness()
    copy.take(self)
    return copy
  }

  /// Has seen what `other` saw.
  func take(_ other: Witness) {
    checksums = other.checksums
    far = other.far
    holes = other.holes
  }

  init(from reader: inout SnapshotReader) {
    checksums = reader.growing()
    far = reader.next()
    holes = reader.next()
  }

  func write(to writer: inout SnapshotWriter) {
    writer.put(list: checksums)
    writer.put(far, holes)
  }

  /// The seqs below the highest that were not seen.
  var missing: [ClosedRange<UInt32>] {
    var ranges: [ClosedRange<UInt32>] = []
    if holes > 0 {
      var start: Int?
      for index in checksums.indices {
        if checksums[index] == 0, far.isEmpty || far[UInt32(index + 1)] == nil {
          start = start ?? index
        } else if let first = start {
          ranges.append(UInt32(first + 1)...UInt32(index))
          start = nil
        }
      }
    }
    var next = last
    for seq in far.keys.sorted() where seq > next {
      if seq > next + 1 { ranges.append((next + 1)...(seq - 1)) }
      next = seq
    }
    return ranges
  }
}
