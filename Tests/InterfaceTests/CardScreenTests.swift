import Interface
import Model
import Testing

@Suite struct CardScreenTests {
  private func fridge(_ width: Int = 100, _ height: Int = 30) -> Rehearsal {
    var rehearsal = Rehearsal.autumn(width, height)
    rehearsal.press("lll")
    while rehearsal.here != "I6" { rehearsal.press("j") }
    rehearsal.press("<Enter>")
    return rehearsal
  }

  @Test func `a card shows what it is, who works on it, what is missing and what was said`() {
    var rehearsal = fridge()
    rehearsal.press("cFirst weekend: 31 items in, 29 out.<Enter><BS>")
    rehearsal.press("<Esc><Enter>")
    #expect(
      rehearsal.screen == """
         kiem  Together in Oeverwijk  [Card I6]                           Esther (facilitator)  10 Oct 2025
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         I6  COMMUNITY FRIDGE FOR PEOPLE WHO DO NOT REACH THE FOOD BANK                           CO-CREATE
         innovation | no challenge yet | open | 16 days in this stage

         Answers      P5 Fresh food goes into the bin every evening  │ PEOPLE 2, from 2 bodies
                                                                     │ L Samira El Idrissi  rota of key
                                                                     │                      holders
                                                                     │ C Bram Postma  power and cleaning
                                                                     │
                                                                     │ READY TO SHARE?
                                                                     │ [ ] something was tried (t)
                                                                     │ [ ] a result is recorded
                                                                     │ [ ] outcome, newness and a prototype
                                                                     │ [x] not blocked
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         10 Oct Esther         First weekend: 31 items in, 29 out.
         09 Oct Esther         works on it as contributor: power and cleaning
         09 Oct Esther         works on it as lead: rota of key holders
         24 Sep Esther         moved it to Co-create
         20 Sep Esther         it answers P5
         20 Sep Esther         captured “Community fridge for people who do not reach the food bank”




        ────────────────────────────────────────────────────────────────────────────────────────────────────


         e edit  f fields  w work on it  r recognise  c comment  a ask  i invite  < > stage  t tick  ? help
        """)
  }

  @Test func `a narrow card puts everything below each other`() {
    #expect(
      fridge(60, 24).screen == """
         kiem  Together in Oeverwi…  [Card I6]  Esther  10 Oct 2025
        ────────────────────────────────────────────────────────────
         I6  COMMUNITY FRIDGE FOR PEOPLE WHO DO NOT       CO-CREATE
             REACH THE FOOD BANK
         innovation | no challenge yet | open
         16 days in this stage

         Answers      P5 Fresh food goes into the bin every
                      evening

         PEOPLE 2, from 2 bodies
         L Samira El Idrissi  rota of key holders
         C Bram Postma  power and cleaning

         READY TO SHARE?
         [ ] something was tried (t)
         [ ] a result is recorded
         [ ] outcome, newness and a prototype
         [x] not blocked
        ────────────────────────────────────────────────────────────
        ───────────────────────────────────────────────── v 9 more ─


         e edit  f fields  w work on it  r recognise  ? help
        """)
  }

  @Test func `a title that is scrolled away at its end says that it goes on`() {
    var rehearsal = fridge(60, 20)
    rehearsal.press("j")
    #expect(rehearsal.lines[2].contains("WHO DO NOT…      CO-CREATE"))
  }

  @Test func `why a card is off the board is told whole`() {
    var rehearsal = fridge(60, 24)
    let reason = "the winter is long and nobody has the key of the kiosk before it is spring again"
    rehearsal.others(Change(Story.card(6).cast(), CardParked(reason: reason)), by: Story.bram)
    #expect(rehearsal.lines[2].hasPrefix(" I6  COMMUNITY FRIDGE"))
    #expect(rehearsal.screen.contains(" kiosk before it is spring again"))
  }

  @Test(arguments: [100, 80, 60, 40])
  func `what somebody does is told whole beside or below the name`(_ width: Int) {
    var rehearsal = fridge(width, 60)
    rehearsal.press("w<Home><Enter>puts the rules on one page that hangs on the door<Enter>")
    let panel = rehearsal.lines.map { String($0.split(separator: "│").last ?? "").trimmed }
    #expect(panel.joined(separator: " ").contains("on one page that hangs on the door"))
    #expect(!panel.contains { $0.hasSuffix("…") })
  }

  @Test(arguments: [English() as any Words, Dutch()])
  func `every label is told whole`(_ words: any Words) {
    var rehearsal = Rehearsal.autumn(100, 40, words: words)
    rehearsal.press("/6<Enter>")
    rehearsal.goTo(words.field(.novelty))
    rehearsal.press(words.novelty(.newTargetGroup) + "<Enter><Enter>")
    for label in [words.field(.novelty), words.answers] {
      #expect(rehearsal.lines.contains { $0.hasPrefix(" " + label + " ") }, "\(label)")
    }
    rehearsal.press("<Esc><Esc>/5<Enter><Enter>")
    #expect(rehearsal.lines.contains { $0.hasPrefix(" " + words.answeredBy + " ") })
  }

  @Test func `who is not shown to all is marked as in the matrix, and that is explained`() {
    var rehearsal = fridge()
    #expect(!rehearsal.screen.contains("* not shown to all"))
    rehearsal.others(
      Change(
        Story.card(6).cast(),
        PartnerEngaged(
          partner: PartnerID(random: 99), role: .advisor, doing: nil, share: .byRole,
          describedAs: "a shop")))
    #expect(rehearsal.screen.contains("│ A* a shop"))
    #expect(rehearsal.screen.contains("│ * not shown to all"))
    #expect(rehearsal.screen.contains("│ C Bram Postma"))
  }

  @Test func `every field of an innovation is shown`() {
    var rehearsal = fridge(120, 50)
    for (field, text) in [
      ("Outcome", "service organisational "), ("New how", "new target group"),
      ("Maturity", "pilot"), ("First step", "the fridge is on"), ("For", "neighbours, students"),
      ("Where", "street"), ("Add evidence", "31 items in"),
      ("Add channel", "https://kiem.example chat"),
      ("How might we", "share what is left"), ("Challenge", "U2"),
    ] {
      rehearsal.goTo(field)
      rehearsal.press(text + "<Enter>")
      let label = field.prefix(1).lowercased() + field.dropFirst()
      #expect(rehearsal.status == " I6 saved: \(label).", "\(field)")
    }
    for shown in [
      "Outcome      service, organisational model", "New how      new target group",
      "idea > prototype > [PILOT] > in use > scaled", "First step   the fridge is on",
      "For          neighbours, students", "Evidence     31 items in",
      "Channels     chat https://kiem.example", "How might we share what is left",
      "innovation | U2 Food on tables | street | open",
    ] { #expect(rehearsal.screen.contains(shown), "\(shown)") }
  }

  @Test func `conversation and history are mixed, newest first`() {
    var rehearsal = fridge()
    rehearsal.press("cone<Enter>")
    rehearsal.press("r")
    rehearsal.press("ctwo<Enter>")
    let told = rehearsal.lines.filter { $0.hasPrefix(" 10 Oct") }.map { $0.dropFirst(23) }
    #expect(told == ["two", "recognises this", "one"])
  }

  @Test func `a long card scrolls and says how much lies above and below`() {
    var rehearsal = fridge(80, 16)
    #expect(rehearsal.lines[12].hasSuffix("more ─"))
    rehearsal.press("jj")
    #expect(rehearsal.lines[1].hasSuffix(" ^ 2 more ─"))
    rehearsal.press("G")
    #expect(!rehearsal.lines[12].contains("more"))
    #expect(rehearsal.screen.contains("captured “Community fridge"))
    rehearsal.press("g")
    #expect(!rehearsal.lines[1].contains("more"))
  }

  @Test func `a window that grows leaves no empty card behind`() {
    var rehearsal = fridge(80, 16)
    rehearsal.press("G")
    rehearsal.resize(80, 60)
    #expect(rehearsal.screen.contains("PEOPLE 2, from 2 bodies"))
    rehearsal.resize(80, 16)
    rehearsal.press("k")
    #expect(rehearsal.lines[12].hasSuffix(" v 1 more ─"))
  }

  @Test
  func `a history is wrapped anew when the window or the history changes, and by nothing else`() {
    var rehearsal = fridge(100, 40)
    rehearsal.press("c" + String(repeating: "soup and bread ", count: 12) + "<Enter>")
    func spoken() -> Int { rehearsal.lines.count { $0.contains("soup") || $0.contains("bread") } }
    #expect(spoken() == 3)
    rehearsal.resize(60, 60)
    #expect(spoken() == 6)
    rehearsal.resize(100, 40)
    #expect(spoken() == 3)
    #expect(rehearsal.state.historyRows.count == 8)
    rehearsal.others(
      Change(
        Story.card(6).cast(), CommentAdded(comment: TargetID(random: 5), text: "Fuse is out")),
      by: Story.bram)
    #expect(rehearsal.state.historyRows.count == 9)
    rehearsal.press("<Esc>j<Enter>")
    #expect(spoken() == 0)
  }

  @Test func `a policy too long for its column is told whole`() {
    var rehearsal = Rehearsal.autumn(80, 40, words: Dutch())
    rehearsal.press("l<Enter>")
    let right = rehearsal.lines.compactMap {
      $0.split(separator: "│").dropFirst().first.map { String($0).trimmed }
    }
    #expect(right.joined(separator: " ").contains("[ ] er staat een verhaal of getal op (t)"))
    #expect(!right.contains { $0.hasSuffix("…") })
  }

  @Test func `ticks are ticked and unticked by people`() {
    var rehearsal = fridge()
    #expect(rehearsal.screen.contains("[ ] something was tried (t)"))
    rehearsal.press("t<Enter>")
    #expect(rehearsal.screen.contains("[x] something was tried (t)"))
    rehearsal.press("t<Enter>")
    #expect(rehearsal.screen.contains("[ ] something was tried (t)"))
    rehearsal.others(Change(.board, PolicySwitched(rule: .c1, on: false)))
    rehearsal.press("t")
    #expect(rehearsal.status == " Nothing here is for people to tick.")
  }

  @Test func `what others do appears at once while a card is read`() {
    var rehearsal = fridge()
    rehearsal.others(
      Change(
        Story.card(6).cast(), CommentAdded(comment: TargetID(random: 5), text: "Fuse is out")),
      by: Story.bram)
    #expect(rehearsal.lines.contains { $0.contains("Bram           Fuse is out") })
    rehearsal.others(Change(Story.card(6).cast(), CardParked(reason: "winter")), by: Story.bram)
    #expect(rehearsal.lines[2].hasSuffix("parked: winter"))
    rehearsal.press(">")
    #expect(rehearsal.status == " off the board: parked: winter")
    #expect(rehearsal.stage(6) == .cocreate)
    rehearsal.press("cstill here<Enter>")
    #expect(rehearsal.screen.contains("still here"))
  }

  @Test func `a card that is merged shows the one it lives on in`() {
    var rehearsal = fridge()
    rehearsal.others(Change(Story.card(6).cast(), CardMerged(into: Story.card(8), reason: nil)))
    #expect(rehearsal.lines[0].contains("[Card I8]"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.here == "I8")
  }

  @Test func `two versions of a title are both shown`() {
    var rehearsal = fridge()
    rehearsal.press("e more<Enter>")
    var edited = CardEdited()
    edited.title = .set("Fridge for all")
    rehearsal.others(Change(Story.card(6).cast(), edited))
    #expect(rehearsal.screen.contains("2 versions"))
  }
}
