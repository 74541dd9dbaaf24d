import Model
import Testing

@Suite struct `Moving cards` {
  private var story = Story()

  @Test mutating func `a captured card stands in Recognise, by rank and then by id`() {
    story.capture(3, rank: "b1")
    story.capture(2, rank: "a1")
    story.capture(5)
    story.capture(4, rank: "b1")
    #expect(story.column(.recognise) == [card(2)] + [card(3), card(4)].sorted() + [card(5)])
  }

  @Test func `of two moves the later wins whole: never the stage of one and the rank of the other`()
  {
    let capture = line(
      card(1).cast(), CardCaptured(number: 1, kind: .problem, title: "x", rank: Rank("a1")),
      .at(1, seq: 1))
    let one = line(
      card(1).cast(), CardMoved(from: nil, to: .engage, rank: Rank("c1")), .at(2, 1, seq: 2))
    let other = line(
      card(1).cast(), CardMoved(from: nil, to: .acknowledge, rank: nil), .at(3, 2, seq: 1))
    for order in permutations(of: [capture, one, other]) {
      let place = fold(order).cards[card(1)]?.place.value
      #expect(place?.stage == .acknowledge)
      #expect(place?.rank == nil)
      #expect(place?.since == Stamp(milliseconds: 3))
    }
  }

  @Test mutating func `a reorder does not make the card younger`() {
    let one = story.capture(1, in: .engage, rank: "a1")
    let since = story.now(one).place.value.since
    story.say(one, CardReordered(stage: .engage, rank: Rank("z1"), since: since))
    #expect(story.now(one).place.value.since == since)
    #expect(story.now(one).place.value.rank == Rank("z1"))
  }

  @Test mutating func `a move says since when the card is in its stage, now unless told otherwise`()
  {
    let one = story.capture(1)
    let key = story.say(one, CardMoved(from: .recognise, to: .engage, rank: nil))
    #expect(story.now(one).place.value.since == key.stamp)
    let before = Stamp(milliseconds: 77)
    story.say(one, CardMoved(from: .engage, to: .acknowledge, rank: nil, since: before))
    #expect(story.now(one).place.value.since == before)
  }

  @Test mutating func `a blocked card keeps its stage and its age goes on`() {
    let one = story.capture(1, in: .engage)
    let place = story.now(one).place.value
    story.say(one, CardBlocked(reason: "no key"))
    #expect(story.now(one).place.value == place)
    #expect(story.column(.engage) == [one])
    #expect(story.now(one).blocked.value?.reason == "no key")
    story.say(one, CardUnblocked())
    #expect(story.now(one).blocked.value == nil)
  }

  @Test mutating func `a limit that two histories exceed together refuses nothing`() {
    for number in 1...7 { story.capture(number, in: .engage) }
    #expect(story.board.counts[Stage.engage.index].own == 7)
    #expect(story.board.limits[Stage.engage.index].value == 6)
    #expect(story.column(.engage).count == 7)
    #expect(story.board.didNotApply.isEmpty)
  }
}

@Suite struct `Leaving the board and coming back` {
  private var story = Story()

  @Test mutating func `a parked card is off with a reason and comes back where it was`() {
    let one = story.capture(1, in: .engage, rank: "b1")
    story.say(one, CardParked(reason: "summer"))
    #expect(story.now(one).off.value == .parked("summer"))
    #expect(story.column(.engage).isEmpty)
    #expect(story.board.counts[Stage.engage.index].own == 0)
    #expect(story.board.offTheBoard.map(\.id) == [one])
    story.say(one, CardResumed())
    #expect(story.column(.engage) == [one])
    #expect(story.board.offTheBoard.isEmpty)
  }

