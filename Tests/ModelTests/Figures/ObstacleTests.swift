import Model
import Testing

@Suite struct `What stands in the way of a move` {
  private var story = Story()

  private func obstacles(_ id: CardID, _ stage: Stage) -> Set<Board.Obstacle> {
    Set(story.board.obstacles(moving: story.now(id), to: stage))
  }

  @Test mutating func `nothing, to the stage where the card is`() {
    let one = story.capture(1, in: .engage)
    #expect(obstacles(one, .engage).isEmpty)
  }

  @Test mutating func `to the left a reason is all it takes`() {
    let one = story.capture(1, in: .cocreate)
    for number in 10..<20 { story.capture(number, in: .acknowledge) }
    #expect(obstacles(one, .engage) == [.back])
    #expect(obstacles(one, .acknowledge) == [.back])
  }

  @Test mutating func `items that the program checks, not those that a person ticks`() {
    let one = story.capture(1)
    #expect(obstacles(one, .acknowledge) == [.policy(.r1), .policy(.r2)])
  }

  @Test mutating func `more than one step to the right`() {
    let one = story.capture(1)
    #expect(!obstacles(one, .acknowledge).contains(.steps))
    #expect(obstacles(one, .engage).contains(.steps))
  }

  @Test mutating func `a limit that is reached`() {
    let one = story.capture(1, in: .acknowledge)
    for number in 10..<15 { story.capture(number, in: .engage) }
    #expect(!obstacles(one, .engage).contains(.limit(.engage, 6)))
    #expect(!story.board.isLimitReached(.engage))
    story.capture(15, in: .engage)
    #expect(obstacles(one, .engage).contains(.limit(.engage, 6)))
    #expect(story.board.isLimitReached(.engage))
    story.say(.board, LimitSet(stage: .engage, limit: nil))
    #expect(!obstacles(one, .engage).contains(.limit(.engage, 6)))
    #expect(!story.board.isLimitReached(.engage))
  }

  @Test mutating func `those that come in the same act count against a limit`() throws {
    let (one, two) = (story.capture(1, in: .acknowledge), story.capture(2, in: .acknowledge))
    for number in 10..<15 { story.capture(number, in: .engage) }
    let first = story.board.moving(story.now(one), to: .engage, reason: "both", random: 1)
    let second = story.board.moving(
      story.now(two), to: .engage, behind: first, beside: 1, reason: "both", random: 0)
    #expect(!first.overrides.map(\.rule).contains("limit"))
    #expect(second.overrides.map(\.rule).contains("limit"))
    #expect(try #require(first.rank) < #require(second.rank))
  }

  @Test mutating func `cards worked on via others do not count against a limit`() {
    let one = story.capture(1, in: .acknowledge)
    for number in 10..<16 { story.capture(number, in: .engage) }
    story.capture(20, parent: card(10))
    #expect(!obstacles(one, .engage).contains(.limit(.engage, 6)))
  }

  @Test mutating func `a card that is itself worked on via others meets no limit`() {
    let one = story.capture(1, in: .acknowledge)
    story.capture(2, parent: one)
    for number in 10..<16 { story.capture(number, in: .engage) }
    #expect(!obstacles(one, .engage).contains(.limit(.engage, 6)))
    let early = story.capture(3)
    story.capture(4, parent: early)
    #expect(!obstacles(early, .engage).contains(.limit(.engage, 6)))
  }

  @Test mutating func `a limit on a stage that is not in progress stops nobody`() {
    let one = story.capture(1, in: .cocreate)
    story.say(.board, LimitSet(stage: .share, limit: 0))
    #expect(!obstacles(one, .share).contains(.limit(.share, 0)))
  }

  @Test func `each has the name that stands in the log`() {
    let all: [Board.Obstacle] = [.policy(.a2), .limit(.engage, 6), .steps, .back]
    #expect(all.map(\.rule) == ["A2", "limit", "steps", "back"])
  }
}
