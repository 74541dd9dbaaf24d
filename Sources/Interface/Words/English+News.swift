extension English {
  package var newMark: String { "+new" }
  package var newHere: String { "new since you were here" }
  package var nothingNew: String { "Nothing is new since you were here." }

  package func newSince(_ cards: Int, _ comments: Int) -> String {
    let what = counted(
      [(cards, "card", "cards"), (comments, "comment", "comments")], joined: " and ")
    return
      "New since you were here: \(what). \(key(.nextNew)) goes from one to the next."
  }
}
