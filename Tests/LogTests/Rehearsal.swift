import Glibc
import Log
import Model
import Testing

/// A board in a folder of its own, and the person who works on it; removed when the test is over.
final class Rehearsal {
  let root: String
  let board: BoardFolder
  var places: Places
  var account = Account(user: "esther", number: geteuid(), host: "kiosk", machine: "m1")
  /// The wall clock: 22 August 2026.
  var now: Int64 = 1_787_393_730_123

  init() throws {
    let base = Places.variable("TMPDIR") ?? "/tmp"
    root = base + "/kiem-log-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    try #require(mkdir(root, 0o755) == 0)
    board = try BoardFolder.create(at: root + "/oeverwijk.kiem", title: "Oeverwijk", now: now)
    places = Places(
      data: root + "/data", state: root + "/state", cache: root + "/cache")
  }

  deinit { removeAll(root) }

  func journal(system: System = .live, writes: Bool = true) -> Journal {
    Journal(board, places: places, account: writes ? account : nil, system: system)
  }

  /// Everything a fresh reader sees, each event once, in the order of the board.
  func events(places: Places? = nil) -> [RawEvent] {
    var found: [RawEvent] = []
    Journal(board, places: places ?? self.places, account: nil).read(now: now) { found.append($0) }
    return found.sorted { $0.key < $1.key }
  }

  var texts: [String] { events().map(\.payloadText) }
}

/// A draft whose payload is one text.
func note(_ text: String, to audience: Audience = .open, kind: String = "note.made") -> Draft {
  var writer = JSONWriter()
  writer.object { writer in
    writer.key("text")
    writer.string(text)
  }
  return Draft(audience: audience, kind: kind, target: boardTarget, payload: writer.bytes)
}

func removeAll(_ path: String) {
  _ = chmod(path, 0o700)
  if let stream = opendir(path) {
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { removeAll(path + "/" + name) }
    }
    closedir(stream)
    _ = rmdir(path)
  } else {
    _ = unlink(path)
  }
}
