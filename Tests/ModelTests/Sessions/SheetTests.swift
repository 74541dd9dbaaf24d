import Model
import Testing

@Suite struct `What lies on the table` {
  private var full: SeatSheet {
    var sheet = SeatSheet(item: Stamp(milliseconds: 1_760_086_800_000))
    var card = TableCard(kind: .innovation, title: "Nobody waters \"in\" summer\u{202E}")
    card.settings = ["street", "care"]
    card.targetGroups = ["school and neighbours"]
    card.firstStep = "Ask"
    sheet.cards = [
      SeatSheet.Laid(CardID(random: 1), card),
      SeatSheet.Laid(CardID(random: 2), TableCard(kind: .problem, title: "Wet")),
    ]
    sheet.builds = [SeatSheet.Build(on: CardID(random: 3), "and a tap")]
    sheet.hands = [
      TargetID(random: 4): Hand(cards: [CardID(random: 5): 2], questions: [0, 1], isReady: true)
    ]
    sheet.marks = [TargetID(random: 6): Marks(cards: [CardID(random: 1): 5], whole: 3)]
    return sheet
  }

  @Test func `is read as it was laid`() throws {
    var read = try #require(SeatSheet(full.bytes))
    // What could drive a terminal does not come back.
    #expect(read.cards[0].card.title == "Nobody waters \"in\" summer\u{FFFD}")
    read.cards[0].card.title = full.cards[0].card.title
    #expect(read == full)
    #expect(SeatSheet(SeatSheet(item: full.item).bytes) == SeatSheet(item: full.item))

    var presence = Presence()
    #expect(Presence(presence.bytes) == presence)
    presence.partner = PartnerID(random: 7)
    presence.card = CardID(random: 8)
    presence.isTyping = true
    presence.isFollowing = true
    presence.ready = full.item
    #expect(Presence(presence.bytes) == presence)
  }

  @Test func `passes over what is wrong, and every part of it that was cut off`() {
    let bytes = full.bytes
    for count in 0..<bytes.count { #expect(SeatSheet(Array(bytes.prefix(count))) == nil) }
    let stamp = "2025-10-10T09:00:00.000Z+0000"
    for text in [
      "", "[]", "{}", "{\"item\":1}", "{\"item\":\"\(stamp)\"}x",
      "{\"item\":\"\(stamp)\",\"cards\":[{\"id\":\"a\",\"kind\":\"problem\",\"title\":\"\"}]}",
      "{\"item\":\"\(stamp)\",\"cards\":[{\"id\":\"A B\",\"kind\":\"problem\",\"title\":\"x\"}]}",
      "{\"item\":\"\(stamp)\",\"cards\":[{\"id\":\"a\",\"kind\":\"wish\",\"title\":\"x\"}]}",
      "{\"item\":\"\(stamp)\",\"cards\":{}}",
      "{\"item\":\"\(stamp)\",\"item\":\"\(stamp)\"}",
      "{\"item\":\"\(stamp)\",\"builds\":["
        + Array(repeating: "{\"card\":\"a\",\"text\":\"x\"}", count: 201).joined(separator: ",")
        + "]}",
    ] {
      #expect(SeatSheet(Array(text.utf8)) == nil, "\(text.prefix(80))")
    }
    #expect(SeatSheet(Array("{\"item\":\"\(stamp)\",\"later\":[1]}".utf8)) != nil)
    #expect(Presence(Array("{\"partner\":\"../../x\"}".utf8)) == nil)
    #expect(Presence(Array("{\"typing\":\"yes\"}".utf8)) == nil)
    #expect(Presence([UInt8](repeating: 32, count: 2000)) == nil)
    #expect(Presence([0xFF]) == nil)
  }

  @Test func `goes on lying there in the next item without dots`() {
    let next = full.carried(into: Stamp(milliseconds: 1_760_086_900_000))
    #expect(next.cards == full.cards)
    #expect(next.builds == full.builds)
    #expect(next.hands.isEmpty && next.marks.isEmpty)
    #expect(!next.isEmpty)
    #expect(SeatSheet(item: next.item).isEmpty)
  }
}
