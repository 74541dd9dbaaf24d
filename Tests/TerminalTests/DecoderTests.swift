import Interface
import Testing

@testable import Terminal

/// Bytes become keys; what no key sends becomes nothing.
@Suite struct `Decoding keys` {
  /// The inputs of bytes that arrive in pieces, with nothing behind them.
  func inputs(_ pieces: [UInt8]..., keys: [Decoder.Described] = []) -> [Input] {
    var decoder = Decoder(keys: keys)
    var result: [Input] = []
    for piece in pieces {
      decoder.append(piece)
      while let input = decoder.next() { result.append(input) }
    }
    while let input = decoder.giveUp() { result.append(input) }
    return result
  }

  func keys(_ text: String) -> [Key] {
    inputs(Array(text.utf8)).compactMap { input in
      guard case .key(let key) = input else { return nil }
      return key
    }
  }

  @Test(arguments: [
    ("0;5;3M", Mouse.Action.press), ("0;5;3m", .release), ("32;5;3M", .drag), ("64;5;3M", .wheelUp),
    ("65;5;3M", .wheelDown), ("16;5;3M", .press), ("36;5;3M", .drag),
  ])
  func `what a mouse does comes with its cell`(_ report: String, _ action: Mouse.Action) {
    let bytes = Array("\u{1B}[<\(report)q".utf8)
    let wanted: [Input] = [.mouse(Mouse(action, x: 4, y: 2)), .key(.character("q"))]
    #expect(inputs(bytes) == wanted)
    #expect(inputs(Array(bytes[..<4]), Array(bytes[4...])) == wanted)
  }

  @Test(arguments: [
    "\u{1B}[<1;5;3M", "\u{1B}[<2;5;3M", "\u{1B}[<35;5;3M", "\u{1B}[<0;0;3M", "\u{1B}[<0;5M",
    "\u{1B}[<0;5;3;4M", "\u{1B}[<66;5;3M", "\u{1B}[<32;5;3m", "\u{1B}[M !!",
  ])
  func `other buttons and broken reports are nothing, and never keys`(_ report: String) {
    #expect(inputs(Array((report + "q").utf8)) == [.key(.character("q"))])
  }

