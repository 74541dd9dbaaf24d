/// The name of an event for ever: who wrote it and as how manieth.
///
/// Written `replica:seq`.
package struct EventID: Hashable, Sendable, CustomStringConvertible {
  /// Who wrote it.
  package let replica: ReplicaID
  /// Dense from 1 within a replica.
  package let seq: UInt32

  /// Any replica and number; whether there is such an event is not asked.
  package init(replica: ReplicaID, seq: UInt32) {
    self.replica = replica
    self.seq = seq
  }

  /// Reads `replica:seq`, the bytes of `range`; `nil` for anything else.
  package init?(bytes: [UInt8], _ range: Range<Int>) {
    guard let colon = range.first(where: { bytes[$0] == 58 }) else { return nil }
    let digits = (colon + 1)..<range.upperBound
    guard
      let replica = ReplicaID(bytes: bytes, range.lowerBound..<colon),
      let first = digits.first, bytes[first] != 48, digits.count <= 10
    else { return nil }
    var seq: UInt64 = 0
    for index in digits {
      guard bytes[index] >= 48, bytes[index] <= 57 else { return nil }
      seq = seq * 10 + UInt64(bytes[index] - 48)
    }
    guard let seq = UInt32(exactly: seq) else { return nil }
    self.init(replica: replica, seq: seq)
  }

  /// `replica:seq`.
  package var description: String { "\(replica):\(seq)" }
}

/// The place of an event in the order of all events, whatever the order in which they arrive.
///
/// Stamp, replica and seq decide. `sub` orders the events inside one `tx` line. `salt` (bits of the line's checksum) only
/// matters when somebody forged a second line with the same id: then too every reader must come to the same board.
package struct EventKey: Hashable, Comparable, Sendable {
  /// When it was written, on the writer's logical clock; decides first.
  package let stamp: Stamp
  /// Who wrote it.
  package let replica: ReplicaID
  /// Its number in the writer's log, from 1.
  package let seq: UInt32
  /// Its place inside a line that holds several, from 1; 0 for the line itself.
  package let sub: UInt16
  /// 16 bits of the line's checksum.
  package let salt: UInt16

  /// A place made of its parts.
  package init(stamp: Stamp, replica: ReplicaID, seq: UInt32, sub: UInt16 = 0, salt: UInt16 = 0) {
    self.stamp = stamp
    self.replica = replica
    self.seq = seq
    self.sub = sub
    self.salt = salt
  }

  /// The name of the line; events inside one line share it.
  package var id: EventID { EventID(replica: replica, seq: seq) }

  /// Stands where no event has been yet: no event has the seq 0.
  ///
  /// An optional key would be larger, and a card holds a dozen.
  static var never: EventKey { EventKey(stamp: .zero, replica: .lowest, seq: 0) }
  var isNever: Bool { seq == 0 }

  /// The key of the `sub`-th event inside this line.
  package func inner(_ sub: UInt16) -> EventKey {
    EventKey(stamp: stamp, replica: replica, seq: seq, sub: sub, salt: salt)
  }

  package static func < (left: EventKey, right: EventKey) -> Bool {
    if left.stamp != right.stamp { return left.stamp < right.stamp }
    if left.replica != right.replica { return left.replica < right.replica }
    if left.seq != right.seq { return left.seq < right.seq }
    if left.sub != right.sub { return left.sub < right.sub }
    return left.salt < right.salt
  }
}

/// Who may know of an event; each audience is a log of its own.
package enum Audience: Hashable, Sendable {
  /// Everyone who has the board.
  case open
  /// The members of a circle.
  case circle(CircleID)
  /// Names and contact lines, apart from the rest because a person may ask to be forgotten.
  case people
  /// Only the writer.
  case own
}
