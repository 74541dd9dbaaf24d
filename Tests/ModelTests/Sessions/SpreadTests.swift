import Model
import Testing

@Suite struct `Cards on the table` {
  private let one = TargetID(random: 5)
  private let two = TargetID(random: 4)

  @Test func `clusters stand in the order in which they were begun, whatever their names`() {
    var story = Story()
    for number in 1...5 { story.capture(number) }
    story.say(one, CardsClustered(cards: [card(1), card(2)]))
    story.say(two, CardsClustered(cards: [card(3)]))
    #expect(story.board.spread(of: [.recognise]).clusters.map(\.id) == [one, two])
    story.say(one, CardsClustered(cards: [card(4)], out: [card(1)]))
    let spread = story.board.spread(of: [.recognise])
    #expect(spread.clusters.map(\.id) == [one, two])
    #expect(spread.loose == [card(1), card(5)])
  }

  @Test func `laying says what cannot be laid`() throws {
    var story = Story()
    for number in 1...4 { story.capture(number) }
    story.say(one, CardsClustered(cards: [card(1), card(2)]))
    let board = story.board
    let spread = board.spread(of: [.recognise])
    #expect(throws: Board.LayingProblem.alone) {
      try board.laying([], with: card(3), in: spread, random: 1)
    }
    #expect(throws: Board.LayingProblem.alone) {
      try board.laying([card(3)], with: card(3), in: spread, random: 1)
    }
    #expect(throws: Board.LayingProblem.together) {
      try board.laying([card(1), card(2)], with: card(2), in: spread, random: 1)
    }
    #expect(throws: Board.LayingProblem.together) {
      try board.laying([card(1)], with: card(2), in: spread, random: 1)
    }
    let change = try board.laying([card(3)], with: card(2), in: spread, random: 1)
    #expect(change.target == one)
    #expect((change.payload as? CardsClustered)?.cards == [card(3)])
  }

  @Test func `a parent problem stands in the challenge of its cards, if they have but one`() {
    var story = Story()
    let challenge = ChallengeID(random: 8)
    story.capture(1, challenge: .set(challenge))
    story.capture(2, challenge: .set(challenge))
    story.capture(3)
    story.say(one, CardsClustered(cards: [card(1), card(2)]))
    story.say(two, CardsClustered(cards: [card(3)]))
    func frame(of cluster: TargetID) -> Edit<ChallengeID>? {
      let changes = story.board.promoting(cluster, as: card(9), named: "All", random: 1)
      return (changes.first?.payload as? CardCaptured)?.challenge
    }
    #expect(frame(of: one) == .set(challenge))
    #expect(frame(of: two) == .keep)
  }
}
