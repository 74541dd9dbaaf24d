import Glibc
import Model

/// Reads the segments of one replica folder, from wherever it stopped.
final class ReplicaReader {
  let path: String
  let audience: Audience
  let replica: ReplicaID
  let ledger: Ledger
  let witness: Witness
  /// Segments in their order; all but the last are done, unless a synchroniser brings the rest of one later.
  var marks: [SegmentMark] = []
  var current = 0
  var doubts: [Doubt] = []
  /// Good lines that were not given yet, and what they are about.
  var found: [Found] = []
  private var targets: [TargetID] = []
  /// Whether segments are compared with what their successors say of them, byte by byte.
  let verifies: Bool

  init(path: String, audience: Audience, replica: ReplicaID, ledger: Ledger, verifies: Bool) {
    self.path = path
    self.audience = audience
    self.replica = replica
    self.ledger = ledger
    self.verifies = verifies
    witness = ledger.witness(of: replica)
  }

  /// Whether every line that was read is a good one and there was nothing else.
  var isClean: Bool {
    openDoubts.isEmpty && marks.allSatisfy { !$0.refused && !$0.scanner.isInsideLongLine }
  }

  /// What may yet turn out well: bad lines that no good line follows, and what has not arrived.
  var openDoubts: [Finding] {
    var found = doubts.map { $0.finding(ledger, keepCopy: false) }
    var next: UInt32 = 1
    for (index, mark) in marks.enumerated() {
      for missing in next..<max(next, min(mark.number, next + 10)) {
        found.append(Finding(file: ledger.label(path), fact: .missingSegment(missing)))
      }
      next = mark.number + 1
      if !mark.refused, mark.size < seal(of: index)?.length ?? 0 {
        found.append(Finding(file: ledger.label(mark.path), fact: .otherThanSealed))
      }
    }
    return found
  }

  // MARK: - The folder

  /// Looks which segments there are.
  func list() {
    let names: [String]
    do throws(LogError) {
      names = try Log.names(in: path)
    } catch {
      note(.unreadable(code: error.code))
      return
    }
    var numbers: [UInt32] = []
    for name in names where !name.hasPrefix(".") && name != Names.lock && name != Names.outbox {
      if let number = Names.segment(name) {
        numbers.append(number)
      } else {
        ledger.note(Finding(file: ledger.label(path + "/" + name), fact: .oddName))
      }
    }
    let known = Set(marks.map(\.number))
    for number in numbers.sorted() where !known.contains(number) {
      let file = path + "/" + Names.segment(number)
      let mark = SegmentMark(
        number: number, path: file, file: ledger.register(file, audience, replica))
      let place = marks.firstIndex { $0.number > number } ?? marks.count
      marks.insert(mark, at: place)
      if place <= current, marks.count > 1 { current += 1 }
    }
  }

  /// How long the segments are now, in bytes.
  var length: UInt64 { marks.reduce(0) { $0 + (Status(path: $1.path)?.size ?? 0) } }

  // MARK: - Reading

  /// Gives every event not read before to `deliver`, and what the next ones are about to `ahead`.
  func read(
    now: Int64, ahead: ([TargetID]) -> Void = { _ in }, into deliver: (RawEvent) -> Void
  ) {
    for index in marks.indices where index < current && isOther(index) {
      doubts.removeAll { $0.form == .unfinished && $0.scar.segment == marks[index].number }
      readSegment(index, now: now, ahead: ahead, into: deliver)
      leave(index)
      if let seal = seal(of: index) { compare(marks[index], with: seal) }
    }
    while current < marks.count {
      readSegment(current, now: now, ahead: ahead, into: deliver)
      guard current + 1 < marks.count else { return }
      leave(current)
      current += 1
    }
  }

  /// What the next segment says of one.
  private func seal(of index: Int) -> SegmentHeader.Seal? {
    guard index + 1 < marks.count, marks[index + 1].number == marks[index].number + 1 else {
      return nil
    }
    return marks[index + 1].previous
  }

  /// Whether there is more or another file than was read of a segment that has a successor: the files of others arrive in
  /// any order.
  private func isOther(_ index: Int) -> Bool {
    let mark = marks[index]
    guard !mark.refused, let status = Status(path: mark.path) else { return false }
    let identity = SegmentMark.Identity(device: status.device, inode: status.inode)
    return status.size > mark.size || mark.identity.map { $0 != identity } ?? false
  }

  /// Looks at the sizes of segments that are done: nothing may happen to them any more.
  func lookBack() {
    for index in marks.indices where index < current && !marks[index].refused {
      let mark = marks[index]
      guard let status = Status(path: mark.path) else {
        distrust(index, .shrunk(from: mark.size, to: 0))
        continue
      }
      if status.size < mark.size { distrust(index, .shrunk(from: mark.size, to: status.size)) }
    }
  }

  private func readSegment(
    _ index: Int, now: Int64, ahead: ([TargetID]) -> Void, into deliver: (RawEvent) -> Void
  ) {
    guard !marks[index].refused else { return }
    let path = marks[index].path
    do throws(LogError) {
      guard let file = try open(index), let status = Status(file) else { return }
      guard try isUnchanged(index, file, status) else { return }
      marks[index].size = status.size
      let number = marks[index].number
      var scanner = marks[index].scanner
      defer { marks[index].scanner = scanner }
      try scanner.scan(
        file, path: path, to: min(status.size, Position.farthest), with: &ledger.buffer,
        line: { bytes, range, offset in
          take(bytes, range, offset, index, now: now)
          if found.count == ReplicaReader.group { give(bytes, ahead: ahead, into: deliver) }
        },
        full: { give($0, ahead: ahead, into: deliver) },
        tooLong: {
          let scar = Scar(
            segment: number, offset: $0.offset, length: $0.length, hash: $0.checksum)
          doubt(.tooLong, path, scar)
        })
    } catch .system(_, _, ENOENT) {
      distrust(index, .shrunk(from: marks[index].size, to: 0))
    } catch {
      note(.unreadable(code: error.code), in: path)
    }
  }

