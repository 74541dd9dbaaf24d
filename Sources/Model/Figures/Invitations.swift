extension Board {
  /// Everybody who was asked to come to a card and has not answered, in the order in which they were asked.
  ///
  /// O(cards).
  package var openInvitations: [(card: CardID, invitation: Invitation)] {
    cards.all.filter(\.isOnBoard)
      .flatMap { card in openInvitations(on: card).map { (card.id, $0) } }
      .sorted { ($0.invitation.state.key ?? .never) < ($1.invitation.state.key ?? .never) }
  }

  /// Who was asked to come to this card and has not answered, in the order in which they were asked.
  ///
  /// Who takes part already, and is known to, has answered by that.
  package func openInvitations(on card: Card) -> [Invitation] {
    let here = Set(people(on: card).compactMap { $0.partner?.description })
    return ([card] + card.absorbed.compactMap { cards[$0] }).flatMap(\.invitations)
      .filter { $0.state.key != nil && $0.state.value.answer == nil && !here.contains($0.who.text) }
      .sorted { ($0.state.key ?? .never) < ($1.state.key ?? .never) }
  }

  /// The answer of somebody who was asked; who is a partner and says yes takes part in the role they were asked for.
  package func answering(
    _ invitation: Invitation, on card: Card, yes: Bool, random: UInt64
  ) -> [Change] {
    let role = invitation.state.value.role
    let home =
      ([card] + card.absorbed.compactMap { cards[$0] })
      .first { $0.invitations.contains { $0.who == invitation.who } } ?? card
    var changes = [
      Change(home, InvitationAnswered(who: invitation.who, role: role, yes: yes))
    ]
    if yes, let partner = invitation.partner(on: self) {
      changes += engaging(
        partner, on: card, as: role, doing: "", seen: .named, random: random)
    }
    return changes
  }
}

extension Invitation {
  /// The partner who is asked; `nil` when it is somebody in words.
  package func partner(on board: Board) -> PartnerID? {
    PartnerID(who.text).flatMap { board.partners[$0]?.joined == nil ? nil : $0 }
  }
}
