import Model
import Testing

/// One write to a field.
struct Write: Sendable {
  let value: String
  let key: EventKey
  var knew: [EventID] = []
}

@Suite struct `A field with versions` {
  private let one = Write(value: "one", key: .at(1, 1, seq: 1))
  private let two = Write(value: "two", key: .at(2, 2, seq: 1))

  private func written(_ writes: [Write]) -> Register<String> {
    var register = Register("")
    for write in writes { register.assign(write.value, write.key, knew: write.knew) }
    return register
  }

  private func isSame(in orders: [[Write]]) -> Register<String> {
    let first = written(orders[0])
    for order in orders {
      let other = written(order)
      #expect(other == first)
      #expect(other.value == first.value)
      #expect(other.others.map(\.value) == first.others.map(\.value))
      #expect(other.heads == first.heads)
    }
    return first
  }

  @Test func `the later of two writers wins and the other stays visible`() {
    let register = isSame(in: permutations(of: [one, two]))
    #expect(register.value == "two")
    #expect(register.others.map(\.value) == ["one"])
  }

  @Test func `an edit that knew the winner leaves one version`() {
    let knowing = Write(value: "three", key: .at(3, 2, seq: 2), knew: [one.key.id])
    let register = isSame(in: permutations(of: [one, knowing]))
    #expect(register.value == "three")
    #expect(register.others.isEmpty)
  }

  @Test func `an edit that knew both versions leaves one`() {
    let knowing = Write(value: "three", key: .at(3, 1, seq: 2), knew: [one.key.id, two.key.id])
    let register = isSame(in: permutations(of: [one, two, knowing]))
    #expect(register.others.isEmpty)
    #expect(register.heads == [knowing.key.id])
  }

  @Test func `an edit that knew one of two versions leaves the other visible`() {
    let knowing = Write(value: "three", key: .at(3, 1, seq: 2), knew: [one.key.id])
    let register = isSame(in: permutations(of: [one, two, knowing]))
    #expect(register.others.map(\.value) == ["two"])
    #expect(register.heads == [knowing.key.id, two.key.id])
  }

  @Test func `versions that say the same are one version`() {
    let same = Write(value: "two", key: .at(1, 3, seq: 1))
    let register = isSame(in: permutations(of: [two, same]))
    #expect(register.others.isEmpty)
    #expect(register.heads.count == 2, "an edit made now knows both")
  }

  @Test func `what was known stays known when the one who knew loses`() {
    let knowing = Write(value: "three", key: .at(3, 1, seq: 2), knew: [one.key.id])
    let later = Write(value: "four", key: .at(4, 3, seq: 1))
    let register = isSame(in: permutations(of: [one, knowing, later]))
    #expect(register.value == "four")
    #expect(register.others.map(\.value) == ["three"])
  }

  @Test func `of several writes in one line the last stands for the line`() {
    let line = EventKey.at(1, 1, seq: 1)
    let writes = [
      Write(value: "first", key: line.inner(1)), Write(value: "second", key: line.inner(2)),
      Write(value: "later", key: .at(5, 2, seq: 1)),
    ]
    let register = isSame(in: permutations(of: writes))
    #expect(register.value == "later")
    #expect(register.others.map(\.value) == ["second"])
  }

  @Test func `a second line with the same id counts once, in any order`() {
    let forged = Write(
      value: "forged",
      key: EventKey(stamp: Stamp(milliseconds: 2), replica: replica(1), seq: 1, salt: 9))
    let knowing = Write(value: "three", key: .at(3, 2, seq: 1), knew: [one.key.id])
    let register = isSame(in: permutations(of: [one, forged, knowing]))
    #expect(register.value == "three")
    #expect(register.others.isEmpty)
    #expect(isSame(in: permutations(of: [one, forged, two])).others.map(\.value) == ["forged"])
  }

  @Test func `an event that claims to know itself or the future changes nothing for itself`() {
    let odd = Write(
      value: "odd", key: .at(1, 1, seq: 1), knew: [EventKey.at(1, 1, seq: 1).id, two.key.id])
    let later = Write(value: "later", key: .at(9, 3, seq: 1))
    let register = isSame(in: permutations(of: [odd, two, later]))
    #expect(register.others.map(\.value) == ["odd"])
  }

  @Test(arguments: seeds(3))
  func `all orders of small random histories give the same versions`(seed: UInt64) {
    var random = Random(seed: seed)
    for _ in 0..<60 {
      var writes: [Write] = []
      for number in 0..<5 {
        let writer = random.below(3) + 1
        let key = EventKey(
          stamp: Stamp(milliseconds: Int64(random.below(4))),
          replica: replica(writer), seq: UInt32(random.below(3) + 1), sub: UInt16(random.below(2)),
          salt: UInt16(number))
        let knew = writes.filter { _ in random.chance(1, in: 3) }.map(\.key.id)
        writes.append(Write(value: ["a", "b", "c"][random.below(3)], key: key, knew: knew))
      }
      _ = isSame(in: permutations(of: writes))
    }
  }
}

@Suite struct `A value that the latest event wins` {
  @Test func `is the same in any order`() {
    let keys = [
      EventKey.at(1, 1, seq: 1), .at(2, 1, seq: 2), .at(2, 2, seq: 1),
      EventKey.at(2, 2, seq: 1).inner(1),
    ]
    let latest = keys.max()
    for order in permutations(of: keys) {
      var value = LastWriter(EventKey?.none)
      for key in order { value.assign(key, key) }
      #expect(value.value == latest)
      #expect(value.key == latest)
    }
  }
}
