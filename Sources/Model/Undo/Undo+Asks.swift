extension Restoring {
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
