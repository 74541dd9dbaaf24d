import Interface
import Model
import Testing

/// The form of a challenge, in the tree.
@Suite struct ChallengeFormTests {
  private static let sizes = [(80, 24), (100, 30), (200, 60)]

  private func tree(
    _ size: (Int, Int) = (100, 30), _ words: any Words = English()
  ) -> Rehearsal {
    var story = Story.autumn
    story.add(3, Change(Story.food.cast(), ChangeNeeded(change: "U2.1", text: "Shops tell")))
    story.add(3, Change(Story.food.cast(), ChangeNeeded(change: "U2.2", text: "One cold chain")))
    var rehearsal = Rehearsal(size.0, size.1, words: words, me: Story.esther, board: story.changes)
    rehearsal.press("3<Home>")
    return rehearsal
  }

  private func food(_ rehearsal: Rehearsal) -> Challenge? {
    rehearsal.state.board.challenges[Story.food]
  }

  @Test(arguments: sizes, [English() as any Words, Dutch()])
  func `e on a challenge opens all its fields`(_ size: (Int, Int), _ words: any Words) {
    var rehearsal = tree(size, words)
    rehearsal.press("e")
    #expect(rehearsal.row == "> \(words.label(.title)) No good food in the bin")
    for field: ChallengeField in [
      .short, .need, .target, .vulnerable, .reach, .dream, .change("U2.1"), .newChange, .closed,
    ] { #expect(rehearsal.screen.contains("  " + words.formLabel(field))) }
    #expect(isWhole(rehearsal.canvas))
    rehearsal.press("!<Enter>")
    #expect(food(rehearsal)?.title.value == "No good food in the bin!")
    #expect(rehearsal.status.contains("U2"))
  }

  @Test func `every field is saved, as one act`() {
    var rehearsal = tree()
    let lines = rehearsal.log.count
    rehearsal.press("e")
    for (field, keys) in [
      ("Short title", "^UFood"), ("Need", "Eating"), ("For", "all, children"),
      ("Vulnerable", "yes "), ("Reach", "cou"), ("Dream", "2030: Nothing is thrown away"),
      ("Change U2.1", "^UShops know"), ("Change U2.2", "^U"), ("Add a change", "A van for all"),
    ] {
      rehearsal.go(to: field)
      rehearsal.press(keys)
    }
    rehearsal.press("<Enter>")
    let challenge = food(rehearsal)
    #expect(challenge?.short.value == "Food" && challenge?.need.value == "Eating")
    #expect(challenge?.targetGroups.value == ["all", "children"])
    #expect(challenge?.vulnerable.value == true && challenge?.reach.value == .country)
    #expect(challenge?.dream.value?.year == 2030)
    #expect(challenge?.dream.value?.text == "Nothing is thrown away")
    let needed = challenge?.changes.filter { $0.dropped.value == nil }.map { $0.text.value }
    #expect(needed == ["Shops know", "A van for all"])
    #expect(rehearsal.log.count == lines + 1)
    rehearsal.press("u")
    #expect(food(rehearsal)?.dream.value == nil && food(rehearsal)?.vulnerable.value == false)
    #expect(food(rehearsal)?.changes.count { $0.dropped.value == nil } == 2)
  }

  @Test func `on the dream and on a change the cursor stands there`() {
    var rehearsal = tree()
    rehearsal.press("+je")
    #expect(rehearsal.row == "> Dream")
    rehearsal.press("2030:")
    #expect(rehearsal.status == " Type something, or press Esc.")
    rehearsal.press("^Gje")
    #expect(rehearsal.row == "> Change U2.1 Shops tell")
    #expect(rehearsal.status == " Emptied it is not needed any more.")
  }

  @Test func `a challenge is closed and opened again`() {
    var rehearsal = tree()
    rehearsal.press("e")
    rehearsal.go(to: "Open or closed")
    rehearsal.press("<Right> <Enter>")
    #expect(food(rehearsal)?.closed.value != nil)
    rehearsal.press("<Home>e")
    rehearsal.go(to: "Open or closed")
    rehearsal.press("open <Enter>")
    #expect(food(rehearsal)?.closed.value == nil)
    rehearsal.press("u")
    #expect(food(rehearsal)?.closed.value != nil)
  }

  @Test(arguments: [English() as any Words, Dutch()])
  func `N names a new challenge, and what was begun of it is kept`(_ words: any Words) {
    var rehearsal = tree((80, 24), words)
    rehearsal.press("N")
    #expect(rehearsal.screen.contains(words.newChallengeForm))
    #expect(!rehearsal.screen.contains(words.formLabel(.closed)))
    rehearsal.go(to: words.formLabel(.newChange))
    rehearsal.press("Doors open<Enter>")
    #expect(rehearsal.row == "> " + words.label(.title))
    #expect(rehearsal.status == " " + words.badField(.empty))
    rehearsal.press("Nobody alone<Esc>N")
    #expect(rehearsal.status == " " + words.draftShown)
    #expect(rehearsal.row == "> \(words.label(.title))* Nobody alone")
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == " " + words.challengeNamed("U3"))
    let new = rehearsal.state.board.namedChallenges.last
    #expect(new?.title.value == "Nobody alone" && new?.number == 3)
    #expect(new?.changes.map(\.id) == ["U3.1"])
    #expect(rehearsal.selected.contains("Nobody alone"))
    rehearsal.press("N<Enter>")
    #expect(rehearsal.status == " " + words.badField(.empty))
    #expect(rehearsal.row == "> " + words.label(.title))
  }

