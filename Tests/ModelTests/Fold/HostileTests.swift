import Model
import Testing

@Suite struct `Hostile lines` {
  @Test func `events on a card that nobody captured are kept, listed, and show nothing`() {
    var story = Story()
    let move = story.say(card(1), CardMoved(from: nil, to: .engage, rank: nil))
    story.say(card(1), CommentAdded(comment: .board, text: "x"))
    #expect(story.board.columns.allSatisfy { $0.isEmpty })
    #expect(story.board.offTheBoard.isEmpty)
    #expect(story.board.didNotApply.map(\.event) == [move.id])
    #expect(story.board.didNotApply.map(\.reason) == [.unknownCard(card(1))])
    story.say(
      card(1), CardCaptured(number: 1, kind: .problem, title: "x", rank: nil), writer: 2, at: 1)
    #expect(story.column(.engage) == [card(1)])
    #expect(story.board.didNotApply.isEmpty)
  }

  @Test func `whatever is said of a card that nobody captured is listed once`() {
    let said: [any Payload] = [
      CardMoved(from: nil, to: .engage, rank: nil), CardEdited.examples,
      KindChanged(to: .innovation),
      QuestionFramed(text: "how"), CardBlocked(reason: "no"), CardParked(reason: nil),
      CardRetracted(), PolicyTicked(rule: .r3, done: true), EvidenceNoted(text: "31"),
      CardRecognised(partner: partner(1)), CardFollowed(partner: partner(1)),
      PartnerEngaged(partner: partner(1), role: .lead, doing: nil),
      PartnerInvited(who: Invitee("baker"), role: .lead, reason: nil), MaturityReached(.pilot),
      InnovationDescribed.example, AudienceNarrowed(circle: CircleID(random: 8)),
    ]
    for payload in said {
      var story = Story()
      let key = story.say(card(1), payload)
      #expect(story.board.didNotApply.map(\.event) == [key.id], "\(type(of: payload).kind)")
      #expect(story.board.didNotApply.map(\.reason) == [.unknownCard(card(1))])
    }
  }

  @Test func `links to cards that nobody captured hide nothing`() {
    var story = Story()
    let one = story.capture(1, in: .engage)
    story.say(one, CardReparented(parent: card(9)))
    story.say(card(8), CardReparented(parent: one))
    story.say(card(7), InnovationLinked(answers: [one]))
    #expect(story.now(one).parent == nil)
    #expect(story.now(one).children.isEmpty)
    #expect(story.now(one).answeredBy.isEmpty)
    #expect(story.column(.engage) == [one])
  }

  @Test func `loops of parents and merges together end`() {
    var lines: [RawEvent] = []
    for number in 1...4 {
      lines.append(
        line(
          card(number).cast(), CardCaptured(number: number, kind: .problem, title: "x", rank: nil),
          .at(Int64(number), seq: UInt32(number))))
    }
    var seq: UInt32 = 5
    for one in 1...4 {
      for other in 1...4 {
        lines.append(
          line(card(one).cast(), CardReparented(parent: card(other)), .at(Int64(seq), seq: seq)))
        lines.append(
          line(
            card(other).cast(), CardMerged(into: card(one), reason: nil),
            .at(Int64(seq), 2, seq: seq)))
        seq += 1
      }
    }
    var random = Random(seed: 5)
    let first = fold(lines)
    #expect(first.columns.joined().count == 1)
    for _ in 0..<50 {
      let board = fold(lines.shuffled(using: &random))
      #expect(board.columns == first.columns)
      #expect(board.didNotApply == first.didNotApply)
      for one in board.cards.all { _ = board.frame(of: one) }
    }
  }

  @Test func `a very long chain of links is refused beyond a thousand and costs little`() {
    var lines: [RawEvent] = []
    let count = 3000
    // From the far end, so that each new link finds the whole chain above it.
    for number in 0..<count {
      let from: TargetID = card(count - number).cast()
      let to = card(count - number + 1)
      lines.append(
        line(from, CardReparented(parent: to), .at(Int64(number), seq: UInt32(number + 1))))
      lines.append(
        line(
          from, CardMerged(into: to, reason: nil), .at(Int64(number), 2, seq: UInt32(number + 1))))
    }
    let board = fold(lines)
    #expect(board.didNotApply.contains { $0.reason == .loop })
    #expect(board.survivor(of: card(count)) == card(count + 1))
  }

