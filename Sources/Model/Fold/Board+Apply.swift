extension Board {
  /// Folds one event into the board.
  ///
  /// Duplicates do nothing. O(1) but for rare events; call `settle` after a batch.
  package mutating func apply(_ raw: RawEvent) {
    let replica = replicas.place(of: raw.key.replica.packed, orNew: seen.count)
    if replica == seen.count { seen.append(Seen()) }
    switch seen[replica].note(raw.key.seq, raw.checksum) {
    case .duplicate: return
    case .fork: forks.append(raw.key.id)
    case .new: break
    }
    eventCount += 1
    if raw.key.stamp > latest { latest = raw.key.stamp }
    fold(raw, inside: nil)
  }

  /// Whether an event has been folded.
  package func hasSeen(_ id: EventID) -> Bool {
    replicas.place(of: id.replica.packed).map { seen[$0].contains(id.seq) } ?? false
  }

  /// The last event of each writer that has been folded.
  package var heads: [EventID] {
    zip(replicas.names, seen).compactMap { name, seen in
      ReplicaID(packed: name).map { EventID(replica: $0, seq: seen.last) }
    }
  }

  /// Folds an event: a line's own, or one inside `line`.
  mutating func fold(_ raw: RawEvent, inside line: Envelope?) {
    guard let type = EventKind.type(of: raw.bytes, raw.kind) else {
      unknownKinds[raw.kindText, default: 0] += 1
      if raw.kind.first.map({ raw.bytes[$0] == 33 }) == true { mustNotWrite = true }
      return
    }
    do throws(Malformed) {
      try type.fold(raw.bytes, raw.payload, Envelope(raw, inside: line), into: &self)
    } catch {
      unreadable.append((raw.key.id, error))
    }
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
      fold(event.raw(inside: line, sub: UInt16(index + 1)), inside: envelope)
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
