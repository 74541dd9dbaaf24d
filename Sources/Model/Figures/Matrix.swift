/// Who works on which subproblem, as this viewer may see it: every number is computed from that.
package struct Matrix: Equatable, Sendable {
  /// People and groups that take part, in the order of their arrival, then those this viewer may not know.
  package private(set) var rows: [Row] = []
  /// The open cards with a parent, challenge by challenge and by number.
  package private(set) var columns: [Column] = []

  /// Somebody, and what they do on all cards.
  package struct Row: Equatable, Sendable {
    /// The partner, or the seat of somebody this viewer may not know.
    package let id: PartnerID
    /// How somebody this viewer may not know is seen; `nil` for everybody else.
    package let unknown: Person?
    /// The body they stand for; `nil` when they stand for themselves.
    package let body: PartnerID?
    /// What they do on all cards of the board, not on subproblems alone.
    package fileprivate(set) var load: Workload

    /// The partner; `nil` when this viewer may not know.
    package var partner: PartnerID? { unknown == nil ? id : nil }
  }

  /// A subproblem and who is at it.
  package struct Column: Equatable, Sendable {
    /// The card.
    package let card: CardID
    /// The challenge it stands under.
    package let frame: Frame
    /// Who is at it, one place per row, lead first.
    package let places: [Place]
    /// The bodies of leads and contributors.
    package let bodies: Int
    /// Whether a user, end user or citizen works on it.
    package let hasVoice: Bool
    /// What it lacks.
    package let lacks: [Lack]
    /// Whether it is shared: the work is done.
    package let isShared: Bool
  }

  /// Where a row and a column meet.
  package struct Place: Equatable, Sendable {
    /// The row, as its place in `rows`.
    package let row: Int
    /// The role that counts.
    package let role: Role
    /// Not shown to all: by role, silent, or on a card of a circle.
    package let isHidden: Bool
  }

  /// Everything at once, to be kept until the board changes.
  ///
  /// O(cards + partners).
  package init(_ board: Board) {
    var subproblems: [(column: SortKey, card: Card, people: [Person])] = []
    var loads: [PartnerID: Workload] = [:]
    let order = FrameOrder(board)
    for id in board.columns.joined() {
      guard let card = board.cards[id], card.parent != nil || board.mayHavePeople(card) else {
        continue
      }
      let people = board.people(on: card)
      let frame = board.frame(of: card)
      for person in people {
        loads[person.partner ?? person.seat, default: Workload()].add(person.role, in: frame)
      }
      guard card.parent != nil else { continue }
      let key = SortKey(
        frame: order.place(of: frame), number: card.number ?? .max, letter: card.letter, id: id)
      subproblems.append((key, card, people))
    }
    subproblems.sort { $0.column < $1.column }
    let places = addRows(board, loads, subproblems.map(\.people))
    for (_, card, people) in subproblems {
      let isCircle = card.audience.value != .open
      columns.append(
        Column(
          card: card.id, frame: board.frame(of: card),
          places: people.compactMap { person in
            places[person.partner ?? person.seat].map {
              Place(row: $0, role: person.role, isHidden: isCircle || person.share != .named)
            }
          },
          bodies: board.bodies(people, in: \.carries),
          hasVoice: board.hasVoice(people), lacks: board.lacks(card, people),
          isShared: card.place.value.stage == .share))
    }
  }

  /// Who is in this row of this column, if anyone.
  package func place(row: Int, column: Int) -> Place? {
    columns[column].places.first { $0.row == row }
  }

  private mutating func addRows(
    _ board: Board, _ loads: [PartnerID: Workload], _ people: [[Person]]
  ) -> [PartnerID: Int] {
    var unknown: [Person] = []
    var here: Set<PartnerID> = []
    for person in people.joined() {
      if let partner = person.partner { here.insert(partner) } else { unknown.append(person) }
    }
    let bodies = Set(board.partners.all.compactMap(\.affiliation.value))
    let known = board.partners.all.filter { partner in
      if here.contains(partner.id) { return true }
      let load = loads[partner.id]
      // Who only facilitates has a row once they work inside a challenge.
      if partner.perspectives.value == [.facilitator] { return (load?.span ?? 0) > 0 }
      if (load?.roles ?? 0) > 0 { return true }
      // Organisations, and groups to which others belong, that only lend their name do not work on anything here.
      return partner.joined != nil && partner.left.value == nil && partner.type.value.isPrivate
        && !bodies.contains(partner.id)
    }.map(\.id)
    // Somebody may be at a card before anything else is known of them.
    let all = board.inOrderOfArrival(Set(known).union(here))
    var places: [PartnerID: Int] = [:]
    func add(_ id: PartnerID, _ person: Person?) {
      guard places[id] == nil else { return }
      places[id] = rows.count
      let body = board.body(of: id)
      rows.append(
        Row(id: id, unknown: person, body: body == id ? nil : body, load: loads[id] ?? Workload()))
    }
    for id in all { add(id, nil) }
    for person in unknown.sorted(by: { ($0.since, $0.seat) < ($1.since, $1.seat) }) {
      add(person.seat, person)
    }
    return places
  }

  /// Where a subproblem stands among the columns.
  private struct SortKey: Comparable {
    let frame: Int
    let number: Int
    let letter: UInt8
    let id: CardID

    static func < (left: SortKey, right: SortKey) -> Bool {
      (left.frame, left.number, left.letter, left.id)
        < (right.frame, right.number, right.letter, right.id)
    }
  }
}

/// Challenges by number, then what cuts across, then what nobody framed.
struct FrameOrder {
  private var places: [ChallengeID: Int] = [:]

  init(_ board: Board) {
    for (place, id) in board.challengesInOrder.enumerated() { places[id] = place }
  }

  func place(of frame: Frame) -> Int {
    switch frame {
    case .challenge(let id): places[id] ?? places.count
    case .crossCutting: places.count + 1
    case .unknown: places.count + 2
    }
  }
}
