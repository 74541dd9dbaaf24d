import Model

/// How far events that lie in the future were accepted: up to which number of each replica.
///
/// It is a person's own, in the state folder: one line `replica number` for each writer.
struct Accepted: Equatable {
  private var last: [ReplicaID: UInt32] = [:]

  init() {}

  /// Reads the file; lines that say something else are passed over.
  init(path: String) {
    guard let bytes = try? readSmall(path, limit: 1 << 20) else { return }
    for line in bytes.split(separator: lineFeed) {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard words.count == 2, let replica = ReplicaID(words[0]), let seq = UInt32(words[1]) else {
        continue
      }
      add(EventID(replica: replica, seq: seq))
    }
  }

  static func path(_ places: Places) -> String { places.state + "/accepted" }

  var bytes: [UInt8] {
    Array(last.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined().utf8)
  }

  func holds(_ replica: ReplicaID, _ seq: UInt32) -> Bool { seq <= last[replica] ?? 0 }

  mutating func add(_ id: EventID) { last[id.replica] = max(last[id.replica] ?? 0, id.seq) }
}
