import Model

extension English {
  package var ballotView: String { "Dots and scores" }
  package func offerVote(_ things: Int, _ dots: Int, _ most: Int) -> String {
    "VOTE on \(things): \(dots) \(dots == 1 ? "dot" : "dots") each, at most \(most) on one"
  }
  package func offerScores(_ scale: String, _ things: Int) -> String {
    "SCORE \(things == 1 ? "1 thing" : "\(things) things"): \(scale)"
  }
  package func source(written: Bool) -> String {
    written
      ? "What was written just now; \(key(.nextSource)) takes others."
      : "The cards of every stage; \(key(.nextSource)) takes others."
  }
  package var sourceUsual: String {
    "The cards of the first two stages; \(key(.nextSource)) takes others."
  }
  package func sourceQuestions(_ card: String) -> String {
    "The questions of \(card); \(key(.nextSource)) takes others."
  }
  package var sourceMarked: String {
    "What is marked among the clusters; \(key(.nextSource)) takes others."
  }
  package var sourceFound: String { "What was found; \(key(.nextSource)) takes others." }
  package var thisMeeting: String { "This session" }
  package var nothingToVoteOn: String {
    "There is nothing to choose from; \(key(.putDot)) takes it up again."
  }
  package func voteOpened(_ dots: Int) -> String {
    "The vote is open: \(dots) \(dots == 1 ? "dot" : "dots") for each."
  }
  package func countsOpenPoll(_ done: Int, of all: Int) -> String {
    "the vote is counted: \(done) of \(all) ready"
  }
  package func pollCounted(_ voters: Int) -> String {
    "The vote that was open is counted: \(votersCount(voters))."
  }
  package var pollReopened: String {
    "Open again, and empty: the dots are gone. \(key(.redo)) brings the totals back."
  }
  package var scoringOpened: String { "Scoring is open." }
  package var voteNotOpen: String { "The facilitator opens the vote in a moment." }
  package var ballotAhead: String { "It is open; Enter goes to your dots or scores." }
  package var nothingVoted: String { "Nothing was voted on in this session." }
  package var pollIsOpen: String { "One is open already; \(key(.closePoll)) closes it." }
  package var noPollOpen: String { "Nothing is open to vote on now." }
  package func dotsHeading(_ dots: Int, _ most: Int) -> String {
    "\(dots) \(dots == 1 ? "DOT" : "DOTS"), at most \(most) on one"
  }
  package func dotsLeft(_ count: Int) -> String { "\(count) left" }
  package var blindPromise: String {
    "Nobody sees where yours lie. The totals come when the facilitator closes."
  }
  package func scoresHeading(_ scale: String, _ lowest: Int, _ highest: Int) -> String {
    "\(scale.uppercased()): \(lowest) to \(highest)"
  }
  package func scoresGiven(_ count: Int, of all: Int) -> String { "\(count) of \(all) scored" }
  package var noDotLeft: String {
    "All your dots lie somewhere; \(key(.fewerDots)) takes one back."
  }
  package func onlySoMany(_ most: Int) -> String { "At most \(most) on one." }
  package func scoreBetween(_ lowest: Int, _ highest: Int) -> String {
    "A score is \(lowest) to \(highest)."
  }
  package var handIsReady: String { "You are ready. Change anything and press Enter again." }
  package var youGoOn: String { "You go on." }
  package func votersReady(_ done: Int, of all: Int) -> String { "\(done) of \(all) ready" }
  package var nothingPassed: String { "No card comes to you in this round: all have been here." }
  package func passKeyboard(_ person: Int) -> String {
    "Person \(person) without a terminal takes the keyboard; the others look away. Enter begins. Esc: nobody else."
  }
  package var closingPollPicker: String { "Is the vote over?" }
  package func closeAnyway(_ done: Int, of all: Int) -> String {
    "Close it with \(done) of \(all) ready"
  }
  package var pollClosed: String {
    "Counted: the totals are on the board; whose they were is nowhere."
  }
  package var resultHeading: String { "WHAT CAME OUT" }
  package func votersCount(_ count: Int) -> String { count == 1 ? "1 voter" : "\(count) voters" }
  package var suggestsOnly: String { "A ranking, not a decision: it moves nothing." }
  package var impossibleTally: String { "This total cannot be: more dots than people had." }
  package func scoredHeading(_ scale: String) -> String {
    "\(scale.uppercased()), the highest first"
  }
  package var middleCounts: String { "The middle score counts. Far apart: talk first." }
  package var sumsCount: String { "All points of a card together." }
  package var talkFirst: String { "talk first" }
  package var mapHeading: String { "IMPACT (up) AND EFFORT (right)" }
  package var mapHint: String {
    "A ? is scored very differently: talk first. \(key(.nextSource)) shows the scores."
  }
}
