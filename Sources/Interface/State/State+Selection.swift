package import Model

extension State {
  mutating func selectFirst() {
    for stage in Stage.allCases {
      guard let first = column(stage).first else { continue }
      return select(first)
    }
  }

  /// Selects a card on the board and shows it.
  package mutating func select(_ id: CardID) {
    guard let card = board.cards[id], card.isOnBoard, isShown(id) else { return }
    selection = id
    stage = card.place.value.stage
    showSelection()
  }

  /// Finds the selection again after the board changed: it follows a card that moved, and stays near one that is gone.
  package mutating func boardChanged() {
    searchIndex = nil
    refreshView()
    keepMarks()
    if let selection, let card = board.cards[board.survivor(of: selection)],
      card.isOnBoard
    {
      if isShown(card.id) {
        self.selection = card.id
        stage = card.place.value.stage
      } else {
        if let message { say(words.hiddenByFilter + " " + message.text, message.face) }
        selectNear(lastPlace)
      }
    } else {
      selectNear(selection == nil ? 0 : lastPlace)
    }
    if case .card(let id) = screen, board.cards[id]?.retracted.value ?? true { leaveScreen() }
    screenShown()
    refreshAttendance()
    if let found { self.found = Found(text: found.text, cards: search(found.text)) }
    showSelection()
  }

  mutating func selectNear(_ place: Int) {
    let column = column(stage)
    selection = column.isEmpty ? nil : column[min(place, column.count - 1)]
  }

  /// Scrolls so that the selection is visible; other columns stay where they are, unless they have become shorter.
  mutating func showSelection() {
    let layout = layout
    for stage in Stage.allCases {
      let most = max(0, column(stage).count - layout.capacity)
      tops[stage.index] = min(tops[stage.index], most)
    }
    if let selection, let place = column(stage).firstIndex(of: selection) {
      lastPlace = place
      tops[stage.index] = min(place, max(tops[stage.index], place - layout.capacity + 1))
    }
    firstColumn = max(0, min(firstColumn, 5 - layout.visibleColumns))
    firstColumn = min(stage.index, max(firstColumn, stage.index - layout.visibleColumns + 1))
    if lanes != .none { showSelectionInLanes() }
  }

  /// Moves the selection within its column.
  mutating func move(by step: Int) {
    let column = column(stage)
    guard !column.isEmpty else { return }
    let place = selection.flatMap { column.firstIndex(of: $0) } ?? 0
    selection = column[max(0, min(column.count - 1, place + step))]
    showSelection()
  }

  /// Moves the selection to the column beside, at the same height on the screen.
  mutating func moveColumn(_ step: Int) {
    let target = stage.index + step
    guard target >= 0, target < 5 else { return }
    if lanes != .none { return moveColumnInLanes(to: target) }
    let row =
      selection.flatMap { column(stage).firstIndex(of: $0) }.map { $0 - tops[stage.index] } ?? 0
    stage = Stage.allCases[target]
    let cards = column(stage)
    selection = cards.isEmpty ? nil : cards[min(cards.count - 1, tops[target] + max(0, row))]
    showSelection()
  }

  // MARK: - Find

  /// Searches while somebody types: the selection goes to the first card found, or back to where it was.
  mutating func find(_ text: String, from origin: CardID?) {
    let cards = search(text)
    found = text.isEmpty ? nil : Found(text: text, cards: cards)
    if let first = cards.first { select(first) } else if let origin { select(origin) }
  }

  /// Goes to the next or previous card found, round the end.
  mutating func goToMatch(_ step: Int) {
    guard let found, !found.cards.isEmpty else {
      if found != nil { say(words.noMatch, .attention) }
      return
    }
    let here = selection.flatMap { found.cards.firstIndex(of: $0) }
    let next = here.map { ($0 + step + found.cards.count) % found.cards.count } ?? 0
    select(found.cards[next])
  }
}
