import Glibc
import Log
import Model

/// How far the logs were when this person last left the board: kept in their own state folder, never in the board.
///
/// Told by writer and number and not by time: what arrives late is new all the same.
final class LastVisit {
  private let path: String?
  /// `nil`: never here before, and then nothing is new.
  private let seen: [ReplicaID: UInt32]?
  private var far: [ReplicaID: UInt32] = [:]
  private var events: [Event] = []
  // Lines come many of one writer behind each other.
  private var writer: ReplicaID?
  private var seenOfWriter: UInt32 = 0
  private var farOfWriter: UInt32 = 0

  /// What was kept; without places nothing is.
  init(_ places: Places?) {
    path = places.map { $0.state + "/seen" }
    seen = path.flatMap { LastVisit.read($0) }
  }

  /// Takes a line of the log, in any order.
  func note(_ line: RawEvent) {
    if line.key.replica != writer {
      keepWriter()
      writer = line.key.replica
      seenOfWriter = seen?[line.key.replica] ?? 0
      farOfWriter = far[line.key.replica] ?? 0
    }
    // A line may come twice: from its log, and from a copy of it.
    guard line.key.seq > farOfWriter else { return }
    farOfWriter = line.key.seq
    guard seen != nil, line.key.seq > seenOfWriter else { return }
    events += Event.all(in: line).filter {
      $0.payload is CardCaptured || $0.payload is CommentAdded
    }
  }

  /// Takes what a snapshot holds as seen; false when some of it is new to this person, and its lines must be read.
  func take(_ heads: [EventID]) -> Bool {
    if let seen, heads.contains(where: { $0.seq > seen[$0.replica] ?? 0 }) { return false }
    for head in heads { far[head.replica] = head.seq }
    return true
  }

  /// The cards and comments that are new and were not taken before.
  func take() -> [Event] {
    defer { events = [] }
    return events
  }

  /// The person leaves: from now on all this is known.
  func leave() {
    keepWriter()
    guard let path else { return }
    // Another terminal of this person may have seen more.
    let all = far.merging(LastVisit.read(path) ?? [:]) { max($0, $1) }
    let lines = all.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }
    _ = Files.write(lines.joined(), to: path)
  }

  private func keepWriter() {
    if let writer { far[writer] = farOfWriter }
  }

  private static func read(_ path: String) -> [ReplicaID: UInt32]? {
    guard let text = Files.read(path, limit: 1 << 20) else { return nil }
    var seen: [ReplicaID: UInt32] = [:]
    // By bytes: a start does not look for characters yet.
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: " "))
      guard parts.count == 2, let replica = ReplicaID(Substring(parts[0])),
        let seq = UInt32(Substring(parts[1]))
      else { return nil }
      seen[replica] = seq
    }
    return seen
  }
}
