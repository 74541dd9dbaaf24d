package import Model

extension English {
  package var visibilityChoice: String { "What others see of me …" }
  package var visibilityPicker: String { "Others see" }
  package func visibility(_ share: ShareLevel) -> String {
    switch share {
    case .named: "my name"
    case .byRole: "what I am, such as “a supermarket”"
    case .silent: "only that one more takes part"
    }
  }
  package var describedAsPrompt: String { "Others see (such as a supermarket):" }
  package func seenAs(_ seen: Visibility) -> String {
    switch seen {
    case .named: "Others see your name."
    case .byRole(let text):
      "Others see “\(text)”; your name stands only in your own log. What was told before stays told."
    case .silent:
      "Others see “+1”; your name stands only in your own log. What was told before stays told."
    }
  }

  package var filesTell: String {
    "Not hidden: the board's files tell which account wrote it, and when."
  }
  package func needNotCome(_ who: String) -> String { "\(who) need not come after all" }
  package func invitationWithdrawn(_ who: String, _ card: String) -> String {
    "\(who) is no longer invited to \(card)."
  }
  package var offersPicker: String { "What I offer" }
  package var newOffer: String { "Offer something …" }
  package func dropOffer(_ text: String) -> String { "No longer: \(text)" }

  package var invitedLabel: String { "Invited" }
  package func invited(_ who: String, _ role: String, by: String, _ reason: String) -> String {
    "\(who) as \(role), by \(by)" + (reason.isEmpty ? "" : ": " + reason)
  }
  package func invitePicker(_ card: String) -> String { "Invite to \(card)" }
  package var inviteSomebodyElse: String { "Somebody who is not on the board …" }
  package var inviteWhoPrompt: String { "Invite whom?" }
  package var inviteReasonPrompt: String { "Why them? (may stay empty)" }
  package func saysYes(_ who: String) -> String { "\(who): yes" }
  package func saysNo(_ who: String) -> String { "\(who): no" }
  package func invitedNow(_ who: String, _ card: String, _ role: String) -> String {
    "Invited \(who) to \(card) as \(role)."
  }
  package func answeredNow(_ who: String, _ card: String, yes: Bool) -> String {
    yes ? "\(who) comes to \(card)." : "\(who) does not come to \(card)."
  }
  package func worksAlready(_ who: String, _ card: String) -> String {
    "\(who) works on \(card) already."
  }
  package func notInvited(_ who: String, _ card: String) -> String {
    "\(who) has no open invitation to \(card)."
  }
  package var noInvitations: String { "No invitation is open." }

  package var asksLabel: String { "Asks" }
  package func openAsk(_ text: String, tag: String, from: [String]) -> String {
    "[open] " + text + (tag.isEmpty ? "" : "  tag: " + tag)
      + (from.isEmpty ? "" : "  perhaps: " + from.joined(separator: ", "))
  }
  package func metAsk(_ text: String, by: String) -> String { "[met] \(text)  \(by)" }
  package func askPicker(_ card: String) -> String { "What \(card) needs" }
  package var newAsk: String { "Ask for something …" }
  package func meets(_ who: String, _ text: String) -> String { "\(who) brings: \(text)" }
  package func dropAsk(_ text: String) -> String { "No longer needed: \(text)" }
  package func askPrompt(_ what: Connects) -> String { "Ask (\(connects(what))):" }
  package var tagHint: String { "#word is its tag  Tab changes what it is  Enter done  Esc stop" }
  package func asked(_ card: String) -> String { "Asked on \(card)." }
  package func askMet(_ who: String, _ card: String) -> String {
    "\(who) brings what \(card) asked for."
  }
  package func askDropped(_ card: String) -> String { "\(card) no longer asks for it." }
  package var offered: String { "Your offer is on the board." }
  package var offerWithdrawn: String { "The offer is withdrawn." }
  package var noAsks: String { "No card asks for anything." }
  package var noOffers: String { "Nobody offers anything." }
  package var noConnections: String { "No innovation says what it connects." }
  package func noSuchAsk(_ id: String) -> String { "No open ask is called \(id)." }
  package func noSuchOffer(_ id: String) -> String { "No open offer is called \(id)." }
}
