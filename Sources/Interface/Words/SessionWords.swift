package import Model

/// What is said about meetings: their words and their minutes.
package protocol SessionWords: Sendable {
  // Names of things
  /// The word for what is done in a round.
  func operation(_ operation: Operation) -> String
  /// What is scored.
  func scale(_ scale: Scale) -> String
  /// How something was decided.
  func decisionMethod(_ method: DecisionMethod) -> String
  /// Facilitator or scribe.
  func sessionRole(_ role: SessionRole) -> String
  /// What may be said outside.
  func sessionRule(_ rule: SessionRule) -> String
  /// A field of four: what to do with a card of much or little impact and effort.
  func quadrant(_ quadrant: Quadrant) -> String

  // Minutes
  /// The title of the minutes of a meeting.
  func minutesTitle(_ label: String, _ title: String) -> String
  /// A heading, or what stands in front of a value.
  func minutesLabel(_ label: MinutesLabel) -> String
  /// An item of the agenda with the time it was given and the time it took.
  func timing(_ name: String, planned: Int, true: Int?) -> String
  /// An item of the agenda whose turn has not come.
  func isToCome(_ name: String, planned: Int) -> String
  /// How many cards were written without a name, and from how many seats.
  func revealed(cards: Int, seats: Int, isLate: Bool) -> String
  /// What a card got in a vote.
  func dots(_ count: Int) -> String
  /// How many people voted or scored.
  func voters(_ count: Int) -> String
  /// A middle score and of how many.
  func median(_ median: String, of count: Int, isDisputed: Bool) -> String
  /// When something is looked at again.
  func reviewOn(_ day: String) -> String
  /// Until when something is done.
  func due(_ day: String) -> String
  /// An objection was answered.
  func integrated(_ text: String) -> String
  /// What became of an agreement.
  func agreementState(_ state: Agreement.State) -> String
  /// What became of something that was parked.
  func parkedState(_ state: ParkedItem.State, card: String?) -> String
}

/// A heading of minutes, or what stands in front of a value.
package enum MinutesLabel: CaseIterable, Sendable {
  case goal, place, when, facilitator, scribe, rule, present
  case agenda, cards, clusters, loose, ballots, ratings, decisions, objections, agreements, earlier
  case parkingLot
}
