import Model
import Testing

@Suite struct `Who does a round together` {
  @Test(arguments: 2...12)
  func `in pairs everybody meets somebody else each time`(seats: Int) {
    var met: Set<Set<Int>> = []
    let passes = seats % 2 == 0 ? seats - 1 : 1
    for pass in 0..<passes {
      let order = Dealing.order(seats: seats, pass: pass)
      #expect(order.sorted() == Array(0..<seats))
      for group in Dealing.groups(of: .pairs, seats: seats) {
        let people = Set(group.map { order[$0] })
        #expect(met.insert(people).inserted)
      }
    }
  }

  @Test func `fours are pairs that just met`() {
    let order = Dealing.order(seats: 8, pass: 0)
    let pairs = Dealing.groups(of: .pairs, seats: 8).map { Set($0.map { order[$0] }) }
    for four in Dealing.groups(of: .fours, seats: 8).map({ Set($0.map { order[$0] }) }) {
      #expect(pairs.filter { $0.isSubset(of: four) }.count == 2)
    }
  }

  @Test func `nobody is in no order`() {
    #expect(Dealing.order(seats: 0, pass: 3).isEmpty)
    #expect(Dealing.order(seats: 1, pass: 3) == [0])
  }
}
