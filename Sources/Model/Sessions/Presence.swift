/// Who sits at a terminal while a meeting is held, and what they are at.
///
/// It lies on the table as long as the terminal lives and stands in no log.
package struct Presence: Equatable, Sendable {
  /// Who acts there; `nil` until somebody said.
  package var partner: PartnerID?
  /// The card that is selected there.
  package var card: CardID?
  /// Somebody types there.
  package var isTyping = false
  /// The terminal goes where the facilitator's cursor goes.
  package var isFollowing = false
  /// The round that is done there, by its beginning.
  package var ready: Stamp?

  /// Nobody, at nothing.
  package init() {}

  /// More bytes are nobody's presence.
  package static let longest = 1024

  /// Reads what lies on the table, which may be anybody's writing; `nil` when it is no presence.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count <= Presence.longest else { return nil }
    var reader = JSONReader(bytes, 0..<bytes.count)
    do throws(Malformed) {
      try reader.object { (reader, key) throws(Malformed) in
        if reader.matches(key, "partner") { partner = try PartnerID.read(&reader) }
        if reader.matches(key, "card") { card = try CardID.read(&reader) }
        if reader.matches(key, "typing") { isTyping = try Bool.read(&reader) }
        if reader.matches(key, "following") { isFollowing = try Bool.read(&reader) }
        if reader.matches(key, "ready") { ready = try Stamp.read(&reader) }
        return true
      }
      try reader.finish()
    } catch { return nil }
  }

  /// As it is laid on the table.
  package var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.value("partner", partner)
      json.value("card", card)
      if isTyping { json.value("typing", true) }
      if isFollowing { json.value("following", true) }
      json.value("ready", ready)
    }
    return json.bytes
  }
}

extension JSONWriter {
  /// Writes a key and its value; neither when there is no value.
  mutating func value(_ name: String, _ value: (some JSONValue)?) {
    guard let value else { return }
    key(name)
    value.write(&self)
  }
}
