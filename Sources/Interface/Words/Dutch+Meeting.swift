extension Dutch {
  package var sessionView: String { "\(key(.showSession)) Sessie" }
  package var chooseMeeting: String { "WELKE SESSIE?" }
  package var beginsMeeting: String { "Enter begint hem met jou als begeleider, of plant hem." }
  package var isPlanned: String { "gepland" }
  package func minutes(_ count: Int) -> String { count == 1 ? "1 minuut" : "\(count) minuten" }
  package func meetingBegan(_ label: String) -> String {
    "\(label) is begonnen. \(key(.nextRound)) gaat naar de eerste ronde."
  }
  package var noMeeting: String { "Er is geen sessie bezig; Enter begint er een." }
  package func onlyFacilitator(_ name: String) -> String {
    "\(name) leidt deze sessie en bepaalt wanneer het verder gaat."
  }
  package var noRound: String { "Er loopt geen ronde; \(key(.nextRound)) begint er een." }
  package var firstRound: String { "Voor deze ronde ligt niets." }
  package var agendaIsDone: String { "De agenda is klaar. \(key(.closeSession)) sluit de sessie." }
  package func roundHas(_ minutes: Int) -> String {
    "Deze ronde heeft nu \(self.minutes(minutes))."
  }
  package var clockStopped: String {
    "De klok staat stil. Met \(key(.pauseRound)) gaat hij verder."
  }
  package var clockGoesOn: String { "De klok loopt weer." }
  package func leftOut(_ name: String) -> String { "\(name) wordt overgeslagen." }
  package var parkItemPrompt: String { "Voor de parkeerplaats:" }
  package var isParked: String { "Het ligt op de parkeerplaats." }
  package var closingPicker: String { "Is de sessie voorbij?" }
  package func closeMeeting(_ label: String) -> String { "Sluit \(label)" }
  package func meetingClosed(_ label: String) -> String { "\(label) is gesloten." }
  package func drift(_ minutes: Int) -> String {
    minutes == 0 ? "op tijd" : minutes > 0 ? "\(minutes)' te laat" : "\(-minutes)' te vroeg"
  }
  package func presentCount(_ count: Int) -> String { "\(count) aanwezig" }
  package var agendaHeading: String { "PROGRAMMA" }
  package var endWord: String { "einde" }
  package func parkingHeading(_ count: Int) -> String { "PARKEERPLAATS (\(count))" }
  package func resultsHeading(_ decisions: Int, _ agreements: Int) -> String {
    "BESLUITEN (\(decisions))  AFSPRAKEN (\(agreements))"
  }
  package func beginsNext(_ name: String?) -> String {
    name.map { "\(key(.nextRound)) begint: \($0)" } ?? agendaIsDone
  }
  package func roundOf(_ round: Int, _ count: Int, _ name: String) -> String {
    count == 1 ? name : "ronde \(round) van \(count): \(name)"
  }
  package func leftOf(_ left: String, _ total: String) -> String { "nog \(left) van \(total)" }
  package var timeIsUp: String { "de tijd is om" }
  package var pausedWord: String { "pauze" }
}
