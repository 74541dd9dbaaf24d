import Interface
import Model
import Testing

/// Fields that hold one of a list, or several.
@Suite struct FormChoiceTests {
  @Test(arguments: FormTests.sizes, [English() as any Words, Dutch()])
  func `a field that holds one of a list shows the list, with what it holds now`(
    _ size: (Int, Int), _ words: any Words
  ) {
    var rehearsal = Rehearsal.autumn(size.0, size.1, words: words)
    rehearsal.goTo(words.field(.kind))
    #expect(rehearsal.screen.contains("(*) \(words.kind(.problem))  ( ) "))
    rehearsal.press("<Right> <Enter>")
    #expect(rehearsal.card(1)?.kind.value == .opportunity)
    rehearsal.goTo(words.field(.kind))
    // A card has a kind: it cannot be taken out.
    rehearsal.press(" ")
    #expect(rehearsal.row.hasSuffix(words.kind(.opportunity)))
  }

  @Test func `of a list of several each can be put in and taken out`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.goTo("Where")
    rehearsal.press(" <Right> ")
    #expect(rehearsal.row.hasSuffix("street, care"))
    #expect(rehearsal.screen.contains("[x] street  [x] care  [ ] education"))
    rehearsal.press("<Home> <End> <Enter>")
    #expect(rehearsal.card(1)?.settings.value == ["care", "business"])
    #expect(rehearsal.status == " P1 saved: where.")
  }

  @Test func `typing finds a choice, and stands for it`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.goTo("Where")
    rehearsal.press("c")
    #expect(rehearsal.row.hasSuffix("/c"))
    #expect(rehearsal.screen.contains("[ ] care  [ ] education  [ ] culture"))
    #expect(!rehearsal.screen.contains("[ ] street"))
    rehearsal.press("ul ")
    #expect(rehearsal.row.hasSuffix("culture"))
    rehearsal.press("street care<Down>")
    #expect(rehearsal.row.hasPrefix("> For"))
    rehearsal.press("<Up>")
    #expect(rehearsal.row.hasSuffix("culture, street, care"))
    // What is typed puts in and never takes out.
    rehearsal.press("care<Enter>")
    #expect(rehearsal.card(1)?.settings.value == ["culture", "street", "care"])
  }

  @Test func `what is in no list is refused, and Esc forgets it`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.goTo("Where")
    rehearsal.press("moon")
    #expect(rehearsal.status.hasPrefix(" moon is not one of: street, care"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.row == "> Where /moon")
    rehearsal.press("<Down>")
    #expect(rehearsal.row.hasPrefix("> Where"))
    rehearsal.press("<Esc>")
    #expect(!rehearsal.status.contains("kept"))
    #expect(rehearsal.card(1)?.settings.value == [])
  }

  @Test func `a challenge is chosen by its name or its number, and taken out again`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.goTo("Challenge")
    #expect(rehearsal.screen.contains("( ) U2  No good food in the bin"))
    #expect(rehearsal.screen.contains("( ) -  cross-cutting"))
    rehearsal.press("good food<Enter>")
    #expect(rehearsal.card(1)?.challenge.value == .challenge(Story.food))
    rehearsal.goTo("Challenge")
    #expect(rehearsal.row.hasSuffix("U2 No good food in the bin"))
    rehearsal.press("U99<Enter>")
    #expect(rehearsal.status.hasPrefix(" U99 is not one of: U2, -."))
    rehearsal.press("^U <Enter>")
    #expect(rehearsal.card(1)?.challenge.value == .unknown)
    rehearsal.goTo("Challenge")
    rehearsal.press("-<Enter>")
    #expect(rehearsal.card(1)?.challenge.value == .crossCutting)
  }

  @Test func `the changes are those of the challenge that is chosen in the same form`() {
    var story = Story.autumn
    let other = ChallengeID(random: 32)
    var named = ChallengeNamed()
    named.number = 3
    named.title = "Nobody alone"
    story.add(4, Change(other.cast(), named))
    story.add(3, Change(Story.food.cast(), ChangeNeeded(change: "U2.1", text: "Shops tell")))
    story.add(3, Change(other.cast(), ChangeNeeded(change: "U3.1", text: "Doors open")))
    var rehearsal = Rehearsal(me: Story.esther, board: story.changes)
    rehearsal.goTo("Challenge")
    rehearsal.press("U3<Down>")
    #expect(rehearsal.screen.contains("[ ] U3.1  Doors open"))
    #expect(!rehearsal.screen.contains("U2.1"))
    rehearsal.press(" <Enter>")
    #expect(rehearsal.card(1)?.changes.elements == ["U3.1"])
    #expect(rehearsal.status == " P1 saved: challenge, needed change.")
  }

  @Test func `another kind brings other fields, and is written first`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.goTo("Kind")
    rehearsal.press("inn<Down>")
    rehearsal.go(to: "Maturity")
    rehearsal.press("pil<Enter>")
    #expect(rehearsal.card(1)?.kind.value == .innovation)
    #expect(rehearsal.card(1)?.innovation.maturity.value == .pilot)
    rehearsal.press("u")
    #expect(rehearsal.card(1)?.kind.value == .problem)
  }

  @Test func `what a card has from its challenge stands in brackets while nothing is typed`() {
    var story = Story.autumn
    var edited = ChallengeEdited()
    edited.targetGroups = .set(["everybody"])
    story.add(3, Change(Story.food.cast(), edited))
    story.card(30, "Part of it") { $0.parent = Story.card(5) }
    var rehearsal = Rehearsal(me: Story.esther, board: story.changes)
    rehearsal.press("/Part of it<Enter><Esc>f")
    #expect(rehearsal.screen.contains(" (U2) "))
    #expect(rehearsal.screen.contains(" (everybody) "))
    rehearsal.go(to: "For")
    rehearsal.press("me")
    #expect(!rehearsal.screen.contains("(everybody)"))
    rehearsal.press("<BS><BS>")
    let canvas = rehearsal.canvas
    let y = rehearsal.lines.firstIndex { $0.contains("(everybody)") } ?? 0
    let x =
      rehearsal.lines[y].firstRange(of: "(everybody)")
      .map { rehearsal.lines[y][..<$0.lowerBound].count } ?? 0
    #expect(canvas[x, y].face == .dim)
  }
}
