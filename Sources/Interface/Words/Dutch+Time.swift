package import Model

extension Dutch {
  package var historyView: String { "\(key(.history)) Tijd" }
  package var then: String { "(toen)" }
  package var at: String { "op:" }
  package func event(_ number: Int, of count: Int, fitting shown: Int?) -> String {
    "gebeurtenis \(number) van \(count)" + (shown.map { ", \($0) passen bij het filter" } ?? "")
  }
  package var boardThen: String { "HET BORD OP DIT MOMENT" }
  package var thenNowChange: (then: String, now: String, change: String) {
    ("toen", "nu", "anders")
  }
  package var offThen: String { "van het bord af" }
  package var peopleThen: String { "mensen met een rol" }
  package var resultsThen: String { "resultaten gedeeld" }
  package var opensBoardThen: String {
    "\(key(.boardThen)) opent het bord zoals het toen was: alleen om te lezen, met de datum bovenaan"
  }
  package var whatHappened: String { "WAT ER GEBEURDE" }
  package var lookingAtPast: String {
    "Je kijkt naar het verleden. Aan wat je hier ziet is niets te veranderen."
  }
  package var pastIsReadOnly: String {
    "Dit is het verleden: hier is niets te veranderen. Druk \(key(.toNow)) voor nu."
  }
  package var nothingFits: String { "Niets van wat er gebeurde past bij het filter." }
  package var filterPicker: String { "Toon alleen" }
  package var everything: String { "Alles wat er gebeurde" }
  package func furtherEvents(_ count: Int) -> String { "(en nog \(count))" }
  package var fullRecord: String { "Alles wat is vastgelegd" }
  package func topic(_ topic: Topic) -> String {
    switch topic {
    case .captures: "Nieuwe en samengevoegde kaarten"
    case .moves: "Verplaatst, geblokkeerd en van het bord"
    case .descriptions: "Wijzigingen aan kaarten"
    case .people: "Mensen en wat ze doen"
    case .offers: "Vragen en aanbod"
    case .comments: "Reacties en bewijs"
    case .challenges: "Uitdagingen"
    case .sessions: "Sessies en hun rondes"
    case .choices: "Stemmingen, besluiten en afspraken"
    case .results: "Resultaten en het gebruik ervan"
    case .board: "Het bord zelf"
    }
  }
  package func session(_ number: Int) -> String { "Sessie S\(number)" }
  package func noFurtherSession(_ before: Bool) -> String {
    "Er is geen sessie \(before ? "voor" : "na") dit moment."
  }
  package func noMoment(_ text: String) -> String {
    "“\(text)” is geen moment. Schrijf 2025-10-10, 2025-10-10T14:00, of 3d voor drie dagen geleden (ook h en w)."
  }
}
