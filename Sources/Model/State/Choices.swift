/// A vote with dots; the dots themselves are nowhere in the log, only their totals.
package struct Ballot: Equatable, Sendable {
  /// The earliest event that opened it.
  package var opened: EventKey?
  /// The meeting at which it was opened.
  package var session: SessionID?
  /// What is voted on, and how.
  package var terms = LastWriter(Terms())
  /// What came out; `nil` while it is open.
  package var result = LastWriter<Result?>(nil)
  /// Opened by mistake.
  package var isDropped = LastWriter(false)

  /// What is voted on, and how.
  package struct Terms: Equatable, Sendable {
    /// The cards to put dots on.
    package var cards: [CardID] = []
    /// Or the questions, where people choose between questions.
    package var questions: [String] = []
    /// How many dots each has.
    package var dotsEach = 1
    /// How many of them on one card at most.
    package var maxPerCard = 1
    /// Nobody sees a count before closing.
    package var isHidden = true

    /// A hidden vote with one dot on nothing.
    package init() {}
  }

  /// What came out of a vote.
  package struct Result: Equatable, Sendable {
    /// How many people put dots.
    package let voters: Int
    /// The dots of each card that has some.
    package let dots: [CardID: Int]
    /// The dots of the questions, in their order.
    package let questions: [Int]

    /// What came out of a vote; whether it can be is asked when it is read.
    package init(voters: Int, dots: [CardID: Int], questions: [Int] = []) {
      self.voters = voters
      self.dots = dots
      self.questions = questions
    }
  }

  /// The result, unless it cannot be: more dots than people had, or on what was not to be voted on.
  package var tally: Result? {
    guard let result = result.value, opened != nil, terms.value.allows(result) else { return nil }
    return result
  }

  /// Opened, and neither closed nor dropped.
  package var isOpen: Bool { opened != nil && result.value == nil && !isDropped.value }
}

extension Ballot.Terms {
  /// Whether so many people can have put these dots (invariant 24).
  func allows(_ result: Ballot.Result) -> Bool {
    let counts = Array(result.dots.values) + result.questions
    let (most, over) = result.voters.multipliedReportingOverflow(by: dotsEach)
    let (mostOnOne, overToo) = result.voters.multipliedReportingOverflow(by: maxPerCard)
    guard !over, !overToo, counts.allSatisfy({ 0 <= $0 && $0 <= mostOnOne }) else { return false }
    var left = most
    for count in counts {
      guard count <= left else { return false }
      left -= count
    }
    return result.dots.keys.allSatisfy(cards.contains)
      && (result.questions.isEmpty || result.questions.count == questions.count)
  }
}

/// Scores on a scale; only the middle, the sum and the number of them are in the log.
package struct Rating: Equatable, Sendable {
  /// The earliest event that opened it.
  package var opened: EventKey?
  /// The meeting at which it was opened.
  package var session: SessionID?
  /// What is scored, and how.
  package var terms = LastWriter(Terms())
  /// What came out; `nil` while it is open.
  package var result = LastWriter<Result?>(nil)
  /// Opened by mistake.
  package var isDropped = LastWriter(false)

  /// What is scored, and how.
  package struct Terms: Equatable, Sendable {
    /// What the scores say.
    package var scale = Scale.impact
    /// The lowest score.
    package var lowest = 1
    /// The highest score.
    package var highest = 5
    /// The cards to score; none where the meeting itself is scored.
    package var cards: [CardID] = []

    /// Impact from 1 to 5, of nothing.
    package init() {}
  }

  /// What came out of scoring.
  package struct Result: Equatable, Sendable {
    /// How many people scored.
    package let voters: Int
    /// What each card got.
    package let cards: [CardID: Score]
    /// What the meeting itself got.
    package let whole: Score?

    /// What came out of scoring.
    package init(voters: Int, cards: [CardID: Score], whole: Score? = nil) {
      self.voters = voters
      self.cards = cards
      self.whole = whole
    }
  }

  /// Opened, and neither closed nor dropped.
  package var isOpen: Bool { opened != nil && result.value == nil && !isDropped.value }
}

