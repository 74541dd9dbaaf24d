package import Model

/// What a line is asked for where a meeting is led.
package enum MeetingPrompt: Sendable {
  /// The name of somebody who is there and not on the board yet.
  case newcomer(SessionID)
  /// A part of a decision.
  case decision(DecisionDraft, DecisionStep)
  /// A part of a second look at a decision.
  case review(ReviewDraft, ReviewStep)
  /// A part of an agreement.
  case agreement(AgreementDraft, AgreementStep)
  /// Why something that was agreed will not be done.
  case dropping(TargetID)
  /// The title of the card that something parked becomes.
  case pickUp(TargetID, Kind)
  /// How many minutes an item of the agenda has.
  case itemMinutes(SessionID, item: String)
  /// A part of the plan of a meeting that is planned now.
  case plan(PlanDraft, PlanField)
  /// A part of the plan of a meeting that was planned.
  case replan(SessionID, PlanField)
  /// The file in which the minutes of a meeting are written.
  case minutesFile(SessionID)
}

/// What is picked from a list where a meeting is led.
package enum MeetingPick: Sendable {
  /// Who is there.
  case attendance(SessionID)
  /// How something was decided.
  case method(DecisionDraft)
  /// Who objected.
  case objector(DecisionDraft)
  /// Which cards a decision is about.
  case decisionCards(DecisionDraft)
  /// Who does what is agreed.
  case who(AgreementDraft)
  /// Which card an agreement is about.
  case agreementCard(AgreementDraft)
  /// What is done with something that was decided, agreed or parked.
  case entry(LedgerEntry)
  /// What is done with an item of the agenda.
  case item(SessionID, item: String)
  /// Which method comes behind an item of the agenda.
  case methodBehind(SessionID, item: String)
  /// Which role goes to somebody.
  case role(SessionID)
  /// To whom it goes.
  case roleTo(SessionID, SessionRole)
  /// What is done with a template or a plan.
  case begin(MeetingState.Entry)
  /// What is done with the minutes of a meeting.
  case minutes(SessionID)
  /// Whether a file that is there is written over with the minutes.
  case replace(SessionID, path: String)
}

/// What a choice in such a list stands for, where it is no partner and no card.
package enum MeetingChoice: Sendable {
  /// Decide like this.
  case method(DecisionMethod)
  /// No name, no card, nobody.
  case none
  /// Look at the decision again.
  case revisit
  /// Say it otherwise.
  case correct
  /// It was written down by mistake.
  case withdraw
  /// What was agreed is done.
  case keep
  /// It will not be done, or is not needed.
  case drop
  /// It will not be done, and why.
  case dropWithReason
  /// It becomes a card of this kind.
  case card(Kind)
  /// It was talked about.
  case talkedAbout
  /// The item begins now.
  case beginItem
  /// It gets other minutes.
  case itemMinutes
  /// It goes so many places on.
  case moveItem(Int)
  /// It is left out.
  case skipItem
  /// One more method comes behind it.
  case addMethod
  /// This method does.
  case add(String)
  /// This role.
  case role(SessionRole)
  /// The meeting begins, under this rule.
  case begin(SessionRule)
  /// It is planned.
  case plan
  /// This part of its plan.
  case field(PlanField)
  /// It will not be held.
  case notHeld
  /// Read the minutes.
  case read
  /// Write them to a file.
  case save
  /// Write over the file that is there.
  case replace
}

/// Something that was decided, agreed or parked.
package enum LedgerEntry: Hashable, Sendable {
  case decision(TargetID)
  case agreement(TargetID)
  case parked(TargetID)
}

/// A decision as far as it was told.
package struct DecisionDraft: Sendable {
  /// The decision that is written down anew; `nil` for a new one.
  var target: TargetID?
  /// What was told.
  var record = Decision.Record()
}

/// What is asked about a decision, in this order.
package enum DecisionStep: Sendable {
  case question
  case outcome
  case objection
  case integrated
  case review
}

/// A second look at a decision as far as it was told.
package struct ReviewDraft: Sendable {
  /// The decision.
  let target: TargetID
  /// What is decided now.
  var outcome = ""
  /// Why.
  var reason: String?
}

/// What is asked about a second look, in this order.
package enum ReviewStep: Sendable {
  case outcome
  case reason
  case review
}

/// An agreement as far as it was told.
package struct AgreementDraft: Sendable {
  /// The agreement that is said otherwise; `nil` for a new one.
  var target: TargetID?
  /// What was told.
  var terms = Agreement.Terms()
}

/// What is asked about an agreement, in this order.
package enum AgreementStep: Sendable {
  case who
  case text
  case due
}

/// The plan of a meeting as far as it was told.
package struct PlanDraft: Sendable {
  /// After which template.
  let template: String
  /// What it is called.
  var title: String
  /// On which day.
  var day: Day?
  /// At which time.
  var start: TimeOfDay?
}

/// A part of the plan of a meeting.
package enum PlanField: CaseIterable, Sendable {
  case title
  case day
  case start
  case place
  case goal
}
