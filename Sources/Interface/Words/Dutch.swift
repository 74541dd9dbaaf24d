package import Model

/// Kiem in Dutch.
package struct Dutch: Words {
  /// Which keys the sentences name.
  package var keymap = Keymap.usual

  /// The catalogue; there is nothing to set.
  package init() {}

  package let language = Language.dutch
  package var boardView: String { "\(key(.showBoard)) Bord" }
  package var helpView: String { "\(key(.help)) Hulp" }
  package let tooSmall =
    "Kiem heeft minstens 24 kolommen en 12 regels nodig: maak het venster groter."
  package let readOnly = "Dit bord kan hier alleen gelezen worden; er is niets veranderd."
  package let lead = "trekker"
  package let noLead = "geen trekker"
  package let crossCutting = "overstijgend"
  package let noChallenge = "nog geen uitdaging"
  package let partOf = "Hoort bij"
  package let answers = "Antwoord op"
  package let answeredBy = "Beantwoord door"
  package let subproblems = "Deelproblemen"
  package let forWhom = "Voor"
  package let evidence = "Bewijs"
  package let channels = "Kanalen"
  package let needs = "Verandering"
  package let connectsLabel = "Verbindt"
  package let blockedLabel = "geblokkeerd"
  package let twoVersions = "2 versies"
  package var nobody: String { "nog niemand: druk \(key(.join))" }
  package var noConversation: String { "Nog niets gezegd: \(key(.comment)) voor een reactie." }
  package let openToAll = "open"
  package let circleOnly = "* alleen kring"
  package let via = "via anderen"
  package let somebody = "iemand"
  package let formerParticipant = "oud-deelnemer"
  package let silentOne = "+1"
  package let anonymous = "anoniem"
  package let parked = "geparkeerd"
  package let withdrawnCard = "ingetrokken"
  package let removed = "(verwijderd)"
  package let captureHint = "Enter schrijf op  Tab soort  Esc annuleer"
  package let lineHint = "Enter klaar  Esc annuleer  ^W woord weg  ^U regel weg"
  package let pickHint = "pijlen  Enter kies  typ om te zoeken  Esc terug"
  package let helpHint = "pijlen  Esc terug"
  package let editTitle = "Titel:"
  package let reasonPrompt = "Reden om door te gaan:"
  package let whyParked = "Waarom parkeren (Enter: zonder reden):"
  package let whyBlocked = "Wat houdt het tegen:"
  package let reasonNeeded = "Een paar woorden is genoeg; Esc laat de kaart staan."
  package let stagePicker = "Verplaats naar"
  package let rolePicker = "Ik doe mee als"
  package let leave = "Ik stop hiermee"
  package let doingPrompt = "Wat doe je erin?"
  package let whoAreYou = "Wie ben je?"
  package var whoHint: String { "Eén keer gevraagd. \(key(.actAs)) verandert het later." }
  package let yourName = "Je naam:"
  package let newPartner = "iemand nieuw …"
  package let actAs = "Ik ben …"
  package let agreement = "Een afspraak, zoals rond een tafel: geen login."
  package let offPicker = "Van het bord: Enter haalt terug"
  package let fieldPicker = "Velden van"
  package let tickPicker = "Vinkjes van"
  package let findPrompt = "Zoek:"
  package let noMatch = "Geen kaart heeft dat; Esc stopt het zoeken."
  package let nothingFound = "niets gevonden"
  package let nothingToUndo = "Er is niets van jou om terug te nemen."
  package let nothingToRedo = "Er is niets om opnieuw te doen."
  package let rearranged = "zette de kaarten van een kolom in een andere volgorde"
  package let movedInColumn = "schoof het omhoog of omlaag in de kolom"
  package let takesPartUnnamed = "doet mee zonder naam"
  package var noCardSelected: String { "Geen kaart gekozen; \(key(.capture)) schrijft een nieuwe." }
  package let emptyText = "Typ iets, of druk Esc."
  package let unchanged = "Niets veranderd."
  package var firstStage: String { "Dit is de eerste fase; \(key(.park)) parkeert een kaart." }
  package let lastStage = "Dit is de laatste fase."
  package let topOfColumn = "Verder kan niet die kant op."
  package let noCardsOff = "Geen kaart is van het bord."
  package let nothingToTick = "Hier valt niets voor mensen af te vinken."
  package let kindOnlyInRecognise = "De soort kan alleen in de eerste fase veranderen."

  package func cardView(_ number: String) -> String {
    "Kaart \(number)"
  }

  package func more(_ count: Int) -> String {
    "nog \(count)"
  }

  package func people(_ people: Int, bodies: Int) -> String {
    "MENSEN \(people), van \(bodies) \(bodies == 1 ? "partij" : "partijen")"
  }

  package func recognisedBy(_ names: String) -> String {
    "Herkend door " + names
  }

  package func ready(_ next: Stage?) -> String {
    next.map { "KLAAR VOOR \(stage($0).uppercased())?" } ?? "KLAAR OM AF TE RONDEN?"
  }

  package func daysInStage(_ days: Int) -> String {
    days == 1 ? "1 dag in deze fase" : "\(days) dagen in deze fase"
  }

  package func off(_ off: String) -> String {
    "van het bord: " + off
  }

  private func listed(_ fields: [CardField]) -> String {
    Interface.listed(fields.map { field($0) }, "en")
  }

  package func offMeanwhile(_ card: String, _ off: String) -> String {
    "\(card) is intussen van het bord: \(off). Er is niets veranderd."
  }

  package func movedMeanwhile(_ card: String, _ stage: String) -> String {
    "\(card) staat intussen in \(stage). Er is niets veranderd."
  }

  package func merged(into: String) -> String {
    "samengevoegd met " + into
  }

  package func newCard(_ kind: Kind) -> String {
    kind == .problem ? "Nieuw probleem:" : "Nieuwe \(self.kind(kind)):"
  }

  package func lengthHint(_ used: Int) -> String {
    "\(used) van 60"
      + (used > 60 ? ": lang voor een kaart; het verhaal kan erin met \(key(.editText))" : "")
  }

  package func commentOn(_ card: String) -> String {
    "Reactie op \(card):"
  }

  package func moveTitle(_ card: String, _ stage: String) -> String {
    "\(card) naar \(stage)"
  }

  package func matches(_ index: Int, _ count: Int) -> String {
    count == 0 ? "geen kaart" : "\(index) van \(count)"
  }

  package func captured(_ card: String) -> String {
    "\(card) staat op het bord."
  }

  package func movedTo(_ card: String, _ stage: String) -> String {
    "\(card) staat nu in \(stage)."
  }

  package func notTicked(_ rules: String) -> String {
    "Niet afgevinkt: \(rules)."
  }

  package func recognised(_ card: String, _ count: Int) -> String {
    "Jij herkent \(card): nu \(count)."
  }

  package func unrecognised(_ card: String) -> String {
    "Jij herkent \(card) niet meer."
  }

  package func joined(_ card: String, _ role: String) -> String {
    "Je doet mee met \(card) als \(role)."
  }

  package func secondLead(_ name: String) -> String {
    "\(name) was eerder trekker, dus jij telt als meewerker."
  }

  package func otherLead(_ name: String) -> String {
    "\(name) wilde ook trekker zijn. Jij was eerder, dus \(name) telt als meewerker."
  }

  package func left(_ card: String) -> String {
    "Je doet niet meer mee met \(card)."
  }

  package func commented(_ card: String) -> String {
    "Je reactie staat op \(card)."
  }

  package func blocked(_ card: String) -> String {
    "\(card) is geblokkeerd."
  }

  package func unblocked(_ card: String) -> String {
    "\(card) is niet meer geblokkeerd."
  }

  package func parkedCard(_ card: String) -> String {
    "\(card) is geparkeerd; \(key(.offTheBoard)) vindt hem terug."
  }

  package func resumed(_ card: String) -> String {
    "\(card) is terug op het bord."
  }

  package func saved(_ fields: [String], _ card: String) -> String {
    "\(card) bewaard: \(fields.map(\.uncapitalised).joined(separator: ", "))."
  }

  package func undid(_ what: String) -> String {
    "Teruggenomen: \(what)"
  }

  package func redid(_ what: String) -> String {
    "Opnieuw gedaan: \(what)"
  }

  package func actingAs(_ name: String) -> String {
    "Je bent hier \(name)."
  }

  package func unknownKey(_ key: String) -> String {
    "\(key) doet hier niets; \(self.key(.help)) toont alle toetsen."
  }

  package func newNumber(_ card: String) -> String {
    "Hetzelfde nummer was elders al vergeven: die van jou is nu \(card)."
  }

  package var emptyBoard: [String] {
    [
      "Een leeg bord.",
      "Druk \(key(.capture)) en schrijf in één zin een probleem of een kans op die je ziet. Enter zet hem in de eerste kolom.",
      "Daarna \(key(.recognise)): herken ik.  \(key(.join)): ik doe mee.  \(key(.moveRight)): de volgende fase.  \(key(.undo)): ongedaan.  \(key(.help)): alle toetsen.",
      "Zijn jullie hier samen? \(key(.showSession)) biedt een eerste sessie van 45 minuten aan.",
    ]
  }

  package func notYet(_ rules: String) -> String {
    "nog niet: " + rules
  }

  package func obstacle(_ obstacle: Board.Obstacle, stage: (Stage) -> String) -> String {
    switch obstacle {
    case .policy(let rule): notYet(self.rule(rule))
    case .limit(let here, let limit): "\(stage(here)) is vol: \(limit) tegelijk is de grens"
    case .steps: "meer dan één fase tegelijk"
    case .back: "een fase terug"
    }
  }

  package func badField(_ problem: FieldProblem) -> String {
    switch problem {
    case .empty: "Typ iets, of druk Esc."
    case .noSuchCard(let text): "Er is geen kaart «\(text)» op dit bord; gebruik het nummer."
    case .noSuchChallenge(let text):
      "Er is geen uitdaging «\(text)»; gebruik het nummer, of - voor overstijgend."
    case .noSuchWord(let text, let words):
      "\(text) is niet een van: \(words.joined(separator: ", "))." + nearly(text, words)
    case .innovationAsParent(let card): "\(card) is een innovatie; kies een probleem of een kans."
    case .itself: "Een kaart kan niet bij zichzelf horen."
    case .cannotHang(let card, let problem): "\(card): " + cannotHang(problem)
    case .onlyInnovations: "Alleen innovaties hebben dat veld."
    case .kindOnlyInRecognise: kindOnlyInRecognise
    case .hasWorkBelow(let cards):
      "Onder een innovatie kan niets hangen, en \(cards) hangt hieronder of is er een antwoord op; haal dat eerst weg."
    case .hasFieldsOfInnovation(let fields):
      "Alleen een innovatie heeft \(listed(fields)); maak dat eerst leeg."
    case .noSuchPartner(let name): "Er is geen partner «\(name)» op dit bord."
    case .affiliationLoop(let name): affiliationLoop(name)
    case .partnerExists(let name): "\(name) doet al mee; \(key(.partners)) toont wie dat is."
    }
  }

  package func unknownTerminal(_ type: String) -> String {
    "Het terminaltype «\(type)» is hier niet bekend; Kiem behandelt het als xterm-256color."
  }

  package func waiting(_ events: Int) -> String {
    "\(events) van je wijzigingen wachten tot de schijf of het slot vrij is; Kiem blijft het proberen."
  }

  package func damage(_ places: Int) -> String {
    "! Het logboek is op \(places) \(places == 1 ? "plaats" : "plaatsen") beschadigd: voer kiem check uit."
  }

  package func held(_ events: Int) -> String {
    "\(events) \(events == 1 ? "gebeurtenis van anderen ligt" : "gebeurtenissen van anderen liggen") in de toekomst (verkeerde klok?): voer kiem check uit."
  }
}