/// What the scores of one card come to.
package struct Score: Equatable, Sendable {
  /// Twice the middle score, so that a middle between two scores is a whole number.
  package let twiceMedian: Int
  /// All scores together.
  package let sum: Int
  /// How many there were.
  package let count: Int
  /// Some scored it very differently from others: a reason to talk first.
  package let isDisputed: Bool

  /// What was worked out of scores.
  package init(twiceMedian: Int, sum: Int, count: Int, isDisputed: Bool) {
    self.twiceMedian = twiceMedian
    self.sum = sum
    self.count = count
    self.isDisputed = isDisputed
  }
}

/// How something was decided.
package enum DecisionMethod: String, Word {
  case consent
  case dots
  case majority
  case facilitator
}

/// What was decided.
package struct Decision: Equatable, Sendable {
  /// The earliest event that recorded it.
  package var recorded: EventKey?
  /// Who wrote it down; `nil` for anonymous.
  package var by: PartnerID?
  /// The meeting at which it was decided.
  package var session: SessionID?
  /// The decision as it was last written down.
  package var record = LastWriter(Record())
  /// What came of it at the review; `nil` while nobody looked again.
  package var review = LastWriter<Review?>(nil)
  /// Written down by mistake.
  package var isWithdrawn = LastWriter(false)

  /// A decision as it was written down.
  package struct Record: Equatable, Sendable {
    /// What was to be decided.
    package var question = ""
    /// What was decided.
    package var outcome = ""
    /// How.
    package var method = DecisionMethod.consent
    /// The cards it is about.
    package var cards: [CardID] = []
    /// What was said against it.
    package var objections: [Objection] = []
    /// When to look at it again.
    package var reviewOn: Day?

    /// A decision by consent of which nothing is said yet.
    package init() {}
  }

  /// What came of a decision when it was looked at again.
  package struct Review: Equatable, Sendable {
    /// What is decided now.
    package let outcome: String
    /// Why.
    package let reason: String?
    /// When to look at it again.
    package let reviewOn: Day?
  }

  /// What is decided now.
  package var outcome: String { review.value?.outcome ?? record.value.outcome }
  /// When to look at it again.
  package var reviewOn: Day? {
    review.value == nil ? record.value.reviewOn : review.value?.reviewOn
  }
  /// Recorded, and not withdrawn since.
  package var stands: Bool { recorded != nil && !isWithdrawn.value }
}

/// What somebody said against a decision.
package struct Objection: Equatable, Sendable {
  /// What is at risk, in words.
  package var text: String
  /// Who said it; `nil` by the Chatham House rule, or for anonymous.
  package var by: PartnerID?
  /// How the decision was changed for it.
  package var integrated: String?

  /// What was said against it, and by whom if that may be told.
  package init(text: String, by: PartnerID? = nil, integrated: String? = nil) {
    self.text = text
    self.by = by
    self.integrated = integrated
  }
}

/// Somebody will do something.
package struct Agreement: Equatable, Sendable {
  /// The earliest event that made it.
  package var made: EventKey?
  /// The meeting at which it was made.
  package var session: SessionID?
  /// Who does what, and when.
  package var terms = LastWriter(Terms())
  /// What became of it.
  package var state = LastWriter(State.open)

  /// Who does what, and when.
  package struct Terms: Equatable, Sendable {
    /// Who does it.
    package var who = Invitee("")
    /// What is to be done.
    package var text = ""
    /// The card it is about, if one.
    package var card: CardID?
    /// Until when.
    package var due: Day?

    /// Nobody will do nothing.
    package init() {}
  }

  /// What became of an agreement.
  package enum State: Equatable, Sendable {
    case open
    case kept
    /// It will not be done, with a reason if one was given.
    case dropped(String?)
  }

  /// Made, and neither kept nor dropped.
  package var isOpen: Bool { made != nil && state.value == .open }
}

/// Something that came up and is not for now.
package struct ParkedItem: Equatable, Sendable {
  /// The earliest event that parked it.
  package var parked: EventKey?
  /// Who said it; `nil` for anonymous.
  package var by: PartnerID?
  /// The meeting at which it came up.
  package var session: SessionID?
  /// What came up.
  package var text = LastWriter("")
  /// What became of it.
  package var state = LastWriter(State.open)

  /// What became of something that was parked.
  package enum State: Equatable, Sendable {
    case open
    /// It was taken up, as a card if there is one.
    case pickedUp(CardID?)
    /// It is not needed after all.
    case dropped
  }

  /// Parked, and nothing became of it yet.
  package var isOpen: Bool { parked != nil && state.value == .open }
}
