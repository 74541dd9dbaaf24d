import Model

extension Examples {
  static let place = RoundPlace(item: "a2", round: 1)

  static let script = make(Round()) {
    $0.name = Wording(english: "Write", dutch: "Schrijven")
    $0.minutes = 7
    $0.company = .solo
    $0.operation = .capture
    $0.sight = .own
    $0.task = Wording(english: "One sentence", dutch: "Eén zin")
    $0.bounds.kinds = [.problem, .opportunity]
    $0.bounds.perPerson = 3
    $0.bounds.maxPerPerson = 5
    $0.bounds.isAnonymous = true
    $0.bounds.dots = 4
    $0.bounds.maxPerCard = 2
    $0.bounds.isHidden = true
    $0.bounds.scale = .bold
    $0.bounds.view = .people
    $0.bounds.lowest = 1
    $0.bounds.highest = 5
    $0.bounds.needs = [.firstStep]
    $0.bounds.hat = .red
    $0.bounds.top = 10
  }

  static let agenda = [
    AgendaItem(
      item: "a1", method: "check-in", name: Wording(english: "In", dutch: "Binnen"), minutes: 10),
    make(AgendaItem(item: "a2", method: "silent-capture", minutes: 12)) {
      $0.card = card(1)
      $0.challenge = challenge(1)
    },
    AgendaItem(item: "a3", method: "dot-vote", minutes: 10),
  ]

  static let planned = make(SessionPlanned()) {
    $0.number = 1
    $0.title = "What do we see?"
    $0.goal = "choose four"
    $0.place = "school hall"
    $0.day = Day("2025-09-03")
    $0.start = TimeOfDay("19:30")
    $0.agenda = agenda
    $0.facilitator = partner(1)
    $0.scribe = partner(2)
  }

  static let sessions: [any Payload] = [
    planned,
    make(SessionEdited()) {
      $0.title = .set("Another")
      $0.goal = .clear
      $0.place = .set("library")
      $0.day = .set(Day(year: 2025, month: 9, day: 10))
      $0.start = .clear
      $0.agenda = .set([agenda[2], agenda[0]])
      $0.facilitator = .set(partner(3))
      $0.scribe = .clear
    },
    SessionStarted(rule: .chathamHouse), SessionClosed(),
    StepWithdrawn(step: key, restored: true), RoleHanded(role: .scribe, to: partner(3)),
    AttendanceNoted(present: [partner(1), partner(2)], absent: [partner(3)]),
    AgendaItemStarted(item: "a2"), AgendaItemSkipped(item: "a3"),
    RoundStarted(item: "a2", round: 1, of: 2, script: script),
    RoundPaused(place), RoundResumed(place), RoundExtended(place, minutes: -2), RoundEnded(place),
    CardsRevealed(cards: [card(1), card(2)], seats: 9, late: true),
    ItemParked(text: "Music until late"), ItemPicked(card: card(4)), ItemDropped(),
  ]

  static let terms = make(Ballot.Terms()) {
    $0.cards = [card(1), card(2)]
    $0.questions = ["How?", "Why?"]
    $0.dotsEach = 3
    $0.maxPerCard = 2
    $0.isHidden = false
  }

  static let ratingTerms = make(Rating.Terms()) {
    $0.scale = .effort
    $0.lowest = 0
    $0.highest = 10
    $0.cards = [card(2)]
  }

  static let score = Score(twiceMedian: 7, sum: 21, count: 6, isDisputed: true)

  static let record = make(Decision.Record()) {
    $0.question = "Do we start?"
    $0.outcome = "Yes, four weeks"
    $0.method = .majority
    $0.cards = [card(1)]
    $0.objections = [
      Objection(text: "too hot", by: partner(2), integrated: "a list on the door"),
      Objection(text: "too far"),
    ]
    $0.reviewOn = Day("2025-10-22")
  }

  static let agreed = make(Agreement.Terms()) {
    $0.who = Invitee("the baker")
    $0.text = "bring boxes"
    $0.card = card(1)
    $0.due = Day("2025-09-12")
  }

  static let choices: [any Payload] = [
    BallotOpened(terms),
    BallotClosed(Ballot.Result(voters: 4, dots: [card(1): 5, card(2): 3], questions: [1, 2])),
    BallotWithdrawn(reopened: true), RatingsOpened(ratingTerms),
    RatingsClosed(Rating.Result(voters: 6, cards: [card(2): score], whole: score)),
    RatingsWithdrawn(reopened: true), DecisionRecorded(record),
    DecisionRevisited(outcome: "No", reason: "too hot", reviewOn: Day("2026-01-01")),
    DecisionWithdrawn(), AgreementMade(agreed), AgreementKept(),
    AgreementDropped(reason: "no boxes"),
  ]
}
