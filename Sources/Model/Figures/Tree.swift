/// How the cards of one challenge hang together, from the top down.
package struct ChallengeTree: Equatable, Sendable {
  /// The challenge; or that its cards cut across, or that nobody said.
  package let frame: Frame
  /// Its cards, each above those that hang below it.
  package let nodes: [Node]
  /// The needed changes that no card serves, by their words.
  package let unserved: [String]
  /// The cards that serve each of the others, by number.
  package let serving: [String: [CardID]]

  /// A card in its place in the tree.
  package struct Node: Equatable, Sendable {
    /// The card.
    package let card: CardID
    /// How it hangs on what is above it.
    package let link: Link
    /// How many cards it hangs below.
    package let depth: Int
    /// Nothing beside it hangs on the same card further down.
    package let isLast: Bool
    /// Something hangs below it.
    package let hasMore: Bool
    /// Another challenge's innovation, shown here because it answers a card of this one.
    package let isGuest: Bool
  }

  /// How a card hangs on what is above it.
  package enum Link: Equatable, Sendable {
    /// A problem or opportunity of the challenge itself.
    case top
    /// A part of the card above it.
    case part
    /// An innovation: it answers the one card above it, or several, and then it stands behind all of them.
    case answer
  }
}

extension Board {
  /// The challenges that were named, by number.
  package var namedChallenges: [Challenge] {
    challenges.all.filter { $0.named != nil }
      .sorted { ($0.number ?? 0, $0.letter, $0.id) < ($1.number ?? 0, $1.letter, $1.id) }
  }

  /// A tree for each challenge, those that are over last; behind them the cards without one, if there are any.
  ///
  /// Every card on the board stands in one tree, once, and an innovation also in each other challenge of which it answers a
  /// card. Merged cards are not there, others stand for them; parked and closed ones stay only where something on the board
  /// hangs below them. O(cards).
  package var trees: [ChallengeTree] {
    let forest = Forest(self)
    let served = servedChanges
    let challenges = namedChallenges
    let sorted =
      challenges.filter { $0.closed.value == nil } + challenges.filter { $0.closed.value != nil }
    var trees = sorted.map { challenge in
      ChallengeTree(
        frame: .challenge(challenge.id), nodes: forest.nodes(of: .challenge(challenge.id)),
        unserved: challenge.changes.filter { $0.dropped.value == nil && served[$0.id] == nil }
          .map(\.id),
        serving: served.filter { id, _ in
          challenge.changes.contains { $0.id == id && $0.dropped.value == nil }
        })
    }
    // A card may name a challenge whose own event has not arrived.
    let known = Set(trees.map(\.frame))
    let unnamed = forest.challenges.filter { !known.contains(.challenge($0)) }.sorted()
    for frame in unnamed.map({ Frame.challenge($0) }) + [.crossCutting, .unknown] {
      let nodes = forest.nodes(of: frame)
      if !nodes.isEmpty {
        trees.append(ChallengeTree(frame: frame, nodes: nodes, unserved: [], serving: [:]))
      }
    }
    return trees
  }

  /// The needed changes that some card works on, or worked on until it was finished, with these cards.
  private var servedChanges: [String: [CardID]] {
    var served: [String: [CardID]] = [:]
    for card in cards.all where card.isOnBoard || card.isFinished {
      for change in card.changes.elements { served[change, default: []].append(card.id) }
    }
    return served.mapValues { byNumber($0) }
  }

  /// The problems and opportunities that an innovation answers, by number; merged ones as the cards that stand for them.
  package func answered(by card: Card) -> [CardID] {
    guard card.kind.value == .innovation else { return [] }
    let ids = Set(card.answers.elements.map { survivor(of: $0) })
    return byNumber(ids.filter { $0 != card.id && cards[$0]?.isShown ?? false })
  }

  /// Cards in the order of the numbers people call them by.
  func byNumber(_ ids: some Sequence<CardID>) -> [CardID] {
    ids.map { (cards[$0]?.number ?? 0, $0) }.sorted { $0 < $1 }.map(\.1)
  }
}

extension Card {
  /// Captured, not taken back and not part of another one: on the board, parked or closed.
  var isShown: Bool { captured != nil && !retracted.value && mergedInto == nil }

  /// Closed with an outcome, and not just stopped.
  package var isFinished: Bool {
    guard isShown, case .closed(let outcome, _) = off.value else { return false }
    return outcome != .stopped
  }
}

/// Which card hangs on which, worked out once for all challenges.
private struct Forest {
  /// What is needed of a card.
  private struct Leaf {
    let id: CardID
    let number: Int
    let isInnovation: Bool
    /// The card below which it stands.
    let above: CardID?
    let link: ChallengeTree.Link
    var isGuest = false
  }

  /// The cards of each challenge that hang below nothing, and for each card what hangs below it.
  private var tops: [Frame: [Leaf]] = [:]
  private var below: [Frame: [CardID: [Leaf]]] = [:]
  private var all: [Frame: [Leaf]] = [:]

