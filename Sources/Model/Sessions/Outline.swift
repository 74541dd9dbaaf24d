/// The lines of a file as people write it: keys, values, and what stands further in.
///
/// These lines are YAML, of which no more is understood than a method needs: `key: value`, blocks further in, lists of
/// blocks that begin with `- `, and short lists in brackets. A reader of all of it takes longer to start than the rest of
/// the program.
struct Outline {
  /// A key and what belongs to it.
  struct Node {
    let line: Int
    let key: String
    /// What stands behind the colon, as written; empty when there are lines below.
    let value: String
    /// The lines below, further in.
    var below: [Node] = []
    /// The blocks of a list below.
    var items: [[Node]] = []
  }

  private struct Line {
    let number: Int
    var indent: Int
    var text: Substring
  }

  private var lines: [Line] = []
  private var at = 0

  private static let mostBytes = 64 * 1024
  private static let deepest = 6

  /// Reads a whole file; throws the first thing that is wrong.
  static func read(_ bytes: [UInt8]) throws(ScriptError) -> [Node] {
    guard bytes.count <= mostBytes else { throw ScriptError(line: 0, problem: .tooLong) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ScriptError(line: 0, problem: .notText)
    }
    var outline = Outline()
    for (index, raw) in text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      let rest = raw.drop { $0 == " " }
      guard let first = rest.first, first != "#" else { continue }
      if first == "\t" { throw ScriptError(line: index + 1, problem: .indentation) }
      outline.lines.append(
        Line(number: index + 1, indent: raw.count - rest.count, text: rest))
    }
    guard let first = outline.lines.first else { return [] }
    let nodes = try outline.block(at: first.indent, depth: 0)
    if outline.at < outline.lines.count { throw outline.wrong(.indentation) }
    return nodes
  }

  private func wrong(_ problem: ScriptError.Problem) -> ScriptError {
    ScriptError(line: lines[min(at, lines.count - 1)].number, problem: problem)
  }

  private var isAtItem: Bool { lines[at].text.hasPrefix("- ") }

  private mutating func block(at indent: Int, depth: Int) throws(ScriptError) -> [Node] {
    guard depth < Outline.deepest else { throw wrong(.indentation) }
    var nodes: [Node] = []
    while at < lines.count, lines[at].indent == indent, !isAtItem {
      var node = try pair()
      if nodes.contains(where: { $0.key == node.key }) { throw wrong(.twice(node.key)) }
      at += 1
      if node.value.isEmpty, at < lines.count {
        let next = lines[at].indent
        if isAtItem, next >= indent {
          node.items = try items(at: next, depth: depth + 1)
        } else if next > indent {
          node.below = try block(at: next, depth: depth + 1)
        }
      }
      nodes.append(node)
      if at < lines.count, lines[at].indent > indent { throw wrong(.indentation) }
    }
    return nodes
  }

  private mutating func items(at indent: Int, depth: Int) throws(ScriptError) -> [[Node]] {
    var items: [[Node]] = []
    while at < lines.count, lines[at].indent == indent, isAtItem {
      let rest = lines[at].text.dropFirst(2).drop { $0 == " " }
      lines[at].indent += lines[at].text.count - rest.count
      lines[at].text = rest
      items.append(try block(at: lines[at].indent, depth: depth))
    }
    return items
  }

  private func pair() throws(ScriptError) -> Node {
    let line = lines[at]
    guard let colon = line.text.firstIndex(of: ":") else { throw wrong(.notAPair) }
    let key = String(line.text[..<colon])
    let rest = line.text[line.text.index(after: colon)...]
    guard !key.isEmpty, !key.contains(" "), rest.isEmpty || rest.first == " " else {
      throw wrong(.notAPair)
    }
    return Node(line: line.number, key: key, value: try value(rest))
  }

  /// A value without its quotation marks, the spaces around it and what is said behind ` #`.
  private func value(_ raw: Substring) throws(ScriptError) -> String {
    var rest = raw.drop { $0 == " " }
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      if rest.hasPrefix("#") { return "" }
      var plain = ""
      for character in rest {
        if character == "#", plain.last == " " { break }
        plain.append(character)
      }
      while plain.last == " " || plain.last == "\t" { plain.removeLast() }
      return plain
    }
    rest.removeFirst()
    var text = ""
    while let character = rest.popFirst() {
      if character == quote, quote == "'", rest.first == "'" {
        text.append("'")
        rest.removeFirst()
      } else if character == quote {
        let behind = rest.drop { $0 == " " }
        guard behind.isEmpty || behind.first == "#" else { throw wrong(.quotation) }
        return text
      } else if character == "\\", quote == "\"" {
        guard let escaped = rest.popFirst(), escaped == "\"" || escaped == "\\" else {
          throw wrong(.quotation)
        }
        text.append(escaped)
      } else {
        text.append(character)
      }
    }
    throw wrong(.quotation)
  }
}
