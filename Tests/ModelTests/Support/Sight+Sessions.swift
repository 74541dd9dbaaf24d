import Model

/// What everybody sees of meetings and of what was chosen at them.
func sessionSight(of board: Board) -> [String] {
  var lines: [String] = []
  for session in board.sessions.all.sorted(by: { $0.id < $1.id }) where session.planned != nil {
    let course = board.course(of: session)
    guard course.state != .closed else { continue }
    lines += [
      "session \(board.label(of: session)) \(session.title.value) \(session.goal.value ?? "-")",
      "  \(session.place.value ?? "-") \(session.day.value?.description ?? "-")",
      "  \(session.start.value?.description ?? "-") \(session.agenda.value)",
      "  \(session.facilitator.value?.description ?? "-") \(session.scribe.value?.description ?? "-")",
      "  present \(session.present)",
      "  \(course.state) \(course.rule) \(course.began?.description ?? "-")",
      "  skipped \(course.skipped.sorted()) items \(course.items)",
      "  rounds \(course.rounds)",
    ]
  }
  for (id, ballot) in board.ballots.sorted(by: { $0.key < $1.key })
  where ballot.opened != nil && !ballot.isDropped.value {
    lines.append("ballot \(id) \(ballot.terms.value) \(ballot.isOpen)")
    if let tally = ballot.tally {
      lines.append("  \(tally.voters) \(sorted(tally.dots)) \(tally.questions)")
    }
  }
  for (id, rating) in board.ratings.sorted(by: { $0.key < $1.key })
  where rating.opened != nil && !rating.isDropped.value {
    lines.append("rating \(id) \(rating.terms.value) \(rating.isOpen)")
    if let result = rating.result.value {
      lines.append("  \(result.voters) \(sorted(result.cards)) \(String(describing: result.whole))")
    }
  }
  for (id, decision) in board.decisions.sorted(by: { $0.key < $1.key }) where decision.stands {
    lines.append("decision \(id) \(decision.outcome) \(decision.record.value)")
    lines.append("  \(String(describing: decision.review.value))")
  }
  for (id, agreement) in board.agreements.sorted(by: { $0.key < $1.key })
  where agreement.made != nil {
    if agreement.state.value == .dropped(nil) { continue }
    lines.append("agreement \(id) \(agreement.terms.value) \(agreement.state.value)")
  }
  for (id, item) in board.parkingLot.sorted(by: { $0.key < $1.key })
  where item.parked != nil && item.state.value != .dropped {
    lines.append("parked \(id) \(item.text.value) \(item.state.value)")
  }
  for pile in board.piles { lines.append("pile \(pile.id) \(pile.cards.sorted())") }
  for (id, cluster) in board.clusters.sorted(by: { $0.key < $1.key }) {
    guard let name = cluster.name.value else { continue }
    lines.append("cluster \(id) \(name) \(cluster.parent.value?.description ?? "-")")
  }
  return lines
}

private func sorted<Value>(_ values: [CardID: Value]) -> [String] {
  values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
}
