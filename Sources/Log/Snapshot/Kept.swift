import CLog
import Glibc
import Model

/// How far the log of one writer was read when a snapshot was made.
struct KeptLog {
  let path: String
  var segments: [Segment] = []

  struct Segment {
    var number: UInt32 = 0
    /// The bytes that were read, and the checksum of them all.
    var length: UInt64 = 0
    var checksum: UInt32 = 0
    var anchor: SegmentMark.Anchor?
  }
}

/// What all logs together had told when a snapshot was made.
struct KeptLedger {
  var witnesses: [ReplicaID: Witness] = [:]
  var clock = Stamp.zero
  var scars = 0
  var delivered = 0
}

/// The program that runs, as the file it was started from: what one build keeps, no other one reads.
struct Program: Equatable {
  var device: UInt64 = 0
  var inode: UInt64 = 0
  var size: Int64 = 0
  var seconds: Int = 0
  var nanoseconds: Int = 0

  /// `nil` where the system does not tell.
  static var current: Program? {
    var status = stat()
    guard kiem_is_started_by_kernel(), stat("/proc/self/exe", &status) == 0 else { return nil }
    return Program(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int64(status.st_size),
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
  }
}

extension KeptLog: Stored {
  init(from reader: inout SnapshotReader) {
    self.init(path: reader.next(), segments: reader.next())
  }

  func write(to writer: inout SnapshotWriter) { writer.put(path, segments) }
}

extension KeptLog.Segment: Listed {
  static var unread: KeptLog.Segment { KeptLog.Segment() }

  mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&number)
    pass.field(&length)
    pass.field(&checksum)
    pass.field(&anchor)
  }
}

extension KeptLedger: Listed {
  static var unread: KeptLedger { KeptLedger() }

  mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&witnesses)
    pass.field(&clock)
    pass.field(&scars)
    pass.field(&delivered)
  }
}

extension Ledger.File: Stored {
  init(from reader: inout SnapshotReader) {
    self.init(path: reader.next(), audience: reader.next(), replica: reader.next())
  }

  func write(to writer: inout SnapshotWriter) { writer.put(path, audience, replica) }
}

extension SegmentMark.Anchor: Stored, BitwiseCopyable {}
extension Program: Stored, BitwiseCopyable {}
