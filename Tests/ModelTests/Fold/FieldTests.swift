import Model
import Testing

@Suite struct `Fields and sets of a card` {
  private var story = Story()

  @Test mutating func `an edit that did not know the winner is shown as two versions`() {
    let one = story.capture(1)
    let captured = story.now(one).title.heads
    var mine = CardEdited()
    mine.title = .set("mine")
    mine.knew = captured
    var yours = mine
    yours.title = .set("yours")
    story.say(one, mine, writer: 1)
    story.say(one, yours, writer: 2)
    #expect(story.now(one).title.value == "yours")
    #expect(story.now(one).title.others.map(\.value) == ["mine"])
    var both = CardEdited()
    both.title = .set("ours")
    both.knew = story.now(one).title.heads
    story.say(one, both, writer: 2)
    #expect(story.now(one).title.others.isEmpty)
  }

  @Test mutating func `an edit changes the fields it names and no others`() {
    let one = story.capture(1)
    var edited = CardEdited()
    edited.description = .set("more")
    edited.settings = .set(["care"])
    story.say(one, edited)
    edited = CardEdited()
    edited.description = .clear
    story.say(one, edited)
    #expect(story.now(one).description.value == nil)
    #expect(story.now(one).settings.value == ["care"])
    #expect(story.now(one).title.value == "Card 1")
  }

  @Test mutating func `a challenge is unknown, cross-cutting or named, and can be unknown again`() {
    let one = story.capture(1)
    #expect(story.now(one).challenge.value == .unknown)
    var edited = CardEdited()
    edited.challenge = .clear
    story.say(one, edited)
    #expect(story.now(one).challenge.value == .crossCutting)
    edited.challenge = .set(challenge(1))
    story.say(one, edited)
    #expect(story.now(one).challenge.value == .challenge(challenge(1)))
    edited.challenge = .keep
    edited.challengeUnknown = true
    story.say(one, edited)
    #expect(story.now(one).challenge.value == .unknown)
  }

  @Test mutating func `evidence stands in the order of the events, but for what was withdrawn`() {
    let one = story.capture(1)
    let later = story.say(one, EvidenceNoted(text: "later"), at: 5_000_000)
    story.say(one, EvidenceNoted(text: "earlier"), writer: 2, at: 4_000_000)
    #expect(story.now(one).evidence.map(\.text) == ["earlier", "later"])
    story.say(one, EvidenceWithdrawn(noted: later.id))
    #expect(story.now(one).evidence.map(\.text) == ["earlier"])
    #expect(fold(story.lines.reversed()).cards[one]?.evidence.map(\.text) == ["earlier"])
  }

  @Test mutating func `a removed comment still counts and is known as removed`() {
    let one = story.capture(1)
    let id = TargetID(random: 9)
    story.say(one, CommentAdded(comment: id, text: "oops"))
    story.say(one, CommentRedacted(comment: id))
    #expect(story.now(one).comments == 1)
    #expect(story.board.redacted == [id.description])
  }

  @Test mutating func `linking a channel again while somebody unlinks it keeps it`() throws {
    let one = story.capture(1)
    story.say(one, ChannelLinked(label: "chat", url: "u"))
    let channel = try #require(story.now(one).channels.elements.first)
    #expect(channel.label == "chat" && channel.url == "u")
    let observed = story.now(one).channels.observed(channel)
    story.say(one, ChannelLinked(label: "chat", url: "u"), writer: 2)
    story.say(one, ChannelUnlinked(label: "chat", url: "u", observed: observed))
    #expect(story.now(one).channels.elements == [channel])
    story.say(
      one,
      ChannelUnlinked(label: "chat", url: "u", observed: story.now(one).channels.observed(channel)))
    #expect(story.now(one).channels.isEmpty)
  }

  @Test mutating func `needed changes that a card serves are a set with observed removal`() {
    let one = story.capture(1)
    var linked = ChangesLinked()
    linked.add = ["u1a", "u1b"]
    story.say(one, linked)
    var removed = ChangesLinked()
    removed.remove = [Removal("u1a", observed: story.now(one).changes.observed("u1a"))]
    story.say(one, removed)
    #expect(story.now(one).changes.elements == ["u1b"])
  }

  @Test mutating func `an anonymous card has no author anywhere`() {
    let one = story.capture(1)
    #expect(story.now(one).capturedBy == nil)
    var payload = CardCaptured(number: 2, kind: .problem, title: "x", rank: nil)
    payload.description = "y"
    story.say(card(2), payload, by: partner(5))
    #expect(story.now(card(2)).capturedBy == partner(5))
    #expect(story.board.trail(by: partner(5)) == [1])
  }

