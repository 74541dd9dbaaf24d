import Model
import Testing

@Suite struct `The lineage of a card` {
  private var story = Story()

  private mutating func answer(_ number: Int, _ cards: Int...) -> CardID {
    let id = story.capture(number, .innovation)
    story.say(id, InnovationLinked(answers: cards.map { card($0) }))
    return id
  }

  private func text(_ steps: [Lineage.Step]) -> [String] {
    steps.map { "\($0.depth) " + story.board.label(of: story.now($0.card)) }
  }

  private func lineage(_ id: CardID) -> Lineage { story.board.lineage(of: story.now(id)) }

  @Test mutating func `goes up from an innovation over the subproblem to the problem`() {
    let top = story.capture(1)
    story.capture(2, parent: top)
    let innovation = answer(3, 2)
    #expect(text(lineage(innovation).above) == ["0 1", "1 2"])
    #expect(lineage(innovation).depth == 2)
    #expect(lineage(innovation).below.isEmpty)
  }

  @Test mutating func `goes down from a problem over its parts to what answers them`() {
    let top = story.capture(1)
    let part = story.capture(2, parent: top)
    story.capture(4, parent: part)
    _ = answer(3, 2)
    #expect(text(lineage(top).below) == ["0 2", "1 4", "1 3"])
    #expect(lineage(top).above.isEmpty && lineage(top).depth == 0)
  }

  @Test mutating func `names each card once, though several lines meet in it`() {
    let top = story.capture(1)
    story.capture(2, parent: top)
    story.capture(3, parent: top)
    let innovation = answer(4, 2, 3)
    #expect(text(lineage(innovation).above) == ["0 1", "1 2", "1 3"])
    #expect(text(lineage(top).below) == ["0 2", "1 4", "0 3"])
  }

  @Test mutating func `keeps parked and closed cards, and follows merged ones`() {
    let top = story.capture(1)
    let gone = story.capture(2)
    let part = story.capture(3, parent: gone)
    story.say(gone, CardMerged(into: top, reason: nil))
    story.say(top, CardParked(reason: nil))
    #expect(text(lineage(part).above) == ["0 1"])
  }

  @Test
  mutating func `a problem without an innovation is a gap until something answers it or a part`() {
    let top = story.capture(1)
    let part = story.capture(2, parent: top)
    #expect(story.board.gap(of: top) == .problemWithoutInnovation(top))
    let innovation = answer(3, 2)
    #expect(story.board.gap(of: top) == nil)
    #expect(story.board.gap(of: part) == nil)
    story.say(innovation, CardParked(reason: nil))
    #expect(story.board.gap(of: part) == .problemWithoutInnovation(part))
    story.say(innovation, CardResumed())
    story.say(innovation, CardClosed(outcome: .inUse, reason: nil))
    #expect(story.board.gap(of: part) == nil)
    story.say(innovation, CardClosed(outcome: .stopped, reason: nil))
    #expect(story.board.gap(of: part) == .problemWithoutInnovation(part))
  }

  @Test mutating func `what answers the whole does not answer a part`() {
    let top = story.capture(1)
    let part = story.capture(2, parent: top)
    _ = answer(3, 1)
    #expect(story.board.gap(of: part) == .problemWithoutInnovation(part))
  }

  @Test mutating func `an innovation that hangs below a problem is an innovation for it`() {
    let top = story.capture(1)
    story.capture(2, .innovation, parent: top)
    #expect(story.board.gap(of: top) == nil)
  }

  @Test mutating func `an opportunity that nobody uses is a gap until an innovation answers it`() {
    let one = story.capture(1, .opportunity)
    #expect(story.board.gap(of: one) == .opportunityNobodyUses(one))
    _ = answer(2, 1)
    #expect(story.board.gap(of: one) == nil)
  }

  @Test
  mutating func
    `an innovation that answers nothing is a gap, also when what it answered was taken back`()
  {
    let one = story.capture(1)
    let innovation = story.capture(2, .innovation)
    #expect(story.board.gap(of: innovation) == .innovationAnswersNothing(innovation))
    story.say(innovation, InnovationLinked(answers: [one]))
    #expect(story.board.gap(of: innovation) == nil)
    story.say(one, CardRetracted())
    #expect(story.board.gap(of: innovation) == .innovationAnswersNothing(innovation))
  }

  @Test mutating func `a card off the board has no gap`() {
    let one = story.capture(1)
    story.say(one, CardParked(reason: nil))
    #expect(story.board.gap(of: one) == nil)
  }

  @Test(arguments: seeds(40))
  func `reaches what a slow look reaches`(seed: UInt64) {
    for board in [Districts(seed: seed).story.board, fold(Histories(seed: seed).lines)] {
      /// From each card to what it belongs to or answers.
      var up: [CardID: Set<CardID>] = [:]
      for card in board.cards.all {
        var above = Set([card.parent].compactMap { $0 })
        if card.kind.value == .innovation {
          above.formUnion(card.answers.elements.map { board.survivor(of: $0) })
        }
        above = above.filter { id in
          guard let other = board.cards[id] else { return false }
          return other.captured != nil && !other.retracted.value && other.mergedInto == nil
            && id != card.id
        }
        let isThere = card.captured != nil && !card.retracted.value && card.mergedInto == nil
        if isThere { up[card.id] = above }
      }
      for card in board.cards.all where up[card.id] != nil {
        let lineage = board.lineage(of: card)
        let above = closure(card.id) { up[$0] ?? [] }
        let below = closure(card.id) { id in Set(up.filter { $0.value.contains(id) }.keys) }
        #expect(lineage.above.count == above.count, "KIEM_SEED=\(seed)")
        #expect(Set(lineage.above.map(\.card)) == above, "KIEM_SEED=\(seed)")
        #expect(lineage.below.count == below.count, "KIEM_SEED=\(seed)")
        #expect(Set(lineage.below.map(\.card)) == below, "KIEM_SEED=\(seed)")
        guard card.isOnBoard else { continue }
        let isAnswered = below.contains { id in
          guard let other = board.cards[id], other.kind.value == .innovation else { return false }
          if case .closed(let outcome, _) = other.off.value { return outcome != .stopped }
          return other.isOnBoard
        }
        func isIt(_ id: CardID?) -> Bool { id.map { board.survivor(of: $0) } == card.id }
        let shown = board.results.all.filter(\.isShown)
        let hasResult = shown.contains { $0.cards.value.contains { isIt($0) } }
        let isUseful =
          isAnswered || hasResult
          || shown.contains { board.reuses(of: $0).contains { isIt($0.facts.value.card) } }
        let isShared = card.place.value.stage == .share
        let expected: Gap? =
          switch card.kind.value {
          case .problem: isAnswered ? nil : .problemWithoutInnovation(card.id)
          case .opportunity: isUseful ? nil : .opportunityNobodyUses(card.id)
          case .innovation:
            board.answered(by: card).isEmpty
              ? .innovationAnswersNothing(card.id)
              : isShared && !hasResult ? .innovationWithoutResult(card.id) : nil
          }
        #expect(board.gap(of: card.id) == expected, "KIEM_SEED=\(seed)")
      }
    }
  }

  private func closure(_ id: CardID, _ next: (CardID) -> Set<CardID>) -> Set<CardID> {
    var found: Set<CardID> = []
    var new = next(id)
    while !new.isEmpty {
      found.formUnion(new)
      new = Set(new.flatMap { next($0) }).subtracting(found)
    }
    return found.subtracting([id])
  }
}
