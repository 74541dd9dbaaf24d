import Model

extension Command {
  /// What it writes, when it writes something that a round may be in the way of; some of it is enough to begin.
  ///
  /// Looking around, the clock, parking and taking back are never in the way.
  var writes: [any Payload.Type] {
    switch self {
    case .capture: [CardCaptured.self]
    case .editTitle, .editText: [CardEdited.self]
    case .editField:
      [
        CardEdited.self, QuestionFramed.self, EvidenceNoted.self, InnovationDescribed.self,
        ChangesLinked.self, InnovationLinked.self, CardReparented.self, MaturityReached.self,
      ]
    case .moveRight, .moveLeft, .moveTo: [CardMoved.self]
    case .reorderUp, .reorderDown: [CardReordered.self]
    case .recognise: [CardRecognised.self]
    case .join, .engage: [PartnerEngaged.self]
    case .invite: [PartnerInvited.self]
    case .ask: [AskRaised.self, AskMet.self]
    case .offer: [OfferMade.self]
    case .relate: [CompetitionNoted.self, CompetitionEnded.self, PartnersIntroduced.self]
    case .comment: [CommentAdded.self]
    case .block: [CardBlocked.self]
    case .park: [CardParked.self]
    case .tick: [PolicyTicked.self]
    case .publish: [ResultPublished.self]
    case .question: [QuestionFramed.self]
    case .evidence: [EvidenceNoted.self]
    case .tie: [ChangesLinked.self, InnovationLinked.self]
    case .below, .hang: [CardReparented.self, InnovationLinked.self]
    case .pitch: [InnovationDescribed.self]
    case .split: [CardCaptured.self, CardReparented.self]
    case .answer: [InnovationLinked.self]
    case .dream: [DreamTold.self, ChangeNeeded.self]
    case .newChallenge: [ChallengeNamed.self]
    default: []
    }
  }
}

extension State {
  /// Whether a round lets whoever acts here do this; says why not.
  mutating func isForNow(_ command: Command) -> Bool {
    // What lies face down is in no log yet.
    let isSilent =
      screen == .session && heldNow?.course.round?.script.isSilent ?? false
    guard !isSilent, command != .capture || silence == nil else { return true }
    let kinds = writes(command)
    guard let first = kinds.first else { return true }
    return kinds.contains { present.refusal(of: $0, by: me) == nil } || mayNow(first)
  }

  /// What a command writes about what is shown or selected here.
  private func writes(_ command: Command) -> [any Payload.Type] {
    switch command {
    case .again: return lastAct?.command.writes ?? []
    case .editTitle, .editField:
      switch formHere?.of {
      case .partner: return [PartnerEdited.self]
      case .challenge: return [ChallengeEdited.self, DreamTold.self, ChangeNeeded.self]
      case .card, .offer, nil: return command.writes
      }
    default: return command.writes
    }
  }
}
