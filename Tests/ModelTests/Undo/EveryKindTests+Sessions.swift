import Model

extension `Undo of every kind of event` {
  private static let meeting = TargetID(random: 77)
  private static let thing = TargetID(random: 78)
  private static let place = Examples.place
  private static let planned = Examples.planned
  /// A meeting in its first silent round.
  private static let running: [any Payload] = [
    planned, SessionStarted(rule: .open), AgendaItemStarted(item: "a2"),
    RoundStarted(item: "a2", round: 1, of: 2, script: Examples.script),
  ]

  static let sessions: [Answer] = [
    .restores(planned, on: meeting),
    .restores(
      Examples.make(SessionEdited()) {
        $0.title = .set("New")
        $0.goal = .set("rest")
        $0.place = .set("barn")
        $0.day = .clear
        $0.start = .clear
        $0.agenda = .set([])
        $0.facilitator = .clear
        $0.scribe = .set(me)
      }, on: meeting, former: [Examples.make(SessionEdited()) { $0.title = .set("Old") }],
      later: Examples.make(SessionEdited()) { $0.scribe = .clear }, needs: [planned]),
    .restores(
      SessionStarted(rule: .chathamHouse), on: meeting, later: AgendaItemStarted(item: "a1"),
      needs: [planned]),
    .restores(SessionClosed(), on: meeting, later: SessionStarted(rule: .open), needs: running),
    .restores(
      StepWithdrawn(step: line(4)), on: meeting,
      later: StepWithdrawn(step: line(4), restored: true), needs: running),
    .restores(
      RoleHanded(role: .facilitator, to: partner(4)), on: meeting,
      later: RoleHanded(role: .facilitator, to: nil), needs: [planned]),
    .restores(
      AttendanceNoted(present: [partner(1)], absent: [partner(2)]), on: meeting,
      former: [AttendanceNoted(present: [partner(2)])],
      later: AttendanceNoted(present: [], absent: [partner(1)]), needs: [planned]),
    .restores(
      AgendaItemStarted(item: "a3"), on: meeting, later: AgendaItemStarted(item: "a1"),
      needs: running),
    .restores(
      AgendaItemSkipped(item: "a3"), on: meeting, later: AgendaItemStarted(item: "a3"),
      needs: running),
    .restores(
      RoundStarted(item: "a2", round: 2, of: 2, script: Examples.script), on: meeting,
      later: RoundEnded(RoundPlace(item: "a2", round: 2)), needs: running),
    .restores(RoundPaused(place), on: meeting, later: RoundResumed(place), needs: running),
    .restores(
      RoundResumed(place), on: meeting, later: RoundPaused(place),
      needs: running + [RoundPaused(place)]),
    .restores(
      RoundExtended(place, minutes: 2), on: meeting, later: RoundExtended(place, minutes: 1),
      needs: running),
    .restores(RoundEnded(place), on: meeting, later: SessionClosed(), needs: running),
    .stands(
      CardsRevealed(cards: [card(1)], seats: 3), on: meeting, why: "what was seen was seen"),
    .restores(
      ItemParked(text: "music"), on: thing, former: [ItemParked(text: "noise")],
      later: ItemDropped()),
    .restores(
      ItemPicked(card: card(1)), on: thing, former: [ItemPicked(card: nil)],
      later: ItemParked(text: "again"), needs: [ItemParked(text: "noise")]),
    .restores(
      ItemDropped(), on: thing, former: [ItemPicked(card: nil)], later: ItemPicked(card: nil),
      needs: [ItemParked(text: "noise")]),
  ]

  private static let opened = BallotOpened(Examples.terms)
  private static let closed = BallotClosed(
    Ballot.Result(voters: 3, dots: [card(1): 4], questions: []))
  private static let scoring = RatingsOpened(Examples.ratingTerms)
  private static let scored = RatingsClosed(
    Rating.Result(voters: 3, cards: [card(2): Examples.score], whole: nil))
  private static let decided = DecisionRecorded(Examples.record)
  private static let agreed = AgreementMade(Examples.agreed)

  static let choices: [Answer] = [
    .restores(
      opened, on: thing,
      former: [BallotOpened(Examples.make(Examples.terms) { $0.cards = [card(2)] })],
      later: closed),
    .restores(
      closed, on: thing,
      former: [BallotClosed(Ballot.Result(voters: 2, dots: [card(2): 1], questions: []))],
      later: BallotWithdrawn(reopened: true), needs: [opened]),
    .restores(BallotWithdrawn(reopened: false), on: thing, later: opened, needs: [opened]),
    .restores(
      scoring, on: thing,
      former: [RatingsOpened(Examples.make(Examples.ratingTerms) { $0.scale = .impact })],
      later: scored),
    .restores(
      scored, on: thing,
      former: [RatingsClosed(Rating.Result(voters: 2, cards: [:], whole: nil))],
      later: RatingsWithdrawn(reopened: true), needs: [scoring]),
    .restores(RatingsWithdrawn(reopened: false), on: thing, later: scoring, needs: [scoring]),
    .restores(
      decided, on: thing,
      former: [DecisionRecorded(Examples.make(Examples.record) { $0.outcome = "No" })],
      later: DecisionWithdrawn()),
    .restores(
      DecisionRevisited(outcome: "Stop", reason: "cold"), on: thing,
      former: [DecisionRevisited(outcome: "Go on")], later: DecisionRevisited(outcome: "Wait"),
      needs: [decided]),
    .restores(DecisionWithdrawn(), on: thing, later: decided, needs: [decided]),
    .restores(
      agreed, on: thing,
      former: [AgreementMade(Examples.make(Examples.agreed) { $0.text = "two boxes" })],
      later: AgreementKept()),
    .restores(
      AgreementKept(), on: thing, former: [AgreementDropped(reason: "cold")],
      later: AgreementDropped(reason: nil), needs: [agreed]),
    .restores(
      AgreementDropped(reason: "hot"), on: thing, former: [AgreementKept()], later: agreed,
      needs: [agreed]),
  ]
}