  @Test func `second lines with the same id give the same board in any order`() {
    let honest = line(
      card(1).cast(), CardCaptured(number: 1, kind: .problem, title: "honest", rank: nil),
      .at(5, seq: 1))
    let forged = line(
      card(1).cast(), CardCaptured(number: 2, kind: .innovation, title: "forged", rank: nil),
      .at(5, seq: 1))
    let third = line(card(1).cast(), CardMoved(from: nil, to: .share, rank: nil), .at(4, seq: 1))
    var edited = CardEdited()
    edited.title = .set("edited")
    edited.knew = [honest.key.id]
    let later = line(card(1).cast(), edited, .at(9, 2, seq: 1))
    let first = fold([honest, forged, third, later])
    #expect(first.forks.count == 2)
    for order in permutations(of: [honest, forged, third, later]) {
      let board = fold(order + order)
      #expect(board.cards.all == first.cards.all)
      #expect(board.columns == first.columns)
      #expect(board.eventCount == 4)
      #expect(board.lastNumber == 2)
    }
  }

  @Test func `a huge seq is folded, known, and told apart from its double`() {
    var board = Board()
    for seq in [.max, 1, 4_000_000_000, 70_000, 66, 65, 64, 2] as [UInt32] {
      let event = line("log.opened", "{}", .at(1, seq: seq))
      board.apply(event)
      board.apply(event)
      #expect(board.hasSeen(event.key.id))
    }
    #expect(board.eventCount == 8)
    board.apply(line("log.scarred", "{}", .at(1, seq: .max)))
    #expect(board.eventCount == 9)
    #expect(board.forks.map(\.seq) == [.max])
  }

  @Test func `seqs that arrive backwards are each folded once`() {
    var board = Board()
    for seq in (1...500).reversed() {
      board.apply(line("log.opened", "{}", .at(1, seq: UInt32(seq))))
    }
    for seq in 1...500 { board.apply(line("log.opened", "{}", .at(1, seq: UInt32(seq)))) }
    #expect(board.eventCount == 500)
    #expect(board.forks.isEmpty)
    #expect((1...500).allSatisfy { board.hasSeen(EventID(replica: replica(1), seq: $0)) })
    #expect(!board.hasSeen(EventID(replica: replica(1), seq: 501)))
    #expect(!board.hasSeen(EventID(replica: replica(2), seq: 1)))
  }

  @Test func `a seq of nought does not stop the program`() {
    let board = fold([
      line("log.opened", "{}", .at(1, seq: 0)), line("log.opened", "{}", .at(1, seq: 0)),
    ])
    #expect(board.eventCount == 1)
  }

  @Test func `the largest number leaves room for a next one`() {
    let board = fold([line("card.captured", #"{"kind":"problem","title":"x","number":9999999}"#)])
    #expect(board.lastNumber + 1 == 9_999_999)
  }

  @Test func `thousands of events in one line are folded in their order`() {
    let events = (0..<5000).map { index in
      inner(card(1).cast(), EvidenceNoted(text: "\(index)"))
    }
    let board = fold([line(.board, Transaction(events: events), .first)])
    #expect(board.cards[card(1)]?.evidence.map(\.text) == (0..<5000).map(String.init))
  }

  @Test func `thousands of unaware edits of one field are kept and told in order`() {
    let lines = (1...2000).map { seq in
      var edited = CardEdited()
      edited.title = .set("\(seq)")
      return line(card(1).cast(), edited, .at(Int64(seq), seq: UInt32(seq)))
    }
    var random = Random(seed: 3)
    let board = fold(lines.shuffled(using: &random))
    #expect(board.cards[card(1)]?.title.value == "2000")
    #expect(board.cards[card(1)]?.title.others.map(\.value) == (1..<2000).map(String.init))
  }
}

extension CardEdited {
  fileprivate static var examples: CardEdited {
    var edited = CardEdited()
    edited.short = .set("short")
    edited.description = .set("more")
    edited.settings = .set(["care"])
    edited.targetGroups = .set(["all"])
    edited.challenge = .clear
    return edited
  }
}

extension InnovationDescribed {
  fileprivate static var example: InnovationDescribed {
    var described = InnovationDescribed()
    described.firstStep = .set("ask")
    described.novelty = .set([.scaledUp])
    return described
  }
}
