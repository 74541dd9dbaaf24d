/// What is said where a meeting is held.
package protocol MeetingWords: Sendable {
  // Choosing
  /// The name of the screen.
  var sessionView: String { get }
  /// Above the list of what can be begun.
  var chooseMeeting: String { get }
  /// Below that list.
  var beginsMeeting: String { get }
  /// Behind a meeting that was planned.
  var isPlanned: String { get }
  /// So many minutes.
  func minutes(_ count: Int) -> String
  /// A meeting began.
  func meetingBegan(_ label: String) -> String
  /// No meeting is held, so a key has no meaning.
  var noMeeting: String { get }

  // Leading
  /// Only this one moves the meeting on.
  func onlyFacilitator(_ name: String) -> String
  /// No round runs, so its clock cannot be changed.
  var noRound: String { get }
  /// Nothing lies before this round.
  var firstRound: String { get }
  /// Nothing lies behind the last item.
  var agendaIsDone: String { get }
  /// A round has so many minutes now.
  func roundHas(_ minutes: Int) -> String
  /// The clock stands still.
  var clockStopped: String { get }
  /// It goes on.
  var clockGoesOn: String { get }
  /// An item was left out.
  func leftOut(_ name: String) -> String
  /// The question for what is put aside.
  var parkItemPrompt: String { get }
  /// It is put aside.
  var isParked: String { get }
  /// Above the ways to end a meeting.
  var closingPicker: String { get }
  /// The choice to end it.
  func closeMeeting(_ label: String) -> String
  /// It is over.
  func meetingClosed(_ label: String) -> String

  // The screen
  /// How many minutes later than planned it will end; fewer than none: earlier.
  func drift(_ minutes: Int) -> String
  /// How many people were ticked.
  func presentCount(_ count: Int) -> String
  /// Above the items.
  var agendaHeading: String { get }
  /// Behind the time at which it ends.
  var endWord: String { get }
  /// Above what was put aside.
  func parkingHeading(_ count: Int) -> String
  /// How many decisions and agreements there are.
  func resultsHeading(_ decisions: Int, _ agreements: Int) -> String
  /// What the next key begins; `nil`: the agenda is done.
  func beginsNext(_ name: String?) -> String
  /// Which round of how many, and its name.
  func roundOf(_ round: Int, _ count: Int, _ name: String) -> String
  /// So much time is left of so much.
  func leftOf(_ left: String, _ total: String) -> String
  /// Instead of that, when none is left.
  var timeIsUp: String { get }
  /// The clock stands still, in a word.
  var pausedWord: String { get }
}
