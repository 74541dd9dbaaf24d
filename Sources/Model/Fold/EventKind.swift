/// The table of all event kinds: to add one, write its file and its line here.
package enum EventKind {
  package static let all: [any Payload.Type] = [
    BoardStarted.self, BoardRenamed.self, StageRenamed.self, LimitSet.self, PromiseSet.self,
    PolicySwitched.self, SettingAdded.self,
    ChallengeNamed.self, ChallengeEdited.self, DreamTold.self, ChangeNeeded.self,
    ChangeDropped.self, ChallengeClosed.self,
    PartnerJoined.self, PartnerEdited.self, PartnerNamed.self, PartnerLeft.self,
    PartnerForgotten.self, CompetitionNoted.self, CompetitionEnded.self, OfferMade.self,
    OfferWithdrawn.self, PartnersIntroduced.self,
    CardCaptured.self, CardEdited.self, KindChanged.self, CardReparented.self, ChangesLinked.self,
    CardMoved.self, CardReordered.self, CardBlocked.self, CardUnblocked.self, CardParked.self,
    CardResumed.self, CardMerged.self, CardClosed.self, CardReopened.self, CardRetracted.self,
    CardRestored.self, AudienceWidened.self, AudienceNarrowed.self, QuestionFramed.self,
    EvidenceNoted.self, ChannelLinked.self, ChannelUnlinked.self, CardsClustered.self,
    ClusterNamed.self, PolicyTicked.self,
    InnovationLinked.self, InnovationDescribed.self, MaturityReached.self,
    CardRecognised.self, RecognitionWithdrawn.self, PartnerInvited.self, InvitationAnswered.self,
    PartnerEngaged.self, ParticipationChanged.self, ParticipantIdentified.self,
    PartnerDisengaged.self,
    CommentAdded.self, CommentRedacted.self, CardFollowed.self, CardUnfollowed.self,
    NoteWritten.self,
    EventUndone.self, Transaction.self, LogOpened.self, LogScarred.self,
  ]

  private static let byHash: [UInt64: any Payload.Type] = {
    var table: [UInt64: any Payload.Type] = [:]
    for type in all {
      let bytes = Array(type.kindText.utf8)
      table[hash(bytes, 0..<bytes.count)] = type
    }
    return table
  }()

  /// The kind that stands at `range`, with or without the `!` in front; `nil` for a newer version's.
  package static func type(of bytes: [UInt8], _ range: Range<Int>) -> (any Payload.Type)? {
    let name = range.first.map { bytes[$0] == 33 } == true ? range.dropFirst() : range
    guard let type = byHash[hash(bytes, name.startIndex..<name.endIndex)] else { return nil }
    return type.kind.utf8CodeUnitCount == name.count ? type : nil
  }

  /// FNV-1a. Known names do not collide (a test says so); another name of the same length would need to be searched for.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash
  }
}
