extension Restoring {
  /// Meetings and what was chosen at them; who was there is taken back in the log in which it was told.
  mutating func restoreSessions(
    _ now: Board, _ standing: Board, _ before: Board, alone: Board, in audience: Audience
  ) {
    for mine in alone.sessions.all {
      guard let session = now.sessions[mine.id] else { continue }
      restore(
        session, standing.sessions[mine.id] ?? session,
        before.sessions[mine.id] ?? Session(id: mine.id), alone: mine, in: audience)
    }
    for (id, mine) in alone.ballots {
      restore(id, standing.ballots[id] ?? mine, before.ballots[id] ?? Ballot(), alone: mine)
    }
    for (id, mine) in alone.ratings {
      restore(id, standing.ratings[id] ?? mine, before.ratings[id] ?? Rating(), alone: mine)
    }
    for (id, mine) in alone.decisions {
      restore(id, standing.decisions[id] ?? mine, before.decisions[id] ?? Decision(), alone: mine)
    }
    for (id, mine) in alone.agreements
    where wins(mine.state.key, standing.agreements[id]?.state.key) {
      restore(id, before.agreements[id])
    }
    for (id, mine) in alone.parkingLot
    where wins(mine.state.key, standing.parkingLot[id]?.state.key) {
      restore(id, before.parkingLot[id])
    }
    restoreClusters(standing, before, alone: alone)
  }

  private mutating func restore(
    _ now: Session, _ standing: Session, _ before: Session, alone: Session, in audience: Audience
  ) {
    let target: TargetID = now.id.cast()
    if alone.planned != nil, standing.planned?.id == undone {
      // As with a challenge: what was begun is over, what others said of it stays in the log.
      if now.steps.last?.what != .closed { changes.append(Change(target, SessionClosed())) }
      return
    }
    var edited = SessionEdited()
    if wins(alone.title.key, standing.title.key) { edited.title = .set(before.title.value) }
    if wins(alone.goal.key, standing.goal.key) { edited.goal = edit(before.goal.value) }
    if wins(alone.place.key, standing.place.key) { edited.place = edit(before.place.value) }
    if wins(alone.day.key, standing.day.key) { edited.day = edit(before.day.value) }
    if wins(alone.start.key, standing.start.key) { edited.start = edit(before.start.value) }
    if wins(alone.agenda.key, standing.agenda.key) { edited.agenda = .set(before.agenda.value) }
    if wins(alone.facilitator.key, standing.facilitator.key) {
      edited.facilitator = edit(before.facilitator.value)
    }
    if wins(alone.scribe.key, standing.scribe.key) { edited.scribe = edit(before.scribe.value) }
    if edited != SessionEdited() { changes.append(Change(target, edited)) }
    if !alone.steps.isEmpty, wins(alone.steps.last?.key, standing.standing.last?.key) {
      changes.append(Change(target, StepWithdrawn(step: undone)))
    }
    for (step, register) in alone.withdrawn
    where wins(register.key, standing.withdrawn[step]?.key) {
      let former = before.withdrawn[step]?.value ?? false
      changes.append(Change(target, StepWithdrawn(step: step, restored: !former)))
    }
    let ticked = alone.attendance.filter {
      wins($0.value.key, standing.attendance[$0.key]?.key)
    }.keys.sorted()
    if !ticked.isEmpty {
      let present = ticked.filter { before.attendance[$0]?.value ?? false }
      changes.append(
        Change(
          target,
          AttendanceNoted(present: present, absent: ticked.filter { !present.contains($0) }),
          audience: audience))
    }
  }