  init(_ board: Board) {
    let kept = Forest.kept(board)
    for card in board.cards.all where card.isOnBoard || kept.contains(card.id) {
      let home = board.frame(of: card)
      let answered = board.answered(by: card)
      let above = Forest.above(card, answered, board)
      let isPart = above.map { $0 == card.parent && !answered.contains($0) } ?? false
      let isInnovation = card.kind.value == .innovation
      var leaf = Leaf(
        id: card.id, number: card.number ?? 0, isInnovation: isInnovation, above: above,
        link: isPart ? .part : isInnovation ? .answer : .top)
      add(leaf, to: home)
      // It is shown wherever it answers something that is shown.
      guard card.isOnBoard else { continue }
      var shown: Set<Frame> = [home]
      for id in answered {
        guard let other = board.cards[id], other.isOnBoard || kept.contains(id) else { continue }
        let key = board.frame(of: other)
        guard shown.insert(key).inserted else { continue }
        leaf = Leaf(
          id: card.id, number: card.number ?? 0, isInnovation: true,
          above: answered.count == 1 ? id : nil, link: .answer, isGuest: true)
        add(leaf, to: key)
      }
    }
    for key in all.keys {
      tops[key]?.sort(by: Forest.comesFirst)
      for id in below[key, default: [:]].keys { below[key]?[id]?.sort(by: Forest.comesFirst) }
    }
  }

  private mutating func add(_ leaf: Leaf, to key: Frame) {
    all[key, default: []].append(leaf)
    if let above = leaf.above {
      below[key, default: [:]][above, default: []].append(leaf)
    } else {
      tops[key, default: []].append(leaf)
    }
  }

  /// Every challenge that a card names.
  var challenges: [ChallengeID] { all.keys.compactMap(\.challenge) }

  /// The cards of a challenge from top to bottom.
  func nodes(of frame: Frame) -> [ChallengeTree.Node] {
    var nodes: [ChallengeTree.Node] = []
    var placed: Set<CardID> = []
    walk(tops[frame, default: []], frame, &nodes, &placed)
    guard placed.count < all[frame, default: []].count else { return nodes }
    // The rest hangs on cards that hang on each other in a circle: one of those begins it.
    let leaves = Dictionary(uniqueKeysWithValues: all[frame, default: []].map { ($0.id, $0) })
    for leaf in all[frame, default: []].sorted(by: Forest.comesFirst) {
      var begin = leaf
      var seen: Set<CardID> = []
      while seen.insert(begin.id).inserted, let above = begin.above.flatMap({ leaves[$0] }) {
        begin = above
      }
      walk([begin], frame, &nodes, &placed)
    }
    return nodes
  }

  private func walk(
    _ tops: [Leaf], _ key: Frame, _ nodes: inout [ChallengeTree.Node], _ placed: inout Set<CardID>
  ) {
    // A stack, because a chain may be longer than calls may be deep.
    var waiting = tops.enumerated().map { (leaf: $1, depth: 0, isLast: $0 == tops.count - 1) }
    waiting.reverse()
    while let (leaf, depth, isLast) = waiting.popLast() {
      guard placed.insert(leaf.id).inserted else { continue }
      let next = leaf.isGuest ? [] : (below[key]?[leaf.id] ?? []).filter { !placed.contains($0.id) }
      nodes.append(
        ChallengeTree.Node(
          card: leaf.id, link: leaf.link, depth: depth, isLast: isLast, hasMore: !next.isEmpty,
          isGuest: leaf.isGuest))
      for (index, leaf) in next.enumerated().reversed() {
        waiting.append((leaf, depth + 1, index == next.count - 1))
      }
    }
  }

  /// Parked and closed cards below which something on the board hangs.
  private static func kept(_ board: Board) -> Set<CardID> {
    var kept: Set<CardID> = []
    for card in board.cards.all where card.isOnBoard {
      var here = card
      while let id = above(here, board.answered(by: here), board), let next = board.cards[id] {
        guard !next.isOnBoard, kept.insert(id).inserted else { break }
        here = next
      }
    }
    return kept
  }

  /// The card below which a card stands: its parent, or the only card that an innovation answers.
  private static func above(_ card: Card, _ answered: [CardID], _ board: Board) -> CardID? {
    if let parent = card.parent, board.cards[parent]?.isShown ?? false { return parent }
    guard answered.count == 1, let other = board.cards[answered[0]] else { return nil }
    return board.frame(of: other) == board.frame(of: card) ? other.id : nil
  }

  /// Problems and opportunities by number, then innovations, then those of other challenges.
  private static func comesFirst(_ left: Leaf, _ right: Leaf) -> Bool {
    func order(_ leaf: Leaf) -> (Int, Int, CardID) {
      (leaf.isGuest ? 2 : leaf.isInnovation ? 1 : 0, leaf.number, leaf.id)
    }
    return order(left) < order(right)
  }
}
