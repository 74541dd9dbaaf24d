/// What is said of what is new since somebody was here.
package protocol NewsWords: Sendable {
  /// On the board, below the number of a card; at most four columns.
  var newMark: String { get }
  /// On the page of a card that is new, and in the line of the selected one.
  var newHere: String { get }
  /// How many cards and comments came, and the key that goes through them.
  func newSince(_ cards: Int, _ comments: Int) -> String
  /// There is nothing new that was not looked at.
  var nothingNew: String { get }
}
