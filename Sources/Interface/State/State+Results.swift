import Model

/// Where results are: which there are, who used them, and what each body gave and took.
extension State {
  /// The result that keys are about.
  var result: Result? { results.selection.flatMap { board.results[$0] } }

  /// Shows what others may use.
  mutating func showResults(selecting id: ResultID? = nil) {
    if screen == .results, id == nil { return say(words.isHere, .dim) }
    if let id { results.selection = id }
    results.showsBalance = false
    show(.results)
    showResult()
  }

  /// Keeps the selection on a result that is there, and in sight.
  mutating func showResult() {
    let all = board.shownResults
    if let here = all.firstIndex(where: { $0.id == results.selection }) {
      results.place = here
    } else {
      results.place = max(0, min(results.place, all.count - 1))
      results.selection = all.indices.contains(results.place) ? all[results.place].id : nil
      results.scroll = 0
    }
    let room = resultsLayout.list
    results.top = max(0, min(results.top, all.count - room))
    results.top = min(results.place, max(results.top, results.place - room + 1))
  }

  /// Does what a command means where results are; `nil`: it means the same here as elsewhere.
  mutating func performInResults(_ command: Command) -> [Effect]? {
    guard screen == .results else { return nil }
    switch command {
    case .up, .down, .first, .last, .pageUp, .pageDown: goInResults(command)
    case .giveAndTake:
      results.showsBalance.toggle()
      results.top = 0
      showResult()
    case .open: return openResult()
    case .publish: if mayWrite(), whoOrAsk(.publish) != nil { pickOrigin() }
    case .reviseResult, .useResult, .shareResult, .tellBack, .withdrawResult:
      guard mayWrite(), whoOrAsk(command) != nil else { return [] }
      guard let result else {
        say(words.noResultSelected, .attention)
        return []
      }
      actOn(result, command)
    default: return command.row.place == .card ? noCard() : nil
    }
    return []
  }

  private mutating func noCard() -> [Effect] {
    say(words.noCardSelected, .attention)
    return []
  }

  private mutating func actOn(_ result: Result, _ command: Command) {
    switch command {
    case .reviseResult: pickRevision(result)
    case .useResult: use(result)
    case .shareResult: pickShare(result)
    case .tellBack: mode = .line(.result(.tellBack(result.id)), LineEditor())
    case .withdrawResult: mode = .line(.result(.withdraw(result.id)), LineEditor())
    default: return
    }
  }

  private mutating func goInResults(_ command: Command) {
    let layout = resultsLayout
    if results.showsBalance {
      let most = max(0, board.giveAndTake.count - layout.balance)
      switch command {
      case .up: results.top -= 1
      case .down: results.top += 1
      case .pageUp: results.top -= layout.balance
      case .pageDown: results.top += layout.balance
      case .first: results.top = 0
      default: results.top = most
      }
      results.top = max(0, min(most, results.top))
      return
    }
    switch command {
    // What does not fit of a result is turned page by page; the list itself is walked through.
    case .pageUp, .pageDown:
      let step = max(1, layout.detail - 1) * (command == .pageUp ? -1 : 1)
      results.scroll = max(
        0, min(max(0, resultRows.count - layout.detail), results.scroll + step))
      return
    case .up: results.place -= 1
    case .down: results.place += 1
    case .first: results.place = 0
    default: results.place = board.shownResults.count - 1
    }
    let all = board.shownResults
    results.place = max(0, min(all.count - 1, results.place))
    results.selection = all.indices.contains(results.place) ? all[results.place].id : nil
    results.scroll = 0
    showResult()
  }

  /// Opens the card that the result comes from or is used for; of several asks which.
  private mutating func openResult() -> [Effect] {
    guard !results.showsBalance, let result else { return [] }
    var cards: [CardID] = []
    for id in result.cards.value + board.reuses(of: result).compactMap(\.facts.value.card) {
      let card = board.survivor(of: id)
      if board.cards[card]?.captured != nil, !cards.contains(card) { cards.append(card) }
    }
    guard let first = cards.first else {
      say(words.resultWithoutCard, .dim)
      return []
    }
    guard cards.count > 1 else { return open(first) }
    mode = .pick(
      Picker(
        purpose: .cards(board.label(of: result) + " " + result.title.value),
        choices: cards.map { id in
          Picker.Choice(
            label: names.card(id), text: board.cards[id]?.title.value ?? "", detail: "",
            value: .card(id))
        }))
    return []
  }
}
