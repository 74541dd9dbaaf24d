import Interface
import Model
import Testing

/// Whole screens of a meeting, as a room sees them.
@Suite struct `The screen of a meeting, whole` {
  private func evening(_ width: Int, _ height: Int, _ words: any Words) -> Rehearsal {
    var rehearsal = Rehearsal.meeting(width, height, words: words)
    rehearsal.press("h<Down><Enter>bram<Enter>]t <Down> <Down> <Esc>")
    rehearsal.press("kMusic in the square till late<Enter>")
    rehearsal.press("dDo we put a fridge in the kiosk?<Enter><Enter>Yes, for four weeks<Enter>")
    rehearsal.press("It gets too hot<Enter>bram<Up><Enter>A list on the door<Enter><Enter><Enter>")
    rehearsal.press("22 oct<Enter>abram<Enter>Opens the door for the plumber<Enter>+2w<Enter>")
    rehearsal.press("<Enter>]")
    rehearsal.wait(168)
    return rehearsal
  }

  @Test func `with its agenda, its clock and what it brought`() {
    #expect(
      evening(100, 30, English()).screen == """
         kiem  Together in Oeverwijk  [4 Session]                   Esther (facilitator)  10 Oct 2025 09:02
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         S1 First time   09:00-09:17   facilitator Esther   scribe Bram   3 present                5' early

         AGENDA                          │  SILENT CAPTURE                              round 1 of 2: Write
         x 09:00 Check-in             5' │
         > 09:00 Silent capture      12' │                ██████  ██  ██        ██    ██████
           09:12 end                     │                ██  ██  ██  ██  ██  ████        ██
                                         │                ██  ██  ██████        ██    ██████
         PARKING LOT (1)                 │                ██  ██      ██  ██    ██    ██
         - Music in the square till late │                ██████      ██      ██████  ██████
                                         │
         DECISIONS (1)                   │  [████████████████························]  04:12 left of 07:00
         - Yes, for four weeks           │
                                         │  Write what you saw yourself. One sentence per card.
         AGREEMENTS (1)                  │
         - Bram Postma: Opens the door … │  In silence. No names are stored.
                                         │  no seat is taken; n lets people write here, one by one
                                         │  The texts stay at the seats until R reveals them.
                                         │
                                         │
                                         │
                                         │
                                         │
                                         │
                                         │
        ────────────────────────────────────────────────────────────────────────────────────────────────────


         R reveal  n new  [ ] round  Space pause  + minute  k park  d decide  a agree  l list  ? help
        """)
  }

  @Test func `in Dutch on a small screen`() {
    #expect(
      evening(80, 24, Dutch()).screen == """
         kiem  Together in Oeverwi…  [4 Sessie]  Esther (begeleider)  10 okt 2025 09:02
        ────────────────────────────────────────────────────────────────────────────────
         S1 Eerste keer   09:00-09:17   3 aanwezig                          5' te vroeg

         PROGRAMMA                      │  STIL VERZAMELEN     ronde 1 van 2: Schrijven
         x 09:00 Aankomst            5' │
         > 09:00 Stil verzamelen    12' │       ██████  ██  ██        ██    ██████
           09:12 einde                  │       ██  ██  ██  ██  ██  ████        ██
                                        │       ██  ██  ██████        ██    ██████
         PARKEERPLAATS (1)              │       ██  ██      ██  ██    ██    ██
         - Music in the square till la… │       ██████      ██      ██████  ██████
                                        │  [████████·············]  nog 04:12 van 07:00
         BESLUITEN (1)                  │  Schrijf op wat je zelf zag. Een zin per
         - Yes, for four weeks          │  kaart.
                                        │
         AFSPRAKEN (1)                  │  In stilte. Er worden geen namen bewaard.
         - Bram Postma: Opens the door… │  nog niemand op een plaats; n: schrijf hier
                                        │  om de beurt
                                        │  De teksten blijven op de plaatsen tot R ze
                                        │  onthult.
        ────────────────────────────────────────────────────────────────────────────────


         R onthul  n nieuw  [ ] ronde  Space pauze  + minuut  k parkeer  ? hulp
        """)
  }

  @Test func `with the list of what was decided, agreed and parked`() {
    var rehearsal = evening(100, 30, English())
    rehearsal.press("l")
    #expect(
      rehearsal.screen == """
         kiem  Together in Oeverwijk  [4 Session]                   Esther (facilitator)  10 Oct 2025 09:02
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         S1 First time   09:00-09:17   facilitator Esther   scribe Bram   3 present                5' early

         DECIDED, AGREED, PARKED                                                                      04:12

         DECISIONS (1)
         - Do we put a fridge in the kiosk? Yes, for four weeks
             by consent | Objections: 1 | Bram Postma: It gets too hot (integrated: A list on the door) |
             look again on 22 Oct 2025

         AGREEMENTS (1)
         - Bram Postma: Opens the door for the plumber, by 24 Oct 2025

         PARKING LOT (1)
         - Music in the square till late










        ────────────────────────────────────────────────────────────────────────────────────────────────────


         + kept  - dropped  Enter more  d decide  a agree  k park  [ ] round  Esc back  ? help
        """)
  }

  @Test func `on a wide screen the clock is larger`() {
    let rehearsal = evening(200, 60, Dutch())
    let blocks = rehearsal.lines.filter { $0.contains("██████████████") && !$0.contains("[") }
    #expect(blocks.count > 15)
    #expect(rehearsal.lines[2].contains("begeleider Esther   notulist Bram   3 aanwezig"))
  }
}
