import Model
import Testing

@testable import kiem

/// What a text that was dropped says.
@Suite struct `A text from the inbox` {
  @Test func `has its title in the first line and its story in the rest`() {
    let card = InboxCard("\n  The lamp is broken \r\n\r\nSince Tuesday.\r\nNobody comes.\n\n")
    #expect(card.title == "The lamp is broken")
    #expect(card.description == "Since Tuesday.\nNobody comes.")
    #expect(card.kind == .problem)
    #expect(InboxCard("One line").description == nil)
  }

  @Test(
    arguments: zip(
      ["p A", "o A", "k A", "i  A"], [Kind.problem, .opportunity, .opportunity, .innovation]))
  func `says its kind in front`(_ text: String, _ kind: Kind) {
    #expect(InboxCard(text).kind == kind)
    #expect(InboxCard(text).title == "A")
  }

  @Test func `loses nothing of a long first line, and drives no terminal`() {
    let long = "o " + String(repeating: "word ", count: 100) + "end"
    let card = InboxCard(long + "\nmore")
    #expect(card.title.count <= 201 && card.title.hasSuffix("…"))
    #expect(card.description?.hasPrefix("word word") == true)
    #expect(card.description?.hasSuffix("end\nmore") == true)
    let sharp = InboxCard("\u{FEFF}a\u{1B}[31mb\nc\u{9B}d\u{7}")
    #expect(sharp.title == "a\u{FFFD}[31mb")
    #expect(sharp.description == "c\u{FFFD}d\u{FFFD}")
  }
}
