extension English {
  package func formLabel(_ field: CardField) -> String {
    switch field {
    case .evidence: "Add evidence"
    case .channel: "Add channel"
    default: self.field(field)
    }
  }

  package func formLabel(_ field: ChallengeField) -> String {
    switch field {
    case .title: label(.title)
    case .short: self.field(.short)
    case .need: label(.need)
    case .target: self.field(.target)
    case .vulnerable: "Vulnerable group"
    case .reach: label(.reach)
    case .dream: label(.dream)
    case .change(let id): "Change \(id)"
    case .newChange: "Add a change"
    case .closed: "Open or closed"
    }
  }

  package func formLabel(_ field: PartnerField) -> String {
    switch field {
    case .name: "Name"
    case .type: label(.type)
    case .body: label(.body)
    case .perspective: label(.perspective)
    case .describes: label(.describes)
    case .setting: self.field(.setting)
    case .contact: label(.contact)
    case .left: "Takes part"
    }
  }

  package func formLabel(_ field: OfferField) -> String {
    switch field {
    case .text: "I offer"
    case .what: "What it is"
    case .tag: "Tag"
    }
  }

  package var newChallengeForm: String { "A new challenge" }
  package var newPartnerForm: String { "Somebody new" }
  package var yourOffer: String { "Your offer" }
  package func yesOrNo(_ yes: Bool) -> String { yes ? "yes" : "no" }
  package func openOrClosed(_ open: Bool) -> String { open ? "open" : "closed" }
  package func takesPart(_ here: Bool) -> String { here ? "yes" : "no longer" }

  package func formNote(_ field: FormField) -> String? {
    switch field {
    case .card(.description): "Type anything: the story opens in your editor, and comes back here."
    case .card(.target): "Several with commas between."
    case .card(.parent): "The number of a card, such as P3."
    case .card(.answers): "Numbers of cards, such as P3, P5."
    case .card(.evidence): "A number, a quote or a count; it is added to what is there."
    case .card(.channel): "An address, then what it is called; it is added to what is there."
    case .card(.connects): "Such as actor: baker; resource: an oven"
    case .card(.change): noChangeNeeded
    case .challenge(.target): "Several with commas between."
    case .challenge(.dream): "One sentence from the future, such as 2030: nothing is thrown away"
    case .challenge(.change): "Emptied it is not needed any more."
    case .challenge(.newChange): "What must have changed before the dream is true."
    case .partner(.describes): "One line: what they are here."
    case .partner(.contact): "How to reach them; kept apart from the rest, with the name."
    case .offer(.tag): "A word to find it by."
    case .card, .challenge, .partner, .offer: nil
    }
  }

  package func formKeys(choosing: Bool, isStory: Bool) -> [String] {
    let always = ["Enter save", "Esc later", "Up Down field"]
    if choosing { return always + ["Left Right Space choose", "type to narrow"] }
    return always + (isStory ? [] : ["^U line back"]) + ["^G drop changes"]
  }

  package func versionsHere(_ count: Int, key: String) -> String {
    "\(count) versions" + (key.isEmpty ? "" : ": \(key)")
  }

  package func alsoWritten(_ texts: [String]) -> String {
    "Also written: " + texts.joined(separator: " | ")
  }

  package func writtenMeanwhile(_ text: String) -> String {
    "Somebody else wrote this meanwhile: \(text)"
  }

  package func lengthUsed(_ used: Int, of limit: Int) -> String {
    "\(used) of \(limit)" + (used > limit ? ": long, and cut where there is no room" : "")
  }

  package var draftKept: String {
    "What you typed is kept for when you come back to it, as long as Kiem is open."
  }
  package func notSaved(_ things: [String]) -> String {
    "Typed and not saved: \(things.joined(separator: ", ")). \(key(.quit)) again leaves without it."
  }
  package func wentInto(_ card: String, _ survivor: String) -> String {
    "\(card) went into \(survivor): look whether it fits there; Enter saves it."
  }
  package var draftShown: String { "This is what you typed before; ^G drops it." }
}
