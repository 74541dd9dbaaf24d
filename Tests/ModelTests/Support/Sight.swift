import Model

/// What everybody sees of a board, without who wrote it and when: the same before something and after its undo.
func sight(of board: Board) -> [String] {
  var lines = [
    "board \(board.title.value) \(board.place.value ?? "-") \(board.language.value?.rawValue ?? "-")",
    "stages \(board.stageNames.map { $0.value ?? "-" }) \(board.limits.map { $0.value ?? -1 })",
    "promise \(board.promise.value.percent) \(board.promise.value.days)",
    "off \(board.policies.filter { !$0.value.value }.keys.sorted())",
    "compete \(board.competitions.filter(\.value.value).keys.map { "\($0.first) \($0.second)" })",
    "redacted \(board.redacted.sorted())",
  ]
  for card in board.cards.all.sorted(by: { $0.id < $1.id })
  where card.captured != nil && !card.retracted.value {
    lines += sight(of: card)
  }
  for partner in board.partners.all.sorted(by: { $0.id < $1.id })
  where partner.joined != nil && partner.left.value == nil {
    lines += [
      "partner \(partner.id) \(partner.name ?? "-") \(partner.contact.value ?? "-")",
      "  \(partner.type.value) \(String(describing: partner.affiliation.value))",
      "  \(partner.perspectives.value) \(partner.describes.value ?? "-")",
      "  \(partner.setting.value ?? "-") \(partner.publicName.value ?? "-")",
    ]
    for offer in partner.offers where offer.isOpen {
      lines.append("  offers \(offer.id) \(offer.what) \(offer.tag) \(offer.text)")
    }
  }
  for challenge in board.challenges.all.sorted(by: { $0.id < $1.id })
  where challenge.named != nil && challenge.closed.value == nil {
    lines += [
      "challenge \(challenge.id) \(challenge.title.value) \(challenge.short.value ?? "-")",
      "  \(challenge.need.value ?? "-") \(challenge.targetGroups.value)",
      "  \(challenge.vulnerable.value) \(String(describing: challenge.reach.value))",
      "  dream \(challenge.dream.value.map { "\($0.year ?? 0) \($0.text)" } ?? "-")",
    ]
    for change in challenge.changes where change.dropped.value == nil {
      lines.append("  change \(change.id) \(change.text.value)")
    }
  }
  return lines + sessionSight(of: board) + resultSight(of: board)
}

/// Who was asked to come, by whom and why, and what they answered.
private func invitations(of card: Card) -> [String] {
  card.invitations.filter(\.state.value.stands).map { invitation in
    let state = invitation.state.value
    // Who took the answer down is not told anywhere.
    guard let answer = state.answer else {
      return "\(invitation.who.text) \(state.role) \(state.reason) \(state.by?.description ?? "-")"
    }
    return "\(invitation.who.text) \(state.role) \(answer)"
  }
}

private func sight(of card: Card) -> [String] {
  let people = card.participations.filter(\.state.value.isActive).sorted { $0.seat < $1.seat }
  return [
    "card \(card.id) \(card.kind.value) \(card.title.value) \(card.short.value ?? "-")",
    "  \(card.description.value ?? "-") \(card.settings.value) \(card.targetGroups.value)",
    "  \(card.challenge.value) \(card.question.value ?? "-")",
    "  \(card.place.value) off \(picture(of: card.off.value))",
    "  blocked \(String(describing: card.blocked.value))",
    "  merged \(card.mergedInto?.description ?? "-") parent \(card.parent?.description ?? "-")",
    "  answers \(card.answers.elements.sorted()) changes \(card.changes.elements.sorted())",
    "  channels \(card.channels.elements.map { "\($0.label) \($0.url)" }.sorted())",
    "  \(card.innovation.outcomes.value) \(card.innovation.novelty.value)",
    "  \(card.innovation.connects.value) \(card.innovation.firstStep.value ?? "-")",
    "  \(String(describing: card.innovation.maturity.value))",
    "  known to \(card.recognitions.filter(\.state.value.stands).map { "\($0.partner) \($0.state.value.note ?? "-")" }.sorted())",
    "  people \(people.map(\.state.value))",
    "  asks \(card.asks.filter(\.stands).map { "\($0.id) \($0.what) \($0.tag) \($0.text) \($0.metBy.value?.description ?? "-")" })",
    "  knows \(card.evidence.map(\.text))",
    "  invited \(invitations(of: card))",
    "  followed by \(card.followers.filter(\.follows.value).map(\.partner).sorted())",
    "  ticks \(card.ticks.filter(\.done.value).map(\.rule).sorted())",
  ]
}
