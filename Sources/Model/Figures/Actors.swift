/// Which bodies work in which challenges, and who links the challenges.
package struct Actors: Equatable, Sendable {
  /// Challenges with cards on the board, in order; then what cuts across, then what nobody framed, where there is any.
  package private(set) var frames: [Frame] = []
  /// Bodies in the order in which their people arrived, then those this viewer may not know.
  package private(set) var rows: [Row] = []
  /// Which challenges are linked by whom.
  package private(set) var links: [ChallengeLink] = []
  /// The cards in Engage and Co-create at which no user sits, by number.
  package private(set) var missingVoices: [CardID] = []

  /// A body and the cards on which its people have a role.
  package struct Row: Equatable, Sendable {
    /// The body, or the seat of somebody this viewer may not know.
    package let body: PartnerID
    /// How somebody this viewer may not know is seen; `nil` for everybody else.
    package let unknown: Person?
    /// Its people and groups that are on the board.
    package let people: Int
    /// For each of `frames` the cards on which one of them leads, contributes or advises, each once.
    package let cards: [[CardID]]
  }

  /// Everything at once, to be kept until the board changes.
  ///
  /// O(cards + partners).
  package init(_ board: Board, _ matrix: Matrix) {
    let order = FrameOrder(board)
    var people: [PartnerID: Int] = [:]
    var bodies: [PartnerID] = []
    var unknown: [PartnerID: Person] = [:]
    func add(_ body: PartnerID, _ count: Int) {
      if people[body] == nil { bodies.append(body) }
      people[body, default: 0] += count
    }
    for row in matrix.rows {
      add(row.body ?? row.id, 1)
      unknown[row.id] = row.unknown
    }
    var cards: [PartnerID: [Int: [CardID]]] = [:]
    var used: [Int: Frame] = [:]
    for id in board.columns.joined() {
      guard let card = board.cards[id] else { continue }
      if board.missesVoice(card) { missingVoices.append(id) }
      let frame = board.frame(of: card)
      let place = order.place(of: frame)
      used[place] = frame
      guard board.mayHavePeople(card) else { continue }
      for person in board.people(on: card) where person.role.isWork {
        if let partner = person.partner, !isRow(partner, board, people) { continue }
        let body = board.body(of: person.partner ?? person.seat)
        if person.partner == nil, people[body] == nil {
          unknown[person.seat] = person
          add(body, 1)
        }
        if cards[body]?[place]?.last != id {
          cards[body, default: [:]][place, default: []].append(id)
        }
      }
    }
    let places = used.keys.sorted()
    frames = places.compactMap { used[$0] }
    rows = bodies.map { body in
      Row(
        body: body, unknown: unknown[body], people: people[body] ?? 0,
        cards: places.map { cards[body]?[$0] ?? [] })
    }
    links = board.links(board.workloads)
    missingVoices.sort { left, right in
      (board.cards[left]?.number ?? .max, left) < (board.cards[right]?.number ?? .max, right)
    }
  }

  /// Who only facilitates has no row, so that the bodies of the two views are the same.
  private func isRow(_ partner: PartnerID, _ board: Board, _ people: [PartnerID: Int]) -> Bool {
    people[board.body(of: partner)] != nil
  }
}
