import Model

/// Everything that a value holds, in words: also what nothing outside can ask for.
func inside(of value: Any) -> [String] {
  let mirror = Mirror(reflecting: value)
  let children = fields(of: value, mirror).map { label, child in
    let lines = inside(of: child)
    return lines.count == 1
      ? ["\(label ?? "-"): \(lines[0])"] : lines.map { "\(label ?? "-").\($0)" }
  }
  switch mirror.displayStyle {
  case .set, .dictionary:
    return ["\(children.count)"] + children.sorted { $0.joined() < $1.joined() }.joined()
  case .collection: return ["\(children.count)"] + children.joined()
  default: return children.isEmpty ? ["\(value)"] : Array(children.joined())
  }
}

/// The fields that a snapshot holds.
func fields(of value: Any, _ mirror: Mirror) -> [Mirror.Child] {
  switch "\(type(of: value))" {
  // Its slots are another start's; what lies in them shows in what is found by it.
  case "PlaceIndex": mirror.children.filter { $0.label == "count" }
  case "Board": mirror.children.filter { !["reader", "fetched", "unreadable"].contains($0.label) }
  default: Array(mirror.children)
  }
}

/// Whether two payloads are of one kind and say the same.
func isSame(_ one: any Payload, _ other: any Payload) -> Bool {
  type(of: one) == type(of: other) && inside(of: one) == inside(of: other)
}