  @Test(arguments: [
    ("a", Key.character("a")), (" ", .character(" ")), ("é", .character("é")),
    ("日", .character("日")),
    ("🎉", .character("🎉")), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
    ("\u{8}", .backspace), ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("\u{1B}", .escape),
    ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")), ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")),
    ("\u{1B}]", .alt("]")), ("\u{1B}\r", .alt("\n")), ("\u{1B}\u{7F}", .control("w")),
    ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right),
    ("\u{1B}[D", .left),
    ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;3C", .wordRight),
    ("\u{1B}[1;2C", .right),
    ("\u{1B}Oc", .wordRight), ("\u{1B}Od", .wordLeft), ("\u{1B}O5C", .wordRight),
    ("\u{1B}[1;5A", .up),
    ("\u{1B}[H", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}OH", .home),
    ("\u{1B}[F", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[2~", .insert),
    ("\u{1B}[3~", .delete),
    ("\u{1B}[3;5~", .delete), ("\u{1B}[3^", .delete), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6~", .pageDown),
    ("\u{1B}[Z", .backTab), ("\u{1B}OM", .enter), ("\u{1B}Op", .character("0")),
    ("\u{1B}Ok", .character("+")),
    ("\u{1B}OP", .function(1)), ("\u{1B}[[A", .function(1)), ("\u{1B}[11~", .function(1)),
    ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[34~", .function(20)), ("\u{1B}[1;2P", .function(1)),
    ("\u{1B}[97;5u", .control("a")), ("\u{1B}[13;5u", .enter), ("\u{1B}[27;5;97~", .control("a")),
    ("\u{1B}[97;3u", .alt("a")), ("\u{1B}[97;2u", .character("A")), ("\u{1B}[9;2u", .backTab),
    ("\u{1B}[127;5u", .control("w")), ("\u{1B}[27u", .escape),
  ])
  func `what terminals send is the key`(_ text: String, _ key: Key) {
    #expect(keys(text) == [key])
    // And also when a key follows, and when it comes a byte at a time.
    if text != "\u{1B}", !["\u{1B}[", "\u{1B}O", "\u{1B}]"].contains(text) {
      #expect(keys(text + "q") == [key, .character("q")])
    }
    var decoder = Decoder()
    var slowly: [Input] = []
    for byte in text.utf8 {
      decoder.append([byte])
      while let input = decoder.next() { slowly.append(input) }
    }
    while let input = decoder.giveUp() { slowly.append(input) }
    #expect(slowly == [.key(key)])
  }

  @Test(arguments: [
    "\u{1B}[99~", "\u{1B}[1;2;3;4x", "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[24;80R",
    "\u{1B}[I", "\u{1B}[O",
    "\u{1B}[<0;10;20M", "\u{1B}[<0;10;20m", "\u{1B}[M !!", "\u{1B}]0;a title\u{7}",
    "\u{1B}]11;rgb:00/00/00\u{1B}\\",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}Oz", "\u{1B}[201~", "\u{1B}[57358u",
    "\u{1B}[1 q",
    "\u{1B}[999999999999999999999999u", "\u{0}", "\u{1C}", "\u{1F}", "\u{85}", "\u{1B}[[Z",
    "\u{1B}[55296u",
  ])
  func `what no key sends is dropped whole`(_ text: String) {
    #expect(keys(text) == [])
    #expect(keys("a" + text + "b") == [.character("a"), .character("b")])
  }

  @Test func `a control inside a sequence ends it`() {
    #expect(keys("\u{1B}[1;\u{1B}[A") == [.up])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}[1;\r") == [.enter])
  }

  @Test func `bytes that are no UTF-8 are dropped`() {
    #expect(inputs([0x61, 0xFF, 0x62]) == [.key(.character("a")), .key(.character("b"))])
    #expect(inputs([0xC3], [0xA9]) == [.key(.character("é"))])
    #expect(inputs([0xC3, 0x61]) == [.key(.character("a"))])
    #expect(inputs([0xED, 0xA0, 0x80, 0x61]) == [.key(.character("a"))])
    #expect(inputs([0xC3]) == [])
  }

  @Test func `the terminal's description comes first`() {
    let odd = [Decoder.Described(bytes: Array("\u{1B}[99y".utf8), key: .home)]
    #expect(inputs(Array("\u{1B}[99y".utf8), keys: odd) == [.key(.home)])
  }

  @Test func `a sequence without an end does not fill the memory`() {
    var decoder = Decoder()
    decoder.append(Array("\u{1B}[".utf8))
    for _ in 0..<100 {
      decoder.append([UInt8](repeating: 0x31, count: 1000))
      while decoder.next() != nil {}
    }
    decoder.append(Array("\u{1B}[A".utf8))
    var last: Input?
    while let input = decoder.next() { last = input }
    #expect(last == .key(.up))
  }

  @Test func `any bytes are taken to their end, in any pieces`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(state: seed)
    let alphabet: [UInt8] = [
      0x1B, 0x5B, 0x4F, 0x5D, 0x3B, 0x31, 0x32, 0x30, 0x7E, 0x75, 0x4D, 0x07, 0x5C, 0x41, 0x61,
      0xC3, 0xA9,
    ]
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Bool.random(using: &random)
          ? alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
          : UInt8.random(in: 0...255, using: &random)
      }
      var decoder = Decoder()
      var rest = bytes[...]
      while !rest.isEmpty {
        decoder.append(Array(rest.prefix(Int.random(in: 1...8, using: &random))))
        rest = rest.dropFirst(8)
        while decoder.next() != nil {}
      }
      while decoder.giveUp() != nil {}
      // A paste that was begun ends; then a key is a key again.
      decoder.append(Array("\u{1B}[201~".utf8))
      while decoder.next() != nil {}
      while decoder.giveUp() != nil {}
      decoder.append([0x71])
      #expect(decoder.next() == .key(.character("q")), "seed \(seed): \(bytes)")
    }
  }
}

/// Numbers that can be had again from a seed.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
