package import Model

extension English {
  package func attendancePicker(_ present: Int) -> String { "Who is there? \(present) present" }
  package var attendanceHint: String {
    "Space or Enter ticks. Type a name to find it, or to add somebody new."
  }
  package var attendanceStays: String {
    "Space or Enter ticks. Chatham House: this stays in your own log."
  }
  package var somebodyNew: String { "+ somebody new" }
  package var newcomerPrompt: String { "Name:" }

  package func decisionPrompt(_ step: DecisionStep, objections: Int) -> String {
    switch step {
    case .question: "What do we decide about?"
    case .outcome: "What is decided?"
    case .objection: objections == 0 ? "Objection:" : "Objection \(objections + 1):"
    case .integrated: "How was it integrated?"
    case .review: "Look again on:"
    }
  }
  package func reviewPrompt(_ step: ReviewStep) -> String {
    switch step {
    case .outcome: "What is decided now?"
    case .reason: "Why?"
    case .review: "Look again on:"
    }
  }
  package func agreementPrompt(_ step: AgreementStep, _ who: String) -> String {
    switch step {
    case .who: "Who?"
    case .text: "What will \(who) do?"
    case .due: "Until when?"
    }
  }
  package var methodPicker: String { "How is it decided?" }
  package var objectorPicker: String { "Who objects?" }
  package var decisionCardsPicker: String { "Which card is it about?" }
  package var agreementWhoPicker: String { "Who will do something?" }
  package var agreementCardPicker: String { "Which card is it about?" }
  package var noName: String { "no name" }
  package var somebodyElse: String { "+ somebody else" }
  package var noCard: String { "no card" }
  package var noFurtherCard: String { "no further card" }
  package var objectionHint: String {
    "One at a time: what is at risk? Enter alone: no more  Esc stop"
  }
  package var dayHint: String {
    "22 oct  2026-01-10  +10d  +2w  +3m  Enter alone: no day  Esc stop"
  }
  package var timeHint: String { "19:30  Enter alone: no time  Esc stop" }
  package func noComingDay(_ text: String) -> String {
    "\(quoted(text)) is no day to come; possible are 22 oct, 2026-01-10, +10d, +2w, +3m."
  }
  package func noTime(_ text: String) -> String {
    "\(quoted(text)) is no time; possible is 19:30."
  }
  package func decided(_ outcome: String) -> String { "Decided: \(outcome)" }
  package func agreed(_ who: String) -> String { "Agreed with \(who)." }
  package func settled(_ who: String, _ state: String) -> String {
    "The agreement with \(who) is \(state)."
  }
  package func notWrittenYet(_ command: Command) -> String {
    "Not written down yet; \(key(command)) goes on where you stopped."
  }
  package var decisionWithdrawn: String {
    "This decision counts no longer. \(key(.undo)) takes that back."
  }
  package var isPickedUp: String { "It was talked about and is off the parking lot." }
  package var isOffParkingLot: String { "It is off the parking lot." }

  package var ledgerHeading: String { "DECIDED, AGREED, PARKED" }
  package func toReviewHeading(_ count: Int) -> String { "DECISIONS TO LOOK AT AGAIN (\(count))" }
  package func earlierHeading(_ count: Int) -> String { "AGREEMENTS FROM BEFORE (\(count))" }
  package func decisionsHeading(_ count: Int) -> String { "DECISIONS (\(count))" }
  package func agreementsHeading(_ count: Int) -> String { "AGREEMENTS (\(count))" }
  package var nothingWrittenYet: String {
    "Nothing yet: \(key(.decide)) writes down a decision, \(key(.agree)) an agreement, \(key(.parkItem)) parks something."
  }
  package var nothingBrought: String { "Nothing was decided, agreed or parked yet." }
  package var addMethod: String { "Add a method behind it" }
  package var addMethodPicker: String { "Which method comes behind it?" }
  package func isOnAgenda(_ name: String) -> String { "\(name) is on the agenda." }
  package var lookAgain: String { "Look at it again" }
  package var sayOtherwise: String { "Say it otherwise" }
  package var wasMistake: String { "It was written down by mistake" }
  package var isKept: String { "Kept" }
  package var isDropped: String { "Dropped" }
  package var isDroppedBecause: String { "Dropped, because …" }
  package var droppingPrompt: String { "Why will it not be done?" }
  package func becomesCard(_ kind: Kind) -> String { "Make it a card: \(self.kind(kind))" }
  package var wasTalkedAbout: String { "It was talked about" }
  package var isNotNeeded: String { "It is not needed" }
  package var keptHint: String { "kept" }
  package var droppedHint: String { "dropped" }
  package var moreHint: String { "more" }

