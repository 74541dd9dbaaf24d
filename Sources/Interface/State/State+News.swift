package import Model

extension State {
  /// Events of others arrive that are new since this person was here last.
  ///
  /// Of what lay there `before` they came it is told how much it is.
  package mutating func received(news events: [Event], before: Bool) {
    let count = news.add(events, besides: me)
    if case .card(let id) = screen { news.read(id) }
    defer { if !isTravelling { tellOfBoth(events) } }
    // What is not as it must be is told first.
    guard before, count.cards + count.comments > 0, message == nil, warning == nil else { return }
    say(words.newSince(count.cards, count.comments), .good)
  }

  /// Two did the same without seeing each other: who it is about is told how it ended.
  private mutating func tellOfBoth(_ events: [Event]) {
    guard let me else { return }
    var numbers: Set<Int> = []
    var led: Set<CardID> = []
    for event in events where event.by != me {
      switch event.payload {
      case let captured as CardCaptured: if let number = captured.number { numbers.insert(number) }
      case let engaged as PartnerEngaged where engaged.role == .lead:
        led.insert(event.envelope.target.cast())
      case let changed as ParticipationChanged where changed.state.role == .lead:
        led.insert(event.envelope.target.cast())
      default: break
      }
    }
    guard !numbers.isEmpty || !led.isEmpty else { return }
    for card in board.cards.all where card.letter > 0 && card.capturedBy == me {
      if let number = card.number, numbers.contains(number) {
        sayBehind(words.newNumber(names.card(card.id)), .attention)
      }
    }
    for id in led.sorted() {
      guard let card = board.cards[id], let lead = board.lead(of: card) else { continue }
      for other in board.people(on: card) where other.isSecondLead {
        if other.partner == me {
          sayBehind(names.card(id) + ": " + words.secondLead(names.person(lead)), .attention)
        } else if lead.partner == me {
          sayBehind(names.card(id) + ": " + words.otherLead(names.person(other)), .attention)
        }
      }
    }
  }

  /// What is new about a card, as far as it is one's own board of today that is shown.
  func unread(_ id: CardID) -> News.Item? {
    // What is asked of every card in every frame begins with what is nearly always the answer.
    guard let item = news.unread(id) else { return nil }
    if isTravelling { return nil }
    if viewing != nil { return nil }
    return item
  }

  /// `+new`, or `+2` for comments: below the number of a card on the board.
  func newMark(_ id: CardID) -> String {
    guard let item = unread(id) else { return "" }
    return item.isCard ? words.newMark : "+\(item.comments)"
  }

  /// Goes to the next card about which something is new: on the board to where it lies, from a card to its page.
  mutating func goToNew() -> [Effect] {
    guard !isTravelling, viewing == nil else {
      say(words.nothingNew, .dim)
      return []
    }
    let cards = Array(board.columns.joined())
    let here = card.flatMap { card in cards.firstIndex(of: card.id) } ?? -1
    let behind = cards[(here + 1)...] + cards[...max(-1, here)]
    let new = behind.filter { unread($0) != nil }
    guard let next = new.first(where: isShown) else {
      say(new.isEmpty ? words.nothingNew : words.hiddenByFilter, .dim)
      return []
    }
    if case .card = screen {
      select(next)
      return open(next)
    }
    if screen != .board { show(.board) }
    select(next)
    return []
  }
}
