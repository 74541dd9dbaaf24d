import Model

/// What is said where dots are put and cards are scored.
package protocol BallotWords: Sendable {
  /// In the header.
  var ballotView: String { get }
  // Making ready
  /// So many things are to be voted on, with so many dots each and so many on one at most.
  func offerVote(_ things: Int, _ dots: Int, _ most: Int) -> String
  /// So many things are to be scored for this.
  func offerScores(_ scale: String, _ things: Int) -> String
  /// Where the things come from.
  func source(written: Bool) -> String
  /// The cards of the first two stages.
  var sourceUsual: String { get }
  /// The questions of a card.
  func sourceQuestions(_ card: String) -> String
  /// What is marked where cards are clustered.
  var sourceMarked: String { get }
  /// What the search found.
  var sourceFound: String { get }
  /// The meeting itself.
  var thisMeeting: String { get }
  /// Everything was left out.
  var nothingToVoteOn: String { get }
  /// The vote is open, with so many dots for each.
  func voteOpened(_ dots: Int) -> String
  /// Beside the choice to end a meeting while a vote is open.
  func countsOpenPoll(_ done: Int, of all: Int) -> String
  /// For the command line: a vote was open when the meeting moved on.
  func pollCounted(_ voters: Int) -> String
  /// The closing of a vote was taken back.
  var pollReopened: String { get }
  /// Scoring is open.
  var scoringOpened: String { get }
  /// Who leads the meeting has not opened it yet.
  var voteNotOpen: String { get }
  /// It has; Enter goes there.
  var ballotAhead: String { get }
  /// Nothing was voted on in this meeting.
  var nothingVoted: String { get }
  /// One is open already.
  var pollIsOpen: String { get }
  /// None is.
  var noPollOpen: String { get }
  // Voting
  /// What each has.
  func dotsHeading(_ dots: Int, _ most: Int) -> String
  /// What is left of it.
  func dotsLeft(_ count: Int) -> String
  /// Nobody sees a count.
  var blindPromise: String { get }
  /// What is scored, on which scale.
  func scoresHeading(_ scale: String, _ lowest: Int, _ highest: Int) -> String
  /// How many things have a score.
  func scoresGiven(_ count: Int, of all: Int) -> String
  /// All dots lie somewhere.
  var noDotLeft: String { get }
  /// No more may lie on one.
  func onlySoMany(_ most: Int) -> String
  /// The figure is not on the scale.
  func scoreBetween(_ lowest: Int, _ highest: Int) -> String
  /// The hand is done.
  var handIsReady: String { get }
  /// It is not, after all.
  var youGoOn: String { get }
  /// How many are done.
  func votersReady(_ done: Int, of all: Int) -> String
  /// No card was dealt to this seat.
  var nothingPassed: String { get }
  /// The keyboard goes to the next person, by number.
  func passKeyboard(_ person: Int) -> String
  // Closing
  /// Above the choice to close before all are done.
  var closingPollPicker: String { get }
  /// That choice.
  func closeAnyway(_ done: Int, of all: Int) -> String
  /// It is over.
  var pollClosed: String { get }
  /// Above the ranking.
  var resultHeading: String { get }
  /// How many voted.
  func votersCount(_ count: Int) -> String
  /// A ranking is no decision.
  var suggestsOnly: String { get }
  /// More dots than people had.
  var impossibleTally: String { get }
  /// Above the scores.
  func scoredHeading(_ scale: String) -> String
  /// The middle score counts.
  var middleCounts: String { get }
  /// All points of a card together count.
  var sumsCount: String { get }
  /// People scored it very differently.
  var talkFirst: String { get }
  /// Above the map.
  var mapHeading: String { get }
  /// How to read it.
  var mapHint: String { get }
}

extension Words {
  /// Where the things come from that are voted on.
  func source(_ source: BallotOffer.Source, _ names: Names) -> String {
    switch source {
    case .written: self.source(written: true)
    case .everyStage: self.source(written: false)
    case .usual: sourceUsual
    case .questions(let id): sourceQuestions(names.card(id))
    case .marked: sourceMarked
    case .found: sourceFound
    case .whole: thisMeeting
    }
  }
}
