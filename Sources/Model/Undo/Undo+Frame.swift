extension Restoring {
  mutating func restore(_ now: Partner, _ standing: Partner, _ before: Partner, alone: Partner) {
    let target: TargetID = now.id.cast()
    if alone.joined != nil {
      if now.left.value == nil { changes.append(Change(target, PartnerLeft())) }
      return
    }
    var edited = PartnerEdited()
    if wins(alone.type.key, standing.type.key) { edited.type = .set(before.type.value) }
    if wins(alone.affiliation.key, standing.affiliation.key) {
      edited.affiliation = edit(before.affiliation.value)
    }
    if wins(alone.perspectives.key, standing.perspectives.key) {
      edited.perspectives = .set(before.perspectives.value)
    }
    if wins(alone.describes.key, standing.describes.key) {
      edited.describes = edit(before.describes.value)
    }
    if wins(alone.setting.key, standing.setting.key) { edited.setting = edit(before.setting.value) }
    if wins(alone.publicName.key, standing.publicName.key) {
      edited.publicName = edit(before.publicName.value)
    }
    if edited != PartnerEdited() {
      edited.knew = [undone]
      changes.append(Change(target, edited))
    }
    if wins(alone.privateName.key, standing.privateName.key), let name = before.privateName.value {
      changes.append(
        Change(target, PartnerNamed(name: name, contact: before.contact.value), audience: .people))
    }
    if wins(alone.left.key, standing.left.key) {
      changes.append(Change(target, PartnerLeft(takenBack: before.left.value == nil)))
    }
    for offer in alone.offers {
      let here = standing.offers.first { $0.id == offer.id }
      let latest = [here?.made, here?.withdrawn].compactMap { $0 }.max()
      if wins(offer.made ?? offer.withdrawn, latest) {
        restore(target, before.offers.first { $0.id == offer.id }, offer.id)
      }
    }
  }

  /// An offer is made as it was, or there is none.
  private mutating func restore(_ target: TargetID, _ former: Offer?, _ id: String) {
    guard let former, former.isOpen else {
      return changes.append(Change(target, OfferWithdrawn(offer: id)))
    }
    changes.append(Change(target, OfferMade(former)))
  }

  mutating func restore(
    _ now: Challenge, _ standing: Challenge, _ before: Challenge, alone: Challenge
  ) {
    let target: TargetID = now.id.cast()
    if alone.named != nil {
      if now.closed.value == nil { changes.append(Change(target, ChallengeClosed(reason: nil))) }
      return
    }
    var edited = ChallengeEdited()
    if wins(alone.title.key, standing.title.key) { edited.title = .set(before.title.value) }
    if wins(alone.short.key, standing.short.key) { edited.short = edit(before.short.value) }
    if wins(alone.need.key, standing.need.key) { edited.need = edit(before.need.value) }
    if wins(alone.targetGroups.key, standing.targetGroups.key) {
      edited.targetGroups = .set(before.targetGroups.value)
    }
    if wins(alone.vulnerable.key, standing.vulnerable.key) {
      edited.vulnerable = .set(before.vulnerable.value)
    }
    if wins(alone.reach.key, standing.reach.key) { edited.reach = edit(before.reach.value) }
    if edited != ChallengeEdited() {
      edited.knew = [undone]
      changes.append(Change(target, edited))
    }
    if wins(alone.dream.key, standing.dream.key) {
      let dream = before.dream.value
      changes.append(
        Change(target, DreamTold(year: dream?.year, text: dream?.text ?? "", knew: [undone])))
    }
    if wins(alone.closed.key, standing.closed.key) {
      let closed = before.closed.value
      changes.append(
        Change(target, ChallengeClosed(reason: closed, takenBack: closed == nil)))
    }
    for change in alone.changes
    where wins(
      change.text.key ?? change.dropped.key,
      standing.changes.first { $0.id == change.id }?.dropped.key)
    {
      let former = before.changes.first { $0.id == change.id }
      changes.append(
        former.map { $0.dropped.value == nil } ?? false
          ? Change(target, ChangeNeeded(change: change.id, text: former?.text.value ?? ""))
          : Change(target, ChangeDropped(change: change.id, reason: nil)))
    }
  }

  /// What is about the board as a whole.
  mutating func restore(_ standing: Board, _ before: Board, alone: Board) {
    if alone.started != nil { return }
    var renamed = BoardRenamed()
    if wins(alone.title.key, standing.title.key) { renamed.title = .set(before.title.value) }
    if wins(alone.place.key, standing.place.key) { renamed.place = edit(before.place.value) }
    if wins(alone.language.key, standing.language.key) {
      renamed.language = edit(before.language.value)
    }
    if renamed != BoardRenamed() {
      renamed.knew = [undone]
      changes.append(Change(.board, renamed))
    }
    for stage in Stage.allCases {
      if wins(alone.stageNames[stage.index].key, standing.stageNames[stage.index].key) {
        changes.append(
          Change(.board, StageRenamed(stage: stage, name: before.stageNames[stage.index].value)))
      }
      if wins(alone.limits[stage.index].key, standing.limits[stage.index].key) {
        changes.append(
          Change(.board, LimitSet(stage: stage, limit: before.limits[stage.index].value)))
      }
    }
    if wins(alone.promise.key, standing.promise.key) {
      let promise = before.promise.value
      changes.append(Change(.board, PromiseSet(percent: promise.percent, days: promise.days)))
    }
    for (rule, register) in alone.policies where wins(register.key, standing.policies[rule]?.key) {
      changes.append(
        Change(.board, PolicySwitched(rule: rule, on: before.policies[rule]?.value ?? true)))
    }
    for (pair, register) in alone.competitions
    where wins(register.key, standing.competitions[pair]?.key) {
      let former = before.competitions[pair]?.value ?? false
      changes.append(
        former
          ? Change(.board, CompetitionNoted(pair.first, pair.second))
          : Change(.board, CompetitionEnded(pair.first, pair.second)))
    }
  }
}
