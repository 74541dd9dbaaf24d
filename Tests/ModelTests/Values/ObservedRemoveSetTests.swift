import Model
import Testing

@Suite struct `A set with observed removal` {
  private enum Step {
    case add(String, EventID)
    case remove(String, [EventID])
  }

  private func after(_ steps: [Step]) -> ObservedRemoveSet<String> {
    var set = ObservedRemoveSet<String>()
    for step in steps {
      switch step {
      case .add(let element, let id): set.add(element, by: id)
      case .remove(let element, let observed): set.remove(element, observed: observed)
      }
    }
    return set
  }

  private func isSame(in orders: [[Step]]) -> ObservedRemoveSet<String> {
    let first = after(orders[0])
    for order in orders { #expect(after(order).elements == first.elements) }
    return first
  }

  private func id(_ seq: UInt32) -> EventID { EventID(replica: replica(1), seq: seq) }

  @Test func `a removal takes away what it saw`() {
    let set = isSame(
      in: permutations(of: [.add("a", id(1)), .add("b", id(1)), .remove("a", [id(1)])]))
    #expect(set.elements == ["b"])
    #expect(set.elements == ["b"])
  }

  @Test func `adding and removing at the same time keeps the element`() {
    let set = isSame(
      in: permutations(of: [.add("a", id(1)), .add("a", id(2)), .remove("a", [id(1)])]))
    #expect(set.elements == ["a"])
    #expect(set.observed("a") == [id(2)])
  }

  @Test func `a removal that saw nothing takes nothing away`() {
    let set = isSame(in: permutations(of: [.add("a", id(1)), .remove("a", [])]))
    #expect(set.elements == ["a"])
  }

  @Test func `an element can come back after a removal`() {
    let steps: [Step] = [
      .add("a", id(1)), .remove("a", [id(1)]), .add("a", id(3)), .remove("a", [id(2)]),
    ]
    #expect(isSame(in: permutations(of: steps)).elements == ["a"])
  }

  @Test func `a removal tells the events that put the element in, in order`() {
    let set = after([.add("a", id(3)), .add("a", id(1)), .add("b", id(2))])
    #expect(set.observed("a") == [id(1), id(3)])
    #expect(set.observed("c").isEmpty)
    #expect(!set.isEmpty)
    #expect(ObservedRemoveSet<String>().isEmpty)
  }
}
