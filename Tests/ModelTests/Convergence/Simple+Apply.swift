import Model

extension Simple {
  mutating func apply(_ event: Event) {
    let id = event.envelope.target.cast(to: Model.Card.self)
    let key = event.key
    switch event.payload {
    case let payload as BoardStarted:
      titles.append(Version(value: payload.title, key: key, knew: []))
    case let payload as BoardRenamed:
      if let title = payload.title.value {
        titles.append(Version(value: title, key: key, knew: payload.knew))
      }
    case let payload as LimitSet: limits[payload.stage.index] = payload.limit
    case let payload as CardCaptured: capture(payload, event)
    case let payload as AudienceWidened:
      capture(payload.snapshot, event)
      cards[id]?.place.stage = payload.stage
    case let payload as CardEdited:
      let knew = payload.knew
      if let title = payload.title.value {
        cards[id, default: Card()].titles.append(Version(value: title, key: key, knew: knew))
      }
      if payload.description != .keep {
        cards[id, default: Card()].descriptions.append(
          Version(value: payload.description.value, key: key, knew: knew))
      }
    case let payload as KindChanged: cards[id, default: Card()].kind = payload.to
    case let payload as CardMoved:
      cards[id, default: Card()].place = (
        payload.to, payload.rank?.digits, payload.since ?? key.stamp
      )
    case let payload as CardReordered:
      cards[id, default: Card()].place = (payload.stage, payload.rank?.digits, payload.since)
    case let payload as CardBlocked: cards[id, default: Card()].blocked = payload.reason
    case is CardUnblocked: cards[id, default: Card()].blocked = nil
    case is CardParked: cards[id, default: Card()].off = "parked"
    case let payload as CardClosed: cards[id, default: Card()].off = "\(payload.outcome)"
    case is CardResumed, is CardReopened: cards[id, default: Card()].off = nil
    case is CardRetracted: cards[id, default: Card()].retracted = true
    case is CardRestored: cards[id, default: Card()].retracted = false
    case is CommentAdded: cards[id, default: Card()].comments += 1
    case let payload as EvidenceNoted:
      cards[id, default: Card()].evidence.append((payload.text, key.id))
    case let payload as EvidenceWithdrawn: withdrawn[id, default: []].insert(payload.noted)
    case let payload as InnovationLinked:
      for answer in payload.answers { cards[id, default: Card()].answers.append((answer, key.id)) }
    default: applyPeople(event, id)
    }
  }

  private mutating func capture(_ payload: CardCaptured, _ event: Event) {
    let id = event.envelope.target.cast(to: Model.Card.self)
    var card = cards[id] ?? Card()
    defer { cards[id] = card }
    if let number = payload.number { lastNumber = max(lastNumber, number) }
    if card.captured == nil {
      card.captured = event.key
      card.by = event.by
      card.number = payload.number
    }
    card.kind = payload.cardKind
    card.titles.append(Version(value: payload.title, key: event.key, knew: []))
    card.descriptions.append(Version(value: payload.description, key: event.key, knew: []))
    card.place = (.recognise, payload.rank?.digits, event.key.stamp)
  }

  private mutating func applyPeople(_ event: Event, _ id: CardID) {
    var card = cards[id] ?? Card()
    defer { cards[id] = card }
    switch event.payload {
    case let payload as CardRecognised: card.recognised[payload.partner] = true
    case let payload as RecognitionWithdrawn: card.recognised[payload.partner] = false
    case let payload as PartnerEngaged: engage(payload, event.key, &card)
    case let payload as ParticipationChanged: engage(payload.state, event.key, &card)
    case let payload as PartnerDisengaged: card.people[payload.partner] = nil
    case let payload as ParticipantIdentified: card.identities[payload.seat] = payload.partner
    case let payload as PartnerInvited:
      card.invitations[payload.who.text] = "\(payload.role) \(payload.reason ?? "") open"
    case let payload as InvitationWithdrawn: card.invitations[payload.who.text] = nil
    case let payload as InvitationAnswered:
      card.invitations[payload.who.text] = "\(payload.role)  \(payload.yes)"
    default: return
    }
  }

  private func engage(_ payload: PartnerEngaged, _ key: EventKey, _ card: inout Card) {
    card.people[payload.partner] = payload
    card.since[payload.partner] = payload.since ?? key.stamp
    card.said[payload.partner] = key
  }

  /// The last write wins; of the others, one for each line, those that nobody knew.
  func shown(_ versions: [Version]) -> (value: String?, others: [String?]) {
    guard let winner = versions.last else { return (nil, []) }
    let known = Set(versions.flatMap { version in version.knew.filter { $0 != version.key.id } })
    var others: [String?] = []
    for (index, version) in versions.enumerated() {
      let isLastOfLine = !versions[(index + 1)...].contains { $0.key.id == version.key.id }
      guard isLastOfLine, version.key.id != winner.key.id, !known.contains(version.key.id),
        version.value != winner.value
      else { continue }
      others.append(version.value)
    }
    return (winner.value, others)
  }
}
