import Model

extension State {
  /// Who somebody is, what they do where, what they offer, whom they could meet, and what they said.
  func drawPartner(_ canvas: inout Canvas, _ id: PartnerID) {
    drawHeader(&canvas, view: words.partnerView)
    guard let partner = board.partners[id] else { return }
    let type = words.type(partner.type.value)
    canvas.put(
      names.partner(id).harmless().uppercased().cut(to: max(0, width - type.columns - 4)), x: 1,
      y: 2, face: .heading)
    canvas.put(type, x: max(0, width - 1 - type.columns), y: 2, face: .activeColumn)
    drawPage(&canvas, partnerRows(partner))
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
      rows += labelled(words.label(.contact), [contact], width)
    }
    return rows + [Row()]
  }

  /// What they do where.
  private func placeRows(_ partner: Partner, width: Int) -> [Row] {
    let places = board.places(of: partner.id)
    let working = places.count { $0.person.role.isWork }
    let load = board.workloads[partner.id] ?? Workload()
    var rows = [
      Row((" " + words.worksOnCards(working, challenges: load.span)).cut(to: width), .heading)
    ]
    if load.isOverloaded {
      let text = words.overloaded(names.short(partner.id), load.leads, load.roles)
      rows += text.harmless().wrapped(to: max(8, width - 2)).map { Row(" " + $0, .attention) }
    }
    if places.isEmpty { rows.append(Row(" " + words.worksOnNothing, .dim)) }
    for (card, person) in places {
      let role = String(words.role(person.role).prefix(1)).uppercased()
      let hidden = person.share == .named ? " " : "*"
      let head = " " + role + hidden + names.card(card.id) + " "
      let title = (card.short.value ?? card.title.value).harmless()
      let doing = person.doing.isEmpty ? "" : "  " + person.doing.harmless()
      let room = max(0, width - head.columns)
      let name = title.cut(to: doing.isEmpty ? room : max(room / 2, room - doing.columns))
      rows.append(
        Row([
          (head, face(of: card.kind.value)), (name, .text),
          (doing.cut(to: max(0, room - name.columns)), .dim),
        ]))
    }
    return rows
  }

  /// Offers, invitations, competitors, members, and who works next door.
  private func besideRows(_ partner: Partner, width: Int) -> [Row] {
    var rows: [Row] = []
    func section(_ heading: String, _ lines: [(String, Face)]) {
      guard !lines.isEmpty else { return }
      if !rows.isEmpty { rows.append(Row()) }
      rows.append(Row(heading.cut(to: width), .heading))
      for (line, face) in lines {
        rows += line.harmless().wrapped(to: max(8, width)).map { Row($0, face) }
      }
    }
    section(
      words.offersHeading,
      partner.offers.filter(\.isOpen).map { (words.connects($0.what) + ": " + $0.text, .text) })
    section(
      words.invitedHeading,
      board.openInvitations(of: partner.id).map { card, state in
        (
          names.card(card.id) + " " + words.role(state.role)
            + (state.reason.isEmpty ? "" : ": " + state.reason), .text
        )
      })
    section(
      words.competesHeading,
      board.competitors(of: board.body(of: partner.id)).map { (names.partner($0), .attention) })
    section(
      words.membersHeading, board.members(of: partner.id).map { (names.partner($0.id), .text) })
    section(
      words.nextDoorHeading,
      board.nextDoor(to: partner.id).map { neighbour in
        (
          names.partner(neighbour.partner) + "  "
            + neighbour.cards.map { names.card($0) }.joined(separator: " "), .text
        )
      })
    return rows
  }
}
