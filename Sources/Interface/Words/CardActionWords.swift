/// What is said of versions, endings, links and the clipboard.
package protocol CardActionWords: Sendable {
  /// Above the versions of a card.
  func versionsPicker(_ card: String) -> String
  /// Behind what stands there now.
  var versionNow: String { get }
  /// Behind what somebody else wrote.
  var versionOther: String { get }
  /// Behind both, which can be edited into one.
  var versionJoined: String { get }
  /// Behind what stands there now, when the others go to the conversation.
  var versionKept: String { get }
  /// The comment that keeps another version of a field.
  func otherVersion(_ field: String, _ text: String) -> String
  /// The field has one version from now on.
  func oneAgain(_ field: String, _ card: String) -> String
  /// Nobody wrote past somebody else on this card.
  var oneVersion: String { get }
  /// How a card ended.
  func closingCardPicker(_ card: String) -> String
  /// The question why it ended so.
  var whyClosed: String { get }
  /// Above several links.
  var channelPicker: String { get }
  /// Above what an innovation may answer, and the needed changes it may serve.
  func tiesPicker(_ innovation: String) -> String
  /// The card has no link; how to give it one.
  var noChannel: String { get }
  /// A link was handed to the system.
  func linkOpened(_ url: String) -> String
  /// A link is none that is opened, or nothing opens links here.
  func linkNotOpened(_ url: String) -> String
  /// What is called so lies in the clipboard, as this.
  func copied(_ card: String, _ id: String) -> String
  /// The terminal takes nothing for the clipboard: what would have been copied.
  func notCopied(_ card: String, _ id: String) -> String
}
