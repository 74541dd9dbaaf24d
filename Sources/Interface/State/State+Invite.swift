import Model

extension State {
  /// What was picked in one of the lists about invitations and asks.
  mutating func choose(together value: Picker.Value, _ picker: Picker) -> [Effect] {
    switch (value, picker.purpose) {
    case (.partner(let id), .invite(let card)):
      if let card = standing(card) { pickInviteRole(card, Invitee(id.description)) }
    case (.newPartner, .invite(let card)):
      mode = .line(.inviteWho(card), LineEditor(picker.filter.text.trimmed))
    case (.answer(let who, let yes), .invite(let card)):
      return standing(card).map { answer(who, on: $0, yes) } ?? []
    case (.role(let role), .inviteRole(let card, let who)):
      mode = .line(.inviteReason(card, who, role), LineEditor())
    case (.needNotCome(let who), .invite(let card)):
      return standing(card).map { withdraw(who, from: $0) } ?? []
    case (.newOffer, .offers): if let me { offerNew(of: me) }
    case (.offer(let offer), .offers):
      if let me { openForm(.offer(me, offer), at: .offer(.text)) }
    case (.dropOffer(let offer), .offers): return withdraw(offer: offer)
    case (.newAsk, .ask(let card)): mode = .line(.ask(card, .expertise), LineEditor())
    case (.meet(let ask, let partner), .ask(let card)):
      return standing(card).map { meet(ask, partner, on: $0) } ?? []
    case (.dropAsk(let ask), .ask(let card)):
      return standing(card).map { drop(ask, on: $0) } ?? []
    default: break
    }
    return []
  }

  /// Who can be asked to come, behind the answers to what is open.
  mutating func pickInvitee(_ card: Card) {
    var choices: [Picker.Choice] = []
    for invitation in board.openInvitations(on: card) {
      let who = names.invitee(invitation.who)
      let detail = words.role(invitation.state.value.role)
      choices.append(
        Picker.Choice(
          text: words.saysYes(who), detail: detail, value: .answer(invitation.who, true)))
      choices.append(
        Picker.Choice(
          text: words.saysNo(who), detail: detail, value: .answer(invitation.who, false)))
      choices.append(
        Picker.Choice(
          text: words.needNotCome(who), detail: detail, value: .needNotCome(invitation.who)))
    }
    let here = board.people(on: card).compactMap(\.partner)
    let asked = board.openInvitations(on: card).map(\.who.text)
    for partner in board.activePartners
    where !here.contains(partner.id) && !asked.contains(partner.id.description) {
      choices.append(
        Picker.Choice(
          text: names.partner(partner.id), detail: partner.describes.value ?? "",
          value: .partner(partner.id)))
    }
    choices.append(
      Picker.Choice(text: words.inviteSomebodyElse, detail: "", value: .newPartner))
    mode = .pick(Picker(purpose: .invite(card.id), choices: choices))
  }

  /// Invites the partner of the row to the card of the column; on one's own row asks whom.
  mutating func inviteRow() -> [Effect] {
    guard mayWrite(), whoOrAsk(.invite) != nil, let view = matrixView else { return [] }
    if view.showsActors { return inviteBody(view) }
    guard let card = view.card.flatMap({ board.cards[$0] }) else {
      say(words.noSubproblem, .attention)
      return []
    }
    guard let partner = view.partner, partner != me else {
      pickInvitee(card)
      return []
    }
    if board.people(on: card).contains(where: { $0.partner == partner }) {
      say(words.worksAlready(names.partner(partner), names.card(card.id)), .attention)
    } else if let open = board.openInvitation(of: partner, on: card) {
      let who = names.invitee(open.who)
      mode = .pick(
        Picker(
          purpose: .invite(card.id),
          choices: [true, false].map { yes in
            Picker.Choice(
              text: yes ? words.saysYes(who) : words.saysNo(who),
              detail: words.role(open.state.value.role), value: .answer(open.who, yes))
          }))
    } else {
      pickInviteRole(card, Invitee(partner.description))
    }
    return []
  }

  /// Asks to which card of the challenge a body is invited.
  private mutating func inviteBody(_ view: MatrixView) -> [Effect] {
    guard let actors = view.actors, let column = view.column else {
      say(words.noCardsThere, .dim)
      return []
    }
    guard let body = view.partner else {
      say(words.onlyThemselves, .attention)
      return []
    }
    let frame = actors.frames[column]
    let cards = board.columns.joined().compactMap { board.cards[$0] }.filter { card in
      board.frame(of: card) == frame
        && !board.people(on: card).contains { $0.partner == body }
    }
    let choices = cards.sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }.map { card in
      Picker.Choice(
        label: names.card(card.id), text: card.short.value ?? card.title.value,
        detail: board.lead(of: card).map { words.lead + " " + names.person($0) } ?? words.noLead,
        value: .card(card.id))
    }
    guard !choices.isEmpty else {
      say(words.noCardsThere, .dim)
      return []
    }
    mode = .pick(
      Picker(
        purpose: .cardFor(body, words.inviteTo(names.partner(body), names.title(frame))),
        choices: choices))
    return []
  }

  mutating func pickInviteRole(_ card: Card, _ who: Invitee) {
    let choices = Role.allCases.map {
      Picker.Choice(text: words.role($0), detail: "", value: .role($0))
    }
    mode = .pick(Picker(purpose: .inviteRole(card.id, who), choices: choices, selected: 1))
  }

  mutating func invite(_ who: Invitee, to card: Card, as role: Role, _ reason: String) -> [Effect] {
    say(words.invitedNow(names.invitee(who), names.card(card.id), words.role(role)), .good)
    let reason = reason.harmless()
    return [
      .record([
        Change(card, PartnerInvited(who: who, role: role, reason: reason.isEmpty ? nil : reason))
      ])
    ]
  }

  private mutating func withdraw(_ who: Invitee, from card: Card) -> [Effect] {
    guard let change = board.withdrawing(who, from: card) else { return [] }
    say(words.invitationWithdrawn(names.invitee(who), names.card(card.id)))
    return [.record([change])]
  }

  private mutating func answer(_ who: Invitee, on card: Card, _ yes: Bool) -> [Effect] {
    guard let open = board.openInvitations(on: card).first(where: { $0.who == who }) else {
      return []
    }
    say(words.answeredNow(names.invitee(who), names.card(card.id), yes: yes), .good)
    return [.record(board.answering(open, on: card, yes: yes, random: random()))]
  }
}
