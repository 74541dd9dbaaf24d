/// The table of all event kinds: to add one, write its file and its line here.
package enum EventKind {
  /// All kinds that this version knows; a newer one's are passed over and counted.
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
    EvidenceNoted.self, EvidenceWithdrawn.self, ChannelLinked.self, ChannelUnlinked.self,
    CardsClustered.self,
    ClusterNamed.self, PolicyTicked.self,
    InnovationLinked.self, InnovationDescribed.self, MaturityReached.self,
    CardRecognised.self, RecognitionWithdrawn.self, PartnerInvited.self, InvitationAnswered.self,
    InvitationWithdrawn.self,
    PartnerEngaged.self, ParticipationChanged.self, ParticipantIdentified.self,
    PartnerDisengaged.self, AskRaised.self, AskDropped.self, AskMet.self,
    CommentAdded.self, CommentRedacted.self, CardFollowed.self, CardUnfollowed.self,
    NoteWritten.self,
    SessionPlanned.self, SessionEdited.self, SessionStarted.self, SessionClosed.self,
    StepWithdrawn.self, RoleHanded.self, AttendanceNoted.self, AgendaItemStarted.self,
    AgendaItemSkipped.self, RoundStarted.self, RoundPaused.self, RoundResumed.self,
    RoundExtended.self, RoundEnded.self, CardsRevealed.self, ItemParked.self, ItemPicked.self,
    ItemDropped.self,
    BallotOpened.self, BallotClosed.self, BallotWithdrawn.self, RatingsOpened.self,
    RatingsClosed.self, RatingsWithdrawn.self, DecisionRecorded.self, DecisionRevisited.self,
    DecisionWithdrawn.self, AgreementMade.self, AgreementKept.self, AgreementDropped.self,
    ResultPublished.self, ResultImported.self, ResultRevised.self, ResultShared.self,
    ResultReported.self, ResultReused.self, ReuseWithdrawn.self, ResultWithdrawn.self,
    EventUndone.self, Transaction.self,
  ]

  /// An open hash table, more than twice as long as needed, so that a replay finds a kind without hashing twice.
  private static let table: [Entry?] = {
    var table: [Entry?] = Array(repeating: nil, count: 256)
    for type in all {
      // Not by way of a `String`: this is done at every start.
      let bytes = type.kind.withUTF8Buffer { unsafe Array($0) }
      let name = Name(bytes, 0..<bytes.count)
      var slot = name.slot
      while table[slot] != nil { slot = (slot + 1) & 255 }
      table[slot] = Entry(name: name, bytes: bytes, type: type)
    }
    return table
  }()

  private struct Entry {
    let name: Name
    let bytes: [UInt8]
    let type: any Payload.Type
  }

  /// The first and the last eight bytes of a name, which overlap in a short one: compared as two numbers.
  private struct Name: Equatable {
    var first: UInt64 = 0
    var last: UInt64 = 0
    let count: Int

    @inline(__always)
    init(_ bytes: [UInt8], _ range: Range<Int>) {
      count = range.count
      let here = bytes.span.extracting(range)
      if count >= 8 {
        let raw = unsafe here.bytes
        first = unsafe raw.unsafeLoadUnaligned(as: UInt64.self)
        last = unsafe raw.unsafeLoadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      } else {
        for index in here.indices { first = first << 8 | UInt64(here[index]) }
      }
    }

    /// Multiplied by an odd constant, of which the highest bits depend on all others.
    var slot: Int {
      Int(((first ^ last &* 31 ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15) >> 56)
    }
  }

  /// The kind that stands at `range`, with or without the `!` in front; `nil` for a newer version's.
  package static func type(of bytes: [UInt8], _ range: Range<Int>) -> (any Payload.Type)? {
    let start =
      range.isEmpty || bytes[range.lowerBound] != 33 ? range.lowerBound : range.lowerBound + 1
    let name = Name(bytes, start..<range.upperBound)
    var slot = name.slot
    while let entry = table[slot] {
      if entry.name == name,
        name.count <= 16 || bytes[start..<range.upperBound].elementsEqual(entry.bytes)
      {
        return entry.type
      }
      slot = (slot + 1) & 255
    }
    return nil
  }
}
