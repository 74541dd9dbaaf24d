extension English {
  package var seatView: String { "\(key(.showSession)) Session, seat" }
  package func waitForRound(_ leader: String) -> String {
    "No round runs now. As soon as \(leader) begins one, it appears here."
  }
  package var noRoundYet: String { "No round runs now." }
  package var youAreReady: String { "You are ready." }
  package var notReadyAfterAll: String { "You are not ready after all." }
  package func whoIsReady(_ names: String, _ ready: Int, _ seats: Int) -> String {
    let rest = seats - ready
    let others = rest == 0 ? "everybody" : "\(rest) not yet"
    return ready == 0 ? "nobody is ready yet" : "ready: \(names); \(others)"
  }
  package func whoIsHere(_ names: String, _ count: Int) -> String {
    count == 0 ? "nobody sits at a seat yet" : "here: \(names)"
  }
  package func followsCursor(_ leader: String) -> String {
    "Your board goes where \(leader) goes. \(key(.followCursor)) ends that."
  }
  package var followsNobody: String { "Your board goes its own way again." }
  package var nobodyToFollow: String { "Nobody else leads a session now." }
  package func yourCards(_ count: Int, _ wanted: Int?) -> String {
    "YOUR CARDS ON THE TABLE (\(count)" + (wanted.map { " of \($0)" } ?? "") + ")"
  }
  package var noCardsYet: String { "none yet; \(key(.capture)) writes one" }
  package var promise: String {
    "Your name is not stored with these cards. Nobody sees them before the reveal."
  }
  package var promiseOfFew: String { "In a small group people may still guess." }
  package var isRevealed: String {
    "Everything is revealed. A card you write now comes to the board at once, as a late one, without your name."
  }
  package func liesFaceDown(_ count: Int, isLate: Bool) -> String {
    isLate
      ? "It comes to the board at once, marked as late."
      : "It lies face down: \(count == 1 ? "1 card" : "\(count) cards")."
  }
  package var takenBack: String { "Taken back." }
  package var nothingLaid: String { "Nothing of yours lies here." }
  package var silenceIsOver: String { "This round is over; the line was not laid on the table." }
  package var sheetIsFull: String { "No more fits on the table from one seat." }
  package func silentHint(_ isHidden: Bool) -> String {
    isHidden
      ? "Enter put on the table  Tab kind  Esc done: pass the keyboard on, the next presses \(key(.capture))"
      : "Enter put on the table  Tab kind  Esc stop writing   not in the log before the reveal"
  }
  package func lastTakenBack(_ number: Int) -> String {
    "Person \(number): your last card is taken back. Write it again, or Esc."
  }
  package func nextPerson(_ number: Int) -> String {
    "Person \(number) at this keyboard: type, the screen shows dots. Your name is not stored."
  }
  package func onlyFaceDown(_ session: String) -> String {
    "In this round of \(session) cards lie face down until they are revealed: open the board with «kiem» and write yours with \(key(.showSession)) and \(key(.capture)). A line in your own log would tell who wrote it."
  }
  package func dealtCards(_ count: Int) -> String { "DEALT TO YOU (\(count))" }
  package var nothingDealt: String { "No card was dealt to you this time." }
  package var buildOnPrompt: String { "Build on it:" }
  package var isBuiltOn: String { "It lies with the card until the reveal." }
  package var afterReveal: String { "after the reveal" }
  package func onTheTable(_ cards: Int, _ seats: Int, _ of: Int) -> String {
    of == 0
      ? "no seat is taken; \(key(.capture)) lets people write here, one by one"
      : "on the table   \(cards == 1 ? "1 card" : "\(cards) cards")   from \(seats) of \(of) seats"
  }
  package var staysAtSeats: String {
    "The texts stay at the seats until \(key(.reveal)) reveals them."
  }
  package func revealed(_ count: Int) -> String {
    count == 1 ? "1 card is revealed." : "\(count) cards are revealed, shuffled."
  }
  package func wereRevealed(_ count: Int, late: Int) -> String {
    "revealed   \(count == 1 ? "1 card" : "\(count) cards")"
      + (late == 0 ? "" : ", \(late) after the reveal")
  }
  package var nothingToReveal: String { "Nothing lies face down." }
  package func readyCount(_ ready: Int, _ seats: Int) -> String { "\(ready) of \(seats) ready" }
  package var hereHeading: String { "here:" }
  package var typingWord: String { "writes" }
}
