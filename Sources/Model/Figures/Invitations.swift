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
      .filter { $0.isOpen && !here.contains($0.who.text) }
      .sorted { ($0.state.key ?? .never) < ($1.state.key ?? .never) }
  }

  /// Takes an open invitation back; `nil` when there is none.
  package func withdrawing(_ who: Invitee, from card: Card) -> Change? {
    guard openInvitations(on: card).contains(where: { $0.who == who }) else { return nil }
    return Change(home(of: who, on: card), InvitationWithdrawn(who: who))
  }

  /// The card on which somebody was asked, which may be merged into this one since.
  private func home(of who: Invitee, on card: Card) -> Card {
    ([card] + card.absorbed.compactMap { cards[$0] })
      .first { $0.invitations.contains { $0.who == who && $0.isOpen } } ?? card
  }

  /// What a partner was asked about this card and has not answered.
  package func openInvitation(of partner: PartnerID, on card: Card) -> Invitation? {
    guard !card.invitations.isEmpty || !card.absorbed.isEmpty else { return nil }
    return openInvitations(on: card).first { $0.who.text == partner.description }
  }

  /// The answer of somebody who was asked; who is a partner and says yes takes part in the role they were asked for.
  package func answering(
    _ invitation: Invitation, on card: Card, yes: Bool, random: UInt64
  ) -> [Change] {
    let role = invitation.state.value.role
    let home = home(of: invitation.who, on: card)
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
  /// Nobody answered and nobody took it back.
  package var isOpen: Bool {
    state.key != nil && state.value.stands && state.value.answer == nil
  }

  /// The partner who is asked; `nil` when it is somebody in words.
  package func partner(on board: Board) -> PartnerID? {
    PartnerID(who.text).flatMap { board.partners[$0]?.joined == nil ? nil : $0 }
  }
}
