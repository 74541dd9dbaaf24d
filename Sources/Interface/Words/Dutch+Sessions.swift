package import Model

extension Dutch {
  package func operation(_ operation: Operation) -> String {
    switch operation {
    case .attend: "binnenkomen"
    case .talk: "praten"
    case .capture: "kaarten schrijven"
    case .build: "doorbouwen"
    case .reveal: "onthullen"
    case .cluster: "clusteren"
    case .split: "splitsen"
    case .recognise: "herkennen"
    case .comment: "reageren"
    case .frame: "vragen hoe we kunnen"
    case .dream: "dromen"
    case .backcast: "terugredeneren"
    case .link: "verbinden"
    case .vote: "stippen plakken"
    case .rate: "scoren"
    case .review: "samen kijken"
    case .invite: "uitnodigen"
    case .engage: "meedoen"
    case .connect: "vragen en aanbieden"
    case .pitch: "pitchen"
    case .decide: "besluiten"
    case .agree: "afspreken"
    case .move: "kaarten verplaatsen"
    case .evidence: "bewijs toevoegen"
    case .publish: "resultaten schrijven"
    case .reuse: "resultaten gebruiken"
    }
  }

  package func scale(_ scale: Scale) -> String {
    switch scale {
    case .impact: "effect"
    case .effort: "moeite"
    case .bold: "stoutheid"
    case .worth: "de tijd waard"
    }
  }

  package func decisionMethod(_ method: DecisionMethod) -> String {
    switch method {
    case .consent: "met consent"
    case .dots: "met stippen"
    case .majority: "bij meerderheid"
    case .facilitator: "door de begeleider"
    }
  }

  package func sessionRole(_ role: SessionRole) -> String {
    switch role {
    case .facilitator: "begeleider"
    case .scribe: "notulist"
    }
  }

  package func sessionRule(_ rule: SessionRule) -> String {
    switch rule {
    case .open: "vrij"
    case .chathamHouse: "Chatham House: gebruik wat er gezegd is, vertel niet wie het zei"
    }
  }

  package func quadrant(_ quadrant: Quadrant) -> String {
    switch quadrant {
    case .quickWin: "meteen doen"
    case .plan: "een plan maken"
    case .perhaps: "misschien erbij"
    case .leave: "laten liggen"
    }
  }

  package func minutesTitle(_ label: String, _ title: String) -> String {
    "Verslag van \(label) \(title)"
  }

  package func minutesLabel(_ label: MinutesLabel) -> String {
    switch label {
    case .goal: "Doel"
    case .place: "Plaats"
    case .when: "Wanneer"
    case .facilitator: "Begeleider"
    case .scribe: "Notulist"
    case .rule: "Regel"
    case .present: "Aanwezig"
    case .agenda: "Agenda en tijd"
    case .cards: "Kaarten"
    case .clusters: "Groepjes"
    case .loose: "zonder naam"
    case .ballots: "Stippen"
    case .ratings: "Cijfers"
    case .decisions: "Besluiten"
    case .objections: "Bezwaren"
    case .agreements: "Afspraken"
    case .earlier: "Eerdere afspraken"
    case .parkingLot: "Parkeerplaats"
    }
  }

