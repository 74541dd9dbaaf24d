import Interface
import Model
import Testing

@testable import kiem

/// The demo board of 10 October 2025 as the facilitator sees it, beside the sketches.
@Suite struct `The tree of the demo board` {
  private func state(_ language: Language, _ width: Int = 100, _ height: Int = 30) -> State {
    let board = demoBoard(language)
    let esther = board.partner(named: "Esther Vonk")?.id
    return State(
      board: board, words: language == .english ? English() : Dutch(), me: esther,
      now: Demo.told.number * 86_400_000 + 43_200_000, width: width, height: height, entropy: 1)
  }

  private func tree(
    _ language: Language, _ width: Int = 100, _ height: Int = 30, keys: String = "gg"
  )
    -> String
  {
    var state = state(language, width, height)
    _ = state.handle(.key(.character("3")))
    // From the selected card's challenge round to the second one.
    for _ in 0..<8 {
      if state.tree.spot?.frame.challenge.flatMap({ state.board.challenges[$0]?.number }) == 2,
        case .challenge = state.tree.spot
      {
        break
      }
      _ = state.handle(.key(.character("g")))
    }
    return state.drawn.text
  }

  @Test func `looks like the sketch, in English`() {
    #expect(
      tree(.english) == """
         kiem  Together in Oeverwijk  [3 Challenge tree]                  Esther (facilitator)  10 Oct 2025
        ───────────────────────────────────────────────────────────────────────────────────────── ^ 2 more ─
        >U2 No good food in the bin                                      need: Put food surplus to good use
            for low-income households that do not use the food bank | neighbourhood
            dream 2028: In 2028 not one edible meal from Oeverwijk ends as waste.
            change U2.1 Shops know at five o'clock what will be left  no card yet
            change U2.2 One cold chain for the whole district  no card yet
            change U2.3 Collecting food carries no shame  no card yet

         [-] P13 Fresh food goes into the bin every evening        CO-CREATE     4p 4 bodies via
         │   ├─ P14 Nobody can do a chilled pick-up after 8 pm     SHARE         4p 4 bodies R-3
         │   │    └=> I16 One pick-up round for two supermarkets   SHARE         in use R-3 reused 0x
         │   ├─ P15*Head office forbids giving food away           ENGAGE        2p 2 bodies !block 13d
         │   ├─ P19 Who is liable if someone gets ill?             ACKNOWLEDGE   2p 2 bodies !lead
         │   └─ P20 Collecting food feels shameful                 RECOGNISE     +1 silent
         │
             O17 The empty kiosk on Kade square has power          CO-CREATE     3p 3 bodies via
         │
         ├=> I18 Community fridge for people who do not reach the… CO-CREATE     pilot P13 O17
         └=> I6 Join-in table: cooking together with what is left  CO-CREATE     prototype P1 O5 P13 (U1)

         links to other challenges: I6 also serves U1 Not alone | R-8 imported, used for I18
         one-person bridges: U3-U4 only Henk Brouwer

         [+] U3 Pavements to be proud of                         need: Less waste on the district's streets
         [+] U4 A school yard you can play in, also in June   need: Less heat stress for children (climate…
        ───────────────────────────────────────────────────────────────────────────────────────── v 1 more ─

         On the board: 22 problems, 7 opportunities, 11 innovations | subproblems without lead: 3 19 23 32
         Enter open  + - fold  s split  a answer  d dream  g next U  Space mark  b hang below  ? help
        """)
  }

  @Test func `looks like the sketch, in Dutch`() {
    #expect(
      tree(.dutch) == """
         kiem  Samen in Oeverwijk  [3 Uitdagingen]                         Esther (begeleider)  10 okt 2025
        ────────────────────────────────────────────────────────────────────────────────────────── ^ nog 2 ─
        >U2 Geen goed eten in de container                   behoefte: Voedseloverschotten nuttig gebruiken
            voor huishoudens met weinig geld die niet bij de voedselbank komen | buurt
            droom 2028: In 2028 eindigt geen eetbare maaltijd uit Oeverwijk nog als afval.
            verandering U2.1 Winkels weten om vijf uur wat er overblijft  nog geen kaart
            verandering U2.2 Eén koelketen voor de hele wijk  nog geen kaart
            verandering U2.3 Eten halen kan zonder schaamte  nog geen kaart

         [-] P13 Elke avond gaat er vers eten in de container      CO-CREËREN    4p 4 partijen via
         │   ├─ P14 Niemand kan na 20.00 uur gekoeld ophalen       DELEN         4p 4 partijen R-3
         │   │    └=> I16 Eén ophaalronde voor twee supers         DELEN         in gebruik R-3
         │   ├─ P15*Het hoofdkantoor verbiedt weggeven             INSCHAKELEN   2p 2 partijen !blok 13d
         │   ├─ P19 Wie is aansprakelijk als iemand ziek wordt?    ERKENNEN      2p 2 partijen !trek
         │   └─ P20 Eten halen voelt als schaamte                  HERKENNEN     +1 stil nog geen innovatie
         │
             K17 De lege kiosk op het Kadeplein heeft stroom       CO-CREËREN    3p 3 partijen via
         │
         ├=> I18 Buurtkoelkast voor wie niet bij de voedselbank k… CO-CREËREN    proef P13 K17
         └=> I6 Aanschuiftafel: samen koken met wat over is        CO-CREËREN    probeersel P1 K5 P13 (U1)

         verbindt met andere uitdagingen: I6 dient ook U1 Niet alleen | R-8 van elders, gebruikt voor I18
         bruggen van één persoon: U3-U4 alleen Henk Brouwer

         [+] U3 Een stoep om trots op te zijn                   behoefte: Minder afval op straat in de wijk
         [+] U4 Een schoolplein waar je ook in juni kunt spelen   behoefte: Minder hittestress voor kinder…
        ────────────────────────────────────────────────────────────────────────────────────────── v nog 1 ─

         Op het bord: 22 problemen, 7 kansen, 11 innovaties | deelproblemen zonder trekker: 3 19 23 32
         Enter open  + - vouw  s splits  a antwoord  d droom  g volgende U  Space merk  ? hulp
        """)
  }

  @Test func `holds at 80 by 24`() {
    #expect(
      tree(.english, 80, 24) == """
         kiem  Together in Oeve…  [3 Challenge tree]  Esther (facilitator)  10 Oct 2025
        ───────────────────────────────────────────────────────────────────── ^ 2 more ─
        >U2 No good food in the bin                  need: Put food surplus to good use
            for low-income households that do not use the food bank | neighbourhood
            dream 2028: In 2028 not one edible meal from Oeverwijk ends as waste.
            change U2.1 Shops know at five o'clock what will be left  no card yet
            change U2.2 One cold chain for the whole district  no card yet
            change U2.3 Collecting food carries no shame  no card yet

         [-] P13 Fresh food goes into the bin e… CO-CREATE     4p 4 bodies via
         │   ├─ P14 Nobody can do a chilled pic… SHARE         4p 4 bodies R-3
         │   │    └=> I16 One pick-up round for… SHARE         in use R-3 reused 0x
         │   ├─ P15*Head office forbids giving … ENGAGE        2p 2 bodies !block 13d
         │   ├─ P19 Who is liable if someone ge… ACKNOWLEDGE   2p 2 bodies !lead
         │   └─ P20 Collecting food feels shame… RECOGNISE     +1 silent
         │
             O17 The empty kiosk on Kade square… CO-CREATE     3p 3 bodies via
         │
         ├=> I18 Community fridge for people wh… CO-CREATE     pilot P13 O17
         └=> I6 Join-in table: cooking together… CO-CREATE     prototype P1 O5 P13 (U1)
        ───────────────────────────────────────────────────────────────────── v 7 more ─

         subproblems without lead: 3 19 23 32
         Enter open  + - fold  s split  a answer  d dream  g next U  Space mark  ? help
        """)
  }

  @Test func `a card is found by typing, also where it is folded away`() {
    var state = state(.english)
    for key in ["3", "/"] { _ = state.handle(.key(.character(Character(key)))) }
    for character in "six-month" { _ = state.handle(.key(.character(character))) }
    _ = state.handle(.key(.enter))
    #expect(state.tree.spot?.card == state.board.cards.all.first { $0.number == 35 }?.id)
    #expect(state.drawn.text.contains(">│   ├─ P35 Posts in the yard need a six-month permit"))
  }

  @Test func `shows whole titles at 200 by 60`() {
    let text = tree(.english, 200, 60)
    #expect(text.contains("Community fridge for people who do not reach the food bank"))
    #expect(text.contains("answers") == false)
  }
}
