import Glibc
package import Model

/// My own log of one audience: the only files this process ever writes events to.
final class OwnLog {
  let audience: Audience
  let replica: ReplicaID
  let path: String
  let ledger: Ledger
  let account: Account
  let system: System
  let outbox: Outbox
  let lockFile: Descriptor
  let lockInode: UInt64
  /// The segment that is written to, and what is known of its end; valid while the lock is held.
  var segment: OwnSegment?
  var tip = Tip()
  /// Lines that the disk may not have yet, with the place where the first begins.
  var unsaved: [[UInt8]] = []
  var unsavedFrom: UInt64 = 0
  /// The segment whose first line the disk refused to save: nothing is added to it.
  var refused: UInt32 = 0
  /// Why nothing is appended any more.
  var failure: ReadOnlyReason?
  /// Why events wait in the outbox.
  var postponed: Postponed.Reason?

  /// How long, in milliseconds, an append waits for the lock.
  static let patience = 2000
  /// The same, while the last one had no luck.
  static let shortPatience = 50

  /// What is known of the end of a log.
  struct Tip {
    var seq: UInt32 = 0
    var stamp = Stamp.zero
    var scanner = LineScanner()
    var size: UInt64 = 0
    /// Whether the segment has its first line.
    var hasLines = false
    /// Bytes before this place were torn by this process if they are not good lines.
    var tornUntil: UInt64 = 0
    /// Torn lines that no scar names yet.
    var torn: [Scar] = []
  }

  init(
    audience: Audience, replica: ReplicaID, path: String, outbox: Outbox, ledger: Ledger,
    account: Account, system: System
  ) throws(LogError) {
    self.audience = audience
    self.replica = replica
    self.path = path
    self.outbox = outbox
    self.ledger = ledger
    self.account = account
    self.system = system
    let lockPath = path + "/" + Names.lock
    lockFile = try Descriptor(appending: lockPath)
    guard let status = Status(lockFile) else {
      throw .system(call: "fstat", path: lockPath, code: errno)
    }
    lockInode = status.inode
  }

  var lockPath: String { path + "/" + Names.lock }

  /// Whether the folder is still the one this log was opened in.
  var isInPlace: Bool { Status(path: lockPath)?.inode == lockInode }

  // MARK: - With the lock held

  /// Reads what other terminals of this user appended since.
  func catchUp() throws(LogError) {
    if segment == nil { try openLast() }
    while let segment {
      guard let status = Status(segment.file) else {
        throw .system(call: "fstat", path: segment.path, code: errno)
      }
      guard status.size >= tip.size, Status(path: segment.path)?.inode == status.inode else {
        throw .rolledBack(file: segment.path)
      }
      if status.size > tip.scanner.offset { try scan(segment, to: status.size) }
      let next = path + "/" + Names.segment(segment.number + 1)
      guard Status(path: next) != nil else { return }
      try open(segment.number + 1)
    }
  }

  /// Opens the last segment, if there is one, and learns the last number used.
  private func openLast() throws(LogError) {
    let numbers = try names(in: path).compactMap { Names.segment($0) }.sorted()
    guard let last = numbers.last else { return }
    // Usually the last segment says it. One that lost its first lines in a crash does not.
    var bad: UInt32 = 0
    for number in numbers.reversed() {
      tip = Tip()
      try open(number)
      guard let segment, let status = Status(segment.file) else { continue }
      try scan(segment, to: status.size)
      if tip.hasLines { break }
      // Each bad line may have a number; those of the last segment are counted when it is read again.
      if number != last { bad = UInt32(clamping: UInt64(bad) + UInt64(tip.seq)) }
    }
    guard segment?.number != last else { return }
    let (seq, stamp) = (tip.hasLines ? tip.seq : 0, tip.stamp)
    try open(last)
    tip.seq = UInt32(clamping: UInt64(seq) + UInt64(bad))
    tip.stamp = stamp
  }

  private func open(_ number: UInt32) throws(LogError) {
    let file = path + "/" + Names.segment(number)
    let descriptor = try Descriptor(appending: file)
    guard let status = Status(descriptor), status.isRegular, status.links == 1 else {
      throw .rolledBack(file: file)
    }
    use(OwnSegment(descriptor, path: file, number: number, index: register(file)))
  }

  func register(_ file: String) -> Int { ledger.register(file, audience, replica) }

  /// Goes on in another segment; numbers and stamps go on.
  func use(_ next: OwnSegment) {
    segment = next
    tip = Tip(seq: tip.seq, stamp: tip.stamp)
  }

  /// Reads from the known end to the end.
  ///
  /// A bad line at the end may be an event that others know by its number: that number is not used again. Only what this
  /// process itself tore is known to be nobody's.
  private func scan(_ segment: OwnSegment, to size: UInt64) throws(LogError) {
    var scanner = tip.scanner
    var buffer = LineScanner.buffer
    var bad: UInt32 = 0
    try scanner.scan(
      segment.file, path: segment.path, to: size, with: &buffer,
      line: { bytes, range, offset in
        guard let line = Line(bytes, range) else {
          guard offset + UInt64(range.count) < tip.tornUntil else {
            bad += 1
            return
          }
          tip.torn.append(
            Scar(
              segment: segment.number, offset: offset, length: UInt64(range.count),
              hash: CRC32C.of(bytes, range)))
          return
        }
        bad = 0
        if let scar = Scar(line, bytes) { tip.torn.removeAll { $0 == scar } }
        if line.seq > tip.seq { tip.seq = line.seq }
        if line.stamp > tip.stamp { tip.stamp = line.stamp }
        tip.hasLines = true
      },
      tooLong: { _ in bad += 1 })
    tip.seq = UInt32(clamping: UInt64(tip.seq) + UInt64(bad))
    tip.scanner = scanner
    tip.size = size
  }
}

/// An open segment of mine.
final class OwnSegment {
  let file: Descriptor
  let path: String
  let number: UInt32
  /// Its index in the ledger's list of files.
  let index: Int

  init(_ file: consuming Descriptor, path: String, number: UInt32, index: Int) {
    self.file = file
    self.path = path
    self.number = number
    self.index = index
  }
}

/// Events that wait in the outbox.
package struct Postponed: Equatable, Sendable {
  /// Whose log they belong in.
  package let audience: Audience
  /// How many files wait; a batch is one.
  package let count: Int
  /// What is in the way.
  package let reason: Reason

  /// Why they could not be appended.
  package enum Reason: Equatable, Sendable {
    /// Another process held the lock for too long; `nil` when the system does not say which.
    case locked(by: LockHolder?)
    /// A call failed with this error number; `path` is the file or folder it was about.
    case failed(path: String, code: Int32)
    /// They were left by an earlier run.
    case found
  }
}
