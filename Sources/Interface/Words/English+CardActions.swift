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
  package func closingCardPicker(_ card: String) -> String { "How did \(card) end?" }
  package var whyClosed: String { "Why (Enter: no reason):" }
  package var channelPicker: String { "Open which link?" }
  package func tiesPicker(_ innovation: String) -> String {
    "What \(innovation) answers and serves"
  }
  package var noChannel: String {
    "This card has no link; \(key(.editField)) and “Add channel” gives it one."
  }
  package func linkOpened(_ url: String) -> String { "Handed to your system: \(url)" }
  package func linkNotOpened(_ url: String) -> String { "Nothing opens this link here: \(url)" }
  package func copied(_ card: String, _ id: String) -> String {
    "The id of \(card) is in the clipboard: \(id)"
  }
  package func notCopied(_ card: String, _ id: String) -> String {
    "This terminal has no clipboard for programs; the id of \(card) is \(id)"
  }
}
