package import Model

/// The challenge tree as somebody looks at it.
package struct TreeState: Sendable {
  /// Every row that is not folded away, from top to bottom.
  package internal(set) var rows: [TreeRow] = []
  /// What the keys are about.
  package internal(set) var spot: TreeSpot?
  /// Cards that are to be hung somewhere else, in the order in which they were marked.
  package internal(set) var marked: [CardID] = []
  /// The row shown first.
  var top = 0
  /// Challenges whose rows are shown, and cards whose rows are not.
  var open: Set<Frame> = []
  var folded: Set<TreeSpot> = []
}

/// A place in the tree that can be selected.
package enum TreeSpot: Hashable, Sendable {
  /// The line that names a challenge.
  case challenge(Frame)
  /// Its dream.
  case dream(Frame)
  /// A change it needs, by its word.
  case change(Frame, String)
  /// A card; an innovation may stand in several challenges.
  case card(Frame, CardID)

  /// The challenge it belongs to.
  package var frame: Frame {
    switch self {
    case .challenge(let frame), .dream(let frame), .change(let frame, _), .card(let frame, _): frame
    }
  }

  /// The card, if it is one.
  package var card: CardID? { if case .card(_, let id) = self { id } else { nil } }
}

/// A row of the tree; what it says of a card is worked out when it is drawn.
package struct TreeRow: Sendable {
  /// What is selected on this row; `nil` where nothing can be.
  package var spot: TreeSpot?
  /// Lines that lead to what is above.
  var prefix = ""
  var node: ChallengeTree.Node?
  /// A row without a spot: what is said about the challenge, or nothing; of a change: the cards that serve it.
  var text = ""
  var isOpen = true
}

extension State {
  /// The tree anew: the board changed, or something was folded.
  mutating func growTree() {
    let trees = board.trees
    let frames = Set(trees.map(\.frame))
    tree.open.formIntersection(frames)
    tree.marked.removeAll { !(board.cards[$0]?.isOnBoard ?? false) }
    let place = tree.rows.firstIndex { $0.spot != nil && $0.spot == tree.spot }
    var rows: [TreeRow] = []
    for (index, tree) in trees.enumerated() {
      if index > 0,
        self.tree.open.contains(tree.frame) || self.tree.open.contains(trees[index - 1].frame)
      {
        rows.append(TreeRow())
      }
      grow(tree, into: &rows)
    }
    tree.rows = rows
    findSpot(near: place)
    showSpot()
  }

  private func grow(_ tree: ChallengeTree, into rows: inout [TreeRow]) {
    let isOpen = self.tree.open.contains(tree.frame)
    var heading = TreeRow(spot: .challenge(tree.frame))
    heading.isOpen = isOpen
    rows.append(heading)
    guard isOpen else { return }
    if let challenge = tree.frame.challenge.flatMap({ board.challenges[$0] }) {
      let about = aboutChallenge(challenge)
      if !about.isEmpty { rows.append(TreeRow(text: about)) }
      rows.append(TreeRow(spot: .dream(tree.frame)))
      for change in challenge.changes where change.dropped.value == nil {
        var row = TreeRow(spot: .change(tree.frame, change.id))
        row.isOpen = !tree.unserved.contains(change.id)
        row.text = tree.serving[change.id, default: []].map { names.card($0) }
          .joined(separator: " ")
        rows.append(row)
      }
    }
    growCards(tree, into: &rows)
    let links = linksText(tree)
    let bridges = tree.frame.challenge == nil ? "" : bridgesText
    if !links.isEmpty || !bridges.isEmpty { rows.append(TreeRow()) }
    for text in [links, bridges] where !text.isEmpty { rows.append(TreeRow(text: text)) }
  }

  /// The cards of a challenge, each with the lines that lead to it.
  private func growCards(_ tree: ChallengeTree, into rows: inout [TreeRow]) {
    var bars: [Bool] = []
    var hidden: Int?
    var wasGroup = true
    for node in tree.nodes {
      if let depth = hidden {
        if node.depth > depth { continue }
        hidden = nil
      }
      bars.removeLast(max(0, bars.count - node.depth))
      let isOpen = !self.tree.folded.contains(.card(tree.frame, node.card))
      if node.depth == 0 {
        let isGroup = node.hasMore && isOpen
        // A line of air around whatever is unfolded, and before the innovations that answer several cards.
        let isFirst = rows.last?.node == nil
        if isFirst || isGroup || wasGroup
          || node.link == .answer && rows.last?.node?.link != .answer
        {
          rows.append(TreeRow(prefix: isFirst ? "" : "│"))
        }
        wasGroup = isGroup
      }
      var row = TreeRow(spot: .card(tree.frame, node.card))
      row.node = node
      row.isOpen = isOpen
      row.prefix = prefix(of: node, bars, isOpen)
      rows.append(row)
      bars.append(!node.isLast)
      if !isOpen { hidden = node.depth }
    }
  }

