import Model

/// A line of text and a cursor between its characters, edited as readline does.
package struct LineEditor: Equatable, Sendable {
  /// The text as what a person sees as one each: the cursor stands between two of them.
  package private(set) var characters: [Character]
  /// How many characters lie left of the cursor.
  package private(set) var cursor: Int
  /// What was last cut, for `^Y`.
  private var cut: [Character] = []

  /// Longer texts are for the editor.
  package static let longest = 2000

  /// A line that holds `text`, the cursor at its end.
  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// What stands in the line.
  package var text: String { String(characters) }

  /// The line as it is shown where a whole room looks: a dot for each character.
  var hidden: LineEditor {
    var hidden = self
    hidden.characters = Array(repeating: "·", count: characters.count)
    hidden.cut = []
    return hidden
  }

  /// Acts on a key; `false` when the key means nothing in a line.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): if cursor > 0 { remove(cursor - 1..<cursor) }
    case .delete, .control("d"): if cursor < characters.count { remove(cursor..<cursor + 1) }
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .wordLeft, .alt("b"): cursor = wordStart
    case .wordRight, .alt("f"): cursor = wordEnd
    case .control("w"): cutOut(blankStart..<cursor)
    case .alt("d"): cutOut(cursor..<wordEnd)
    case .control("u"): cutOut(0..<cursor)
    case .control("k"): cutOut(cursor..<characters.count)
    case .control("y"): insert(String(cut))
    case .control("t"): transpose()
    default: return false
    }
    return true
  }

  /// Puts text in the place of these characters, and the cursor behind it.
  mutating func replace(_ place: Range<Int>, with text: String) {
    characters.removeSubrange(place)
    cursor = place.lowerBound
    insert(text)
  }

  /// Puts text at the cursor; line ends become spaces and what could drive a terminal is made harmless.
  ///
  /// `false` when the line had no room for the end of it, which is left out.
  @discardableResult package mutating func insert(_ text: String) -> Bool {
    let room = max(0, LineEditor.longest - characters.count)
    let whole = text.harmless()
    let clean = String(whole.prefix(room))
    // A mark that is typed or pasted joins the letter before it: what is one character on the screen is one here.
    let before = String(characters[..<cursor]) + clean
    characters = Array(before + String(characters[cursor...]))
    cursor = min(before.count, characters.count)
    return clean.utf8.count == whole.utf8.count
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func cutOut(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    cut = Array(characters[range])
    remove(range)
  }

  private mutating func transpose() {
    guard characters.count >= 2, cursor > 0 else { return }
    let right = min(cursor, characters.count - 1)
    characters.swapAt(right - 1, right)
    cursor = right + 1
  }

  private func isWord(_ index: Int) -> Bool {
    characters[index].isLetter || characters[index].isNumber
  }

  private var wordStart: Int {
    var index = cursor
    while index > 0, !isWord(index - 1) { index -= 1 }
    while index > 0, isWord(index - 1) { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = cursor
    while index < characters.count, !isWord(index) { index += 1 }
    while index < characters.count, isWord(index) { index += 1 }
    return index
  }

  private var blankStart: Int {
    var index = cursor
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }
}

extension LineEditor {
  /// The part of the line around the cursor, as much before it as fits, and how many columns lie before the cursor.
  func shown(in room: Int) -> (text: String, before: Int) {
    var start = cursor
    var before = 0
    while start > 0 {
      let size = String(characters[start - 1]).columns
      guard before + size < room else { break }
      before += size
      start -= 1
    }
    return (String(characters[start...]), before)
  }
}