  @Test mutating func `closing and commenting at the same time both stay`() {
    let one = story.capture(1)
    story.say(one, CardClosed(outcome: .solved, reason: nil), at: 2_000_000)
    story.say(
      one, CommentAdded(comment: TargetID(random: 1), text: "well done"), writer: 2, at: 2_000_000)
    #expect(story.now(one).off.value == .closed(.solved, nil))
    #expect(story.now(one).comments == 1)
    story.say(one, CardReopened())
    #expect(story.column(.recognise) == [one])
  }

  @Test mutating func `of parking and closing the later wins`() {
    let one = story.capture(1)
    story.say(one, CardClosed(outcome: .stopped, reason: "b"), at: 3_000_000)
    story.say(one, CardParked(reason: "a"), writer: 2, at: 2_000_000)
    #expect(story.now(one).off.value == .closed(.stopped, "b"))
  }

  @Test mutating func `an undone capture is neither on the board nor among the cards off it`() {
    let one = story.capture(1)
    story.say(one, CardRetracted())
    #expect(story.column(.recognise).isEmpty)
    #expect(story.board.offTheBoard.isEmpty)
    story.say(one, CardRestored())
    #expect(story.column(.recognise) == [one])
  }

  @Test mutating func `a number is never given twice, also not after its card has gone`() {
    let one = story.capture(17)
    story.say(one, CardRetracted())
    #expect(story.board.lastNumber == 17)
  }
}

@Suite struct `Numbers` {
  private func captured(_ id: Int, _ number: Int?, at time: Int64, _ writer: Int, seq: UInt32 = 1)
    -> RawEvent
  {
    var payload = CardCaptured()
    payload.number = number
    payload.title = "x"
    return line(card(id).cast(), payload, .at(time, writer, seq: seq))
  }

  @Test func `the later claimant of a number shows a letter, in any order of arrival`() {
    let lines = [captured(1, 18, at: 3, 1), captured(2, 18, at: 1, 2), captured(3, 18, at: 2, 3)]
    for order in permutations(of: lines) {
      let board = fold(order)
      let labels = [1, 2, 3].map { board.cards[card($0)].map { board.label(of: $0) } }
      #expect(labels == ["18c", "18", "18b"])
    }
  }

  @Test func `letters are right again when an earlier claimant arrives after a settle`() {
    var board = Board()
    for line in [captured(1, 18, at: 3, 1), captured(2, 18, at: 1, 2), captured(3, 18, at: 2, 3)] {
      board.apply(line)
      board.settle()
    }
    #expect(board.cards[card(1)].map { board.label(of: $0) } == "18c")
    #expect(board.cards[card(2)].map { board.label(of: $0) } == "18")
  }

  @Test func `an earlier capture of the same card decides its number, whatever the order`() {
    let lines = [
      captured(1, 5, at: 9, 1), captured(1, 7, at: 2, 2), captured(2, 5, at: 10, 3),
      captured(3, 7, at: 5, 4),
    ]
    for order in permutations(of: lines) {
      let board = fold(order)
      let labels = [1, 2, 3].map { board.cards[card($0)].map { board.label(of: $0) } }
      #expect(labels == ["7", "5", "7b"])
      #expect(board.lastNumber == 7)
    }
  }

  @Test func `a card without a number is called by its id`() {
    let board = fold([captured(1, nil, at: 1, 1)])
    #expect(board.cards[card(1)].map { board.label(of: $0) } == card(1).description)
  }

  @Test func `challenges have numbers of their own`() {
    func named(_ id: Int, at time: Int64, _ writer: Int) -> RawEvent {
      var payload = ChallengeNamed()
      payload.number = 2
      payload.title = "x"
      return line(challenge(id).cast(), payload, .at(time, writer, seq: 1))
    }
    for order in permutations(of: [
      named(1, at: 2, 1), named(2, at: 1, 2), captured(1, 2, at: 5, 3),
    ]) {
      let board = fold(order)
      let labels = [1, 2].map { board.challenges[challenge($0)].map { board.label(of: $0) } }
      #expect(labels == ["U2b", "U2"])
      #expect(board.lastChallengeNumber == 2)
    }
  }
}
