import Model
import Testing

/// The value of `v` in an object, as a payload field is read.
private func read<Value: JSONValue>(_ bytes: [UInt8], _: Value.Type) throws(Malformed) -> Value? {
  let raw = RawEvent(
    key: EventKey(stamp: .zero, replica: ReplicaID(random: 0), seq: 1), checksum: 0,
    audience: .open, position: 0, target: .board, bytes: bytes, kind: 0..<0,
    payload: 0..<bytes.count)
  var envelope = Envelope(
    key: raw.key, target: raw.target, audience: raw.audience, position: raw.position)
  return try OneField<Value>.read(raw, &envelope).value
}

/// A payload with the one field `v`.
private struct OneField<Value: JSONValue>: Payload {
  static var kind: StaticString { "one.field" }
  var value: Value?
  mutating func code(_ coder: inout some Coder) throws(Malformed) { try coder.field("v", &value) }
  func apply(to board: inout Board, _ event: Envelope) {}
}

private func read<Value: JSONValue>(_ json: String, _: Value.Type) throws(Malformed) -> Value? {
  try read(Array(json.utf8), Value.self)
}

private func quoted(_ bytes: [UInt8]) -> [UInt8] {
  Array(#"{"v":""#.utf8) + bytes + Array(#""}"#.utf8)
}

@Suite struct `Reading JSON` {
  @Test(arguments: [
    "", " ", "{", "}", "[]", "null", "7", "\"v\"", "{}x", "{} {}", "{}}", "{\"v\"}", "{\"v\":}",
    "{\"v\":1,}", "{,}", "{\"v\":1 \"w\":2}", "{\"v\" 1}", "{v:1}", "{'v':1}", "{\"v\":1", "{\"v",
    "{\"v\":\"x", "{\"v\":[1,]}", "{\"v\":[1 2]}", "{\"v\":[,1]}", "{\"v\":[1}", "{\"v\":tru}",
    "{\"v\":True}", "{\"v\":nul}", "{\"v\":nulll}", "{\"v\":NaN}", "{\"v\":Infinity}",
    "{\"v\":1}//", "\u{FEFF}{}",
  ])
  func `what is not one whole object is refused`(json: String) {
    #expect(throws: Malformed.self) { try read(json, Int.self) }
  }

  @Test func `an empty object and spaces between tokens are fine`() throws {
    #expect(try read("{}", Int.self) == nil)
    #expect(try read(" { \"v\" : 7 , \"w\" : [ ] } ", Int.self) == 7)
    #expect(try read("{\"v\":null}", Int.self) == nil)
  }

  @Test(arguments: Array(UInt8(0)..<0x20) + [0x7F])
  func `a control byte is refused inside a string and between tokens`(control: UInt8) {
    #expect(throws: Malformed.self) { try read(quoted([97, control]), String.self) }
    #expect(throws: Malformed.self) {
      try read(Array("{".utf8) + [control] + Array("}".utf8), Int.self)
    }
  }

  @Test(arguments: [
    #"{"v":1,"v":1}"#, #"{"w":1,"v":2,"w":3}"#, #"{"v":{"a":1,"a":2}}"#, #"{"v":[{"":1,"":2}]}"#,
  ])
  func `a key that stands twice is refused`(json: String) {
    #expect(throws: Malformed.self) { try read(json, Int.self) }
  }

  @Test func `a key is written one way only`() {
    #expect(throws: Malformed.self) { try read(#"{"\u0076":1}"#, Int.self) }
  }

  @Test func `an object may have 1024 keys and no more`() throws {
    func object(_ count: Int) -> String {
      "{" + (0..<count).map { "\"k\($0)\":0" }.joined(separator: ",") + "}"
    }
    #expect(try read(object(1024), Int.self) == nil)
    #expect(throws: Malformed.self) { try read(object(1025), Int.self) }
  }

  @Test func `values may nest 32 levels deep and no more`() throws {
    func nested(_ levels: Int) -> String {
      "{\"w\":" + String(repeating: "[", count: levels - 1)
        + String(repeating: "]", count: levels - 1) + "}"
    }
    #expect(try read(nested(32), Int.self) == nil)
    #expect(throws: Malformed.self) { try read(nested(33), Int.self) }
    #expect(throws: Malformed.self) {
      try read("{\"w\":" + String(repeating: "[", count: 100_000), Int.self)
    }
    let objects = String(repeating: "{\"a\":", count: 33) + "1" + String(repeating: "}", count: 33)
    #expect(throws: Malformed.self) { try read(objects, Int.self) }
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xE4, 0xB8], [0xF0, 0x80, 0x80, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xF0, 0x9F, 0x98],
      [0xFE], [0xFF], [0xC3, 0x28], [0xE2, 0x28, 0xA1],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    #expect(throws: Malformed.self) { try read(quoted(bytes), String.self) }
    #expect(throws: Malformed.self) { try read(quoted(bytes + Array("aaaa".utf8)), String.self) }
  }

  @Test(
    arguments: [
      0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x3FFFF,
      0x40000, 0xFFFFF, 0x100000, 0x10FFFF,
    ] as [UInt32])
  func `every length of UTF-8 is read`(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect(try read(quoted(Array(scalar.utf8)), String.self) == String(scalar))
  }

  @Test func `escapes are read`() throws {
    let json = #"{"v":"\"\\\/\b\f\n\r\t\u0041\u00e9\u00E9\ud83d\ude00é😀"}"#
    #expect(try read(json, String.self) == "\"\\/\u{8}\u{C}\n\r\tAéé😀é😀")
  }

  @Test(arguments: [
    #"\x"#, #"\u12"#, #"\u12g4"#, #"\u"#, #"\U0041"#, #"\'"#, #"\ud800"#, #"\udc00"#,
    #"\ud800\ud800"#, #"\ud83dx"#, #"\ud83d\n"#, #"\ude00\ud83d"#,
  ])
  func `escapes that mean nothing are refused`(text: String) {
    #expect(throws: Malformed.self) { try read(quoted(Array(text.utf8)), String.self) }
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("9223372036854775807", Int.max),
  ])
  func `whole numbers are read`(text: String, number: Int) throws {
    #expect(try read("{\"v\":\(text)}", Int.self) == number)
  }

  @Test(arguments: [
    "00", "01", "-01", "-", "+1", "1.0", "1.", ".5", "1e3", "1E3", "0x10", "1_000",
    "9223372036854775808", "99999999999999999999999999", "\"7\"", "true", "[7]",
  ])
  func `numbers that are not whole, or not JSON, are refused`(text: String) {
    #expect(throws: Malformed.self) { try read("{\"v\":\(text)}", Int.self) }
  }

  @Test func `numbers nobody asks for only have to be JSON`() throws {
    for number in ["1.5", "-0.0", "1e400", "12E-3", "123456789012345678901234567890"] {
      #expect(try read("{\"w\":\(number)}", Int.self) == nil)
    }
    for number in ["1.", ".1", "1e", "01", "-", "1e+", "0x1"] {
      #expect(throws: Malformed.self) { try read("{\"w\":\(number)}", Int.self) }
    }
  }

  @Test func `a known key with a value of another kind names the key`() {
    #expect(throws: Malformed.value(key: "v")) { try read(#"{"v":"7"}"#, Int.self) }
    #expect(throws: Malformed.value(key: "v")) { try read(#"{"v":7}"#, String.self) }
    #expect(throws: Malformed.value(key: "v")) { try read(#"{"v":["a",7]}"#, [String].self) }
    #expect(throws: Malformed.value(key: "v")) { try read(#"{"v":"cellar"}"#, Stage.self) }
  }

  @Test func `identifiers, events and stamps are written without escapes`() throws {
    #expect(try read(#"{"v":"c1"}"#, CardID.self) == CardID("c1"))
    #expect(throws: Malformed.self) { try read(#"{"v":"\u00631"}"#, CardID.self) }
    #expect(throws: Malformed.self) { try read(#"{"v":"C1"}"#, CardID.self) }
    #expect(throws: Malformed.self) { try read(#"{"v":"\u00631:1"}"#, EventID.self) }
    #expect(throws: Malformed.self) {
      try read(#"{"v":"2026-08-22T10:15:30.123Z+00030"}"#, Stamp.self)
    }
  }

  @Test func `a string of a megabyte is read in one piece`() throws {
    let long = String(repeating: "é\\n", count: 200_000)
    let text = try read("{\"v\":\"\(long)\"}", String.self)
    #expect(text?.unicodeScalars.count == 400_000)
    let plain = String(repeating: "abcdefgh", count: 131_072)
    #expect(try read("{\"v\":\"\(plain)\"}", String.self) == plain)
  }

  @Test func `a plain run of any length ends at the right byte`() throws {
    for length in 0..<40 {
      for stop in [#"\""#, "é", #"\n"#] {
        let text =
          String(repeating: "x", count: length) + stop + String(repeating: "y", count: length)
        let expected = text.replacing(#"\""#, with: "\"").replacing(#"\n"#, with: "\n")
        #expect(try read("{\"v\":\"\(text)\"}", String.self) == expected)
      }
      let run = Array(repeating: UInt8(120), count: length)
      for bad: UInt8 in [0x1F, 0x7F, 0x80, 0xFF, 0x00] {
        #expect(throws: Malformed.self) { try read(quoted(run + [bad] + run), String.self) }
      }
    }
  }
}

