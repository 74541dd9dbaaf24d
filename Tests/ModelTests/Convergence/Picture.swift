import Model

/// What people can see of a board, as lines of text: two boards are the same when their pictures are.
func picture(of board: Board) -> [String] {
  var lines = ["title \(board.title.value) \(board.title.others.map(\.value))"]
  lines.append("limits \(board.limits.map(\.value))")
  for card in board.cards.all.sorted(by: { $0.id < $1.id }) where card.captured != nil {
    lines.append(contentsOf: picture(of: card, on: board))
  }
  for stage in Stage.allCases {
    let count = board.counts[stage.index]
    lines.append("\(stage) \(count.own)+\(count.viaOthers) \(board.columns[stage.index])")
  }
  lines.append("unknown \(board.unknownKinds.sorted { $0.key < $1.key })")
  lines.append("last number \(board.lastNumber), \(board.eventCount) events")
  return lines
}

private func picture(of card: Card, on board: Board) -> [String] {
  let place = card.place.value
  let people = card.participations.filter { $0.state.value.isActive }.sorted { $0.seat < $1.seat }
  return [
    "card \(card.id) \(board.label(of: card)) \(card.kind.value) by \(card.capturedBy?.description ?? "-")",
    "  title \(card.title.value) \(card.title.others.map(\.value))",
    "  description \(card.description.value ?? "-") \(card.description.others.map { $0.value ?? "-" })",
    "  place \(place.stage) \(place.rank?.digits ?? "-") \(place.since)",
    "  off \(picture(of: card.off.value)) retracted \(card.retracted.value)",
    "  blocked \(card.blocked.value?.reason ?? "-")",
    "  parent \(card.parent?.description ?? "-") children \(card.children)",
    "  merged \(card.mergedInto?.description ?? "-") absorbed \(card.absorbed)",
    "  answers \(card.answers.elements.sorted()) by \(card.answeredBy) via \(card.isViaOthers)",
    "  recognised \(card.recognitions.filter(\.state.value.stands).map(\.partner).sorted())",
    "  people \(people.map { "\($0.seat) \($0.state.value.role) \($0.state.value.since)" })",
    "  leads \(board.people(on: card).map { "\($0.seat) \($0.role)" })",
    "  comments \(card.comments) evidence \(card.evidence.map(\.text))",
    "  invited \(card.invitations.filter(\.state.value.stands).map(picture).sorted())",
  ]
}

private func picture(of invitation: Invitation) -> String {
  let state = invitation.state.value
  let answer = state.answer.map { "\($0)" } ?? "open"
  return "\(invitation.who.text) \(state.role) \(state.reason) \(answer)"
}

func picture(of off: Off?) -> String {
  switch off {
  case .parked: "parked"
  case .closed(let outcome, _): "\(outcome)"
  case .merged: "merged"
  case nil: "-"
  }
}
