import Model

/// Going to a partner or a card where there are many.
extension State {
  /// Asks where to go: the partners and cards that are on this screen, to be narrowed by typing.
  mutating func pickPlace() {
    let choices = screen == .matrix ? placesOnMatrix : placesInTree
    guard !choices.isEmpty else { return say(words.noSubproblem, .attention) }
    mode = .pick(Picker(purpose: .goTo, choices: choices))
  }

  private var placesOnMatrix: [Picker.Choice] {
    guard let view = matrixView else { return [] }
    let names = names
    if let actors = view.showsActors ? view.actors : nil {
      return view.rows.map { actors.rows[$0] }.filter { $0.unknown == nil }.map { row in
        Picker.Choice(text: names.row(row), detail: "", value: .partner(row.body))
      }
    }
    let partners = view.rows.map { view.matrix.rows[$0] }.compactMap { row in
      row.partner.map {
        Picker.Choice(text: names.row(row), detail: names.body(row), value: .partner($0))
      }
    }
    return partners + choices(of: view.columns.map { view.matrix.columns[$0].card })
  }

  private var placesInTree: [Picker.Choice] {
    var seen: Set<CardID> = []
    return choices(of: board.trees.flatMap(\.nodes).map(\.card).filter { seen.insert($0).inserted })
  }

  private func choices(of cards: [CardID]) -> [Picker.Choice] {
    let names = names
    return cards.compactMap { board.cards[$0] }.map { card in
      Picker.Choice(
        label: names.card(card.id), text: card.title.value, detail: "", value: .card(card.id))
    }
  }

  /// Puts the cursor where somebody wanted to go.
  mutating func go(to place: Picker.Value) {
    switch (place, screen) {
    case (.partner(let id), .matrix):
      matrixView?.go(to: id)
      showCell()
    case (.card(let id), .matrix):
      matrixView?.go(to: id)
      showCell()
    case (.card(let id), .tree):
      guard let card = board.cards[board.survivor(of: id)] else { return }
      let frame = board.frame(of: card)
      tree.spot = .card(frame, card.id)
      unfold(card.id, in: frame)
      growTree()
    default: break
    }
  }
}
