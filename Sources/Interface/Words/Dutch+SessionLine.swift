package import Model

extension Dutch {
  package func notInThisRound(_ leader: String, _ session: String, _ operation: String) -> String {
    "\(leader) leidt \(session), en in deze ronde is het \(operation): de rest wacht tot ze voorbij is."
  }
  package func neverClosed(_ leader: String, _ session: String) -> String {
    "\(leader) leidt \(session), en de ronde is al lang voorbij. Is er niemand meer? Met «kiem session hand facilitator NAAM» leid jij hem, met «kiem session close» is hij afgelopen."
  }

  package func noSuchSession(_ name: String) -> String {
    "Er is geen sessie «\(name)». «kiem session list» laat zien welke er zijn."
  }
  package func severalSessions(_ name: String, _ fitting: String) -> String {
    "«\(name)» kan meer dan één sessie zijn: \(fitting). Noem er één."
  }
  package func severalPlanned(_ fitting: String) -> String {
    "Er zijn meer sessies gepland: \(fitting). Zeg welke er begint."
  }
  package func nothingPlanned(_ templates: String) -> String {
    "Er is geen sessie gepland. Begin er een uit deze lijst: \(templates)."
  }
  package func noSuchTemplate(_ name: String, _ possible: String) -> String {
    "«\(name)» is niet gepland en ook geen sjabloon. Er zijn: \(possible)."
  }
  package func noSuchMethod(_ name: String, _ possible: String) -> String {
    "Er is geen methode «\(name)». Er zijn: \(possible)."
  }
  package var noSessionHeld: String {
    "Er is geen sessie bezig. «kiem session start» begint er een."
  }
  package var noSessions: String {
    "Er is nog geen sessie gepland. «kiem session start first» begint er een van 45 minuten, «kiem session plan» laat zien wat er nog meer is."
  }
  package func sessionIsHeld(_ label: String) -> String {
    "\(label) is bezig. «kiem session close» sluit die eerst."
  }
  package func sessionIsOver(_ label: String) -> String { "\(label) is gesloten." }
  package var sayTheAgenda: String {
    "Zeg wat er op het programma staat: --template NAAM, of één of meer keer --method NAAM."
  }
  package func notADay(_ text: String) -> String {
    "«\(text)» is geen dag. Schrijf hem als 2026-12-03, 3 dec, +10d, +2w of +3m."
  }
  package func notATime(_ text: String) -> String {
    "«\(text)» is geen tijd. Schrijf hem als 19:30."
  }
  package func notMinutes(_ text: String, most: Int) -> String {
    "«\(text)» is geen aantal minuten van 1 tot \(most)."
  }
  package func noSuchDecision(_ name: String) -> String {
    "Er is geen besluit «\(name)». «kiem decide --list» nummert ze."
  }
  package func noSuchAgreement(_ name: String) -> String {
    "Er is geen afspraak «\(name)». «kiem agree --list» nummert ze."
  }
  package func noSuchParked(_ name: String) -> String {
    "Op de parkeerplaats heeft niets het nummer «\(name)». «kiem session park --list» nummert het."
  }

  package func sessionPlanned(_ label: String, _ title: String) -> String {
    "\(label) “\(title)” is gepland. «kiem session start \(label)» begint hem."
  }
  package func sessionBegan(_ label: String, _ leader: String) -> String {
    "\(label) is begonnen, met \(leader) als begeleider. «kiem session next» gaat naar de eerste ronde."
  }
  package var agendaIsOver: String {
    "Het programma is klaar. «kiem session close» sluit de sessie."
  }
  package var noRoundRuns: String { "Er loopt geen ronde. «kiem session next» begint er een." }
  package var clockStands: String {
    "De klok staat stil. Met «kiem session resume» gaat hij verder."
  }
  package var clockRuns: String { "De klok loopt." }
  package var keepsAMinute: String { "Een ronde houdt minstens één minuut." }
  package var attendanceIsOwn: String {
    "Onder de Chatham House-regel staat dit alleen in je eigen logboek: niemand anders ziet wie er is."
  }
  package func roleGoes(_ role: String, to name: String?, _ session: String) -> String {
    name.map { "\($0) is nu \(role) van \(session)." } ?? "\(session) heeft geen \(role)."
  }
  package func sessionClosed(_ label: String) -> String {
    "\(label) is gesloten. «kiem session minutes \(label)» schrijft het verslag."
  }
  package func minutesAre(in file: String) -> String { "Het verslag staat in \(file)." }
  package func fileIsThere(already file: String) -> String {
    "\(file) is er al. Kies een andere naam, of schrijf eroverheen met --force."
  }
  package func decisionIs(_ state: DecisionChange, _ label: String) -> String {
    switch state {
    case .recorded: "Het is besloten, als \(label)."
    case .revisited: "\(label) is opnieuw bekeken."
    case .withdrawn: "\(label) telt niet meer."
    }
  }
  package func agreementIs(_ state: Agreement.State, _ label: String, _ text: String) -> String {
    switch state {
    case .open: "\(label) is afgesproken: \(text)."
    case .kept: "\(label) is nagekomen: \(text)."
    case .dropped: "\(label) vervalt: \(text)."
    }
  }
  package func parkedAs(_ number: String) -> String {
    "Het ligt op de parkeerplaats, als \(number)."
  }
  package func pickedUp(_ text: String, as card: String?) -> String {
    card.map { "Het is nu \($0): \(text)." } ?? "Het is van de parkeerplaats: \(text)."
  }
  package func notNeeded(_ text: String) -> String { "Het vervalt: \(text)." }

  package func sessionState(_ state: Course.State) -> String {
    switch state {
    case .planned: "gepland"
    case .running: "nu bezig"
    case .paused: "nu bezig, pauze"
    case .closed: "gesloten"
    }
  }
  package func comesNext(_ name: String?) -> String {
    name.map { "«kiem session next» begint: \($0)" } ?? agendaIsOver
  }
  package func forPeople(_ range: ClosedRange<Int>) -> String {
    range.upperBound == Method.mostPeople
      ? "\(range.lowerBound) mensen of meer" : "\(range.lowerBound)-\(range.upperBound) mensen"
  }
  package var templatesHeading: String { "HELE SESSIES (--template)" }
  package var methodsHeading: String { "METHODEN (--method)" }
  package var methodsHint: String {
    "«kiem session methods NAAM» laat zien waaruit er een bestaat."
  }
  package func openAgreementsHeading(_ count: Int) -> String {
    "EERDER AFGESPROKEN, NOG OPEN (\(count))"
  }
  package func reviewHeading(_ count: Int) -> String {
    "BESLUITEN OM OPNIEUW TE BEKIJKEN (\(count))"
  }
  package var overdue: String { "te laat" }
  package var noDecisions: String { "Er is nog niets besloten." }
  package var noAgreements: String { "Er staat geen afspraak open." }
  package var nothingParked: String { "De parkeerplaats is leeg." }
  package var decisionLetter: String { "B" }
  package var agreementLetter: String { "A" }
  package func times(_ count: Int) -> String { "\(count) keer" }
  package func inCompany(_ company: Company) -> String {
    switch company {
    case .solo: "alleen"
    case .pairs: "met z'n tweeën"
    case .fours: "met z'n vieren"
    case .groups: "in groepjes"
    case .all: "allemaal samen"
    }
  }
  package var outputLabel: String { "Levert op" }
  package var creditLabel: String { "Idee van" }
}
