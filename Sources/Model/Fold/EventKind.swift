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

  /// An open hash table, twice as long as needed, so that a replay finds a kind without hashing twice.
  private static let table: [(any Payload.Type)?] = {
    var table: [(any Payload.Type)?] = Array(repeating: nil, count: 256)
    for type in all {
      let bytes = Array(type.kindText.utf8)
      var slot = hash(bytes, 0..<bytes.count)
      while table[slot] != nil { slot = (slot + 1) & 255 }
      table[slot] = type
    }
    return table
  }()

  /// The kind that stands at `range`, with or without the `!` in front; `nil` for a newer version's.
  package static func type(of bytes: [UInt8], _ range: Range<Int>) -> (any Payload.Type)? {
    let start =
      range.isEmpty || bytes[range.lowerBound] != 33 ? range.lowerBound : range.lowerBound + 1
    let name = start..<range.upperBound
    var slot = hash(bytes, name)
    while let type = table[slot] {
      if same(type.kind, bytes, name) { return type }
      slot = (slot + 1) & 255
    }
    return nil
  }

  private static func same(_ kind: StaticString, _ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    guard kind.utf8CodeUnitCount == name.count else { return false }
    return kind.withUTF8Buffer { buffer in
      for index in 0..<buffer.count {
        guard unsafe buffer[index] == bytes[name.lowerBound + index] else { return false }
      }
      return true
    }
  }

  /// FNV-1a, folded to a slot of the table.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return Int((hash ^ hash >> 16) & 255)
  }
}
