import Model

/// What is said about several cards at once, and about doing something again.
package protocol MarkWords: Sendable {
  /// On the line below the board: so many are marked, some of them out of sight, and the key that lets go of them.
  func marked(_ count: Int, hidden: Int) -> String
  /// The first card of a row of them is marked: the key that marks all up to the last.
  var markedFromHere: String { get }
  /// A few cards by their names, many by their number.
  func cards(_ names: [String]) -> String
  /// What was done to these cards.
  func carried(_ act: CardAct, _ cards: String, _ names: Names) -> String
  /// To which it could not be done, and the sentence that says why.
  func notDone(_ cards: String, _ why: String) -> String
  /// In front of the line for a field of these cards, to whose values others are added.
  func fieldOf(_ field: String, _ cards: String, isAdded: Bool) -> String
  /// Behind what was done to a card: so many others too.
  func andCards(_ others: Int) -> String
  /// There is nothing to do again yet.
  var nothingToRepeat: String { get }
  /// Why who takes part unseen does not do so at several cards at once.
  var unseenAlone: String { get }
}

/// More cards than these are counted and not named.
let mostNamed = 4
