extension Restoring {
  /// Who was asked to come: as before, or no longer.
  ///
  /// What they answered since stands in the way.
  mutating func restoreInvitations(_ now: Card, _ standing: Card, _ before: Card, _ alone: Card) {
    for mine in alone.invitations
    where wins(mine.state.key, standing.invitations.first { $0.who == mine.who }?.state.key) {
      let former = before.invitations.first { $0.who == mine.who }?.state
      guard let former = former?.value, former.stands else {
        changes.append(Change(now, InvitationWithdrawn(who: mine.who)))
        continue
      }
      changes.append(
        former.answer.map {
          Change(now, InvitationAnswered(who: mine.who, role: former.role, yes: $0))
        }
          ?? Change(
            now,
            PartnerInvited(
              who: mine.who, role: former.role,
              reason: former.reason.isEmpty ? nil : former.reason, asker: former.by)))
    }
  }

  /// What a card needs: raised, dropped and met are taken back each for itself.
  mutating func restoreAsks(_ now: Card, _ standing: Card, _ before: Card, _ alone: Card) {
    for mine in alone.asks {
      let here = standing.asks.first { $0.id == mine.id }
      let former = before.asks.first { $0.id == mine.id }
      let latest = [here?.raised, here?.dropped].compactMap { $0 }.max()
      if wins(mine.raised ?? mine.dropped, latest) {
        if let former, former.stands {
          let raised = AskRaised(
            ask: former.id, what: former.what, tag: former.tag, text: former.text)
          changes.append(Change(now, raised))
        } else {
          changes.append(Change(now, AskDropped(ask: mine.id)))
        }
      }
      if wins(mine.metBy.key, here?.metBy.key) {
        changes.append(Change(now, AskMet(ask: mine.id, partner: former?.metBy.value)))
      }
    }
  }
}
