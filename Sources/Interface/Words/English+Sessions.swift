package import Model

extension English {
  package func operation(_ operation: Operation) -> String {
    switch operation {
    case .attend: "arrive"
    case .talk: "talk"
    case .capture: "write cards"
    case .build: "build on"
    case .reveal: "reveal"
    case .cluster: "cluster"
    case .split: "split"
    case .recognise: "recognise"
    case .comment: "comment"
    case .frame: "ask how we might"
    case .dream: "dream"
    case .backcast: "work backwards"
    case .link: "link"
    case .vote: "place dots"
    case .rate: "score"
    case .review: "look together"
    case .invite: "invite"
    case .engage: "join"
    case .connect: "offer and ask"
    case .pitch: "pitch"
    case .decide: "decide"
    case .agree: "agree"
    case .move: "move cards"
    case .evidence: "add evidence"
    case .publish: "write results"
    case .reuse: "use results"
    }
  }

  package func scale(_ scale: Scale) -> String {
    switch scale {
    case .impact: "impact"
    case .effort: "effort"
    case .bold: "boldness"
    case .worth: "worth the time"
    }
  }

  package func decisionMethod(_ method: DecisionMethod) -> String {
    switch method {
    case .consent: "by consent"
    case .dots: "by dots"
    case .majority: "by majority"
    case .facilitator: "by the facilitator"
    }
  }

  package func sessionRole(_ role: SessionRole) -> String {
    switch role {
    case .facilitator: "facilitator"
    case .scribe: "scribe"
    }
  }

  package func sessionRule(_ rule: SessionRule) -> String {
    switch rule {
    case .open: "open"
    case .chathamHouse: "Chatham House: use what was said, do not tell who said it"
    }
  }

  package func quadrant(_ quadrant: Quadrant) -> String {
    switch quadrant {
    case .quickWin: "do at once"
    case .plan: "make a plan"
    case .perhaps: "perhaps on the side"
    case .leave: "leave it"
    }
  }

  package func minutesTitle(_ label: String, _ title: String) -> String {
    "Minutes of \(label) \(title)"
  }

  package func minutesLabel(_ label: MinutesLabel) -> String {
    switch label {
    case .goal: "Goal"
    case .place: "Place"
    case .when: "When"
    case .facilitator: "Facilitator"
    case .scribe: "Scribe"
    case .rule: "Rule"
    case .present: "Present"
    case .agenda: "Agenda and time"
    case .cards: "Cards"
    case .clusters: "Clusters"
    case .loose: "without a name"
    case .ballots: "Dots"
    case .ratings: "Scores"
    case .decisions: "Decisions"
    case .objections: "Objections"
    case .agreements: "Agreements"
    case .earlier: "Earlier agreements"
    case .parkingLot: "Parking lot"
    }
  }

  package func timing(_ name: String, planned: Int, true spent: Int?) -> String {
    spent.map { "\(name): \(planned) minutes planned, took \($0)" }
      ?? "\(name): \(planned) minutes planned, left out"
  }
  package func isToCome(_ name: String, planned: Int) -> String {
    "\(name): \(planned) minutes planned, to come"
  }
  package func revealed(cards: Int, seats: Int, isLate: Bool) -> String {
    "\(cards) \(cards == 1 ? "card" : "cards") without names, from \(seats) \(seats == 1 ? "seat" : "seats")"
      + (isLate ? ", after the reveal" : "")
  }
  package func dots(_ count: Int) -> String { count == 1 ? "1 dot" : "\(count) dots" }
  package func voters(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
  package func median(_ median: String, of count: Int, isDisputed: Bool) -> String {
    "\(median), the middle of \(count)" + (isDisputed ? ", far apart" : "")
  }
  package func reviewOn(_ day: String) -> String { "look again on \(day)" }
  package func due(_ day: String) -> String { "by \(day)" }
  package func integrated(_ text: String) -> String { "integrated: \(text)" }
  package func agreementState(_ state: Agreement.State) -> String {
    switch state {
    case .open: "open"
    case .kept: "kept"
    case .dropped(let reason): "dropped" + because(reason)
    }
  }
  package func parkedState(_ state: ParkedItem.State, card: String?) -> String {
    switch state {
    case .open: "still parked"
    case .pickedUp: card.map { "became \($0)" } ?? "picked up"
    case .dropped: "dropped"
    }
  }

  func sessionSentence(_ event: any Payload, _ names: Names) -> String {
    switch event {
    case let p as SessionPlanned: "planned the session \(quoted(p.title))"
    case is SessionEdited: "changed the plan of a session"
    case is SessionStarted: "began the session"
    case is SessionClosed: "closed the session"
    case let p as StepWithdrawn:
      p.restored ?? false ? "moved the session on again" : "took back a step of the session"
    case let p as RoleHanded:
      "made \(p.to.map { names.partner($0) } ?? "nobody") \(sessionRole(p.role))"
    case let p as AttendanceNoted: "ticked who is there: \(p.present.count)"
    case is AgendaItemStarted: "began the next item"
    case is AgendaItemSkipped: "left out an item"
    case let p as RoundStarted:
      "began the round \(quoted(p.script.name[language])), \(p.script.minutes) minutes"
    case is RoundPaused: "stopped the clock"
    case is RoundResumed: "let the clock go on"
    case let p as RoundExtended: "gave the round \(p.minutes) more minutes"
    case is RoundEnded: "ended the round"
    case let p as CardsRevealed:
      "revealed " + revealed(cards: p.cards.count, seats: p.seats, isLate: p.late ?? false)
    case let p as ItemParked: "put on the parking lot: \(p.text)"
    case let p as ItemPicked:
      "picked up from the parking lot" + (p.card.map { ": " + names.card($0) } ?? "")
    case is ItemDropped: "dropped something from the parking lot"
    case is BallotOpened: "opened a vote with dots"
    case let p as BallotClosed: "closed a vote of \(voters(p.voters))"
    case is BallotWithdrawn: "took back a vote, or its closing"
    case let p as RatingsOpened: "opened scoring: \(scale(p.terms.scale))"
    case let p as RatingsClosed: "closed the scores of \(voters(p.voters))"
    case is RatingsWithdrawn: "took back scoring, or its closing"
    case let p as DecisionRecorded: "decided: \(p.record.question) \(p.record.outcome)"
    case let p as DecisionRevisited:
      p.outcome.map { "looked at a decision again: " + $0 } ?? "took back the second look"
    case is DecisionWithdrawn: "took back a decision"
    case let p as AgreementMade: "\(invitee(p.terms.who, names)) agreed: \(p.terms.text)"
    case is AgreementKept: "kept an agreement"
    case let p as AgreementDropped: "dropped an agreement" + because(p.reason)
    default: resultSentence(event, names)
    }
  }
}
