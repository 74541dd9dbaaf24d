import Model
import Testing

@Suite struct `Undo and redo` {
  private var story = Story()
  private let me = partner(1)
  private let other = partner(2)

  /// A card that somebody else wrote.
  private mutating func card() -> CardID { story.capture(1) }

  private mutating func title(_ text: String, _ id: CardID, by who: PartnerID, writer: Int = 1) {
    var edited = CardEdited()
    edited.title = .set(text)
    edited.knew = story.now(id).title.heads
    story.say(id, edited, by: who, writer: writer)
  }

  private mutating func describe(_ text: String, _ id: CardID, by who: PartnerID) {
    var edited = CardEdited()
    edited.description = .set(text)
    story.say(id, edited, by: who)
  }

  @Test mutating func `nothing to undo, and nothing to redo, is said`() {
    _ = card()
    #expect(story.undo(by: me) == .nothing)
    #expect(story.undo(by: me, redo: true) == .nothing)
  }

  @Test mutating func `takes back one's own words only, step by step, newest first`() {
    let id = card()
    title("mine", id, by: me)
    story.say(id, CardBlocked(reason: "no key"), by: other)
    describe("mine too", id, by: me)
    #expect(story.undo(by: me) == .done)
    #expect(story.now(id).description.value == nil)
    #expect(story.undo(by: me) == .done)
    #expect(story.now(id).title.value == "Card 1")
    #expect(story.undo(by: me) == .nothing)
    #expect(story.now(id).blocked.value?.reason == "no key")
    #expect(story.undo(by: other) == .done)
    #expect(story.now(id).blocked.value == nil)
  }

