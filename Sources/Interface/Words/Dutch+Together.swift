package import Model

extension Dutch {
  package var visibilityChoice: String { "Wat anderen van mij zien …" }
  package var visibilityPicker: String { "Anderen zien" }
  package func visibility(_ share: ShareLevel) -> String {
    switch share {
    case .named: "mijn naam"
    case .byRole: "wat ik ben, zoals “een supermarkt”"
    case .silent: "alleen dat er iemand bij is"
    }
  }
  package var describedAsPrompt: String { "Anderen zien (zoals een supermarkt):" }
  package func seenAs(_ seen: Visibility) -> String {
    switch seen {
    case .named: "Anderen zien je naam."
    case .byRole(let text):
      "Anderen zien “\(text)”; je naam staat alleen in je eigen logboek. Wat al verteld was, blijft verteld."
    case .silent:
      "Anderen zien “+1”; je naam staat alleen in je eigen logboek. Wat al verteld was, blijft verteld."
    }
  }

  package var filesTell: String {
    "Niet verborgen: de bestanden tonen welk account het schreef, en wanneer."
  }
  package func needNotCome(_ who: String) -> String { "\(who) hoeft toch niet te komen" }
  package func invitationWithdrawn(_ who: String, _ card: String) -> String {
    "\(who) is niet meer uitgenodigd voor \(card)."
  }
  package var offersPicker: String { "Wat ik aanbied" }
  package var newOffer: String { "Iets aanbieden …" }
  package func dropOffer(_ text: String) -> String { "Niet meer: \(text)" }

  package var invitedLabel: String { "Gevraagd" }
  package func invited(_ who: String, _ role: String, by: String, _ reason: String) -> String {
    "\(who) als \(role), door \(by)" + (reason.isEmpty ? "" : ": " + reason)
  }
  package func invitePicker(_ card: String) -> String { "Uitnodigen voor \(card)" }
  package var inviteSomebodyElse: String { "Iemand die niet op het bord staat …" }
  package var inviteWhoPrompt: String { "Wie uitnodigen?" }
  package var inviteReasonPrompt: String { "Waarom deze? (mag leeg blijven)" }
  package func saysYes(_ who: String) -> String { "\(who): ja" }
  package func saysNo(_ who: String) -> String { "\(who): nee" }
  package func invitedNow(_ who: String, _ card: String, _ role: String) -> String {
    "\(who) is uitgenodigd voor \(card) als \(role)."
  }
  package func answeredNow(_ who: String, _ card: String, yes: Bool) -> String {
    yes ? "\(who) doet mee aan \(card)." : "\(who) doet niet mee aan \(card)."
  }
  package func worksAlready(_ who: String, _ card: String) -> String {
    "\(who) doet al mee aan \(card)."
  }
  package func notInvited(_ who: String, _ card: String) -> String {
    "Voor \(who) staat geen uitnodiging open bij \(card)."
  }
  package var noInvitations: String { "Er staat geen uitnodiging open." }

  package var asksLabel: String { "Vragen" }
  package func openAsk(_ text: String, tag: String, from: [String]) -> String {
    "[open] " + text + (tag.isEmpty ? "" : "  trefwoord: " + tag)
      + (from.isEmpty ? "" : "  misschien: " + from.joined(separator: ", "))
  }
  package func metAsk(_ text: String, by: String) -> String { "[gevonden] \(text)  \(by)" }
  package func askPicker(_ card: String) -> String { "Wat \(card) nodig heeft" }
  package var newAsk: String { "Iets vragen …" }
  package func meets(_ who: String, _ text: String) -> String { "\(who) brengt: \(text)" }
  package func dropAsk(_ text: String) -> String { "Niet meer nodig: \(text)" }
  package func askPrompt(_ what: Connects) -> String { "Vraag (\(connects(what))):" }
  package var tagHint: String {
    "#woord is het trefwoord  Tab wisselt wat het is  Enter klaar  Esc stop"
  }
  package func asked(_ card: String) -> String { "Gevraagd bij \(card)." }
  package func askMet(_ who: String, _ card: String) -> String {
    "\(who) brengt wat \(card) vroeg."
  }
  package func askDropped(_ card: String) -> String { "\(card) vraagt er niet meer om." }
  package var offered: String { "Je aanbod staat op het bord." }
  package var offerWithdrawn: String { "Het aanbod is ingetrokken." }
  package var noAsks: String { "Geen kaart vraagt iets." }
  package var noOffers: String { "Niemand biedt iets aan." }
  package var noConnections: String { "Geen innovatie zegt wat ze verbindt." }
  package func noSuchAsk(_ id: String) -> String { "Geen open vraag heet \(id)." }
  package func noSuchOffer(_ id: String) -> String { "Geen open aanbod heet \(id)." }
}
