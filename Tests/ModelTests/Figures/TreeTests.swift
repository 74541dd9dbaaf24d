import Model
import Testing

@Suite struct `The challenge tree` {
  private var story = Story()

  /// `0 1`, `1 2`: how deep a card hangs, and its number; `=` before an answer, `*` behind a guest.
  private func rows(_ frame: Frame) -> [String] {
    (story.board.trees.first { $0.frame == frame }?.nodes ?? []).map { node in
      "\(node.depth) " + (node.link == .answer ? "=" : "")
        + story.board.label(of: story.now(node.card))
        + (node.isGuest ? "*" : "")
    }
  }

  private mutating func name(_ number: Int) -> Frame {
    var named = ChallengeNamed()
    named.number = number
    story.say(challenge(number).cast(), named)
    return .challenge(challenge(number))
  }

  @discardableResult
  private mutating func answer(_ number: Int, _ cards: Int..., in challenge: Int? = nil) -> CardID {
    let id = story.capture(
      number, .innovation, challenge: challenge.map { .set(ModelTests.challenge($0)) } ?? .keep)
    story.say(id, InnovationLinked(answers: cards.map { card($0) }))
    return id
  }

  @Test mutating func `subproblems hang below their parent, to any depth, by number`() {
    let frame = name(1)
    let top = story.capture(4, challenge: .set(challenge(1)))
    let middle = story.capture(9, parent: top)
    story.capture(2, parent: top)
    story.capture(7, parent: middle)
    #expect(rows(frame) == ["0 4", "1 2", "1 9", "2 7"])
  }

  @Test mutating func `a deep line of parts is walked without end and without loss`() {
    var above = story.capture(1)
    for number in 2...200 { above = story.capture(number, parent: above) }
    #expect(rows(.unknown).count == 200)
    #expect(rows(.unknown).last == "199 200")
  }

  @Test mutating func `an innovation that answers one card hangs below it, after the parts`() {
    let top = story.capture(1)
    answer(2, 1)
    story.capture(3, parent: top)
    #expect(rows(.unknown) == ["0 1", "1 3", "1 =2"])
  }

  @Test mutating func `an innovation that answers several stands once, behind all of them`() {
    story.capture(1)
    story.capture(2, .opportunity)
    answer(3, 1, 2)
    #expect(rows(.unknown) == ["0 1", "0 2", "0 =3"])
  }

  @Test mutating func `an innovation that answers nothing is there as well`() {
    story.capture(1, .innovation)
    story.capture(2)
    #expect(rows(.unknown) == ["0 2", "0 =1"])
  }

  @Test mutating func `an innovation of another challenge is a guest where it answers`() {
    let (one, two) = (name(1), name(2))
    story.capture(1, challenge: .set(challenge(1)))
    story.capture(2, challenge: .set(challenge(1)))
    story.capture(3, challenge: .set(challenge(2)))
    answer(4, 1, in: 2)
    answer(5, 1, 2, 3, in: 2)
    #expect(rows(one) == ["0 1", "1 =4*", "0 2", "0 =5*"])
    #expect(rows(two) == ["0 3", "0 =4", "0 =5"])
  }

  @Test
  mutating func `cards that cut across and cards without a challenge come last, if there are any`()
  {
    _ = name(1)
    #expect(story.board.trees.map(\.frame) == [.challenge(challenge(1))])
    story.capture(1)
    story.capture(2, challenge: .clear)
    #expect(story.board.trees.map(\.frame) == [.challenge(challenge(1)), .crossCutting, .unknown])
    #expect(rows(.crossCutting) == ["0 2"])
    #expect(rows(.unknown) == ["0 1"])
  }

  @Test mutating func `challenges come by number, those that are over behind the others`() {
    _ = (name(2), name(3), name(1))
    story.say(challenge(1).cast(), ChallengeClosed(reason: nil))
    #expect(story.board.trees.map(\.frame) == [2, 3, 1].map { .challenge(challenge($0)) })
  }

  @Test
  mutating func `a merged card is gone and what hung below it hangs below the one it went into`() {
    story.capture(1)
    let gone = story.capture(2)
    story.capture(3, parent: gone)
    answer(4, 2)
    story.say(gone, CardMerged(into: card(1), reason: nil))
    #expect(rows(.unknown) == ["0 1", "1 3", "1 =4"])
  }

  @Test(arguments: [true, false])
  mutating func `a parked or closed card stays only while something on the board hangs below it`(
    parked: Bool
  ) {
    let top = story.capture(1)
    let middle = story.capture(2, parent: top)
    let bottom = story.capture(3, parent: middle)
    let off: any Payload =
      parked ? CardParked(reason: nil) : CardClosed(outcome: .solved, reason: nil)
    story.say(top, off)
    story.say(middle, off)
    #expect(rows(.unknown) == ["0 1", "1 2", "2 3"])
    story.say(bottom, off)
    #expect(rows(.unknown) == [])
  }

