package import Model

extension Dutch {
  package func attendancePicker(_ present: Int) -> String { "Wie is er? \(present) aanwezig" }
  package var attendanceHint: String {
    "Space of Enter vinkt aan. Typ een naam om te zoeken, of iemand die nieuw is."
  }
  package var attendanceStays: String {
    "Space of Enter vinkt aan. Chatham House: dit blijft in je eigen log."
  }
  package var somebodyNew: String { "+ iemand die nieuw is" }
  package var newcomerPrompt: String { "Naam:" }

  package func decisionPrompt(_ step: DecisionStep, objections: Int) -> String {
    switch step {
    case .question: "Waarover besluiten we?"
    case .outcome: "Wat is het besluit?"
    case .objection: objections == 0 ? "Bezwaar:" : "Bezwaar \(objections + 1):"
    case .integrated: "Hoe is het verwerkt?"
    case .review: "Opnieuw bekijken op:"
    }
  }
  package func reviewPrompt(_ step: ReviewStep) -> String {
    switch step {
    case .outcome: "Wat is nu het besluit?"
    case .reason: "Waarom?"
    case .review: "Opnieuw bekijken op:"
    }
  }
  package func agreementPrompt(_ step: AgreementStep, _ who: String) -> String {
    switch step {
    case .who: "Wie?"
    case .text: "Wat gaat \(who) doen?"
    case .due: "Voor wanneer?"
    }
  }
  package var methodPicker: String { "Hoe wordt het besloten?" }
  package var objectorPicker: String { "Wie heeft bezwaar?" }
  package var decisionCardsPicker: String { "Over welke kaart gaat het?" }
  package var agreementWhoPicker: String { "Wie gaat iets doen?" }
  package var agreementCardPicker: String { "Over welke kaart gaat het?" }
  package var noName: String { "geen naam" }
  package var somebodyElse: String { "+ iemand anders" }
  package var noCard: String { "geen kaart" }
  package var noFurtherCard: String { "geen andere kaart" }
  package var objectionHint: String {
    "Eén voor één: wat komt er in gevaar? Alleen Enter: geen meer  Esc stop"
  }
  package var dayHint: String {
    "22 okt  2026-01-10  +10d  +2w  +3m  alleen Enter: geen dag  Esc stop"
  }
  package var timeHint: String { "19:30  alleen Enter: geen tijd  Esc stop" }
  package func noComingDay(_ text: String) -> String {
    "\(quoted(text)) is geen dag die nog komt; het kan zo: 22 okt, 2026-01-10, +10d, +2w, +3m."
  }
  package func noTime(_ text: String) -> String {
    "\(quoted(text)) is geen tijd; het kan zo: 19:30."
  }
  package func decided(_ outcome: String) -> String { "Besloten: \(outcome)" }
  package func agreed(_ who: String) -> String { "Afgesproken met \(who)." }
  package func settled(_ who: String, _ state: String) -> String {
    "De afspraak met \(who) is \(state)."
  }
  package func notWrittenYet(_ command: Command) -> String {
    "Nog niet vastgelegd; met \(key(command)) ga je verder waar je was."
  }
  package var decisionWithdrawn: String {
    "Dit besluit geldt niet meer. \(key(.undo)) draait dat terug."
  }
  package var isPickedUp: String { "Het is besproken en van de parkeerplaats af." }
  package var isOffParkingLot: String { "Het is van de parkeerplaats af." }

  package var ledgerHeading: String { "BESLOTEN, AFGESPROKEN, GEPARKEERD" }
  package func toReviewHeading(_ count: Int) -> String {
    "BESLUITEN OM OPNIEUW TE BEKIJKEN (\(count))"
  }
  package func earlierHeading(_ count: Int) -> String { "AFSPRAKEN VAN EERDER (\(count))" }
  package func decisionsHeading(_ count: Int) -> String { "BESLUITEN (\(count))" }
  package func agreementsHeading(_ count: Int) -> String { "AFSPRAKEN (\(count))" }
  package var nothingWrittenYet: String {
    "Nog niets: \(key(.decide)) legt een besluit vast, \(key(.agree)) een afspraak, \(key(.parkItem)) parkeert iets."
  }
  package var nothingBrought: String { "Er is nog niets besloten, afgesproken of geparkeerd." }
  package var addMethod: String { "Zet er een werkvorm achter" }
  package var addMethodPicker: String { "Welke werkvorm komt erachter?" }
  package func isOnAgenda(_ name: String) -> String { "\(name) staat op de agenda." }
  package var lookAgain: String { "Opnieuw bekijken" }
  package var sayOtherwise: String { "Anders verwoorden" }
  package var wasMistake: String { "Het is per ongeluk vastgelegd" }
  package var isKept: String { "Gedaan" }
  package var isDropped: String { "Vervallen" }
  package var isDroppedBecause: String { "Vervallen, omdat …" }
  package var droppingPrompt: String { "Waarom gaat het niet door?" }
  package func becomesCard(_ kind: Kind) -> String { "Maak er een kaart van: \(self.kind(kind))" }
  package var wasTalkedAbout: String { "Het is besproken" }
  package var isNotNeeded: String { "Het is niet nodig" }
  package var keptHint: String { "gedaan" }
  package var droppedHint: String { "vervallen" }
  package var moreHint: String { "meer" }

