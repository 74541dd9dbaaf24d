package import Model

extension Dutch {
  package var treeView: String { "\(key(.showTree)) Uitdagingen" }
  package var emptyTree: String {
    "Er is nog geen uitdaging en geen kaart. «kiem challenge add» noemt een uitdaging; \(key(.capture)) schrijft een kaart."
  }
  package var needLabel: String { "behoefte:" }
  package var dreamLabel: String { "droom" }
  package var noDream: String { "nog niet verteld: \(key(.dream))" }
  package var changeLabel: String { "verandering" }
  package var noCardYet: String { "nog geen kaart" }
  package var linksLabel: String { "verbindt met andere uitdagingen:" }
  package func alsoServes(_ card: String, _ challenges: [String]) -> String {
    "\(card) dient ook \(challenges.joined(separator: ", "))"
  }
  package func usedHere(_ result: String, isImported: Bool, _ cards: [String]) -> String {
    "\(result)\(isImported ? " van elders," : "") gebruikt voor \(cards.joined(separator: " en "))"
  }
  package var bridgesLabel: String { "bruggen van één persoon:" }
  package func unowned(_ cards: [String]) -> String {
    "deelproblemen zonder trekker: " + cards.joined(separator: " ")
  }
  package func atWork(_ people: Int, bodies: Int) -> String {
    "\(people)p \(bodies) \(bodies == 1 ? "partij" : "partijen")"
  }
  package func silently(_ count: Int) -> String { "\(count) stil" }
  package func gap(_ gap: Gap) -> String {
    switch gap {
    case .problemWithoutInnovation: "nog geen innovatie"
    case .opportunityNobodyUses: "niemand gebruikt het"
    case .innovationWithoutResult: "geen resultaat opgeschreven"
    case .innovationAnswersNothing: "antwoord op niets"
    }
  }
  package var goToPicker: String { "Ga naar" }
  package func onTheBoard(_ counts: [(kind: Kind, count: Int)]) -> String {
    "Op het bord: "
      + counts.map { kind, count in
        let plural =
          switch kind {
          case .problem: "problemen"
          case .opportunity: "kansen"
          case .innovation: "innovaties"
          }
        return "\(count) " + (count == 1 ? self.kind(kind) : plural)
      }.joined(separator: ", ")
  }
  package func dreamPrompt(_ challenge: String) -> String { "Droom van \(challenge):" }
  package func changePrompt(_ change: String?) -> String {
    change.map { "Verandering \($0) (leeg: niet nodig):" } ?? "Wat moet veranderen:"
  }
  package var newChange: String { "nog een verandering …" }
  package func splitPrompt(_ card: String) -> String { "Deel van \(card):" }
  package func answerPrompt(_ card: String) -> String { "Innovatie als antwoord op \(card):" }
  package func answerPicker(_ card: String) -> String { "Wat is een antwoord op \(card)?" }
  package var noChangeNeeded: String {
    "Geen uitdaging van deze kaart vraagt nog een verandering; \(key(.dream)) in de boom noemt er een."
  }
  package var newAnswer: String { "een nieuwe innovatie als antwoord …" }
  package var newInnovation: String { "een nieuwe innovatie …" }
  package func hung(_ card: String, _ below: String, isAnswer: Bool) -> String {
    isAnswer ? "\(card) is een antwoord op \(below)." : "\(card) hangt onder \(below)."
  }
  package func marked(_ cards: [String]) -> String {
    cards.isEmpty
      ? "Er is niets gemerkt."
      : "Gemerkt: \(cards.joined(separator: ", ")). \(key(.hang)) hangt het onder de selectie."
  }
  package var nothingMarked: String {
    "Merk eerst een kaart, met \(key(.mark)); \(key(.hang)) hangt hem onder een andere."
  }
  package func cannotHang(_ problem: Board.HangProblem) -> String {
    switch problem {
    case .itself: "een kaart kan niet onder zichzelf hangen."
    case .below: "die kaart hangt onder deze."
    case .innovation: "een innovatie heeft geen delen en geen antwoorden."
    case .circle: "die kaart is alleen voor een kring, en deze is voor andere lezers."
    case .unchanged: "het hangt daar al."
    }
  }
  package var nothingToFold: String { "Er hangt niets onder." }
  package var noChallengeHere: String {
    "Deze kaarten horen bij geen uitdaging; \(key(.editField)) geeft een kaart er een."
  }
  package func lineageView(_ card: String) -> String { "Herkomst van \(card)" }
  package var nothingHangsThere: String { "Daar is geen uitdaging en geen kaart." }
  package var workload: String { "In totaal" }
  package var invitedTo: String { "Uitgenodigd" }
  package var competesWith: String { "Concurrent" }
  package var exchangeLabel: String { "Uitwisseling" }
  package var nextDoor: String { "Hiernaast" }
  package var noGraphviz: String {
    "Graphviz (dot) is niet geïnstalleerd; dit zou het tekenen."
  }
  package var graphvizFailed: String {
    "Graphviz (dot) kon het niet afmaken. «--format dot» laat zien wat het kreeg."
  }
  package var partnerView: String { "Wie" }
  package var palettePicker: String { "Wat wil je doen? Typ een deel van het woord" }
  package var partnerPicker: String { "Wie doet mee" }
  package func worksOnCards(_ count: Int, challenges: Int) -> String {
    let cards = "DOET MEE AAN \(count) \(count == 1 ? "KAART" : "KAARTEN")"
    if challenges == 0 { return cards }
    return cards + " in \(challenges) " + (challenges == 1 ? "uitdaging" : "uitdagingen")
  }
  package var worksOnNothing: String { "nog aan geen kaart" }
  package var offersHeading: String { "BIEDT AAN" }
  package var invitedHeading: String { "UITGENODIGD VOOR" }
  package func takesPartUnseen(_ name: String) -> String {
    "\(name) doet mee zonder naam; alleen diegene verandert dat (\(key(.actAs)), --as)."
  }
  package func relatePicker(_ name: String) -> String { "\(name) en anderen" }
  package func competesNow(_ other: String, _ competes: Bool) -> String {
    competes ? "is concurrent van \(other)" : "is geen concurrent meer van \(other)"
  }
  package func wasIntroduced(_ other: String) -> String { "kent nu \(other)" }
  package func competitionNoted(_ one: String, _ other: String, _ compete: Bool) -> String {
    "\(one) en \(other) zijn \(compete ? "concurrenten" : "geen concurrenten meer")."
  }
  package func introduced(_ one: String, _ other: String) -> String {
    "\(one) en \(other) kennen elkaar nu."
  }
  package var nobodyToRelate: String { "Daar is niemand anders voor." }
  package func twoNeeded(_ name: String) -> String {
    "Daar zijn er twee voor nodig: dit is tweemaal \(name)."
  }
  package var competesHeading: String { "CONCURREERT MET" }
  package var membersHeading: String { "HOREN ERBIJ" }
  package var nextDoorHeading: String { "HIERNAAST: nog geen kaart samen" }
  package var saidNothing: String { "Van deze partner is er nog niets geschreven." }
  package var competitor: String { "(concurrent)" }
}
