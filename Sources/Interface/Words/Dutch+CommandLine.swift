import Model

extension Dutch {
  package func severalCards(_ name: String, _ fitting: String) -> String {
    "Bij «\(name)» passen meer kaarten: \(fitting). Gebruik een nummer."
  }

  package func noSuchPartner(_ name: String) -> String {
    "Er is geen partner «\(name)» op dit bord; «kiem partner» toont ze."
  }

  package func severalPartners(_ name: String, _ fitting: String) -> String {
    "Bij «\(name)» passen meer partners: \(fitting). Schrijf meer van de naam, of de id."
  }

  package func newOnTheBoard(_ name: String) -> String {
    "\(name) is nieuw op dit bord en doet vanaf nu mee."
  }

  package func isMerged(_ card: String, _ into: String) -> String {
    "\(card) is samengevoegd met \(into): dit gaat over \(into)."
  }

  package func noSuchStage(_ name: String, _ stages: String) -> String {
    "«\(name)» is geen fase; het kan zijn: \(stages)." + nearly(name, stages)
  }

  package var nextWord: String { "volgende" }
  package var backWord: String { "terug" }

  package func notOneOf(_ text: String, _ possible: String) -> String {
    "«\(text)» hoort niet bij: \(possible)." + nearly(text, possible)
  }

  package func didYouMean(_ word: String) -> String { "Bedoel je «\(word)»?" }

  package func notOnTheBoard(_ card: String, _ off: String) -> String {
    "\(card) is van het bord (\(off)). Haal de kaart eerst terug: kiem park \(card) --resume."
  }

  package func isOnTheBoard(_ card: String) -> String {
    "\(card) is al op het bord."
  }

  package func notReady(_ card: String, _ stage: String, _ missing: String) -> String {
    "\(card) gaat niet zomaar naar \(stage) (\(missing)). Met --reason \"…\" gaat het toch."
  }

  package func isThere(_ card: String, _ stage: String) -> String {
    "\(card) is al in \(stage)."
  }

  package func kept(_ changes: Int, _ reason: SystemReason?) -> String {
    let why = reason.map { "het logboek is nu niet te schrijven (\(self.reason($0)))" }
    return
      "\(changes == 1 ? "Bewaard" : "\(changes) veranderingen zijn bewaard"), en later geschreven: \(why ?? "een andere Kiem houdt het logboek vast"). De volgende verandering schrijft wat wacht."
  }

  package func putAside(_ card: String) -> String {
    "\(card) is geparkeerd; «kiem list --off» toont de kaart."
  }

  package var nothingBefore: String {
    "Dit is de eerste fase; «kiem park» zet een kaart opzij."
  }

  package var noParts: String {
    "Nog geen kaart hoort bij een andere: «kiem edit 18 --parent 13» laat P18 bij P13 horen."
  }

  package func closedAs(_ card: String, _ closing: String) -> String {
    "\(card) is afgesloten: \(closing)."
  }

  package func mergedInto(_ card: String, _ into: String) -> String {
    "\(card) is samengevoegd met \(into), met alles wat eraan hangt."
  }

  package func mergesWithItself(_ card: String) -> String {
    "\(card) kan niet met zichzelf worden samengevoegd."
  }

  package func ticked(_ card: String, _ rule: String, _ done: Bool) -> String {
    "\(card): \(done ? "afgevinkt" : "niet meer afgevinkt"): \(rule)."
  }

  package func nothingToTick(_ card: String) -> String {
    "In deze fase is er bij \(card) niets met de hand af te vinken."
  }

  package func notBlocked(_ card: String) -> String { "\(card) is niet geblokkeerd." }
  package func notWorking(_ card: String) -> String { "Je doet niet mee aan \(card)." }
  package func notRecognised(_ card: String) -> String { "Je hebt \(card) niet herkend." }

  package func recognisedAlready(_ card: String) -> String {
    "Je herkent \(card) al; --withdraw neemt het terug."
  }

  package func changed(_ what: String) -> String { "\(what) is veranderd." }
  package var giveText: String { "Er is geen tekst: er is niets veranderd." }

  package func onlyAdded(_ field: String) -> String {
    "«\(field)» komt bij wat er staat, en een lege tekst voegt niets toe: er is niets veranderd."
  }

  package func noNumber(_ text: String) -> String {
    "«\(text)» is geen getal dat hier past."
  }

  package func noDay(_ text: String) -> String {
    "«\(text)» is geen dag; schrijf het als 2026-08-22."
  }

  package var noCards: String { "Geen kaarten." }
  package var nothingHappened: String { "Er is niets gebeurd dat past." }

  package func challengeNamed(_ challenge: String) -> String { "\(challenge) staat op het bord." }
  package func dreamTold(_ challenge: String) -> String {
    "De droom van \(challenge) is verteld."
  }

  package func changeNeeded(_ change: String, _ challenge: String) -> String {
    "\(change) is een verandering die \(challenge) nodig heeft."
  }

  package func changeDropped(_ change: String, _ challenge: String) -> String {
    "\(challenge) heeft de verandering \(change) niet meer nodig."
  }

  package func noSuchChange(_ name: String) -> String {
    "Er is geen verandering «\(name)» die nog nodig is; «kiem challenge» toont ze."
  }

  package func challengeClosed(_ challenge: String) -> String { "\(challenge) is afgesloten." }
  package var noChallenges: String {
    "Nog geen uitdagingen; kiem challenge add noemt er een."
  }
  package var closedWord: String { "afgesloten" }
  package var vulnerable: String { "kwetsbare groep" }

