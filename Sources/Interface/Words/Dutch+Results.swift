package import Model

extension Dutch {
  package func licence(_ licence: Licence) -> String {
    switch licence {
    case .cc0: "CC0"
    case .ccBy: "CC BY"
    case .ccBySa: "CC BY-SA"
    case .named(let name): name
    case .partners: "alleen partners"
    case .ask: "vraag eerst"
    }
  }

  package func fullLicence(_ licence: Licence) -> String {
    switch licence {
    case .cc0: "CC0 1.0"
    case .ccBy: "CC BY 4.0"
    case .ccBySa: "CC BY-SA 4.0"
    case .named(let name): name
    case .partners: "alleen voor partners"
    case .ask: "vraag het eerst aan de makers"
    }
  }

  package func mayDo(_ licence: Licence?) -> String {
    switch licence {
    case .cc0: "het gebruiken, veranderen en verkopen; je hoeft niemand te noemen."
    case .ccBy: "het gebruiken, veranderen en verkopen; noem de makers."
    case .ccBySa:
      "het gebruiken, veranderen en verkopen; noem de makers; deel jouw versie onder dezelfde licentie."
    case .named(let name): "doen wat de licentie \(name) zegt; noem de makers."
    case .partners: "het gebruiken als partner op dit bord; anderen vragen het eerst aan de makers."
    case .ask: "het gebruiken als de makers ja zeggen: vraag het ze eerst."
    case nil: "het bekijken; niemand heeft nog gezegd wat anderen ermee mogen."
    }
  }

  package func resultAudience(_ audience: ResultAudience) -> String {
    switch audience {
    case .open: "open voor iedereen"
    case .partners: "voor partners"
    }
  }

  package func reuseKind(_ kind: ReuseKind) -> String {
    switch kind {
    case .sameUse: "zelfde gebruik"
    case .newTargetGroup: "nieuwe doelgroep"
    case .scaledUp: "opgeschaald"
    }
  }

  package func resultNeed(_ need: ResultNeed) -> String {
    switch need {
    case .licence: "een licentie"
    case .makers: "wie het maakte"
    case .evidence: "hoe we weten dat het werkt"
    }
  }

  package func attribution(
    title: String, makers: String, board: String, year: Int, licence: String?
  ) -> String {
    quoted(title) + (makers.isEmpty ? "" : " van \(makers)") + " (\(board), \(year))"
      + (licence.map { ", " + $0 } ?? "")
  }
  package func titleBy(_ title: String, _ makers: String) -> String {
    quoted(title) + (makers.isEmpty ? "" : " van \(makers)")
  }
  package func madeFrom(_ results: String) -> String { "gemaakt van \(results)" }
  package func changedFor(_ text: String) -> String { "veranderd: \(text)" }

  package func all(_ names: [String]) -> String { listed(names, "en") }

  package var resultsView: String { "\(key(.showResults)) Resultaten" }
  package var noResults: String {
    "Er is nog geen resultaat. Met \(key(.publish)) schrijf je op wat er uit een kaart kwam, zodat anderen het kunnen gebruiken."
  }
  package func resultColumn(_ column: ResultColumns.Column) -> String {
    switch column {
    case .number: "nr."
    case .title: "titel"
    case .outcome: "soort"
    case .licence: "licentie"
    case .makers: "van"
    case .reused: "gebruikt"
    }
  }
  package func resultLabel(_ label: ResultLabel) -> String {
    switch label {
    case .withdrawn: "Let op"
    case .needs: "Mist nog"
    case .what: "Wat"
    case .from: "Komt uit"
    case .novelty: "Nieuw door"
    case .works: "Werkt het?"
    case .trick: "Slimmigheid"
    case .place: "Waar"
    case .sharedWith: "Gedeeld met"
    case .toldBack: "Terugverteld"
    case .reuse: "Hergebruik"
    case .line: "Vermelding"
    case .mayDo: "Je mag"
    }
  }
  package func resultField(_ field: ResultField) -> String {
    switch field {
    case .title: "Titel"
    case .source: "Waar het gemaakt is"
    case .summary: "Wat het is"
    case .evidence: "Hoe we weten dat het werkt"
    case .licence: "Licentie"
    case .makers: "Wie het maakte"
    case .trick: "De slimmigheid waardoor het werkt"
    case .place: "Waar het staat"
    }
  }
  package func bodies(_ count: Int) -> String { count == 1 ? "1 partij" : "\(count) partijen" }
  package var madeElsewhereShort: String { "elders" }
  package var noLicenceYet: String { "geen licentie" }
  package func usedFor(_ cards: String) -> String { "gebruikt voor \(cards)" }
  package func versionOf(_ version: Int, _ day: String, _ audience: String) -> String {
    "versie \(version), \(day), \(audience)"
  }
  package var notRecommended: String { "niet meer aangeraden door de makers" }
  package func answersThese(_ cards: [String]) -> String {
    "antwoord op \(cards.joined(separator: " "))"
  }
  package func resultsInAll(_ count: Int, outcomes: Int, of all: Int, reuses: Int, rivals: Int)
    -> String
  {
    "\(count) \(count == 1 ? "resultaat" : "resultaten") | soorten \(outcomes) van \(all) | "
      + "\(reuses)x hergebruikt" + (rivals > 0 ? ", \(rivals)x door een concurrent (<>)" : "")
  }
  package var gaveHeading: String { "gaf: resultaten die ze maakte" }
  package var tookHeading: String { "nam: resultaten die ze gebruikte" }
  package var noResultSelected: String {
    "Hier is nog geen resultaat: met \(key(.publish)) schrijf je er een op."
  }
  package var resultWithoutCard: String { "Bij dit resultaat hoort geen kaart." }

