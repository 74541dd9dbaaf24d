extension Dutch {
  package func inviteAs(_ name: String) -> String { "Nodig \(name) uit als" }
  package func inviteTo(_ name: String, _ challenge: String) -> String {
    "Nodig \(name) uit voor \(challenge)"
  }
  package var noPageWithoutName: String { "Wie zonder naam meedoet, heeft geen pagina." }
  package var nobodyInRow: String {
    "In deze rij staat niemand; \(key(.onlyAttention)) toont weer iedereen."
  }
  package var nobodyWorksOnThese: String {
    "Hieraan doet nog niemand mee. \(key(.invite)) nodigt iemand uit, \(key(.join)) is voor jezelf, \(key(.onlyAttention)) toont iedereen."
  }
  package var partnerHint: String { "partner" }
  package var cardsHint: String { "kaarten" }
  package var peopleHint: String { "mensen" }
  package var actorsHint: String { "partijen" }
  package var joinHint: String { "doe mee" }

  package var viewerPicker: String { "Zie het bord als" }
  package func asSeenBy(_ name: String) -> String {
    "Zoals \(name) het ziet; \(key(.viewAs)) terug"
  }
  package var viewIsReadOnly: String {
    "Je kijkt als iemand anders: er is niets te veranderen. \(key(.viewAs)) gaat terug naar je eigen bord."
  }
  package var ownBoardHint: String { "je eigen bord" }
  package var ownBoardAgain: String { "Dit is weer je eigen bord." }

  package var asksHeading: String { "VRAAGT" }
  package func fits(_ card: String, _ text: String) -> String { "\(card) vraagt: \(text)" }
  package func perhapsFrom(_ names: String) -> String { "misschien: " + names }
  package var agreedHeading: String { "AFGESPROKEN" }
  package func agreed(_ text: String, due: String?, card: String?) -> String {
    text + (card.map { " (\($0))" } ?? "") + (due.map { ", uiterlijk \($0)" } ?? "")
  }

  package var agreedLabel: String { "Afspraak" }
  package var decidedLabel: String { "Besluit" }
  package func decided(_ outcome: String, review: String?) -> String {
    outcome + (review.map { " (opnieuw bekijken \($0))" } ?? "")
  }
  package var votesLabel: String { "Stippen" }
  package func dots(_ count: Int, on day: String) -> String {
    (count == 1 ? "1 stip" : "\(count) stippen") + " (\(day))"
  }
}
