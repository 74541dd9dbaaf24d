package import Model

/// What stands on a card beside its fields, as sentences: the screen and the command line tell the same.
extension Names {
  /// Who was asked to come: a partner's name, or the words themselves.
  package func invitee(_ who: Invitee) -> String {
    guard let id = PartnerID(who.text), board.partners[id]?.joined != nil else { return who.text }
    return partner(id)
  }

  /// An open invitation.
  package func told(_ invitation: Invitation) -> String {
    let state = invitation.state.value
    return words.invited(
      invitee(invitation.who), words.role(state.role), by: short(state.by), state.reason)
  }

  /// An ask, with who brings it or may bring it.
  package func told(_ ask: Ask) -> String {
    if let brings = ask.metBy.value { return words.metAsk(ask.text, by: partner(brings)) }
    var from: [String] = []
    for match in board.matches(for: ask) {
      let name = short(match.partner)
      if !from.contains(name) { from.append(name) }
    }
    return words.openAsk(ask.text, tag: ask.tag, from: from)
  }

  /// Who will do what for a card, and until when.
  package func agreements(on card: Card) -> [String] {
    board.openAgreements(on: card.id).map { _, agreement in
      let terms = agreement.terms.value
      return invitee(terms.who) + ": "
        + words.agreed(terms.text, due: terms.due.map { shortDate($0) }, card: nil)
    }
  }

  /// What a partner will do, until when and for which card.
  package func agreed(_ terms: Agreement.Terms) -> String {
    words.agreed(
      terms.text, due: terms.due.map { shortDate($0) }, card: terms.card.map { self.card($0) })
  }

  /// What was decided about a card, with the day on which it is looked at again if that is still to come.
  package func decisions(on card: Card, today: Day) -> [String] {
    board.decisions(on: card.id).map { decision in
      let review = decision.reviewOn.flatMap { $0 >= today ? shortDate($0) : nil }
      return words.decided(decision.outcome, review: review)
    }
  }

  /// The dots of the last vote and the last scores on a card; empty where there are none.
  ///
  /// `zone` is in seconds east of UTC.
  package func votes(on card: Card, zone: Int) -> String {
    var parts: [String] = []
    if let last = board.lastDots(on: card.id) {
      let day = Day(milliseconds: last.closed.milliseconds, offset: zone)
      parts.append(words.dots(last.dots, on: shortDate(day)))
    }
    parts += board.lastScores(of: card.id).map { words.scale($0.scale) + " " + $0.score.median }
    return parts.joined(separator: "  ")
  }
}
