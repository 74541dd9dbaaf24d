package import Interface
import Yams

extension Themes {
  /// Reads a theme as people write it: a face on each line, `face: {fg: …, bg: …, bold: true}`.
  ///
  /// A face that is left out looks like text.
  package static func parse(_ text: String, name: String) throws(ThemeError) -> Theme {
    guard text.utf8.count <= 64 * 1024 else { throw .tooLong }
    if let looks = PlainTheme.looks(text, faces: faces) { return Theme(name: name, looks: looks) }
    return Theme(name: name, looks: try looksFromYAML(text))
  }

  static func looksFromYAML(_ text: String) throws(ThemeError) -> [Face: Look] {
    var looks: [Face: Look] = [:]
    for (key, value) in try mapping(compose(text)) {
      guard let face = faces[key.text] else {
        throw .unknownFace(key.text, line: key.line, possible: Face.allCases.map(\.name))
      }
      looks[face] = try look(value)
    }
    return looks
  }

  static let faces = Dictionary(uniqueKeysWithValues: Face.allCases.map { ($0.name, $0) })
  private static let keys = ["fg", "bg", "bold", "dim", "italic", "underline", "reverse"]

  private static func look(_ node: Node) throws(ThemeError) -> Look {
    var look = Look()
    for (key, value) in try mapping(node) {
      switch key.text {
      case "fg": look.foreground = try colour(value)
      case "bg": look.background = try colour(value)
      case "bold": look.bold = try boolean(key, value)
      case "dim": look.dim = try boolean(key, value)
      case "italic": look.italic = try boolean(key, value)
      case "underline": look.underline = try boolean(key, value)
      case "reverse": look.reverse = try boolean(key, value)
      default: throw .unknownKey(key.text, line: key.line, possible: keys)
      }
    }
    return look
  }

  private static func colour(_ node: Node) throws(ThemeError) -> Colour {
    guard let colour = ColourNames.colour(node.text) else {
      throw .unknownColour(node.text, line: node.line)
    }
    return colour
  }

  private static func boolean(_ key: Node, _ node: Node) throws(ThemeError) -> Bool {
    switch node.text {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: throw .notABoolean(key: key.text, line: node.line)
    }
  }

  private static func mapping(_ node: Node?) throws(ThemeError) -> Node.Mapping {
    guard let node else { return Node.Mapping([]) }
    // `text:` with nothing behind it is a face without a look of its own.
    if node.scalar?.string == "" { return Node.Mapping([]) }
    guard let mapping = node.mapping else { throw .notAMapping(line: node.line) }
    return mapping
  }

  private static func compose(_ text: String) throws(ThemeError) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(
      _, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _)
    {
      throw .notYAML(line: mark.line, problem: problem)
    } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
      throw .notYAML(
        line: context.mark.line, problem: "\(duplicates.first ?? "a key") stands there twice")
    } catch {
      throw .notYAML(line: 1, problem: "it cannot be read")
    }
  }
}

extension Node {
  fileprivate var text: String { scalar?.string ?? "" }
  fileprivate var line: Int { mark?.line ?? 1 }
}
