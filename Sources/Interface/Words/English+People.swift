extension English {
  package func inviteAs(_ name: String) -> String { "Invite \(name) as" }
  package func inviteTo(_ name: String, _ challenge: String) -> String {
    "Invite \(name) to \(challenge)"
  }
  package var noPageWithoutName: String { "Who takes part without a name has no page." }
  package var nobodyInRow: String {
    "No partner is in this row; \(key(.onlyAttention)) shows everybody again."
  }
  package var nobodyWorksOnThese: String {
    "Nobody works on these yet. \(key(.invite)) invites somebody, \(key(.join)) is for yourself, \(key(.onlyAttention)) shows everybody."
  }
  package var partnerHint: String { "partner" }
  package var cardsHint: String { "list cards" }
  package var peopleHint: String { "people" }
  package var actorsHint: String { "actors" }
  package var joinHint: String { "join" }

  package var viewerPicker: String { "See the board as" }
  package func asSeenBy(_ name: String) -> String { "As \(name) sees it; \(key(.viewAs)) back" }
  package var viewIsReadOnly: String {
    "You look as somebody else: nothing can be changed. \(key(.viewAs)) goes back to your own board."
  }
  package var ownBoardHint: String { "your own board" }
  package var ownBoardAgain: String { "This is your own board again." }

  package var asksHeading: String { "ASKS" }
  package func fits(_ card: String, _ text: String) -> String { "\(card) asks: \(text)" }
  package func perhapsFrom(_ names: String) -> String { "perhaps: " + names }
  package var agreedHeading: String { "WILL DO" }
  package func agreed(_ text: String, due: String?, card: String?) -> String {
    text + (card.map { " (\($0))" } ?? "") + (due.map { ", by \($0)" } ?? "")
  }

  package var agreedLabel: String { "Agreed" }
  package var decidedLabel: String { "Decided" }
  package func decided(_ outcome: String, review: String?) -> String {
    outcome + (review.map { " (to be looked at again \($0))" } ?? "")
  }
  package var votesLabel: String { "Votes" }
  package func dots(_ count: Int, on day: String) -> String {
    (count == 1 ? "1 dot" : "\(count) dots") + " (\(day))"
  }
}
