package import Model

/// What is said to who leads a meeting: attendance, decisions, agreements, the agenda, the minutes.
package protocol LeadWords: Sendable {
  // Attendance
  /// Above the list of people, with how many are there.
  func attendancePicker(_ present: Int) -> String
  /// Below that heading.
  var attendanceHint: String { get }
  /// Below it by the Chatham House rule.
  var attendanceStays: String { get }
  /// Among the people: somebody who is not on the board yet.
  var somebodyNew: String { get }
  /// The question for their name.
  var newcomerPrompt: String { get }

  // Decisions and agreements
  /// The question for a part of a decision, of which so many objections were told.
  func decisionPrompt(_ step: DecisionStep, objections: Int) -> String
  /// The question for a part of a second look.
  func reviewPrompt(_ step: ReviewStep) -> String
  /// The question for a part of an agreement.
  func agreementPrompt(_ step: AgreementStep, _ who: String) -> String
  /// Above the ways to decide.
  var methodPicker: String { get }
  /// Above the people who may have objected.
  var objectorPicker: String { get }
  /// Above the cards a decision may be about.
  var decisionCardsPicker: String { get }
  /// Above the people who may do something.
  var agreementWhoPicker: String { get }
  /// Above the cards an agreement may be about.
  var agreementCardPicker: String { get }
  /// Among the people: nobody's name is written down.
  var noName: String { get }
  /// Among the people: somebody who is not on the board.
  var somebodyElse: String { get }
  /// Among the cards: none.
  var noCard: String { get }
  /// Among the cards: none beside those that were chosen.
  var noFurtherCard: String { get }
  /// Below the line for an objection.
  var objectionHint: String { get }
  /// Below the line for a day: what can be typed.
  var dayHint: String { get }
  /// Below the line for a time: what can be typed.
  var timeHint: String { get }
  /// A text that is no day to come, with what is.
  func noComingDay(_ text: String) -> String
  /// A text that is no time, with what is.
  func noTime(_ text: String) -> String
  /// Something was decided.
  func decided(_ outcome: String) -> String
  /// Something was agreed.
  func agreed(_ who: String) -> String
  /// What became of an agreement.
  func settled(_ who: String, _ state: String) -> String
  /// What was told is kept for later; its command goes on with it.
  func notWrittenYet(_ command: Command) -> String
  /// A decision counts no longer.
  var decisionWithdrawn: String { get }
  /// Something is off the parking lot, because it was talked about.
  var isPickedUp: String { get }
  /// Something is off the parking lot, because it is not needed.
  var isOffParkingLot: String { get }

  // The list
  /// Above everything that was decided, agreed and parked.
  var ledgerHeading: String { get }
  /// Above decisions whose day has come.
  func toReviewHeading(_ count: Int) -> String
  /// Above agreements that were open when the meeting began.
  func earlierHeading(_ count: Int) -> String
  /// Above what was decided.
  func decisionsHeading(_ count: Int) -> String
  /// Above what was agreed.
  func agreementsHeading(_ count: Int) -> String
  /// Nothing was decided, agreed or parked.
  var nothingWrittenYet: String { get }
  /// The same at a seat, where nothing of it can be written.
  var nothingBrought: String { get }
  /// The choice to put one more method on the agenda.
  var addMethod: String { get }
  /// Above the methods.
  var addMethodPicker: String { get }
  /// One more method is on the agenda.
  func isOnAgenda(_ name: String) -> String
  /// Look at a decision again.
  var lookAgain: String { get }
  /// Correct what was written down.
  var sayOtherwise: String { get }
  /// It was written down by mistake.
  var wasMistake: String { get }
  /// What was agreed is done.
  var isKept: String { get }
  /// It will not be done.
  var isDropped: String { get }
  /// It will not be done, and why.
  var isDroppedBecause: String { get }
  /// The question why.
  var droppingPrompt: String { get }
  /// What is parked becomes a card.
  func becomesCard(_ kind: Kind) -> String
  /// What is parked was talked about.
  var wasTalkedAbout: String { get }
  /// What is parked is not needed.
  var isNotNeeded: String { get }
  /// The hint for the key that says: kept, or taken up.
  var keptHint: String { get }
  /// The hint for the key that says: dropped.
  var droppedHint: String { get }
  /// The hint for the key that shows everything that can be done.
  var moreHint: String { get }

  // The agenda and the roles
  /// No item is selected.
  var chooseItem: String { get }
  /// Its turn has come, or it is at the end already.
  var itemStays: String { get }
  /// Begin an item now.
  var beginItem: String { get }
  /// Give it other minutes.
  var otherMinutes: String { get }
  /// Put it one place earlier.
  var itemEarlier: String { get }
  /// Put it one place later.
  var itemLater: String { get }
  /// Leave it out.
  var leaveOutItem: String { get }
  /// The question for its minutes.
  var itemMinutesPrompt: String { get }
  /// A text that is no number of minutes.
  func noMinutes(_ text: String, most: Int) -> String
  /// An item has so many minutes now.
  func itemHas(_ name: String, _ minutes: Int) -> String
  /// A round has a minute at least.
  var shortestRound: String { get }
  /// Above the two roles.
  var rolesPicker: String { get }
  /// Above the people who may have it.
  func roleToPicker(_ role: String) -> String
  /// Nobody has it.
  var nobodyWord: String { get }
  /// A role went to somebody.
  func handed(_ role: String, _ name: String) -> String

  // Beginning and planning
  /// Instead of the heading, where no meeting was ever held.
  func firstMeeting(_ minutes: Int) -> String
  /// Begin it.
  var beginNow: String { get }
  /// Plan it.
  var planForLater: String { get }
  /// It will not be held.
  var willNotBeHeld: String { get }
  /// A part of a plan.
  func planField(_ field: PlanField) -> String
  /// A plan was written.
  func meetingPlanned(_ label: String) -> String
  /// Behind a meeting that was held on that day.
  func wasHeld(_ day: String) -> String

  // Minutes
  /// Above what can be done with the minutes.
  func minutesPicker(_ label: String) -> String
  /// Read them.
  var readMinutes: String { get }
  /// Write them to a file.
  var saveMinutes: String { get }
  /// Do nothing.
  var notNow: String { get }
  /// The question for the file.
  var minutesFilePrompt: String { get }
  /// Below that line.
  var minutesFileHint: String { get }
  /// Above the question whether a file is written over.
  func fileIsThere(_ path: String) -> String
  /// Choose another name.
  var otherFileName: String { get }
  /// Write over it.
  var replaceFile: String { get }
  /// The minutes are in that file.
  func minutesWritten(_ path: String) -> String
  /// They could not be written there, and why.
  func minutesNotWritten(_ path: String, _ reason: String) -> String
  /// The hint for the key that saves them.
  var saveHint: String { get }

  // Counts
  /// In a round in which everybody writes alone and nobody's name is kept.
  var inSilence: String { get }
  /// In another round in which nobody's name is kept.
  var withoutNames: String { get }
  /// How many cards were written in this round.
  func cardsWritten(_ count: Int) -> String
  /// How many recognitions there were in this round.
  func recognitionsCount(_ count: Int) -> String
  /// How many decisions were made in this round.
  func decisionsMade(_ count: Int) -> String
  /// How many agreements were made in this round.
  func agreementsMade(_ count: Int) -> String
}