  private func prefix(of node: ChallengeTree.Node, _ bars: [Bool], _ isOpen: Bool) -> String {
    let fold = node.hasMore ? isOpen ? "[-] " : "[+] " : ""
    let arm = (node.isLast ? "└" : "├") + (node.link == .answer ? "=> " : "─ ")
    guard node.depth > 0 else {
      return node.link == .answer ? arm + fold : fold.isEmpty ? "    " : fold
    }
    let lines = bars.enumerated().map { ($1 ? "│" : " ") + ($0 == 0 ? "   " : "    ") }
    return lines.joined() + arm + (isOpen ? "" : fold)
  }

  /// Need, for whom and how far: what a challenge says besides its dream.
  private func aboutChallenge(_ challenge: Challenge) -> String {
    var parts: [String] = []
    let groups = challenge.targetGroups.value.joined(separator: ", ")
    if !groups.isEmpty { parts.append(words.forWhom.lowercased() + " " + groups) }
    if challenge.vulnerable.value { parts.append(words.vulnerable) }
    if let reach = challenge.reach.value { parts.append(words.reach(reach)) }
    return parts.joined(separator: " | ")
  }

  /// Innovations of a challenge that serve others too, or come from others.
  private func linksText(_ tree: ChallengeTree) -> String {
    var links: [String] = []
    for node in tree.nodes {
      guard let card = board.cards[node.card], card.kind.value == .innovation else { continue }
      var frames: [Frame] = node.isGuest ? [board.frame(of: card)] : []
      for id in board.answered(by: card) {
        guard let other = board.cards[id].map({ board.frame(of: $0) }) else { continue }
        if other != tree.frame, other.challenge != nil, !frames.contains(other) {
          frames.append(other)
        }
      }
      guard !frames.isEmpty else { continue }
      links.append(words.alsoServes(names.card(card.id), frames.map { shortName($0) }))
    }
    links += usedText(tree)
    return links.isEmpty ? "" : words.linksLabel + " " + links.joined(separator: " | ")
  }

  /// Results that are used for cards of a challenge and came out of no card of it.
  private func usedText(_ tree: ChallengeTree) -> [String] {
    var used: [ResultID: [CardID]] = [:]
    for node in tree.nodes where !node.isGuest {
      guard let card = board.cards[node.card] else { continue }
      for (result, _) in board.uses(for: card) where !(used[result.id] ?? []).contains(card.id) {
        used[result.id, default: []].append(card.id)
      }
    }
    return board.shownResults.compactMap { result in
      guard let cards = used[result.id] else { return nil }
      let homes = result.cards.value.compactMap { board.cards[board.survivor(of: $0)] }
      guard !homes.contains(where: { board.frame(of: $0) == tree.frame }) else { return nil }
      return words.usedHere(
        board.label(of: result), isImported: result.isImported, cards.map { names.card($0) })
    }
  }

  /// Challenges that only one partner links.
  private var bridgesText: String {
    let bridges = board.links(board.workloads).filter(\.isOnePersonBridge)
    guard !bridges.isEmpty else { return "" }
    let parts = bridges.map { link in
      let labels = [link.one, link.other].map { id in
        board.challenges[id].map { board.label(of: $0) } ?? id.description
      }
      return labels.joined(separator: "-") + " " + words.only(names.partner(link.partners[0]))
    }
    return words.bridgesLabel + " " + parts.joined(separator: " | ")
  }

  /// A challenge in few words, or what is said where there is none.
  func shortName(_ frame: Frame) -> String {
    switch frame {
    case .challenge(let id): names.challenge(id)
    case .crossCutting: words.crossCutting
    case .unknown: words.noChallenge
    }
  }

  // MARK: - Going around

  /// Rows of the tree on a screen of this height.
  var treeRoom: Int { max(1, height - 2 - BoardLayout.footer) }

