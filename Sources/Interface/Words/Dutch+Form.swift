extension Dutch {
  package func formLabel(_ field: CardField) -> String {
    switch field {
    case .evidence: "Bewijs erbij"
    case .channel: "Kanaal erbij"
    default: self.field(field)
    }
  }

  package func formLabel(_ field: ChallengeField) -> String {
    switch field {
    case .title: label(.title)
    case .short: self.field(.short)
    case .need: label(.need)
    case .target: self.field(.target)
    case .vulnerable: "Kwetsbare groep"
    case .reach: label(.reach)
    case .dream: label(.dream)
    case .change(let id): "Verandering \(id)"
    case .newChange: "Verandering erbij"
    case .closed: "Open of afgesloten"
    }
  }

  package func formLabel(_ field: PartnerField) -> String {
    switch field {
    case .name: "Naam"
    case .type: label(.type)
    case .body: label(.body)
    case .perspective: label(.perspective)
    case .describes: label(.describes)
    case .setting: self.field(.setting)
    case .contact: label(.contact)
    case .left: "Doet mee"
    }
  }

  package func formLabel(_ field: OfferField) -> String {
    switch field {
    case .text: "Ik bied"
    case .what: "Wat het is"
    case .tag: "Trefwoord"
    }
  }

  package var newChallengeForm: String { "Een nieuwe uitdaging" }
  package var newPartnerForm: String { "Iemand nieuw" }
  package var yourOffer: String { "Je aanbod" }
  package func yesOrNo(_ yes: Bool) -> String { yes ? "ja" : "nee" }
  package func openOrClosed(_ open: Bool) -> String { open ? "open" : "afgesloten" }
  package func takesPart(_ here: Bool) -> String { here ? "ja" : "niet meer" }

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
    case .challenge(.target): "Meer dan één met komma's ertussen."
    case .challenge(.dream): "Eén zin uit de toekomst, zoals 2030: niets gaat verloren"
    case .challenge(.change): "Leeggemaakt is ze niet meer nodig."
    case .challenge(.newChange): "Wat veranderd moet zijn voor de droom waar is."
    case .partner(.describes): "Eén regel: wat ze hier zijn."
    case .partner(.contact): "Hoe je ze bereikt; staat met de naam apart van de rest."
    case .offer(.tag): "Een woord om het mee te vinden."
    case .card, .challenge, .partner, .offer: nil
    }
  }

  package func formKeys(choosing: Bool, isStory: Bool) -> [String] {
    let always = ["Enter bewaar", "Esc later", "Up Down veld"]
    if choosing { return always + ["Left Right Space kies", "typ om te zoeken"] }
    return always + (isStory ? [] : ["^U regel weg"]) + ["^G laat vallen"]
  }

  package func versionsHere(_ count: Int, key: String) -> String {
    "\(count) versies" + (key.isEmpty ? "" : ": \(key)")
  }

  package func alsoWritten(_ texts: [String]) -> String {
    "Ook geschreven: " + texts.joined(separator: " | ")
  }

  package func writtenMeanwhile(_ text: String) -> String {
    "Iemand anders schreef intussen: \(text)"
  }

  package func lengthUsed(_ used: Int, of limit: Int) -> String {
    "\(used) van \(limit)" + (used > limit ? ": lang, en afgekapt waar geen plaats is" : "")
  }

  package var draftKept: String {
    "Wat je typte blijft bewaard tot je erop terugkomt, zolang Kiem open is."
  }
  package func notSaved(_ things: [String]) -> String {
    "Getypt en niet bewaard: \(things.joined(separator: ", ")). Nog eens \(key(.quit)) stopt zonder."
  }
  package func wentInto(_ card: String, _ survivor: String) -> String {
    "\(card) ging op in \(survivor): kijk of het daar past; Enter bewaart het."
  }
  package var draftShown: String { "Dit typte je eerder; ^G laat het vallen." }
}
