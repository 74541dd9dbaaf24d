import Model

/// The figures once more, from the raw events and in the plainest possible way.
struct SimpleFigures {
  private let simple: Simple
  private var frames: [CardID: Frame] = [:]
  private var bodies: [PartnerID: PartnerID] = [:]
  private var voices: Set<PartnerID> = []

  init(_ lines: [RawEvent]) {
    simple = Simple(lines)
    var seen: [EventID: Set<UInt32>] = [:]
    let distinct = lines.filter { seen[$0.key.id, default: []].insert($0.checksum).inserted }
    let events = distinct.flatMap { Event.all(in: $0) }.sorted { $0.key < $1.key }
    for event in events { apply(event) }
  }

  private mutating func apply(_ event: Event) {
    let (card, partner) = (
      event.envelope.target.cast(to: Card.self), event.envelope.target.cast(to: Partner.self)
    )
    switch event.payload {
    case let payload as CardCaptured: frames[card] = frame(payload.challenge)
    case let payload as AudienceWidened: frames[card] = frame(payload.snapshot.challenge)
    case let payload as CardEdited:
      if payload.challenge != .keep || payload.challengeUnknown == true {
        frames[card] = frame(payload.challenge)
      }
    case let payload as PartnerJoined:
      bodies[partner] = payload.affiliation
      hear(partner, payload.perspectives)
    case let payload as PartnerEdited:
      if payload.affiliation != .keep { bodies[partner] = payload.affiliation.value }
      if payload.perspectives != .keep { hear(partner, payload.perspectives.value ?? []) }
    default: return
    }
  }

  private func frame(_ edit: Edit<ChallengeID>) -> Frame {
    switch edit {
    case .keep: .unknown
    case .clear: .crossCutting
    case .set(let id): .challenge(id)
    }
  }

  private mutating func hear(_ partner: PartnerID, _ perspectives: [Perspective]) {
    if perspectives.contains(where: { [.user, .endUser, .citizen].contains($0) }) {
      voices.insert(partner)
    } else {
      voices.remove(partner)
    }
  }

  // MARK: - Figures

  /// The same lines that `figures(of:)` draws of a board.
  var lines: [String] {
    let cards = simple.cards.keys.filter { simple.isOnBoard($0) }.sorted()
    var lines: [String] = []
    var work: [PartnerID: [(role: Role, challenge: ChallengeID?)]] = [:]
    for id in cards {
      let stage = simple.cards[id]?.place.stage ?? .recognise
      let people = people(id)
      let middle = stage == .engage || stage == .cocreate
      let carrying = people.filter { $0.role == .lead || $0.role == .contributor }
      let working = people.filter { $0.role != .follower }
      let isSubproblem = simple.parent(id) != nil
      lines.append(
        "\(id) unowned \(isSubproblem && stage != .recognise && !people.contains { $0.role == .lead }) "
          + "one body \(middle && Set(carrying.map { body($0.partner ?? $0.seat) }).count <= 1) "
          + "no voice \(middle && !working.contains { $0.partner.map(voices.contains) ?? false })")
      if isSubproblem {
        let cells = people.map { "\($0.partner ?? $0.seat) \($0.role)" }.sorted()
        lines.append("\(id) cells \(cells)")
      }
      for person in working {
        if let partner = person.partner {
          work[partner, default: []].append((person.role, challenge(id)))
        }
      }
    }
    for (partner, roles) in work.sorted(by: { $0.key < $1.key }) {
      let leads = roles.count { $0.role == .lead }
      lines.append(
        "\(partner) roles \(roles.count) leads \(leads) over \(leads > 3 || roles.count > 8) "
          + "span \(Set(roles.compactMap(\.challenge)).sorted())")
    }
    let challenges = Set(work.values.joined().compactMap(\.challenge)).sorted()
    for one in challenges {
      for other in challenges where one < other {
        let linking = work.filter { _, roles in
          roles.contains { $0.challenge == one } && roles.contains { $0.challenge == other }
        }.keys.sorted()
        if linking.count == 1 { lines.append("bridge \(one) \(other) \(linking)") }
      }
    }
    return lines
  }

  private func people(_ id: CardID) -> [(seat: PartnerID, role: Role, partner: PartnerID?)] {
    simple.people([id] + simple.merges.keys.filter { simple.end($0) == id }.sorted())
  }

  private func body(_ partner: PartnerID) -> PartnerID { bodies[partner] ?? partner }

  private func challenge(_ id: CardID) -> ChallengeID? {
    var here = id
    while let parent = simple.parent(here) { here = parent }
    return frames[here]?.challenge
  }
}

/// The figures of a board as lines to compare.
func figures(of board: Board) -> [String] {
  var lines: [String] = []
  let matrix = Matrix(board)
  for card in board.cards.all.sorted(by: { $0.id < $1.id }) where card.isOnBoard {
    lines.append(
      "\(card.id) unowned \(board.isUnowned(card)) one body \(board.lacks(card).contains(.bodies)) "
        + "no voice \(board.missesVoice(card))")
    if let column = matrix.columns.first(where: { $0.card == card.id }) {
      let cells = column.places.map { "\(matrix.rows[$0.row].id) \($0.role)" }.sorted()
      lines.append("\(card.id) cells \(cells)")
    }
  }
  let loads = board.workloads.filter { $0.value.roles > 0 }
  for (partner, load) in loads.sorted(by: { $0.key < $1.key }) {
    lines.append(
      "\(partner) roles \(load.roles) leads \(load.leads) over \(load.isOverloaded) "
        + "span \(load.challenges.sorted())")
  }
  let bridges = board.links(loads).filter(\.isOnePersonBridge).map {
    "bridge \(min($0.one, $0.other)) \(max($0.one, $0.other)) \($0.partners)"
  }
  return lines + bridges.sorted()
}