  package var originPicker: String { "Waar kwam het uit?" }
  package var madeElsewhere: String { "Het is elders gemaakt" }
  package func resultPrompt(_ field: ResultField, from card: String?) -> String {
    switch field {
    case .title: card.map { "Titel van wat uit \($0) kwam:" } ?? "Titel:"
    case .source: "Wie maakte het, en waar:"
    case .summary: "Wat is het, in een zin:"
    case .evidence: "Hoe weten we dat het werkt («nog niet bekend» mag):"
    case .trick: "De slimmigheid waardoor het werkt (of Enter):"
    case .place: "Waar staat het: een bestand of een adres (of Enter):"
    case .licence, .makers: resultField(field) + ":"
    }
  }
  package var licencePicker: String { "Wat mogen anderen ermee?" }
  package var licenceNote: String {
    "Een versie houdt haar licentie; een nieuwe versie kan een andere krijgen."
  }
  package var otherLicence: String { "een andere open licentie" }
  package var otherLicenceHint: String { "zoals MIT of EUPL-1.2" }
  package var licencePrompt: String { "Naam van de licentie:" }
  package var makersPicker: String { "Wie heeft het gemaakt?" }
  package func thatsAll(_ count: Int) -> String {
    switch count {
    case 0: "Nog niemand"
    case 1: "Dat is alles: 1 maker"
    default: "Dat is alles: \(count) makers"
    }
  }
  package func published(_ label: String) -> String {
    "\(label) is opgeschreven. Met \(key(.showResults)) zie je het bij de andere resultaten."
  }
  package func revised(_ label: String) -> String { "\(label) is gewijzigd." }
  package func newVersion(_ label: String, _ version: Int) -> String {
    "\(label) is nu versie \(version)."
  }
  package func newVersionChoice(_ version: Int) -> String { "Het is nu versie \(version)" }
  package var openChoice: String { "Openstellen voor iedereen" }
  package var openStaysOpen: String { "wat iedereen heeft, is niet terug te nemen" }
  package var recommendAgain: String { "Weer aanraden" }
  package func revisePicker(_ label: String) -> String { "\(label) wijzigen" }
  package func withdrawPrompt(_ label: String) -> String {
    "Waarom wordt \(label) niet meer aangeraden:"
  }
  package func withdrawn(_ label: String) -> String {
    "\(label) wordt niet meer aangeraden. Kopieën bij anderen blijven bestaan."
  }

