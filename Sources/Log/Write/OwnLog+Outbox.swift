import Glibc
import Model

extension OwnLog {
  /// How many events wait.
  var waiting: Int { outbox.entries().count }

  /// Appends what waits, in its order and never twice; the lock is held.
  func emptyOutbox(now: Int64, into events: inout [RawEvent]) throws(LogError) {
    let entries = outbox.entries()
    guard !entries.isEmpty else { return }
    var done: [String] = []
    for entry in entries {
      guard let (body, stamp) = outbox.read(entry) else {
        ledger.note(Finding(file: ledger.label(entry.path), fact: .outboxDamaged))
        continue
      }
      if let claim = entry.claim, claim <= tip.seq, try isAppended(body, as: claim) {
        if entry.again { try writeAgain(body, seq: claim, stamp: stamp, now: now) }
        done.append(entry.path)
        continue
      }
      if try prepare(now: now) == .atItsEnd { try openSegment(now: now, sealedAt: nil) }
      let claimed = try outbox.claim(entry, seq: nextSeq)
      events.append(try write(body, now: now))
      done.append(claimed.path)
    }
    guard let segment, !done.isEmpty else { return }
    try system.saveFile(segment.file, path: segment.path)
    unsaved = []
    for path in done { try system.remove(path) }
  }

  /// Writes a line once more, with the same bytes; readers know it by its number.
  private func writeAgain(_ body: LineBody, seq: UInt32, stamp: Stamp, now: Int64)
    throws(LogError)
  {
    if try prepare(now: now) == .atItsEnd { try openSegment(now: now, sealedAt: nil) }
    guard let segment else { return }
    let (torn, scars) = try heal(segment, now: now)
    let line = Line.format(
      seq: seq, stamp: stamp, kind: body.kind.utf8, target: body.target, payload: body.payload)
    try append(torn + line, to: segment)
    tip.seq += UInt32(clamping: scars)
  }

  /// Whether this event stands in the log under this number.
  private func isAppended(_ body: LineBody, as seq: UInt32) throws(LogError) -> Bool {
    let numbers = try names(in: path).compactMap { Names.segment($0) }.sorted()
    var isFound = false
    for number in numbers.reversed() where !isFound {
      let file = path + "/" + Names.segment(number)
      let descriptor = try Descriptor(reading: file)
      guard let status = Status(descriptor) else { continue }
      var scanner = LineScanner()
      var buffer = LineScanner.buffer
      try scanner.scan(
        descriptor, path: file, to: status.size, with: &buffer,
        line: { bytes, range, _ in
          guard let line = Line(bytes, range), line.seq == seq else { return }
          if LineBody(line, bytes) == body { isFound = true }
        },
        tooLong: { _ in })
    }
    return isFound
  }
}
