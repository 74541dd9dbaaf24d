import Testing

@testable import Model

@Suite struct `An identifier` {
  @Test(arguments: ["a", "0", "z9", "c7k2m9q4w5", "zzzzzzzzzzzz", "000000000000", "board"])
  func `comes back as text and as bytes`(text: String) {
    #expect(CardID(text)?.description == text)
    let bytes = Array("x\(text)y".utf8)
    #expect(CardID(bytes: bytes, 1..<(bytes.count - 1))?.description == text)
  }

  @Test(arguments: ["", "A", "a-b", "a b", "é", "abcdefghijklm", "a\u{0}", "../x", "a:b"])
  func `of other characters or another length is refused`(text: String) {
    #expect(CardID(text) == nil)
    let bytes = Array(text.utf8)
    #expect(CardID(bytes: bytes, 0..<bytes.count) == nil)
  }

  @Test(arguments: seeds(1))
  func `sorts as its text does`(seed: UInt64) {
    var random = Random(seed: seed)
    let alphabet = Array("0129abyz")
    for _ in 0..<2000 {
      let texts = (0..<2).map { _ in
        String(
          (0...random.below(12)).map { _ in alphabet[random.below(alphabet.count)] }.prefix(12))
      }
      guard let left = CardID(texts[0]), let right = CardID(texts[1]) else { continue }
      #expect((left < right) == (texts[0] < texts[1]), "\(texts)")
      #expect((left == right) == (texts[0] == texts[1]))
    }
  }

  @Test(arguments: seeds(1))
  func `made from random bits begins with a letter and has ten characters`(seed: UInt64) {
    var random = Random(seed: seed)
    for _ in 0..<500 {
      let text = ReplicaID(random: random.next()).description
      #expect(text.utf8.count == 10)
      #expect(text.utf8.first.map { $0 >= 97 && $0 <= 122 } == true)
      #expect(text.utf8.allSatisfy { $0 >= 97 && $0 <= 122 || $0 >= 50 && $0 <= 55 }, "\(text)")
      #expect(ReplicaID(text)?.description == text)
    }
  }

  @Test func `nought is no identifier`() {
    #expect(CardID(packed: 0) == nil)
    #expect(CardID("c1").flatMap { CardID(packed: $0.packed) } == CardID("c1"))
  }
}

@Suite struct `The id of an event` {
  @Test func `comes back as text`() {
    for seq in [1, 9, 10, 4_294_967_295] as [UInt32] {
      let id = EventID(replica: replica(1), seq: seq)
      #expect(read(id.description) == id)
    }
  }

  @Test(arguments: [
    "", ":", "a", "a:", ":1", "a:0", "a:01", "a:+1", "a:-1", "a:1 ", "a:1:2", "a:4294967296",
    "a:99999999999", "A:1", "a:1x", "a:٣",
  ])
  func `is read strictly`(text: String) { #expect((read(text) as EventID?) == nil) }

  @Test func `orders by stamp, replica, seq, place in the line, salt`() throws {
    let one = replica(1)
    let two = replica(2)
    let (low, high) = (min(one, two), max(one, two))
    func key(_ time: Int64, _ replica: ReplicaID, _ seq: UInt32, _ sub: UInt16, _ salt: UInt16)
      -> EventKey
    {
      EventKey(stamp: Stamp(milliseconds: time), replica: replica, seq: seq, sub: sub, salt: salt)
    }
    let ordered = [
      key(1, high, 9, 9, 9), key(2, low, 9, 9, 9), key(2, high, 1, 9, 9), key(2, high, 2, 0, 9),
      key(2, high, 2, 1, 0), key(2, high, 2, 1, 1),
    ]
    for (left, right) in zip(ordered, ordered.dropFirst()) {
      #expect(left < right)
      #expect(!(right < left))
    }
    #expect(key(1, one, 2, 0, 4).inner(3) == key(1, one, 2, 3, 4))
  }
}

@Suite struct `Things by their identifier` {
  @Test(arguments: seeds(2))
  func `are found where they were put, however many there are`(seed: UInt64) {
    var random = Random(seed: seed)
    var table = Table<Card>()
    var known: [CardID: Int] = [:]
    for _ in 0..<5000 {
      let id = CardID(random: UInt64(random.below(3000)))
      #expect((table[id] == nil) == (known[id] == nil))
      let place = table.placeOrNew(of: id)
      #expect(place == known[id] ?? table.all.count - 1)
      known[id] = place
    }
    #expect(table.all.count == known.count)
    for (id, place) in known { #expect(table.all[place].id == id && table[id]?.id == id) }
  }
}
