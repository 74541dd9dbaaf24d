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
      do throws(LogError) {
        try saveElsewhere(now: now)
        unsaved = []
      } catch {
        let reason = ReadOnlyReason.savingFailed(path: segment.path, code: error.code)
        failure = reason
        postponed = .failed(path: segment.path, code: error.code)
        // Where the rescue fails too the caller still has the events; the reason is the same.
        try? rescue(now: now)
        throw .readOnly(reason)
      }
    }
  }

  /// Writes the unsaved lines again, with the same bytes, to a new segment.
  private func saveElsewhere(now: Int64) throws(LogError) {
    guard
      let lock = try Lock(lockFile, path: lockPath, patience: OwnLog.patience, system: system)
    else { throw .system(call: "flock", path: lockPath, code: EWOULDBLOCK) }
    defer { extendLifetime(lock) }
    let failed = segment?.number
    let lines = unsaved
    let from = unsavedFrom
    try catchUp()
    if segment?.number == failed { try openSegment(now: now, sealedAt: from) }
    guard let segment else { return }
    try append(lines.flatMap { $0 }, to: segment)
    try system.saveFile(segment.file, path: segment.path)
  }

  /// Puts the unsaved events into the outbox, each with the number it may already have.
  private func rescue(now: Int64) throws(LogError) {
    for bytes in unsaved {
      guard let line = Line(bytes, 0..<(bytes.count - 1)) else { continue }
      try outbox.put(LineBody(line, bytes), stamp: line.stamp, claim: line.seq, again: true)
    }
    unsaved = []
  }
}
