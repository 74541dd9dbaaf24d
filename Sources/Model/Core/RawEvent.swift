/// One line of a log, checked for damage, its payload still bytes.
///
/// This is what the log hands to the fold: `bytes` is the read buffer, shared and not copied.
package struct RawEvent: Sendable {
  /// Its place among all events.
  package private(set) var key: EventKey
  /// The whole line's checksum: tells a duplicate from a second line with the same id.
  package private(set) var checksum: UInt32
  /// Which log it stands in, and so who may know.
  package let audience: Audience
  /// Where the log finds the line again; means nothing to the model.
  package private(set) var position: UInt64
  /// What it is about, as the line says.
  package private(set) var target: TargetID
  /// The bytes that hold the line, and others.
  package let bytes: [UInt8]
  /// Where the kind stands in `bytes`.
  package private(set) var kind: Range<Int>
  /// Where the payload stands in `bytes`, from its `{` to its `}`.
  package private(set) var payload: Range<Int>

  /// A line as a log read it; nothing is checked here.
  package init(
    key: EventKey, checksum: UInt32, audience: Audience, position: UInt64, target: TargetID,
    bytes: [UInt8], kind: Range<Int>, payload: Range<Int>
  ) {
    self.key = key
    self.checksum = checksum
    self.audience = audience
    self.position = position
    self.target = target
    self.bytes = bytes
    self.kind = kind
    self.payload = payload
  }

  /// Becomes another line of the same log in the same bytes: to take hold of these for each line anew takes a twentieth of
  /// a replay.
  package mutating func become(
    _ key: EventKey, checksum: UInt32, position: UInt64, target: TargetID, kind: Range<Int>,
    payload: Range<Int>
  ) {
    self.key = key
    self.checksum = checksum
    self.position = position
    self.target = target
    self.kind = kind
    self.payload = payload
  }

  /// The kind, for people and tests; a replay compares bytes.
  package var kindText: String { String(decoding: bytes[kind], as: UTF8.self) }
  /// The payload, for people and tests.
  package var payloadText: String { String(decoding: bytes[payload], as: UTF8.self) }
}

/// An event that is to be written: everything but its place in a log.
package struct Draft: Equatable, Sendable {
  /// Which log it is for.
  package let audience: Audience
  /// As in a line: `card.moved`, with a leading `!` when older programs must not go on without understanding it.
  package let kind: String
  /// What it is about.
  package let target: TargetID
  /// One JSON object on one line.
  package let payload: [UInt8]

  /// An event to write; the log refuses it when it cannot stand in a line.
  package init(audience: Audience, kind: String, target: TargetID, payload: [UInt8]) {
    self.audience = audience
    self.kind = kind
    self.target = target
    self.payload = payload
  }
}
