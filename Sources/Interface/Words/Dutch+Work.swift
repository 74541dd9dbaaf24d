package import Model

extension Dutch {
  package func work(_ round: Round) -> String {
    let isOwn = round.sight == .own
    switch round.operation {
    case .attend: return "Zeg wie je bent. Wie leidt, vinkt aan wie er is."
    case .talk: return "Praat: er wordt niets opgeschreven."
    case .capture: return "Schrijf kaarten."
    case .build: return "Bouw door op de kaarten die voor je liggen."
    case .reveal: return "Wat op tafel ligt wordt zichtbaar, alles tegelijk."
    case .cluster:
      return
        "\(key(.showClusters)): de kaarten. \(key(.markCard)) merkt, \(key(.layTogether)) legt bij elkaar, \(key(.nameCluster)) geeft een naam, \(key(.mergeMarked)) is dubbel."
    case .split:
      return
        "\(key(.split)): een deel van de kaart als kaart eronder. \(key(.below)): hang hem onder een andere."
    case .recognise:
      let most = round.bounds.maxPerPerson.map { ", hoogstens \($0)" } ?? ""
      return "\(key(.recognise)): ik herken dit\(most). Nog een keer neemt het terug."
    case .comment:
      let hat = round.bounds.hat.map { " Onder de \(self.hat($0))." } ?? ""
      let name = round.bounds.isAnonymous ? " Zonder naam." : ""
      return "\(key(.comment)): zeg iets over de kaart.\(hat)\(name)"
    case .frame:
      return isOwn
        ? "\(key(.question)): nog een vraag voor de kaart. Je ziet hier alleen die van jezelf."
        : "Enter op een vraag: deze komt op de kaart. \(key(.question)): een andere."
    case .dream:
      return isOwn
        ? "Enter op een uitdaging: jouw zin uit de toekomst. Je ziet hier alleen die van jezelf."
        : "Enter op een zin: dit wordt de droom, zoals hij er staat of in andere woorden."
    case .backcast:
      return
        "Enter op een uitdaging: een verandering die nodig is. Enter op een verandering: andere woorden."
    case .link:
      return
        "\(key(.tie)): waar de kaart aan werkt of op antwoordt. Enter op een verandering zonder kaart maakt er een."
    case .vote: return "Plak je stippen."
    case .rate: return "Geef je cijfers."
    case .review: return "Enter laat het zien. Kijk samen."
    case .invite: return "\(key(.invite)): wie ontbreekt bij deze kaart, als wat en waarom."
    case .engage: return "\(key(.join)): ik doe mee, en wat ik doe."
    case .connect:
      return
        "\(key(.offer)): wat je brengt. \(key(.ask)): wat een kaart nodig heeft. \(key(.couple)): trek twee aanbiedingen."
    case .pitch: return "\(key(.pitch)): vertel het idee, vraag voor vraag."
    case .decide: return "Zeg hardop wat je vindt. Wie leidt, schrijft het besluit op."
    case .agree: return "\(key(.agree)): wat je zelf gaat doen, en voor wanneer."
    case .move: return "\(key(.moveTo)): schuif de kaart. Wat door mag staat bovenaan."
    case .evidence: return "\(key(.evidence)): een aantal, een uitspraak of een verhaal."
    case .publish:
      return
        "\(key(.publish)): schrijf op wat de kaart heeft opgeleverd. \(key(.showResults)): de resultaten, en wie het moet horen."
    case .reuse: return "Enter laat de resultaten zien. Kies er een die je kunt gebruiken."
    }
  }

  package var worksAlong: String { "Je doet mee. \(key(.workAlong)) gaat terug naar het leiden." }
  package var onlyLeads: String { "Je leidt. Met \(key(.workAlong)) doe je mee met de anderen." }
  package var worksAnyway: String { "Je doet al mee in deze ronde." }
  package func inCompany(_ company: Company, _ others: [String]) -> String {
    let how =
      switch company {
      case .solo: "Ieder voor zich"
      case .pairs: "Met zijn tweeën"
      case .fours: "Met zijn vieren"
      case .groups: "In groepjes"
      case .all: "Met zijn allen"
      }
    return others.isEmpty ? how + "." : how + ": jij en " + others.joined(separator: ", ") + "."
  }

  package func overview(_ view: Overview) -> String {
    switch view {
    case .board: "\(key(.showBoard)) Bord"
    case .people: "\(key(.showMatrix)) Mensen: wie aan welk deelprobleem werkt"
    case .tree: "\(key(.showTree)) Boom: wat waaraan hangt"
    case .results: "\(key(.showResults)) Resultaten: wat te gebruiken is"
    }
  }

  package func hat(_ hat: Hat) -> String {
    switch hat {
    case .white: "witte hoed: feiten"
    case .green: "groene hoed: ideeën"
    case .yellow: "gele hoed: voordelen"
    case .black: "zwarte hoed: risico's"
    case .red: "rode hoed: gevoel"
    case .blue: "blauwe hoed: het geheel"
    }
  }

  package func need(_ need: Need) -> String {
    switch need {
    case .firstStep: "eerste stap"
    case .answers: "welk probleem"
    case .targetGroups: "voor wie"
    case .outcomes: "wat het oplevert"
    case .licence: "licentie"
    case .evidence: "bewijs"
    case .makers: "makers"
    }
  }

  package func recognisedEnough(_ most: Int) -> String {
    "Hoogstens \(most) in deze ronde: \(key(.recognise)) op een van de jouwe neemt hem terug."
  }
  package func recognitions(_ count: Int) -> String {
    count == 1 ? "1 herkent dit" : "\(count) herkennen dit"
  }
  package func comments(_ count: Int) -> String { count == 1 ? "1 reactie" : "\(count) reacties" }
  package func evidenceCount(_ count: Int) -> String { "bewijs: \(count)" }
  package func servingPrompt(_ change: String) -> String { "Een kaart voor \(change):" }
  package func questionPrompt(_ card: String) -> String { "\(card): hoe kunnen we …" }
  package func questionFramed(_ card: String) -> String { "Een vraag voor \(card)." }
  package func questionChosen(_ card: String) -> String { "Deze vraag staat op \(card)." }
  package func evidencePrompt(_ card: String) -> String { "Wat bekend is over \(card):" }
  package func belowPicker(_ card: String) -> String { "Hang \(card) onder" }
  package func nothingAbove(_ card: String) -> String {
    "\(card) kan onder geen andere kaart hangen."
  }
  package var couplePicker: String { "Wat kan er alleen met allebei?" }
  package var onlyWithBoth: String { "Schrijf het op" }
  package var drawAgain: String { "Trek twee andere" }
  package var noCouple: String { "Eerst moeten twee mensen iets aanbieden: \(key(.offer))." }
  package func couplePrompt(_ couple: String) -> String { "Alleen met \(couple):" }
  package var newIdea: String { "Een nieuw idee" }
  package func pitchQuestion(_ step: PitchStep) -> String {
    switch step {
    case .answers: "Welk probleem?"
    case .title: "Wat is het idee?"
    case .targetGroups: "Voor wie?"
    case .outcomes: "Wat levert het op?"
    case .firstStep: "De eerste stap?"
    case .ask: "Wat zoek je?"
    }
  }
  package var nothingToAnswer: String { "Er is geen probleem of kans om op te antwoorden." }
  package var notYetKnown: String { "nog niet bekend" }
  package func pitched(_ title: String) -> String { "\(quoted(title)) is verteld." }
  package var pitchHint: String { "Enter volgende vraag  Esc een terug  * moet ingevuld" }
}
