package import Model

/// What somebody does where a meeting is held, beside what the logs tell.
package struct MeetingState: Sendable {
  /// The methods and templates to choose from; `nil` until they are wanted.
  package internal(set) var library: Library?
  /// Which line of the list is selected.
  var place = 0
  /// What is done in the round that runs.
  var work = WorkState()
  /// The round whose end the bell waits for, by its beginning.
  var awaited: Stamp?
  /// What lies over the clock; `nil`: nothing does.
  var page: Page?
  /// The item of the agenda that is selected, by its word; `nil`: none is.
  var item: String?
  /// The decision that somebody stopped telling.
  var decision: DecisionDraft?
  /// The agreement that somebody stopped telling.
  var agreement: AgreementDraft?

  /// What lies over the clock.
  enum Page: Equatable {
    /// What was decided, agreed and parked; the selected one.
    case ledger(LedgerEntry?)
    /// The minutes of a meeting, from this line on.
    case minutes(SessionID, Int)

    var isLedger: Bool { if case .ledger = self { true } else { false } }
  }

  /// A meeting that was planned or held, or a template.
  package enum Entry: Equatable, Sendable {
    case planned(SessionID)
    case template(String)
    case held(SessionID)
  }
}

extension Board {
  /// The meeting that is held, how it goes, and what it is about.
  struct Held {
    let session: Session
    let course: Course
  }

  /// The meeting that is held now; `nil` when none is.
  var meeting: Held? {
    guard let session = runningSession else { return nil }
    return Held(session: session, course: course(of: session))
  }

  /// Whether a partner may move the meeting on: who leads it or writes for it, or anybody where nobody leads.
  package func mayLead(_ session: Session, _ partner: PartnerID?) -> Bool {
    guard session.facilitator.value != nil else { return true }
    return partner.map { session.leads($0) } ?? false
  }

  /// Whether an event of this time belongs to the meeting that is held: only one is at a time.
  func isSince(_ course: Course, _ key: EventKey?) -> Bool {
    guard let key, let began = course.began else { return false }
    return key.stamp >= began
  }
}

extension State {
  /// The meeting that is held, on the board as it is now.
  ///
  /// Asked where that board lies: several times at every key, and `present` would be a copy of it each time.
  var heldNow: Board.Held? { aside.isEmpty ? board.meeting : aside[0].board.meeting }

  /// The clock of the round that runs, on the board as it is now; `nil` where none runs.
  private var runningRound: Course.Running? { heldNow?.course.round }

  /// Milliseconds until the clock on the screen shows something else; `nil` while there is none or it stands still.
  package var nextTick: Int64? {
    // The screen of a meeting tells the time of day as well.
    let minute = showsTimeOfDay ? 60_000 - now % 60_000 : nil
    guard let round = runningRound, round.pausedAt == nil else { return minute }
    // Elsewhere than on its own screen the clock tells minutes.
    let step: Int64 = screen == .session && !isTravelling && viewing == nil ? 1000 : 60_000
    let rest = round.left(at: now) % step
    return min(rest > 0 ? rest : rest + step, minute ?? step)
  }

  /// Whether the header tells the time of day: where a meeting is held, all look at the clock.
  var showsTimeOfDay: Bool {
    screen == .session && !isTravelling && viewing == nil && heldNow != nil
  }

  /// What is to be done because time went on: the bell, when a round's time is up.
  package mutating func tick() -> [Effect] {
    guard let round = runningRound, round.pausedAt == nil else { return [] }
    if round.left(at: now) > 0 {
      meeting.awaited = round.began
      return []
    }
    guard meeting.awaited == round.began else { return [] }
    meeting.awaited = nil
    return [.bell]
  }

  /// The methods and templates that were read.
  package mutating func received(library: Library) { meeting.library = library }
}
