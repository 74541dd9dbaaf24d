/// A value that the latest event wins.
package struct LastWriter<Value: Sendable>: Sendable {
  package private(set) var value: Value
  /// The event that won; `nil` as long as nobody wrote.
  package private(set) var key: EventKey?

  package init(_ value: Value) { self.value = value }

  /// Takes the value if its event is later than the one that won so far. Order of arrival does not matter. O(1).
  package mutating func assign(_ value: Value, _ key: EventKey) {
    if let winner = self.key, key < winner { return }
    self.value = value
    self.key = key
  }
}

extension LastWriter: Equatable where Value: Equatable {}

/// A field that the latest event wins, and that keeps what was written by someone who did not know the winner.
///
/// An edit names the events it knew (`knew`); a version that no edit knew is shown beside the winner as "2 versions" until
/// somebody edits the field knowing both.
package struct Register<Value: Equatable & Sendable>: Equatable, Sendable {
  package private(set) var value: Value
  package private(set) var key: EventKey?
  private var notes: [Note] = []

  private enum Note: Equatable, Sendable {
    /// A version that lost without being known.
    case version(Value, EventKey)
    /// An edit knew this event; it is no version of its own, whether it comes later or lost its place later.
    case known(EventID)
  }

  package init(_ value: Value) { self.value = value }

  /// Versions that nobody has reconciled with the winner, oldest first.
  package var others: [(value: Value, key: EventKey)] {
    var found: [(value: Value, key: EventKey)] = []
    for case .version(let version, let key) in notes where version != value {
      found.append((version, key))
    }
    return found.sorted { $0.key < $1.key }
  }

  /// The events an edit made now would know.
  package var heads: [EventID] {
    guard let key else { return [] }
    var ids = [key.id]
    for case .version(_, let other) in notes { ids.append(other.id) }
    return ids
  }

  /// Takes `value`, written by the event `key` that knew the events `knew`. Any order of calls gives the same register.
  package mutating func assign(_ value: Value, _ key: EventKey, knew: [EventID] = []) {
    guard let winner = self.key else {
      self.value = value
      self.key = key
      for id in knew { note(known: id) }
      return
    }
    guard key != winner else { return }
    for id in knew where id != winner.id || key < winner { note(known: id) }
    if winner < key {
      let former = winner.id == key.id || knew.contains(winner.id) || isKnown(winner.id)
      if !former { notes.append(.version(self.value, winner)) }
      self.value = value
      self.key = key
      // Several events of one line: the last one stands for the line.
      dropVersion(key.id)
    } else if key.id != winner.id, !isKnown(key.id) {
      notes.append(.version(value, key))
    }
  }

  private mutating func note(known id: EventID) {
    if !dropVersion(id), !isKnown(id) { notes.append(.known(id)) }
  }

  @discardableResult
  private mutating func dropVersion(_ id: EventID) -> Bool {
    let count = notes.count
    notes.removeAll { if case .version(_, let key) = $0 { key.id == id } else { false } }
    return notes.count < count
  }

  private func isKnown(_ id: EventID) -> Bool {
    notes.contains { if case .known(let known) = $0 { known == id } else { false } }
  }

  package static func == (left: Self, right: Self) -> Bool {
    guard left.value == right.value, left.key == right.key else { return false }
    let (mine, theirs) = (left.others, right.others)
    return mine.count == theirs.count
      && zip(mine, theirs).allSatisfy { $0.value == $1.value && $0.key == $1.key }
  }
}
