import Model

extension English {
  package func severalCards(_ name: String, _ fitting: String) -> String {
    "Several cards fit «\(name)»: \(fitting). Use a number."
  }

  package func noSuchPartner(_ name: String) -> String {
    "There is no partner «\(name)» on this board; «kiem partner» lists them."
  }

  package func severalPartners(_ name: String, _ fitting: String) -> String {
    "Several partners fit «\(name)»: \(fitting). Write more of the name, or the id."
  }

  package func newOnTheBoard(_ name: String) -> String {
    "\(name) is new on this board and takes part from now on."
  }

  package func isMerged(_ card: String, _ into: String) -> String {
    "\(card) is merged into \(into): this is about \(into)."
  }

  package func noSuchStage(_ name: String, _ stages: String) -> String {
    "«\(name)» is no stage; possible are \(stages)." + nearly(name, stages)
  }

  package var nextWord: String { "next" }
  package var backWord: String { "back" }

  package func notOneOf(_ text: String, _ possible: String) -> String {
    "«\(text)» is not one of: \(possible)." + nearly(text, possible)
  }

  package func didYouMean(_ word: String) -> String { "Did you mean «\(word)»?" }

  package func notOnTheBoard(_ card: String, _ off: String) -> String {
    "\(card) is off the board (\(off)). Bring it back first: kiem park \(card) --resume."
  }

  package func isOnTheBoard(_ card: String) -> String {
    "\(card) is on the board already."
  }

  package func notReady(_ card: String, _ stage: String, _ missing: String) -> String {
    "\(card) does not go to \(stage) just like that (\(missing)). With --reason \"…\" it goes all the same."
  }

  package func isThere(_ card: String, _ stage: String) -> String {
    "\(card) is in \(stage) already."
  }

  package func kept(_ changes: Int, _ reason: SystemReason?) -> String {
    let why = reason.map { "the log cannot be written now (\(self.reason($0)))" }
    return
      "\(changes == 1 ? "Kept" : "\(changes) changes are kept"), and written later: \(why ?? "another Kiem holds the log"). Any next change writes what waits."
  }

  package func putAside(_ card: String) -> String {
    "\(card) is parked; «kiem list --off» shows it."
  }

  package var nothingBefore: String {
    "This is the first stage; «kiem park» puts a card aside."
  }

  package var noParts: String {
    "No card is a part of another one yet: «kiem edit 18 --parent 13» makes P18 a part of P13."
  }

  package func closedAs(_ card: String, _ closing: String) -> String {
    "\(card) is closed: \(closing)."
  }

  package func mergedInto(_ card: String, _ into: String) -> String {
    "\(card) is merged into \(into), with everything that hangs on it."
  }

  package func mergesWithItself(_ card: String) -> String {
    "\(card) cannot be merged into itself."
  }

  package func ticked(_ card: String, _ rule: String, _ done: Bool) -> String {
    "\(card): \(done ? "ticked" : "no longer ticked"): \(rule)."
  }

  package func nothingToTick(_ card: String) -> String {
    "In this stage nothing is ticked by hand on \(card)."
  }

  package func notBlocked(_ card: String) -> String { "\(card) is not blocked." }
  package func notWorking(_ card: String) -> String { "You do not work on \(card)." }
  package func notRecognised(_ card: String) -> String { "You did not recognise \(card)." }

  package func recognisedAlready(_ card: String) -> String {
    "You recognise \(card) already; --withdraw takes it back."
  }

  package func changed(_ what: String) -> String { "\(what) is changed." }
  package var giveText: String { "There is no text: nothing was changed." }

  package func onlyAdded(_ field: String) -> String {
    "«\(field)» is added to what is there, and an empty text adds nothing: nothing was changed."
  }

  package func noNumber(_ text: String) -> String {
    "«\(text)» is not a number that fits here."
  }

  package func noDay(_ text: String) -> String {
    "«\(text)» is not a day; write it like 2026-08-22."
  }

  package var noCards: String { "No cards." }
  package var nothingHappened: String { "Nothing happened that fits." }

  package func challengeNamed(_ challenge: String) -> String { "\(challenge) is on the board." }
  package func dreamTold(_ challenge: String) -> String { "The dream of \(challenge) is told." }

  package func changeNeeded(_ change: String, _ challenge: String) -> String {
    "\(change) is a change that \(challenge) needs."
  }

  package func changeDropped(_ change: String, _ challenge: String) -> String {
    "\(challenge) no longer needs the change \(change)."
  }

  package func noSuchChange(_ name: String) -> String {
    "There is no change «\(name)» that is still needed; «kiem challenge» lists them."
  }