  package func partnerJoined(_ name: String) -> String { "\(name) doet mee." }
  package func partnerLeft(_ name: String) -> String { "\(name) doet niet meer mee." }

  package func partnerForgotten(_ name: String) -> String {
    "Het bord toont vanaf nu \(formerParticipant) in plaats van \(name). De naam blijft in de map people van het bord staan tot iemand die daar weghaalt."
  }

  package func partnerExists(_ name: String) -> String {
    "\(name) doet al mee; kiem partner edit verandert wat er staat."
  }

  package func affiliationLoop(_ name: String) -> String {
    "\(name) kan niet bij zichzelf horen, ook niet via anderen."
  }

  package var noPartners: String { "Er doet nog niemand mee." }
  package var leftWord: String { "weg" }
  package var worksOn: String { "Doet mee aan" }

  package var noLimit: String { "geen" }

  package func promise(_ percent: Int, _ days: Int) -> String {
    "\(percent)% van de kaarten gedeeld binnen \(days) dagen"
  }

  package var cardsWord: String { "kaarten" }

  package func label(_ label: Label) -> String {
    switch label {
    case .stage: "Fase"
    case .offTheBoard: "Van bord"
    case .recognised: "Herkend"
    case .people: "Mensen"
    case .history: "Wat er gezegd en gedaan is"
    case .ready: "Klaar als"
    case .otherVersion: "Ook gezegd"
    case .need: "Behoefte"
    case .reach: "Schaal"
    case .dream: "Droom"
    case .changes: "Verandering"
    case .cards: "Kaarten"
    case .type: "Soort"
    case .body: "Partij"
    case .perspective: "Kijkt als"
    case .describes: "Hier als"
    case .contact: "Contact"
    case .offers: "Aanbod"
    case .title: "Titel"
    case .place: "Plaats"
    case .language: "Taal"
    case .limit: "Limiet"
    case .promise: "Belofte"
    case .policy: "Werkwijze"
    case .settings: "Plekken"
    case .folder: "Map"
    }
  }

  package func checked(_ events: Int, _ files: Int, _ writers: Int, clean: Bool) -> String {
    "\(events) gebeurtenissen in \(files) bestanden van \(writers) schrijvers: "
      + (clean ? "alles is zoals het geschreven is." : "niet alles is zoals het moet zijn.")
  }

  package func beyond(_ findings: Int) -> String { "En nog \(findings)." }

  package func accepted(_ events: Int) -> String {
    guard events > 0 else {
      return "Er ligt geen gebeurtenis in de toekomst: er viel niets te aanvaarden."
    }
    return
      "Aanvaard: \(events) \(events == 1 ? "gebeurtenis die" : "gebeurtenissen die") in de toekomst \(events == 1 ? "ligt" : "liggen"), vanaf nu op jouw bord (open het opnieuw waar het open staat). Wat je schrijft gaat na dat moment verder, dus anderen houden het tegen tot zij het ook aanvaarden of de tijd komt."
  }

  package func notice(_ notice: CheckNotice) -> String {
    switch notice {
    case .didNotApply(let event, let why, let card):
      "Gebeurtenis \(event)\(card.map { " op " + $0 } ?? "") had geen gevolg: \(reason(why)). Ze blijft in het log."
    case .secondVersion(let thing, let field):
      "\(thing): twee mensen schreven «\(field)» zonder het van elkaar te weten. De laatste is te zien; bewerk het veld om het af te ronden."
    case .held(let count):
      "\(count) \(count == 1 ? "gebeurtenis ligt" : "gebeurtenissen liggen") in de toekomst (een verkeerde klok?) en \(count == 1 ? "komt" : "komen") op zijn tijd; «kiem check --accept-future» toont nu wat er ligt."
    case .unknownKind(let kind, let count):
      "\(count) \(count == 1 ? "gebeurtenis" : "gebeurtenissen") van de soort «\(kind)», geschreven door een nieuwere Kiem: bewaard, niet getoond. Installeer een nieuwere Kiem."
    case .mustNotWrite:
      "Een nieuwere Kiem schreef iets dat eerst begrepen moet worden: deze Kiem leest hier alleen. Installeer een nieuwere."
    case .scars(let count):
      "\(count) \(count == 1 ? "keer is schrijven" : "keren is schrijven") afgebroken en geheeld; niets dat bewaard was ontbreekt."
    }
  }

  private func reason(_ reason: Skipped.Reason) -> String {
    switch reason {
    case .unreadable: "de inhoud is niet te lezen"
    case .loop: "een kaart zou onder zichzelf hangen"
    case .merged: "de kaart was al samengevoegd"
    case .unknownCard: "het begin van de kaart ontbreekt"
    case .secondLead: "iemand anders was eerder trekker"
    case .sessionHeld: "er was toen een andere sessie"
    case .tooManyDots: "meer stippen dan mensen hadden"
    case .unknownResult: "het begin van het resultaat ontbreekt"
    case .licenceStays: "deze versie van het resultaat houdt de licentie die ze had"
    case .shareAlike: "waar het van gemaakt is vraagt om CC BY-SA, dus dat geldt"
    case .openStays: "iedereen heeft het resultaat al, dus het blijft open"
    case .notReady: "het resultaat heeft nog geen licentie, geen makers of geen bewijs"
    case .notAllowed: "de makers hebben geen ja gezegd"
    }
  }
}
