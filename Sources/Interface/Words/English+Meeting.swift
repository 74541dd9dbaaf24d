extension English {
  package var sessionView: String { "\(key(.showSession)) Session" }
  package var chooseMeeting: String { "WHICH SESSION?" }
  package var beginsMeeting: String { "Enter begins it with you as its facilitator, or plans it." }
  package var isPlanned: String { "planned" }
  package func minutes(_ count: Int) -> String { count == 1 ? "1 minute" : "\(count) minutes" }
  package func meetingBegan(_ label: String) -> String {
    "\(label) has begun. \(key(.nextRound)) goes on to its first round."
  }
  package var noMeeting: String { "No session is held; Enter begins one." }
  package func onlyFacilitator(_ name: String) -> String {
    "\(name) leads this session and moves it on."
  }
  package var noRound: String { "No round runs; \(key(.nextRound)) begins one." }
  package var firstRound: String { "Nothing lies before this round." }
  package var agendaIsDone: String {
    "The agenda is done. \(key(.closeSession)) closes the session."
  }
  package func roundHas(_ minutes: Int) -> String { "This round has \(self.minutes(minutes)) now." }
  package var clockStopped: String { "The clock stands still. \(key(.pauseRound)) lets it go on." }
  package var clockGoesOn: String { "The clock goes on." }
  package func leftOut(_ name: String) -> String { "\(name) is left out." }
  package var parkItemPrompt: String { "For the parking lot:" }
  package var isParked: String { "It lies on the parking lot." }
  package var closingPicker: String { "Is the session over?" }
  package func closeMeeting(_ label: String) -> String { "Close \(label)" }
  package func meetingClosed(_ label: String) -> String { "\(label) is closed." }
  package func drift(_ minutes: Int) -> String {
    minutes == 0 ? "on time" : minutes > 0 ? "\(minutes)' late" : "\(-minutes)' early"
  }
  package func presentCount(_ count: Int) -> String { "\(count) present" }
  package var agendaHeading: String { "AGENDA" }
  package var endWord: String { "end" }
  package func parkingHeading(_ count: Int) -> String { "PARKING LOT (\(count))" }
  package func resultsHeading(_ decisions: Int, _ agreements: Int) -> String {
    "DECISIONS (\(decisions))  AGREEMENTS (\(agreements))"
  }
  package func beginsNext(_ name: String?) -> String {
    name.map { "\(key(.nextRound)) begins: \($0)" } ?? agendaIsDone
  }
  package func roundOf(_ round: Int, _ count: Int, _ name: String) -> String {
    count == 1 ? name : "round \(round) of \(count): \(name)"
  }
  package func leftOf(_ left: String, _ total: String) -> String { "\(left) left of \(total)" }
  package var timeIsUp: String { "time is up" }
  package var pausedWord: String { "paused" }
}
