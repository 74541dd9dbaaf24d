import Interface
import Model

extension PlainText {
  /// The cards of a stage, each with what the board shows of it.
  mutating func stage(_ heading: String, _ cards: [Card], _ names: Names, now: Int64) {
    say(heading + ": " + words.cards(cards.count))
    for card in cards { face(of: card, names, now: now) }
  }

  private mutating func face(of card: Card, _ names: Names, now: Int64) {
    let board = names.board
    say(names.spoken(card.id))
    guard card.isOnBoard else { return say(names.off(card)) }
    if let challenge = board.frame(of: card).challenge { say(names.challenge(challenge)) }
    if let lead = board.lead(of: card) {
      say(words.lead, [names.person(lead)])
    } else if card.place.value.stage.isInProgress {
      say(words.noLead)
    }
    say(words.daysInStage(board.age(of: card, now: now, offset: Clock.zone)))
    work(on: card, names)
    if let block = card.blocked.value { say(words.blockedLabel, [block.reason]) }
    if board.sign(of: card) == .oneBody { say(words.onOneBody) }
    if card.isViaOthers { say(words.via) }
  }

  /// How many work on a card; of those who do so unseen only how many.
  mutating func work(on card: Card, _ names: Names) {
    let working = names.board.people(on: card).filter { $0.role.isWork }
    say(words.workers(working.count, bodies: names.board.bodiesAtWork(on: card)))
    let silent = working.count { $0.share == .silent }
    if silent > 0 { say(words.silently(silent)) }
  }

  /// Where a card comes from and what became of it.
  mutating func lineage(of card: Card, _ names: Names) {
    let lineage = names.board.lineage(of: card)
    guard !lineage.above.isEmpty || !lineage.below.isEmpty else { return }
    say(words.lineageView(names.card(card.id)))
    for step in lineage.above + lineage.below {
      say(names.spoken(step.card))
      hangs(step.card, names)
    }
  }

  /// What a card is a part of and what it answers.
  mutating func hangs(_ id: CardID, _ names: Names) {
    guard let card = names.board.cards[id] else { return }
    if let parent = card.parent { say(words.partOf + " " + names.card(parent)) }
    let answered = names.board.answered(by: card).map { names.card($0) }
    if !answered.isEmpty { say(words.answers + " " + answered.joined(separator: ", ")) }
  }

  /// The minutes of a meeting.
  mutating func document(_ document: Document) {
    say(document.title)
    for fact in document.facts { say(fact.label, [fact.text]) }
    for section in document.sections where !section.items.isEmpty {
      say(section.heading + ":")
      for item in section.items {
        say(item.text)
        for detail in item.details { say(detail) }
      }
    }
  }
}
