import Interface
import Model
import Testing

@Suite struct DialogTests {
  @Test func `what stands in the way is shown above the line for the reason`() {
    var rehearsal = Rehearsal.autumn(80, 24)
    rehearsal.press("l>")
    #expect(
      rehearsal.lines[12...].joined(separator: "\n") == """
                                 │                          │
         ┌─ P3 to Engage ──────────────────────────────────────┐
         │ ! not yet: a challenge is chosen, or it cuts across │
         │ ! not yet: two bodies recognise it                  │
         │ ! not yet: a user or citizen recognises it          │
         │ ! Engage is full: 2 in progress is the limit        │
         │ [ ] a story or number is on it                      │
         └─────────────────────────────────────────────────────┘
        ────────────────────────────────────────────────────────────────────────────────
         Reason to go on:

         Enter done  Esc cancel  ^W word back  ^U line back
        """)
  }

  @Test func `a box is as wide as its title where there is room`() {
    var rehearsal = Rehearsal.autumn(80, 24)
    rehearsal.press("l<lt>")
    #expect(rehearsal.screen.contains(" ┌─ P3 to Recognise ─┐ "))
    #expect(rehearsal.screen.contains(" │ ! a stage back    │ "))
  }

  @Test func `the stages to move to tell what is missing, each on its line`() {
    var rehearsal = Rehearsal.autumn(100, 20)
    rehearsal.press("m")
    #expect(
      rehearsal.lines[3...13].joined(separator: "\n") == """
        ────────────────── │────────────────── │────────────────── │────────────────── │──────────────────
        >P1  ┌─ Move to ──────────────────────────────────────────────────────────────────────────────┐
             │ P1 to Acknowledge                                                                      │
             │ ! not yet: a setting is chosen                                                         │
         P2  │ ! not yet: a target group is named                                                     │
             │> Recognise                                                                             │
             │  Acknowledge                                                                           │
             │  Engage       more than one stage at once; Engage is full: 2 in progress is the limit  │
             │  Co-create    more than one stage at once                                              │
             │  Share        more than one stage at once                                              │
             └────────────────────────────────────────────────────────────────────────────────────────┘
        """)
  }

  @Test func `what is missing is told for the stage that is selected`() {
    var rehearsal = Rehearsal.autumn(80, 24, words: Dutch())
    rehearsal.press("lm")
    let box = rehearsal.lines.filter { $0.contains("│ ") }
    #expect(rehearsal.screen.contains("│ P3 naar Inschakelen"))
    rehearsal.press("<Down><Down>")
    #expect(rehearsal.screen.contains("│ P3 naar Co-creëren"))
    for missing in [
      "! nog niet: uitdaging gekozen, of overstijgend ", "! nog niet: twee partijen herkennen het ",
      "! nog niet: een gebruiker of burger herkent het ",
    ] { #expect(rehearsal.screen.contains(missing), "\(missing)") }
    #expect(rehearsal.lines.filter { $0.contains("│ ") }.count == box.count)
  }

  @Test(arguments: [(24, 12), (40, 14), (60, 16)])
  func `in a small window the stages come before what is missing`(_ size: (Int, Int)) {
    var rehearsal = Rehearsal.autumn(size.0, size.1, words: Dutch())
    rehearsal.press("m")
    for stage in Stage.allCases {
      #expect(rehearsal.selected.contains("> " + rehearsal.state.words.stage(stage)))
      rehearsal.press("<Down>")
    }
  }

  @Test func `a stage back or one that is full says so behind its name`() {
    var rehearsal = Rehearsal.autumn(100, 20, words: Dutch())
    rehearsal.press("lm")
    #expect(rehearsal.screen.contains("  Herkennen    een fase terug"))
    #expect(rehearsal.screen.contains("  Inschakelen  Inschakelen is vol: 2 tegelijk is de grens"))
  }

  @Test(arguments: [English() as any Words, Dutch()], [24, 30, 40, 50])
  func `of the keys below a list or a line those that end it are told to the last`(
    _ words: any Words, _ width: Int
  ) {
    let escapes = ["back", "terug", "cancel", "annuleer", "as before", "als eerst", "stop"]
    for keys in ["m", "c", "n", "\\", "/", "a<Enter>", "x"] {
      var rehearsal = Rehearsal.autumn(width, 14, words: words)
      rehearsal.press(keys)
      let hints = (rehearsal.lines.last ?? "").trimmed
      #expect(!hints.hasSuffix("…"), "\(keys) \(hints)")
      #expect(escapes.contains { hints.contains("Esc " + $0) }, "\(keys) \(hints)")
      if width >= 40 { #expect(hints.contains("Enter "), "\(keys) \(hints)") }
    }
  }

  @Test func `the line for a new card`() {
    var rehearsal = Rehearsal.autumn(80, 24)
    rehearsal.press("nA bench in the sun")
    #expect(
      rehearsal.lines.suffix(4).joined(separator: "\n") == """
        ────────────────────────────────────────────────────────────────────────────────
         New problem: A bench in the sun
         18 of 60
         Enter capture  Tab kind  Esc cancel
        """)
    #expect(rehearsal.canvas.cursor?.x == 32)
  }

  @Test func `a paste takes the place of what was said before`() {
    var rehearsal = Rehearsal.autumn(80, 24)
    rehearsal.press("§")
    rehearsal.paste("A bench in the sun")
    #expect(rehearsal.lines[22] == " 18 of 60")
  }

  @Test func `whoever is new here is asked for a name`() {
    var rehearsal = Rehearsal.autumn(80, 24, me: nil)
    rehearsal.press("I")
    #expect(
      rehearsal.lines[7...13].joined(separator: "\n") == """
         P2  No smartphone┌─ Who are you? ──────────────────────────┐ permit takes too
             pick-up      │ Asked once. I changes it later.         │g
             9d 0p        │> Bram Postma        Thuishaven housing  │ 0p !block
                          │  Esther Vonk                            │
                          │  Samira El Idrissi                      │
                          │  somebody new …                         │
                          └─────────────────────────────────────────┘
        """)
  }

  @Test func `help is made from the table of commands`() {
    var rehearsal = Rehearsal.autumn(80, 24)
    rehearsal.press("?")
    #expect(
      rehearsal.screen.replacing(/v \d+ more/, with: "v N more") == """
         kiem  Together in Oeverwijk  [? Help]        Esther (facilitator)  10 Oct 2025
        ────────────────────────────────────────────────────────────────────────────────
         Going around
           Up k        Go up, to the card above or a line back.
           Down j      Go down, to the card below or a line on.
           Left h      Go to the column on the left.
           Right l     Go to the column on the right.
           Home g      Go to the first card of the column, or the top.
           End G       Go to the last card of the column, or the end.
           PgUp ^B     Go a page up.
           PgDn ^F     Go a page down.
           Enter       Open the card, or the partner: everything about it.
           Esc         Go back, end a search, unmark, or show all cards after a filter.
                       Never quits.
           1           Show the board.
           2           Show who works on which subproblem.
           L           See where the card comes from and what answers it.
           3           Go to the challenge tree: what hangs on what.
           \\ F4        Show only some cards: words, kind:problem, lead:none, age>14d,
                       -blocked.
           M           Show only the cards you are at; again: all.
           @           Pick a filter that has a name, or give this one a name.
           =           Lay cards in lanes: by challenge, kind, lead, place; then none.
         v N more  arrows  Esc back
        """)
  }

  @Test func `typing narrows a list and Esc leaves it`() {
    var rehearsal = Rehearsal.autumn(80, 24)
    rehearsal.press("wadv")
    #expect(rehearsal.screen.contains("/adv"))
    #expect(rehearsal.screen.contains("> advisor"))
    #expect(!rehearsal.screen.contains("contributor"))
    rehearsal.press("<Esc>")
    #expect(!rehearsal.screen.contains("advisor"))
    rehearsal.press("wzzz<Enter>")
    #expect(rehearsal.screen.contains("/zzz"))
    #expect(rehearsal.screen.contains("│  nothing found "))
  }

  @Test func `a list longer than the screen keeps the choice in sight`() {
    var rehearsal = Rehearsal.autumn(60, 14)
    rehearsal.press(":")
    for _ in 0..<12 {
      #expect(rehearsal.selected.contains("> "))
      rehearsal.press("<Down>")
    }
    rehearsal.press("<End>")
    #expect(rehearsal.selected.contains("> quit"))
    rehearsal.press("<Home>")
    #expect(rehearsal.selected.contains("> up"))
  }

  @Test func `a list longer than the screen says how much lies above and below`() {
    for (words, more) in [(English(), #/\d+ more/#), (Dutch(), #/nog \d+/#)]
      as [(any Words, Regex<Substring>)]
    {
      var rehearsal = Rehearsal.autumn(60, 14, words: words)
      func borders() -> [String] {
        rehearsal.lines.filter { $0.contains("┌") || $0.contains("└") }
      }
      rehearsal.press(":")
      #expect(!borders()[0].contains("^"))
      #expect(borders()[1].contains(" v ") && borders()[1].contains(more))
      rehearsal.press("<End>")
      #expect(borders()[0].contains(" ^ ") && borders()[0].contains(more))
      #expect(!borders()[1].contains(" v "))
      rehearsal.press("<Home><Down><Down><Down><Down>")
      #expect(borders().count { $0.contains(" ^ ") || $0.contains(" v ") } == 2)
    }
  }

  @Test func `a list that fits says nothing of more`() {
    var rehearsal = Rehearsal.autumn(60, 40)
    rehearsal.press("t")
    #expect(!rehearsal.screen.contains("more"))
  }

  @Test func `a long line scrolls with the cursor`() {
    var rehearsal = Rehearsal.autumn(40, 16)
    rehearsal.press("n" + String(repeating: "ab cd ", count: 20) + "the end")
    #expect(rehearsal.status.hasSuffix("the end"))
    #expect((rehearsal.canvas.cursor?.x ?? 0) < 40)
    rehearsal.press("<Home>")
    #expect(rehearsal.status.hasPrefix(" New problem: ab cd"))
    #expect(rehearsal.canvas.cursor?.x == 14)
    #expect(rehearsal.lines[14].hasPrefix(" 127 of 60"))
  }
}
