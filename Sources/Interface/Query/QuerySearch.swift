package import Model

/// A query at work on a board, for whoever asks, at a moment.
package struct QuerySearch {
  private let query: Query
  private let names: Names
  private let me: PartnerID?
  private let now: Int64
  private let zone: Int
  /// For each text that is asked for, the cards that hold it.
  private var holding: [String: Set<CardID>] = [:]

  /// A search among the cards in `index`.
  init(_ query: Query, _ names: Names, me: PartnerID?, now: Int64, zone: Int, index: SearchIndex) {
    self.query = query
    self.names = names
    self.me = me
    self.now = now
    self.zone = zone
    for case .text(let text) in query.terms.flatMap(\.tests) where holding[text] == nil {
      holding[text] = Set(index.cards(called: text, names) + index.cards(holding: text))
    }
  }

  /// A search among these cards: on the board or off it.
  package init(
    _ query: Query, among cards: [CardID], _ names: Names, me: PartnerID?, now: Int64, zone: Int
  ) {
    let needsTexts = query.terms.contains {
      $0.tests.contains { if case .text = $0 { true } else { false } }
    }
    let index = SearchIndex(needsTexts ? cards : [], names.board)
    self.init(query, names, me: me, now: now, zone: zone, index: index)
  }

  /// Whether the card is what was asked for; one that no event named is not.
  package func fits(_ id: CardID) -> Bool {
    guard let place = names.board.cards.place(of: id) else { return false }
    return query.terms.allSatisfy { term in
      term.tests.contains { holds($0, id, at: place) } != term.isNegated
    }
  }

  /// The card is looked at where it lies: at every key of a filter this is asked of each.
  private func holds(_ test: Query.Test, _ id: CardID, at place: Int) -> Bool {
    let cards = names.board.cards.all
    switch test {
    case .text(let text): return text.isEmpty || holding[text]?.contains(id) ?? false
    case .kind(let kind): return cards[place].kind.value == kind
    case .stage(let stage): return cards[place].place.value.stage == stage
    case .lead(let who):
      return isThere(who, names.board.people(on: cards[place]).prefix { $0.role == .lead })
    case .who(let who): return isThere(who, names.board.people(on: cards[place])[...])
    case .challenge(let frame): return names.board.frame(of: cards[place]) == frame
    case .setting(let setting):
      let settings = cards[place].settings.value
      return setting.map { settings.contains($0) } ?? settings.isEmpty
    case .age(let comparison, let days):
      let since = cards[place].place.value.since
      return comparison.holds(names.board.days(since: since, now: now, offset: zone), days)
    case .blocked: return cards[place].blocked.value != nil
    case .mine: return isThere(.me, names.board.people(on: cards[place])[...])
    }
  }

  private func isThere(_ who: Query.Who, _ people: ArraySlice<Person>) -> Bool {
    switch who {
    case .nobody: people.isEmpty
    case .me: me.map { me in people.contains { $0.partner == me } } ?? false
    case .partners(let wanted):
      people.contains { $0.partner.map { wanted.contains($0) } ?? false }
    }
  }
}

extension SearchIndex {
  /// The cards that people call so: `18`, `P18b`.
  func cards(called text: String, _ names: Names) -> [CardID] {
    cards(numbered: text).filter { id in
      guard let card = names.board.cards[id] else { return false }
      let label = names.board.label(of: card).folded
      return label == text || (names.words.letter(card.kind.value) + label).folded == text
    }
  }
}