  package var chooseItem: String {
    "Met \(key(.up)) en \(key(.down)) kies je een onderdeel van het programma."
  }
  package var itemStays: String { "Alleen wat nog komt kan van plaats en van tijd veranderen." }
  package var beginItem: String { "Nu beginnen" }
  package var otherMinutes: String { "Andere tijdsduur" }
  package var itemEarlier: String { "Eén plaats eerder" }
  package var itemLater: String { "Eén plaats later" }
  package var leaveOutItem: String { "Overslaan" }
  package var itemMinutesPrompt: String { "Minuten:" }
  package func noMinutes(_ text: String, most: Int) -> String {
    "\(quoted(text)) is geen aantal minuten van 1 tot en met \(most)."
  }
  package func itemHas(_ name: String, _ minutes: Int) -> String {
    "\(name) heeft nu \(self.minutes(minutes))."
  }
  package var shortestRound: String { "Een ronde duurt minstens één minuut." }
  package var rolesPicker: String { "Welke rol gaat naar iemand anders?" }
  package func roleToPicker(_ role: String) -> String { "Wie is vanaf nu \(role)?" }
  package var nobodyWord: String { "niemand" }
  package func handed(_ role: String, _ name: String) -> String { "\(name) is nu \(role)." }

  package func firstMeeting(_ minutes: Int) -> String {
    "Hier is nog niets: Enter begint een eerste sessie van \(minutes) minuten."
  }
  package var beginNow: String { "Nu beginnen" }
  package var planForLater: String { "Voor later plannen" }
  package var willNotBeHeld: String { "Gaat niet door" }
  package func planField(_ field: PlanField) -> String {
    switch field {
    case .title: "Titel"
    case .day: "Dag"
    case .start: "Tijd"
    case .place: "Plaats"
    case .goal: "Doel"
    }
  }
  package func meetingPlanned(_ label: String) -> String {
    "\(label) staat gepland. Enter begint de sessie."
  }
  package func wasHeld(_ day: String) -> String { "gehouden \(day)" }

  package func minutesPicker(_ label: String) -> String { "Het verslag van \(label)" }
  package var readMinutes: String { "Hier lezen" }
  package var saveMinutes: String { "Als bestand bewaren" }
  package var notNow: String { "Nu niet" }
  package var minutesFilePrompt: String { "Bewaren als:" }
  package var minutesFileHint: String { ".md .html of .txt  Enter bewaar  Esc annuleer" }
  package func fileIsThere(_ path: String) -> String { "\(path) bestaat al" }
  package var otherFileName: String { "Andere naam kiezen" }
  package var replaceFile: String { "Overschrijven" }
  package func minutesWritten(_ path: String) -> String { "Het verslag staat in \(path)" }
  package func minutesNotWritten(_ path: String, _ reason: String) -> String {
    "Het verslag kon niet in \(path) komen: \(reason)."
  }
  package var saveHint: String { "bewaar" }

  package var inSilence: String { "In stilte. Er worden geen namen bewaard." }
  package var withoutNames: String { "Er worden geen namen bewaard." }
  package func cardsWritten(_ count: Int) -> String {
    count == 1 ? "1 kaart geschreven" : "\(count) kaarten geschreven"
  }
  package func recognitionsCount(_ count: Int) -> String { "\(count) keer herkend" }
  package func decisionsMade(_ count: Int) -> String {
    count == 1 ? "1 besluit" : "\(count) besluiten"
  }
  package func agreementsMade(_ count: Int) -> String {
    count == 1 ? "1 afspraak" : "\(count) afspraken"
  }
}