  private mutating func restore(
    _ id: TargetID, _ standing: Ballot, _ before: Ballot, alone: Ballot
  ) {
    // Who closed it since counted on it.
    if alone.terms.key != nil, let closed = standing.result.key, closed.id != undone {
      changedSince = closed
      return
    }
    if wins(alone.terms.key, standing.terms.key) {
      changes.append(
        before.isOpen
          ? Change(id, BallotOpened(before.terms.value))
          : Change(id, BallotWithdrawn(reopened: false)))
    } else if wins(alone.isDropped.key, standing.isDropped.key) {
      changes.append(Change(id, BallotOpened(standing.terms.value)))
    }
    if wins(alone.result.key, standing.result.key) {
      changes.append(
        Change(
          id,
          before.result.value.map { BallotClosed($0) } ?? BallotWithdrawn(reopened: true)
            as any Payload))
    }
  }

  private mutating func restore(
    _ id: TargetID, _ standing: Rating, _ before: Rating, alone: Rating
  ) {
    // Who closed it since counted on it.
    if alone.terms.key != nil, let closed = standing.result.key, closed.id != undone {
      changedSince = closed
      return
    }
    if wins(alone.terms.key, standing.terms.key) {
      changes.append(
        before.isOpen
          ? Change(id, RatingsOpened(before.terms.value))
          : Change(id, RatingsWithdrawn(reopened: false)))
    } else if wins(alone.isDropped.key, standing.isDropped.key) {
      changes.append(Change(id, RatingsOpened(standing.terms.value)))
    }
    if wins(alone.result.key, standing.result.key) {
      changes.append(
        Change(
          id,
          before.result.value.map { RatingsClosed($0) } ?? RatingsWithdrawn(reopened: true)
            as any Payload))
    }
  }

  private mutating func restore(
    _ id: TargetID, _ standing: Decision, _ before: Decision, alone: Decision
  ) {
    if wins(alone.isWithdrawn.key, standing.isWithdrawn.key) {
      changes.append(
        before.stands
          ? Change(id, DecisionRecorded(before.record.value)) : Change(id, DecisionWithdrawn()))
    }
    if wins(alone.review.key, standing.review.key) {
      let former = before.review.value
      changes.append(
        Change(
          id,
          DecisionRevisited(
            outcome: former?.outcome, reason: former?.reason, reviewOn: former?.reviewOn)))
    }
  }

  private mutating func restore(_ id: TargetID, _ former: Agreement?) {
    switch former?.state.value {
    case .open: changes.append(Change(id, AgreementMade(former?.terms.value ?? Agreement.Terms())))
    case .kept: changes.append(Change(id, AgreementKept()))
    case .dropped(let reason): changes.append(Change(id, AgreementDropped(reason: reason)))
    case nil: changes.append(Change(id, AgreementDropped(reason: nil)))
    }
  }

  private mutating func restore(_ id: TargetID, _ former: ParkedItem?) {
    switch former?.state.value {
    case .open: changes.append(Change(id, ItemParked(text: former?.text.value ?? "")))
    case .pickedUp(let card): changes.append(Change(id, ItemPicked(card: card)))
    case .dropped, nil: changes.append(Change(id, ItemDropped()))
    }
  }

  /// Each card lies again where it lay, and a cluster is called what it was called.
  private mutating func restoreClusters(_ standing: Board, _ before: Board, alone: Board) {
    var back: [TargetID: [CardID]] = [:]
    var out: [CardID] = []
    for (card, mine) in alone.lying where wins(mine.key, standing.lying[card]?.key) {
      if let cluster = before.lying[card]?.value {
        back[cluster, default: []].append(card)
      } else {
        out.append(card)
      }
    }
    for (cluster, cards) in back.sorted(by: { $0.key < $1.key }) {
      changes.append(Change(cluster, CardsClustered(cards: cards.sorted())))
    }
    if !out.isEmpty, let cluster = alone.clusters.keys.min() {
      changes.append(Change(cluster, CardsClustered(cards: [], out: out.sorted())))
    }
    for (cluster, mine) in alone.clusters
    where wins(mine.name.key, standing.clusters[cluster]?.name.key) {
      let former = before.clusters[cluster]
      changes.append(
        Change(
          cluster, ClusterNamed(name: former?.name.value ?? "", parent: former?.parent.value)))
    }
  }
}