  package func sharePicker(_ label: String) -> String { "Met wie is \(label) gedeeld?" }
  package func sharedWith(_ label: String, _ body: String) -> String {
    "\(label) is gedeeld met \(body)."
  }
  package func notSharedWith(_ label: String, _ body: String) -> String {
    "\(label) was toch niet gedeeld met \(body)."
  }
  package var nobodyToShareWith: String { "Er staat nog geen organisatie op het bord." }
  package func notReady(_ label: String, _ needs: String) -> String {
    "Voordat anderen \(label) kunnen gebruiken is nodig: \(needs). Met \(key(.reviseResult)) vul je het in."
  }
  package func tellBackPrompt(_ label: String) -> String {
    "Hoe is \(label) terugverteld aan wie het probleem herkende:"
  }
  package func toldBackNow(_ label: String) -> String { "\(label): terugverteld." }
  package func userPicker(_ label: String) -> String { "Wie gebruikt \(label)?" }
  package var somebodyOutside: String { "Iemand buiten dit bord" }
  package var outsiderPrompt: String { "Wie gebruikt het:" }
  package var useCardPicker: String { "Voor welke kaart?" }
  package var newCardForUse: String { "Een nieuwe kaart" }
  package var noCardForUse: String { "Geen kaart" }
  package var newCardPrompt: String { "Titel van de nieuwe kaart:" }
  package var usePrompt: String { "Waarvoor, en wat is er veranderd:" }
  package var useKindPicker: String { "Wat is er nieuw aan?" }
  package func competitorPicker(_ who: String) -> String {
    "Is \(who) een concurrent van een maker?"
  }
  package var noCompetitor: String { "Nee" }
  package var isCompetitor: String { "Ja, een concurrent gebruikt het" }
  package var allowedPicker: String { "Zeiden de makers ja?" }
  package var makersNotAsked: String { "Nog niet" }
  package var makersSaidYes: String { "Ja" }
  package var askMakersFirst: String { "Er is niets vastgelegd: vraag het eerst aan de makers." }
  package func used(_ label: String, _ who: String) -> String { "\(who) gebruikt \(label)." }

  package var noResultsYet: String {
    "Er is nog geen resultaat: met «kiem result publish» schrijf je er een op."
  }
  package func noSuchResult(_ name: String) -> String {
    "Er is geen resultaat \(name): «kiem result» toont ze."
  }
  package func noSuchUse(_ name: String) -> String {
    "Geen gebruik ervan heet \(name), of meer dan een begint zo."
  }
  package func useWithdrawn(_ label: String) -> String { "\(label) werd toch niet zo gebruikt." }
  package func askFirst(_ label: String) -> String {
    "Niemand mag \(label) gebruiken voordat de makers ja zeggen. Zeiden ze ja: --allowed."
  }
  package func needsBefore(_ label: String, _ needs: String) -> String {
    "Voordat anderen \(label) kunnen gebruiken is nodig: \(needs). Dat kan met «kiem result revise»."
  }
  package func otherAudience(_ card: String) -> String {
    "\(card) is niet voor dezelfde mensen als de andere kaarten, dus er kan niet een resultaat uit beide komen."
  }
  package func staysOpen(_ label: String) -> String {
    "Iedereen heeft \(label) al, dus het kan niet alleen voor partners zijn."
  }
  package func gave(_ results: String) -> String { "gaf \(results)" }
  package func took(_ results: String) -> String { "nam \(results)" }

  package var cardResults: String { "Resultaten" }
  package var cardUses: String { "Gebruikt" }
  package func uses(_ line: String) -> String { "hier gebruikt: \(line)" }
  package func reused(_ count: Int) -> String { "\(count)x hergebruikt" }
  package var giveAndTakeHeading: String { "Geven en nemen" }

  func resultSentence(_ event: any Payload, _ names: Names) -> String {
    switch event {
    case let p as ResultPublished: "publiceerde het resultaat \(quoted(p.title))"
    case let p as ResultImported: "haalde het resultaat \(quoted(p.title)) op bij \(p.source)"
    case let p as ResultRevised:
      p.title.value.map { "wijzigde een resultaat: \(quoted($0))" } ?? "wijzigde een resultaat"
    case let p as ResultShared:
      p.with.isEmpty
        ? "nam terug met wie een resultaat gedeeld was"
        : "deelde het met \(listed(p.with.map { names.partner($0) }, "en"))"
    case let p as ResultReported:
      p.takenBack ?? false ? "nam terug wat terugverteld was" : "vertelde terug" + because(p.how)
    case let p as ResultReused:
      "\(invitee(p.facts.who, names)) gebruikte het"
        + (p.facts.card.map { " voor \(names.card($0))" } ?? "") + because(p.facts.text)
    case is ReuseWithdrawn: "nam terug dat een resultaat gebruikt was"
    case let p as ResultWithdrawn:
      p.mistake ?? false
        ? "nam een resultaat terug"
        : p.takenBack ?? false
          ? "zette een resultaat terug" : "beveelt een resultaat niet meer aan" + because(p.reason)
    default: ""
    }
  }
}
