/// A value that the latest event wins.
package struct LastWriter<Value: Sendable>: Sendable {
  package private(set) var value: Value
  /// The event that won; `nil` as long as nobody wrote.
  package private(set) var key: EventKey?

  package init(_ value: Value) { self.value = value }

  /// Takes the value if its event is later than the one that won so far.
  ///
  /// Order of arrival does not matter. O(1).
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
/// somebody edits the field knowing both. Several events of one line count as one: the last of them stands for the line.
package struct Register<Value: Equatable & Sendable>: Equatable, Sendable {
  package private(set) var value: Value
  package private(set) var key: EventKey?
  /// What lost without being known, one version for each line.
  private var lost: [EventID: Version] = [:]
  /// What some edit knew.
  ///
  /// Kept for good: a second line with the same id may still arrive.
  private var known: Set<EventID> = []

  private struct Version: Equatable, Sendable {
    let value: Value
    let key: EventKey
  }

  package init(_ value: Value) { self.value = value }

  /// Versions that nobody has reconciled with the winner, oldest first.
  package var others: [(value: Value, key: EventKey)] {
    guard !lost.isEmpty else { return [] }
    return lost.values.filter { $0.value != value }.sorted { $0.key < $1.key }
      .map { ($0.value, $0.key) }
  }

  /// The events an edit made now would know: the winner's, then those of the other versions, oldest first.
  package var heads: [EventID] {
    guard let key else { return [] }
    return [key.id] + lost.values.map(\.key).sorted().map(\.id)
  }

  /// Takes `value`, written by the event `key` that knew the events `knew`.
  ///
  /// Any order of calls gives the same register.
  package mutating func assign(_ value: Value, _ key: EventKey, knew: [EventID] = []) {
    for id in knew where id != key.id {
      known.insert(id)
      if !lost.isEmpty { lost[id] = nil }
    }
    guard let winner = self.key else {
      self.value = value
      self.key = key
      return
    }
    if winner < key {
      if winner.id != key.id { keep(Version(value: self.value, key: winner)) }
      if !lost.isEmpty { lost[key.id] = nil }
      self.value = value
      self.key = key
    } else if key.id != winner.id {
      keep(Version(value: value, key: key))
    }
  }

  private mutating func keep(_ version: Version) {
    let id = version.key.id
    guard !known.contains(id) else { return }
    if let other = lost[id], version.key < other.key { return }
    lost[id] = version
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.value == right.value && left.key == right.key && left.lost == right.lost
  }
}
