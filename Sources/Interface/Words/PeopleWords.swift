/// What is said where somebody works from a row, looks as somebody else, or reads about a partner.
package protocol PeopleWords: Sendable {
  // From a cell
  /// Above the roles in which somebody is invited.
  func inviteAs(_ name: String) -> String
  /// Above the cards of a challenge to which somebody is invited.
  func inviteTo(_ name: String, _ challenge: String) -> String
  /// Somebody without a name has no page.
  var noPageWithoutName: String { get }
  /// Nobody is in the rows that are shown.
  var nobodyInRow: String { get }
  /// Nobody works on the columns that are shown.
  var nobodyWorksOnThese: String { get }
  /// What Enter opens on who a row is, in a hint.
  var partnerHint: String { get }
  /// What Enter lists where bodies and challenges cross, in a hint.
  var cardsHint: String { get }
  /// To people and subproblems, in a hint.
  var peopleHint: String { get }
  /// To bodies and challenges, in a hint.
  var actorsHint: String { get }
  /// To take part oneself, in a hint.
  var joinHint: String { get }

  // As somebody else
  /// Above the partners as whom the board can be seen.
  var viewerPicker: String { get }
  /// Below the first line as long as the board is seen as somebody else.
  func asSeenBy(_ name: String) -> String
  /// Why nothing can be changed then.
  var viewIsReadOnly: String { get }
  /// Back to one's own board, in a hint.
  var ownBoardHint: String { get }
  /// It is over.
  var ownBoardAgain: String { get }

  // The page of a partner
  /// Above what somebody asks for.
  var asksHeading: String { get }
  /// An ask that an offer may be the answer to, below the offer.
  func fits(_ card: String, _ text: String) -> String
  /// Who may bring what somebody asks for, below the ask.
  func perhapsFrom(_ names: String) -> String
  /// Above what somebody agreed to do.
  var agreedHeading: String { get }
  /// What is to be done, until when, and for which card.
  func agreed(_ text: String, due: String?, card: String?) -> String

  // What meetings said about a card
  /// In front of who will do what for a card.
  var agreedLabel: String { get }
  /// In front of what was decided about a card.
  var decidedLabel: String { get }
  /// What was decided, and when it is looked at again.
  func decided(_ outcome: String, review: String?) -> String
  /// In front of the dots and scores of a card.
  var votesLabel: String { get }
  /// So many dots, when they were counted.
  func dots(_ count: Int, on day: String) -> String
}
