import Interface
import Model
import Testing

@Suite struct BoardScreenTests {
  @Test func `the board at 100 columns shows five stages and everything a card says`() {
    #expect(
      Rehearsal.autumn().lines.prefix(10).joined(separator: "\n") == """
         kiem  Together in Oeverwijk  [1 Board]                           Esther (facilitator)  10 Oct 2025
        ────────────────────────────────────────────────────────────────────────────────────────────────────
        RECOGNISE        2 │ACKNOWLEDGE    1/8 │ENGAGE        2/2! │CO-CREATE    1/6+1 │SHARE            1
        ────────────────── │────────────────── │────────────────── │────────────────── │──────────────────
        >P1  Days without  │ P3  A visit feels │ O4  The empty     │ I6  Community     │ I8  The Kiem
             talking       │     like an inspe…│     kiosk has pow…│     fridge        │     evening
             16d 0p        │     30d 0p !lead  │     14d 1p !one   │     16d 2p        │     2d 0p
         P2  No smartphone,│                   │ P7  The permit    │ P5  Fresh food    │
             no pick-up    │                   │     takes too long│     binned        │
             9d 0p         │                   │     16d 0p !block │     28d 1p !one   │
        """)
  }

  @Test func `the mark of the selected card stands before its block`() {
    let canvas = Rehearsal.autumn().canvas
    let width = 19
    #expect(canvas[0, 4].selected && !canvas[0, 5].selected && !canvas[0, 6].selected)
    for y in 4...6 { #expect((1..<width).allSatisfy { canvas[$0, y].selected }, "row \(y)") }
    #expect(!canvas[width, 4].selected && !canvas[1, 7].selected)
  }

  @Test func `the board speaks Dutch`() {
    #expect(
      Rehearsal.autumn(words: Dutch()).lines.prefix(10).joined(separator: "\n") == """
         kiem  Together in Oeverwijk  [1 Bord]                             Esther (begeleider)  10 okt 2025
        ────────────────────────────────────────────────────────────────────────────────────────────────────
        HERKENNEN        2 │ERKENNEN       1/8 │INSCHAKELEN   2/2! │CO-CREËREN   1/6+1 │DELEN            1
        ────────────────── │────────────────── │────────────────── │────────────────── │──────────────────
        >P1  Days without  │ P3  A visit feels │ K4  The empty     │ I6  Community     │ I8  The Kiem
             talking       │     like an inspe…│     kiosk has pow…│     fridge        │     evening
             16d 0p        │     30d 0p !trek  │     14d 1p !een   │     16d 2p        │     2d 0p
         P2  No smartphone,│                   │ P7  The permit    │ P5  Fresh food    │
             no pick-up    │                   │     takes too long│     binned        │
             9d 0p         │                   │     16d 0p !blok  │     28d 1p !een   │
        """)
  }

  @Test func `at 80 columns three stages are shown, with more to the side`() {
    #expect(
      Rehearsal.autumn(80, 24).screen == """
         kiem  Together in Oeverwijk  [1 Board]       Esther (facilitator)  10 Oct 2025
        ────────────────────────────────────────────────────────────────────────────────
        RECOGNISE              2 │ACKNOWLEDGE           1/8 │ENGAGE               2/2!
        ──────────────────────── │───────────────────────── │───────────────────────── ›
        >P1  Days without talking│ P3  A visit feels like an│ O4  The empty kiosk has
                                 │     inspection when nobo…│     power
             16d 0p              │     30d 0p !lead         │     14d 1p !one
         P2  No smartphone, no   │                          │ P7  The permit takes too
             pick-up             │                          │     long
             9d 0p               │                          │     16d 0p !block
                                 │                          │
                                 │                          │
                                 │                          │
                                 │                          │
                                 │                          │
                                 │                          │
                                 │                          │
                                 │                          │
                                 │                          │
                                 │                          │
        ────────────────────────────────────────────────────────────────────────────────

         P1 Residents of the Kade flats can go days without talking
         Enter open  < > stage  n new  r recognise  w work on it  c comment  ? help
        """)
  }

  @Test func `the footer of 80 columns in Dutch`() {
    #expect(
      Rehearsal.autumn(80, 24, words: Dutch()).lines.suffix(4).joined(separator: "\n") == """
        ────────────────────────────────────────────────────────────────────────────────

         P1 Residents of the Kade flats can go days without talking
         Enter open  < > fase  n nieuw  r herken ik  w doe mee  c reactie  ? hulp
        """)
  }

  @Test func `the line below a narrow board leaves out whole parts, what blocks a card last`() {
    var story = Story.autumn
    story.card(9, "Posts at the head of the street keep the food bike out of the yard", day: 9) {
      $0.short = "Posts at the head"
      $0.challenge = .set(Story.food)
    }
    story.move(9, .engage, day: 5)
    story.engage(9, Story.bram, .lead, "")
    story.add(2, Change(Story.card(9).cast(), CardBlocked(reason: "no permit")))
    func line(_ width: Int) -> String {
      var rehearsal = Rehearsal(width, 24, me: Story.esther, board: story.changes)
      rehearsal.press("/9<Enter><Esc>")
      return rehearsal.lines[22]
    }
    #expect(
      line(160)
        == " P9 Posts at the head of the street keep the food bike out of the yard | U2 Food on tables | lead Bram Postma | blocked: no permit"
    )
    #expect(
      line(100)
        == " P9 Posts at the head of the street ke… | U2 Food on tables | lead Bram Postma | blocked: no permit"
    )
    #expect(
      line(80) == " P9 Posts at the head of the street ke… | lead Bram Postma | blocked: no permit")
    #expect(line(60) == " P9 Posts at the head of the street k… | blocked: no permit")
    #expect(line(40) == " P9 Posts at the … | blocked: no permit")
    #expect(line(24) == " P9 Posts at… | blocked")
  }

  @Test func `a narrow screen shows one stage`() {
    #expect(
      Rehearsal.autumn(40, 16).screen == """
         kiem  Together in …  [1 Board]  Esther
        ────────────────────────────────────────
        RECOGNISE                            2
        ────────────────────────────────────── ›
        >P1  Residents of the Kade flats can go
             days without talking
             16d 0p
         P2  No smartphone, no pick-up

             9d 0p


        ────────────────────────────────────────

         P1 Residents of the Kade flats can go…
         Enter open  < > stage  n new  ? help
        """)
  }

  @Test func `the smallest screen still shows a card`() {
    #expect(
      Rehearsal.autumn(24, 12).screen == """
         kiem  Toge…  [1 Board]
        ────────────────────────
        RECOGNISE            2
        ────────────────────── ›
        >P1  Days without
             talking
             16d 0p
             v 1 more
        ────────────────────────

         P1 Residents of the K…
         Enter open  ? help
        """)
  }

  @Test func `a tiny screen shows one sentence`() {
    #expect(
      Rehearsal.autumn(20, 6).screen == """
        Kiem needs at least
        24 columns and 12
        rows: please make
        the window larger.


        """)
    #expect(Rehearsal.autumn(1, 1).screen == "K")
  }

  @Test func `an empty board says how to begin`() {
    #expect(
      Rehearsal(80, 24).lines[4...14].joined(separator: "\n") == """
         What somebody sees: a   │ What others see too: who │ Who is needed: a lead,
         problem or an           │ it is for, and what      │ partners, those it is
         opportunity, in one     │ shows that it is so.     │ about.
         sentence.               │                          │
                                 │                          │
          An empty board.
          Press n and write down, in one sentence, a problem or an opportunity you
          see. Enter puts it in the first column.
          Then r: I recognise this.  w: I work on this.  >: the next stage.  u: undo.
          ?: all keys.
          Are you here together? 4 offers a first session of 45 minutes.
        """)
    let dutch = Rehearsal(60, 20, words: Dutch())
    #expect(dutch.lines[4] == " Wat iemand ziet: een probleem of een kans, in één zin.")
    #expect(dutch.lines[6] == "  Een leeg bord.")
  }

  @Test func `the sideways scroll follows the selection and says what lies beside`() {
    var rehearsal = Rehearsal.autumn(80, 24)
    #expect(rehearsal.lines[2].hasPrefix("RECOGNISE"))
    rehearsal.press("lll")
    #expect(rehearsal.lines[2].hasPrefix("ACKNOWLEDGE"))
    #expect(rehearsal.lines[3].hasPrefix("‹") && rehearsal.lines[3].hasSuffix("›"))
    rehearsal.press("l")
    #expect(rehearsal.lines[2].hasPrefix("ENGAGE"))
    #expect(!rehearsal.lines[3].hasSuffix("›"))
    #expect(rehearsal.here == "I8")
    rehearsal.press("hhhh")
    #expect(rehearsal.lines[2].hasPrefix("RECOGNISE"))
  }

  @Test func `a column scrolls on its own and says how many lie above and below`() {
    var story = Story()
    for number in 1...20 { story.card(number, "Card \(number)") }
    var rehearsal = Rehearsal(100, 30, me: Story.esther, board: story.changes)
    #expect(rehearsal.lines[25].hasPrefix("     v 13 more"))
    #expect(!rehearsal.lines[3].contains("^"))
    rehearsal.press("jjjjjjj")
    #expect(rehearsal.selected.hasPrefix(">P8"))
    #expect(rehearsal.lines[3].contains("^ 1 more"))
    #expect(rehearsal.lines[25].hasPrefix("     v 12 more"))
    rehearsal.press("G")
    #expect(rehearsal.selected.hasPrefix(">P20"))
    #expect(rehearsal.lines[3].contains("^ 13 more"))
    #expect(!rehearsal.screen.contains("v 12 more"))
    rehearsal.press("^B")
    #expect(rehearsal.here == "P13")
    rehearsal.press("gg<PgDn>")
    #expect(rehearsal.here == "P8")
  }

  @Test func `a large screen uses the room`() {
    let rehearsal = Rehearsal.autumn(200, 60)
    #expect(
      rehearsal.lines[4].hasPrefix(">P1  Residents of the Kade flats can go│ P3  A visit feels"))
    #expect(rehearsal.screen.contains("16d 2p Samira El Idrissi"))
  }

  @Test func `the header gives way from the right`() {
    let seen = [24, 30, 36, 40, 50, 60, 80].map { Rehearsal.autumn($0, 12).lines[0] }
    #expect(
      seen == [
        " kiem  Toge…  [1 Board]",
        " kiem  Together i…  [1 Board]",
        " kiem  Together in Oeve…  [1 Board]",
        " kiem  Together in …  [1 Board]  Esther",
        " kiem  Together …  [1 Board]  Esther  10 Oct 2025",
        " kiem  Together in Oeverwi…  [1 Board]  Esther  10 Oct 2025",
        " kiem  Together in Oeverwijk  [1 Board]       Esther (facilitator)  10 Oct 2025",
      ])
  }

  @Test func `a title without a short one keeps the words that fit`() {
    var story = Story()
    story.card(1, "No smartphone, no pick-up")
    story.card(2, "Handige gepensioneerden")
    let lines = Rehearsal(100, 30, board: story.changes).lines
    #expect(lines[4].hasPrefix(">P1  No smartphone,│"))
    #expect(lines[5].hasPrefix("     no pick-up    │"))
    #expect(lines[7].hasPrefix(" P2  Handige gepens│"))
    #expect(lines[8].hasPrefix("     ioneerden     │"))
  }

  @Test func `cells that do not divide evenly go to columns that can use them`() {
    var story = Story()
    story.card(1, "Aanschuiftafel")
    story.move(1, .cocreate)
    for width in 95...110 {
      let lines = Rehearsal(width, 30, board: story.changes).lines
      let room = BoardLayout(width: width, height: 30).cells(ofColumn: 3).count - 6
      #expect(lines[4].contains("P1  Aanschuiftafel") == (room >= 14), "\(width)")
    }
    #expect(Rehearsal(96, 30, board: story.changes).lines[4].contains("P1  Aanschuiftafe│"))
    #expect(Rehearsal(99, 30, board: story.changes).lines[4].contains("P1  Aanschuiftafel│"))
    for width in 24...200 {
      let layout = BoardLayout(width: width, height: 30)
      let cells = (0..<layout.visibleColumns).map { layout.cells(ofColumn: $0) }
      #expect(cells.flatMap { Array($0) } == Array(0..<width))
      #expect(cells.allSatisfy { $0.count - width / cells.count <= 1 })
    }
  }

  @Test func `hints fit the width and help is always among them`() {
    for words in CommandTests.languages {
      for width in 24...200 {
        let hints = Rehearsal.autumn(width, 12, words: words).lines[11]
        #expect(hints.columns <= width)
        #expect(hints.hasSuffix("? " + words.command(.help).hint))
      }
    }
  }

  @Test func `long and strange names break no border`() {
    var story = Story(title: "مدينة\u{202E}\u{1B}[2J 日本語日本語日本語日本語日本語日本語日本語日本語日本語")
    let name = "Ｗｉｄｅ‍👨‍👩‍👧 Name\u{301} \u{2066}of somebody who has very very many names indeed"
    let somebody = PartnerID(random: 99)
    story.partner(somebody, name, [.facilitator])
    story.card(1, name)
    story.engage(1, somebody, .lead, name)
    for width in [24, 40, 66, 80, 100, 200] {
      var rehearsal = Rehearsal(width, 24, me: somebody, board: story.changes)
      for keys in ["", "<Enter>", "w", "<Esc>I", "<Esc>f", "<Esc><Esc>e"] {
        rehearsal.press(keys)
        #expect(isWhole(rehearsal.canvas), "\(width) \(keys)")
        #expect(!rehearsal.screen.unicodeScalars.contains { $0.isUnsafeToShow && $0 != "\n" })
      }
    }
  }

  @Test func `warnings stay in the status line until they are over`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.say(English().damage(1))
    rehearsal.press("j")
    #expect(rehearsal.status == " ! The log has damage in 1 place: run kiem check.")
    rehearsal.press("§")
    #expect(rehearsal.status.hasPrefix(" § does nothing"))
    rehearsal.press("k")
    #expect(rehearsal.status.hasPrefix(" ! The log has damage"))
    rehearsal.say(nil)
    #expect(rehearsal.status.isEmpty)
  }
}
