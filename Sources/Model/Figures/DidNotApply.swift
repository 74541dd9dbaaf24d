/// An event that has no effect on the board, and why.
package struct Skipped: Equatable, Sendable {
  /// The line it stands in.
  package let event: EventID
  /// Why it has no effect.
  package let reason: Reason

  /// Why an event has no effect; where a card is named, the event is about it or leads to it.
  package enum Reason: Equatable, Sendable {
    /// The payload cannot be read.
    case unreadable(Malformed)
    /// It would make a card its own ancestor.
    case loop
    /// The card was merged before.
    case merged(CardID)
    /// Nothing known began this card.
    case unknownCard(CardID)
    /// Somebody else was lead first.
    case secondLead(CardID)
    /// Another meeting was held then.
    case sessionHeld(SessionID)
    /// Nobody can have put these dots.
    case tooManyDots
    /// Nothing known published this result.
    case unknownResult(ResultID)
    /// That version of the result had a licence, and keeps it.
    case licenceStays(ResultID)
    /// What it was made from must be shared alike.
    case shareAlike(ResultID)
    /// Everyone had the result, so it is not made narrower.
    case openStays(ResultID)
    /// It was shared before it had a licence, makers and evidence.
    case notReady(ResultID)
    /// It was used before the makers said yes.
    case notAllowed(ResultID)
  }
}

extension Board {
  /// Everything that did not apply, in the order of the events' ids.
  ///
  /// O(cards).
  package var didNotApply: [Skipped] {
    var found = unreadable.map { Skipped(event: $0.id, reason: .unreadable($0.problem)) }
    found += (parents.refused + merges.refused).map { Skipped(event: $0.id, reason: .loop) }
    found += held.refused.map { Skipped(event: $0.key.id, reason: .sessionHeld($0.for)) }
    for ballot in ballots.values where ballot.opened != nil && ballot.tally == nil {
      if ballot.result.value == nil { continue }
      if let key = ballot.result.key {
        found.append(Skipped(event: key.id, reason: .tooManyDots))
      }
    }
    found += resultsThatDidNotApply
    for card in cards.all {
      if card.captured == nil {
        for event in card.writers {
          found.append(Skipped(event: event, reason: .unknownCard(card.id)))
        }
        continue
      }
      if let into = card.mergedInto, let move = card.place.key, let merge = card.mergeReason.key,
        merge < move
      {
        found.append(Skipped(event: move.id, reason: .merged(into)))
      }
      guard card.participations.count > 1 else { continue }
      for person in people(on: card) where person.isSecondLead {
        guard let key = card.participations.first(where: { $0.seat == person.seat })?.state.key
        else { continue }
        found.append(Skipped(event: key.id, reason: .secondLead(card.id)))
      }
    }
    return found.sorted { ($0.event.replica, $0.event.seq) < ($1.event.replica, $1.event.seq) }
  }
}

extension Card {
  /// The events whose word counts for something on this card; comments only count.
  fileprivate var writers: Set<EventID> {
    var keys = [
      place.key, off.key, blocked.key, retracted.key, audience.key, kind.key, title.key, short.key,
      description.key, settings.key, targetGroups.key, challenge.key, question.key,
    ]
    keys += [
      innovation.outcomes.key, innovation.novelty.key, innovation.connects.key,
      innovation.firstStep.key, innovation.maturity.key,
    ]
    keys += evidence.map(\.key) + ticks.map(\.done.key)
    keys += recognitions.map(\.state.key) + participations.map(\.state.key)
    keys += asks.flatMap { [$0.raised, $0.dropped, $0.metBy.key] }
    keys += invitations.map(\.state.key) + followers.map(\.follows.key)
    return Set(keys.compactMap { $0?.id })
  }
}

extension Board {
  /// What was said of results and has no effect.
  private var resultsThatDidNotApply: [Skipped] {
    var found: [Skipped] = []
    for result in results.all {
      func skip(_ keys: some Sequence<EventKey>, _ reason: Skipped.Reason) {
        found += Set(keys.map(\.id)).map { Skipped(event: $0, reason: reason) }
      }
      guard result.published != nil else {
        skip(result.writers, .unknownResult(result.id))
        continue
      }
      skip(result.refusedGrants, .licenceStays(result.id))
      skip(result.refusedNarrowings, .openStays(result.id))
      if isBoundToShareAlike(result), let grant = result.grants[result.version.value]?.first,
        grant.licence != .ccBySa
      {
        skip([grant.key], .shareAlike(result.id))
      }
      guard result.isShown else { continue }
      if !needs(of: result).isEmpty {
        skip(result.shared.values.filter(\.value).compactMap(\.key), .notReady(result.id))
      }
      let refused = result.reuses.filter { $0.stands && !isAllowed($0.facts.value, of: result) }
      skip(refused.compactMap(\.facts.key), .notAllowed(result.id))
    }
    return found
  }
}

extension Result {
  /// The events whose word counts for something on this result.
  fileprivate var writers: [EventKey] {
    let keys = [
      title.key, summary.key, cards.key, source.key, outcomes.key, novelty.key, evidence.key,
      trick.key, makers.key, place.key, bases.key, version.key, withdrawal.key,
    ]
    let others =
      shared.values.map(\.key) + reports.map(\.isWithdrawn.key) + reuses.map(\.isWithdrawn.key)
    return (keys + others).compactMap { $0 }
  }
}
