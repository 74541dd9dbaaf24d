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
  /// A line holds no more than so many characters: the rest of what was pasted is left out.
  func pasteCut(most: Int) -> String
  /// Above the question whether a new card is one that is there already.
  var twinPicker: String { get }
  /// The new card stays one of its own.
  var ownCard: String { get }
}
