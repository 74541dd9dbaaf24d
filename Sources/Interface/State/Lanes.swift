import Model

/// By what the cards of all columns are laid in lanes, from left to right across the board.
package enum Lanes: CaseIterable, Sendable {
  case none
  case challenge
  case kind
  case lead
  case setting

  /// The next one, round the end.
  var next: Lanes {
    let all = Lanes.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}

/// A lane: what its cards have in common, and how many of them stand in each column.
struct Lane: Sendable {
  let title: String
  /// Of five columns.
  var counts = [Int](repeating: 0, count: 5)

  var total: Int { counts.reduce(0, +) }
}

/// Where a card stands in the lanes: in which, and how many cards of its column stand above it there.
struct LanePlace: Equatable, Comparable, Sendable {
  var lane = 0
  var row = 0

  static func < (left: LanePlace, right: LanePlace) -> Bool {
    (left.lane, left.row) < (right.lane, right.row)
  }
}

/// What the cards of a lane have in common.
private enum LaneKey: Hashable {
  case challenge(Frame)
  case kind(Kind)
  /// Who leads, as far as this viewer may know.
  case lead(PartnerID)
  /// Somebody leads who is not named.
  case someLead
  case noLead
  case setting(String?)
}

extension BoardView {
  /// Lays the cards of the columns in lanes: each column holds those of the first lane first.
  mutating func lay(by lanes: Lanes, _ names: Names) {
    guard lanes != .none else { return }
    var keyed: [LaneKey: [[CardID]]] = [:]
    for (index, column) in columns.enumerated() {
      for id in column {
        guard let card = names.board.cards[id] else { continue }
        let key = BoardView.key(of: card, lanes, names.board)
        keyed[key, default: Array(repeating: [], count: 5)][index].append(id)
      }
    }
    let settings = QueryKey.settings(names.board)
    let order = keyed.keys.map { (BoardView.order($0, names, settings), $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
    columns = Array(repeating: [], count: 5)
    self.lanes = order.map { key in
      var lane = Lane(title: BoardView.title(of: key, names))
      for (index, cards) in (keyed[key] ?? []).enumerated() {
        columns[index] += cards
        lane.counts[index] = cards.count
      }
      return lane
    }
  }

  private static func key(of card: Card, _ lanes: Lanes, _ board: Board) -> LaneKey {
    switch lanes {
    case .none, .challenge: return .challenge(board.frame(of: card))
    case .kind: return .kind(card.kind.value)
    case .lead:
      guard let lead = board.lead(of: card) else { return .noLead }
      return lead.partner.map { .lead($0) } ?? .someLead
    case .setting:
      // A card that happens in several places lies where it was said first.
      return .setting(card.settings.value.first)
    }
  }

  /// Lanes of what nobody said come last.
  private static func order(
    _ key: LaneKey, _ names: Names, _ settings: [String]
  ) -> (Int, Int, String) {
    switch key {
    case .challenge(.challenge(let id)):
      (0, names.board.challenges[id]?.number ?? 0, names.challenge(id))
    case .challenge(.crossCutting): (1, 0, "")
    case .kind(let kind): (0, Kind.allCases.firstIndex(of: kind) ?? 0, "")
    case .lead(let partner): (0, 0, names.partner(partner).folded + partner.description)
    case .someLead: (1, 0, "")
    case .setting(let setting?): (0, settings.firstIndex(of: setting) ?? settings.count, setting)
    case .challenge(.unknown), .noLead, .setting(nil): (2, 0, "")
    }
  }

  private static func title(of key: LaneKey, _ names: Names) -> String {
    let words = names.words
    return switch key {
    case .challenge(.challenge(let id)): names.challenge(id)
    case .challenge(.crossCutting): words.crossCutting
    case .challenge(.unknown): words.noChallenge
    case .kind(let kind): words.kind(kind)
    case .lead(let partner): words.lead + " " + names.partner(partner)
    case .someLead: words.lead + " " + words.somebody
    case .noLead: words.noLead
    case .setting(let setting?): names.setting(setting)
    case .setting(nil): words.settingUnknown
    }
  }

  /// Where the card with this place in its column stands in the lanes.
  func place(of index: Int, inColumn column: Int) -> LanePlace {
    var rest = index
    for (number, lane) in lanes.enumerated() {
      if rest < lane.counts[column] { return LanePlace(lane: number, row: rest) }
      rest -= lane.counts[column]
    }
    return LanePlace()
  }

  /// The place in its column of what stands there in the lanes.
  func index(of place: LanePlace, inColumn column: Int) -> Int {
    lanes.prefix(place.lane).reduce(place.row) { $0 + $1.counts[column] }
  }
}
