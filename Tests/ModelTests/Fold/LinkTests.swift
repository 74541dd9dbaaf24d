import Model
import Testing

@Suite struct `Subproblems` {
  private var story = Story()

  @Test mutating func `a card below another is its child, and no longer when it is taken out`() {
    let parent = story.capture(1)
    let child = story.capture(2, parent: parent)
    #expect(story.now(child).parent == parent)
    #expect(story.now(parent).children == [child])
    story.say(child, CardReparented(parent: nil))
    #expect(story.now(child).parent == nil)
    #expect(story.now(parent).children.isEmpty)
  }

  @Test mutating func `a link that would make a loop is not applied and is listed`() {
    let (one, two, three) = (story.capture(1), story.capture(2), story.capture(3))
    story.say(two, CardReparented(parent: one))
    story.say(three, CardReparented(parent: two))
    let refused = story.say(one, CardReparented(parent: three))
    let itself = story.say(two, CardReparented(parent: two))
    #expect(story.now(one).parent == nil)
    #expect(story.now(two).parent == one, "the former link stays")
    #expect(story.board.didNotApply.map(\.event) == [refused.id, itself.id])
    #expect(story.board.didNotApply.allSatisfy { $0.reason == .loop })
  }

  @Test func `of two links that make a loop together the later is refused, in any order`() {
    let lines = [
      line(
        card(1).cast(), CardCaptured(number: 1, kind: .problem, title: "1", rank: nil),
        .at(1, seq: 1)),
      line(
        card(2).cast(), CardCaptured(number: 2, kind: .problem, title: "2", rank: nil),
        .at(2, seq: 2)),
      line(card(1).cast(), CardReparented(parent: card(2)), .at(3, 2, seq: 1)),
      line(card(2).cast(), CardReparented(parent: card(1)), .at(4, 3, seq: 1)),
    ]
    for order in permutations(of: lines) {
      let board = fold(order)
      #expect(board.cards[card(1)]?.parent == card(2))
      #expect(board.cards[card(2)]?.parent == nil)
      #expect(board.didNotApply.map(\.event) == [EventID(replica: replica(3), seq: 1)])
    }
  }

  @Test mutating func `a parent whose capture arrives last gets its children then`() {
    let child = story.capture(2)
    story.say(child, CardReparented(parent: card(1)))
    #expect(story.now(child).parent == nil)
    story.say(card(1), CommentAdded(comment: TargetID(random: 1), text: "early"))
    #expect(story.now(child).parent == nil)
    let parent = story.capture(1, in: .engage)
    #expect(story.now(child).parent == parent)
    #expect(story.now(parent).children == [child])
    #expect(story.now(parent).isViaOthers)
  }

  @Test mutating func `a child has the challenge of its topmost parent`() {
    let top = story.capture(1, challenge: .set(challenge(1)))
    let middle = story.capture(2, parent: top, challenge: .clear)
    let low = story.capture(3, parent: middle, challenge: .set(challenge(2)))
    #expect(story.board.frame(of: story.now(low)) == .challenge(challenge(1)))
    story.say(top, CardReparented(parent: nil))
    story.say(middle, CardReparented(parent: nil))
    #expect(story.board.frame(of: story.now(low)) == .crossCutting)
    story.say(low, CardReparented(parent: nil))
    #expect(story.board.frame(of: story.now(low)) == .challenge(challenge(2)))
  }
}

@Suite struct `Merging` {
  private var story = Story()

  @Test mutating func `a merged card leaves the board and points to the one that stays`() {
    let (one, two) = (story.capture(1), story.capture(2))
    story.say(one, CardMerged(into: two, reason: "same"))
    #expect(story.now(one).mergedInto == two)
    #expect(story.board.survivor(of: one) == two)
    #expect(story.column(.recognise) == [two])
    #expect(story.now(two).absorbed == [one])
    #expect(story.board.offTheBoard.map(\.id) == [one])
  }

  @Test mutating func `recognitions, people, children and history go to the card that stays`() {
    let (one, two) = (story.capture(1), story.capture(2))
    let child = story.capture(3, parent: one)
    story.say(one, CardRecognised(partner: partner(1)))
    story.say(one, PartnerEngaged(partner: partner(2), role: .lead, doing: "asks"))
    story.say(one, CardMerged(into: two, reason: nil))
    story.say(one, CardRecognised(partner: partner(3)))
    let position = UInt64(story.lines.count)
    story.say(one, CommentAdded(comment: TargetID(random: 1), text: "to the merged one"))
    let stays = story.now(two)
    #expect(story.board.recognitions(of: stays) == [partner(1), partner(3)])
    #expect(story.board.people(on: stays).map(\.partner) == [partner(2)])
    #expect(stays.children == [child])
    #expect(story.now(child).parent == two)
    #expect(story.board.trail(of: two).contains(position))
  }

  @Test mutating func `a subproblem merged into its parent is no loop and nobody's mistake`() {
    let (parent, child) = (story.capture(1), story.capture(2))
    story.say(child, CardReparented(parent: parent))
    story.say(child, CardMerged(into: parent, reason: nil))
    #expect(story.board.didNotApply.isEmpty)
    #expect(story.column(.recognise) == [parent])
  }

  @Test mutating func `merges follow each other`() {
    let (one, two, three) = (story.capture(1), story.capture(2), story.capture(3))
    story.say(one, CardMerged(into: two, reason: nil))
    story.say(two, CardMerged(into: three, reason: nil))
    #expect(story.board.survivor(of: one) == three)
    #expect(Set(story.now(three).absorbed) == [one, two])
  }

