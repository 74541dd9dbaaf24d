import Model

extension Simple {
  /// The same lines that `picture(of:)` draws of a board.
  var picture: [String] {
    let title = shown(titles)
    var lines = ["title \(title.value ?? "") \(title.others.map { $0 ?? "" })"]
    lines.append("limits \(limits)")
    let captured = cards.filter { $0.value.captured != nil }
    for (id, card) in captured.sorted(by: { $0.key < $1.key }) {
      lines.append(contentsOf: picture(of: card, id))
    }
    for stage in Stage.allCases {
      let column = captured.keys.filter { isOnBoard($0) && cards[$0]?.place.stage == stage }
      let sorted = column.sorted { left, right in
        let (one, other) = (isVia(left), isVia(right))
        if one != other { return other }
        let ranks = (cards[left]?.place.rank ?? "~", cards[right]?.place.rank ?? "~")
        return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left < right
      }
      let via = column.count { isVia($0) }
      lines.append("\(stage) \(column.count - via)+\(via) \(sorted)")
    }
    lines.append("unknown \(unknown.sorted { $0.key < $1.key })")
    lines.append("last number \(lastNumber), \(lineCount) events")
    return lines
  }

  private func picture(of card: Card, _ id: CardID) -> [String] {
    let title = shown(card.titles)
    let description = shown(card.descriptions)
    let children = cards.keys.filter { parent($0) == id }.sorted()
    let absorbed = merges.keys.filter { end($0) == id && cards[$0] != nil }.sorted()
    let people = card.people.keys.sorted()
    let evidence = card.evidence.filter { !(withdrawn[id]?.contains($0.by) ?? false) }
    return [
      "card \(id) \(label(card, id)) \(card.kind) by \(card.by?.description ?? "-")",
      "  title \(title.value ?? "") \(title.others.map { $0 ?? "" })",
      "  description \(description.value ?? "-") \(description.others.map { $0 ?? "-" })",
      "  place \(card.place.stage) \(card.place.rank ?? "-") \(card.place.since)",
      "  off \(card.off ?? "-") retracted \(card.retracted)",
      "  blocked \(card.blocked ?? "-")",
      "  parent \(parent(id)?.description ?? "-") children \(children)",
      "  merged \(merges[id]?.description ?? "-") absorbed \(absorbed)",
      "  answers \(Set(card.answers.map(\.card)).sorted()) by \(answeredBy(id)) via \(isVia(id))",
      "  recognised \(card.recognised.filter(\.value).keys.sorted())",
      "  people \(people.map { "\($0) \(card.people[$0]?.role ?? .follower) \(card.since[$0] ?? .zero)" })",
      "  leads \(leads([id] + absorbed))",
      "  comments \(card.comments) evidence \(evidence.map(\.text))",
      "  invited \(card.invitations.map { "\($0.key) \($0.value)" }.sorted())",
    ]
  }

  func isOnBoard(_ id: CardID) -> Bool {
    guard let card = cards[id] else { return false }
    return card.captured != nil && card.off == nil && !card.retracted && merges[id] == nil
  }

  private func isCaptured(_ id: CardID) -> Bool { cards[id]?.captured != nil }

  func parent(_ id: CardID) -> CardID? {
    guard let parent = parents[id].map({ end($0) }) else { return nil }
    let counts = merges[id] == nil && parent != id && isCaptured(id) && isCaptured(parent)
    return counts ? parent : nil
  }

  private func answeredBy(_ id: CardID) -> [CardID] {
    cards.filter { innovation in
      isCaptured(innovation.key) && innovation.value.answers.contains { end($0.card) == id }
    }.keys.sorted()
  }

  private func isVia(_ id: CardID) -> Bool {
    guard isOnBoard(id), let stage = cards[id]?.place.stage, stage.isInProgress else {
      return false
    }
    let others = cards.keys.filter { parent($0) == id } + answeredBy(id)
    return others.contains { isOnBoard($0) && cards[$0]?.place.stage != .share }
  }

  private func label(_ card: Card, _ id: CardID) -> String {
    guard let number = card.number else { return id.description }
    let claims = cards.filter { $0.value.number == number && $0.value.captured != nil }
      .sorted { ($0.value.captured ?? .first) < ($1.value.captured ?? .first) }.map(\.key)
    let index = claims.firstIndex(of: id) ?? 0
    return "\(number)"
      + (index == 0 ? "" : String(Array("abcdefghijklmnopqrstuvwxyz")[min(index, 25)]))
  }

  /// Everybody at these cards, with one place per known partner and one lead.
  private func leads(_ ids: [CardID]) -> [String] {
    people(ids).map { "\($0.seat) \($0.role)" }
  }

  func people(_ ids: [CardID]) -> [(seat: PartnerID, role: Role, partner: PartnerID?)] {
    var places: [(seat: PartnerID, role: Role, since: Stamp, said: EventKey, partner: PartnerID?)] =
      []
    for id in ids {
      guard let card = cards[id] else { continue }
      for (seat, engaged) in card.people {
        guard let since = card.since[seat], let said = card.said[seat] else { continue }
        let partner = engaged.share == .named ? seat : card.identities[seat]
        places.append((seat, engaged.role, since, said, partner))
      }
    }
    let kept = places.filter { place in
      guard let partner = place.partner else { return true }
      return !places.contains { $0.partner == partner && place.said < $0.said }
    }
    let lead = kept.filter { $0.role == .lead }.min { ($0.since, $0.seat) < ($1.since, $1.seat) }?
      .seat
    let order: [Role] = [.lead, .contributor, .advisor, .follower]
    return kept.map { place -> (Int, Stamp, PartnerID, Role, PartnerID?) in
      let role = place.role == .lead && place.seat != lead ? .contributor : place.role
      return (order.firstIndex(of: role) ?? 9, place.since, place.seat, role, place.partner)
    }.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map { ($0.2, $0.3, $0.4) }
  }
}
