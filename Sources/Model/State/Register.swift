/// A value that the latest event wins.
package struct LastWriter<Value: Sendable>: Sendable {
  /// What the winner wrote, or what was there before anybody wrote.
  package private(set) var value: Value
  private var winner = EventKey.never

  /// A value that nobody wrote yet: any event wins over it.
  package init(_ value: Value) { self.value = value }

  /// The event that won; `nil` as long as nobody wrote.
  package var key: EventKey? { winner.isNever ? nil : winner }

  /// Takes the value if its event is later than the one that won so far.
  ///
  /// Order of arrival does not matter. O(1).
  package mutating func assign(_ value: Value, _ key: EventKey) {
    if !winner.isNever, key < winner { return }
    self.value = value
    winner = key
  }
}

extension LastWriter: Equatable where Value: Equatable {}

/// A field that the latest event wins, and that keeps what was written by someone who did not know the winner.
///
/// An edit names the events it knew (`knew`); a version that no edit knew is shown beside the winner as "2 versions" until
/// somebody edits the field knowing both. Several events of one line count as one: the last of them stands for the line.
package struct Register<Value: Sendable>: Sendable {
  /// What the winner wrote, or what was there before anybody wrote.
  package private(set) var value: Value
  private var winner = EventKey.never
  /// Empty as long as nobody wrote over anybody; that is how most fields stay.
  @Seldom fileprivate var contest: Contest

  fileprivate struct Contest: Blank {
    /// What lost, in the order of arrival; what was known, or lost twice in one line, is sorted out when somebody asks.
    var lost: [Version] = []
    /// What some edit knew.
    ///
    /// Kept for good: a second line with the same id may still arrive.
    var known: Set<EventID> = []
  }

  fileprivate struct Version: Sendable {
    let value: Value
    let key: EventKey
  }

  /// A value that nobody wrote yet: any event wins over it.
  package init(_ value: Value) { self.value = value }

  /// The event that won; `nil` as long as nobody wrote.
  package var key: EventKey? { winner.isNever ? nil : winner }

  /// What lost without being known, one version for each line, oldest first.
  private var versions: [Version] {
    guard !contest.lost.isEmpty else { return [] }
    var latest: [EventID: Version] = [:]
    for version in contest.lost
    where version.key.id != winner.id && !contest.known.contains(version.key.id) {
      if let other = latest[version.key.id], version.key < other.key { continue }
      latest[version.key.id] = version
    }
    return latest.values.sorted { $0.key < $1.key }
  }

  /// The events an edit made now would know: the winner's, then those of the other versions, oldest first.
  package var heads: [EventID] {
    guard let key else { return [] }
    return [key.id] + versions.map(\.key.id)
  }

  /// Takes `value`, written by the event `key` that knew the events `knew`.
  ///
  /// Any order of calls gives the same register.
  package mutating func assign(_ value: Value, _ key: EventKey, knew: [EventID] = []) {
    for id in knew where id != key.id { contest.known.insert(id) }
    if winner.isNever {
      self.value = value
      winner = key
    } else if winner < key {
      keep(Version(value: self.value, key: winner))
      self.value = value
      winner = key
    } else if key != winner {
      keep(Version(value: value, key: key))
    }
  }

  private mutating func keep(_ version: Version) {
    if !contest.known.contains(version.key.id) { contest.lost.append(version) }
  }
}

// A requirement on the type itself would be looked up for every kind of value at every start of the program.
extension Register: Equatable where Value: Equatable {
  /// Versions that nobody has reconciled with the winner, oldest first.
  package var others: [(value: Value, key: EventKey)] {
    versions.filter { $0.value != value }.map { ($0.value, $0.key) }
  }

  package static func == (left: Self, right: Self) -> Bool {
    let (mine, theirs) = (left.versions, right.versions)
    return left.value == right.value && left.key == right.key && mine.count == theirs.count
      && zip(mine, theirs).allSatisfy { $0.key == $1.key && $0.value == $1.value }
  }
}

extension LastWriter: Stored where Value: Stored {
  package init(from reader: inout SnapshotReader) {
    value = reader.next()
    winner = reader.next()
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(value, winner) }
}

extension Register: Stored where Value: Stored {
  package init(from reader: inout SnapshotReader) {
    value = reader.next()
    winner = reader.next()
    _contest = reader.next()
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(value, winner, _contest) }
}

extension Register.Contest: Stored where Value: Stored {
  init(from reader: inout SnapshotReader) {
    lost = reader.next()
    known = reader.next()
  }

  func write(to writer: inout SnapshotWriter) { writer.put(lost, known) }
}

extension Register.Version: Stored where Value: Stored {
  init(from reader: inout SnapshotReader) {
    value = reader.next()
    key = reader.next()
  }

  func write(to writer: inout SnapshotWriter) { writer.put(value, key) }
}
