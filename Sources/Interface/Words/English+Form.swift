extension English {
  package func formLabel(_ field: CardField) -> String {
    switch field {
    case .evidence: "Add evidence"
    case .channel: "Add channel"
    default: self.field(field)
    }
  }

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
    case .card: nil
    }
  }

  package func formKeys(choosing: Bool) -> [String] {
    choosing
      ? ["Enter save", "Esc later", "Up Down field", "Left Right Space choose", "type to narrow"]
      : ["Enter save", "Esc later", "Up Down field", "^U empty", "^G drop changes"]
  }

  package func versionsHere(_ others: Int, key: String) -> String {
    "\(others + 1) versions: \(key)"
  }

  package func writtenMeanwhile(_ text: String) -> String {
    "Somebody else wrote this meanwhile: \(text)"
  }

  package func lengthUsed(_ used: Int, of limit: Int) -> String {
    "\(used) of \(limit)" + (used > limit ? ": long, and cut where there is no room" : "")
  }

  package var draftKept: String { "What you typed is kept for when you come back to it." }
  package var draftShown: String { "This is what you typed before; ^G drops it." }
}
