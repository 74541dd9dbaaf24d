import Interface
import Model
import Testing

/// The board on a wall, for a room.
@Suite struct `On a projector` {
  @Test func `at 100 columns two wide columns hold whole titles and nothing else`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("0<Right><Left>")
    #expect(
      rehearsal.screen == """
         kiem  Together in Oeverwijk  [1 Board]                                                 10 Oct 2025

        RECOGNISE                                      2  ACKNOWLEDGE                                    1
        ────────────────────────────────────────────────  ──────────────────────────────────────────────── ›
        >P1  Residents of the Kade flats can go days       P3  A visit feels like an inspection when nobody
             without talking                                   tells you why they come


         P2  No smartphone, no pick-up
        """ + String(repeating: "\n", count: 21))
  }

  @Test(arguments: [(80, 24, 2), (100, 30, 2), (200, 60, 3), (40, 14, 1), (24, 12, 1)])
  func `has fewer and wider columns, and keeps the selection on the screen`(
    _ width: Int, _ height: Int, _ columns: Int
  ) {
    var rehearsal = Rehearsal.autumn(width, height, words: Dutch())
    rehearsal.press("0")
    #expect(
      rehearsal.status.hasPrefix(String(" Voor de zaal: alleen wat iedereen".prefix(20))))
    #expect(rehearsal.state.layout.visibleColumns == columns)
    for key in ["j", "l", "j", "l", "j", "=", "l", "h", "=", "j", "l"] {
      rehearsal.press(key)
      #expect(
        rehearsal.selected.contains(
          ">" + (rehearsal.state.selection.map { rehearsal.state.names.card($0) } ?? "")),
        "\(key)\n\(rehearsal.screen)")
      #expect(!rehearsal.screen.contains("hulp"))
      #expect(!rehearsal.screen.contains("Esther"))
    }
  }

  @Test func `the key or Esc is one's own board again`() {
    var rehearsal = Rehearsal.autumn()
    let plain = rehearsal.lines
    for end in ["0", "<Esc>", "<F5>"] {
      rehearsal.press("<F5>")
      #expect(rehearsal.state.isProjected)
      rehearsal.press("<Enter>")
      #expect(!rehearsal.lines[29].contains("help"))
      rehearsal.press("<Esc>")
      #expect(rehearsal.state.isProjected)
      rehearsal.press(end)
      #expect(!rehearsal.state.isProjected)
      #expect(rehearsal.status == " This is your own board again.")
      #expect(Array(rehearsal.lines[..<27]) == Array(plain[..<27]))
    }
  }

  @Test func `what is not for everyone is not there, wherever one looks`() {
    var rehearsal = Rehearsal.autumn()
    let circle = Audience.circle(CircleID(random: 5))
    rehearsal.others(
      Change(
        Story.card(60).cast(),
        CardCaptured(number: 60, kind: .problem, title: "Only for us", rank: Rank("00")),
        audience: circle), by: Story.esther)
    rehearsal.others(
      Change(
        Story.card(61).cast(),
        CardCaptured(number: 61, kind: .problem, title: "Only for me", rank: Rank("01")),
        audience: .own), by: Story.esther)
    let seat = PartnerID(random: 77)
    rehearsal.others(
      Change(
        Story.card(7).cast(), ParticipantIdentified(seat: seat, partner: Story.esther),
        audience: .own),
      Change(
        Story.card(7).cast(),
        PartnerEngaged(partner: seat, role: .lead, doing: nil, share: .silent), isAnonymous: true),
      by: Story.esther)
    #expect(rehearsal.screen.contains("Only for us") && rehearsal.screen.contains("Only for me"))
    rehearsal.press("0")
    for screen in [
      "", "2", "3", "1", "*", "/only<Enter>", "<Esc>", "/permit<Enter><Enter>", "<Esc>6",
    ] {
      rehearsal.press(screen)
      #expect(!rehearsal.screen.contains("Only for"), "\(screen)\n\(rehearsal.screen)")
      #expect(!rehearsal.screen.contains("Esther Vonk  lead"), "\(screen)\n\(rehearsal.screen)")
    }
  }

  @Test func `nothing is changed, and it is said how to go on`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("0")
    let count = rehearsal.log.count
    for key in ["n", ">", "r", "z", "u", "6", "4", "V", "."] {
      rehearsal.press(key)
      #expect(rehearsal.status == " Not while it is on the wall: 0 is your own board again.")
    }
    #expect(rehearsal.log.count == count)
    // What others do is seen.
    rehearsal.others(Story.moved(1, .acknowledge), by: Story.bram)
    #expect(rehearsal.lines[2].contains("ACKNOWLEDGE                                    2"))
  }

  @Test func `a filter is seen there too`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("0\\kind:innovation<Enter>")
    #expect(rehearsal.lines[1].hasSuffix(" only kind:innovation  Esc shows all"))
    #expect(rehearsal.here == "I6")
    rehearsal.press("<Esc><Esc>")
    #expect(!rehearsal.state.isProjected)
  }
}
