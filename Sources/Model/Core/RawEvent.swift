/// One line of a log, checked for damage, its payload still bytes.
///
/// This is what the log hands to the fold: `bytes` is the read buffer, shared and not copied.
package struct RawEvent: Sendable {
  package let key: EventKey
  /// The whole line's checksum: tells a duplicate from a second line with the same id.
  package let checksum: UInt32
  package let audience: Audience
  /// Where the log finds the line again; means nothing to the model.
  package let position: UInt64
  package let target: TargetID
  package let bytes: [UInt8]
  package let kind: Range<Int>
  package let payload: Range<Int>

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

  package var kindText: String { String(decoding: bytes[kind], as: UTF8.self) }
  package var payloadText: String { String(decoding: bytes[payload], as: UTF8.self) }
}

/// An event that is to be written: everything but its place in a log.
package struct Draft: Equatable, Sendable {
  package let audience: Audience
  /// As in a line: `card.moved`, with a leading `!` when older programs must not go on without understanding it.
  package let kind: String
  package let target: TargetID
  /// One JSON object on one line.
  package let payload: [UInt8]

  package init(audience: Audience, kind: String, target: TargetID, payload: [UInt8]) {
    self.audience = audience
    self.kind = kind
    self.target = target
    self.payload = payload
  }
}