  @Test func `the palette of the tree has it`() {
    var rehearsal = tree()
    rehearsal.press(":new chall<Enter>")
    #expect(rehearsal.screen.contains("A new challenge"))
  }

  @Test func `two versions of a challenge are told, and writing makes one of them`() {
    var rehearsal = tree()
    rehearsal.press("e^UMine")
    guard let challenge = food(rehearsal) else { return }
    var edited = ChallengeEdited()
    edited.title = .set("Theirs")
    edited.knew = challenge.title.heads
    rehearsal.others(Change(Story.food.cast(), edited), by: Story.bram)
    #expect(rehearsal.status == " Somebody else wrote this meanwhile: Theirs")
    rehearsal.press("<Enter>e")
    #expect(food(rehearsal)?.title.others.map(\.value) == ["Theirs"])
    #expect(rehearsal.row.hasSuffix("2 versions"))
    #expect(rehearsal.status == " Also written: Theirs")
    rehearsal.press("^UOurs<Enter>")
    #expect(food(rehearsal)?.title.others.isEmpty == true)
  }

  @Test func `cards without a challenge have no form, and a board to read has none`() {
    var rehearsal = tree()
    rehearsal.press("ge")
    if case .form = rehearsal.state.mode { Issue.record("a form of nothing") }
    rehearsal = tree()
    rehearsal.readOnly()
    for keys in ["e", "f", "N"] {
      rehearsal.press(keys)
      #expect(rehearsal.status == " This board can only be read here; nothing was changed.")
    }
  }

  @Test func `where everybody dreams alone a form puts no dream in the place of another's`() {
    var seat = Rehearsal.round(.dream, sight: .own)
    seat.others(
      Change(Story.food.cast(), DreamTold(year: 2030, text: "Theirs")), by: Story.bram)
    seat.press("3<Home>j")
    #expect(seat.selected.hasSuffix("dream 2030: Theirs"))
    seat.press("e^U2031: Mine<Enter>")
    #expect(Set(food(seat)?.dreams.map(\.text) ?? []) == ["Theirs", "Mine"])
  }

  @Test func `a round for something else refuses it`() {
    var seat = Rehearsal.round(.recognise)
    seat.press("3<Home>")
    for keys in ["e", "N"] {
      seat.press(keys)
      #expect(seat.status.contains("this round is to recognise"), "\(keys)")
    }
  }
}
