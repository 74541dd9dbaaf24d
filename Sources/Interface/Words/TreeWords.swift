package import Model

/// What the challenge tree, the lineage and the pages of partners say.
package protocol TreeWords: Sendable {
  // The tree
  /// In the header while the tree is shown.
  var treeView: String { get }
  /// On a board without challenges and cards.
  var emptyTree: String { get }
  /// In front of the need, with its colon.
  var needLabel: String { get }
  /// In front of the dream.
  var dreamLabel: String { get }
  /// Where nobody told one.
  var noDream: String { get }
  /// In front of a change that is needed.
  var changeLabel: String { get }
  /// Behind a change that no card serves.
  var noCardYet: String { get }
  /// In front of the innovations that serve several challenges.
  var linksLabel: String { get }
  /// One of them, and the other challenges.
  func alsoServes(_ card: String, _ challenges: [String]) -> String
  /// A result from elsewhere, and the cards it is used for.
  func usedHere(_ result: String, isImported: Bool, _ cards: [String]) -> String
  /// In front of the challenges that only one partner links.
  var bridgesLabel: String { get }
  /// The subproblems that nobody leads, by their labels.
  func unowned(_ cards: [String]) -> String
  /// How many work on a card, from how many organisations: `4p 3 bodies`.
  func atWork(_ people: Int, bodies: Int) -> String
  /// How many of them take part silently.
  func silently(_ count: Int) -> String
  /// What is missing on a card.
  func gap(_ gap: Gap) -> String
  /// Above the partners and cards that the cursor can go to.
  var goToPicker: String { get }
  /// How many cards of each kind are on the board.
  func onTheBoard(_ counts: [(kind: Kind, count: Int)]) -> String
  /// In front of the line for the dream of a challenge.
  func dreamPrompt(_ challenge: String) -> String
  /// In front of the line for a change; without a name it is a new one.
  func changePrompt(_ change: String?) -> String
  /// Among the changes: one that nobody named yet.
  var newChange: String { get }
  /// Where a card should be tied to a needed change, and there is none.
  var noChangeNeeded: String { get }
  /// In front of the line for a new part of a card.
  func splitPrompt(_ card: String) -> String
  /// In front of the line for a new innovation that answers a card.
  func answerPrompt(_ card: String) -> String
  /// Above the innovations that could answer a card.
  func answerPicker(_ card: String) -> String
  /// Among them: one that is not there yet.
  var newInnovation: String { get }
  /// A new innovation that answers this card.
  var newAnswer: String { get }
  /// A card hangs below another now, or answers it.
  func hung(_ card: String, _ below: String, isAnswer: Bool) -> String
  /// Which cards are marked now; none when the last mark was taken away.
  func marked(_ cards: [String]) -> String
  /// Nothing was marked that could be hung.
  var nothingMarked: String { get }
  /// Why a card cannot hang there; for the inside of a sentence.
  func cannotHang(_ problem: Board.HangProblem) -> String
  /// Nothing hangs below the selection that could be shown or hidden.
  var nothingToFold: String { get }
  /// The command needs a challenge, and these cards have none.
  var noChallengeHere: String { get }

  // The lineage
  /// In the header while it is shown.
  func lineageView(_ card: String) -> String

  // The command line
  /// A tree was asked for, and there is no card to show.
  var nothingHangsThere: String { get }
  /// In front of how much somebody does.
  var workload: String { get }
  /// In front of the cards to which somebody is invited.
  var invitedTo: String { get }
  /// In front of those with whom their organisation competes.
  var competesWith: String { get }
  /// In front of the results that a body gave and took.
  var exchangeLabel: String { get }
  /// In front of those who work close by without knowing each other.
  var nextDoor: String { get }
  /// A picture was asked for, and the program that draws it is not installed.
  var noGraphviz: String { get }
  /// It is installed, and did not draw.
  var graphvizFailed: String { get }

  // Partners
  /// Somebody whom others are not to know of would be named.
  func takesPartUnseen(_ name: String) -> String
  /// Above what can be said of a partner and others.
  func relatePicker(_ name: String) -> String
  /// Among that: their organisation competes with another, or no longer.
  func competesNow(_ other: String, _ competes: Bool) -> String
  /// Among that: they were introduced to somebody.
  func wasIntroduced(_ other: String) -> String
  /// It was said that two organisations compete, or no longer.
  func competitionNoted(_ one: String, _ other: String, _ compete: Bool) -> String
  /// It was said that two partners know of each other.
  func introduced(_ one: String, _ other: String) -> String
  /// There is nobody else whom it could be about.
  var nobodyToRelate: String { get }
  /// An organisation does not compete with itself, nor is somebody introduced to themselves.
  func twoNeeded(_ name: String) -> String
  /// In the header while a partner's page is shown.
  var partnerView: String { get }
  /// Above the partners to look at.
  var partnerPicker: String { get }
  /// Heading of the list of all that can be done here.
  var palettePicker: String { get }
  /// The heading above the cards somebody works on, and in how many challenges.
  func worksOnCards(_ count: Int, challenges: Int) -> String
  /// Below it, where there are none.
  var worksOnNothing: String { get }
  /// The heading above what somebody offers.
  var offersHeading: String { get }
  /// The heading above the cards to which somebody is invited.
  var invitedHeading: String { get }
  /// The heading above those with whom their organisation competes.
  var competesHeading: String { get }
  /// The heading above the partners that belong to an organisation.
  var membersHeading: String { get }
  /// The heading above those who work close by without knowing each other.
  var nextDoorHeading: String { get }
  /// Where somebody wrote nothing yet.
  var saidNothing: String { get }
  /// Behind the name of somebody whose organisation competes with another one on the same card.
  var competitor: String { get }
}
