/// What people can do in a round: the whole vocabulary of methods.
///
/// A method is data; the program knows operations only.
package enum Operation: String, Word {
  case attend
  case talk
  case capture
  case build
  case reveal
  case cluster
  case split
  case recognise
  case comment
  case frame
  case dream
  case backcast
  case link
  case vote
  case rate
  case review
  case invite
  case engage
  case connect
  case pitch
  case decide
  case agree
  case move
  case evidence
  case publish
  case reuse

  /// The kinds of events that participants write in such a round.
  ///
  /// Dots and scores lie on the table until closing: for those there is nothing to write.
  package var kinds: [any Payload.Type] {
    switch self {
    case .talk, .review, .vote, .rate: []
    case .attend: [AttendanceNoted.self]
    case .capture: [CardCaptured.self]
    case .build, .comment: [CommentAdded.self]
    case .reveal: [CardsRevealed.self, BallotClosed.self, RatingsClosed.self, CardMerged.self]
    case .cluster: [CardsClustered.self, ClusterNamed.self, CardMerged.self]
    case .split: [CardCaptured.self, CardReparented.self]
    case .recognise: [CardRecognised.self, RecognitionWithdrawn.self]
    case .frame: [QuestionFramed.self]
    case .dream: [DreamTold.self]
    case .backcast: [ChangeNeeded.self, ChangeDropped.self]
    // A change without a card gets one.
    case .link: [ChangesLinked.self, InnovationLinked.self, CardCaptured.self]
    case .invite: [PartnerInvited.self, InvitationAnswered.self]
    case .engage:
      [
        PartnerEngaged.self, ParticipationChanged.self, PartnerDisengaged.self,
        ParticipantIdentified.self,
      ]
    case .connect:
      [
        OfferMade.self, OfferWithdrawn.self, AskRaised.self, AskDropped.self, AskMet.self,
      ]
    case .pitch:
      [
        CardCaptured.self, CardEdited.self, InnovationDescribed.self, InnovationLinked.self,
        MaturityReached.self, AskRaised.self,
      ]
    case .decide: [DecisionRecorded.self, DecisionRevisited.self, DecisionWithdrawn.self]
    case .agree: [AgreementMade.self, AgreementKept.self, AgreementDropped.self]
    case .move: [CardMoved.self, CardReordered.self]
    case .evidence: [EvidenceNoted.self]
    case .publish:
      [
        ResultPublished.self, ResultImported.self, ResultRevised.self, ResultShared.self,
        ResultReported.self, ResultWithdrawn.self,
      ]
    case .reuse: [ResultReused.self, ReuseWithdrawn.self, CardCaptured.self]
    }
  }
}

/// In what company a round is done.
package enum Company: String, Word {
  case solo
  case pairs
  case fours
  case groups
  case all
}

/// What people see while a round runs.
package enum Sight: String, Word {
  /// Only what they wrote themselves.
  case own
  /// What was dealt to them.
  case passed
  /// Everything.
  case all
  /// Nothing: they talk.
  case none
}

/// What is scored.
package enum Scale: String, Word {
  case impact
  case effort
  case bold
  case worth
}

/// The hat under which everybody looks at one card.
package enum Hat: String, Word {
  case white
  case green
  case yellow
  case black
  case red
  case blue
}

/// A field that must be filled in before something goes on the table.
package enum Need: String, Word {
  case firstStep
  case answers
  case targetGroups
  case outcomes
  case licence
  case evidence
  case makers
}

/// A view that people look at together.
package enum Overview: String, Word {
  case board
  /// Who works on what.
  case people
  /// The challenges, and how their cards hang together.
  case tree
  /// What others can use.
  case results
}
