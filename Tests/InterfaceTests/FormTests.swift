import Interface
import Model
import Testing

/// The form of a card: every field, what it can hold, and what is saved.
@Suite struct FormTests {
  static let sizes = [(80, 24), (100, 30), (200, 60)]

  @Test(arguments: sizes, [English() as any Words, Dutch()])
  func `e opens all fields with the cursor behind the title, f below it`(
    _ size: (Int, Int), _ words: any Words
  ) {
    var rehearsal = Rehearsal.autumn(size.0, size.1, words: words)
    rehearsal.press("e")
    #expect(rehearsal.row.hasPrefix("> " + words.field(.title)))
    let title = rehearsal.card(1)?.title.value ?? ""
    #expect(rehearsal.screen.contains(title.suffix(40)))
    for field in CardField.allCases where field.applies(to: .problem) {
      #expect(rehearsal.screen.contains("  " + words.formLabel(field)) || field == .title)
    }
    #expect(!rehearsal.screen.contains(words.field(.maturity)))
    rehearsal.press("!<Enter>")
    #expect(rehearsal.card(1)?.title.value == title + "!")
    rehearsal.press("f")
    #expect(rehearsal.row.hasPrefix("> " + words.field(.short)))
    rehearsal.press("<Esc>/Community<Enter>e")
    for _ in CardField.allCases { rehearsal.press("<Down>") }
    #expect(rehearsal.row.hasPrefix("> " + words.field(.firstStep)))
    #expect(isWhole(rehearsal.canvas))
  }

