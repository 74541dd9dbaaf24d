import Interface

/// Reads a theme written as those in this folder are, a line for each face, without starting up a whole reader of YAML.
///
/// That takes milliseconds, at every start of the program. Whatever is written otherwise, or wrong, is left to it.
enum PlainTheme {
  static func looks(_ text: String, faces: [String: Face]) -> [Face: Look]? {
    // YAML has more line ends than one, and other letters that are none.
    guard text.utf8.allSatisfy({ $0 == 0x0A || (0x20..<0x7F).contains($0) }) else { return nil }
    var looks: [Face: Look] = [:]
    for line in text.split(separator: "\n") where !line.utf8.starts(with: "#".utf8) {
      let text = line.utf8
      guard let brace = text.firstIndex(of: UInt8(ascii: "{")), text.last == UInt8(ascii: "}"),
        let name = String(text[..<brace]), name.hasSuffix(": "),
        let face = faces[String(name.dropLast(2))],
        looks[face] == nil, let inner = String(text[text.index(after: brace)...].dropLast()),
        let look = look(inner)
      else { return nil }
      looks[face] = look
    }
    return looks
  }

  private static func look(_ text: String) -> Look? {
    var look = Look()
    var seen: Set<Substring> = []
    guard !text.isEmpty else { return look }
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ", omittingEmptySubsequences: false)
      let expected = seen.isEmpty ? words[...] : words.dropFirst()
      guard expected.count == 2, seen.isEmpty || words[0].isEmpty, let key = expected.first,
        let value = expected.last,
        seen.insert(key).inserted, set(key, value, in: &look)
      else { return nil }
    }
    return look
  }

  private static func set(_ key: Substring, _ value: Substring, in look: inout Look) -> Bool {
    switch key {
    case "fg:": return colour(value, &look.foreground)
    case "bg:": return colour(value, &look.background)
    case "bold:": return boolean(value, &look.bold)
    case "dim:": return boolean(value, &look.dim)
    case "italic:": return boolean(value, &look.italic)
    case "underline:": return boolean(value, &look.underline)
    case "reverse:": return boolean(value, &look.reverse)
    default: return false
    }
  }

  private static func colour(_ text: Substring, _ colour: inout Colour) -> Bool {
    // Only what is the same word in YAML; a colour of six digits needs its quotes there.
    let isQuoted = text.hasPrefix("\"#") && text.hasSuffix("\"")
    let word = isQuoted ? text.dropFirst().dropLast() : text
    guard isQuoted || !text.hasPrefix("#"), let found = ColourNames.colour(String(word)) else {
      return false
    }
    colour = found
    return true
  }

  private static func boolean(_ text: Substring, _ value: inout Bool) -> Bool {
    value = text == "true"
    return value || text == "false"
  }
}
