import Glibc
import Model

/// Events that could not be appended, each a file of one line, until they can.
///
/// The first folder lies beside the log, the second in the person's state folder, for when the board's disk takes nothing.
/// A file's name begins with the moment it was said, so that names sort in order. Before its event is appended, the
/// number the event will get becomes part of the name: after a crash the log itself then tells whether it was.
struct Outbox {
  let folders: [String]
  let system: System

  struct Entry {
    let path: String
    /// The seq under which it was to be appended.
    let claim: UInt32?
    /// Whether the disk refused to save it: where it stands in the log proves nothing, it is written once more.
    let again: Bool
  }

  private static let againMark = "again"

  /// The entries in the order in which they were said.
  func entries() -> [Entry] {
    var found: [(name: String, entry: Entry)] = []
    for folder in folders {
      guard let names = try? names(in: folder) else { continue }
      for name in names {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts.count <= 4, parts[1] == "line" else { continue }
        let claim = parts.count > 2 ? UInt32(parts[2]) : nil
        guard parts.count == 2 || claim != nil else { continue }
        let again = parts.count == 4 && parts[3] == Outbox.againMark
        guard parts.count < 4 || again else { continue }
        found.append((name, Entry(path: folder + "/" + name, claim: claim, again: again)))
      }
    }
    return found.sorted { $0.name < $1.name }.map(\.entry)
  }

  /// Keeps an event that the disk refused to save under this number, whether it waits here already or not.
  func putAgain(_ body: LineBody, stamp: Stamp, claim: UInt32) throws(LogError) {
    guard let entry = entries().first(where: { $0.claim == claim && read($0) == body }) else {
      return try put(body, stamp: stamp, claim: claim, mark: "." + Outbox.againMark)
    }
    if entry.again { return }
    try system.rename(entry.path, to: entry.path + "." + Outbox.againMark)
    try system.saveFolder(folder(of: entry.path))
  }

  /// Keeps an event; throws only when no folder takes it.
  func put(_ body: LineBody, stamp: Stamp, claim: UInt32?, mark: String = "") throws(LogError) {
    let digits = String(stamp.packed, radix: 16)
    let moment = String(repeating: "0", count: 16 - digits.count) + digits
    let suffix = (claim.map { ".\($0)" } ?? "") + mark
    let name = "\(moment)-\(String(system.random(), radix: 36)).line\(suffix)"
    let bytes = Line.format(
      seq: 1, stamp: stamp, kind: body.kind.utf8, target: body.target, payload: body.payload)
    var failure: LogError?
    for folder in folders {
      do throws(LogError) {
        try system.makeFolders(folder, mode: 0o700)
        try system.writeWhole(bytes, to: folder + "/" + name, mode: 0o600)
        return
      } catch { failure = failure ?? error }
    }
    throw failure ?? .system(call: "open", path: "outbox", code: ENOENT)
  }

  /// Reads an entry; `nil` when it is damaged.
  func read(_ entry: Entry) -> LineBody? {
    guard
      let bytes = try? readSmall(entry.path, limit: Line.longestRead), bytes.last == lineFeed,
      let line = Line(bytes, 0..<(bytes.count - 1))
    else { return nil }
    return LineBody(line, bytes)
  }

  /// Writes down under which number the entry is appended now.
  func claim(_ entry: Entry, seq: UInt32) throws(LogError) -> Entry {
    guard entry.claim != seq || entry.again else { return entry }
    let place = folder(of: entry.path)
    let name = entry.path.dropFirst(place.count + 1)
    let claimed = place + "/" + (name.split(separator: ".").first ?? "") + ".line.\(seq)"
    try system.rename(entry.path, to: claimed)
    try system.saveFolder(place)
    return Entry(path: claimed, claim: seq, again: false)
  }
}

/// What a line says, apart from its place in a log.
struct LineBody: Equatable {
  let kind: String
  let target: TargetID
  let payload: [UInt8]

  init(kind: String, target: TargetID, payload: [UInt8]) {
    self.kind = kind
    self.target = target
    self.payload = payload
  }

  init(_ line: Line, _ bytes: [UInt8]) {
    kind = String(decoding: bytes[line.kind], as: UTF8.self)
    target = line.target
    payload = Array(bytes[line.payload])
  }

  /// The longest of the seq that a line can hold, in digits.
  private static let longestSeq = 10

  /// The length of the line at most, line feed included.
  var length: Int {
    9 + LineBody.longestSeq + 1 + Stamp.width + 1 + kind.utf8.count + 1
      + target.description.utf8.count + 1 + payload.count + 1
  }

  /// One draft is a line of its own kind; several become one `tx`, so that they are there together or not at all.
  init(_ drafts: [Draft]) throws(LogError) {
    for draft in drafts { try draft.check() }
    if drafts.count == 1, let only = drafts.first {
      self.init(kind: only.kind, target: only.target, payload: only.payload)
    } else {
      var writer = JSONWriter()
      writer.object { writer in
        writer.key("events")
        writer.array(drafts) { writer, draft in
          writer.object { writer in
            writer.key("kind")
            writer.string(draft.kind)
            writer.key("target")
            writer.string(draft.target.description)
            writer.key("payload")
            writer.raw(draft.payload)
          }
        }
      }
      // A batch that holds an event which must be understood must be understood itself.
      let mark = drafts.contains { $0.kind.hasPrefix("!") } ? "!" : ""
      self.init(kind: mark + KindName.transaction, target: .board, payload: writer.bytes)
    }
    guard length <= Line.longestWritten else {
      throw .tooLong(kind: kind, bytes: length, limit: Line.longestWritten)
    }
  }
}

extension Draft {
  /// Refuses what could not be read back, or would not be harmless under `cat`.
  fileprivate func check() throws(LogError) {
    guard
      KindName.isValid(kind), payload.first == 123, payload.last == 125
    else { throw .unwritable(kind: kind) }
    do throws(Malformed) {
      var reader = JSONReader(payload, 0..<payload.count)
      try reader.object { (_, _) throws(Malformed) in false }
      try reader.finish()
    } catch { throw .unwritable(kind: kind) }
    let text = String(decoding: payload, as: UTF8.self)
    if text.unicodeScalars.contains(where: \.isUnsafeToShow) { throw .unwritable(kind: kind) }
  }
}
