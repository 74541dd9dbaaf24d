extension Dutch {
  package func formLabel(_ field: CardField) -> String {
    switch field {
    case .evidence: "Bewijs erbij"
    case .channel: "Kanaal erbij"
    default: self.field(field)
    }
  }

  package func formNote(_ field: FormField) -> String? {
    switch field {
    case .card(.description):
      "Typ iets: de toelichting gaat open in je editor, en komt hier terug."
    case .card(.target): "Meer dan één met komma's ertussen."
    case .card(.parent): "Het nummer van een kaart, zoals P3."
    case .card(.answers): "Nummers van kaarten, zoals P3, P5."
    case .card(.evidence): "Een getal, een uitspraak of een telling; het komt bij wat er is."
    case .card(.channel): "Een adres, dan hoe het heet; het komt bij wat er is."
    case .card(.connects): "Zoals actor: bakker; hulpmiddel: een oven"
    case .card(.change): noChangeNeeded
    case .card: nil
    }
  }

  package func formKeys(choosing: Bool) -> [String] {
    choosing
      ? ["Enter bewaar", "Esc later", "Up Down veld", "Left Right Space kies", "typ om te zoeken"]
      : ["Enter bewaar", "Esc later", "Up Down veld", "^U leeg", "^G laat vallen"]
  }

  package func versionsHere(_ others: Int, key: String) -> String {
    "\(others + 1) versies: \(key)"
  }

  package func writtenMeanwhile(_ text: String) -> String {
    "Iemand anders schreef intussen: \(text)"
  }

  package func lengthUsed(_ used: Int, of limit: Int) -> String {
    "\(used) van \(limit)" + (used > limit ? ": lang, en afgekapt waar geen plaats is" : "")
  }

  package var draftKept: String { "Wat je typte blijft bewaard tot je erop terugkomt." }
  package var draftShown: String { "Dit typte je eerder; ^G laat het vallen." }
}
