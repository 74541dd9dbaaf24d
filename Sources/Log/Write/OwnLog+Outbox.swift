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
      guard let body = outbox.read(entry) else {
        ledger.note(Finding(file: ledger.label(entry.path), fact: .outboxDamaged))
        continue
      }
      if let claim = entry.claim, claim <= tip.seq, let found = try find(body, as: claim) {
        if entry.again || found.segment != segment?.number {
          try writeAgain(found.line, now: now)
        } else {
          doubt(found.line, at: found.offset)
        }
        done.append(entry.path)
        continue
      }
      try prepare(now: now)
      let claimed = try outbox.claim(entry, seq: nextSeq)
      events.append(try write(body, now: now))
      done.append(claimed.path)
    }
    guard !done.isEmpty else { return }
    try saveHeld(now: now)
    for path in done { try system.remove(path) }
  }

  /// Writes a line once more, with the same bytes; readers know it by its number.
  private func writeAgain(_ line: [UInt8], now: Int64) throws(LogError) {
    try prepare(now: now)
    guard let segment else { return }
    let (torn, scars) = try heal(segment, now: now)
    let offset = tip.size + UInt64(torn.count)
    try append(torn + line, to: segment)
    tip.seq += UInt32(clamping: scars)
    doubt(line, at: offset)
  }

  /// Where an event stands in the log under this number.
  private func find(_ body: LineBody, as seq: UInt32) throws(LogError) -> (
    line: [UInt8], segment: UInt32, offset: UInt64
  )? {
    var found: (line: [UInt8], segment: UInt32, offset: UInt64)?
    let numbers = try names(in: path).compactMap { Names.segment($0) }.sorted()
    for number in numbers.reversed() where found == nil {
      let file = path + "/" + Names.segment(number)
      let descriptor = try Descriptor(reading: file)
      guard let status = Status(descriptor) else { continue }
      var scanner = LineScanner()
      var buffer = LineScanner.buffer
      try scanner.scan(
        descriptor, path: file, to: status.size, with: &buffer,
        line: { bytes, range, offset in
          guard let line = Line(bytes, range), line.seq == seq, LineBody(line, bytes) == body
          else { return }
          found = (bytes[range] + [lineFeed], number, offset)
        },
        tooLong: { _ in })
    }
    return found
  }
}
