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
  /// What was typed is kept until the field is asked for again.
  var draftKept: String { get }
  /// What was typed before stands in the line.
  var draftShown: String { get }
  /// How a card ended.
  func closingCardPicker(_ card: String) -> String
  /// The question why it ended so.
  var whyClosed: String { get }
  /// Above several links.
  var channelPicker: String { get }
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

extension English {
  package func versionsPicker(_ card: String) -> String { "Versions of \(card)" }
  package var versionNow: String { "as it stands now" }
  package var versionOther: String { "written at the same time" }
  package var versionJoined: String { "join them: edit both into one" }
  package var versionKept: String { "keep both: the other goes to the conversation" }
  package func otherVersion(_ field: String, _ text: String) -> String {
    "Also written for \(field): \(text)"
  }
  package func oneAgain(_ field: String, _ card: String) -> String {
    "\(card) has one version of \(field) again."
  }
  package var oneVersion: String { "Nobody wrote past somebody else here: there is one version." }
  package var draftKept: String { "What you typed is kept for when you come back to it." }
  package var draftShown: String { "This is what you typed before; ^U begins anew." }
  package func closingCardPicker(_ card: String) -> String { "How did \(card) end?" }
  package var whyClosed: String { "Why (Enter: no reason):" }
  package var channelPicker: String { "Open which link?" }
  package var noChannel: String { "This card has no link; f and “Channel” gives it one." }
  package func linkOpened(_ url: String) -> String { "Handed to your system: \(url)" }
  package func linkNotOpened(_ url: String) -> String { "Nothing opens this link here: \(url)" }
  package func copied(_ card: String, _ id: String) -> String {
    "The id of \(card) is in the clipboard: \(id)"
  }
  package func notCopied(_ card: String, _ id: String) -> String {
    "This terminal has no clipboard for programs; the id of \(card) is \(id)"
  }
}

extension Dutch {
  package func versionsPicker(_ card: String) -> String { "Versies van \(card)" }
  package var versionNow: String { "zoals het er nu staat" }
  package var versionOther: String { "tegelijk geschreven" }
  package var versionJoined: String { "samenvoegen: maak er één tekst van" }
  package var versionKept: String { "allebei houden: de andere gaat naar het gesprek" }
  package func otherVersion(_ field: String, _ text: String) -> String {
    "Ook geschreven bij \(field): \(text)"
  }
  package func oneAgain(_ field: String, _ card: String) -> String {
    "\(card) heeft weer één versie van \(field)."
  }
  package var oneVersion: String { "Niemand schreef hier langs een ander heen: er is één versie." }
  package var draftKept: String { "Wat je typte blijft bewaard tot je erop terugkomt." }
  package var draftShown: String { "Dit typte je eerder; ^U begint opnieuw." }
  package func closingCardPicker(_ card: String) -> String { "Hoe liep \(card) af?" }
  package var whyClosed: String { "Waarom (Enter: zonder reden):" }
  package var channelPicker: String { "Welke link openen?" }
  package var noChannel: String { "Deze kaart heeft geen link; f en «Kanaal» geeft er een." }
  package func linkOpened(_ url: String) -> String { "Aan je systeem gegeven: \(url)" }
  package func linkNotOpened(_ url: String) -> String { "Niets opent hier deze link: \(url)" }
  package func copied(_ card: String, _ id: String) -> String {
    "Het id van \(card) staat op het klembord: \(id)"
  }
  package func notCopied(_ card: String, _ id: String) -> String {
    "Deze terminal heeft geen klembord voor programma's; het id van \(card) is \(id)"
  }
}
