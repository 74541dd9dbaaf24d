package import Model

/// What of the board is shown, worked out when the board, the day or what is asked for changes, and drawn at every key.
struct BoardView: Sendable {
  /// What it depends on; the same is not worked out twice.
  struct Basis: Equatable {
    let shown: ShownBoard
    var filter: String?
    let lanes: Lanes
    let me: PartnerID?
  }

  /// What it was worked out from; `nil`: the board is shown as it is.
  var basis: Basis?
  /// The cards of each stage that are shown, from top to bottom.
  var columns: [[CardID]] = []
  /// The lanes in which they lie, from top to bottom; empty: in none.
  var lanes: [Lane] = []
  /// The cards that the filter lets through; `nil`: all.
  var members: Set<CardID>?

  /// Leaves out what is not wanted, and lanes in which nothing is left.
  mutating func keep(_ isWanted: (CardID) -> Bool) {
    for column in columns.indices {
      guard !lanes.isEmpty else {
        columns[column].removeAll { !isWanted($0) }
        continue
      }
      var rest = columns[column][...]
      var kept: [CardID] = []
      for lane in lanes.indices {
        let here = rest.prefix(lanes[lane].counts[column])
        rest = rest.dropFirst(here.count)
        let before = kept.count
        kept += here.filter(isWanted)
        lanes[lane].counts[column] = kept.count - before
      }
      columns[column] = kept
    }
    lanes.removeAll { $0.total == 0 }
    members = Set(columns.joined())
  }
}

/// What somebody wants to see of the board alone.
package struct Filter: Equatable, Sendable {
  /// As it was written.
  package let text: String
  /// As it was understood.
  package let query: Query
}

/// The line in which a filter is typed.
package struct FilterLine: Sendable {
  /// What was shown before, for Esc.
  package let before: Filter?
  /// The card that was selected then.
  package let origin: CardID?
}
