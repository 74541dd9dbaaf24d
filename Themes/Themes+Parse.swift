package import Interface

extension Themes {
  /// Reads a theme as people write it: a face on each line, `face: {fg: …, bg: …, bold: true}`.
  ///
  /// These lines are YAML, of which no more is understood: a reader of all of it takes longer to start than the rest of
  /// the program, and would at every start. A face that is left out looks like text.
  package static func parse(_ text: String, name: String) throws(ThemeError) -> Theme {
    guard text.utf8.count <= 64 * 1024 else { throw .tooLong }
    var looks: [Face: Look] = [:]
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = trim(raw)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let number = index + 1
      guard let (word, rest) = pair(line) else { throw .notAMapping(line: number) }
      guard let face = faces[word] else {
        throw .unknownFace(word, line: number, possible: Face.allCases.map(\.name))
      }
      guard looks[face] == nil else { throw .twice(word, line: number) }
      looks[face] = try look(rest, line: number)
    }
    return Theme(name: name, looks: looks)
  }

  private static let faces = Dictionary(uniqueKeysWithValues: Face.allCases.map { ($0.name, $0) })
  private static let keys = ["fg", "bg", "bold", "dim", "italic", "underline", "reverse"]

  private static func look(_ text: Substring, line: Int) throws(ThemeError) -> Look {
    guard text.first == "{", text.last == "}", text.count >= 2 else { throw .notAMapping(line: line) }
    var look = Look()
    var seen: Set<String> = []
    let inner = trim(text.dropFirst().dropLast())
    guard !inner.isEmpty else { return look }
    for part in inner.split(separator: ",", omittingEmptySubsequences: false) {
      guard let (key, value) = pair(trim(part)) else { throw .notAMapping(line: line) }
      guard seen.insert(key).inserted else { throw .twice(key, line: line) }
      switch key {
      case "fg": look.foreground = try colour(value, line)
      case "bg": look.background = try colour(value, line)
      case "bold": look.bold = try boolean(key, value, line)
      case "dim": look.dim = try boolean(key, value, line)
      case "italic": look.italic = try boolean(key, value, line)
      case "underline": look.underline = try boolean(key, value, line)
      case "reverse": look.reverse = try boolean(key, value, line)
      default: throw .unknownKey(key, line: line, possible: keys)
      }
    }
    return look
  }

  private static func colour(_ text: Substring, _ line: Int) throws(ThemeError) -> Colour {
    let isQuoted = text.count >= 2 && text.first == "\"" && text.last == "\""
    let word = String(isQuoted ? text.dropFirst().dropLast() : text)
    guard let colour = ColourNames.colour(word) else { throw .unknownColour(word, line: line) }
    return colour
  }

  private static func boolean(_ key: String, _ text: Substring, _ line: Int) throws(ThemeError) -> Bool {
    switch text {
    case "true": true
    case "false": false
    default: throw .notABoolean(key: key, line: line)
    }
  }

  /// What stands before and behind the first colon.
  private static func pair(_ text: Substring) -> (key: String, value: Substring)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    return (String(trim(text[..<colon])), trim(text[text.index(after: colon)...]))
  }

  private static func trim(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " || text.first == "\t" || text.first == "\r" { text.removeFirst() }
    while text.last == " " || text.last == "\t" || text.last == "\r" { text.removeLast() }
    return text
  }
}
