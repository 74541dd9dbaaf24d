package import Model

extension English {
  package func notInThisRound(_ leader: String, _ session: String, _ operation: String) -> String {
    "\(leader) leads \(session), and this round is to \(operation): the rest waits until it is over."
  }
  package func neverClosed(_ leader: String, _ session: String) -> String {
    "\(leader) leads \(session), whose round was over long ago. Is nobody there? «kiem session hand facilitator NAME» makes you lead it, «kiem session close» ends it."
  }

  package func noSuchSession(_ name: String) -> String {
    "There is no session «\(name)». «kiem session list» tells which there are."
  }
  package func severalSessions(_ name: String, _ fitting: String) -> String {
    "«\(name)» can be several sessions: \(fitting). Name one of them."
  }
  package func severalPlanned(_ fitting: String) -> String {
    "Several sessions are planned: \(fitting). Say which one begins."
  }
  package func nothingPlanned(_ templates: String) -> String {
    "No session is planned. Begin one of these: \(templates)."
  }
  package func noSuchTemplate(_ name: String, _ possible: String) -> String {
    "«\(name)» is neither planned nor a template. There are: \(possible)."
  }
  package func noSuchMethod(_ name: String, _ possible: String) -> String {
    "There is no method «\(name)». There are: \(possible)."
  }
  package var noSessionHeld: String {
    "No session is held. «kiem session start» begins one."
  }
  package var noSessions: String {
    "No session was planned yet. «kiem session start first» begins one of 45 minutes, «kiem session plan» tells what else there is."
  }
  package func sessionIsHeld(_ label: String) -> String {
    "\(label) is being held. «kiem session close» ends it first."
  }
  package func sessionIsOver(_ label: String) -> String { "\(label) is closed." }
  package var sayTheAgenda: String {
    "Say what is on the agenda: --template NAME, or --method NAME once or more."
  }
  package func notADay(_ text: String) -> String {
    "«\(text)» is not a day. It should read like 2026-12-03, 3 dec, +10d, +2w or +3m."
  }
  package func notATime(_ text: String) -> String {
    "«\(text)» is not a time. It should read like 19:30."
  }
  package func notMinutes(_ text: String, most: Int) -> String {
    "«\(text)» is not a number of minutes from 1 to \(most)."
  }
  package func noSuchDecision(_ name: String) -> String {
    "There is no decision «\(name)». «kiem decide --list» numbers them."
  }
  package func noSuchAgreement(_ name: String) -> String {
    "There is no agreement «\(name)». «kiem agree --list» numbers them."
  }
  package func noSuchParked(_ name: String) -> String {
    "Nothing on the parking lot has the number «\(name)». «kiem session park --list» numbers it."
  }

  package func sessionPlanned(_ label: String, _ title: String) -> String {
    "\(label) “\(title)” is planned. «kiem session start \(label)» begins it."
  }
  package func sessionBegan(_ label: String, _ leader: String) -> String {
    "\(label) has begun, led by \(leader). «kiem session next» goes on to its first round."
  }
  package var agendaIsOver: String {
    "The agenda is done. «kiem session close» ends the session."
  }
  package var noRoundRuns: String { "No round runs. «kiem session next» begins one." }
  package var clockStands: String {
    "The clock stands still. «kiem session resume» lets it go on."
  }
  package var clockRuns: String { "The clock is running." }
  package var keepsAMinute: String { "A round keeps a minute at least." }
  package var attendanceIsOwn: String {
    "By the Chatham House rule this stands in your own log only: nobody else sees who is there."
  }
  package func roleGoes(_ role: String, to name: String?, _ session: String) -> String {
    name.map { "\($0) is \(role) of \(session)." } ?? "\(session) has no \(role)."
  }
  package func sessionClosed(_ label: String) -> String {
    "\(label) is closed. «kiem session minutes \(label)» writes its minutes."
  }
  package func minutesAre(in file: String) -> String { "The minutes are in \(file)." }
  package func fileIsThere(already file: String) -> String {
    "\(file) is there already. Choose another name, or write over it with --force."
  }
  package func decisionIs(_ state: DecisionChange, _ label: String) -> String {
    switch state {
    case .recorded: "It is decided, as \(label)."
    case .revisited: "\(label) was looked at again."
    case .withdrawn: "\(label) counts no longer."
    }
  }
  package func agreementIs(_ state: Agreement.State, _ label: String, _ text: String) -> String {
    switch state {
    case .open: "\(label) is agreed: \(text)."
    case .kept: "\(label) is kept: \(text)."
    case .dropped: "\(label) is dropped: \(text)."
    }
  }
  package func parkedAs(_ number: String) -> String {
    "It lies on the parking lot, as \(number)."
  }
  package func pickedUp(_ text: String, as card: String?) -> String {
    card.map { "It became \($0): \(text)." } ?? "It is off the parking lot: \(text)."
  }
  package func notNeeded(_ text: String) -> String { "It is dropped: \(text)." }

  package func sessionState(_ state: Course.State) -> String {
    switch state {
    case .planned: "planned"
    case .running: "held now"
    case .paused: "held now, paused"
    case .closed: "closed"
    }
  }
  package func comesNext(_ name: String?) -> String {
    name.map { "«kiem session next» begins: \($0)" } ?? agendaIsOver
  }
  package func forPeople(_ range: ClosedRange<Int>) -> String {
    range.upperBound == Method.mostPeople
      ? "\(range.lowerBound) people or more" : "\(range.lowerBound)-\(range.upperBound) people"
  }
  package var templatesHeading: String { "WHOLE SESSIONS (--template)" }
  package var methodsHeading: String { "METHODS (--method)" }
  package var methodsHint: String { "«kiem session methods NAME» tells what one consists of." }
  package func openAgreementsHeading(_ count: Int) -> String {
    "AGREED EARLIER, STILL OPEN (\(count))"
  }
  package func reviewHeading(_ count: Int) -> String { "DECISIONS TO LOOK AT AGAIN (\(count))" }
  package var overdue: String { "overdue" }
  package var noDecisions: String { "Nothing is decided yet." }
  package var noAgreements: String { "No agreement is open." }
  package var nothingParked: String { "The parking lot is empty." }
  package var decisionLetter: String { "D" }
  package var agreementLetter: String { "A" }
  package func times(_ count: Int) -> String { "\(count) times" }
  package func inCompany(_ company: Company) -> String {
    switch company {
    case .solo: "alone"
    case .pairs: "in pairs"
    case .fours: "in fours"
    case .groups: "in groups"
    case .all: "all together"
    }
  }
  package var outputLabel: String { "Comes out" }
  package var creditLabel: String { "Idea of" }
}
