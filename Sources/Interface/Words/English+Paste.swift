extension English {
  package var pastePicker: String { "A card for each line?" }
  package var pasteNote: String {
    "Enter on a line: a card, the same as another, or left out."
  }
  package func writePasted(_ cards: Int, merging merged: Int) -> String {
    let cards = cards == 1 ? "Write down 1 card" : "Write down \(cards) cards"
    return merged == 0 ? cards : cards + ", merge \(merged)"
  }
  package func looksLike(_ card: String) -> String { "a card, though like \(card)" }
  package func sameAs(_ card: String) -> String { "the same as \(card)" }
  package var leftOut: String { "left out" }
  package func pasted(_ cards: Int, merged: Int) -> String {
    let cards = cards == 1 ? "1 card is on the board" : "\(cards) cards are on the board"
    return (merged == 0 ? cards : cards + ", \(merged) merged into others")
      + "; \(key(.undo)) takes it back."
  }
  package var nothingPasted: String { "Nothing was written down." }
  package func pasteTooLong(_ lines: Int, most: Int) -> String {
    "\(lines) lines are too many at once; paste at most \(most), or use kiem add -."
  }
  package func pasteTooWide(line: Int) -> String {
    "Line \(line) is too long for a title; shorten it and paste again."
  }
  package func pasteCut(most: Int) -> String {
    "A line holds \(most) characters; the rest of the text was left out."
  }
  package var twinPicker: String { "Is this on the board already?" }
  package var ownCard: String { "A card of its own" }
}
