import Interface
import Model
import Testing

@testable import kiem

/// The screens of who works on what, on the demo board of 10 October 2025, beside the sketches of the design.
@Suite struct `Who works on what in Oeverwijk` {
  @Test func `the sketch of people and subproblems`() {
    #expect(
      screen(English(), "2<Right>") == """
         kiem  Together in Oeverwijk  [2 People x subproblems]            Esther (facilitator)  10 Oct 2025
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Who works on which subproblem?    L lead  C contributor  A advisor  f follower  * not shown to all

                                       U1 Not alone    U2 Food on tab… U3 Clean p… U4 Cool ya… │ all cards
                                       #2  #3  #7  #12 #14 #15 #19 #20 #22 #23 #28 #30 #32 #35 │  L  C  A
         ──────────────────────────────────────────────────────────────────────────────────────┼───────────
         Samira El Idrissi  Oeverwijk… .   .   .   .   C   .   .   .   A   .   .   .   .   .   │  3 10  2!
         Henk Brouwer       citizen    .   .   L   .   .   .   .   A*  .   .   .   .   .   .   │  2  3  2
         Fatma Yildiz       De Linde … C   .   .   .   .   .   .   .   .   .   .   .   .   .   │  1  2  0
         Joris van Dam      City of L… .   .   .   .   .   .   .   .   L   .   .   .   .   .   │  2  1  2
         Noor Verhoeven     City of L… L   .   .   .   .   .   .   .   .   .   .   .   .   L   │  3  2  0
         Marloes Kuipers    De Regenb… .   .   .   .   .   .   .   .   .   .   .   .   .   .   │  2  3  0
         Leerlingenraad De… De Regenb… .   .   .   .   .   .   .   .   .   .   .   L   .   .   │  2  2  0
         Priya Ramdin       Verswaard… .   .   .   .   C   L*  A*  .   .   .   .   .   .   .   │  1  3  1
         Tom Jacobs         Buurtmark… .   .   .   .   C   .   .   .   .   .   .   .   .   .   │  1  2  0
         Ineke Smit         Lindehave… .   .   .   .   L   C*  .   .   .   .   .   .   .   .   │  3  3  0
         Bram Postma        Thuishave… A   .   .   .   .   .   .   .   C   .   .   .   .   .   │  3  7  1!
         Lotte Hermans      De Kade l… .   .   .   L   .   .   .   .   .   .   .   .   .   .   │  4  1  1!
         Aylin Demir        Lindehave… .   .   .   .   .   .   A   .   .   .   .   C   .   .   │  0  2  5
         Sjaak Willems      Lindestro… .   .   .   .   .   .   .   .   .   .   .   f   .   .   │  1  1  1
         Carmen Lopes       citizen    .   .   .   C   .   .   .   .   .   .   .   .   .   .   │  1  1  1
         ──────────────────────────────────────────────────────────────────────────────────────┼───────────
         bodies at work                2   0   1   2   4   2   0   0   2   0   0   2   0   1   │ !1 one body
         user at the table             -!  -   y   y   y   -!  -   y   y   -   -   y   -   -!  │ -! missing
         attention, ok shared              !L  !1  ok  ok      !L      ok  !L      ok  !L  !1  │ !L no lead
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Samira El Idrissi leads 3 and works on 15 in all: much for one.
         #3 A home visit feels like an inspection | no lead since 10 Sep | knows it: Henk, Fatma
         Enter card  w join  W this partner  i invite  v actors  o attention  V view as  Esc back  ? help
        """)
  }

  @Test func `people and subproblems in Dutch`() {
    #expect(
      screen(Dutch(), "2<Right>") == """
         kiem  Samen in Oeverwijk  [2 Mensen x deelproblemen]              Esther (begeleider)  10 okt 2025
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Wie werkt aan welk deelprobleem?   T trekker  W meewerker  D meedenker  v volgt  * niet voor allen

                                       U1 Niet alleen  U2 Eten op taf… U3 Schone … U4 Koel pl… │ over alles
                                       #2  #3  #7  #12 #14 #15 #19 #20 #22 #23 #28 #30 #32 #35 │  T  W  D
         ──────────────────────────────────────────────────────────────────────────────────────┼───────────
         Samira El Idrissi  Bewonersg… .   .   .   .   W   .   .   .   D   .   .   .   .   .   │  3 10  2!
         Henk Brouwer       burger     .   .   T   .   .   .   .   D*  .   .   .   .   .   .   │  2  3  2
         Fatma Yildiz       Thuiszorg… W   .   .   .   .   .   .   .   .   .   .   .   .   .   │  1  2  0
         Joris van Dam      Gemeente … .   .   .   .   .   .   .   .   T   .   .   .   .   .   │  2  1  2
         Noor Verhoeven     Gemeente … T   .   .   .   .   .   .   .   .   .   .   .   .   T   │  3  2  0
         Marloes Kuipers    Basisscho… .   .   .   .   .   .   .   .   .   .   .   .   .   .   │  2  3  0
         Leerlingenraad De… Basisscho… .   .   .   .   .   .   .   .   .   .   .   T   .   .   │  2  2  0
         Priya Ramdin       Verswaard… .   .   .   .   W   T*  D*  .   .   .   .   .   .   .   │  1  3  1
         Tom Jacobs         Buurtmark… .   .   .   .   W   .   .   .   .   .   .   .   .   .   │  1  2  0
         Ineke Smit         Voedselba… .   .   .   .   T   W*  .   .   .   .   .   .   .   .   │  3  3  0
         Bram Postma        Woningcor… D   .   .   .   .   .   .   .   W   .   .   .   .   .   │  3  7  1!
         Lotte Hermans      De Kade b… .   .   .   T   .   .   .   .   .   .   .   .   .   .   │  4  1  1!
         Aylin Demir        Hogeschoo… .   .   .   .   .   .   D   .   .   .   .   W   .   .   │  0  2  5
         Sjaak Willems      Waterscha… .   .   .   .   .   .   .   .   .   .   .   v   .   .   │  1  1  1
         Carmen Lopes       burger     .   .   .   W   .   .   .   .   .   .   .   .   .   .   │  1  1  1
         ──────────────────────────────────────────────────────────────────────────────────────┼───────────
         partijen aan het werk         2   0   1   2   4   2   0   0   2   0   0   2   0   1   │ !1 1 partij
         gebruiker aan tafel           -!  -   j   j   j   -!  -   j   j   -   -   j   -   -!  │ -! mist nog
         aandacht, ok gedeeld              !T  !1  ok  ok      !T      ok  !T      ok  !T  !1  │ !T geen T
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Samira El Idrissi trekt er 3 en doet in totaal aan 15 mee: veel voor één.
         #3 Een huisbezoek voelt als controle | geen trekker sinds 10 sep | herkend door: Henk, Fatma
         Enter kaart  w doe mee  W deze partner  i nodig uit  v partijen  o aandacht  V zie als  ? hulp
        """)
  }

  @Test func `the sketch of actors and challenges`() {
    #expect(
      screen(English(), "2v") == """
         kiem  Together in Oeverwijk  [2 Actors x challenges]             Esther (facilitator)  10 Oct 2025
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Actors x challenges      number = cards with a role (lead, contributor, advisor)   * one person

                                                     U1 Not     U2 Food on U3 Clean   U4 Cool    cross-
         body                               people   alone      tables     pavement   yard       cutting
         ──────────────────────────────────────────────────────────────────────────────────────────────────
         Oeverwijk residents' group         1        5          5          3          .          2
         Henk Brouwer (citizen)             1        3          1          2          1          .
         De Linde home care                 1        3          .          .          .          .
         City of Lindehaven, Waste & Clean… 1        .          .          4          .          1
         City of Lindehaven, Social Affair… 1        1          1          .          1          2
         De Regenboog primary school        2        2          .          .          5          .
         Verswaard supermarket              1        .          5          .          .          .
         Buurtmarkt Plus supermarket        1        .          3          .          .          .
         Lindehaven food bank               1        1          5          .          .          .
         Thuishaven housing association     1        3          2          6          .          .
         De Kade library & theatre          1        5          .          .          1          .
         Lindehaven university of applied … 1        2          2          .          3          .
         Lindestroom water board            1        .          .          .          3          .
         Carmen Lopes (citizen)             1        3          .          .          .          .

         who links which challenges
         U1-U2 6   U1-U3 3   U1-U4 5   U2-U3 3   U2-U4 3   U3-U4 only Henk*


        ────────────────────────────────────────────────────────────────────────────────────────────────────

         No user, end user or citizen at the table: P2, O10, P15, O33, P35
         Enter list cards  v people  i invite  o attention  V view as  Esc back  s sort  ? help
        """)
  }

  @Test func `actors and challenges in Dutch`() {
    #expect(
      screen(Dutch(), "2v") == """
         kiem  Samen in Oeverwijk  [2 Partijen x uitdagingen]              Esther (begeleider)  10 okt 2025
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Partijen x uitdagingen      getal = kaarten met een rol (T, W, D)   * één persoon

                                                     U1 Niet    U2 Eten op U3 Schone  U4 Koel    over-
         partij                             mensen   alleen     tafel      stoep      plein      stijgend
         ──────────────────────────────────────────────────────────────────────────────────────────────────
         Bewonersgroep Oeverwijk            1        5          5          3          .          2
         Henk Brouwer (burger)              1        3          1          2          1          .
         Thuiszorg De Linde                 1        3          .          .          .          .
         Gemeente Lindehaven, afd. Afval &… 1        .          .          4          .          1
         Gemeente Lindehaven, afd. Sociaal… 1        1          1          .          1          2
         Basisschool De Regenboog           2        2          .          .          5          .
         Verswaard supermarkt               1        .          5          .          .          .
         Buurtmarkt Plus                    1        .          3          .          .          .
         Voedselbank Lindehaven             1        1          5          .          .          .
         Woningcorporatie Thuishaven        1        3          2          6          .          .
         De Kade bibliotheek & theater      1        5          .          .          1          .
         Hogeschool Lindehaven              1        2          2          .          3          .
         Waterschap Lindestroom             1        .          .          .          3          .
         Carmen Lopes (burger)              1        3          .          .          .          .

         wie verbindt welke uitdagingen
         U1-U2 6   U1-U3 3   U1-U4 5   U2-U3 3   U2-U4 3   U3-U4 alleen Henk*


        ────────────────────────────────────────────────────────────────────────────────────────────────────

         Geen gebruiker, eindgebruiker of burger aan tafel: P2, K10, P15, K33, P35
         Enter kaarten  v mensen  i nodig uit  o aandacht  V zie als  Esc terug  s sorteer  ? hulp
        """)
  }

  @Test func `a small window scrolls both ways and keeps rows and columns named`() {
    #expect(
      screen(English(), "2<End><Tab><Tab><Tab>", 80, 24) == """
         kiem  Together i…  [2 People x subproblems]  Esther (facilitator)  10 Oct 2025
        ────────────────────────────────────────────────────────────────────────────────
         L lead  C contributor  A advisor  f follower  * not shown to all
                                   U1      U2 Food on tab… U3 Clean p… U4  │ all cards
                                   #7  #12 #14 #15 #19 #20 #22 #23 #28 #30 │  L  C  A
          ^ 5 more ────────────────‹ 2 ──────────────────────────────── 2 ›┼───────────
         Marloes Kuipers  De Rege… .   .   .   .   .   .   .   .   .   .   │  2  3  0
         Leerlingenraad … De Rege… .   .   .   .   .   .   .   .   .   L   │  2  2  0
         Priya Ramdin     Verswaa… .   .   C   L*  A*  .   .   .   .   .   │  1  3  1
         Tom Jacobs       Buurtma… .   .   C   .   .   .   .   .   .   .   │  1  2  0
         Ineke Smit       Lindeha… .   .   L   C*  .   .   .   .   .   .   │  3  3  0
         Bram Postma      Thuisha… .   .   .   .   .   .   C   .   .   .   │  3  7  1!
         Lotte Hermans    De Kade… .   L   .   .   .   .   .   .   .   .   │  4  1  1!
         Aylin Demir      Lindeha… .   .   .   .   A   .   .   .   .   C   │  0  2  5
         Sjaak Willems    Lindest… .   .   .   .   .   .   .   .   .   f   │  1  1  1
         Carmen Lopes     citizen  .   C   .   .   .   .   .   .   .   .   │  1  1  1
         ──────────────────────────────────────────────────────────────────┼───────────
         bodies at work            1   2   4   2   0   0   2   0   0   2   │ !1 one body
         user at the table         y   y   y   -!  -   y   y   -   -   y   │ -! missing
         attention, ok shared      !1  ok  ok      !L      ok  !L      ok  │ !L no lead
        ────────────────────────────────────────────────────────────────────────────────

         #30 Nobody knows how ho… | lead Leerlingenraad De Regenboog | knows it: Leerl…
         Enter card  w join  W this partner  i invite  v actors  o attention  ? help
        """)
  }

  @Test func `who may see less sees less, and every count is of that`() {
    #expect(
      screen(English(), "2<End><Up><Tab><Tab>", knowing: isPublic) == """
         kiem  Together in Oeverwijk  [2 People x subproblems]            Esther (facilitator)  10 Oct 2025
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Who works on which subproblem?    L lead  C contributor  A advisor  f follower  * not shown to all

                                           U1 Not alone    U2 Food on… U3 Clean p… U4 Cool ya… │ all cards
                                           #2  #3  #7  #12 #14 #19 #20 #22 #23 #28 #30 #32 #35 │  L  C  A
          ^ 2 more ────────────────────────────────────────────────────────────────────────────┼───────────
         Fatma Yildiz         De Linde ho… C   .   .   .   .   .   .   .   .   .   .   .   .   │  1  2  0
         Joris van Dam        City of Lin… .   .   .   .   .   .   .   L   .   .   .   .   .   │  2  1  2
         Noor Verhoeven       City of Lin… L   .   .   .   .   .   .   .   .   .   .   .   L   │  3  2  0
         Marloes Kuipers      De Regenboo… .   .   .   .   .   .   .   .   .   .   .   .   .   │  2  3  0
         Leerlingenraad De R… De Regenboo… .   .   .   .   .   .   .   .   .   .   L   .   .   │  2  2  0
         Priya Ramdin         Verswaard s… .   .   .   .   C   .   .   .   .   .   .   .   .   │  0  3  0
         Tom Jacobs           Buurtmarkt … .   .   .   .   C   .   .   .   .   .   .   .   .   │  1  2  0
         Ineke Smit           Lindehaven … .   .   .   .   L   .   .   .   .   .   .   .   .   │  3  2  0
         Bram Postma          Thuishaven … A   .   .   .   .   .   .   C   .   .   .   .   .   │  3  7  1!
         Lotte Hermans        De Kade lib… .   .   .   L   .   .   .   .   .   .   .   .   .   │  4  1  1!
         Aylin Demir          Lindehaven … .   .   .   .   .   A   .   .   .   .   C   .   .   │  0  2  5
         Sjaak Willems        Lindestroom… .   .   .   .   .   .   .   .   .   .   f   .   .   │  1  1  1
         Carmen Lopes         citizen      .   .   .   C   .   .   .   .   .   .   .   .   .   │  1  1  1
         a supermarket                     .   .   .   .   .   A*  .   .   .   .   .   .   .   │  0  0  1
         +1                                .   .   .   .   .   .   A*  .   .   .   .   .   .   │  0  0  1
         ──────────────────────────────────────────────────────────────────────────────────────┼───────────
         bodies at work                    2   0   1   2   4   0   0   2   0   0   2   0   1   │ !1 one body
         user at the table                 -!  -   y   y   y   -   -   y   -   -   y   -   -!  │ -! missing
         attention, ok shared                  !L  !1  ok  ok  !L      ok  !L      ok  !L  !1  │ !L no lead
        ────────────────────────────────────────────────────────────────────────────────────────────────────

         #22 Container full on Sunday, emptied on Tuesday | lead Joris van Dam | knows it: Bram
         Enter card  w join  W this partner  i invite  v actors  o attention  V view as  Esc back  ? help
        """)
  }

  @Test(arguments: [English() as any Words, Dutch()])
  func `a large window writes challenges, bodies and names whole`(words: any Words) {
    let lines = screen(words, "2", 200, 60).split(separator: "\n")
    #expect(!lines.dropLast(3).contains { $0.contains("…") })
    #expect(lines[3].contains(words.language == .english ? "U4 Cool yard" : "U4 Koel plein"))
    // A row is as wide as its rule.
    #expect(lines[6].reversed().drop { $0 == " " }.count <= lines[5].count + 1)
  }

  @Test func `a partner or a card is found by typing, also far out of sight`() {
    var state = state(English(), "2", 80, 24)
    func type(_ text: String) {
      _ = state.handle(.key(.character("/")))
      for character in text { _ = state.handle(.key(.character(character))) }
      _ = state.handle(.key(.enter))
    }
    type("carmen")
    #expect(state.draw().text.contains(" Carmen Lopes     citizen"))
    #expect(state.draw().text.contains("#2 Nobody knows who"))
    type("six-month")
    #expect(state.draw().text.contains("#35 Posts in the yard"))
    #expect(state.draw().text.contains("‹ 4"))
    _ = state.handle(.key(.enter))
    #expect(
      state.board.cards.all.first { $0.number == 35 }.map { state.screen == .card($0.id) } == true)
    _ = state.handle(.key(.escape))
    _ = state.handle(.key(.character("v")))
    type("carmen")
    #expect(state.draw().text.contains("Carmen Lopes (citizen)"))
    // Esc leaves the cursor alone.
    let before = state.draw().text
    _ = state.handle(.key(.character("/")))
    _ = state.handle(.key(.escape))
    #expect(state.draw().text == before)
  }

  @Test func `a name that is cut is told whole below`() {
    let text = screen(English(), "2<End><Up><Up><Up><Up><Up><Up><Up><Up>", 80, 24)
    #expect(text.contains(" Leerlingenraad De Regenboog | De Regenboog primary school\n"))
  }

  @Test func `the legend of actors is read whole at 80 columns`() {
    let lines = screen(Dutch(), "2v", 80, 24).split(separator: "\n")
    #expect(lines[2].hasSuffix("* één persoon"))
  }

  @Test func `the smallest window still tells something`() {
    #expect(
      screen(English(), "2", 24, 12) == """
         kie…  [2 People x sub…
        ────────────────────────
                    U1 Not alo…
                    #2  #3  #7
         ───────────────── 11 ›
         Samira El… .   .   .
         Henk Brou… .   .   L
         attention      !L  !1
        ─ v 13 more ────────────
         Samira El Idrissi lea…
         #2 Nobody knows who l…
         Enter card  ? help
        """)
  }

  @Test func `what needs attention alone is shown on demand`() {
    let lines = screen(English(), "2o").split(separator: "\n")
    #expect(lines.contains { $0.contains(" #2  #3  #7  #15 #19 #23 #32 #35 ") })
    #expect(lines.contains { $0.hasPrefix(" Only what needs attention    L lead") })
    // Who was hidden is not under the cursor any more, so the footer may tell something else.
    func table(_ keys: String) -> [Substring] {
      screen(English(), keys).split(separator: "\n").filter { !$0.hasPrefix(" #2 ") }.dropLast(2)
    }
    #expect(table("2oo<Right><Left>").prefix(20) == table("2").prefix(20))
    // Bodies with somebody who is overloaded or alone links two challenges.
    let bodies = screen(English(), "2ov").split(separator: "\n").map { $0.prefix(16) }
    #expect(
      bodies[6...].prefix { !$0.allSatisfy { $0 == "─" } }.filter { $0.count > 10 }.prefix(4) == [
        " Oeverwijk resid", " Henk Brouwer (c", " Thuishaven hous", " De Kade library",
      ])
  }

  @Test(
    arguments: zip(
      ["2", "2s", "2ss", "2sss", "2ssss"],
      [
        ["Samira", "Henk", "Fatma"], ["Samira", "Bram", "Henk"], ["Tom", "Carmen", "Henk"],
        ["Aylin", "Bram", "Carmen"], ["Fatma", "Tom", "Sjaak"],
      ]))
  func `rows are sorted as they joined, by load, body, name and what is missing`(
    keys: String, first: [String]
  ) {
    let lines = screen(English(), keys).split(separator: "\n")
    let names = lines.dropFirst(6).prefix(3).map { $0.split(separator: " ").first.map(String.init) }
    #expect(names == first)
  }

  @Test func `sorted by what is missing each challenge begins with what nobody leads`() {
    let lines = screen(English(), "2ssss").split(separator: "\n")
    let labels = lines.first { $0.contains(" #2 ") }?.split(separator: " ").prefix(14)
    #expect(
      labels?.joined(separator: " ")
        == "#3 #7 #2 #12 #19 #15 #14 #20 #23 #22 #28 #32 #35 #30")
  }

  @Test(arguments: [English() as any Words, Dutch()])
  func `every size is drawn in either language`(words: any Words) {
    for (width, height) in [(1, 1), (23, 11), (24, 12), (40, 16), (60, 20), (80, 24), (200, 60)] {
      for keys in ["2", "2v", "2<End>G", "2v<End><Tab><Tab><Tab><Tab>o"] {
        var state = state(words, keys, width, height)
        let canvas = state.draw()
        #expect(canvas.width == width)
        #expect(canvas.height == height)
      }
    }
    let lines = screen(words, "2", 200, 60).split(separator: "\n")
    #expect(
      lines.contains {
        $0.contains("Lindehaven university of applied sciences")
          || $0.contains("Woningcorporatie Thuishaven")
      })
  }

  private func isPublic(_ audience: Audience) -> Bool { audience == .open || audience == .people }

  private func screen(
    _ words: any Words, _ keys: String, _ width: Int = 100, _ height: Int = 30,
    knowing: (Audience) -> Bool = { _ in true }
  ) -> String {
    var state = state(words, keys, width, height, knowing: knowing)
    return state.draw().text
  }

  private func state(
    _ words: any Words, _ keys: String, _ width: Int = 100, _ height: Int = 30,
    knowing: (Audience) -> Bool = { _ in true }
  ) -> State {
    var state = State(
      board: demoBoard(words.language, knowing: knowing), words: words, me: PartnerID("p16"),
      now: Demo.told.number * 86_400_000 + 43_200_000, width: width, height: height, entropy: 1)
    let names: [String: Key] = [
      "Right": .right, "Left": .left, "Up": .up, "End": .end, "Tab": .tab,
    ]
    var rest = keys[...]
    while let first = rest.popFirst() {
      guard first == "<", let end = rest.firstIndex(of: ">") else {
        _ = state.handle(.key(.character(first)))
        continue
      }
      if let key = names[String(rest[..<end])] { _ = state.handle(.key(key)) }
      rest = rest[rest.index(after: end)...]
    }
    return state
  }
}
