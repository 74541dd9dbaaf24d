/// What a result still needs before others can use it (invariant 26).
package enum ResultNeed: CaseIterable, Sendable {
  /// A licence.
  case licence
  /// Somebody who made it, unless it comes from elsewhere.
  case makers
  /// How we know that it works; "not yet known" will do.
  case evidence
}

/// What names a result and its makers wherever it is used (invariant 29).
package struct Attribution: Equatable, Sendable {
  /// What it is called.
  package let title: String
  /// Who made it here.
  package let makers: [PartnerID]
  /// Who made it elsewhere.
  package let source: String?
  /// The year in which it was published.
  package let year: Int
  /// What may be done with it.
  package let licence: Licence?
  /// The results it was made from that ask for their makers to be named.
  package let madeFrom: [Result]
  /// What it is used for, and what was changed; `nil` where the result itself is named.
  package let change: String?
}

extension Board {
  /// The results that were published or imported, by number; those that are recommended no longer too.
  package var shownResults: [Result] {
    results.all.filter(\.isShown)
      .sorted { ($0.number ?? 0, $0.letter, $0.id) < ($1.number ?? 0, $1.letter, $1.id) }
  }

  /// The results that came out of a card, or of one that was merged into it, by number.
  package func results(of card: Card) -> [Result] {
    guard !results.all.isEmpty else { return [] }
    return shownResults.filter { result in
      result.cards.value.contains { survivor(of: $0) == card.id }
    }
  }

  /// The results that are used for a card, or for one that was merged into it, in the order of their use.
  package func uses(for card: Card) -> [(result: Result, reuse: Reuse)] {
    guard !results.all.isEmpty else { return [] }
    return shownResults.flatMap { result in
      reuses(of: result).filter { $0.facts.value.card.map { survivor(of: $0) } == card.id }
        .map { (result, $0) }
    }.sorted { ($0.reuse.told ?? .never) < ($1.reuse.told ?? .never) }
  }

  /// What a result still needs before others can use it.
  package func needs(of result: Result) -> [ResultNeed] {
    ResultNeed.allCases.filter { need in
      switch need {
      case .licence: licence(of: result) == nil
      case .makers: result.makers.value.isEmpty && !result.isImported
      case .evidence: result.evidence.value == nil && !result.isImported
      }
    }
  }

  // MARK: - Licences

  /// What may be done with a result now: the licence of its version, unless what it was made from asks for another one.
  package func licence(of result: Result) -> Licence? {
    isBoundToShareAlike(result) ? .ccBySa : result.givenLicence(of: result.version.value)
  }

  /// What may be done with a version of a result; an old one keeps the licence it was given (invariant 27).
  package func licence(of result: Result, version: Int) -> Licence? {
    version == result.version.value ? licence(of: result) : result.givenLicence(of: version)
  }

  /// Whether a result was made from one that asks to be shared alike, however many results away (invariant 28).
  package func isBoundToShareAlike(_ result: Result) -> Bool {
    var seen: Set<ResultID> = [result.id]
    var waiting = result.bases.value
    while let basis = waiting.popLast() {
      guard let other = results[basis.result], other.isShown else { continue }
      if other.givenLicence(of: basis.version) == .ccBySa { return true }
      guard basis.version == other.version.value, seen.insert(other.id).inserted else { continue }
      waiting += other.bases.value
    }
    return false
  }

  // MARK: - Reuse

  /// Who used a result, in the order of telling; without those who needed a yes of the makers and have none.
  package func reuses(of result: Result) -> [Reuse] {
    result.reuses.filter { $0.stands && isAllowed($0.facts.value, of: result) }
      .sorted { ($0.told ?? .never) < ($1.told ?? .never) }
  }

  /// Whether the makers did not need to be asked, or said yes (invariant 28).
  package func isAllowed(_ facts: Reuse.Facts, of result: Result) -> Bool {
    facts.isAllowed || !needsYes(facts.who, for: result, version: facts.version)
  }

  /// Whether somebody must ask the makers before using a result: outsiders what is for partners only, and everyone else
  /// what is to be asked for or has no licence yet.
  package func needsYes(_ who: Invitee, for result: Result, version: Int) -> Bool {
    switch licence(of: result, version: version) {
    case .cc0, .ccBy, .ccBySa, .named: false
    case .partners: partner(who) == nil
    case .ask, nil: partner(who).map { !result.makers.value.contains($0) } ?? true
    }
  }

  /// The partner that somebody is; `nil` for somebody outside.
  package func partner(_ who: Invitee) -> PartnerID? {
    PartnerID(who.text).flatMap { partners[$0]?.joined == nil ? nil : $0 }
  }

  /// The body somebody speaks for where results are shared and used: an organisation for itself, others for theirs.
  package func side(of partner: PartnerID) -> PartnerID {
    partners[partner].map { $0.type.value.isPrivate } ?? true ? body(of: partner) : partner
  }

  /// The bodies of the makers, each once, in the order of the makers.
  package func bodies(making result: Result) -> [PartnerID] {
    var bodies: [PartnerID] = []
    for maker in result.makers.value {
      let body = side(of: maker)
      if !bodies.contains(body) { bodies.append(body) }
    }
    return bodies
  }

  /// Whether somebody who competes with one of the makers uses the result.
  package func isByCompetitor(_ reuse: Reuse, of result: Result) -> Bool {
    let facts = reuse.facts.value
    guard let partner = partner(facts.who) else { return facts.isCompetitor }
    let rivals = competitors(of: side(of: partner))
    return bodies(making: result).contains { rivals.contains($0) }
  }

  /// Whether a result reached anybody but its makers: everyone, or a body that is not theirs.
  package func isShared(_ result: Result) -> Bool {
    guard result.isShown, needs(of: result).isEmpty else { return false }
    if result.audience == .open { return true }
    let own = bodies(making: result)
    return result.shared.contains { $0.value.value && !own.contains(side(of: $0.key)) }
  }

  /// What names a result wherever it is used; with a reuse, that use of it.
  package func attribution(of result: Result, in reuse: Reuse? = nil) -> Attribution {
    let published = result.published?.stamp ?? .zero
    let facts = reuse?.facts.value
    return Attribution(
      title: result.title.value, makers: result.makers.value, source: result.source.value,
      year: Day(milliseconds: published.milliseconds).parts.year,
      licence: licence(of: result, version: facts?.version ?? result.version.value),
      madeFrom: result.bases.value.compactMap { basis in
        guard let other = results[basis.result], other.isShown,
          licence(of: other, version: basis.version) != .cc0
        else { return nil }
        return other
      }, change: facts?.text)
  }

  // MARK: - Acts

  /// A result that is to come out of a card: its makers are those who lead and contribute by name, and it was made from
  /// what is used for the card.
  package func publishing(_ title: String, from card: Card) -> ResultPublished {
    var published = ResultPublished()
    published.number = lastResultNumber + 1
    published.title = title
    published.cards = [card.id]
    published.outcomes = card.innovation.outcomes.value
    published.novelty = card.innovation.novelty.value
    published.makers = people(on: card).filter { $0.share == .named && $0.role.carries }
      .compactMap(\.partner)
    for (result, reuse) in uses(for: card) {
      let basis = Result.Basis(result.id, version: reuse.facts.value.version)
      if !published.bases.contains(basis) { published.bases.append(basis) }
    }
    return published
  }

  /// A new version of a result; its number was never used before.
  package func revising(_ result: Result, under licence: Licence?) -> ResultRevised {
    var revised = ResultRevised()
    revised.version = result.lastVersion + 1
    revised.licence = licence ?? result.givenLicence(of: result.version.value)
    return revised
  }
}
