import Glibc
import Model

extension OwnLog {
  /// Appends an event and what waits in the outbox before it; the events that are in the log now.
  ///
  /// An event that cannot be appended is kept in the outbox, and then none comes back for it. The disk is not asked to
  /// save yet: that is done without the lock.
  func append(_ body: LineBody?, now: Int64) throws(LogError) -> [RawEvent] {
    if let failure { throw .readOnly(failure) }
    let patience = postponed == nil ? OwnLog.patience : OwnLog.shortPatience
    var events: [RawEvent] = []
    var claim: UInt32?
    do throws(LogError) {
      guard
        let lock = try Lock(lockFile, path: lockPath, patience: patience, system: system)
      else {
        let holder = Lock.holder(ofInode: lockInode)
        return try postpone(body, claim: nil, now: now, reason: .locked(by: holder))
      }
      defer { extendLifetime(lock) }
      try catchUp()
      if tip.stamp > ledger.clock { ledger.clock = tip.stamp }
      tellFuture(now: now)
      try emptyOutbox(now: now, into: &events)
      if let body {
        try prepare(now: now)
        claim = try nextSeq
        events.append(try write(body, now: now))
      }
      postponed = nil
      return events
    } catch {
      if let failure {
        _ = try postpone(body, claim: nil, now: now, reason: postponed ?? .found)
        throw .readOnly(failure)
      }
      guard case .system(_, let path, let code) = error else { throw error }
      if body == nil, events.isEmpty { throw error }
      return events
        + (try postpone(body, claim: claim, now: now, reason: .failed(path: path, code: code)))
    }
  }

  /// Keeps an event for later.
  private func postpone(
    _ body: LineBody?, claim: UInt32?, now: Int64, reason: Postponed.Reason
  ) throws(LogError) -> [RawEvent] {
    postponed = reason
    guard let body else { return [] }
    do throws(LogError) {
      try outbox.put(body, stamp: nextStamp(now: now), claim: claim)
    } catch {
      // Nowhere to keep it: the caller still has it and must be told why it cannot be appended.
      if case .failed(let path, let code) = reason {
        throw .system(call: "write", path: path, code: code)
      }
      throw error
    }
    return []
  }

  // MARK: - The stamp

  /// Later than everything written and everything seen.
  private func nextStamp(now: Int64) -> Stamp {
    let next = max(ledger.clock, tip.stamp).next(now: now)
    ledger.clock = next
    return next
  }

  private func tellFuture(now: Int64) {
    guard Hold.mustWait(tip.stamp, now: now), let segment else { return }
    ledger.note(
      Finding(
        file: ledger.label(segment.path), fact: .ownFuture(stamp: tip.stamp, now: now)))
  }

  // MARK: - Writing

  /// Makes sure that there is a segment with its first line, and room for more.
  func prepare(now: Int64) throws(LogError) {
    guard let segment else { return try openSegment(now: now, sealedAt: nil) }
    guard segment.number != refused else { return try openSegment(now: now, sealedAt: 0) }
    guard tip.hasLines else { return try writeHeader(segment, now: now, sealedAt: nil) }
    let isWhole = tip.size == tip.scanner.offset && tip.torn.isEmpty
    guard isWhole, tip.size >= system.segmentLength else { return }
    // What its seal covers must be on disk before the seal is.
    try saveHeld(now: now)
    if self.segment?.number == segment.number { try openSegment(now: now, sealedAt: nil) }
  }

  /// The number the next event will get: scars that must be written first take theirs before it.
  var nextSeq: UInt32 {
    get throws(LogError) {
      try seq(behind: tip.torn.count + (tip.size > tip.scanner.offset ? 1 : 0))
    }
  }

  /// The number behind those of so many scars.
  private func seq(behind scars: Int) throws(LogError) -> UInt32 {
    guard let seq = UInt32(exactly: UInt64(tip.seq) + UInt64(scars) + 1) else {
      throw .numbersUsedUp(log: path)
    }
    return seq
  }

  /// Writes one event in one `write`, after naming what was torn before it.
  func write(_ body: LineBody, now: Int64) throws(LogError) -> RawEvent {
    guard let segment else { throw .system(call: "write", path: path, code: ENOENT) }
    let (bytes, scars) = try heal(segment, now: now)
    let stamp = nextStamp(now: now)
    let seq = try seq(behind: scars)
    let line = Line.format(
      seq: seq, stamp: stamp, kind: body.kind.utf8, target: body.target, payload: body.payload)
    guard line.count <= Line.longestRead, let parsed = Line(line, 0..<(line.count - 1)) else {
      throw .unwritable(kind: body.kind)
    }
    let offset = tip.size + UInt64(bytes.count)
    try append(bytes + line, to: segment)
    tip.seq = seq
    tip.stamp = stamp
    doubt(line, at: offset)
    return RawEvent(
      parsed, line, replica: replica, audience: audience,
      position: Position(file: segment.index, offset: offset).packed)
  }

