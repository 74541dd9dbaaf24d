/// An event read whole, for those who look at history: sentences, undo, export.
///
/// A replay never makes one.
package struct Event: Sendable {
  /// Who said it, when, where and about what.
  package let envelope: Envelope
  /// What happened.
  package let payload: any Payload

  /// An event made of its parts.
  package init(envelope: Envelope, payload: any Payload) {
    self.envelope = envelope
    self.payload = payload
  }

  /// Its place among all events.
  package var key: EventKey { envelope.key }
  /// The partner it is said by; `nil` for anonymous.
  package var by: PartnerID? { envelope.by }

  /// The events of a line: one, or those inside a `tx` or an undo behind the line itself; none when it cannot be read.
  package static func all(in raw: RawEvent) -> [Event] { all(in: raw, inside: nil) }

  private static func all(in raw: RawEvent, inside line: Envelope?) -> [Event] {
    var events: [Event] = []
    guard let type = EventKind.type(of: raw.bytes, raw.kind) else { return [] }
    // As in the fold: no bundle stands inside another.
    guard line == nil || !(type is any Bundle.Type) else { return [] }
    var envelope = Envelope(raw, inside: line)
    do throws(Malformed) {
      let payload = try type.read(raw, &envelope)
      events.append(Event(envelope: envelope, payload: payload))
      if let bundle = payload as? any Bundle {
        for (index, inner) in bundle.inner.prefix(Board.mostInside).enumerated() {
          events += all(in: inner.raw(inside: raw, sub: UInt16(index + 1)), inside: envelope)
        }
      }
    } catch {
      return events
    }
    return events
  }
}

/// A payload that holds events.
package protocol Bundle: Payload {
  /// The events it holds, in their order.
  var inner: [InnerEvent] { get }
}

/// An event inside another one: a `tx` line's or an undo's.
package struct InnerEvent: JSONValue {
  /// As in a line: `card.moved`.
  package var kind = ""
  /// What it is about.
  package var target = TargetID.board
  /// Its payload as written.
  package var payload: [UInt8] = []

  /// An event that is to stand inside another one.
  package init(kind: String, target: TargetID, payload: [UInt8]) {
    self.kind = kind
    self.target = target
    self.payload = payload
  }

  package static func read(_ reader: inout JSONReader) throws(Malformed) -> InnerEvent {
    var entries: [JSONReader.Entry] = []
    try reader.index(into: &entries)
    let end = reader.at
    var inner = InnerEvent(kind: "", target: .board, payload: [])
    for entry in entries {
      reader.move(to: entry.value)
      if reader.matches(entry.key, "kind") {
        inner.kind = try reader.string()
      } else if reader.matches(entry.key, "target") {
        inner.target = try TargetID.read(&reader)
      } else if reader.matches(entry.key, "payload") {
        inner.payload = Array(reader.bytes[entry.value..<entry.end])
      }
    }
    reader.move(to: end)
    guard !inner.kind.isEmpty, inner.payload.first == 123 else { throw .inner }
    return inner
  }

  package func write(_ writer: inout JSONWriter) {
    writer.object { json in
      json.key("kind")
      json.string(kind)
      json.key("target")
      json.string(target.description)
      json.key("payload")
      json.raw(payload)
    }
  }

  /// This event as if it stood on a line of its own, in the place of the line that holds it.
  func raw(inside line: RawEvent, sub: UInt16) -> RawEvent {
    let kindBytes = Array(kind.utf8)
    return RawEvent(
      key: line.key.inner(sub), checksum: line.checksum, audience: line.audience,
      position: line.position, target: target, bytes: kindBytes + payload,
      kind: 0..<kindBytes.count, payload: kindBytes.count..<(kindBytes.count + payload.count))
  }
}
