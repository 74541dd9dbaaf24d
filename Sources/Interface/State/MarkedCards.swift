package import Model

/// The cards of the board that are marked, to do something with all of them.
package struct MarkedCards: Sendable {
  /// Which.
  package internal(set) var cards: Set<CardID> = []
  /// The one that was marked last: from there on others are marked up to the selection.
  var latest: CardID?

  /// Whether none is.
  package var isEmpty: Bool { cards.isEmpty }
}

/// What is asked about all cards that are marked, in a line.
package enum MarkedPrompt: Sendable {
  /// What keeps them from moving on.
  case block
  /// Why they are put aside.
  case park
  /// Something to say about them.
  case comment
  /// What who acts here does at them, in this role.
  case doing(Role)
  /// A value for this field.
  case field(CardField)
}

/// What is picked for all cards that are marked.
package enum MarkedPick: Sendable {
  /// A stage to move them to.
  case stage
  /// A role to take at them, or to leave.
  case role
  /// A field to fill in.
  case field
  /// The card to hang them below.
  case above
}

/// Marking cards on the board.
extension State {
  /// The marked cards, column by column.
  var markedCards: [CardID] { board.columns.joined().filter { marks.cards.contains($0) } }

  /// How many of them a filter hides.
  var hiddenMarks: Int {
    guard let members = view.members else { return 0 }
    return marks.cards.count { !members.contains($0) }
  }

  mutating func markSelected() {
    guard let selection else { return say(words.noCardSelected, .attention) }
    if marks.cards.remove(selection) == nil {
      marks.cards.insert(selection)
      marks.latest = selection
    } else if marks.latest == selection {
      marks.latest = nil
    }
  }

  /// Marks what lies between the card that was marked last and the selected one, as the board is read.
  mutating func markUpToSelected() {
    guard let selection else { return say(words.noCardSelected, .attention) }
    let shown = shownAsRead
    guard let latest = marks.latest, let from = shown.firstIndex(of: latest),
      let to = shown.firstIndex(of: selection)
    else {
      marks.cards.insert(selection)
      marks.latest = selection
      return say(words.markedFromHere, .dim)
    }
    marks.cards.formUnion(shown[min(from, to)...max(from, to)])
    marks.latest = selection
  }

  /// What is shown, as the board is read: column by column, and lane by lane where there are lanes.
  private var shownAsRead: [CardID] {
    let columns = Stage.allCases.map { column($0) }
    guard lanes != .none else { return Array(columns.joined()) }
    var rest = columns.map { $0[...] }
    var cards: [CardID] = []
    for lane in view.lanes {
      for index in rest.indices {
        cards += rest[index].prefix(lane.counts[index])
        rest[index] = rest[index].dropFirst(lane.counts[index])
      }
    }
    return cards
  }

  /// Marks everything that is shown, or nothing of it when all is marked already.
  mutating func markAll() {
    let shown = Set(Stage.allCases.flatMap { column($0) })
    guard !shown.isEmpty else { return say(words.noCardSelected, .attention) }
    if shown.isSubset(of: marks.cards) {
      marks.cards.subtract(shown)
    } else {
      marks.cards.formUnion(shown)
    }
    marks.latest = nil
  }

  /// Marks stay on cards that stay on the board.
  mutating func keepMarks() {
    guard !marks.isEmpty else { return }
    marks.cards = marks.cards.filter { board.cards[$0]?.isOnBoard ?? false }
    if let latest = marks.latest, !marks.cards.contains(latest) { marks.latest = nil }
  }
}
