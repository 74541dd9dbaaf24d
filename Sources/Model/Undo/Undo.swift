/// The outcome of working out an undo.
package enum Undo: Sendable {
  /// These changes restore what was before; what they undo is told from the line itself.
  case changes([Change])
  /// Somebody wrote the same field later.
  case changedSince(EventKey)
  /// Nothing in the line can be taken back.
  case cannot
}

extension Board {
  /// Works out the changes that restore what was before `line`.
  ///
  /// `history` holds all events of the things that the line is about, the line itself included, in any order. Only what the
  /// line still wins is restored: a later word by anybody stands. `random` names a comment that is written again.
  package func undo(_ line: RawEvent, history: [RawEvent], random: UInt64) -> Undo {
    // What was undone since, and the undo of it, count for nothing: without them the line may win again.
    let cancelled = Board.cancelled(in: history, but: line)
    var standing = Board()
    var before = Board()
    var alone = Board()
    for event in history where !cancelled.contains(event.key.id) {
      standing.apply(event)
      if event.key.id != line.key.id { before.apply(event) }
    }
    alone.apply(line)
    standing.settle()
    before.settle()
    alone.settle()
    let events = Event.all(in: line)
    var restoring = Restoring(undone: line.key.id)
    for card in alone.cards.all {
      guard let now = cards[card.id] else { continue }
      // What was widened has left the circle: there is no way back.
      let isWidened = events.contains {
        $0.payload is AudienceWidened && $0.envelope.card == card.id
      }
      if isWidened { continue }
      restoring.restore(
        now, standing.cards[card.id] ?? now, before.cards[card.id] ?? Card(id: card.id),
        alone: card)
      for event in events where event.envelope.card == card.id {
        restoring.restoreText(of: event, on: now, history, random)
        restoring.restoreLinks(
          of: event, on: now, before.cards[card.id] ?? Card(id: card.id),
          parents: (standing.parents, before.parents), merges: (standing.merges, before.merges))
      }
    }
    for partner in alone.partners.all {
      guard let now = partners[partner.id] else { continue }
      restoring.restore(
        now, standing.partners[partner.id] ?? now,
        before.partners[partner.id] ?? Partner(id: partner.id), alone: partner)
    }
    for challenge in alone.challenges.all {
      guard let now = challenges[challenge.id] else { continue }
      restoring.restore(
        now, standing.challenges[challenge.id] ?? now,
        before.challenges[challenge.id] ?? Challenge(id: challenge.id), alone: challenge)
    }
    restoring.restore(standing, before, alone: alone)
    for result in alone.results.all {
      guard let now = results[result.id] else { continue }
      restoring.restore(
        now, standing.results[result.id] ?? now,
        before.results[result.id] ?? Result(id: result.id), alone: result)
    }
    restoring.restoreSessions(self, standing, before, alone: alone, in: line.audience)
    if let key = restoring.changedSince { return .changedSince(key) }
    return restoring.changes.isEmpty ? .cannot : .changes(restoring.changes)
  }

  /// The lines that were undone and the undos of them, newest first; an undo that was redone stands for nothing either.
  ///
  /// The line, what it undoes, and so on, all count: before a redo the thing was undone, not never done.
  private static func cancelled(in history: [RawEvent], but line: RawEvent) -> Set<EventID> {
    var kept: Set<EventID> = [line.key.id]
    var next: RawEvent? = line
    while let undone = next.flatMap({ Event.all(in: $0).first?.payload as? EventUndone }),
      kept.insert(undone.event).inserted
    {
      next = history.first { $0.key.id == undone.event }
    }
    var cancelled: Set<EventID> = []
    for event in history.sorted(by: { $1.key < $0.key })
    where !kept.contains(event.key.id) && !cancelled.contains(event.key.id) {
      guard let undone = Event.all(in: event).first?.payload as? EventUndone,
        !kept.contains(undone.event)
      else { continue }
      cancelled.insert(event.key.id)
      cancelled.insert(undone.event)
    }
    return cancelled
  }
}

/// Collects the changes that restore what a line changed.
struct Restoring {
  let undone: EventID
  var changes: [Change] = []
  var changedSince: EventKey?

  /// Whether the line wrote this register and is still the one that counts.
  mutating func wins(_ alone: EventKey?, _ now: EventKey?) -> Bool {
    guard alone?.id == undone, let now else { return false }
    if now.id == undone { return true }
    changedSince = now
    return false
  }

  func edit<Value: JSONValue>(_ value: Value?) -> Edit<Value> { Edit(value) }

