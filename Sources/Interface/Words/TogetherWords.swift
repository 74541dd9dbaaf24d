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
  /// Below the three levels: what none of them hides.
  var filesTell: String { get }
  /// What others see of somebody from now on.
  func seenAs(_ seen: Visibility) -> String

  // Invitations
  /// The choice that takes an invitation back.
  func needNotCome(_ who: String) -> String
  /// An invitation was taken back.
  func invitationWithdrawn(_ who: String, _ card: String) -> String
  /// The heading of the list of one's offers.
  var offersPicker: String { get }
  /// Among them: something new.
  var newOffer: String { get }
  /// Among them: this one no longer.
  func dropOffer(_ text: String) -> String
  /// In front of who was asked to come and has not answered.
  var invitedLabel: String { get }
  /// Who was asked as what, by whom and why.
  func invited(_ who: String, _ role: String, by: String, _ reason: String) -> String
  /// The heading of the list of who can be asked.
  func invitePicker(_ card: String) -> String
  /// The choice of somebody who is not on the board.
  var inviteSomebodyElse: String { get }
  /// The question for who is asked.
  var inviteWhoPrompt: String { get }
  /// The question for why.
  var inviteReasonPrompt: String { get }
  /// The choice that somebody says yes.
  func saysYes(_ who: String) -> String
  /// The choice that somebody says no.
  func saysNo(_ who: String) -> String
  /// Somebody was asked.
  func invitedNow(_ who: String, _ card: String, _ role: String) -> String
  /// Somebody answered.
  func answeredNow(_ who: String, _ card: String, yes: Bool) -> String
  /// Who works on the card need not be asked.
  func worksAlready(_ who: String, _ card: String) -> String
  /// Who was not asked cannot answer.
  func notInvited(_ who: String, _ card: String) -> String
  /// Nobody is asked and has not answered.
  var noInvitations: String { get }

  // Asks and offers
  /// In front of what a card needs.
  var asksLabel: String { get }
  /// An ask that is still open, with who may bring it.
  func openAsk(_ text: String, tag: String, from: [String]) -> String
  /// An ask, and who brings it.
  func metAsk(_ text: String, by: String) -> String
  /// The heading of the list of what to do with asks.
  func askPicker(_ card: String) -> String
  /// The choice to ask for something new.
  var newAsk: String { get }
  /// The choice that somebody brings what was asked.
  func meets(_ who: String, _ text: String) -> String
  /// The choice that it is no longer needed.
  func dropAsk(_ text: String) -> String
  /// The question for a new ask; Tab changes what it is.
  func askPrompt(_ what: Connects) -> String
  /// Below those: how a tag is written.
  var tagHint: String { get }
  /// Something was asked.
  func asked(_ card: String) -> String
  /// Somebody brings it.
  func askMet(_ who: String, _ card: String) -> String
  /// It is no longer needed.
  func askDropped(_ card: String) -> String
  /// An offer was made.
  var offered: String { get }
  /// An offer was taken back.
  var offerWithdrawn: String { get }
  /// Nothing is asked.
  var noAsks: String { get }
  /// Nothing is offered.
  var noOffers: String { get }
  /// No innovation says what it brings together.
  var noConnections: String { get }
  /// No open ask has this word.
  func noSuchAsk(_ id: String) -> String
  /// No open offer has this word.
  func noSuchOffer(_ id: String) -> String
}
