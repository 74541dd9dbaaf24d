import Model
import Testing

@Suite struct `The same events give the same board` {
  /// Says where two pictures differ, and how to see it again.
  private func expectSame(_ one: [String], _ other: [String], _ seed: UInt64, _ what: String)
    -> Bool
  {
    if one == other { return true }
    let lines = zip(one, other).first { $0 != $1 }
    Issue.record("KIEM_SEED=\(seed) \(what)\n\(lines?.0 ?? "-")\n\(lines?.1 ?? "-")")
    return false
  }

  @Test(arguments: seeds(60))
  func `as all events in order, one after the other`(seed: UInt64) {
    let lines = Histories(seed: seed).lines
    let board = fold(lines)
    _ = expectSame(Simple(lines).picture, picture(of: board), seed, "in the order of writing")
  }

  @Test(arguments: seeds(24))
  func `in any order, with duplicates, in batches that are settled one by one`(seed: UInt64) {
    var random = Random(seed: seed)
    let lines = Histories(seed: seed).lines
    let expected = Simple(lines).picture
    let whole = fold(lines)
    for round in 0..<4 {
      var board = Board()
      let most = [1, 3, 20, 100][round]
      var rest = (lines + lines.filter { _ in random.chance(1, in: 5) }).shuffled(using: &random)
      while !rest.isEmpty {
        let batch = 1 + random.below(most)
        if round > 1 { board.fetch(rest.prefix(batch).map(\.target)) }
        for line in rest.prefix(batch) { board.apply(line) }
        rest.removeFirst(min(batch, rest.count))
        board.settle()
      }
      guard expectSame(expected, picture(of: board), seed, "in batches of up to \(most)") else {
        return
      }
      let ours = board.cards.all.sorted { $0.id < $1.id }
      #expect(ours == whole.cards.all.sorted { $0.id < $1.id }, "KIEM_SEED=\(seed)")
      #expect(
        board.didNotApply.sorted(by: earlier) == whole.didNotApply.sorted(by: earlier),
        "KIEM_SEED=\(seed)")
    }
  }

  @Test(arguments: seeds(8))
  func `after each single event, as if all had been settled anew`(seed: UInt64) {
    let lines = Histories(seed: seed).lines
    var board = Board()
    for (index, line) in lines.enumerated() {
      board.apply(line)
      board.settle()
      let anew = fold(lines.prefix(index + 1))
      guard expectSame(picture(of: anew), picture(of: board), seed, "after event \(index)") else {
        return
      }
    }
  }

  @Test(arguments: seeds(20))
  func `for partners and challenges too`(seed: UInt64) {
    var random = Random(seed: seed)
    let lines = Histories(seed: seed).lines
    let first = fold(lines)
    let other = fold(lines.shuffled(using: &random))
    #expect(
      first.partners.all.sorted { $0.id < $1.id } == other.partners.all.sorted { $0.id < $1.id })
    #expect(
      first.challenges.all.sorted { $0.id < $1.id } == other.challenges.all.sorted { $0.id < $1.id }
    )
    #expect(first.clusters == other.clusters)
    #expect(first.lying == other.lying)
    let meetings = first.sessions.all.sorted { $0.id < $1.id }
    #expect(meetings == other.sessions.all.sorted { $0.id < $1.id })
    #expect(meetings.map { first.course(of: $0) } == meetings.map { other.course(of: $0) })
    #expect(first.runningSession?.id == other.runningSession?.id)
    #expect(first.ballots == other.ballots)
    #expect(first.ratings == other.ratings)
    #expect(first.decisions == other.decisions)
    #expect(first.agreements == other.agreements)
    #expect(first.parkingLot == other.parkingLot)
    #expect(
      first.results.all.sorted { $0.id < $1.id } == other.results.all.sorted { $0.id < $1.id })
    #expect(resultSight(of: first) == resultSight(of: other))
    #expect(first.giveAndTake == other.giveAndTake)
    #expect(first.lastResultNumber == other.lastResultNumber)
    #expect(sessionSight(of: first) == sessionSight(of: other))
    #expect(first.notes == other.notes)
    #expect(first.redacted == other.redacted)
    #expect(first.introductions == other.introductions)
    #expect(first.competitions == other.competitions)
    #expect(first.latest == other.latest)
    #expect(Set(first.forks) == Set(other.forks))
    #expect(first.mustNotWrite == other.mustNotWrite)
  }

  private func earlier(_ left: Skipped, _ right: Skipped) -> Bool {
    ("\(left)") < ("\(right)")
  }
}

@Suite struct `Results of random boards` {
  @Test(arguments: seeds(60))
  func `equal a naive recomputation from the raw events`(seed: UInt64) {
    var random = Random(seed: seed)
    let lines = Histories(seed: seed).lines
    let expected = SimpleResults(lines).picture
    for order in [lines, lines.shuffled(using: &random)] {
      let found = resultPicture(of: fold(order))
      let difference = zip(expected, found).first { $0 != $1 }
      #expect(expected == found, "KIEM_SEED=\(seed) \(difference.map { "\($0)\n\($1)" } ?? "")")
    }
  }

  @Test func `the histories hold every rule`() {
    var words: Set<String> = []
    for seed in UInt64(1)...200 {
      for skipped in fold(Histories(seed: seed).lines).didNotApply {
        switch skipped.reason {
        case .licenceStays: words.insert("licence")
        case .shareAlike: words.insert("alike")
        case .openStays: words.insert("open")
        case .notReady: words.insert("not ready")
        case .notAllowed: words.insert("not allowed")
        case .unknownResult: words.insert("unknown")
        default: continue
        }
      }
    }
    #expect(words.count == 6, "\(words)")
  }
}
