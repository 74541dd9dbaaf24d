import Model

/// Makes one random change to a card, as somebody who sees `board` might.
struct ChangeMaker {
  var random: Random
  let board: Board
  let card: CardID
  var target: TargetID

  init(random: Random, board: Board, card: CardID) {
    self.random = random
    self.board = board
    self.card = card
    target = card.cast()
  }

  mutating func anyCard() -> CardID { ModelTests.card(1 + random.below(6)) }
  mutating func anyPartner() -> PartnerID { partner(random.below(4)) }
  private mutating func anyInvitee() -> Invitee { Invitee(anyPartner().description) }
  private mutating func anyStage() -> Stage { random.pick(Stage.allCases) ?? .engage }
  private mutating func anyRank() -> Rank? {
    random.chance(1, in: 5) ? nil : Rank(["a", "b", "b1", "c"][random.below(4)])
  }
  mutating func anyText() -> String { ["red", "green", "blue"][random.below(3)] }

  private mutating func some(_ ids: [EventID]) -> [EventID] {
    random.chance(2, in: 3) ? ids : ids.filter { _ in random.chance(1, in: 2) }
  }

  mutating func make() -> any Payload {
    switch random.below(14) {
    case 12, 13: outcome()
    case 10: meeting()
    case 11: choice()
    case 0, 1: capture()
    case 2, 3: place()
    case 4: edit()
    case 5, 6: link()
    case 7: off()
    default: person()
    }
  }

  private mutating func capture() -> any Payload {
    var captured = CardCaptured(
      number: 1 + random.below(4), kind: random.pick(Kind.allCases) ?? .problem, title: anyText(),
      rank: anyRank())
    if random.chance(1, in: 4) { captured.parent = anyCard() }
    if random.chance(1, in: 8) { captured.number = nil }
    if random.chance(1, in: 2) { captured.description = anyText() }
    guard random.chance(1, in: 6) else { return captured }
    var widened = AudienceWidened()
    widened.snapshot = captured
    widened.stage = anyStage()
    return widened
  }

  private mutating func place() -> any Payload {
    switch random.below(4) {
    case 0: CardReordered(stage: anyStage(), rank: anyRank(), since: Stamp(milliseconds: 5))
    case 1: random.chance(1, in: 2) ? CardBlocked(reason: anyText()) : CardUnblocked()
    default: CardMoved(from: nil, to: anyStage(), rank: anyRank())
    }
  }

  private mutating func edit() -> any Payload {
    if random.chance(1, in: 5) {
      target = .board
      var renamed = BoardRenamed()
      renamed.title = .set(anyText())
      renamed.knew = some(board.title.heads)
      return renamed
    }
    var edited = CardEdited()
    if random.chance(3, in: 4) { edited.title = .set(anyText()) }
    if random.chance(1, in: 2) {
      edited.description = random.chance(1, in: 4) ? .clear : .set(anyText())
    }
    if let now = board.cards[card] { edited.knew = some(now.title.heads + now.description.heads) }
    return edited
  }

  private mutating func link() -> any Payload {
    switch random.below(6) {
    case 0, 1: return CardReparented(parent: random.chance(1, in: 4) ? nil : anyCard())
    case 2: return CardMerged(into: random.chance(1, in: 4) ? nil : anyCard(), reason: nil)
    case 3:
      let answers = board.cards[card]?.answers.elements.sorted() ?? []
      guard let answer = random.pick(answers), let now = board.cards[card] else { fallthrough }
      let removal = Removal(answer.description, observed: some(now.answers.observed(answer)))
      return InnovationLinked(answers: [], remove: [removal])
    default: return InnovationLinked(answers: [anyCard()])
    }
  }

  private mutating func off() -> any Payload {
    switch random.below(7) {
    case 0: CardParked(reason: nil)
    case 1: CardClosed(outcome: random.pick(Closing.allCases) ?? .solved, reason: nil)
    case 2: CardResumed()
    case 3: CardReopened()
    case 4: CardRetracted()
    default: CardRestored()
    }
  }

  private mutating func person() -> any Payload {
    switch random.below(12) {
    case 8:
      let noted = board.cards[card]?.evidence.map(\.key.id) ?? []
      return EvidenceWithdrawn(noted: random.pick(noted) ?? Examples.key)
    case 9: return PartnerInvited(who: anyInvitee(), role: .advisor, reason: anyText())
    case 10: return InvitationWithdrawn(who: anyInvitee())
    case 11:
      return InvitationAnswered(
        who: anyInvitee(), role: .contributor, yes: random.chance(1, in: 2))
    case 0: return CardRecognised(partner: anyPartner())
    case 1: return RecognitionWithdrawn(partner: anyPartner())
    case 2: return CommentAdded(comment: TargetID(random: random.next()), text: anyText())
    case 3: return EvidenceNoted(text: anyText())
    case 4: return ParticipantIdentified(seat: anyPartner(), partner: anyPartner())
    case 5: return PartnerDisengaged(partner: anyPartner())
    default:
      let engaged = PartnerEngaged(
        partner: anyPartner(), role: random.pick(Role.allCases) ?? .lead, doing: nil,
        share: random.pick(ShareLevel.allCases) ?? .named,
        since: random.chance(1, in: 5) ? Stamp(milliseconds: Int64(random.below(3))) : nil)
      return random.chance(1, in: 3) ? ParticipationChanged(engaged) : engaged
    }
  }
}
