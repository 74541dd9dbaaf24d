import Interface
import Model

/// Lines such as `theme: light`, and below `keys:` such as `  capture: [n, N]`: as much of YAML as settings need.
struct ConfigFile {
  /// A name, what it is to be, and where that stands.
  struct Entry: Equatable {
    /// The heading under which it stands; `nil`: none.
    let section: String?
    let name: String
    /// One value, or those of a list; empty for a heading.
    var values: [String]
    let line: Int
  }

  /// What was said, from top to bottom.
  private(set) var entries: [Entry] = []
  /// Lines that say nothing, by their numbers.
  private(set) var strays: [(line: Int, text: String)] = []

  init(_ text: String) {
    var section: String?
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = ConfigFile.withoutComment(raw).trimmed
      guard !line.isEmpty else { continue }
      let isBelow = raw.first == " " || raw.first == "\t"
      if isBelow, line.hasPrefix("- "), !entries.isEmpty {
        entries[entries.count - 1].values += ConfigFile.values(String(line.dropFirst(2)))
        continue
      }
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2 || line.hasSuffix(":"), let name = parts.first, !name.isEmpty else {
        strays.append((index + 1, line))
        continue
      }
      let values = parts.count == 2 ? ConfigFile.values(parts[1]) : []
      if !isBelow { section = values.isEmpty ? name : nil }
      entries.append(
        Entry(section: isBelow ? section : nil, name: name, values: values, line: index + 1))
    }
  }

  /// What stands before ` #`, unless that is in quotation marks.
  private static func withoutComment(_ line: Substring) -> String {
    var quote: Character?
    var before: Character = " "
    var end = line.endIndex
    for index in line.indices {
      let character = line[index]
      if quote == nil, character == "#", before == " " || before == "\t" {
        end = index
        break
      }
      if character == quote {
        quote = nil
      } else if quote == nil, ["'", "\""].contains(character),
        // Behind one that closed, a second one stands for the sign itself.
        [" ", "[", ",", "'"].contains(before)
      {
        quote = character
      }
      before = character
    }
    return String(line[..<end])
  }

  /// One value, or those between square brackets.
  private static func values(_ text: String) -> [String] {
    let text = text.trimmed
    guard text.count > 1, text.hasPrefix("["), text.hasSuffix("]") else {
      return text.isEmpty ? [] : [unquoted(text)]
    }
    var parts: [String] = [""]
    var quote: Character?
    for character in text.dropFirst().dropLast() {
      if character == ",", quote == nil {
        parts.append("")
        continue
      }
      if character == quote {
        quote = nil
      } else if quote == nil, ["'", "\""].contains(character),
        parts[parts.count - 1].trimmed.isEmpty
      {
        quote = character
      }
      parts[parts.count - 1].append(character)
    }
    return parts.map { unquoted($0.trimmed) }
  }

  private static func unquoted(_ text: String) -> String {
    for mark in ["'", "\""] where text.count > 2 && text.hasPrefix(mark) && text.hasSuffix(mark) {
      let inner = text.dropFirst().dropLast()
      guard mark == "'" else { return String(inner) }
      // Two of them stand for one.
      var plain = ""
      var isDoubled = false
      for character in inner {
        isDoubled = character == "'" && !isDoubled
        if !isDoubled { plain.append(character) }
      }
      return plain
    }
    return text
  }
}
