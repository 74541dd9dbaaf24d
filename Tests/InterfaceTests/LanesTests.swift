import Interface
import Model
import Testing

/// Cards of all columns in lanes across the board.
@Suite struct `Lanes on the board` {
  @Test func `one key lays the cards by challenge, kind, lead and setting, and in none again`() {
    var rehearsal = Rehearsal.autumn()
    let plain = rehearsal.screen
    rehearsal.press("=")
    #expect(rehearsal.lines[4].hasPrefix("── U2 Food on tables  1 ─"))
    #expect(rehearsal.status == " Lanes by challenge; = by kind.")
    #expect(rehearsal.screen.contains("── no challenge yet  7 ─"))
    rehearsal.press("=")
    #expect(rehearsal.lines[4].hasPrefix("── problem  5 ─"))
    #expect(rehearsal.screen.contains("── opportunity  1 ─"))
    #expect(rehearsal.screen.contains("── innovation  2 ─"))
    rehearsal.press("=")
    #expect(rehearsal.lines[4].hasPrefix("── lead Bram Postma  1 ─"))
    #expect(rehearsal.screen.contains("── lead Samira El Idrissi  2 ─"))
    #expect(rehearsal.screen.contains("── no lead  5 ─"))
    rehearsal.press("=")
    #expect(rehearsal.lines[4].hasPrefix("── street  1 ─"))
    #expect(rehearsal.screen.contains("── nobody said where  7 ─"))
    rehearsal.press("=j<Esc>k")
    #expect(rehearsal.screen == plain)
  }

  @Test(arguments: [(80, 24), (100, 30), (200, 60), (60, 16), (30, 13)])
  func `the selection goes through all of a column and beside, and stays on the screen`(
    _ size: (Int, Int)
  ) {
    for lanes in 1...4 {
      var rehearsal = Rehearsal.autumn(size.0, size.1)
      rehearsal.press(String(repeating: "=", count: lanes) + "g")
      var seen: Set<String> = []
      for key in [
        "j", "j", "j", "l", "j", "j", "l", "k", "k", "j", "j", "l", "k", "k", "j", "l", "h", "h",
        "h", "h",
      ] {
        rehearsal.press(key)
        seen.insert(rehearsal.here)
        let title = rehearsal.state.selection.map { rehearsal.state.names.card($0) } ?? ">"
        #expect(
          rehearsal.selected.contains(">" + title), "\(lanes) \(key) \(title)\n\(rehearsal.screen)")
      }
      #expect(seen.count == 8, "\(lanes) \(seen)")
    }
  }

  @Test func `going beside stays in the lane, or goes to the nearest that has a card there`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("==")
    #expect(rehearsal.here == "P1")
    rehearsal.press("lll")
    #expect(rehearsal.here == "P5")
    rehearsal.press("j")
    #expect(rehearsal.here == "I6")
    rehearsal.press("h")
    #expect(rehearsal.here == "O4")
    rehearsal.press("ll")
    #expect(rehearsal.here == "I8")
  }

  @Test func `a filter and lanes go together, and counts are of what is shown`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("==\\the<Enter>")
    #expect(rehearsal.lines[4].hasPrefix("── problem  4 ─"))
    rehearsal.press("\\ kind:innovation<Enter>")
    #expect(rehearsal.lines[4].hasPrefix("── innovation  2 ─"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.lines[4].hasPrefix("── problem  5 ─"))
  }

  @Test func `many cards scroll with their lane's heading above them`() {
    var story = Story()
    for number in 1...60 {
      story.card(number, "Card \(number)", number % 2 == 0 ? .problem : .opportunity)
    }
    var rehearsal = Rehearsal(80, 24, me: Story.esther, board: story.changes)
    rehearsal.press("==G")
    #expect(rehearsal.here == "O59")
    #expect(rehearsal.lines[4].hasPrefix("── opportunity  30 ─"))
    #expect(rehearsal.lines[3].contains("^ "))
    rehearsal.press("g")
    #expect(rehearsal.lines[4].hasPrefix("── problem  30 ─"))
    #expect(rehearsal.here == "P2")
    #expect(rehearsal.lines[19].contains("v "))
    for _ in 0..<35 { rehearsal.press("j") }
    #expect(rehearsal.here == "O11")
    #expect(rehearsal.selected.contains("O11"))
    // A card goes past others of its lane only.
    rehearsal.press("g")
    for _ in 0..<29 { rehearsal.press("j") }
    #expect(rehearsal.here == "P60")
    let count = rehearsal.log.count
    rehearsal.press("J")
    #expect(rehearsal.log.count == count)
  }
}
