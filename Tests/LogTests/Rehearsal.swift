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
    removes = true
  }

  private let removes: Bool

  /// Works on a board that another process made and removes.
  init(reopening root: String) throws {
    self.root = root
    board = try BoardFolder.open(at: root + "/oeverwijk.kiem")
    places = Places(
      data: root + "/data", state: root + "/state", cache: root + "/cache")
    removes = false
  }

  deinit { if removes { removeAll(root) } }

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
  return Draft(audience: audience, kind: kind, target: .board, payload: writer.bytes)
}

/// Never follows a link: what it leads to is not ours.
func removeAll(_ path: String) {
  var status = stat()
  guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFLNK else {
    _ = unlink(path)
    return
  }
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

// MARK: - Files by hand

extension Rehearsal {
  /// The replica folders of an audience, in byte order.
  func replicas(_ audience: String = "open") -> [String] {
    list(board.path + "/" + audience).map { board.path + "/" + audience + "/" + $0 }
  }

  /// The only segment of the only replica.
  var segment: String { (replicas().first ?? "") + "/00000001.klog" }

  /// A replica of somebody else, its segments written by hand.
  func foreign(_ segments: [[UInt8]], replica: String = "zzzzzzzzzz", audience: String = "open")
    -> String
  {
    let folder = board.path + "/" + audience + "/" + replica
    makeFolders(folder)
    for (index, bytes) in segments.enumerated() {
      writeFile(folder + "/0000000\(index + 1).klog", bytes)
    }
    return folder
  }

  /// A header line as another program would write it.
  func header(
    seq: UInt32 = 1, replica: String = "zzzzzzzzzz", audience: String = "open",
    segment: Int = 1, board: String? = nil, previous: String = ""
  ) -> [UInt8] {
    let payload =
      #"{"format":1,"board":"\#(board ?? self.board.id.description)","audience":"\#(audience)","#
      + #""replica":"\#(replica)","user":"u","host":"h","segment":\#(segment)\#(previous)}"#
    return line(seq, kind: "log.opened", payload)
  }

  func line(_ seq: UInt32, kind: String = "note.made", _ payload: String, later: Int64 = 0)
    -> [UInt8]
  {
    Line.format(
      seq: seq, stamp: Stamp(milliseconds: now + later, counter: UInt16(truncatingIfNeeded: seq)),
      kind: kind.utf8, target: .board, payload: Array(payload.utf8))
  }

  func check() -> CheckReport {
    Journal.check(board, places: places, account: account, now: now)
  }
}

func makeFolders(_ path: String) {
  if let slash = path.lastIndex(of: "/"), slash > path.startIndex, access(path, F_OK) != 0 {
    makeFolders(String(path[..<slash]))
  }
  _ = mkdir(path, 0o755)
}

func readFile(_ path: String) -> [UInt8] {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { return [] }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { return [] }
  return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
    count = max(0, read(file, buffer.baseAddress, buffer.count))
  }
}

/// Writes in place, so that the inode stays.
func writeFile(_ path: String, _ bytes: [UInt8]) {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  guard file >= 0 else { return }
  defer { close(file) }
  _ = write(file, bytes, bytes.count)
}

func list(_ path: String) -> [String] {
  guard let stream = opendir(path) else { return [] }
  defer { closedir(stream) }
  var found: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { found.append(name) }
  }
  return found.sorted()
}

extension CheckReport {
  /// Whether something is wrong, and not only worth knowing.
  var isDamaged: Bool { findings.contains { $0.weight > .notice } }
}
