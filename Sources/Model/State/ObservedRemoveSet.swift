/// A set in which a removal only takes away the additions it had seen: adding and removing at the same time keeps the element.
///
/// Source: Shapiro et al., "A comprehensive study of Convergent and Commutative Replicated Data Types" (2011), OR-Set.
package struct ObservedRemoveSet<Element: Hashable & Sendable>: Equatable, Sendable {
  private struct Addition: Hashable, Sendable {
    let element: Element
    let by: EventID
  }

  private var additions: Set<Addition> = []
  private var removed: Set<Addition> = []

  package init() {}

  package var isEmpty: Bool { additions.isEmpty }

  package func contains(_ element: Element) -> Bool { additions.contains { $0.element == element } }

  /// The elements, each once, in no order.
  package var elements: Set<Element> { Set(additions.map(\.element)) }

  /// The events that put `element` in: what a removal made now takes away.
  package func observed(_ element: Element) -> [EventID] {
    additions.filter { $0.element == element }.map(\.by)
      .sorted { ($0.replica, $0.seq) < ($1.replica, $1.seq) }
  }

  package mutating func add(_ element: Element, by id: EventID) {
    let addition = Addition(element: element, by: id)
    if !removed.contains(addition) { additions.insert(addition) }
  }

  package mutating func remove(_ element: Element, observed: [EventID]) {
    for id in observed {
      let addition = Addition(element: element, by: id)
      additions.remove(addition)
      removed.insert(addition)
    }
  }

  package static func == (left: Self, right: Self) -> Bool { left.elements == right.elements }
}