  @Test func `the form as it looks`() {
    var rehearsal = Rehearsal.autumn(80, 24)
    rehearsal.goTo("Where")
    #expect(
      rehearsal.lines[2...].map { $0.dropFirst().prefix(78) }.joined(separator: "\n") == """
        ┌─ Fields of P1 ─────────────────────────────────────────────────────────────┐
        │  Title          Residents of the Kade flats can go days without talking    │
        │  Short title    Days without talking                                       │
        │  Story                                                                     │
        │  Kind           problem                                                    │
        │> Where                                                                     │
        │  For                                                                       │
        │  Challenge                                                                 │
        │  Needed change                                                             │
        │  Part of                                                                   │
        │  How might we                                                              │
        │  Add evidence                                                              │
        │  Add channel                                                               │
        │────────────────────────────────────────────────────────────────────────────│
        │  [ ] street  [ ] care  [ ] education  [ ] culture  [ ] business            │
        │                                                                            │
        │                                                                            │
        └────────────────────────────────────────────────────────────────────────────┘
        ──────────────────────────────────────────────────────────────────────────────


        Enter save  Esc later  Up Down field  Left Right Space choose  type to narrow
        """)
  }

  @Test func `Enter saves what changed as one act, and says what`() {
    var rehearsal = Rehearsal.autumn()
    let lines = rehearsal.log.count
    rehearsal.press("e^UA quiet street<Tab>^UQuiet")
    rehearsal.go(to: "For")
    rehearsal.press("neighbours<Enter>")
    #expect(rehearsal.status == " P1 saved: title, short title, for.")
    #expect(rehearsal.log.count == lines + 1)
    #expect(rehearsal.card(1)?.title.value == "A quiet street")
    #expect(rehearsal.card(1)?.short.value == "Quiet")
    #expect(rehearsal.card(1)?.targetGroups.value == ["neighbours"])
    rehearsal.press("u")
    #expect(rehearsal.card(1)?.short.value == "Days without talking")
    #expect(rehearsal.card(1)?.targetGroups.value == [])
    rehearsal.press("e<Enter>")
    #expect(rehearsal.status == " Nothing changed.")
    #expect(rehearsal.log.count == lines + 2)
  }

  @Test func `what does not fit is told while it is typed, and nothing is saved`() {
    var rehearsal = Rehearsal.autumn()
    let lines = rehearsal.log.count
    rehearsal.goTo("Part of")
    rehearsal.press("99")
    #expect(rehearsal.status == " There is no card «99» on this board; use its number.")
    rehearsal.press("<Up><Up>-<Enter>")
    #expect(rehearsal.row.hasPrefix("> Part of*"))
    #expect(rehearsal.status == " There is no card «99» on this board; use its number.")
    #expect(rehearsal.log.count == lines)
    rehearsal.press("^U3<Enter>")
    #expect(rehearsal.card(1)?.parent == Story.card(3))
    #expect(rehearsal.card(1)?.challenge.value == .crossCutting)
  }

  @Test func `the length of a title is shown, and more is allowed`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("e^Uabc")
    #expect(rehearsal.status == " 3 of 60")
    rehearsal.press(String(repeating: "x", count: 60))
    #expect(rehearsal.status.hasPrefix(" 63 of 60: long"))
    rehearsal.press("<Tab>^U" + String(repeating: "y", count: 29))
    #expect(rehearsal.status.hasPrefix(" 29 of 28: long"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.card(1)?.title.value.count == 63)
  }

  @Test func `a long value scrolls in its row`() {
    var rehearsal = Rehearsal.autumn(80, 24)
    rehearsal.press("e" + String(repeating: " ab cd", count: 20) + " the end")
    #expect(rehearsal.row.hasSuffix("the end"))
    #expect(isWhole(rehearsal.canvas))
    let cursor = rehearsal.canvas.cursor
    #expect(cursor?.x ?? 80 < 78 && cursor?.y == 3)
    rehearsal.press("<Home>")
    #expect(rehearsal.row.contains("Residents of the Kade"))
    #expect(rehearsal.canvas.cursor?.x == 19)
  }

  // MARK: - The story

  @Test func `the story opens in the editor, comes back into the form, and keeps its lines`() {
    var rehearsal = Rehearsal.autumn()
    let id = Story.card(1)
    rehearsal.write(text: "One.\nTwo.", of: id)
    rehearsal.press("e!")
    rehearsal.go(to: "Story")
    #expect(rehearsal.row.hasSuffix("One. Two."))
    #expect(rehearsal.status.contains("editor"))
    rehearsal.press("<BS><Del>^U^K")
    rehearsal.press("x")
    #expect(rehearsal.outside == [.editText("One.\nTwo.")])
    rehearsal.write(text: "One.\nThree.\n", of: id)
    #expect(rehearsal.row.hasPrefix("> Story*") && rehearsal.row.hasSuffix("One. Three."))
    #expect(rehearsal.card(1)?.description.value == "One.\nTwo.")
    rehearsal.press(" ")
    #expect(rehearsal.outside.last == .editText("One.\nThree."))
    rehearsal.press("<Enter>")
    #expect(rehearsal.card(1)?.description.value == "One.\nThree.")
    #expect(rehearsal.status == " P1 saved: title, story.")
    rehearsal.press("e.<Enter>")
    #expect(rehearsal.card(1)?.description.value == "One.\nThree.")
  }

  @Test func `evidence is added to what is there`() {
    var rehearsal = Rehearsal.autumn()
    for text in ["31 of 40", "Nobody comes"] {
      rehearsal.goTo("Add evidence")
      #expect(rehearsal.row == "> Add evidence")
      rehearsal.press(text + "<Enter>")
    }
    #expect(rehearsal.card(1)?.evidence.map(\.text) == ["31 of 40", "Nobody comes"])
  }

  // MARK: - Drafts and others

  @Test func `Esc keeps every field that was begun, for this card alone, and ^G drops it`() {
    var rehearsal = Rehearsal.autumn()
    let title = rehearsal.card(1)?.title.value ?? ""
    rehearsal.press("e^UHalf a thought")
    rehearsal.go(to: "For")
    rehearsal.press("some<Esc>")
    #expect(rehearsal.status == " " + English().draftKept)
    #expect(rehearsal.card(1)?.title.value == title)
    rehearsal.press("je")
    #expect(!rehearsal.screen.contains("Half a thought"))
    rehearsal.press("<Esc>ke")
    #expect(rehearsal.row == "> Title* Half a thought")
    #expect(rehearsal.screen.contains("  For*           some"))
    #expect(rehearsal.status == " This is what you typed before; ^G drops it.")
    rehearsal.press("^Ge")
    #expect(rehearsal.row == "> Title " + title)
    rehearsal.press("^UAgain<Esc>e more<Enter>e")
    #expect(rehearsal.row == "> Title Again more")
    rehearsal.press("<Esc>")
    #expect(!rehearsal.status.contains("kept"))
  }

  @Test func `others' words stand where nothing was typed, and beside mine where something was`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("e^UMine")
    guard let card = rehearsal.card(1) else { return }
    var edited = CardEdited()
    edited.title = .set("Theirs")
    edited.short = .set("Short of theirs")
    edited.knew = card.title.heads + card.short.heads
    rehearsal.others(Change(card, edited), by: Story.bram)
    #expect(rehearsal.row == "> Title* Mine")
    #expect(rehearsal.screen.contains("Short of theirs"))
    #expect(rehearsal.status == " Somebody else wrote this meanwhile: Theirs")
    rehearsal.press("<Down>")
    #expect(rehearsal.row == "> Short title Short of theirs")
    rehearsal.press("<Enter>")
    #expect(rehearsal.card(1)?.title.value == "Mine")
    #expect(rehearsal.card(1)?.title.others.map(\.value) == ["Theirs"])
    #expect(rehearsal.card(1)?.short.value == "Short of theirs")
    rehearsal.press("e")
    #expect(rehearsal.row.hasSuffix("2 versions: Y"))
    // Who has seen both and writes has chosen.
    rehearsal.press("^UOurs<Enter>")
    #expect(rehearsal.card(1)?.title.others.isEmpty == true)
  }

  @Test func `a field with the cursor shows what others write there as long as nobody types`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("e")
    var edited = CardEdited()
    edited.title = .set("Theirs")
    edited.knew = rehearsal.card(1)?.title.heads ?? []
    rehearsal.others(Change(Story.card(1).cast(), edited), by: Story.bram)
    rehearsal.press("!<Enter>")
    #expect(rehearsal.card(1)?.title.value == "Theirs!")
    #expect(rehearsal.card(1)?.title.others.isEmpty == true)
  }

  @Test func `what others took off the board is not written, and stays as a draft`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("e!")
    rehearsal.others(Change(Story.card(1).cast(), CardParked(reason: "later")))
    let lines = rehearsal.log.count
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == " P1 is off the board by now: parked: later. Nothing was changed.")
    #expect(rehearsal.log.count == lines)
    rehearsal.press("Z<Enter>/Residents<Enter>e")
    #expect(rehearsal.status == " This is what you typed before; ^G drops it.")
  }

  @Test func `what was typed about a card that was merged goes to the one it lives on in`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.goTo("For")
    rehearsal.press("neighbours")
    rehearsal.others(Change(Story.card(1).cast(), CardMerged(into: Story.card(3), reason: nil)))
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == " " + English().wentInto("P1", "P3"))
    #expect(rehearsal.card(3)?.targetGroups.value == [])
    #expect(rehearsal.row == "> For* neighbours")
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == " P3 saved: for.")
    #expect(rehearsal.card(3)?.targetGroups.value == ["neighbours"])
    #expect(rehearsal.card(1)?.targetGroups.value == [])
  }

  // MARK: - Rounds and other boards

  @Test func `a round refuses a field it is not for, and the rest waits`() {
    var seat = Rehearsal.round(.frame)
    seat.press("e")
    #expect(seat.status.contains("this round is to"))
    if case .browse = seat.state.mode {} else { Issue.record("e opens the form") }
    let lines = seat.log.count
    seat.goTo("For")
    seat.press("all<Enter>")
    #expect(seat.row.hasPrefix("> For*"))
    #expect(seat.status.contains("this round is to"))
    #expect(seat.log.count == lines)
    seat.press("^U")
    seat.go(to: "How might we")
    seat.press("How might we share?<Enter>")
    #expect(seat.log.count == lines + 1)
  }

  @Test func `where nothing can be written no form opens`() {
    for keys in ["e", "f"] {
      var rehearsal = Rehearsal.autumn()
      rehearsal.readOnly()
      rehearsal.press(keys)
      #expect(rehearsal.status == " This board can only be read here; nothing was changed.")
      rehearsal = Rehearsal.autumn()
      rehearsal.press("0" + keys)
      if case .browse = rehearsal.state.mode {} else { Issue.record("\(keys) on the wall") }
      rehearsal = Rehearsal.autumn()
      rehearsal.press("6[b" + keys)
      if case .form = rehearsal.state.mode { Issue.record("\(keys) in the past") }
    }
  }

  // MARK: - Hands and windows

  @Test(arguments: sizes)
  func `a click goes to a field, one on a choice puts it in, a paste goes into the field`(
    _ size: (Int, Int)
  ) {
    var rehearsal = Rehearsal.autumn(size.0, size.1)
    func click(_ text: String) {
      guard let y = rehearsal.lines.firstIndex(where: { $0.contains(text) }),
        let range = rehearsal.lines[y].firstRange(of: text)
      else {
        Issue.record("no \(text)")
        return
      }
      let x = rehearsal.lines[y][..<range.lowerBound].count
      rehearsal.give(.mouse(Mouse(.press, x: x + 1, y: y)))
      rehearsal.give(.mouse(Mouse(.release, x: x + 1, y: y)))
    }
    rehearsal.press("e")
    click("  Where  ")
    #expect(rehearsal.row == "> Where")
    click("[ ] education")
    click("[ ] street")
    click("[x] education")
    #expect(rehearsal.row.hasSuffix(" street"))
    click("  For  ")
    rehearsal.paste("the\nstreet\n")
    #expect(rehearsal.row.hasSuffix(" the street"))
    rehearsal.give(.mouse(Mouse(.wheelDown, x: 10, y: 10)))
    #expect(rehearsal.row.hasPrefix("> Challenge"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.card(1)?.settings.value == ["street"])
    #expect(rehearsal.card(1)?.targetGroups.value == ["the street"])
  }

  @Test(arguments: [English() as any Words, Dutch()])
  func `a form that is longer than the window scrolls and says so`(_ words: any Words) {
    var rehearsal = Rehearsal.autumn(80, 16, words: words)
    rehearsal.press("e")
    let more = { (line: String?) in line?.contains(words.more(1).filter(\.isLetter)) ?? false }
    func edge(_ corner: String) -> String? { rehearsal.lines.first { $0.contains(corner) } }
    #expect(!(edge("┌")?.contains("^") ?? true) && edge("└")?.contains(" v ") ?? false)
    #expect(more(edge("└")))
    rehearsal.press("<PgDn><PgDn>")
    #expect(edge("┌")?.contains(" ^ ") ?? false)
    #expect(!(edge("└")?.contains(" v ") ?? true))
    #expect(rehearsal.row.hasPrefix("> " + words.formLabel(.channel)))
  }

  @Test(arguments: [English() as any Words, Dutch()])
  func `in a small window a title is edited and a place chosen`(_ words: any Words) {
    var rehearsal = Rehearsal.autumn(words: words)
    rehearsal.resize(30, 10)
    rehearsal.press("e^UShort")
    #expect(rehearsal.row.hasSuffix("Short"))
    rehearsal.go(to: words.field(.setting).prefix(4).description)
    rehearsal.press("<Right> ")
    #expect(rehearsal.screen.contains("[x] " + rehearsal.state.names.setting("care")))
    #expect(isWhole(rehearsal.canvas))
    rehearsal.press("<Enter>")
    #expect(rehearsal.card(1)?.title.value == "Short")
    #expect(rehearsal.card(1)?.settings.value == ["care"])
  }

  @Test(arguments: [24, 30, 40, 60, 80, 100, 200], [English() as any Words, Dutch()])
  func `no hint of a key is cut`(_ width: Int, _ words: any Words) {
    for choosing in [false, true] {
      let all = words.formKeys(choosing: choosing, isStory: false)
      #expect(all.joined(separator: "  ").columns < 80)
      var rehearsal = Rehearsal.autumn(words: words)
      rehearsal.resize(width, 24)
      rehearsal.goTo(words.field(choosing ? .kind : .target))
      let shown = rehearsal.lines[23].trimmed
      #expect(!shown.contains("…") && all.joined(separator: "  ").hasPrefix(shown))
      #expect(!shown.isEmpty)
    }
  }
}
