import Interface
import Model
import Testing

/// A list that was made elsewhere becomes cards, and what is there already is seen.
@Suite struct PasteTests {
  private static let list = """
    - The bench is gone
    2. o An empty shop on the corner
    [ ] i

    \u{2022} i Lend the tools of the workshop
    p Nobody greets\u{1B}[2J
    """

  private func titles(_ rehearsal: Rehearsal) -> [String] {
    rehearsal.state.column(.recognise).compactMap { id in
      rehearsal.state.board.cards[id].map { "\(rehearsal.state.names.card(id)) \($0.title.value)" }
    }
  }

  @Test(arguments: [(80, 24), (100, 30), (200, 60)], [English() as any Words, Dutch()])
  func `each line becomes a card of its kind, and one undo takes all back`(
    _ size: (Int, Int), _ words: any Words
  ) {
    var rehearsal = Rehearsal.autumn(size.0, size.1, words: words)
    let before = titles(rehearsal)
    rehearsal.paste(Self.list)
    #expect(rehearsal.screen.contains(words.pastePicker))
    #expect(rehearsal.selected.hasSuffix("> " + words.writePasted(5, merging: 0)))
    #expect(titles(rehearsal) == before)
    let lines = rehearsal.log.count
    rehearsal.press("<Enter>")
    #expect(rehearsal.log.count == lines + 1)
    let p = words.letter(.problem)
    let o = words.letter(.opportunity)
    #expect(
      titles(rehearsal) == before + [
        "\(p)9 The bench is gone", "\(o)10 An empty shop on the corner", "\(p)11 [ ] i",
        "I12 Lend the tools of the workshop", "\(p)13 Nobody greets\u{FFFD}[2J",
      ])
    #expect(rehearsal.here == "\(p)9")
    #expect(rehearsal.status == " " + words.pasted(5, merged: 0))
    rehearsal.press("u")
    #expect(titles(rehearsal) == before)
  }

  @Test func `Esc leaves the board as it was, and a line can be left out`() {
    var rehearsal = Rehearsal.autumn()
    let before = titles(rehearsal)
    rehearsal.paste("one bench\ntwo lamps")
    rehearsal.press("<Esc>")
    #expect(titles(rehearsal) == before)
    rehearsal.paste("one bench\ntwo lamps")
    rehearsal.press("<Down><Enter>")
    #expect(rehearsal.selected.contains("left out"))
    rehearsal.press("<Up><Enter>")
    #expect(titles(rehearsal) == before + ["P9 two lamps"])
    rehearsal.paste("one bench\ntwo trees")
    rehearsal.press("<Down><Enter><Down><Enter><Home><Enter>")
    #expect(rehearsal.status == " Nothing was written down.")
  }

  @Test func `a line that says what a card says goes into it, unless it is kept`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("nThe street lights are broken<Enter>")
    let count = titles(rehearsal).count
    let list = "Street light is broken\nA new bench\na NEW bench!"
    rehearsal.paste(list)
    #expect(rehearsal.screen.contains("Write down 1 card, merge 1"))
    #expect(rehearsal.screen.contains("the same as P9 The street lights are broken"))
    #expect(rehearsal.screen.contains("left out"))
    rehearsal.press("<Enter>")
    #expect(titles(rehearsal).count == count + 1)
    let merged = rehearsal.card(10)
    #expect(merged?.title.value == "Street light is broken")
    #expect(merged?.mergedInto == rehearsal.card(9)?.id)
    // Kept after all: what is like it is told, and it stays a card.
    rehearsal.press("u")
    rehearsal.paste(list)
    rehearsal.press("<Down><Enter><Enter>")
    #expect(rehearsal.screen.contains("a card, though like P9"))
    rehearsal.press("<Home><Enter>")
    #expect(titles(rehearsal).count == count + 2)
  }

  @Test func `a card that is written by hand is compared as well`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("nThe street lights are broken<Enter>nstreet light is broken<Enter>")
    #expect(rehearsal.screen.contains("Is this on the board already?"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.card(10) == nil)
    rehearsal.press("nstreet light is broken<Enter><Down><Enter>")
    #expect(rehearsal.card(10)?.mergedInto == rehearsal.card(9)?.id)
    #expect(rehearsal.here == "P9")
    rehearsal.press("nstreet light is broken<Enter><Enter>")
    #expect(rehearsal.card(11)?.isOnBoard == true)
  }

  @Test(arguments: [
    ("No bench at corner 1", "No bench at corner 2", false), ("A lamp", "a LAMP!", true),
    ("Lamp 1 of row 2", "Lamp 2 of row 1", false),
    ("Één lamp", "Een lamp", true), ("The bench is gone", "The lamp is gone", false),
    ("日本", "日本", true), ("?", "?", false),
  ])
  func `letters tell what is the same`(_ one: String, _ other: String, _ isSame: Bool) {
    var rehearsal = Rehearsal(me: Story.esther)
    rehearsal.press("n\(one)<Enter>n\(other)<Enter>")
    #expect((rehearsal.card(2) == nil) == isSame)
  }

  @Test
  func `a list is taken from the line of a new card as well, as long as nothing stands there`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("n")
    rehearsal.paste("one bench\ntwo lamps")
    #expect(rehearsal.screen.contains("A card for each line?"))
    rehearsal.press("<Esc>nSeen:")
    rehearsal.paste("one bench\ntwo lamps")
    #expect(rehearsal.status.hasPrefix(" New problem: Seen:one bench two lamps"))
  }

  @Test func `too much at once is refused with a sentence`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.paste((1...101).map { "line \($0)" }.joined(separator: "\n"))
    #expect(rehearsal.status.hasPrefix(" 101 lines are too many at once"))
    rehearsal.paste("one\n" + String(repeating: "long ", count: 100))
    #expect(rehearsal.status.hasPrefix(" Line 2 is too long for a title"))
    rehearsal.readOnly()
    rehearsal.paste("one\ntwo")
    #expect(rehearsal.status == " " + English().readOnly)
  }

  @Test(arguments: [English() as any Words, Dutch()])
  func `what does not fit in a line is told, wherever it is pasted`(_ words: any Words) {
    let long = String(repeating: "é", count: LineEditor.longest + 1)
    let told = words.pasteCut(most: LineEditor.longest)
    for keys in ["", "n", "c", "/", "e<End>"] {
      var rehearsal = Rehearsal.autumn(words: words)
      rehearsal.press(keys)
      rehearsal.paste(long)
      #expect(rehearsal.state.message?.text == told, "after \(keys)")
      #expect(rehearsal.screen.contains(told), "after \(keys)")
      rehearsal.press("<BS>")
      #expect(rehearsal.state.message == nil)
    }
    var rehearsal = Rehearsal.autumn(words: words)
    rehearsal.press("n")
    rehearsal.paste(String(long.dropLast()))
    #expect(rehearsal.state.message == nil)
    rehearsal.paste("e")
    #expect(rehearsal.state.message?.text == told)
  }
}
