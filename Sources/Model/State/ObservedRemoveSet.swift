/// A set in which a removal only takes away the additions it had seen: adding and removing at the same time keeps the element.
///
/// Source: Shapiro et al., "A comprehensive study of Convergent and Commutative Replicated Data Types" (2011), OR-Set.
package struct ObservedRemoveSet<Element: Sendable>: Sendable {
  fileprivate struct Addition: Sendable {
    let element: Element
    let by: EventID
  }

  /// So few that searching beats hashing.
  private var additions: [Addition] = []
  private var removed: [Addition] = []

  /// A set of nothing.
  package init() {}
}

extension ObservedRemoveSet.Addition: Equatable where Element: Equatable {}

extension ObservedRemoveSet: Equatable where Element: Hashable {
  /// Whether nothing is in it.
  package var isEmpty: Bool { additions.isEmpty }

  /// What something put in that no removal had seen, each once, in no order.
  package var elements: Set<Element> { Set(additions.map(\.element)) }

  /// The events that put `element` in: what a removal made now takes away.
  package func observed(_ element: Element) -> [EventID] {
    additions.filter { $0.element == element }.map(\.by)
      .sorted { ($0.replica, $0.seq) < ($1.replica, $1.seq) }
  }

  /// Puts `element` in, unless a removal that knew this very event came first.
  ///
  /// O(additions and removals).
  package mutating func add(_ element: Element, by id: EventID) {
    let addition = Addition(element: element, by: id)
    if !removed.contains(addition), !additions.contains(addition) { additions.append(addition) }
  }

  /// Takes away what the events `observed` put in, also when they arrive later.
  package mutating func remove(_ element: Element, observed: [EventID]) {
    for id in observed {
      let addition = Addition(element: element, by: id)
      additions.removeAll { $0 == addition }
      if !removed.contains(addition) { removed.append(addition) }
    }
  }

  package static func == (left: Self, right: Self) -> Bool { left.elements == right.elements }
}

extension ObservedRemoveSet: Stored where Element: Stored {
  package init(from reader: inout SnapshotReader) {
    additions = reader.next()
    removed = reader.next()
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(additions, removed) }
}

extension ObservedRemoveSet.Addition: Stored where Element: Stored {
  init(from reader: inout SnapshotReader) {
    element = reader.next()
    by = reader.next()
  }

  func write(to writer: inout SnapshotWriter) { writer.put(element, by) }
}
