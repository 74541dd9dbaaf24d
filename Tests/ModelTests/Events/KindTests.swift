import Model
import Testing

@Suite struct `The table of kinds` {
  @Test(arguments: EventKind.all.map { $0.kindText })
  func `every kind has an example that comes back as it was written`(kind: String) throws {
    let examples = Examples.all.filter { type(of: $0).kindText == kind }
    #expect(examples.count == 1, "no example of \(kind)")
    for example in examples {
      let events = Event.all(in: line(.board, example, .first))
      let read = try #require(events.first)
      #expect(isSame(example, read.payload))
      #expect(read.payload.bytes(by: nil) == example.bytes(by: nil))
    }
  }

  @Test(arguments: Examples.all.indices)
  func `what a newer version adds to a payload is passed over`(index: Int) throws {
    let example = Examples.all[index]
    var bytes = Array(#"{"zzz":{"deep":[1,null,{"a":-1.5e3}]},"#.utf8)
    let plain = example.bytes(by: partner(1))
    bytes += plain.dropFirst()
    let raw = line(.board, type(of: example).kindText, bytes, .first)
    let events = Event.all(in: raw)
    let event = try #require(events.first)
    #expect(isSame(example, event.payload))
    #expect(event.by == partner(1))
    #expect(fold([raw]).unreadable.isEmpty)
    #expect(raw.payloadText.contains("zzz"), "the line keeps what nobody asked for")
  }

  @Test func `names are lower case, dotted, and all different`() {
    let names = EventKind.all.map { $0.kindText }
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.utf8.first.map { $0 >= 97 && $0 <= 122 } == true)
      #expect(name.utf8.allSatisfy { $0 == 46 || $0 >= 97 && $0 <= 122 }, "\(name)")
    }
  }

  @Test func `every name finds its own kind, with and without an exclamation mark`() {
    for type in EventKind.all {
      for mark in ["", "!"] {
        let bytes = Array((mark + type.kindText).utf8)
        let found = EventKind.type(of: bytes, 0..<bytes.count)
        #expect(found.map { $0.kindText } == type.kindText)
      }
    }
  }

  @Test(arguments: [
    "", "!", "!!card.moved", "card.move", "card.movedd", "Card.moved", "card.\u{0}",
  ])
  func `another name finds nothing`(name: String) {
    let bytes = Array(name.utf8)
    #expect(EventKind.type(of: bytes, 0..<bytes.count).map { $0.kindText } == nil)
  }
}