  /// The bytes that end a torn line and name it; how many scars they hold.
  func heal(_ segment: OwnSegment, now: Int64) throws(LogError) -> ([UInt8], Int) {
    var bytes: [UInt8] = []
    var scars = tip.torn
    let length = tip.size - tip.scanner.offset
    if length > 0 {
      let start = tip.scanner.offset
      var hash = try checksum(of: segment.file, path: segment.path, from: start, to: tip.size)
      var spoiled: UInt64 = 0
      if length <= UInt64(Line.longestRead) {
        let tail = try segment.file.read(at: start, count: Int(length), path: segment.path)
        if Line(tail, 0..<tail.count) != nil {
          // Only the line feed is missing. Nobody was told that it is saved, so it must not become a line now.
          bytes.append(OwnLog.spoiler)
          spoiled = 1
          hash = CRC32C.of(tail + [OwnLog.spoiler], 0..<(tail.count + 1))
        }
      }
      bytes.append(lineFeed)
      scars.append(
        Scar(segment: segment.number, offset: start, length: length + spoiled, hash: hash))
    }
    for (index, scar) in scars.enumerated() {
      bytes += Line.format(
        seq: try seq(behind: index), stamp: nextStamp(now: now), kind: KindName.scarred.utf8,
        target: .board,
        payload: scar.payload)
    }
    return (bytes, scars.count)
  }

  /// `~`: ends no line.
  private static let spoiler: UInt8 = 126

  /// Writes with one `write`.
  ///
  /// A short one is not continued: what it left is a tear, and the next append names it.
  func append(_ bytes: [UInt8], to segment: OwnSegment) throws(LogError) {
    let written = try system.write(bytes, to: segment.file, path: segment.path)
    guard written == bytes.count else {
      tip.tornUntil = tip.size + UInt64(written)
      throw .system(call: "write", path: segment.path, code: ENOSPC)
    }
    tip.size += UInt64(bytes.count)
    tip.scanner = LineScanner(offset: tip.size)
    tip.torn = []
  }

  // MARK: - Segments

  /// Begins the next segment; the one before must be saved.
  ///
  /// Its first line is on disk, and its name too, before an event is written to it.
  ///
  /// - Parameters:
  ///   - now: The wall clock.
  ///   - sealedAt: How much of the segment before is surely saved; `nil` when all of it.
  /// - Throws: `system`, and then the segment may exist without its first line.
  func openSegment(now: Int64, sealedAt: UInt64?) throws(LogError) {
    let number = (segment?.number ?? 0) + 1
    guard number <= 99_999_999 else { throw .system(call: "open", path: path, code: EFBIG) }
    let file = path + "/" + Names.segment(number)
    let mode = 0o600 | (Status(path: path)?.mode ?? 0) & 0o044
    let next = OwnSegment(
      try Descriptor(creating: file, mode: mode, system: system), path: file, number: number,
      index: register(file))
    use(next)
    try writeHeader(next, now: now, sealedAt: sealedAt)
  }

  private func writeHeader(
    _ segment: OwnSegment, now: Int64, sealedAt: UInt64?
  ) throws(LogError) {
    var header = SegmentHeader(
      board: ledger.board.id, audience: audience.folder, replica: replica, user: account.user,
      host: account.host, segment: segment.number)
    header.previous = try seal(before: segment.number, length: sealedAt)
    let (torn, scars) = try heal(segment, now: now)
    let stamp = nextStamp(now: now)
    let seq = try seq(behind: scars)
    let line = Line.format(
      seq: seq, stamp: stamp, kind: KindName.opened.utf8, target: .board,
      payload: header.payload)
    try append(torn + line, to: segment)
    tip.seq = seq
    tip.stamp = stamp
    tip.hasLines = true
    do throws(LogError) {
      try system.saveFile(segment.file, path: segment.path)
    } catch {
      // It refused the segment before as well: another one would not help.
      if refused != 0, refused == segment.number - 1 { throw endWriting(segment, error.code) }
      refused = segment.number
      throw error
    }
    try system.saveFolder(path)
  }

  /// Length and checksum of the segment before this one.
  private func seal(before number: UInt32, length: UInt64?) throws(LogError)
    -> SegmentHeader.Seal?
  {
    guard number > 1 else { return nil }
    let isCut = length != nil
    let file = path + "/" + Names.segment(number - 1)
    let descriptor = try Descriptor(reading: file)
    guard let length = length ?? Status(descriptor)?.size else { return nil }
    let hash = try checksum(of: descriptor, path: file, from: 0, to: length)
    return SegmentHeader.Seal(length: length, hash: hash, isCut: isCut)
  }
}
