import Model

extension State {
  /// Who somebody is, what they do where, what they offer, whom they could meet, and what they said.
  func drawPartner(_ canvas: inout Canvas, _ id: PartnerID) {
    drawHeader(&canvas, view: words.partnerView, names)
    guard let partner = board.partners[id] else { return }
    let type = words.type(partner.type.value)
    canvas.put(
      names.partner(id).harmless().uppercased().cut(to: max(0, width - type.columns - 4)), x: 1,
      y: 2, face: .heading)
    canvas.put(type, x: max(0, width - 1 - type.columns), y: 2, face: .activeColumn)
    let rows = partnerRows(partner)
    drawPage(&canvas, rows, selected: pageLinks(rows).selected)
  }

  /// Everything above the history of a partner.
  func partnerRows(_ partner: Partner) -> [Row] {
    let page = Page(width: width)
    var rows = whoRows(partner)
    rows += page.rows(
      placeRows(partner, width: page.left), besideRows(partner, width: page.right))
    if history.isEmpty { rows.append(Row(" " + words.saidNothing, .dim)) }
    return rows
  }

  private func whoRows(_ partner: Partner) -> [Row] {
    var parts: [String] = []
    if let describes = partner.describes.value { parts.append(describes) }
    let chain = board.affiliations(of: partner.id).map { names.partner($0) }
    if !chain.isEmpty { parts.append(chain.joined(separator: " < ")) }
    let perspectives = partner.perspectives.value.map { words.perspective($0) }
    if !perspectives.isEmpty { parts.append(perspectives.joined(separator: ", ")) }
    if let setting = partner.setting.value { parts.append(names.setting(setting)) }
    if partner.left.value != nil { parts.append(words.leftWord) }
    let text = parts.joined(separator: " | ").harmless()
    var rows = text.wrapped(to: max(8, width - 2)).map { Row(" " + $0, .dim) }
    if !partner.forgotten.value, let contact = partner.contact.value {
      rows += labelled([Labelled(words.label(.contact), [contact])], width)
    }
    return rows + [Row()]
  }

  /// What they do where; of a body what its people do.
  private func placeRows(_ partner: Partner, width: Int) -> [Row] {
    let names = names
    let places = board.work(of: partner.id)
    let worked = places.filter(\.person.role.isWork).map(\.card)
    let challenges = Set(worked.compactMap { board.frame(of: $0).challenge })
    let heading = words.worksOnCards(Set(worked.map(\.id)).count, challenges: challenges.count)
    var rows = [Row((" " + heading).cut(to: width), .heading)]
    if let load = board.workloads[partner.id], load.isOverloaded {
      let text = words.overloaded(names.short(partner.id), load.leads, load.roles)
      rows += text.harmless().wrapped(to: max(8, width - 2)).map { Row(" " + $0, .attention) }
    }
    if places.isEmpty { rows.append(Row(" " + words.worksOnNothing, .dim)) }
    return rows
      + places.map { place in
        placeRow(
          place.card, place.person, of: place.member.map { names.short($0) } ?? "", width: width)
      }
  }

  /// A card, with the role and what is done there; of a body who does it.
  private func placeRow(_ card: Card, _ person: Person, of member: String, width: Int) -> Row {
    let hidden = person.share == .named ? " " : "*"
    let head = " " + words.mark(person.role) + hidden + names.card(card.id) + " "
    let title = (card.short.value ?? card.title.value).harmless()
    let told = [member, person.doing].filter { !$0.isEmpty }.joined(separator: ": ")
    let doing = told.isEmpty ? "" : "  " + told.harmless()
    let room = max(0, width - head.columns)
    let name = title.cut(to: doing.isEmpty ? room : max(room / 2, room - doing.columns))
    return Row(
      [
        (head, card.kind.value.face), (name, .text),
        (doing.cut(to: max(0, room - name.columns)), .dim),
      ], card: card.id)
  }

  /// A line of the right half, and the card that it leads to.
  private struct Line {
    let text: String
    var face = Face.text
    var card: CardID?
  }

