import Model

extension Words {
  /// Behind a sentence about a wrong word: the possible one that was nearly written, if there is one.
  package func nearly(_ text: String, _ possible: [String]) -> String {
    text.meant(among: possible).map { " " + didYouMean($0) } ?? ""
  }

  /// The same for words with commas between them.
  func nearly(_ text: String, _ possible: String) -> String {
    nearly(text, possible.split(separator: ", ").map(String.init))
  }
}

extension String {
  /// As it stands inside a sentence and not at its beginning.
  package var uncapitalised: String { prefix(1).lowercased() + dropFirst() }

  /// Which of these words was meant: one letter wrong, missing, too many, or two that changed places.
  package func meant(among words: [String]) -> String? {
    guard count < 40 else { return nil }
    let mine = Array(folded)
    return words.first { Array($0.folded).isOneSlip(from: mine) }
  }
}

extension [Character] {
  /// Whether nothing but one slip of the hand lies between the two.
  fileprivate func isOneSlip(from other: [Character]) -> Bool {
    let head = zip(self, other).prefix { $0 == $1 }.count
    var (mine, theirs) = (dropFirst(head), other.dropFirst(head))
    while let last = mine.last, last == theirs.last {
      mine.removeLast()
      theirs.removeLast()
    }
    if mine.count == 2, theirs.count == 2 {
      return mine.first == theirs.last && mine.last == theirs.first
    }
    return mine.count < 2 && theirs.count < 2
  }
}