  package func timing(_ name: String, planned: Int, true spent: Int?) -> String {
    spent.map { "\(name): \(planned) minuten gepland, duurde er \($0)" }
      ?? "\(name): \(planned) minuten gepland, overgeslagen"
  }
  package func isToCome(_ name: String, planned: Int) -> String {
    "\(name): \(planned) minuten gepland, komt nog"
  }
  package func revealed(cards: Int, seats: Int, isLate: Bool) -> String {
    "\(cards) \(cards == 1 ? "kaart" : "kaarten") zonder naam, van \(seats) \(seats == 1 ? "plek" : "plekken")"
      + (isLate ? ", na de onthulling" : "")
  }
  package func dots(_ count: Int) -> String { count == 1 ? "1 stip" : "\(count) stippen" }
  package func voters(_ count: Int) -> String { count == 1 ? "1 mens" : "\(count) mensen" }
  package func median(_ median: String, of count: Int, isDisputed: Bool) -> String {
    "\(median), het midden van \(count)" + (isDisputed ? ", ver uiteen" : "")
  }
  package func reviewOn(_ day: String) -> String { "opnieuw bekijken op \(day)" }
  package func due(_ day: String) -> String { "uiterlijk \(day)" }
  package func integrated(_ text: String) -> String { "verwerkt: \(text)" }
  package func agreementState(_ state: Agreement.State) -> String {
    switch state {
    case .open: "staat nog"
    case .kept: "gedaan"
    case .dropped(let reason): "vervallen" + because(reason)
    }
  }
  package func parkedState(_ state: ParkedItem.State, card: String?) -> String {
    switch state {
    case .open: "nog geparkeerd"
    case .pickedUp: card.map { "werd \($0)" } ?? "opgepakt"
    case .dropped: "vervallen"
    }
  }

  func sessionSentence(_ event: any Payload, _ names: Names) -> String {
    switch event {
    case let p as SessionPlanned: "plande de sessie \(quoted(p.title))"
    case is SessionEdited: "wijzigde het plan van een sessie"
    case is SessionStarted: "begon de sessie"
    case is SessionClosed: "sloot de sessie"
    case let p as StepWithdrawn:
      p.restored ?? false
        ? "zette de sessie opnieuw een stap verder" : "nam een stap van de sessie terug"
    case let p as RoleHanded:
      "maakte \(p.to.map { names.partner($0) } ?? "niemand") \(sessionRole(p.role))"
    case let p as AttendanceNoted: "vinkte af wie er is: \(p.present.count)"
    case is AgendaItemStarted: "begon het volgende onderdeel"
    case is AgendaItemSkipped: "sloeg een onderdeel over"
    case let p as RoundStarted:
      "begon de ronde \(quoted(p.script.name[language])), \(p.script.minutes) minuten"
    case is RoundPaused: "zette de klok stil"
    case is RoundResumed: "liet de klok weer lopen"
    case let p as RoundExtended: "gaf de ronde \(p.minutes) minuten erbij"
    case is RoundEnded: "beëindigde de ronde"
    case let p as CardsRevealed:
      "onthulde " + revealed(cards: p.cards.count, seats: p.seats, isLate: p.late ?? false)
    case let p as ItemParked: "zette op de parkeerplaats: \(p.text)"
    case let p as ItemPicked:
      "pakte iets op van de parkeerplaats" + (p.card.map { ": " + names.card($0) } ?? "")
    case is ItemDropped: "liet iets van de parkeerplaats vallen"
    case is BallotOpened: "opende een stemming met stippen"
    case let p as BallotClosed: "sloot een stemming van \(voters(p.voters))"
    case is BallotWithdrawn: "nam een stemming terug, of het sluiten ervan"
    case let p as RatingsOpened: "opende het scoren: \(scale(p.terms.scale))"
    case let p as RatingsClosed: "sloot de scores van \(voters(p.voters))"
    case is RatingsWithdrawn: "nam het scoren terug, of het sluiten ervan"
    case let p as DecisionRecorded: "besloot: \(p.record.question) \(p.record.outcome)"
    case let p as DecisionRevisited:
      p.outcome.map { "bekeek een besluit opnieuw: " + $0 } ?? "nam de tweede blik terug"
    case is DecisionWithdrawn: "nam een besluit terug"
    case let p as AgreementMade: "\(invitee(p.terms.who, names)) sprak af: \(p.terms.text)"
    case is AgreementKept: "kwam een afspraak na"
    case let p as AgreementDropped: "liet een afspraak vallen" + because(p.reason)
    default: resultSentence(event, names)
    }
  }
}
