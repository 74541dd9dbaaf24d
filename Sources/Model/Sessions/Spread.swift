/// The cards as they lie on the table while people cluster them.
///
/// Only what everybody may read lies there: what is said of a cluster stands in the open log.
package struct Spread: Equatable, Sendable {
  /// The clusters in which cards lie, in the order in which they were begun.
  package let clusters: [Cluster]
  /// The cards that lie in none, by number.
  package let loose: [CardID]

  /// An empty table.
  package init() { self.init(clusters: [], loose: []) }

  init(clusters: [Cluster], loose: [CardID]) {
    self.clusters = clusters
    self.loose = loose
  }

  /// A cluster and what lies in it.
  package struct Cluster: Equatable, Sendable {
    /// Its name, which nobody sees.
    package let id: TargetID
    /// What people call it.
    package let name: String?
    /// The card it became, if it did and that is on the board.
    package let parent: CardID?
    /// Its cards, in the order in which they were laid there.
    package let cards: [CardID]

    /// More cards than these are a theme of two.
    package static let most = 7
    /// A reason to think of two clusters.
    package var isLarge: Bool { cards.count > Cluster.most }
  }

  /// The cluster with this name.
  package func cluster(_ id: TargetID) -> Cluster? { clusters.first { $0.id == id } }

  /// The cluster in which a card lies.
  package func cluster(holding card: CardID) -> Cluster? {
    clusters.first { $0.cards.contains(card) }
  }
}

extension Board {
  /// What lies on the table: the cards of these stages, and those of others that lie in a cluster.
  ///
  /// The card that a cluster became stands for the cluster and lies nowhere else.
  package func spread(of stages: [Stage]) -> Spread {
    var spread: [Spread.Cluster] = []
    for pile in piles {
      let cards = pile.cards.filter { self.cards[$0]?.audience.value == .open }
      guard !cards.isEmpty else { continue }
      let parent = clusters[pile.id]?.parent.value.map { survivor(of: $0) }
      spread.append(
        Spread.Cluster(
          id: pile.id, name: clusters[pile.id]?.name.value,
          parent: parent.flatMap { self.cards[$0]?.isOnBoard ?? false ? $0 : nil }, cards: cards))
    }
    spread.sort { isBegun($0.id, before: $1.id) }
    let taken = Set(spread.flatMap { $0.cards + [$0.parent].compactMap { $0 } })
    let loose = stages.flatMap { columns[$0.index] }.filter {
      !taken.contains($0) && cards[$0]?.audience.value == .open
    }
    return Spread(clusters: spread, loose: byNumber(loose))
  }

  private func isBegun(_ one: TargetID, before other: TargetID) -> Bool {
    guard let first = clusters[one]?.begun, let second = clusters[other]?.begun, first != second
    else { return one < other }
    return first < second
  }

  /// Why cards cannot be laid together.
  package enum LayingProblem: Error {
    /// One card is no cluster.
    case alone
    /// They lie together already.
    case together
  }

  /// The marked cards come to lie where `card` lies, or in a new cluster.
  ///
  /// Of marked cards that all lie in one cluster, seen from one of them, a cluster of their own is made: that is how a large
  /// one is split.
  package func laying(_ marked: [CardID], with card: CardID, in spread: Spread, random: UInt64)
    throws(LayingProblem) -> Change
  {
    let cards = marked.contains(card) ? marked : marked + [card]
    guard cards.count > 1 else { throw .alone }
    if let here = spread.cluster(holding: card) {
      let others = cards.filter { !here.cards.contains($0) }
      if !others.isEmpty { return Change(here.id, CardsClustered(cards: others)) }
      guard marked.contains(card), cards.count < here.cards.count else { throw .together }
    }
    return Change(TargetID(random: random), CardsClustered(cards: cards))
  }

  /// The marked cards come to lie in this cluster.
  package func laying(_ marked: [CardID], on cluster: Spread.Cluster) throws(LayingProblem)
    -> Change
  {
    guard !marked.isEmpty else { throw .alone }
    let others = marked.filter { !cluster.cards.contains($0) }
    guard !others.isEmpty else { throw .together }
    return Change(cluster.id, CardsClustered(cards: others))
  }

  /// The cards lie loose again; nothing where they do already.
  package func takingOut(_ cards: [CardID], of spread: Spread) -> [Change] {
    spread.clusters.compactMap { cluster in
      let out = cluster.cards.filter { cards.contains($0) }
      return out.isEmpty ? nil : Change(cluster.id, CardsClustered(cards: [], out: out))
    }
  }

  /// Cards that say the same go into one of them, with everything that hangs on them.
  package func merging(_ cards: [CardID], into one: Card) -> [Change] {
    cards.compactMap { self.cards[$0] }.filter { $0.id != one.id && $0.isOnBoard }.map {
      Change($0, CardMerged(into: one.id, reason: nil))
    }
  }

  /// A cluster becomes a parent problem under this name, with its cards below it; innovations stay where they are.
  ///
  /// It belongs to the challenge of its cards, where they have but one.
  package func promoting(_ cluster: TargetID, as card: CardID, named name: String, random: UInt64)
    -> [Change]
  {
    let lying = piles.first { $0.id == cluster }?.cards ?? []
    let below = lying.compactMap { cards[$0] }.filter {
      $0.kind.value != .innovation && $0.audience.value == .open
    }
    var captured = capturing(.problem, name, random: random)
    let frames = Set(below.map { frame(of: $0) })
    if let frame = frames.first, frames.count == 1 { captured.challenge = frame.edit }
    return [
      Change(card.cast(), captured),
      Change(cluster, ClusterNamed(name: name, parent: card)),
    ] + below.map { Change($0, CardReparented(parent: card)) }
  }
}

extension Board {
  /// The cards that were merged into this one, however many merges away, by number.
  package func sources(of card: CardID) -> [CardID] {
    byNumber(survivors.filter { $0.value == card && $0.key != card }.keys)
  }
}
