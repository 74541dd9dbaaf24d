import Model

/// Fields that name other cards; what can hang where is decided as everywhere else.
extension CardField {
  /// The changes that make a card a part of the one that is named, or of none.
  func part(_ text: String, _ card: Card, _ names: Names) throws(FieldProblem) -> [Change] {
    guard !text.isEmpty else { return [Change(card, CardReparented(parent: nil))] }
    let (board, parent) = (names.board, try CardField.card(text, names.board))
    guard parent.id != card.parent else { return [] }
    do throws(Board.HangProblem) {
      try board.mayBePart(board.cards[card.id] ?? card, of: parent)
    } catch { throw FieldProblem(error, names.card(parent.id)) }
    return [Change(card, CardReparented(parent: parent.id))]
  }

  /// The changes that make an innovation answer just the cards that are named.
  ///
  /// What it answers already stays possible, whatever became of it.
  func answers(_ text: String, on card: Card, _ names: Names) throws(FieldProblem) -> [Change] {
    let (board, here) = (names.board, card.answers.elements)
    var wanted: Set<CardID> = []
    for item in CardField.items(text) {
      let known = here.filter { id in
        board.cards[id].map { board.label(of: $0) == item.lowercased() } ?? false
      }
      if !known.isEmpty {
        wanted.formUnion(known)
        continue
      }
      let answered = try CardField.card(item, board)
      if !here.contains(answered.id) {
        do throws(Board.HangProblem) {
          try board.mayAnswer(board.cards[card.id] ?? card, answered)
        } catch { throw FieldProblem(error, names.card(answered.id)) }
      }
      wanted.insert(answered.id)
    }
    guard wanted != here else { return [] }
    return [
      Change(
        card,
        InnovationLinked(
          answers: wanted.subtracting(here).sorted(),
          remove: here.subtracting(wanted).sorted()
            .map { Removal($0.description, observed: card.answers.observed($0)) }))
    ]
  }
}

extension FieldProblem {
  /// Why a card cannot hang below another, or answer it, as it is told of a field.
  fileprivate init(_ problem: Board.HangProblem, _ other: String) {
    switch problem {
    case .itself: self = .itself
    case .innovation: self = .innovationAsParent(other)
    case .below, .circle, .unchanged: self = .cannotHang(other, problem)
    }
  }
}
