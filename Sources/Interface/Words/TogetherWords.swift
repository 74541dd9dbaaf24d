package import Model

/// What is said about who takes part and how, who is asked, and who asks or offers what.
package protocol TogetherWords: Sendable {
  // How much others see
  /// The choice that leads to the three levels, in the list of roles.
  var visibilityChoice: String { get }
  /// The heading of the list of the three levels.
  var visibilityPicker: String { get }
  /// What one level means to others.
  func visibility(_ share: ShareLevel) -> String
  /// The question for what is seen instead of a name.
  var describedAsPrompt: String { get }
  /// What others see of somebody from now on.
  func seenAs(_ seen: Visibility) -> String

  // Invitations
  /// In front of who was asked to come and has not answered.
  var invitedLabel: String { get }
  /// Who was asked as what, by whom and why.
  func invited(_ who: String, _ role: String, by: String, _ reason: String) -> String
  /// The heading of the list of who can be asked, and the choice of somebody who is not on the board.
  func invitePicker(_ card: String) -> String
  var inviteSomebodyElse: String { get }
  /// The questions for who, and why.
  var inviteWhoPrompt: String { get }
  var inviteReasonPrompt: String { get }
  /// The choices of an answer, and who gives it.
  func saysYes(_ who: String) -> String
  func saysNo(_ who: String) -> String
  /// Somebody was asked; somebody answered.
  func invitedNow(_ who: String, _ card: String, _ role: String) -> String
  func answeredNow(_ who: String, _ card: String, yes: Bool) -> String
  /// Who works on the card need not be asked; who was not asked cannot answer.
  func worksAlready(_ who: String, _ card: String) -> String
  func notInvited(_ who: String, _ card: String) -> String
  /// Nobody is asked and has not answered.
  var noInvitations: String { get }

  // Asks and offers
  /// In front of what a card needs.
  var asksLabel: String { get }
  /// An ask: still open, with who may bring it; or who brings it.
  func openAsk(_ text: String, tag: String, from: [String]) -> String
  func metAsk(_ text: String, by: String) -> String
  /// The heading of the list of what to do with asks, and its choices.
  func askPicker(_ card: String) -> String
  var newAsk: String { get }
  func meets(_ who: String, _ text: String) -> String
  func dropAsk(_ text: String) -> String
  /// The questions for a new ask and a new offer; Tab changes what it is.
  func askPrompt(_ what: Connects) -> String
  func offerPrompt(_ what: Connects) -> String
  /// Below those: how a tag is written.
  var tagHint: String { get }
  /// What came of it.
  func asked(_ card: String) -> String
  func askMet(_ who: String, _ card: String) -> String
  func askDropped(_ card: String) -> String
  var offered: String { get }
  var offerWithdrawn: String { get }
  /// Nothing is asked, offered or connected; no ask or offer has this word.
  var noAsks: String { get }
  var noOffers: String { get }
  var noConnections: String { get }
  func noSuchAsk(_ id: String) -> String
  func noSuchOffer(_ id: String) -> String
}