  /// A good line of the buffer.
  struct Found {
    let line: Line
    let position: UInt64
  }

  /// So many lines are given together, so that what they are about can be fetched for all of them at once.
  private static let group = 32

  /// Gives what was found, whose bytes are about to go.
  private func give(
    _ bytes: [UInt8], ahead: ([TargetID]) -> Void, into deliver: (RawEvent) -> Void
  ) {
    guard let first = found.first else { return }
    for found in found { targets.append(found.line.target) }
    ahead(targets)
    targets.removeAll(keepingCapacity: true)
    var event = RawEvent(
      first.line, bytes, replica: replica, audience: audience, position: first.position)
    deliver(event)
    for found in found.dropFirst() {
      let line = found.line
      event.become(
        EventKey(line, of: replica), checksum: line.checksum, position: found.position,
        target: line.target, kind: line.kind, payload: line.payload)
      deliver(event)
    }
    found.removeAll(keepingCapacity: true)
  }

  /// Opens a segment if it is a plain file of the folder's owner.
  private func open(_ index: Int) throws(LogError) -> Descriptor? {
    let path = marks[index].path
    guard let folder = Status(path: self.path), folder.isFolder else {
      distrust(index, .link)
      return nil
    }
    let file: Descriptor
    do throws(LogError) {
      file = try Descriptor(reading: path)
    } catch .system(_, _, ELOOP) {
      distrust(index, .link)
      return nil
    } catch .system(_, _, ENXIO) {
      distrust(index, .notAFile)
      return nil
    }
    guard let status = Status(file) else { return nil }
    guard status.isRegular else {
      distrust(index, .notAFile)
      return nil
    }
    guard status.links == 1 else {
      distrust(index, .severalNames)
      return nil
    }
    guard status.owner == folder.owner else {
      distrust(index, .wrongOwner(expected: folder.owner, found: status.owner))
      return nil
    }
    return file
  }

  /// Whether what was read before still stands there.
  private func isUnchanged(_ index: Int, _ file: borrowing Descriptor, _ status: Status)
    throws(LogError) -> Bool
  {
    let identity = SegmentMark.Identity(device: status.device, inode: status.inode)
    let isReplaced = marks[index].identity.map { $0 != identity } ?? false
    marks[index].identity = identity
    guard status.size >= marks[index].size else {
      distrust(index, .shrunk(from: marks[index].size, to: status.size))
      return false
    }
    if let anchor = marks[index].anchor {
      let path = marks[index].path
      let bytes = try file.read(at: anchor.offset, count: anchor.length + 1, path: path)
      guard
        bytes.count == anchor.length + 1, bytes.last == lineFeed,
        Line(bytes, 0..<anchor.length)?.checksum == anchor.checksum
      else {
        distrust(index, isReplaced ? .replaced : .changed)
        return false
      }
    }
    // A synchroniser puts a longer copy in the place of the file. All of it is read, and each line held against the one
    // that was known by its number.
    if isReplaced {
      marks[index].scanner = LineScanner()
      doubts.removeAll { $0.scar.segment == marks[index].number }
    }
    return true
  }

  /// What follows the last line feed of a segment that has a successor will never be finished.
  private func leave(_ index: Int) {
    let mark = marks[index]
    let offset = mark.scanner.offset
    guard !mark.refused, mark.size > offset, let file = try? Descriptor(reading: mark.path),
      let hash = try? checksum(of: file, path: mark.path, from: offset, to: mark.size)
    else { return }
    let scar = Scar(segment: mark.number, offset: offset, length: mark.size - offset, hash: hash)
    doubt(.unfinished, mark.path, scar)
  }

  // MARK: - Doubt

  /// More bad lines than this behind each other are no tears that a later line may name.
  static let mostDoubts = 256

  /// A good line of this segment follows, and names none of them as torn; the end of a segment may yet arrive.
  func confirmDoubts(before segment: UInt32) {
    func isConfirmed(_ doubt: Doubt) -> Bool {
      doubt.form != .unfinished && doubt.scar.segment <= segment
    }
    for doubt in doubts where isConfirmed(doubt) {
      ledger.note(doubt.finding(ledger, keepCopy: true))
    }
    doubts.removeAll(where: isConfirmed)
  }

  func doubt(_ form: Doubt.Form, _ path: String, _ scar: Scar) {
    if doubts.count >= ReplicaReader.mostDoubts { confirmDoubts(before: .max) }
    doubts.append(Doubt(form: form, path: path, scar: scar))
  }

  /// What was folded stays; the file is not read any more.
  func distrust(_ index: Int, _ fact: Finding.Fact) {
    marks[index].refused = true
    note(fact, in: marks[index].path)
  }

  func note(_ fact: Finding.Fact, in file: String? = nil, at offset: UInt64? = nil) {
    ledger.note(Finding(file: ledger.label(file ?? path), offset: offset, fact: fact))
  }
}

/// The checksum of a stretch of a file, read in chunks.
func checksum(
  of file: borrowing Descriptor, path: String, from start: UInt64, to end: UInt64
) throws(LogError) -> UInt32 {
  var crc = CRC32C()
  var at = start
  while at < end {
    // Short: memory that is touched for the first time costs more than a call.
    let bytes = try file.read(at: at, count: Int(min(1 << 14, end - at)), path: path)
    if bytes.isEmpty { break }
    bytes.withUnsafeBufferPointer { crc.update($0) }
    at += UInt64(bytes.count)
  }
  return crc.value
}