  /// Keeps the spot that is selected, or takes the nearest one when it is gone.
  private mutating func findSpot(near place: Int?) {
    if let spot = tree.spot, tree.rows.contains(where: { $0.spot == spot }) { return }
    if let card = tree.spot?.card, let frame = tree.spot?.frame {
      // It was merged, or hangs in another challenge now.
      let other = board.survivor(of: card)
      let spots = tree.rows.compactMap(\.spot).filter { $0.card == other }
      if let spot = spots.first(where: { $0.frame == frame }) ?? spots.first {
        tree.spot = spot
        return
      }
    }
    let spots = tree.rows.indices.filter { tree.rows[$0].spot != nil }
    let nearest = spots.min { abs($0 - (place ?? 0)) < abs($1 - (place ?? 0)) }
    tree.spot = nearest.flatMap { tree.rows[$0].spot }
  }

  /// Scrolls so that what is selected is seen.
  mutating func showSpot() {
    let most = max(0, tree.rows.count - treeRoom)
    tree.top = max(0, min(tree.top, most))
    guard let place = tree.rows.firstIndex(where: { $0.spot != nil && $0.spot == tree.spot }) else {
      return
    }
    tree.top = min(place, max(tree.top, place - treeRoom + 1))
  }

  mutating func moveSpot(by step: Int) {
    let spots = tree.rows.compactMap(\.spot)
    guard !spots.isEmpty else { return }
    let here = spots.firstIndex { $0 == tree.spot } ?? 0
    tree.spot = spots[max(0, min(spots.count - 1, here + step))]
    showSpot()
  }

  /// Goes to the next challenge, round the end, unfolds it and puts it at the top.
  mutating func nextChallenge() {
    let frames = board.trees.map(\.frame)
    guard !frames.isEmpty else { return }
    let here = tree.spot.flatMap { spot in frames.firstIndex(of: spot.frame) }
    let frame = frames[here.map { ($0 + 1) % frames.count } ?? 0]
    tree.open = [frame]
    tree.spot = .challenge(frame)
    growTree()
    if let place = tree.rows.firstIndex(where: { $0.spot == tree.spot }) { tree.top = place }
    showSpot()
  }

  /// Shows or hides what hangs below the spot; on one that cannot be folded, goes to what it hangs on or what is below it.
  mutating func fold(_ isOpen: Bool) {
    guard let spot = tree.spot, let place = tree.rows.firstIndex(where: { $0.spot == spot }) else {
      return
    }
    let row = tree.rows[place]
    let canFold =
      if case .challenge = spot { true } else { row.node?.hasMore ?? false }
    if canFold, row.isOpen != isOpen {
      if case .challenge(let frame) = spot {
        if isOpen { tree.open.insert(frame) } else { tree.open.remove(frame) }
      } else if isOpen {
        tree.folded.remove(spot)
      } else {
        tree.folded.insert(spot)
      }
      return growTree()
    }
    if case .challenge = spot, !isOpen { return say(words.nothingToFold, .dim) }
    if isOpen { return canFold ? moveSpot(by: 1) : say(words.nothingToFold, .dim) }
    // Up to the card or the challenge it hangs on.
    let depth = row.node?.depth ?? 0
    let above = tree.rows[..<place].last { other in
      guard let spot = other.spot else { return false }
      if case .challenge = spot { return true }
      return other.node.map { $0.depth < depth } ?? false
    }
    if let spot = above?.spot { tree.spot = spot }
    showSpot()
  }

  /// Whether the spot has something below it that is folded away.
  var isFolded: Bool {
    guard let row = tree.rows.first(where: { $0.spot != nil && $0.spot == tree.spot }) else {
      return false
    }
    if case .challenge = row.spot { return !row.isOpen }
    return (row.node?.hasMore ?? false) && !row.isOpen
  }

  /// Shows the tree, with the card that was selected before, unfolded as far as it must be to see it.
  mutating func showTree() {
    if let card, card.isOnBoard {
      let frame = board.frame(of: card)
      if tree.spot?.card != card.id { tree.spot = .card(frame, card.id) }
      tree.open.insert(tree.spot?.frame ?? frame)
      unfold(card.id, in: tree.spot?.frame ?? frame)
    } else if tree.spot == nil, let first = board.trees.first {
      tree.open = [first.frame]
      tree.spot = .challenge(first.frame)
    }
    show(.tree)
    growTree()
  }

  /// Unfolds everything above a card.
  mutating func unfold(_ id: CardID, in frame: Frame) {
    tree.open.insert(frame)
    guard let tree = board.trees.first(where: { $0.frame == frame }) else { return }
    var path: [CardID] = []
    for node in tree.nodes {
      path.removeLast(max(0, path.count - node.depth))
      if node.card == id {
        for card in path { self.tree.folded.remove(.card(frame, card)) }
        return
      }
      path.append(node.card)
    }
  }
}
