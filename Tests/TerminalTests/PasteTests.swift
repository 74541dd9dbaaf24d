import Interface
import Testing

@testable import Terminal

/// A paste is text in one piece, whatever it holds.
@Suite struct Pasting {
  let start = Array("\u{1B}[200~".utf8)
  let end = Array("\u{1B}[201~".utf8)

  func inputs(_ bytes: [UInt8], piece: Int) -> [Input] {
    var decoder = Decoder()
    var result: [Input] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      decoder.append(Array(rest.prefix(piece)))
      rest = rest.dropFirst(piece)
      while let input = decoder.next() { result.append(input) }
    }
    while let input = decoder.giveUp() { result.append(input) }
    return result
  }

  @Test(arguments: [1, 2, 3, 5, 7, 100])
  func `it arrives whole in whatever pieces it comes`(_ piece: Int) {
    let text = "two wörds\nand \u{1B}[A a\u{7}control \u{1B}[20"
    let bytes = Array("a".utf8) + start + Array(text.utf8) + end + Array("b".utf8)
    #expect(
      inputs(bytes, piece: piece) == [.key(.character("a")), .paste(text), .key(.character("b"))])
  }

  @Test func `carriage returns are line feeds`() {
    #expect(
      inputs(start + Array("a\rb\r\nc\nd\r\r".utf8) + end, piece: 99) == [.paste("a\nb\nc\nd\n\n")])
  }

  @Test func `an empty paste is one`() {
    #expect(inputs(start + end, piece: 99) == [.paste("")])
  }

  @Test(arguments: ["x", "é", "日", "🎉"])
  func `what is beyond the limit is dropped, between characters`(_ character: String) {
    let text = "a" + String(repeating: character, count: Paste.limit / character.utf8.count + 10)
    let got = inputs(start + Array(text.utf8) + end + Array("q".utf8), piece: 4096)
    guard case .paste(let paste) = got.first else {
      Issue.record("no paste but \(got.count) inputs")
      return
    }
    #expect(paste.utf8.count <= Paste.limit && paste.utf8.count > Paste.limit - 4)
    #expect(text.hasPrefix(paste))
    #expect(got.dropFirst() == [.key(.character("q"))])
  }

  @Test func `bytes that are no UTF-8 become marks`() {
    #expect(inputs(start + [0x61, 0xFF, 0x62] + end, piece: 99) == [.paste("a\u{FFFD}b")])
  }

  @Test(arguments: [0x1B, 0x03] as [UInt8])
  func `escape or control-c alone ends one whose end got lost`(_ byte: UInt8) {
    var decoder = Decoder()
    decoder.append(start + Array("lost".utf8))
    #expect(decoder.next() == nil)
    // Silence does not: the rest may be slow, and must not act as keys.
    #expect(decoder.patience == nil)
    #expect(decoder.giveUp() == nil)
    decoder.append([byte])
    #expect(decoder.next() == nil)
    #expect(decoder.patience == 25)
    #expect(decoder.giveUp() == .paste("lost"))
    decoder.append([0x71])
    #expect(decoder.next() == .key(.character("q")))
  }
}