  @Test mutating func `a parked card stays above the innovation that answers it`() {
    let top = story.capture(1)
    answer(2, 1)
    story.say(top, CardParked(reason: nil))
    #expect(rows(.unknown) == ["0 1", "1 =2"])
  }

  @Test mutating func `a challenge that nobody named yet holds its cards all the same`() {
    story.capture(1, challenge: .set(challenge(9)))
    #expect(rows(.challenge(challenge(9))) == ["0 1"])
  }

  @Test mutating func `a card that was taken back holds nothing`() {
    let top = story.capture(1)
    story.capture(2, parent: top)
    story.say(top, CardRetracted())
    #expect(rows(.unknown) == ["0 2"])
  }

  @Test mutating func `a change that no card serves is named until one does, even a finished one`()
  {
    _ = name(1)
    func unserved() -> [String] { story.board.trees.first?.unserved ?? [] }
    story.say(challenge(1).cast(), ChangeNeeded(change: "U1.1", text: "keys"))
    story.say(challenge(1).cast(), ChangeNeeded(change: "U1.2", text: "rooms"))
    #expect(unserved() == ["U1.1", "U1.2"])
    let one = story.capture(1)
    var linked = ChangesLinked()
    linked.add = ["U1.1"]
    story.say(one, linked)
    #expect(unserved() == ["U1.2"])
    story.say(one, CardClosed(outcome: .solved, reason: nil))
    #expect(unserved() == ["U1.2"])
    story.say(one, CardClosed(outcome: .stopped, reason: nil))
    #expect(unserved() == ["U1.1", "U1.2"])
    story.say(challenge(1).cast(), ChangeDropped(change: "U1.1", reason: nil))
    #expect(unserved() == ["U1.2"])
  }

  @Test(arguments: seeds(40))
  func `holds every card on the board once, where a slow look puts it`(seed: UInt64) {
    let board = Districts(seed: seed).story.board
    check(board, "KIEM_SEED=\(seed)")
  }

  @Test(arguments: seeds(40))
  func `holds every card on the board once, whatever wild writers wrote`(seed: UInt64) {
    check(fold(Histories(seed: seed).lines), "KIEM_SEED=\(seed)")
  }

  /// Whether a card hangs below itself, as only writers who break the rules make it do.
  private func isRound(_ card: Card, _ board: Board) -> Bool {
    var seen: Set<CardID> = []
    var here = card
    while seen.insert(here.id).inserted {
      let answered = board.answered(by: here)
      let parent = here.parent.flatMap { board.cards[$0] }
      let isThere = parent.map { !$0.retracted.value } ?? false
      guard let next = isThere ? parent : answered.count == 1 ? board.cards[answered[0]] : nil
      else {
        return false
      }
      here = next
    }
    return here.id == card.id
  }

  private func check(_ board: Board, _ seed: String) {
    let trees = board.trees
    var home: [CardID: Int] = [:]
    for tree in trees {
      #expect(Set(tree.nodes.map(\.card)).count == tree.nodes.count, "\(seed)")
      var path: [CardID] = []
      for (index, node) in tree.nodes.enumerated() {
        guard let card = board.cards[node.card] else { continue }
        if !node.isGuest { home[node.card, default: 0] += 1 }
        #expect(node.isGuest == (board.frame(of: card) != tree.frame), "\(seed)")
        // Whatever it hangs on is its parent, or the only card it answers.
        path.removeLast(max(0, path.count - node.depth))
        #expect(path.count == node.depth, "\(seed)")
        if let above = path.last {
          #expect(card.parent == above || board.answered(by: card) == [above], "\(seed)")
        }
        path.append(node.card)
        let next = index + 1 < tree.nodes.count ? tree.nodes[index + 1].depth : 0
        if next > node.depth { #expect(node.hasMore, "\(seed)") }
        if !card.isOnBoard, !isRound(card, board) {
          let below = tree.nodes[(index + 1)...].prefix { $0.depth > node.depth }
          #expect(below.contains { board.cards[$0.card]?.isOnBoard ?? false }, "\(seed)")
        }
      }
    }
    for card in board.cards.all {
      if card.isOnBoard { #expect(home[card.id] == 1, "\(seed) \(card.id)") }
      if card.mergedInto != nil || card.retracted.value { #expect(home[card.id] == nil, "\(seed)") }
    }
    // Guests: exactly where a card is answered that is to be seen there.
    for tree in trees {
      let shown = Set(tree.nodes.filter { !$0.isGuest }.map(\.card))
      let expected = board.cards.all.filter { card in
        card.isOnBoard && board.frame(of: card) != tree.frame
          && board.answered(by: card).contains { shown.contains($0) }
      }
      #expect(
        Set(tree.nodes.filter(\.isGuest).map(\.card)) == Set(expected.map(\.id)), "\(seed)")
    }
  }
}
