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
  package func closingCardPicker(_ card: String) -> String { "Hoe liep \(card) af?" }
  package var whyClosed: String { "Waarom (Enter: zonder reden):" }
  package var channelPicker: String { "Welke link openen?" }
  package func tiesPicker(_ innovation: String) -> String {
    "Waarop \(innovation) antwoordt en wat het dient"
  }
  package var noChannel: String {
    "Deze kaart heeft geen link; \(key(.editField)) en «Kanaal erbij» geeft er een."
  }
  package func linkOpened(_ url: String) -> String { "Aan je systeem gegeven: \(url)" }
  package func linkNotOpened(_ url: String) -> String { "Niets opent hier deze link: \(url)" }
  package func copied(_ card: String, _ id: String) -> String {
    "Het id van \(card) staat op het klembord: \(id)"
  }
  package func notCopied(_ card: String, _ id: String) -> String {
    "Deze terminal heeft geen klembord voor programma's; het id van \(card) is \(id)"
  }
}