  /// What they agreed to do, with what is overdue standing out.
  private func agreedLines(_ partner: Partner) -> [Line] {
    let today = Day(milliseconds: shownNow, offset: zone)
    return board.openAgreements(of: partner.id).map { _, agreement in
      let terms = agreement.terms.value
      return Line(
        text: names.agreed(terms), face: terms.due.map { $0 < today } ?? false ? .attention : .text,
        card: terms.card.map { board.survivor(of: $0) })
    }
  }

  /// What is agreed, offers and asks, invitations, competitors, members, and who works next door.
  private func besideRows(_ partner: Partner, width: Int) -> [Row] {
    let sections = [
      (words.agreedHeading, agreedLines(partner)),
      (words.offersHeading, offerLines(partner)), (words.asksHeading, askLines(partner)),
      (
        words.invitedHeading,
        board.openInvitations(of: partner.id).map { card, state in
          let reason = state.reason.isEmpty ? "" : ": " + state.reason
          return Line(
            text: names.card(card.id) + " " + words.role(state.role) + reason, card: card.id)
        }
      ),
      (
        words.competesHeading,
        board.competitors(of: board.side(of: partner.id)).map {
          Line(text: names.partner($0), face: .attention)
        }
      ),
      (words.giveAndTakeHeading.uppercased(), balanceLines(partner)),
      (
        words.membersHeading,
        board.members(of: partner.id).map { Line(text: names.partner($0.id)) }
      ),
      (
        words.nextDoorHeading,
        board.nextDoor(to: partner.id).map { neighbour in
          let cards = neighbour.cards.map { names.card($0) }.joined(separator: " ")
          return Line(
            text: names.partner(neighbour.partner) + "  " + cards, card: neighbour.cards.first)
        }
      ),
    ]
    var rows: [Row] = []
    for (heading, lines) in sections where !lines.isEmpty {
      if !rows.isEmpty { rows.append(Row()) }
      rows.append(Row(heading.cut(to: width), .heading))
      for line in lines {
        for (place, text) in line.text.harmless().wrapped(to: max(8, width)).enumerated() {
          rows.append(Row(text, line.face, card: place == 0 ? line.card : nil))
        }
      }
    }
    return rows
  }

  /// What the body of a partner gave and took.
  private func balanceLines(_ partner: Partner) -> [Line] {
    let balance = board.giveAndTake(of: partner.id)
    guard !balance.given.isEmpty || !balance.taken.isEmpty else { return [] }
    let names = names
    return [
      Line(text: words.gave(names.results(balance.given))),
      Line(text: words.took(names.results(balance.taken))),
    ]
  }

  /// What somebody offers, with the asks to which it may be the answer.
  private func offerLines(_ partner: Partner) -> [Line] {
    partner.offers.filter(\.isOpen).flatMap { offer in
      let tag = offer.tag.isEmpty ? "" : "  #" + offer.tag
      return [Line(text: words.connects(offer.what) + ": " + offer.text + tag)]
        + board.asks(fitting: offer, of: partner.id).map { card, ask in
          Line(text: "> " + words.fits(names.card(card), ask.text), face: .good, card: card)
        }
    }
  }

  /// What somebody asks for, with who may bring it.
  private func askLines(_ partner: Partner) -> [Line] {
    board.standingAsks.filter { $0.ask.by == partner.id && $0.ask.isOpen }.flatMap { card, ask in
      let tag = ask.tag.isEmpty ? "" : "  #" + ask.tag
      let text = names.card(card) + " " + words.connects(ask.what) + ": " + ask.text + tag
      var from: [String] = []
      for match in board.matches(for: ask) {
        let name = names.short(match.partner)
        if !from.contains(name) { from.append(name) }
      }
      let perhaps =
        from.isEmpty
        ? []
        : [
          Line(text: "> " + words.perhapsFrom(from.joined(separator: ", ")), face: .good)
        ]
      return [Line(text: text, card: card)] + perhaps
    }
  }
}
