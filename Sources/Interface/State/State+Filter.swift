import Model

extension State {
  /// Whether a card of the board is among those that are shown.
  func isShown(_ id: CardID) -> Bool { view.members?.contains(id) ?? true }

  /// Brings what is shown up to date, when what it depends on is another than before.
  mutating func refreshView() {
    guard filter != nil || lanes != .none else {
      if view.basis != nil {
        view = BoardView()
        laid = BoardView()
      }
      return
    }
    let basis = BoardView.Basis(shown: shownBoard, filter: filter?.text, lanes: lanes, me: me)
    guard basis != view.basis else { return }
    // A key of a filter changes what is left out, and not how all of it lies.
    var whole = basis
    whole.filter = nil
    if laid.basis != whole {
      laid = BoardView(basis: whole, columns: board.columns)
      laid.lay(by: lanes, names)
    }
    view = laid
    view.basis = basis
    if let text = filter?.text {
      // Names may mean more people than when it was typed.
      if let query = try? Query.parse(text, names, filters) {
        filter = Filter(text: text, query: query)
      }
    }
    if let filter {
      let search = search(for: filter.query)
      view.keep { search.fits($0) }
    }
  }

  private mutating func search(for query: Query) -> QuerySearch {
    let index = searchIndex ?? SearchIndex(board)
    searchIndex = index
    return QuerySearch(
      query, names, me: viewing?.viewer ?? me, now: shownNow, zone: zone, index: index)
  }

  /// The cards on the board that fit a query, column by column; a card named by its number first.
  mutating func search(_ text: String) -> [CardID] {
    guard let query = try? Query.parse(text, names, filters), !query.terms.isEmpty else {
      return []
    }
    let search = search(for: query)
    var cards = board.columns.joined().filter { isShown($0) && search.fits($0) }
    if let text = query.text, let index = searchIndex {
      let named = index.cards(called: text, names).filter { isShown($0) }
      cards = named + cards.filter { !named.contains($0) }
    }
    return cards
  }

  // MARK: - Filtering

  /// Asks what is to be shown alone.
  mutating func askFilter() {
    mode = .line(
      .filter(FilterLine(before: filter, origin: selection)), LineEditor(filter?.text ?? ""))
  }

  /// Shows what fits while somebody types; as long as it is no query, what was shown before.
  mutating func tryFilter(_ text: String, from origin: CardID?) {
    guard let query = try? Query.parse(text, names, filters) else { return }
    show(only: query.terms.isEmpty ? nil : Filter(text: text.trimmed, query: query))
    if let origin, isShown(origin) { select(origin) }
  }

  /// Shows only these cards; `nil`: all.
  mutating func show(only filter: Filter?) {
    self.filter = filter
    refreshView()
    if let found { self.found = Found(text: found.text, cards: search(found.text)) }
    if selection.map({ !isShown($0) }) ?? true { selectShown() }
    showSelection()
  }

  /// Other cards may be shown without a key for it: somebody else sits here, or a day is over.
  mutating func keepSelectionShown() {
    guard view.basis != nil else { return }
    if let selection {
      if isShown(selection) { return }
    } else if column(stage).isEmpty {
      return
    }
    selectShown()
    showSelection()
  }

  /// Selects the nearest card that is shown: in this column, or else in the first that has one.
  private mutating func selectShown() {
    selectNear(lastPlace)
    if selection == nil { selectFirst() }
  }

  /// Enter on the line: a query is kept, and what is none is told.
  mutating func finishFilter(_ text: String) {
    do throws(QueryError) {
      let query = try Query.parse(text, names, filters)
      mode = .browse
      if query.needsMe, me == nil { return askWho() }
      if query.terms.isEmpty {
        showAll()
      } else {
        show(only: Filter(text: text, query: query))
        if view.columns.allSatisfy(\.isEmpty) { say(words.noCardFits, .attention) }
      }
    } catch { say(words.query(error), .attention) }
  }

  /// Takes the filter away, and says so if there was one.
  mutating func showAll() {
    let was = filter != nil
    show(only: nil)
    if was { say(words.filterGone) }
  }

  /// Shows only the cards of whoever acts here, within the filter, or no longer only theirs.
  mutating func toggleMine() {
    guard whoOrAsk(.onlyMine) != nil else { return }
    let isOn = filter?.query.terms.contains { $0 == Query.Term(isNegated: false, tests: [.mine]) }
    var parts = (filter?.text ?? "").split(separator: " ").map(String.init)
    if isOn ?? false {
      parts.removeAll { QueryKey.named($0, words) == .mine }
    } else {
      parts.append(words.queryKey(.mine))
    }
    let text = parts.joined(separator: " ")
    guard let query = try? Query.parse(text, names, filters), !query.terms.isEmpty else {
      return showAll()
    }
    show(only: Filter(text: text, query: query))
    if view.columns.allSatisfy(\.isEmpty) { say(words.noCardFits, .attention) }
  }

  /// Tab on the line: the word at the cursor becomes the next thing that it may be.
  mutating func complete(_ prompt: Prompt, _ editor: LineEditor, _ step: Int) {
    var place = 0
    var base = editor
    if let tried, tried.result == editor.text {
      base = tried.line
      place = tried.place + step
    }
    let completion = QueryCompletion.at(base.cursor, of: base.text, names, filters)
    guard !completion.choices.isEmpty else { return }
    let count = completion.choices.count
    place = (place % count + count) % count
    var result = base
    result.replace(completion.place, with: completion.choices[place])
    tried = (base, place, result.text)
    mode = .line(prompt, result)
    if case .filter(let line) = prompt { tryFilter(result.text, from: line.origin) }
    if case .find(let origin) = prompt { find(result.text, from: origin) }
  }

  /// Below the line: what is wrong with it, or what the word at the cursor may become.
  func filterNote(_ editor: LineEditor) -> (text: String, face: Face) {
    let choices = completions(editor)
    do throws(QueryError) {
      _ = try Query.parse(editor.text, names, filters)
    } catch  where choices.isEmpty {
      return (words.query(error), .attention)
    } catch {}
    let shown = view.members?.count ?? board.columns.reduce(0) { $0 + $1.count }
    let all = board.columns.reduce(0) { $0 + $1.count }
    return (([words.seen(shown, of: all)] + choices).joined(separator: "  "), .dim)
  }

  /// What the word at the cursor may become, beside what it is.
  func completions(_ editor: LineEditor) -> [String] {
    let completion = QueryCompletion.at(editor.cursor, of: editor.text, names, filters)
    let word = String(editor.characters[completion.place])
    return completion.choices.filter { $0 != word }
  }
}
