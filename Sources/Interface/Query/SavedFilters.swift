/// The filters that somebody gave a name: `@name` in a query stands for them.
package struct SavedFilters: Equatable, Sendable {
  private var texts: [String: String] = [:]

  /// None yet.
  package init() {}

  /// Their names, by the alphabet.
  package var names: [String] { texts.keys.sorted() }

  /// The query that has this name; capitals and accents make no other name.
  package subscript(name: String) -> String? {
    get { texts[name.folded] }
    set { texts[name.folded] = newValue }
  }

  /// Whether a filter can be called so: one word of letters, figures, `-` and `_`.
  package static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  /// The query with what each name stands for in its place.
  func expanded(_ text: String) -> String {
    var result = ""
    var word = ""
    var isQuoted = false
    for character in text + " " {
      if character == "\"" { isQuoted.toggle() }
      guard character.isWhitespace, !isQuoted else {
        word.append(character)
        continue
      }
      result += word.first == "@" ? self[String(word.dropFirst())] ?? word : word
      result.append(character)
      word = ""
    }
    return (result + word).trimmed
  }
}
