extension Board {
  /// Folds one event into the board.
  ///
  /// Duplicates do nothing. O(1) but for rare events; call `settle` after a batch.
  package mutating func apply(_ raw: RawEvent) {
    switch seen[raw.key.replica.packed, default: Seen()].note(raw.key.seq, raw.checksum) {
    case .duplicate: return
    case .fork: forks.append(raw.key.id)
    case .new: break
    }
    eventCount += 1
    if raw.key.stamp > latest { latest = raw.key.stamp }
    fold(raw, author: nil)
  }

  /// Whether an event has been folded.
  package func hasSeen(_ id: EventID) -> Bool { seen[id.replica.packed]?.contains(id.seq) ?? false }

  /// Folds a line or an event inside one; `author` is the line's, for events inside that do not say their own.
  mutating func fold(_ raw: RawEvent, author: PartnerID?) {
    guard let type = EventKind.type(of: raw.bytes, raw.kind) else {
      unknownKinds[raw.kindText, default: 0] += 1
      if raw.kind.first.map({ raw.bytes[$0] == 33 }) == true { mustNotWrite = true }
      return
    }
    var reader = PayloadReader()
    swap(&reader, &self.reader)
    var envelope = Envelope(
      key: raw.key, target: raw.target, audience: raw.audience, position: raw.position)
    do {
      try reader.start(raw.bytes, raw.payload)
      try reader.field("by", &envelope.by)
      try reader.field("session", &envelope.session)
      if envelope.by == nil { envelope.by = author }
      if let by = envelope.by { trail.note(by, raw.position) }
      try type.fold(&reader, into: &self, envelope)
    } catch {
      unreadable.append((raw.key.id, error))
    }
    swap(&reader, &self.reader)
  }

  /// Folds what a `tx` or an undo holds, each event in its place inside the line.
  mutating func fold(_ events: [InnerEvent], inside envelope: Envelope) {
    for (index, event) in events.prefix(Board.mostInside).enumerated() {
      let line = RawEvent(
        key: envelope.key, checksum: 0, audience: envelope.audience, position: envelope.position,
        target: envelope.target, bytes: [], kind: 0..<0, payload: 0..<0)
      // One level only: a bundle inside a bundle would let a line grow without end.
      guard event.kind != "tx", event.kind != "event.undone" else {
        unreadable.append((envelope.key.id, .inner))
        continue
      }
      fold(event.raw(inside: line, sub: UInt16(index + 1)), author: envelope.by)
    }
  }

  /// More events than this are not folded: their place inside the line must fit its key.
  static let mostInside = Int(UInt16.max) - 1

  /// Changes the card an event is about, making it when its capture has not been read yet.
  mutating func change(_ id: CardID, _ event: Envelope, _ body: (inout Card) -> Void) {
    let place = cards.placeOrNew(of: id)
    if dirty.count <= Board.dirtyAtMost { dirty.append(place) }
    body(&cards[place: place])
    let end = trail.extend(cards[place: place].trailEnd, event.position)
    cards[place: place].trailEnd = end
  }

  mutating func change(_ id: PartnerID, _ body: (inout Partner) -> Void) {
    body(&partners[place: partners.placeOrNew(of: id)])
  }

  mutating func change(_ id: ChallengeID, _ body: (inout Challenge) -> Void) {
    body(&challenges[place: challenges.placeOrNew(of: id)])
  }
}
