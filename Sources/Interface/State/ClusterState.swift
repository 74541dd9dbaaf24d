package import Model

/// The cards as somebody looks at them while they are clustered.
package struct ClusterState: Sendable {
  /// What lies on the table.
  package internal(set) var spread = Spread()
  /// What the keys are about; `nil` on an empty table.
  package internal(set) var spot: ClusterSpot?
  /// Cards that are to be laid together, in the order in which they were marked.
  package internal(set) var marked: [CardID] = []
  /// Cards of every stage lie there, and not only those of the first two.
  var showsAll = false
  /// The rows of each list from top to bottom: loose cards and clusters, or one list where there is no room for two.
  var panes: [[ClusterRow]] = [[]]
  /// The row that each list shows first.
  var tops = [0, 0]
  /// The row of each list on which the selection was last.
  var rows = [0, 0]
}

/// What can be selected while cards are clustered.
package enum ClusterSpot: Hashable, Sendable {
  /// The line that names a cluster.
  case cluster(TargetID)
  /// A card, wherever it lies.
  case card(CardID)

  /// The card, if it is one.
  package var card: CardID? { if case .card(let id) = self { id } else { nil } }
}

/// A row of a list; what it says is worked out when it is drawn.
enum ClusterRow: Equatable, Sendable {
  case cluster(TargetID)
  case card(CardID, isLoose: Bool)
  /// Above the loose cards, where they stand below the clusters.
  case heading
  case blank

  var spot: ClusterSpot? {
    switch self {
    case .cluster(let id): .cluster(id)
    case .card(let id, _): .card(id)
    case .heading, .blank: nil
    }
  }
}

extension State {
  /// The stages whose cards lie on the table.
  private var clusteredStages: [Stage] {
    clusters.showsAll ? Stage.allCases : [.recognise, .acknowledge]
  }

  /// Rows of a list on a screen of this height.
  var clusterRoom: Int { max(1, height - 3 - BoardLayout.footer) }

  /// Two lists stand beside each other where there is room.
  var clusterPanes: Int { width >= 76 ? 2 : 1 }

  /// Shows the cards as they lie on the table, with the one that was selected before.
  mutating func showClusters() {
    if screen != .clusters, let card { clusters.spot = .card(card.id) }
    show(.clusters)
    spreadCards()
  }

  /// The lists anew: the board changed, or the screen became wider or narrower.
  ///
  /// What is selected stays selected, on the row of the screen on which it was.
  mutating func spreadCards() {
    let (pane, row) = clusterPlace ?? (0, clusters.rows[0])
    let onScreen = row - clusters.tops[pane]
    let (before, panes) = (clusters.spread, clusters.panes)
    clusters.spread = board.spread(of: clusteredStages)
    let spread = clusters.spread
    clusters.marked = clusters.marked.map { board.survivor(of: $0) }.filter { id in
      spread.loose.contains(id) || spread.cluster(holding: id) != nil
    }
    layRows()
    clusters.spot = foundSpot(since: before) ?? nearestSpot(row, in: pane)
    for pane in clusters.panes.indices where panes.indices.contains(pane) {
      // Whoever comes back to a list goes on where they were: behind what left it.
      let ahead = panes[pane].dropFirst(clusters.rows[pane]).lazy.compactMap(\.spot)
      let rows = clusters.panes[pane]
      let next = ahead.compactMap { spot in rows.firstIndex { $0.spot == spot } }.first
      clusters.rows[pane] = next ?? rows.count
    }
    guard let (pane, row) = clusterPlace else { return }
    clusters.tops[pane] = row - onScreen
    showClusterSpot()
  }

  private mutating func layRows() {
    let spread = clusters.spread
    let loose = spread.loose.map { ClusterRow.card($0, isLoose: true) }
    var lying: [ClusterRow] = []
    for cluster in spread.clusters {
      if !lying.isEmpty { lying.append(.blank) }
      lying.append(.cluster(cluster.id))
      lying += cluster.cards.map { .card($0, isLoose: false) }
    }
    if clusterPanes == 2 {
      clusters.panes = [loose, lying]
    } else {
      clusters.panes = [lying + (lying.isEmpty ? [] : [.blank]) + [.heading] + loose]
    }
  }

  /// The list and the row in which something is selected.
  var clusterPlace: (pane: Int, row: Int)? {
    guard let spot = clusters.spot else { return nil }
    for (pane, rows) in clusters.panes.enumerated() {
      if let row = rows.firstIndex(where: { $0.spot == spot }) { return (pane, row) }
    }
    return nil
  }

  /// What was selected, wherever it lies now; `nil` when it is gone.
  private func foundSpot(since before: Spread) -> ClusterSpot? {
    let rows: Set<ClusterSpot> = Set(clusters.panes.joined().compactMap(\.spot))
    switch clusters.spot {
    case .card(let id):
      let card = board.survivor(of: id)
      if rows.contains(.card(card)) { return .card(card) }
      let parent = clusters.spread.clusters.first { $0.parent == card }
      return parent.map { ClusterSpot.cluster($0.id) }
    case .cluster(let id):
      if rows.contains(.cluster(id)) { return .cluster(id) }
      // It fell apart: its first card lies elsewhere now.
      let cards = before.cluster(id)?.cards ?? []
      return cards.map { ClusterSpot.card(board.survivor(of: $0)) }.first { rows.contains($0) }
    case nil: return nil
    }
  }

  /// What lies nearest to a row, in its list or else in the other.
  private func nearestSpot(_ row: Int, in pane: Int) -> ClusterSpot? {
    let here = clusters.panes.indices.contains(pane) ? pane : 0
    let others = clusters.panes.indices.filter { $0 != here }
    for pane in [here] + others {
      let rows = clusters.panes[pane]
      let places = rows.indices.filter { rows[$0].spot != nil }
      if let place = places.min(by: { abs($0 - row) < abs($1 - row) }) { return rows[place].spot }
    }
    return nil
  }

  /// Scrolls so that what is selected is seen, and the name of its cluster with it where that is the row above.
  mutating func showClusterSpot() {
    for (pane, rows) in clusters.panes.enumerated() {
      clusters.tops[pane] = max(0, min(clusters.tops[pane], rows.count - clusterRoom))
    }
    guard let (pane, row) = clusterPlace else { return }
    clusters.rows[pane] = row
    clusters.tops[pane] = min(row, max(clusters.tops[pane], row - clusterRoom + 1))
  }

  /// Goes up and down in a list.
  mutating func moveClusterSpot(by step: Int) {
    guard let (pane, row) = clusterPlace else { return }
    let rows = clusters.panes[pane].indices.filter { clusters.panes[pane][$0].spot != nil }
    guard let here = rows.firstIndex(of: row) else { return }
    let next = rows[max(0, min(rows.count - 1, here + step))]
    clusters.spot = clusters.panes[pane][next].spot
    showClusterSpot()
  }

  /// Goes to the other list, to the row where somebody was there last.
  mutating func changeClusterPane(_ step: Int) {
    guard let (pane, _) = clusterPlace, clusters.panes.indices.contains(pane + step) else { return }
    let other = pane + step
    guard clusters.panes[other].contains(where: { $0.spot != nil }) else { return }
    clusters.spot = nearestSpot(clusters.rows[other], in: other)
    showClusterSpot()
  }
}
