import Glibc
import Model

extension OwnLog {
  /// Asks the disk to save what was appended; only when this returns is it saved.
  ///
  /// A failing `fdatasync` is final for its file: the kernel has dropped the pages and a second call would succeed without
  /// having saved them. So the same lines go to a new segment. When that fails too, nothing is appended any more, and the
  /// lines are kept wherever writing is possible.
  func save(now: Int64) throws(LogError) {
    guard let segment, !unsaved.isEmpty else { return }
    do throws(LogError) {
      try system.saveFile(segment.file, path: segment.path)
      unsaved = []
    } catch {
      try saveElsewhere(insteadOf: segment) { () throws(LogError) in
        guard
          let lock = try Lock(lockFile, path: lockPath, patience: OwnLog.patience, system: system)
        else { throw .system(call: "flock", path: lockPath, code: EWOULDBLOCK) }
        defer { extendLifetime(lock) }
        let (lines, from) = (unsaved, unsavedFrom)
        try catchUp()
        try move(lines, from: from, outOf: segment, now: now)
      }
    }
  }

  /// The same with the lock held, and for all that stands in the segment.
  func saveHeld(now: Int64) throws(LogError) {
    guard let segment else { return }
    do throws(LogError) {
      try system.saveFile(segment.file, path: segment.path)
      unsaved = []
    } catch {
      try saveElsewhere(insteadOf: segment) { () throws(LogError) in
        let from = unsaved.isEmpty ? tip.size : unsavedFrom
        try move(unsaved, from: from, outOf: segment, now: now)
      }
    }
  }

  /// Remembers a line that the disk may not have.
  func doubt(_ line: [UInt8], at offset: UInt64) {
    unsavedFrom = unsaved.isEmpty ? offset : min(unsavedFrom, offset)
    unsaved.append(line)
  }

  /// Has the unsaved lines saved in another segment; when that fails too, ends writing and rescues them.
  private func saveElsewhere(
    insteadOf segment: OwnSegment, _ save: () throws(LogError) -> Void
  ) throws(LogError) {
    do throws(LogError) {
      try save()
      unsaved = []
    } catch {
      let reason = endWriting(segment, error.code)
      // Where the rescue fails too the caller still has the events; the reason is the same.
      try? rescue()
      throw reason
    }
  }

  /// Nothing is appended any more, for this reason.
  func endWriting(_ segment: OwnSegment, _ code: Int32) -> LogError {
    let reason = ReadOnlyReason.savingFailed(path: segment.path, code: code)
    failure = reason
    postponed = .failed(path: segment.path, code: code)
    return .readOnly(reason)
  }

  /// Writes lines again, with the same bytes, to a segment behind the one that cannot be saved.
  private func move(
    _ lines: [[UInt8]], from offset: UInt64, outOf refused: OwnSegment, now: Int64
  ) throws(LogError) {
    if segment?.number == refused.number { try openSegment(now: now, sealedAt: offset) }
    guard let segment else { return }
    // Another terminal may have torn a line there.
    let (torn, scars) = try heal(segment, now: now)
    try append(torn + lines.flatMap { $0 }, to: segment)
    tip.seq += UInt32(clamping: scars)
    try system.saveFile(segment.file, path: segment.path)
  }

  /// Puts the unsaved events into the outbox, each with the number it may already have.
  private func rescue() throws(LogError) {
    for bytes in unsaved {
      guard let line = Line(bytes, 0..<(bytes.count - 1)) else { continue }
      try outbox.putAgain(LineBody(line, bytes), stamp: line.stamp, claim: line.seq)
    }
    unsaved = []
  }
}
