extension English {
  package var newMark: String { "+new" }
  package var newHere: String { "new since you were here" }
  package var nothingNew: String { "Nothing is new since you were here." }

  package func newSince(_ cards: Int, _ comments: Int, key: String) -> String {
    let parts = [
      cards == 0 ? "" : cards == 1 ? "1 card" : "\(cards) cards",
      comments == 0 ? "" : comments == 1 ? "1 comment" : "\(comments) comments",
    ].filter { !$0.isEmpty }
    return
      "New since you were here: \(parts.joined(separator: " and ")). \(key) goes from one to the next."
  }
}
