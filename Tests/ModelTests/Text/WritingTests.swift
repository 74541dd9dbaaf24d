import Model
import Testing

@Suite struct `Writing JSON` {
  @Test func `nothing that could drive a terminal is written raw`() {
    let dangerous: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0x061C...0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF...0xFEFF,
    ]
    for code in dangerous.joined() {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let bytes = NoteWritten(card: nil, text: "a\(String(scalar))b").bytes(by: nil)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.unicodeScalars.contains(scalar), "U+\(String(code, radix: 16))")
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !$0.isUnsafeToShow })
    }
  }

  @Test func `quotes and backslashes are escaped, letters and emoji are not`() {
    let bytes = NoteWritten(card: nil, text: "\"\\ é 中 👩‍👩‍👧").bytes(by: nil)
    #expect(String(decoding: bytes, as: UTF8.self) == #"{"text":"\"\\ é 中 👩‍👩‍👧"}"#)
  }

  @Test func `every scalar comes back`() {
    for start in stride(from: UInt32(0), to: 0x11_0000, by: 1024) {
      var scalars = String.UnicodeScalarView()
      for code in start..<(start + 1024) {
        if let scalar = Unicode.Scalar(code) { scalars.append(scalar) }
      }
      let text = String(scalars)
      let events = Event.all(in: line(.board, NoteWritten(card: nil, text: text), .first))
      let read = (events.first?.payload as? NoteWritten)?.text
      #expect(read.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
  }

  @Test(arguments: seeds(4))
  func `random texts come back`(seed: UInt64) {
    var random = Random(seed: seed)
    for _ in 0..<500 {
      var edited = CardEdited()
      edited.title = .set(random.text())
      edited.targetGroups = .set((0..<random.below(4)).map { _ in random.text() })
      edited.description = random.chance(1, in: 3) ? .clear : .set(random.text(60))
      let raw = line(.board, edited, .first)
      #expect(!raw.bytes.contains(10))
      #expect(Event.all(in: raw).first?.payload as? CardEdited == edited, "seed \(seed)")
    }
  }

  @Test(arguments: seeds(4))
  func `damaged lines never stop the program and never change a board without being read`(
    seed: UInt64
  ) {
    var random = Random(seed: seed)
    for round in 0..<2000 {
      let example = Examples.all[random.below(Examples.all.count)]
      var payload = example.bytes(by: partner(1))
      for _ in 0...random.below(4) {
        let at = random.below(payload.count)
        switch random.below(4) {
        case 0: payload[at] = UInt8(truncatingIfNeeded: random.next())
        case 1: payload.remove(at: at)
        case 2: payload.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
        default: payload[at] ^= 1 << UInt8(random.below(8))
        }
        if payload.isEmpty { payload = [123] }
      }
      let raw = line(
        card(1).cast(), type(of: example).kindText, payload, .at(1, seq: UInt32(round + 1)))
      let board = fold([raw])
      if example is any Bundle { continue }
      #expect(Event.all(in: raw).isEmpty == !board.unreadable.isEmpty, "\(raw.payloadText)")
    }
  }

  @Test func `text for a terminal loses what could drive it`() {
    #expect("a\u{1B}[2Jb\u{202E}c".harmless() == "a\u{FFFD}[2Jb\u{FFFD}c")
    #expect("one\ntwo\tthree\r".harmless() == "one two three ")
    #expect("one\ntwo".harmless(keepingLines: true) == "one\ntwo")
    #expect("👩‍👩‍👧 é".harmless() == "👩‍👩‍👧 é")
  }
}
