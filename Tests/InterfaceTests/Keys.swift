import Interface

/// Reads the notation of `Rehearsal.press`.
func keys(_ text: String) -> [Key] {
  let names: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "S-Tab": .backTab, "BS": .backspace,
    "Del": .delete, "Ins": .insert, "Up": .up, "Down": .down, "Left": .left, "Right": .right,
    "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown, "C-Left": .wordLeft,
    "C-Right": .wordRight, "F1": .function(1), "F2": .function(2), "F4": .function(4),
    "F5": .function(5),
    "lt": .character("<"), "M-b": .alt("b"),
    "M-f": .alt("f"), "M-d": .alt("d"),
  ]
  var keys: [Key] = []
  var rest = Substring(text)
  while let first = rest.first {
    if first == "<", let end = rest.firstIndex(of: ">"),
      let key = names[String(rest[rest.index(after: rest.startIndex)..<end])]
    {
      keys.append(key)
      rest = rest[rest.index(after: end)...]
      continue
    }
    rest.removeFirst()
    if first == "^", let letter = rest.first, letter.isUppercase {
      rest.removeFirst()
      keys.append(.control(Character(letter.lowercased())))
    } else {
      keys.append(.character(first))
    }
  }
  return keys
}
