import Model
import Testing

@Suite struct `A rank` {
  @Test(arguments: ["", "a-b", "é", "a b", String(repeating: "a", count: 49)])
  func `of other digits or another length is refused`(text: String) { #expect(Rank(text) == nil) }

  @Test(arguments: seeds(3))
  func `between two others is strictly between, wherever they are`(seed: UInt64) throws {
    var random = Random(seed: seed)
    var column: [Rank] = []
    for _ in 0..<1500 {
      let place = random.below(column.count + 1)
      let lower = place > 0 ? column[place - 1] : nil
      let upper = place < column.count ? column[place] : nil
      guard let rank = Rank.between(lower, upper, random: random.next()) else {
        Issue.record("no room between \(lower?.digits ?? "start") and \(upper?.digits ?? "end")")
        return
      }
      if let lower { #expect(lower < rank) }
      if let upper { #expect(rank < upper) }
      #expect(rank.digits.utf8.count <= Rank.longest)
      #expect(Rank(rank.digits) == rank)
      column.insert(rank, at: place)
    }
  }

  @Test(arguments: seeds(1))
  func `of any two random ranks finds a place, or says there is none`(seed: UInt64) {
    var random = Random(seed: seed)
    let alphabet = Array("0019AZaz")
    func any() -> Rank? {
      Rank(String((0...random.below(5)).map { _ in alphabet[random.below(alphabet.count)] }))
    }
    for _ in 0..<5000 {
      let (one, other) = (any(), any())
      guard let rank = Rank.between(one, other, random: random.next()) else { continue }
      if let one { #expect(one < rank) }
      if let other { #expect(rank < other) }
    }
  }

  @Test func `of neighbours that are not in order is none`() {
    #expect(Rank.between(Rank("b"), Rank("a"), random: 1) == nil)
    #expect(Rank.between(Rank("a"), Rank("a"), random: 1) == nil)
    #expect(Rank.between(Rank("a"), Rank("a0"), random: 1) == nil)
  }

  @Test func `stays short when a column only grows`() throws {
    var last: Rank?
    for number in 0..<10_000 {
      let next = try #require(Rank.between(last, nil, random: UInt64(number) &* 7919))
      if let last { #expect(last < next) }
      #expect(next.digits.utf8.count <= 6)
      last = next
    }
  }

  @Test func `still finds room after the very last digits`() throws {
    let last = try #require(Rank("zzzzzz"))
    let next = try #require(Rank.between(last, nil, random: 5))
    #expect(last < next)
  }

  @Test func `finds room for hundreds of cards put first, then asks for new ranks`() {
    var first: Rank? = Rank.between(nil, nil, random: 3)
    var count = 0
    while let rank = first, let next = Rank.between(nil, rank, random: UInt64(count)) {
      #expect(next < rank)
      first = next
      count += 1
    }
    #expect(count > 150)
  }

  @Test func `finds room for hundreds of cards put at one place, then asks for new ranks`() throws {
    let lower = try #require(Rank("V"))
    var upper: Rank? = Rank("W")
    var count = 0
    while let rank = upper, let next = Rank.between(lower, rank, random: UInt64(count) &* 31) {
      #expect(lower < next && next < rank)
      #expect(next.digits.utf8.count <= Rank.longest)
      upper = next
      count += 1
    }
    #expect(count > 100)
  }

  @Test func `of two terminals that insert at the same place mostly differs`() {
    let ranks = (0..<100).compactMap {
      Rank.between(Rank("V"), Rank("X"), random: UInt64($0) &* 77_777)
    }
    #expect(Set(ranks).count > 90)
    let last = (0..<100).compactMap { Rank.between(Rank("V"), nil, random: UInt64($0) &* 77_777) }
    #expect(Set(last).count > 90)
  }

  @Test(arguments: [1, 2, 62, 63, 5000])
  func `given anew to a column keeps the order and leaves room`(count: Int) {
    let ranks = Rank.fresh(count, random: 12_345)
    #expect(ranks.count == count)
    for (one, other) in zip(ranks, ranks.dropFirst()) {
      #expect(one < other)
      #expect(Rank.between(one, other, random: 9) != nil)
    }
    #expect(Rank.between(nil, ranks.first, random: 9) != nil)
    #expect(Rank.between(ranks.last, nil, random: 9) != nil)
  }
}
