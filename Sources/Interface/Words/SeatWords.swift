/// What is said at a seat of a meeting, and of what lies on the table.
package protocol SeatWords: Sendable {
  // The seat
  /// The name of the screen.
  var seatView: String { get }
  /// No round runs; who leads begins the next.
  func waitForRound(_ leader: String) -> String
  /// No round runs, so nobody can be done with it.
  var noRoundYet: String { get }
  /// Who sits here is done with the round.
  var youAreReady: String { get }
  /// Who sits here is not done after all.
  var notReadyAfterAll: String { get }
  /// Who is done, and how many of how many are.
  func whoIsReady(_ names: String, _ ready: Int, _ seats: Int) -> String
  /// Who is here, while no round runs.
  func whoIsHere(_ names: String, _ count: Int) -> String
  /// The cursor of who leads is followed from now on.
  func followsCursor(_ leader: String) -> String
  /// It is followed no longer.
  var followsNobody: String { get }
  /// Nobody else leads a meeting whose cursor could be followed.
  var nobodyToFollow: String { get }

  // Writing in silence
  /// Above the cards of a seat; how many are asked for, if that was said.
  func yourCards(_ count: Int, _ wanted: Int?) -> String
  /// Where no card lies yet.
  var noCardsYet: String { get }
  /// What is promised to whoever writes in silence.
  var promise: String { get }
  /// What is said besides where few write.
  var promiseOfFew: String { get }
  /// Instead of that, when everything is revealed.
  var isRevealed: String { get }
  /// A card lies face down; after the reveal it comes to the board at once.
  func liesFaceDown(_ count: Int, isLate: Bool) -> String
  /// It was taken back.
  var takenBack: String { get }
  /// There is nothing to take back or to edit.
  var nothingLaid: String { get }
  /// The round is over, so nothing can be laid any more.
  var silenceIsOver: String { get }
  /// No more fits on the sheet of one seat.
  var sheetIsFull: String { get }
  /// The keys while somebody writes in silence, on a screen that a room looks at or on their own.
  func silentHint(_ isHidden: Bool) -> String
  /// The last card of this person at the keyboard was taken back.
  func lastTakenBack(_ number: Int) -> String
  /// The next person writes at a keyboard that goes around.
  func nextPerson(_ number: Int) -> String

  /// A card of a silent round cannot go straight into a log.
  func onlyFaceDown(_ session: String) -> String

  // Building
  /// Above the cards that were dealt.
  func dealtCards(_ count: Int) -> String
  /// No card was dealt to this seat.
  var nothingDealt: String { get }
  /// The question for what is built on a card.
  var buildOnPrompt: String { get }
  /// It lies with the card.
  var isBuiltOn: String { get }

  // The table
  /// On the page of a card that was written when the others had been revealed.
  var afterReveal: String { get }
  /// How many cards lie face down, from how many of how many seats.
  func onTheTable(_ cards: Int, _ seats: Int, _ of: Int) -> String
  /// Their texts are not shown, and nobody's name is kept.
  var staysAtSeats: String { get }
  /// So many cards were revealed just now.
  func revealed(_ count: Int) -> String
  /// So many were revealed in this item, some of them after the others.
  func wereRevealed(_ count: Int, late: Int) -> String
  /// Nothing lies face down.
  var nothingToReveal: String { get }
  /// So many of so many are done with the round.
  func readyCount(_ ready: Int, _ seats: Int) -> String
  /// Before the names of who is here.
  var hereHeading: String { get }
  /// Behind the name of somebody who types.
  var typingWord: String { get }
}
