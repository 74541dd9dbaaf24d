/// Cards are laid together on the table, or taken out again.
package struct CardsClustered: Payload {
  package static let kind: StaticString = "cards.clustered"
  /// These lie in the cluster from now on, and in no other.
  package var cards: [CardID] = []
  /// These lie in no cluster any more.
  package var out: [CardID] = []
  package init() {}

  /// Cards that come to lie in a cluster, and others that are taken out of it.
  package init(cards: [CardID], out: [CardID] = []) {
    self.cards = cards
    self.out = out
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.list("cards", &cards)
    try coder.list("out", &out)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    for card in cards {
      board.lying[card, default: LastWriter(nil)].assign(event.target, event.key)
    }
    for card in out { board.lying[card, default: LastWriter(nil)].assign(nil, event.key) }
    board.changeCluster(event) { _ in }
  }
}

/// A cluster gets a name, or becomes a parent problem.
package struct ClusterNamed: Payload {
  package static let kind: StaticString = "cluster.named"
  /// What people call the cluster; empty takes the name away, which only undo writes.
  package var name = ""
  /// The card it became, if it did.
  package var parent: CardID?
  package init() {}

  /// A cluster's name; with `parent`, the card that it became.
  package init(name: String, parent: CardID?) {
    self.name = name
    self.parent = parent
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("name", &name)
    try coder.field("parent", &parent)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.changeCluster(event) { cluster in
      cluster.name.assign(name.isEmpty ? nil : name, event.key)
      cluster.parent.assign(parent, event.key)
    }
  }
}

extension Board {
  fileprivate mutating func changeCluster(_ event: Envelope, _ body: (inout Cluster) -> Void) {
    var cluster = clusters[event.target] ?? Board.Cluster()
    if cluster.begun.map({ event.key < $0 }) ?? true { cluster.begun = event.key }
    body(&cluster)
    if let session = event.session { cluster.sessions.insert(session) }
    clusters[event.target] = cluster
  }

  /// The clusters in which cards lie, each with its cards, in the order in which they were laid there.
  ///
  /// A card that is off the board lies nowhere. O(cards that ever lay in a cluster).
  package var piles: [(id: TargetID, cards: [CardID])] {
    var piles: [TargetID: [(key: EventKey, card: CardID)]] = [:]
    for (card, register) in lying {
      guard let cluster = register.value, let key = register.key, survivor(of: card) == card,
        let found = cards[card], found.isOnBoard
      else { continue }
      piles[cluster, default: []].append((key, card))
    }
    return piles.map { id, cards in
      (id, cards.sorted { ($0.key, $0.card) < ($1.key, $1.card) }.map(\.card))
    }.sorted { $0.id < $1.id }
  }
}
