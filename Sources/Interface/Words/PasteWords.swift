/// What is said of texts of many lines, and of cards that say the same.
package protocol PasteWords: Sendable {
  /// Above the lines of a pasted text.
  var pastePicker: String { get }
  /// Below that: what Enter does on a line, and on the first one.
  var pasteNote: String { get }
  /// The first line: write so many cards, and let so many go into cards that are there.
  func writePasted(_ cards: Int, merging merged: Int) -> String
  /// Behind a line: it becomes a card, though this one looks like it.
  func looksLike(_ card: String) -> String
  /// It is the same as this card, and goes into it.
  func sameAs(_ card: String) -> String
  /// Behind a line of which nothing becomes.
  var leftOut: String { get }
  /// So many cards were written, so many went into others.
  func pasted(_ cards: Int, merged: Int) -> String
  /// All lines were left out.
  var nothingPasted: String { get }
  /// So many lines are too many for one go.
  func pasteTooLong(_ lines: Int, most: Int) -> String
  /// A line is too long for a title.
  func pasteTooWide(line: Int) -> String
  /// Above the question whether a new card is one that is there already.
  var twinPicker: String { get }
  /// The new card stays one of its own.
  var ownCard: String { get }
}

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
    return (merged == 0 ? cards : cards + ", \(merged) merged into others") + "; u takes it back."
  }
  package var nothingPasted: String { "Nothing was written down." }
  package func pasteTooLong(_ lines: Int, most: Int) -> String {
    "\(lines) lines are too many at once; paste at most \(most), or use kiem add -."
  }
  package func pasteTooWide(line: Int) -> String {
    "Line \(line) is too long for a title; shorten it and paste again."
  }
  package var twinPicker: String { "Is this on the board already?" }
  package var ownCard: String { "A card of its own" }
}

extension Dutch {
  package var pastePicker: String { "Een kaart per regel?" }
  package var pasteNote: String {
    "Enter op een regel: een kaart, hetzelfde als een andere, of weglaten."
  }
  package func writePasted(_ cards: Int, merging merged: Int) -> String {
    let cards = cards == 1 ? "Schrijf 1 kaart op" : "Schrijf \(cards) kaarten op"
    return merged == 0 ? cards : cards + ", voeg \(merged) samen"
  }
  package func looksLike(_ card: String) -> String { "een kaart, al lijkt \(card) erop" }
  package func sameAs(_ card: String) -> String { "hetzelfde als \(card)" }
  package var leftOut: String { "weggelaten" }
  package func pasted(_ cards: Int, merged: Int) -> String {
    let cards = cards == 1 ? "1 kaart staat op het bord" : "\(cards) kaarten staan op het bord"
    return (merged == 0 ? cards : cards + ", \(merged) samengevoegd met andere")
      + "; u draait het terug."
  }
  package var nothingPasted: String { "Er is niets opgeschreven." }
  package func pasteTooLong(_ lines: Int, most: Int) -> String {
    "\(lines) regels is te veel ineens; plak er hoogstens \(most), of gebruik kiem add -."
  }
  package func pasteTooWide(line: Int) -> String {
    "Regel \(line) is te lang voor een titel; maak die korter en plak opnieuw."
  }
  package var twinPicker: String { "Staat dit al op het bord?" }
  package var ownCard: String { "Een eigen kaart" }
}
