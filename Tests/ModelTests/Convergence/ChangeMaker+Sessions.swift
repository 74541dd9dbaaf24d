import Model

extension ChangeMaker {
  private mutating func anyPlace() -> RoundPlace {
    RoundPlace(item: ["a1", "a2"][random.below(2)], round: 1 + random.below(2))
  }

  /// Something about one of two meetings, so that they get in each other's way.
  mutating func meeting() -> any Payload {
    target = TargetID(random: 900 + UInt64(random.below(2)))
    switch random.below(14) {
    case 0:
      var planned = Examples.planned
      planned.title = anyText()
      planned.number = 1 + random.below(2)
      return planned
    case 1:
      var edited = SessionEdited()
      edited.goal = random.chance(1, in: 2) ? .clear : .set(anyText())
      return edited
    case 2, 3: return SessionStarted(rule: random.pick(SessionRule.allCases) ?? .open)
    case 4: return SessionClosed()
    case 5:
      let steps = board.sessions.all.flatMap { $0.steps.map(\.key.id) }
      return StepWithdrawn(
        step: random.pick(steps) ?? Examples.key, restored: random.chance(1, in: 3))
    case 6: return AttendanceNoted(present: [anyPartner()], absent: [anyPartner()])
    case 7: return AgendaItemStarted(item: anyPlace().item)
    case 8: return AgendaItemSkipped(item: anyPlace().item)
    case 9:
      let place = anyPlace()
      return RoundStarted(item: place.item, round: place.round, of: 2, script: Examples.script)
    case 10: return RoundPaused(anyPlace())
    case 11: return RoundResumed(anyPlace())
    case 12: return RoundExtended(anyPlace(), minutes: random.below(5) - 2)
    default: return RoundEnded(anyPlace())
    }
  }

  /// Something about one of two things that were chosen, or about a cluster.
  mutating func choice() -> any Payload {
    target = TargetID(random: 910 + UInt64(random.below(2)))
    switch random.below(14) {
    case 0: return BallotOpened(Examples.terms)
    case 1:
      var dots = [anyCard(): random.below(9)]
      dots[anyCard()] = random.below(3)
      return BallotClosed(Ballot.Result(voters: random.below(4), dots: dots, questions: []))
    case 2: return BallotWithdrawn(reopened: random.chance(1, in: 2))
    case 3: return RatingsOpened(Examples.ratingTerms)
    case 4: return RatingsClosed(Rating.Result(voters: 1, cards: [:], whole: Examples.score))
    case 5:
      var record = Examples.record
      record.outcome = anyText()
      return DecisionRecorded(record)
    case 6: return DecisionRevisited(outcome: random.chance(1, in: 3) ? nil : anyText())
    case 7: return DecisionWithdrawn()
    case 8: return AgreementMade(Examples.agreed)
    case 9: return random.chance(1, in: 2) ? AgreementKept() : AgreementDropped(reason: nil)
    case 10: return ItemParked(text: anyText())
    case 11: return random.chance(1, in: 2) ? ItemPicked(card: anyCard()) : ItemDropped()
    case 12: return ClusterNamed(name: anyText(), parent: nil)
    default: return CardsClustered(cards: [anyCard(), anyCard()], out: [anyCard()])
    }
  }
}