  @Test mutating func `redo goes forward again, step by step, until something new is said`() {
    let id = card()
    title("one", id, by: me)
    title("two", id, by: me)
    for _ in 1...2 { #expect(story.undo(by: me) == .done) }
    #expect(story.now(id).title.value == "Card 1")
    #expect(story.undo(by: me, redo: true) == .done)
    #expect(story.now(id).title.value == "one")
    #expect(story.undo(by: me, redo: true) == .done)
    #expect(story.now(id).title.value == "two")
    #expect(story.undo(by: me, redo: true) == .nothing)
    #expect(story.undo(by: me) == .done)
    describe("something else", id, by: me)
    #expect(story.undo(by: me, redo: true) == .nothing)
    #expect(story.now(id).title.value == "one")
  }

  @Test mutating func `what others say between an undo and its redo does not end it`() {
    let id = card()
    title("mine", id, by: me)
    #expect(story.undo(by: me) == .done)
    describe("theirs", id, by: other)
    #expect(story.undo(by: me, redo: true) == .done)
    #expect(story.now(id).title.value == "mine")
    #expect(story.now(id).description.value == "theirs")
  }

  @Test
  mutating func `somebody else's later word on the same field stays, on another it is no matter`() {
    let id = card()
    title("mine", id, by: me)
    describe("theirs", id, by: other)
    let since = story.say(id, CardReordered(stage: .recognise, rank: nil, since: .zero), by: other)
    #expect(story.undo(by: me) == .done)
    #expect(story.now(id).title.value == "Card 1")
    #expect(story.now(id).description.value == "theirs")
    story.say(id, CardMoved(from: .recognise, to: .engage, rank: nil), by: me)
    let moved = story.say(id, CardMoved(from: .engage, to: .share, rank: nil), by: other)
    #expect(since.id != moved.id)
    #expect(story.undo(by: me) == .changedSince(moved.id))
    #expect(story.now(id).place.value.stage == .share)
  }

  @Test mutating func `a later word that was itself taken back is in nobody's way`() {
    let id = card()
    title("mine", id, by: me)
    title("theirs", id, by: other)
    #expect(story.undo(by: other) == .done)
    #expect(story.now(id).title.value == "mine")
    #expect(story.undo(by: me) == .done)
    #expect(story.now(id).title.value == "Card 1")
    // And the other way round: mine was in between.
    #expect(story.undo(by: other, redo: true) == .done)
    #expect(story.now(id).title.value == "theirs")
  }

  @Test mutating func `a concurrent word that comes later in the order is a later word`() {
    let id = card()
    title("mine", id, by: me)
    let at = story.time + 1
    let since = story.say(id.cast(), CardEdited.title("theirs"), by: other, writer: 2, at: at)
    #expect(story.undo(by: me) == .changedSince(since.id))
  }

  @Test mutating func `a bundle is taken back as one, or not at all`() {
    let (one, two) = (story.capture(1), story.capture(2))
    func bundle() -> Transaction {
      Transaction(events: [
        inner(one.cast(), CardMoved(from: .recognise, to: .engage, rank: nil)),
        inner(two.cast(), CardParked(reason: "summer")),
        inner(
          ModelTests.card(3).cast(), CardCaptured(number: 3, kind: .problem, title: "x", rank: nil)),
      ])
    }
    story.say(.board, bundle(), by: me)
    #expect(story.undo(by: me) == .done)
    #expect(story.now(one).place.value.stage == .recognise)
    #expect(story.now(two).off.value == nil)
    #expect(Set(story.column(.recognise)) == [one, two])
    #expect(story.undo(by: me, redo: true) == .done)
    #expect(story.now(two).off.value == .parked("summer"))
    #expect(story.column(.recognise) == [ModelTests.card(3)])
    let since = story.say(two, CardResumed(), by: other)
    #expect(story.undo(by: me) == .changedSince(since.id))
    #expect(story.now(one).place.value.stage == .engage, "no half undo")
  }

  @Test mutating func `an undo restores the place in the column and the age`() {
    let one = story.capture(1, in: .engage, rank: "b1")
    let place = story.now(one).place.value
    story.say(one, CardMoved(from: .engage, to: .share, rank: Rank("z1")), by: me)
    #expect(story.undo(by: me) == .done)
    #expect(story.now(one).place.value == place)
  }

  @Test mutating func `an undo leaves no second version behind`() {
    let id = card()
    title("mine", id, by: me)
    #expect(story.undo(by: me) == .done)
    #expect(story.now(id).title.others.isEmpty)
    #expect(story.undo(by: me, redo: true) == .done)
    #expect(story.now(id).title.others.isEmpty)
  }

  @Test mutating func `a comment is removed, and said again by its redo`() {
    let id = card()
    func texts() -> [String] {
      story.lines.flatMap { Event.all(in: $0) }.compactMap { $0.payload as? CommentAdded }
        .filter { !story.board.redacted.contains($0.comment.description) }.map(\.text)
    }
    story.say(id, CommentAdded(comment: TargetID(random: 5), text: "well"), by: me)
    for _ in 1...2 {
      #expect(story.undo(by: me) == .done)
      #expect(texts() == [])
      #expect(story.undo(by: me, redo: true) == .done)
      #expect(texts() == ["well"])
    }
    story.say(id, CommentRedacted(comment: TargetID(random: 5)), by: me)
  }

  @Test mutating func `two comments said at once come back as two`() {
    let id = card()
    let comments = [7, 8].map { CommentAdded(comment: TargetID(random: $0), text: "\($0)") }
    story.say(.board, Transaction(events: comments.map { inner(id.cast(), $0) }), by: me)
    #expect(story.undo(by: me) == .done)
    #expect(story.board.redacted.count == 2)
    #expect(story.undo(by: me, redo: true) == .done)
    let said = story.lines.last.map { Event.all(in: $0) } ?? []
    let names = said.compactMap { ($0.payload as? CommentAdded)?.comment }
    #expect(Set(names).count == 2)
    #expect(Set(names).isDisjoint(with: comments.map(\.comment)))
  }

  @Test mutating func `a link that made a loop changed nothing, and undo breaks nothing`() {
    let (one, two) = (story.capture(1), story.capture(2))
    story.say(two, CardReparented(parent: one), by: other)
    story.say(one, CardReparented(parent: two), by: me)
    #expect(story.board.didNotApply.count == 1)
    _ = story.undo(by: me)
    #expect(story.now(two).parent == one)
    #expect(story.now(one).parent == nil)
  }

  @Test mutating func `nobody takes back that they take part`() {
    story.say(me, PartnerJoined(), by: me)
    #expect(story.undo(by: me) == .nothing)
    story.say(other, PartnerJoined(), by: me)
    #expect(story.undo(by: me) == .done)
    #expect(story.board.activePartners.map(\.id) == [me])
    #expect(story.undo(by: me) == .nothing)
  }

  @Test mutating func `the order in which the lines arrive changes no undo`() {
    let id = card()
    title("mine", id, by: me)
    title("theirs", id, by: other)
    title("again", id, by: me)
    guard let line = story.lines.last else { return }
    for lines in permutations(of: story.lines) {
      guard case .changes(let changes) = fold(lines).undo(line, history: lines, random: 1) else {
        Issue.record("not undone")
        return
      }
      #expect(changes.compactMap { ($0.payload as? CardEdited)?.title } == [.set("theirs")])
    }
  }
}

extension CardEdited {
  fileprivate static func title(_ text: String) -> CardEdited {
    var edited = CardEdited()
    edited.title = .set(text)
    return edited
  }
}
