extension Restoring {
  /// What a result is, who knows of it and who used it.
  ///
  /// A licence that a version was given, and everyone's knowing of it, are not taken back: others may count on them.
  mutating func restore(_ now: Result, _ standing: Result, _ before: Result, alone: Result) {
    let target: TargetID = now.id.cast()
    if alone.published != nil, standing.published?.id == undone {
      // As with a card: what others said of it since stays in the log.
      if now.isShown { change(now, ResultWithdrawn(.mistake)) }
      return
    }
    var revised = ResultRevised()
    if wins(alone.title.key, standing.title.key) { revised.title = .set(before.title.value) }
    if wins(alone.summary.key, standing.summary.key) {
      revised.summary = edit(before.summary.value)
    }
    if wins(alone.cards.key, standing.cards.key) { revised.cards = .set(before.cards.value) }
    if wins(alone.source.key, standing.source.key) { revised.source = edit(before.source.value) }
    if wins(alone.outcomes.key, standing.outcomes.key) {
      revised.outcomes = .set(before.outcomes.value)
    }
    if wins(alone.novelty.key, standing.novelty.key) {
      revised.novelty = .set(before.novelty.value)
    }
    if wins(alone.makers.key, standing.makers.key) { revised.makers = .set(before.makers.value) }
    if wins(alone.evidence.key, standing.evidence.key) {
      revised.evidence = edit(before.evidence.value)
    }
    if wins(alone.trick.key, standing.trick.key) { revised.trick = edit(before.trick.value) }
    if wins(alone.place.key, standing.place.key) { revised.place = edit(before.place.value) }
    if wins(alone.bases.key, standing.bases.key) { revised.bases = .set(before.bases.value) }
    if wins(alone.version.key, standing.version.key),
      standing.version.value != before.version.value
    {
      revised.version = before.version.value
    }
    if revised != ResultRevised() { changes.append(Change(target, revised, audience: now.log)) }
    if wins(alone.withdrawal.key, standing.withdrawal.key) {
      change(now, ResultWithdrawn(before.withdrawal.value))
    }
    let told = alone.shared.filter { wins($0.value.key, standing.shared[$0.key]?.key) }.keys
      .sorted()
    if !told.isEmpty {
      let with = told.filter { before.shared[$0]?.value ?? false }
      change(now, ResultShared(with: with, without: told.filter { !with.contains($0) }))
    }
    restoreReports(now, standing, before, alone)
    restoreReuses(now, standing, before, alone)
  }

  private mutating func restoreReports(
    _ now: Result, _ standing: Result, _ before: Result, _ alone: Result
  ) {
    for mine in alone.reports
    where wins(
      mine.isWithdrawn.key, standing.reports.first { $0.id == mine.id }?.isWithdrawn.key)
    {
      let former = before.reports.first { $0.id == mine.id }
      change(
        now,
        ResultReported(
          report: mine.id, how: former?.how.value ?? mine.how.value,
          takenBack: former?.stands ?? false ? nil : true))
    }
  }

  private mutating func restoreReuses(
    _ now: Result, _ standing: Result, _ before: Result, _ alone: Result
  ) {
    for mine in alone.reuses
    where wins(mine.isWithdrawn.key, standing.reuses.first { $0.id == mine.id }?.isWithdrawn.key) {
      if let former = before.reuses.first(where: { $0.id == mine.id }), former.stands {
        change(now, ResultReused(reuse: mine.id, former.facts.value))
      } else {
        change(now, ReuseWithdrawn(reuse: mine.id))
      }
    }
  }

  private mutating func change(_ result: Result, _ payload: any Payload) {
    changes.append(Change(result, payload))
  }
}
