/// What a body gave to others and what it took from them; no ranking.
package struct GiveAndTake: Equatable, Sendable {
  /// The body.
  package let body: PartnerID
  /// The results in which it is a maker, by number.
  package let given: [ResultID]
  /// The results it used, once for each use, in the order of telling.
  package let taken: [ResultID]
}

extension Board {
  /// What each body gave and took, by the names of the bodies; those that did neither are not there.
  ///
  /// O(results and reuses).
  package var giveAndTake: [GiveAndTake] {
    var given: [PartnerID: [ResultID]] = [:]
    var taken: [PartnerID: [(result: ResultID, told: EventKey)]] = [:]
    for result in shownResults {
      for body in bodies(making: result) { given[body, default: []].append(result.id) }
      for reuse in reuses(of: result) {
        guard let partner = partner(reuse.facts.value.who), let told = reuse.told else { continue }
        taken[side(of: partner), default: []].append((result.id, told))
      }
    }
    let bodies = Set(given.keys).union(taken.keys)
    return bodies.sorted { (partners[$0]?.name ?? "", $0) < (partners[$1]?.name ?? "", $1) }.map {
      body in
      GiveAndTake(
        body: body, given: given[body] ?? [],
        taken: (taken[body] ?? []).sorted { $0.told < $1.told }.map(\.result))
    }
  }

  /// What the body a partner speaks for gave and took.
  package func giveAndTake(of partner: PartnerID) -> GiveAndTake {
    let body = side(of: partner)
    return giveAndTake.first { $0.body == body } ?? GiveAndTake(body: body, given: [], taken: [])
  }
}
