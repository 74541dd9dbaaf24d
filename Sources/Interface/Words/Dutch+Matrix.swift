package import Model

extension Dutch {
  package var matrixView: String { "\(key(.showMatrix)) Mensen x deelproblemen" }
  package var actorsView: String { "\(key(.showMatrix)) Partijen x uitdagingen" }
  package var matrixQuestion: String { "Wie werkt aan welk deelprobleem?" }
  package var actorsQuestion: String { "Partijen x uitdagingen" }
  package var actorsLegend: String {
    "getal = kaarten met een rol (T, W, D)   * één persoon"
  }
  package var hiddenMeaning: String { "* niet voor allen" }
  package var allCards: String { "over alles" }
  package var bodiesAtWork: String { "partijen aan het werk" }
  package var userAtTheTable: String { "gebruiker aan tafel" }
  package var attentionRow: String { "aandacht" }
  package var yes: String { "j" }
  package var noLeadSign: String { "!T" }
  package var noLeadMeaning: String { "!T geen T" }
  package var oneBodyMeaning: String { "!1 1 partij" }
  package var noVoiceMeaning: String { "-! mist nog" }
  package var sharedMeaning: String { "ok gedeeld" }
  package var bodyWord: String { "partij" }
  package var peopleWord: String { "mensen" }
  package var crossCuttingHead: String { "over- stijgend" }
  package var linksTitle: String { "wie verbindt welke uitdagingen" }
  package var noLinks: String { "niemand werkt in twee uitdagingen" }
  package var showingAttention: String { "Alleen wat aandacht vraagt" }
  package var showingAll: String { "Alles is weer te zien." }
  package var edge: String { "Verder gaat het niet." }
  package var isHere: String { "Dit scherm staat er al." }
  package var noSubproblem: String { "Hier is geen deelprobleem." }
  package var noSubproblems: String {
    "Nog geen kaart hoort bij een andere. Een deelprobleem is een probleem dat bij een ander hoort: open een kaart, druk op \(key(.editField)) en vul “hoort bij” in."
  }
  package var noCardsThere: String { "Geen rol in deze uitdaging." }
  package var onlyThemselves: String { "Wie zonder naam meedoet, kan dat alleen zelf veranderen." }

  package var nameWord: String { "naam" }
  package var cardWord: String { "kaart" }
  package var roleWord: String { "rol" }
  package var doingWord: String { "doet" }
  package var factWord: String { "feit" }
  package var shownToAll: String { "voor allen" }
  package var overloadedTitle: String { "Veel voor één" }
  package var bridgesTitle: String { "Uitdagingen die één persoon alleen verbindt" }
  package var nobodyThere: String { "Daar doet niemand mee." }
  package var nothingNeedsAttention: String { "Niets vraagt aandacht." }

  package func lack(_ lack: Lack) -> String {
    switch lack {
    case .lead: "Deelproblemen zonder trekker"
    case .bodies: "Kaarten die op één partij drijven"
    case .voice: "Geen gebruiker, eindgebruiker of burger aan tafel"
    }
  }

  package func mark(_ role: Role) -> String {
    switch role {
    case .lead: "T"
    case .contributor: "W"
    case .advisor: "D"
    case .follower: "v"
    }
  }

  package func markMeaning(_ role: Role) -> String {
    role == .follower ? "volgt" : self.role(role)
  }

  package func only(_ name: String) -> String { "alleen " + name }

  package func missingVoices(_ cards: String) -> String {
    "Geen gebruiker, eindgebruiker of burger aan tafel: \(cards)"
  }

  package func noLeadSince(_ day: String) -> String { "geen trekker sinds " + day }

  package func knowsIt(_ names: String) -> String { "herkend door: " + names }

  package func overloaded(_ name: String, _ leads: Int, _ roles: Int) -> String {
    "\(name) trekt er \(leads) en doet in totaal aan \(roles) mee: veel voor één."
  }

  package func sortedBy(_ sort: MatrixView.Sort) -> String {
    switch sort {
    case .arrival: "Op volgorde van binnenkomst"
    case .load: "Gesorteerd op drukte"
    case .body: "Gesorteerd op partij"
    case .name: "Gesorteerd op naam"
    case .missing: "Gesorteerd op wat ontbreekt"
    }
  }

  package func roleOf(_ name: String) -> String { name + " doet hieraan mee als" }

  package func doingOf(_ name: String) -> String { "Wat doet \(name) erin?" }

  package func stops(_ name: String) -> String { name + " stopt hiermee" }

  package func partnerWorks(_ name: String, _ card: String, _ role: String) -> String {
    "\(name) doet mee met \(card) als \(role)."
  }

  package func partnerLeaves(_ name: String, _ card: String) -> String {
    "\(name) doet niet meer mee met \(card)."
  }

  package func leadIsTaken(_ lead: String, _ name: String) -> String {
    "\(lead) was eerder trekker, dus telt \(name) als meewerker."
  }
}
