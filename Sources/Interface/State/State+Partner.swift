package import Model

/// The page of a partner, and the way to it.
extension State {
  /// Picks a partner to look at.
  mutating func pickPartner() {
    let gone = board.partners.all.filter { $0.joined != nil && $0.left.value != nil }
    var choices = (board.activePartners + gone).map { partner in
      let body = partner.affiliation.value.map { names.partner($0) }
      return Picker.Choice(
        text: names.partner(partner.id),
        detail: partner.left.value != nil
          ? words.leftWord : partner.describes.value ?? body ?? words.type(partner.type.value),
        value: .partner(partner.id))
    }
    if viewing == nil, !isTravelling, !isReadOnly {
      choices.append(Picker.Choice(text: words.newPartner, detail: "", value: .newPartner))
    }
    guard !choices.isEmpty else { return say(words.noPartners, .dim) }
    var picker = Picker(purpose: .partner, choices: choices)
    let here = partnerHere
    picker.selected =
      choices.firstIndex { if case .partner(let id) = $0.value { id == here } else { false } } ?? 0
    mode = .pick(picker)
  }

  /// The form of somebody who is new, called so, or with what was begun of one.
  mutating func letJoin(_ name: String) {
    guard mayWrite(), mayNow(PartnerJoined.self) else { return }
    let begun = drafts.keys.first {
      if case .partner = $0 { isNew($0) } else { false }
    }
    openForm(
      begun ?? .partner(PartnerID(random: random())), at: .partner(.name),
      saying: name.isEmpty ? nil : name)
  }

  /// Shows the page of a partner.
  mutating func open(_ partner: PartnerID) -> [Effect] {
    show(.partner(partner))
    cardScroll = 0
    partnerLink = 0
    history = []
    return [.readPartner(partner)]
  }

  /// What the partner that is shown said.
  package mutating func received(history events: [Event], by id: PartnerID) {
    guard screen == .partner(id) else { return }
    let names = names
    history = events.sorted { $0.key < $1.key }.compactMap { event in
      if viewing?.hidden.contains(event.key.id) ?? false { return nil }
      let sentence = names.sentence(event).harmless(keepingLines: true)
      guard !sentence.isEmpty else { return nil }
      let card = board.cards[event.envelope.target.cast()]
      return Told(
        day: names.shortDate(Day(milliseconds: event.key.stamp.milliseconds, offset: zone)),
        who: card?.captured == nil ? "" : card.map { names.card($0.id) } ?? "",
        sentence: sentence, isComment: event.payload is CommentAdded,
        isNew: false)
    }
  }
}

extension Board {
  /// The cards on the board on which somebody works or which they follow, by number.
  package func places(of partner: PartnerID) -> [(card: Card, person: Person)] {
    cards.all.filter { $0.isOnBoard }
      .sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }
      .compactMap { card in
        people(on: card).first { $0.partner == partner }.map { (card, $0) }
      }
  }

  /// What a partner does, and those who belong to it; `member` is `nil` where it is the partner's own.
  package func work(of partner: PartnerID) -> [(card: Card, person: Person, member: PartnerID?)] {
    var places = self.places(of: partner).map { ($0.card, $0.person, nil as PartnerID?) }
    let members = members(of: partner)
    for member in members {
      places += self.places(of: member.id).map { ($0.card, $0.person, member.id) }
    }
    if !members.isEmpty {
      places.sort { ($0.0.number ?? 0, $0.0.id) < ($1.0.number ?? 0, $1.0.id) }
    }
    return places
  }

  /// The cards on the board to which somebody is invited and has not answered, by number.
  package func openInvitations(of partner: PartnerID) -> [(card: Card, state: Invitation.State)] {
    cards.all.filter(\.isOnBoard)
      .sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }
      .compactMap { card in openInvitation(of: partner, on: card).map { (card, $0.state.value) } }
  }

  /// The partners that belong to a body directly, by name.
  package func members(of body: PartnerID) -> [Partner] {
    activePartners.filter { $0.affiliation.value == body }
  }
}