  @Test
  mutating func
    `a card of a circle is seen as such until it is widened, and narrowing hides it again`()
  {
    let circle = CircleID(random: 8)
    story.say(
      card(1).cast(), CardCaptured(number: 1, kind: .problem, title: "closed", rank: nil),
      audience: .circle(circle))
    #expect(story.now(card(1)).audience.value == .circle(circle))
    var widened = AudienceWidened()
    widened.snapshot = CardCaptured(
      number: 1, kind: .opportunity, title: "closed", rank: Rank("a1"))
    widened.stage = .engage
    story.say(card(1), widened)
    #expect(story.now(card(1)).audience.value == .open)
    #expect(story.now(card(1)).kind.value == .opportunity)
    #expect(story.now(card(1)).title.others.isEmpty)
    #expect(story.column(.engage) == [card(1)])
    #expect(story.board.label(of: story.now(card(1))) == "1")
    story.say(card(1), AudienceNarrowed(circle: circle))
    #expect(story.now(card(1)).audience.value == .circle(circle))
  }

  @Test mutating func `innovations have outcomes, maturity and connections`() {
    let one = story.capture(1, .innovation)
    var described = InnovationDescribed()
    described.outcomes = .set([.service])
    described.connects = .set([Connection(.actor, "baker")])
    story.say(one, described)
    story.say(one, MaturityReached(.pilot))
    #expect(story.now(one).innovation.outcomes.value == [.service])
    #expect(story.now(one).innovation.connects.value == [Connection(.actor, "baker")])
    #expect(story.now(one).innovation.maturity.value == .pilot)
    story.say(one, MaturityReached(nil))
    #expect(story.now(one).innovation.maturity.value == nil)
  }
}

@Suite struct `Bundles` {
  private var story = Story()

  @Test mutating func `a transaction does what it holds, in its order, as one line`() {
    let one = story.capture(1)
    let tx = Transaction(events: [
      inner(one.cast(), CardMoved(from: nil, to: .engage, rank: nil)),
      inner(one.cast(), CardMoved(from: nil, to: .share, rank: nil)),
      inner(card(2).cast(), CardCaptured(number: 2, kind: .problem, title: "x", rank: nil)),
    ])
    story.say(.board, tx, by: partner(3), session: SessionID("s4"))
    #expect(story.now(card(2)).capturedIn == SessionID("s4"), "the line says in which session")
    #expect(story.column(.share) == [one])
    #expect(story.column(.recognise) == [card(2)])
    #expect(story.now(card(2)).capturedBy == partner(3), "the line says who")
    #expect(story.board.eventCount == 2)
  }

  @Test mutating func `an undo does what it holds`() {
    let one = story.capture(1)
    let move = story.say(one, CardMoved(from: .recognise, to: .engage, rank: nil))
    story.say(
      .board,
      EventUndone(
        event: move.id,
        events: [inner(one.cast(), CardMoved(from: .engage, to: .recognise, rank: nil))]))
    #expect(story.column(.recognise) == [one])
  }

  @Test mutating func `a line inside a line is read with the author and the place of its line`()
    throws
  {
    let tx = Transaction(events: [
      inner(card(1).cast(), CardRetracted()), inner(card(1).cast(), CardRestored(), by: partner(9)),
    ])
    story.say(.board, tx, by: partner(3))
    let events = Event.all(in: try #require(story.lines.first))
    #expect(events.map(\.key.sub) == [0, 1, 2])
    #expect(events.map(\.by) == [partner(3), partner(3), partner(9)])
  }

  @Test mutating func `a bundle inside a bundle is not folded, not read and listed`() {
    let deep = Transaction(events: [inner(card(1).cast(), CardRetracted())])
    let tx = Transaction(events: [
      inner(.board, deep), inner(.board, EventUndone(event: Examples.key, events: deep.events)),
      inner(card(2).cast(), CardRetracted()),
    ])
    story.say(.board, tx)
    #expect(story.board.cards[card(1)] == nil)
    #expect(story.board.cards[card(2)]?.retracted.value == true)
    #expect(story.board.unreadable.map(\.problem) == [.inner, .inner])
    #expect(story.lines.first.map { Event.all(in: $0).count } == 2)
  }

  @Test func `duplicates change nothing`() {
    var board = Board()
    let comment = line(card(1).cast(), CommentAdded(comment: .board, text: "once"), .at(1, seq: 1))
    for _ in 0..<3 { board.apply(comment) }
    #expect(board.cards[card(1)]?.comments == 1)
    #expect(board.eventCount == 1)
    #expect(board.forks.isEmpty)
    #expect(board.hasSeen(comment.key.id))
    #expect(!board.hasSeen(EventID(replica: replica(1), seq: 2)))
  }

  @Test func `evidence is taken back on its own card only, whatever arrives first`() throws {
    var story = Story()
    let one = story.capture(1)
    let other = story.capture(2)
    let noted = story.say(one, EvidenceNoted(text: "31 of 40"))
    story.say(other, EvidenceWithdrawn(noted: noted.id))
    for lines in [story.lines, story.lines.reversed()] {
      #expect(fold(lines).cards[one]?.evidence.map(\.text) == ["31 of 40"])
    }
    story.say(one, EvidenceWithdrawn(noted: noted.id))
    for lines in [story.lines, story.lines.reversed()] {
      #expect(fold(lines).cards[one]?.evidence.isEmpty == true)
    }
  }
}
