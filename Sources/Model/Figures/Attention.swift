/// What a card in the middle of its way lacks: the figures a facilitator reads first.
package enum Lack: Equatable, Sendable, CaseIterable {
  /// A subproblem that nobody leads.
  case lead
  /// Leads and contributors stand for one body, or for none.
  case bodies
  /// No user, end user or citizen is at the table.
  case voice
}

extension Board {
  /// Unowned subproblem: an open card with a parent, past Recognise, without a lead.
  package func isUnowned(_ card: Card) -> Bool { isUnowned(card, people(on: card)) }

  /// Missing voice: a card in Engage or Co-create without user, end user or citizen among those who work on it.
  package func missesVoice(_ card: Card) -> Bool { missesVoice(card, people(on: card)) }

  /// Everything a card lacks, in the order of `Lack`.
  package func lacks(_ card: Card) -> [Lack] { lacks(card, people(on: card)) }

  func lacks(_ card: Card, _ people: [Person]) -> [Lack] {
    var found: [Lack] = []
    if isUnowned(card, people) { found.append(.lead) }
    if hangsOnOneBody(card, people) { found.append(.bodies) }
    if missesVoice(card, people) { found.append(.voice) }
    return found
  }

  private func isUnowned(_ card: Card, _ people: [Person]) -> Bool {
    card.isOnBoard && card.parent != nil && card.place.value.stage > .recognise
      && !people.contains { $0.role == .lead }
  }

  /// Single-body dependency: a card in Engage or Co-create whose leads and contributors stand for at most one body.
  private func hangsOnOneBody(_ card: Card, _ people: [Person]) -> Bool {
    isWorkedOut(card) && bodies(people, in: \.carries) <= 1
  }

  private func missesVoice(_ card: Card, _ people: [Person]) -> Bool {
    isWorkedOut(card) && !hasVoice(people)
  }

  private func isWorkedOut(_ card: Card) -> Bool {
    card.isOnBoard && (card.place.value.stage == .engage || card.place.value.stage == .cocreate)
  }

  /// Whether a user, end user or citizen is among those who work on it.
  func hasVoice(_ people: [Person]) -> Bool {
    people.contains { $0.role.isWork && $0.partner.map { hasUserVoice($0) } ?? false }
  }

  /// How many bodies those in a wanted role stand for; somebody unknown is a body of their own.
  func bodies(_ people: [Person], in isWanted: (Role) -> Bool) -> Int {
    var bodies: [PartnerID] = []
    for person in people where isWanted(person.role) {
      let body = body(of: person.partner ?? person.seat)
      if !bodies.contains(body) { bodies.append(body) }
    }
    return bodies.count
  }
}
