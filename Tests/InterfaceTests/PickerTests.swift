import Interface
import Model
import Testing

/// How the lines of a list stand below each other.
@Suite struct PickerTests {
  /// Cards with short and long numbers and names, one of them below another, and two that are parked.
  private func many(_ width: Int) -> Rehearsal {
    var story = Story.autumn
    story.card(9, "Short", day: 3)
    story.card(10, "The bus to the market goes only twice on market days, and never back", day: 3)
    story.card(123, "Nobody knows who has the key of the neighbourhood room", day: 3)
    for number in [9, 10, 123] {
      story.add(
        1, Change(Story.card(number).cast(), CardParked(reason: "not before the summer is over")))
    }
    return Rehearsal(width, 24, me: Story.esther, board: story.changes)
  }

  private func rows(_ rehearsal: Rehearsal) -> [String] {
    rehearsal.lines.compactMap { line in
      guard let start = line.firstIndex(where: { $0 == "│" }) else { return nil }
      let row = String(line[line.index(after: start)...])
      return row.hasPrefix("> ") || row.hasPrefix("  ") ? row : nil
    }
  }

  @Test func `numbers take the room of the longest, and what is told begins in one column`() {
    var rehearsal = many(100)
    rehearsal.press("Z")
    #expect(rehearsal.screen.contains("P9   Short "))
    #expect(rehearsal.screen.contains("P123 Nobody knows who"))
    let starts = Set(
      rehearsal.lines.compactMap { $0.firstRange(of: "parked: ")?.lowerBound.utf16Offset(in: $0) })
    #expect(starts.count == 1, "\(rehearsal.screen)")
  }

  @Test(arguments: [24, 40, 60, 80])
  func `a name too long for its column gives way to what is told of the cards`(_ width: Int) {
    var rehearsal = many(width)
    rehearsal.press("Z")
    let told = rehearsal.lines.filter { $0.contains("P9 ") || $0.contains("P123 ") }
    let starts = Set(
      rehearsal.lines.compactMap { $0.firstRange(of: "park")?.lowerBound.utf16Offset(in: $0) })
    #expect(told.count == 2)
    #expect(starts.count <= 1, "\(rehearsal.screen)")
    if width >= 60 { #expect(starts.count == 1) }
  }

  @Test func `typing finds a card by its number, with the name behind it`() {
    var rehearsal = many(80)
    rehearsal.press("Zp9 sho")
    #expect(rehearsal.selected.contains("P9 Short"))
  }
}
