import Model
import Testing

@Suite struct `The board as it was` {
  /// A thousand moments of histories with duplicates, forks, late events and stamps that are equal.
  @Test(arguments: seeds(50))
  func `is the fold of what had been written then`(seed: UInt64) {
    var random = Random(seed: seed)
    let lines = Histories(seed: seed).lines
    var time = TimeLine(
      (lines + lines.prefix(9)).shuffled(using: &random), spacing: 1 + random.below(40))
    for _ in 0..<20 {
      let count = random.below(time.lines.count + 1)
      let last = count == 0 ? nil : time.lines[count - 1].key
      let then = fold(lines.filter { line in last.map { line.key <= $0 } ?? false })
      let board = time.board(after: count)
      #expect(picture(of: board) == picture(of: then), "KIEM_SEED=\(seed) after \(count)")
      #expect(
        board.partners.all.sorted { $0.id < $1.id } == then.partners.all.sorted { $0.id < $1.id },
        "KIEM_SEED=\(seed) after \(count)")
    }
  }

  @Test(arguments: seeds(10))
  func `is at its end the board as it is, when that holds the same lines`(seed: UInt64) {
    let lines = Histories(seed: seed).lines
    let now = fold(lines)
    var time = TimeLine(lines, now: now)
    #expect(picture(of: time.board(after: .max)) == picture(of: now), "KIEM_SEED=\(seed)")
    // What was written since belongs to the board and not to this time line.
    let earlier = Array(lines.prefix(lines.count / 2))
    time = TimeLine(earlier, now: now)
    #expect(picture(of: time.board(after: .max)) == picture(of: fold(earlier)), "KIEM_SEED=\(seed)")
  }

  @Test func `is found by a moment and by an event`() {
    let lines = [1, 2, 2, 5].enumerated().map { place, time in
      line(
        card(1).cast(), EvidenceNoted(text: "\(place)"), .at(Int64(time), seq: UInt32(place + 1)))
    }
    let time = TimeLine(lines.reversed())
    #expect([0, 1, 2, 4, 5, 9].map { time.count(at: $0) } == [0, 1, 3, 3, 4, 4])
    #expect(lines.map { time.count(before: $0.key) } == [0, 1, 2, 3])
  }

  @Test func `does not change by looking at another moment`() {
    var time = TimeLine(Histories(seed: 7).lines, spacing: 5)
    let early = picture(of: time.board(after: 12))
    _ = time.board(after: time.lines.count)
    #expect(picture(of: time.board(after: 12)) == early)
    #expect(picture(of: time.board(after: -3)) == picture(of: Board()))
    #expect(
      picture(of: time.board(after: .max)) == picture(of: time.board(after: time.lines.count)))
  }
}

@Suite struct `A moment as people write it` {
  /// Noon on 10 October 2025, UTC.
  private let noon: Int64 = 1_760_097_600_000
  private let hour: Int64 = 3_600_000

  @Test func `is a day, a time, or how long ago`() {
    func read(_ text: String, zone: Int = 0) -> Int64? {
      Moment.read(text, now: noon, zone: zone).map { $0 - noon }
    }
    #expect(read("2025-10-10") == 12 * hour - 1)
    #expect(read("2025-10-10", zone: 7200) == 10 * hour - 1)
    #expect(read("2025-10-10T14:00") == 2 * hour)
    #expect(read("2025-10-10 14:30", zone: 7200) == hour / 2)
    #expect(read("3d") == -72 * hour)
    #expect(read("1w") == -168 * hour)
    #expect(read("5h") == -5 * hour)
  }

  @Test(arguments: [
    "", "d", "3", "3x", "-3d", "2025-10-32", "2025-10-10T", "2025-10-10T24:00", "2025-10-10T12:60",
    "2025-10-10X12:00", "99999999d", "tomorrow", "３d",
  ])
  func `is nothing else`(_ text: String) {
    #expect(Moment.read(text, now: noon, zone: 0) == nil)
  }
}

@Suite struct `What somebody looks for in the history` {
  private func fits(
    _ line: RawEvent, card: CardID? = nil, partner: PartnerID? = nil, topic: Topic? = nil,
    session: SessionID? = nil
  ) -> Bool {
    var filter = TimeFilter()
    filter.card = card
    filter.partner = partner
    filter.topic = topic
    filter.session = session
    return filter.fits(line, on: Board())
  }

  @Test func `is by card, by partner, by topic and by meeting, all of them together`() {
    let session = SessionID(random: 4)
    let moved = line(
      card(1).cast(), CardMoved(from: nil, to: .engage, rank: nil), .first, by: partner(1),
      session: session)
    #expect(fits(moved))
    #expect(fits(moved, card: card(1)))
    #expect(!fits(moved, card: card(2)))
    #expect(fits(moved, partner: partner(1)))
    #expect(!fits(moved, partner: partner(2)))
    #expect(fits(moved, topic: .moves))
    #expect(!fits(moved, topic: .comments))
    #expect(fits(moved, session: session))
    #expect(!fits(moved, session: SessionID(random: 5)))
    #expect(fits(moved, card: card(1), partner: partner(1), topic: .moves, session: session))
    #expect(!fits(moved, card: card(1), partner: partner(2)))
    let joined = line(partner(3).cast(), PartnerJoined(), .first)
    #expect(fits(joined, partner: partner(3)))
  }

  @Test func `is also inside a line that holds several`() {
    let noted = inner(card(1).cast(), EvidenceNoted(text: "a"))
    let freed = inner(card(2).cast(), CardUnblocked())
    let both = line(.board, Transaction(events: [noted, freed]), .first)
    #expect(fits(both, card: card(2)))
    #expect(!fits(both, card: card(3)))
    // One event must fit all of it: the first is about card 1, the second a move.
    #expect(!fits(both, card: card(1), topic: .moves))
  }

  @Test func `every kind has a topic, but for those that hold others`() {
    let kinds = EventKind.all.map { $0.kindText }
    let without = kinds.filter { Topic(kind: $0) == nil }
    #expect(without == ["event.undone", "tx"])
    #expect(Set(kinds.compactMap { Topic(kind: $0) }) == Set(Topic.allCases))
  }
}