  mutating func restore(_ now: Card, _ standing: Card, _ before: Card, alone: Card) {
    if alone.captured != nil {
      // Undoing a capture takes the card away; what others did to it since stays in the log.
      if !now.retracted.value { changes.append(Change(now, CardRetracted())) }
      return
    }
    var edited = CardEdited()
    if wins(alone.title.key, standing.title.key) { edited.title = .set(before.title.value) }
    if wins(alone.short.key, standing.short.key) { edited.short = edit(before.short.value) }
    if wins(alone.description.key, standing.description.key) {
      edited.description = edit(before.description.value)
    }
    if wins(alone.settings.key, standing.settings.key) {
      edited.settings = .set(before.settings.value)
    }
    if wins(alone.targetGroups.key, standing.targetGroups.key) {
      edited.targetGroups = .set(before.targetGroups.value)
    }
    if wins(alone.question.key, standing.question.key) {
      edited.question = edit(before.question.value)
    }
    if wins(alone.challenge.key, standing.challenge.key) {
      edited.challenge = before.challenge.value.edit
      if before.challenge.value == .unknown { edited.challengeUnknown = true }
    }
    if edited != CardEdited() {
      // An undo in between may have written last: it is known, other people's versions stay.
      let latest: [EventKey?] = [
        now.title.key, now.short.key, now.description.key, now.settings.key, now.targetGroups.key,
        now.question.key, now.challenge.key,
      ]
      edited.knew = [undone] + Set(latest.compactMap { $0?.id }).subtracting([undone])
      changes.append(Change(now, edited))
    }
    if wins(alone.kind.key, standing.kind.key) {
      changes.append(Change(now, KindChanged(to: before.kind.value)))
    }
    if wins(alone.place.key, standing.place.key) {
      let (here, former) = (now.place.value, before.place.value)
      changes.append(
        here.stage == former.stage
          ? Change(now, CardReordered(stage: former.stage, rank: former.rank, since: former.since))
          : Change(
            now,
            CardMoved(from: here.stage, to: former.stage, rank: former.rank, since: former.since)))
    }
    if wins(alone.blocked.key, standing.blocked.key) {
      changes.append(
        before.blocked.value.map { Change(now, CardBlocked(reason: $0.reason, since: $0.since)) }
          ?? Change(now, CardUnblocked()))
    }
    if wins(alone.off.key, standing.off.key) {
      switch before.off.value {
      case .parked(let reason): changes.append(Change(now, CardParked(reason: reason)))
      case .closed(let outcome, let reason):
        changes.append(Change(now, CardClosed(outcome: outcome, reason: reason)))
      case .merged, nil: changes.append(Change(now, CardResumed()))
      }
    }
    if wins(alone.retracted.key, standing.retracted.key) {
      changes.append(
        before.retracted.value ? Change(now, CardRetracted()) : Change(now, CardRestored()))
    }
    restorePeople(now, standing, before, alone)
    restoreInnovation(now, standing, before, alone)
  }

  private mutating func restorePeople(
    _ now: Card, _ standing: Card, _ before: Card, _ alone: Card
  ) {
    for mine in alone.recognitions
    where wins(
      mine.state.key, standing.recognitions.first { $0.partner == mine.partner }?.state.key)
    {
      let former = before.recognitions.first { $0.partner == mine.partner }?.state.value
      changes.append(
        former?.stands ?? false
          ? Change(now, CardRecognised(partner: mine.partner, note: former?.note))
          : Change(now, RecognitionWithdrawn(partner: mine.partner)))
    }
    for mine in alone.participations
    where wins(mine.state.key, standing.participations.first { $0.seat == mine.seat }?.state.key) {
      guard let former = before.participations.first(where: { $0.seat == mine.seat })?.state.value,
        former.isActive
      else {
        changes.append(Change(now, PartnerDisengaged(partner: mine.seat)))
        continue
      }
      changes.append(
        Change(
          now,
          ParticipationChanged(
            PartnerEngaged(
              partner: mine.seat, role: former.role, doing: former.doing, share: former.share,
              describedAs: former.describedAs, since: former.since))))
    }
    for mine in alone.followers
    where wins(
      mine.follows.key, standing.followers.first { $0.partner == mine.partner }?.follows.key)
    {
      let followed = before.followers.first { $0.partner == mine.partner }?.follows.value ?? false
      changes.append(
        followed
          ? Change(now, CardFollowed(partner: mine.partner))
          : Change(now, CardUnfollowed(partner: mine.partner)))
    }
    restoreAsks(now, standing, before, alone)
    restoreInvitations(now, standing, before, alone)
    for mine in alone.ticks
    where wins(mine.done.key, standing.ticks.first { $0.rule == mine.rule }?.done.key) {
      let former = before.ticks.first { $0.rule == mine.rule }?.done.value ?? false
      changes.append(Change(now, PolicyTicked(rule: mine.rule, done: former)))
    }
  }

  private mutating func restoreInnovation(
    _ now: Card, _ standing: Card, _ before: Card, _ alone: Card
  ) {
    var described = InnovationDescribed()
    let (mine, here, former) = (alone.innovation, standing.innovation, before.innovation)
    if wins(mine.outcomes.key, here.outcomes.key) {
      described.outcomes = .set(former.outcomes.value)
    }
    if wins(mine.novelty.key, here.novelty.key) { described.novelty = .set(former.novelty.value) }
    if wins(mine.connects.key, here.connects.key) {
      described.connects = .set(former.connects.value)
    }
    if wins(mine.firstStep.key, here.firstStep.key) {
      described.firstStep = edit(former.firstStep.value)
    }
    if described != InnovationDescribed() {
      described.knew = [undone]
      changes.append(Change(now, described))
    }
    if wins(mine.maturity.key, here.maturity.key) {
      changes.append(Change(now, MaturityReached(former.maturity.value)))
    }
  }
}
