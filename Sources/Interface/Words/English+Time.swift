package import Model

extension English {
  package var historyView: String { "\(key(.history)) History" }
  package var then: String { "(then)" }
  package var at: String { "at:" }
  package func event(_ number: Int, of count: Int, fitting shown: Int?) -> String {
    "event \(number) of \(count)" + (shown.map { ", \($0) fit the filter" } ?? "")
  }
  package var boardThen: String { "BOARD AT THIS MOMENT" }
  package var thenNowChange: (then: String, now: String, change: String) {
    ("then", "now", "change")
  }
  package var offThen: String { "off the board" }
  package var peopleThen: String { "people with a role" }
  package var resultsThen: String { "results shared" }
  package var opensBoardThen: String {
    "\(key(.boardThen)) opens the board as it was then: read-only, with the date in the header"
  }
  package var whatHappened: String { "WHAT HAPPENED" }
  package var lookingAtPast: String {
    "You are looking at the past. Nothing you see here can be changed."
  }
  package var pastIsReadOnly: String {
    "This is the past: nothing can be changed here. Press \(key(.toNow)) for now."
  }
  package var nothingFits: String { "Nothing that happened fits the filter." }
  package var filterPicker: String { "Show only" }
  package var everything: String { "Everything that happened" }
  package func furtherEvents(_ count: Int) -> String { "(and \(count) more)" }
  package var fullRecord: String { "The full record" }
  package func topic(_ topic: Topic) -> String {
    switch topic {
    case .captures: "New and merged cards"
    case .moves: "Moves, blocks and what left the board"
    case .descriptions: "Changes to cards"
    case .people: "People and what they do"
    case .offers: "Asks and offers"
    case .comments: "Comments and evidence"
    case .challenges: "Challenges"
    case .sessions: "Sessions and their rounds"
    case .choices: "Votes, decisions and agreements"
    case .results: "Results and their use"
    case .board: "The board itself"
    }
  }
  package func session(_ number: Int) -> String { "Session S\(number)" }
  package func noFurtherSession(_ before: Bool) -> String {
    "There is no session \(before ? "before" : "after") this moment."
  }
  package func noMoment(_ text: String) -> String {
    "“\(text)” is no moment. Write 2025-10-10, 2025-10-10T14:00, or 3d for three days ago (also h and w)."
  }
}
