import Interface
import Model
import Testing

/// Many cards at once, as one act.
@Suite struct `Marked cards` {
  private func marks(_ rehearsal: Rehearsal) -> [String] {
    rehearsal.state.marks.cards.map { rehearsal.state.names.card($0) }.sorted()
  }

  @Test(arguments: [English() as any Words, Dutch()])
  func `Space marks a card, visibly and counted, and Esc lets go of all`(words: any Words) {
    var rehearsal = Rehearsal.autumn(80, 24, words: words)
    let plain = rehearsal.lines[20]
    rehearsal.press(" j ")
    #expect(marks(rehearsal) == ["P1", "P2"])
    #expect(rehearsal.lines[4].hasPrefix("#P1 "))
    #expect(rehearsal.lines[6].hasPrefix("#    16d"))
    #expect(rehearsal.lines[7].hasPrefix(">P2 "))
    #expect(rehearsal.lines[8].hasPrefix("#"))
    let isEnglish = words is English
    #expect(
      rehearsal.lines[20].hasPrefix(
        isEnglish ? "─ 2 marked  Esc marks none ─" : "─ 2 gemerkt  Esc merkt niets ─"))
    rehearsal.press(" ")
    #expect(marks(rehearsal) == ["P1"])
    rehearsal.press("<Esc>")
    #expect(marks(rehearsal) == [])
    #expect(rehearsal.lines[20] == plain)
  }

  @Test func `v marks what lies between the last one marked and this one, across columns too`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("jv")
    #expect(rehearsal.status == " From here: go to the last one, and v marks all between.")
    rehearsal.press("llv")
    #expect(marks(rehearsal) == ["O4", "P2", "P3"])
    rehearsal.press("<Esc>G kv")
    #expect(marks(rehearsal) == ["O4", "P7"])
  }

  @Test func `v marks along the lanes where there are lanes`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("==g ll")
    #expect(rehearsal.here == "P7")
    rehearsal.press("v")
    #expect(marks(rehearsal) == ["P1", "P2", "P3", "P7"])
  }

  @Test func `a star marks all that the filter shows, and no longer`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("\\kind:problem<Enter>*")
    #expect(marks(rehearsal) == ["P1", "P2", "P3", "P5", "P7"])
    rehearsal.press("\\^Ustage:engage<Enter>")
    #expect(rehearsal.lines[26].contains(" 5 marked, 4 of them hidden by the filter  Esc "))
    rehearsal.press("*")
    #expect(marks(rehearsal).count == 6)
    rehearsal.press("*")
    #expect(marks(rehearsal) == ["P1", "P2", "P3", "P5"])
    // First the marks go, then the filter.
    rehearsal.press("<Esc>")
    #expect(rehearsal.state.filter != nil)
    #expect(marks(rehearsal) == [])
  }

  @Test func `a move asks once for a reason, keeps the order, and one undo takes all back`() {
    var rehearsal = Rehearsal.autumn()
    let before = rehearsal.screen
    rehearsal.press(" j >")
    #expect(rehearsal.screen.contains("─ P1 and P2 to Acknowledge ─"))
    #expect(rehearsal.screen.contains("! not yet: a setting is chosen"))
    rehearsal.press("we know them<Enter>")
    #expect(rehearsal.stage(1) == .acknowledge && rehearsal.stage(2) == .acknowledge)
    #expect(rehearsal.status == " One stage on: P1 and P2.")
    #expect(
      rehearsal.state.column(.acknowledge) == [Story.card(3), Story.card(1), Story.card(2)])
    #expect(marks(rehearsal) == [])
    rehearsal.press("u<Esc>g")
    #expect(rehearsal.screen == before)
  }

  @Test func `a limit counts those that come together`() {
    var story = Story()
    for number in 1...3 { story.card(number, "Card \(number)") }
    story.limit(.acknowledge, 2)
    var rehearsal = Rehearsal(me: Story.esther, board: story.changes)
    rehearsal.press(" j ><Esc>")
    #expect(!rehearsal.screen.contains("Acknowledge is full"))
    rehearsal.press("j >")
    #expect(rehearsal.screen.contains("! Acknowledge is full: 2 in progress is the limit"))
    rehearsal.press("all the same<Enter>")
    let moved = rehearsal.log.suffix(1).flatMap { Event.all(in: $0) }
      .compactMap { $0.payload as? CardMoved }
    #expect(moved.map { $0.overrides.map(\.rule).contains("limit") } == [false, false, true])
  }

  @Test func `what cannot be done to some is said in one sentence`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("G llll >")
    #expect(rehearsal.screen.contains("─ P2 and I8 to Acknowledge ─"))
    rehearsal.press("yes<Enter>")
    #expect(rehearsal.status == " One stage on: P2. Not I8: This is the last stage.")
    rehearsal.press("llll >")
    #expect(rehearsal.status == " Not I8: This is the last stage.")
    #expect(marks(rehearsal) == ["I8"])
  }

  @Test func `m moves all that are marked to one stage`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press(" l m")
    #expect(rehearsal.screen.contains("─ Move to (P1 and P3) ─"))
    rehearsal.press("ack<Enter>")
    rehearsal.press("so it is<Enter>")
    #expect(rehearsal.status == " Now in Acknowledge: P1. Not P3: Nothing changed.")
  }

  @Test func `parking, blocking and recognising are about all of them`() {
    var rehearsal = Rehearsal.autumn(me: Story.samira)
    rehearsal.press("*r")
    #expect(rehearsal.status == " You recognise: 8 cards.")
    #expect(rehearsal.state.board.recognitions(of: rehearsal.card(5)!).contains(Story.samira))
    rehearsal.press("*r")
    #expect(rehearsal.status == " You no longer recognise: 8 cards.")
    rehearsal.press("ll*xno money<Enter>")
    #expect(rehearsal.status == " Blocked: 8 cards.")
    rehearsal.press("*x")
    #expect(rehearsal.status == " No longer blocked: 8 cards.")
    rehearsal.press("*zafter the summer<Enter>")
    #expect(rehearsal.state.board.offTheBoard.count == 8)
    let lines = rehearsal.log.count
    rehearsal.press("u")
    #expect(
      rehearsal.status == " Undone: P1: parked it: after the summer, and 7 more cards")
    #expect(rehearsal.log.count == lines + 1)
    #expect(rehearsal.state.board.offTheBoard.isEmpty)
  }

  @Test func `a value of a list is added to what each card has`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press(" lll f")
    #expect(rehearsal.screen.contains("─ Fields of P1 and I6 ─"))
    #expect(!rehearsal.screen.contains("> Title"))
    rehearsal.press("<Esc> j f")
    rehearsal.press("for<Enter>")
    #expect(rehearsal.status.hasPrefix(" For, added to P1 and P5:"))
    rehearsal.press("children<Enter>")
    #expect(rehearsal.card(1)?.targetGroups.value == ["children"])
    #expect(rehearsal.card(5)?.targetGroups.value == ["households", "children"])
    rehearsal.press("g jfchallenge<Enter>")
    rehearsal.press("U9<Enter>")
    #expect(rehearsal.status.contains("U9"))
    #expect(rehearsal.lines[28].contains("There is no challenge «U9»"))
    rehearsal.press("<BS>2<Enter>")
    #expect(rehearsal.card(6)?.challenge.value == .challenge(Story.food))
  }

  @Test func `working on them is asked once, by name, and leaving too`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press(" j wcontr<Enter>I ask around<Enter>")
    #expect(rehearsal.status == " You are contributor of: P1 and P2.")
    #expect(rehearsal.state.board.people(on: rehearsal.card(2)!).first?.doing == "I ask around")
    rehearsal.press("k j j w<End><Enter>")
    #expect(rehearsal.state.board.people(on: rehearsal.card(1)!).isEmpty)
  }

  @Test func `who takes part unseen is not told by what others do in the same breath`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("whow<Enter>no name<Enter>")
    rehearsal.press("<Esc><Esc>")
    var hidden = PartnerEngaged(partner: PartnerID(random: 77), role: .contributor, doing: nil)
    hidden.share = .silent
    rehearsal.others(
      Change(
        Story.card(1).cast(),
        ParticipantIdentified(seat: PartnerID(random: 77), partner: Story.esther)),
      Change(Story.card(1).cast(), hidden))
    rehearsal.press("g j wadvisor<Enter>I call<Enter>")
    #expect(rehearsal.status.contains("You are advisor of: P2."))
    #expect(rehearsal.status.contains("Not P1: Who takes part unseen does so card by card"))
    // Nor does one come into sight by doing again what was done by name elsewhere.
    rehearsal.press("<Esc>g.")
    #expect(rehearsal.here == "P1")
    let here = rehearsal.state.board.people(on: rehearsal.card(1)!)
    #expect(here.map(\.role) == [.advisor] && here.map(\.share) == [.silent])
  }

  @Test func `b hangs them below one, d puts them into the selected one`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press(" j bP3<Enter>")
    #expect(rehearsal.status == " Now below P3: P1 and P2.")
    #expect(rehearsal.card(2)?.parent == Story.card(3))
    rehearsal.press("d")
    #expect(rehearsal.status.contains("Mark the duplicates with Space first"))
    rehearsal.press("g j l")
    rehearsal.press("d")
    #expect(rehearsal.status == " Merged into P3: P1 and P2.")
    #expect(rehearsal.card(1)?.mergedInto == Story.card(3))
    rehearsal.press("u")
    #expect(rehearsal.card(1)?.isOnBoard ?? false)
    #expect(rehearsal.card(2)?.isOnBoard ?? false)
  }

  @Test func `what concerns one card alone is about the selected one, whatever is marked`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press(" j")
    rehearsal.press("e!<Enter>")
    #expect(rehearsal.card(2)?.title.value == "No smartphone, no pick-up!")
    #expect(marks(rehearsal) == ["P1"])
    rehearsal.press("<Enter>zlater<Enter>")
    #expect(rehearsal.card(2)?.isOnBoard == false)
    #expect(rehearsal.card(1)?.isOnBoard ?? false)
  }

  @Test func `others who take a marked card off the board take its mark with it`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("*")
    rehearsal.others(Change(Story.card(1).cast(), CardParked(reason: nil)))
    #expect(rehearsal.lines[26].contains(" 7 marked "))
  }

  // MARK: - Again

  @Test func `a dot does once more what was done last, to another card or to the marked ones`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press(".")
    #expect(rehearsal.status == " Nothing was done to a card yet that can be done again.")
    rehearsal.press(">we know<Enter>")
    #expect(rehearsal.here == "P1")
    rehearsal.press("h.")
    #expect(rehearsal.stage(2) == .acknowledge)
    // A step goes on from wherever the card is.
    rehearsal.press("g.")
    #expect(rehearsal.stage(3) == .engage)
    rehearsal.press("g j .")
    #expect(rehearsal.status == " One stage on: O4 and P7.")
  }

  @Test func `a dot parks, blocks, joins, ticks and fills in the same`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("xno money<Enter>j.")
    #expect(rehearsal.card(2)?.blocked.value?.reason == "no money")
    rehearsal.goTo("For")
    rehearsal.press("children<Enter>lll.")
    #expect(rehearsal.card(6)?.targetGroups.value == ["children"])
    rehearsal.press("j.")
    #expect(rehearsal.card(5)?.targetGroups.value == ["households", "children"])
    rehearsal.press("wadv<Enter>I call<Enter>k.")
    #expect(rehearsal.state.board.people(on: rehearsal.card(6)!).last?.doing == "I call")
    rehearsal.press("zlater<Enter>.")
    #expect(rehearsal.state.board.offTheBoard.count == 2)
    rehearsal.press("u")
    #expect(rehearsal.state.board.offTheBoard.count == 1)
    rehearsal.press("hh* .")
    #expect(rehearsal.state.board.offTheBoard.count == 7)
  }

  @Test func `a title is never done again`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("e!<Enter>j.")
    #expect(rehearsal.status == " Nothing was done to a card yet that can be done again.")
  }
}
