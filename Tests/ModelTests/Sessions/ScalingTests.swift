import Model
import Testing

@Suite struct `Rounds that are scaled` {
  private func method(_ rounds: [(minutes: Int, times: Int)]) -> Method {
    var method = Method(id: "x")
    method.rounds = rounds.map { given in
      Examples.make(Round()) {
        $0.minutes = given.minutes
        $0.times = given.times
      }
    }
    return method
  }

  @Test func `in proportion, each time of a repeated round on its own`() {
    let crowd = method([(5, 1), (4, 5), (5, 1)])
    #expect(crowd.minutes == 30)
    #expect(crowd.rounds(in: 30).map(\.minutes) == [5, 4, 4, 4, 4, 4, 5])
    #expect(crowd.rounds(in: 60).map(\.minutes) == [10, 8, 8, 8, 8, 8, 10])
    #expect(crowd.rounds(in: 15).map(\.minutes) == [3, 2, 2, 2, 2, 2, 2])
    #expect(crowd.rounds(in: 3).map(\.minutes) == [1, 1, 1, 1, 1, 1, 1])
    #expect(crowd.rounds(in: 30).allSatisfy { $0.times == 1 })
  }

  @Test(arguments: seeds(20))
  func `to whole minutes, at least one each, that come to what was asked`(seed: UInt64) {
    var random = Random(seed: seed)
    let whole = method(
      (0...random.below(8)).map { _ in (1 + random.below(20), 1 + random.below(4)) })
    let minutes = 1 + random.below(200)
    let scaled = whole.rounds(in: minutes).map(\.minutes)
    #expect(scaled.allSatisfy { $0 >= 1 })
    #expect(scaled.reduce(0, +) == max(minutes, scaled.count), "KIEM_SEED=\(seed)")
    let given = whole.rounds(in: whole.minutes).map(\.minutes)
    if scaled.reduce(0, +) == minutes, !scaled.contains(1) {
      for (was, now) in zip(given, scaled) {
        let exact = Double(was * minutes) / Double(whole.minutes)
        #expect(abs(exact - Double(now)) < 1, "KIEM_SEED=\(seed)")
      }
    }
  }
}
