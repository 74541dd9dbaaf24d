/// How far one segment is read, and what it looked like then.
struct SegmentMark {
  let number: UInt32
  let path: String
  /// Its index in the ledger's list of files.
  let file: Int
  var scanner = LineScanner()
  var size: UInt64 = 0
  /// Device and inode, once it was opened.
  var identity: Identity?
  /// The last good line, to see whether it still stands there.
  var anchor: Anchor?
  /// What it says of the segment before.
  var previous: SegmentHeader.Seal?
  /// Not read any more: not what it claims to be, or not what it was.
  var refused = false

  /// Whether a good line was read.
  var hasLines: Bool { anchor != nil }

  /// Goes on where a snapshot says that the segment was read to.
  mutating func take(_ kept: KeptLog.Segment) {
    scanner = LineScanner(offset: kept.length)
    size = kept.length
    anchor = kept.anchor
  }

  struct Identity: Equatable {
    let device: UInt64
    let inode: UInt64
  }

  struct Anchor {
    let offset: UInt64
    let length: Int
    let checksum: UInt32
  }
}

/// A bad stretch of bytes that may yet turn out to be a known tear.
struct Doubt {
  enum Form {
    case line
    case tooLong
    case unfinished
  }
  let form: Form
  let path: String
  let scar: Scar

  func finding(_ ledger: Ledger, keepCopy: Bool) -> Finding {
    let fact: Finding.Fact =
      switch form {
      case .line:
        .damaged(
          bytes: scar.length,
          copy: keepCopy
            ? ledger.keepCopy(of: path, offset: scar.offset, length: scar.length) : nil)
      case .tooLong: .tooLong(bytes: scar.length)
      case .unfinished: .unfinished(bytes: scar.length)
      }
    return Finding(file: ledger.label(path), offset: scar.offset, fact: fact)
  }
}