  package var chooseItem: String { "\(key(.up)) and \(key(.down)) choose an item of the agenda." }
  package var itemStays: String { "Only what is still to come can change its place and minutes." }
  package var beginItem: String { "Begin it now" }
  package var otherMinutes: String { "Give it other minutes" }
  package var itemEarlier: String { "One place earlier" }
  package var itemLater: String { "One place later" }
  package var leaveOutItem: String { "Leave it out" }
  package var itemMinutesPrompt: String { "Minutes:" }
  package func noMinutes(_ text: String, most: Int) -> String {
    "\(quoted(text)) is no number of minutes from 1 to \(most)."
  }
  package func itemHas(_ name: String, _ minutes: Int) -> String {
    "\(name) has \(self.minutes(minutes)) now."
  }
  package var shortestRound: String { "A round has one minute at least." }
  package var rolesPicker: String { "Which role goes to somebody else?" }
  package func roleToPicker(_ role: String) -> String { "Who is \(role) from now on?" }
  package var nobodyWord: String { "nobody" }
  package func handed(_ role: String, _ name: String) -> String { "\(name) is \(role) now." }

  package func firstMeeting(_ minutes: Int) -> String {
    "Nothing here yet: Enter begins a first session of \(minutes) minutes."
  }
  package var beginNow: String { "Begin now" }
  package var planForLater: String { "Plan it for later" }
  package var willNotBeHeld: String { "It will not be held" }
  package func planField(_ field: PlanField) -> String {
    switch field {
    case .title: "Title"
    case .day: "Day"
    case .start: "Time"
    case .place: "Place"
    case .goal: "Goal"
    }
  }
  package func meetingPlanned(_ label: String) -> String { "\(label) is planned. Enter begins it." }
  package func wasHeld(_ day: String) -> String { "held \(day)" }

  package func minutesPicker(_ label: String) -> String { "The minutes of \(label)" }
  package var readMinutes: String { "Read them here" }
  package var saveMinutes: String { "Save them as a file" }
  package var notNow: String { "Not now" }
  package var minutesFilePrompt: String { "Save as:" }
  package var minutesFileHint: String { ".md .html or .txt  Enter save  Esc cancel" }
  package func fileIsThere(_ path: String) -> String { "\(path) is there already" }
  package var otherFileName: String { "Choose another name" }
  package var replaceFile: String { "Write over it" }
  package func minutesWritten(_ path: String) -> String { "The minutes are in \(path)" }
  package func minutesNotWritten(_ path: String, _ reason: String) -> String {
    "The minutes could not be written to \(path): \(reason)."
  }
  package var saveHint: String { "save" }

  package var inSilence: String { "In silence. No names are stored." }
  package var withoutNames: String { "No names are stored." }
  package func cardsWritten(_ count: Int) -> String {
    count == 1 ? "1 card written" : "\(count) cards written"
  }
  package func recognitionsCount(_ count: Int) -> String {
    count == 1 ? "recognised once" : "recognised \(count) times"
  }
  package func decisionsMade(_ count: Int) -> String {
    count == 1 ? "1 decision" : "\(count) decisions"
  }
  package func agreementsMade(_ count: Int) -> String {
    count == 1 ? "1 agreement" : "\(count) agreements"
  }
}
