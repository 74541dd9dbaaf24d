package import Model

/// What is said of sessions where they are led from the command line, and where something must wait for a round.
package protocol SessionLineWords: Sendable {
  // Waiting for a round
  /// Somebody leads a meeting, and its round is for something else than what was wanted.
  func notInThisRound(_ leader: String, _ session: String, _ operation: String) -> String
  /// A round has been over for long and nobody closed the meeting, so nothing else can be written.
  func neverClosed(_ leader: String, _ session: String) -> String

  // Which one is meant
  /// No meeting has that name.
  func noSuchSession(_ name: String) -> String
  /// More than one meeting fits what was written; `fitting` are their names.
  func severalSessions(_ name: String, _ fitting: String) -> String
  /// More than one meeting is planned, and nobody said which begins.
  func severalPlanned(_ fitting: String) -> String
  /// Nothing is planned; `templates` can be begun.
  func nothingPlanned(_ templates: String) -> String
  /// Neither a meeting that is planned nor a template has that name.
  func noSuchTemplate(_ name: String, _ possible: String) -> String
  /// No method has that name.
  func noSuchMethod(_ name: String, _ possible: String) -> String
  /// No meeting is held, so there is nothing to lead.
  var noSessionHeld: String { get }
  /// No meeting was ever planned or held.
  var noSessions: String { get }
  /// One is held, and only one can be.
  func sessionIsHeld(_ label: String) -> String
  /// It is over.
  func sessionIsOver(_ label: String) -> String
  /// A plan needs methods.
  var sayTheAgenda: String { get }
  /// A text that is no day to come.
  func notADay(_ text: String) -> String
  /// A text that is no time.
  func notATime(_ text: String) -> String
  /// A text that is no number of minutes, and how many there can be.
  func notMinutes(_ text: String, most: Int) -> String
  /// No decision has that name.
  func noSuchDecision(_ name: String) -> String
  /// No agreement has that name.
  func noSuchAgreement(_ name: String) -> String
  /// Nothing on the parking lot has that number.
  func noSuchParked(_ name: String) -> String

  // What came of it
  /// A meeting is planned.
  func sessionPlanned(_ label: String, _ title: String) -> String
  /// A meeting began, and who leads it.
  func sessionBegan(_ label: String, _ leader: String) -> String
  /// The agenda is done, and how to end the meeting.
  var agendaIsOver: String { get }
  /// No round runs, and how to begin one.
  var noRoundRuns: String { get }
  /// The clock stands still, and how to let it go on.
  var clockStands: String { get }
  /// It runs already.
  var clockRuns: String { get }
  /// A round keeps a minute at least.
  var keepsAMinute: String { get }
  /// By the Chatham House rule it is written nowhere else who is there.
  var attendanceIsOwn: String { get }
  /// Somebody has a role now; `nil`: nobody has.
  func roleGoes(_ role: String, to name: String?, _ session: String) -> String
  /// A meeting is over, and how to get its minutes.
  func sessionClosed(_ label: String) -> String
  /// The minutes are in that file.
  func minutesAre(in file: String) -> String
  /// A file is there already.
  func fileIsThere(already file: String) -> String
  /// A decision was written down, looked at again, or withdrawn.
  func decisionIs(_ state: DecisionChange, _ label: String) -> String
  /// An agreement was made or changed.
  func agreementIs(_ state: Agreement.State, _ label: String, _ text: String) -> String
  /// Something lies on the parking lot, as a number.
  func parkedAs(_ number: String) -> String
  /// Something that was parked became a card, or was talked about.
  func pickedUp(_ text: String, as card: String?) -> String
  /// Something that was parked is not needed.
  func notNeeded(_ text: String) -> String

  // Lists
  /// Whether a meeting is held.
  func sessionState(_ state: Course.State) -> String
  /// What begins next; `nil`: nothing.
  func comesNext(_ name: String?) -> String
  /// How many people a method is for.
  func forPeople(_ range: ClosedRange<Int>) -> String
  /// Above the templates.
  var templatesHeading: String { get }
  /// Above the methods.
  var methodsHeading: String { get }
  /// Below them: how to see one.
  var methodsHint: String { get }
  /// Above what was agreed before and is open.
  func openAgreementsHeading(_ count: Int) -> String
  /// Above decisions whose day has come.
  func reviewHeading(_ count: Int) -> String
  /// Behind what should have been done by now.
  var overdue: String { get }
  /// The board has no decisions.
  var noDecisions: String { get }
  /// The board has no open agreements.
  var noAgreements: String { get }
  /// Nothing lies on the parking lot.
  var nothingParked: String { get }
  /// The letter in front of a decision's number.
  var decisionLetter: String { get }
  /// The letter in front of an agreement's number.
  var agreementLetter: String { get }
  /// How often a round is done.
  func times(_ count: Int) -> String
  /// In what company a round is done.
  func inCompany(_ company: Company) -> String
  /// In front of what comes out of a method.
  var outputLabel: String { get }
  /// In front of whose idea it is.
  var creditLabel: String { get }
}

/// What happened to a decision.
package enum DecisionChange: CaseIterable, Sendable {
  case recorded, revisited, withdrawn
}