  @Test func `of two cards merged into each other one stays, in any order`() {
    let lines = [
      line(
        card(1).cast(), CardCaptured(number: 1, kind: .problem, title: "1", rank: nil),
        .at(1, seq: 1)),
      line(
        card(2).cast(), CardCaptured(number: 2, kind: .problem, title: "2", rank: nil),
        .at(2, seq: 2)),
      line(card(1).cast(), CardMerged(into: card(2), reason: nil), .at(3, 2, seq: 1)),
      line(card(2).cast(), CardMerged(into: card(1), reason: nil), .at(3, 3, seq: 1)),
    ]
    for order in permutations(of: lines) {
      let board = fold(order)
      let first = min(replica(2), replica(3)) == replica(2) ? 2 : 1
      #expect(board.columns[0] == [card(first)])
      #expect(board.didNotApply.map(\.reason) == [.loop])
    }
  }

  @Test mutating func `a move of a merged card is listed as not applied`() {
    let (one, two) = (story.capture(1), story.capture(2))
    story.say(one, CardMerged(into: two, reason: nil))
    let move = story.say(one, CardMoved(from: .recognise, to: .engage, rank: nil), writer: 2)
    #expect(story.column(.engage).isEmpty)
    #expect(story.board.didNotApply.map(\.event) == [move.id])
    #expect(story.board.didNotApply.map(\.reason) == [.merged(two)])
  }

  @Test mutating func `a merged card cannot be revived by resuming it`() {
    let (one, two) = (story.capture(1), story.capture(2))
    story.say(one, CardMerged(into: two, reason: nil))
    story.say(one, CardResumed())
    story.say(one, CardReopened())
    #expect(story.column(.recognise) == [two])
  }

  @Test mutating func `undoing a merge gives both cards back`() {
    let (one, two) = (story.capture(1), story.capture(2))
    story.say(one, CardMerged(into: two, reason: nil))
    story.say(one, CardMerged(into: nil, reason: nil))
    #expect(Set(story.column(.recognise)) == [one, two])
    #expect(story.now(two).absorbed.isEmpty)
  }
}

@Suite struct `Answers and via others` {
  private var story = Story()

  @Test mutating func `an innovation answers cards until the link is removed`() {
    let problem = story.capture(1)
    let innovation = story.capture(2, .innovation)
    story.say(innovation, InnovationLinked(answers: [problem]))
    #expect(story.now(problem).answeredBy == [innovation])
    let observed = story.now(innovation).answers.observed(problem)
    story.say(
      innovation,
      InnovationLinked(answers: [], remove: [Removal(problem.description, observed: observed)]))
    #expect(story.now(problem).answeredBy.isEmpty)
  }

  @Test(arguments: [Stage.acknowledge, .engage, .cocreate])
  mutating func `a card in progress with an open child is worked on via others and not counted`(
    stage: Stage
  ) {
    let parent = story.capture(1, in: stage)
    let child = story.capture(2, parent: parent)
    #expect(story.now(parent).isViaOthers)
    #expect(story.board.counts[stage.index].viaOthers == 1)
    #expect(story.board.counts[stage.index].own == 0)
    story.say(child, CardMoved(from: .recognise, to: .share, rank: nil))
    #expect(!story.now(parent).isViaOthers, "a shared child is no open one")
    story.say(child, CardMoved(from: .share, to: .engage, rank: nil))
    #expect(story.now(parent).isViaOthers)
    story.say(child, CardParked(reason: nil))
    #expect(!story.now(parent).isViaOthers)
    #expect(story.board.counts[stage.index].own >= 1)
  }

  @Test mutating func `a card that an open innovation answers is worked on via others`() {
    let problem = story.capture(1, in: .engage)
    let innovation = story.capture(2, .innovation)
    story.say(innovation, InnovationLinked(answers: [problem]))
    #expect(story.now(problem).isViaOthers)
    story.say(innovation, CardClosed(outcome: .notUsed, reason: nil))
    #expect(!story.now(problem).isViaOthers)
  }

  @Test mutating func `the answer to a merged card is the answer to the card that stays`() {
    let (merged, stays) = (story.capture(1), story.capture(3, in: .engage))
    let innovation = story.capture(2, .innovation)
    story.say(innovation, InnovationLinked(answers: [merged]))
    story.say(merged, CardMerged(into: stays, reason: nil))
    #expect(story.now(stays).answeredBy == [innovation])
    #expect(story.now(stays).isViaOthers)
    story.say(innovation, CardMoved(from: .recognise, to: .share, rank: nil))
    #expect(!story.now(stays).isViaOthers)
  }

  @Test mutating func `an answered card whose capture arrives last is worked on via others then`() {
    let innovation = story.capture(2, .innovation)
    story.say(innovation, InnovationLinked(answers: [card(1)]))
    let problem = story.capture(1, in: .engage)
    #expect(story.now(problem).answeredBy == [innovation])
    #expect(story.now(problem).isViaOthers)
  }

  @Test mutating func `cards worked on via others stand below the others`() {
    let parent = story.capture(1, in: .engage, rank: "a1")
    story.capture(2, parent: parent)
    let other = story.capture(3, in: .engage, rank: "z1")
    #expect(story.column(.engage) == [other, parent])
    #expect(story.board.lastRank(in: .engage) == Rank("z1"))
  }

  @Test(arguments: [Stage.recognise, .share])
  mutating func `outside the stages in progress nothing is via others`(stage: Stage) {
    let parent = story.capture(1, in: stage)
    story.capture(2, parent: parent)
    #expect(!story.now(parent).isViaOthers)
  }
}
