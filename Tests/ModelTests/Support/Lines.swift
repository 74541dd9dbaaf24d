import Model

/// Lines as the log hands them over.
func line(
  _ target: TargetID, _ payload: any Payload, _ key: EventKey, by: PartnerID? = nil,
  session: SessionID? = nil, audience: Audience = .open, position: UInt64 = 0
) -> RawEvent {
  line(
    target, "\(type(of: payload).kind)", payload.bytes(by: by, session: session), key,
    audience: audience, position: position)
}

func line(
  _ target: TargetID, _ kind: String, _ payload: [UInt8], _ key: EventKey,
  audience: Audience = .open, position: UInt64 = 0
) -> RawEvent {
  let kind = Array(kind.utf8)
  let bytes = kind + payload
  var checksum: UInt32 = 0x811C_9DC5
  for byte in bytes + Array("\(key.stamp)\(target)".utf8) {
    checksum = (checksum ^ UInt32(byte)) &* 0x0100_0193
  }
  return RawEvent(
    key: EventKey(
      stamp: key.stamp, replica: key.replica, seq: key.seq,
      salt: UInt16(truncatingIfNeeded: checksum)),
    checksum: checksum, audience: audience, position: position, target: target, bytes: bytes,
    kind: 0..<kind.count, payload: kind.count..<bytes.count)
}

func line(_ kind: String, _ json: String, _ key: EventKey = .first) -> RawEvent {
  line(.board, kind, Array(json.utf8), key)
}

extension EventKey {
  static let first = EventKey(stamp: .zero, replica: ReplicaID(random: 1), seq: 1)

  /// A key at `time` milliseconds.
  static func at(_ time: Int64, _ writer: Int = 1, seq: UInt32) -> EventKey {
    EventKey(stamp: Stamp(milliseconds: time), replica: ReplicaID(random: UInt64(writer)), seq: seq)
  }
}

func replica(_ number: Int) -> ReplicaID { ReplicaID(random: UInt64(number)) }
func card(_ number: Int) -> CardID { CardID(random: UInt64(number) << 12 | 1) }
func partner(_ number: Int) -> PartnerID { PartnerID(random: UInt64(number) << 12 | 2) }
func challenge(_ number: Int) -> ChallengeID { ChallengeID(random: UInt64(number) << 12 | 3) }

func result(_ number: Int) -> ResultID { ResultID(random: UInt64(number) << 12 | 4) }

/// The inner event that says `payload`.
func inner(_ target: TargetID, _ payload: any Payload, by: PartnerID? = nil) -> InnerEvent {
  InnerEvent(kind: "\(type(of: payload).kind)", target: target, payload: payload.bytes(by: by))
}

/// The value that a payload writes as this text; `nil` when it is not exactly one.
func read<Value: JSONValue>(_ text: String) -> Value? {
  let bytes = Array("\"\(text)\"".utf8)
  var reader = JSONReader(bytes, 0..<bytes.count)
  return try? Value.read(&reader)
}

extension Transaction {
  /// A batch by hand; the log makes one itself of drafts it is given together.
  init(events: [InnerEvent]) {
    self.init()
    self.events = events
  }
}