extension String {
  /// The text with each `old` replaced.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}

@Suite struct `Reading straight and reading by an index` {
  /// What comes of a payload: its own bytes written again, or what is wrong with it.
  private func outcome(_ type: any Payload.Type, _ bytes: [UInt8]) -> String {
    let raw = line(.board, type.kindText, bytes, .first)
    var envelope = Envelope(key: raw.key, target: .board, audience: .open, position: 0)
    do throws(Malformed) {
      let payload = try type.read(raw, &envelope)
      let again = payload.bytes(by: envelope.by, session: envelope.session)
      return String(decoding: again, as: UTF8.self)
    } catch .json {
      return "not JSON"
    } catch {
      return "\(error)"
    }
  }

  /// A space behind the brace: such a payload is never read straight.
  private func spaced(_ bytes: [UInt8]) -> [UInt8] { [123, 32] + bytes.dropFirst() }

  @Test(arguments: seeds(4))
  func `come to the same, whatever the bytes`(seed: UInt64) {
    var random = Random(seed: seed)
    let pieces = [
      "\"", "\\", ",", ":", "{", "}", "[", "]", "null", "1", " ", "\u{7F}", "\"by\":\"p1\",",
    ]
    for example in Examples.all {
      let type = type(of: example)
      let whole = example.bytes(by: partner(1), session: SessionID(random: 5))
      #expect(outcome(type, whole) == outcome(type, spaced(whole)))
      for _ in 0..<60 {
        var bytes = whole
        for _ in 0...random.below(2) {
          let place = 1 + random.below(bytes.count - 1)
          switch random.below(4) {
          case 0: bytes[place] = UInt8(random.below(256))
          case 1: bytes.remove(at: place)
          case 2: bytes.insert(contentsOf: Array((random.pick(pieces) ?? "").utf8), at: place)
          default: bytes.swapAt(place, 1 + random.below(bytes.count - 1))
          }
        }
        #expect(
          outcome(type, bytes) == outcome(type, spaced(bytes)),
          "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }

  @Test func `fields in another order are read all the same`() throws {
    let json = #"{"to":"share","from":"engage","by":"p1"}"#
    let event = try #require(Event.all(in: line("card.moved", json)).first)
    #expect(event.by == PartnerID("p1"))
    #expect(isSame(event.payload, CardMoved(from: .engage, to: .share, rank: nil)))
  }
}