  package func challengeClosed(_ challenge: String) -> String { "\(challenge) is closed." }
  package var noChallenges: String { "No challenges yet; kiem challenge add names one." }
  package var closedWord: String { "closed" }
  package var vulnerable: String { "vulnerable group" }

  package func partnerJoined(_ name: String) -> String { "\(name) takes part." }
  package func partnerLeft(_ name: String) -> String { "\(name) no longer takes part." }

  package func partnerForgotten(_ name: String) -> String {
    "The board shows \(formerParticipant) instead of \(name) from now on. The name stays in the folder people of the board until somebody removes it there."
  }

  package func partnerExists(_ name: String) -> String {
    "\(name) takes part already; kiem partner edit changes what is said."
  }

  package func affiliationLoop(_ name: String) -> String {
    "\(name) cannot belong to itself, also not by way of others."
  }

  package var noPartners: String { "Nobody takes part yet." }
  package var leftWord: String { "left" }
  package var worksOn: String { "Works on" }

  package var noLimit: String { "none" }

  package func promise(_ percent: Int, _ days: Int) -> String {
    "\(percent)% of the cards shared within \(days) days"
  }

  package var cardsWord: String { "cards" }

  package func label(_ label: Label) -> String {
    switch label {
    case .stage: "Stage"
    case .offTheBoard: "Off board"
    case .recognised: "Recognised"
    case .people: "People"
    case .history: "What was said and done"
    case .ready: "Ready when"
    case .otherVersion: "Also written"
    case .need: "Need"
    case .reach: "Reach"
    case .dream: "Dream"
    case .changes: "Changes"
    case .cards: "Cards"
    case .type: "Type"
    case .body: "Body"
    case .perspective: "Looks as"
    case .describes: "Here as"
    case .contact: "Contact"
    case .offers: "Offers"
    case .title: "Title"
    case .place: "Place"
    case .language: "Language"
    case .limit: "Limit"
    case .promise: "Promise"
    case .policy: "Policy"
    case .settings: "Settings"
    case .folder: "Folder"
    }
  }

  package func checked(_ events: Int, _ files: Int, _ writers: Int, clean: Bool) -> String {
    "\(events) events in \(files) files of \(writers) writers: "
      + (clean ? "everything is as it was written." : "not everything is as it must be.")
  }

  package func beyond(_ findings: Int) -> String { "And \(findings) more." }

  package func accepted(_ events: Int) -> String {
    guard events > 0 else { return "No event lies in the future: there was nothing to accept." }
    return
      "Accepted: \(events) \(events == 1 ? "event that lies" : "events that lie") in the future, on your board from now on (open it again where it is open). What you write goes on after that moment, so others hold it back until they accept it too or its time comes."
  }

  package func notice(_ notice: CheckNotice) -> String {
    switch notice {
    case .didNotApply(let event, let why, let card):
      "Event \(event)\(card.map { " on " + $0 } ?? "") did not apply: \(reason(why)). It stays in the log."
    case .secondVersion(let thing, let field):
      "\(thing): two people wrote «\(field)» without knowing of each other. The later one is shown; edit the field to settle it."
    case .held(let count):
      "\(count) \(count == 1 ? "event lies" : "events lie") in the future (a wrong clock?) and will be shown when the time comes; «kiem check --accept-future» shows what is there now."
    case .unknownKind(let kind, let count):
      "\(count) \(count == 1 ? "event" : "events") of the kind «\(kind)», which a newer Kiem wrote: kept, not shown. Install a newer Kiem."
    case .mustNotWrite:
      "A newer Kiem wrote something that must be understood first: this Kiem only reads here. Install a newer one."
    case .scars(let count):
      "\(count) \(count == 1 ? "write was" : "writes were") cut off and healed; nothing that was saved is missing."
    }
  }

  private func reason(_ reason: Skipped.Reason) -> String {
    switch reason {
    case .unreadable: "its content cannot be read"
    case .loop: "a card would hang below itself"
    case .merged: "the card was merged before"
    case .unknownCard: "the beginning of the card is missing"
    case .secondLead: "somebody else was lead first"
    case .sessionHeld: "another session was held then"
    case .tooManyDots: "more dots than people had"
    case .unknownResult: "the beginning of the result is missing"
    case .licenceStays: "this version of the result keeps the licence it had"
    case .shareAlike: "what it was made from asks for CC BY-SA, so that counts"
    case .openStays: "everyone has the result already, so it stays open"
    case .notReady: "the result has no licence, no makers or no evidence yet"
    case .notAllowed: "the makers have not said yes"
    }
  }
}
