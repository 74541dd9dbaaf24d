import Interface
import Model
import Testing

@testable import kiem

/// Sketch e.10 on the demo board: the evening of 24 September, seen from 10 October.
@Suite struct `The history of the demo board` {
  private let lines: [Language: [RawEvent]] = [
    .english: rawEvents(Demo.lines(.english)), .dutch: rawEvents(Demo.lines(.dutch)),
  ]

  private func state(_ language: Language, _ width: Int = 100, _ height: Int = 30) -> State {
    var state = State(
      board: demoBoard(language), words: language == .english ? English() as any Words : Dutch(),
      me: PartnerID("p16"), now: 1_760_113_800_000, zone: 7200, width: width, height: height,
      entropy: 1)
    press("6", &state)
    return state
  }

  private func press(_ keys: String, _ state: inout State) {
    for key in keys {
      give(key == "\n" ? .enter : key == "\u{1B}" ? .escape : .character(key), &state)
    }
  }

  private func give(_ key: Key, _ state: inout State) {
    for effect in state.handle(.key(key)) {
      switch effect {
      case .readLines: state.received(lines: lines[state.board.language.value ?? .english] ?? [])
      case .record, .undo, .redo, .editText: Issue.record("\(effect) in the past")
      default: break
      }
    }
  }

  /// To the end of 24 September.
  private func goBack(_ state: inout State) {
    for _ in 0..<60
    where !state.drawn.text.contains("24 Sep 2025 ") && !state.drawn.text.contains("24 sep 2025 ") {
      press("(", &state)
    }
  }

  private func screen(_ state: State) -> [String] {
    state.drawn.text.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  @Test func `shows the evening as the sketch does`() throws {
    var state = state(.english)
    goBack(&state)
    let screen = screen(state)
    #expect(screen[0].contains("[6 History]"))
    #expect(screen[0].hasSuffix("24 Sep 2025 (then)"))
    #expect(screen[4].contains("at: 24 Sep 2025 "))
    #expect(
      screen[4].contains(" of \(state.drawn.text.isEmpty ? 0 : lines[.english]?.count ?? 0)"))
    let figures = screen.filter { $0.contains("│") }.map { $0.prefix { $0 != "│" } }
      .map { $0.split(separator: " ").joined(separator: " ") }
    for row in [
      "Recognise 2 5 +3", "Acknowledge 10 7 -3", "Engage 5 7 +2", "Co-create 19 11 -8",
      "Share 0 10 +10", "off the board 2 3 +1", "people with a role 16 16", "results shared 0 7 +7",
    ] {
      #expect(figures.contains(row), "\(row) in\n\(figures.joined(separator: "\n"))")
    }
    #expect(
      screen.contains { $0.contains("Esther I18: moved it Engage > Co-create") },
      "\(screen.joined(separator: "\n"))")
    #expect(screen[27].contains("You are looking at the past."))
  }

  @Test func `looks like the sketch, in English`() {
    var state = state(.english)
    goBack(&state)
    #expect(
      state.drawn.text == """
         kiem  Together in Oeverwijk  [6 History]                  Esther (facilitator)  24 Sep 2025 (then)
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         01 Sep S1               S2                                  S3                           S4 08 Oct
         |---------|---------|---------|---------|---------|---------^---------|---------|---------|-----|
         at: 24 Sep 2025 21:57    event 526 of 653

         BOARD AT THIS MOMENT                          │ WHAT HAPPENED
                                    then  now  change  │  21:28 Esther O17: moved it Engage > Co-create
           Recognise                   2    5      +3  │  21:29 Esther began the next item
           Acknowledge                10    7      -3  │  21:31 Esther I18: moved it Engage > Co-create
           Engage                      5    7      +2  │  21:34 Esther P7: moved it Acknowledge > Engage
           Co-create                  19   11      -8  │  21:37 Esther O33: moved it Acknowledge > Engage
           Share                       0   10     +10  │  21:40 Esther P35: moved it Acknowledge > Engage
           off the board               2    3      +1  │  21:42 Esther P25: moved it Recognise > Acknowled…
           people with a role         16   16          │  21:45 Esther I27: moved it Recognise > Acknowled…
           results shared              0    7      +7  │  21:47 Esther began the next item
                                                       │  21:48 Esther P32: moved it Recognise > Acknowled…
         b opens the board as it was then:             │  21:51 Esther I34: moved it Recognise > Acknowled…
         read-only, with the date in the header        │  21:54 Esther I36: moved it Recognise > Acknowled…
                                                       │> 21:57 Esther closed the session
                                                       │ 26 Sep Samira O10: recognises this
                                                       │ 26 Sep Samira I27: recognises this
                                                       │ 26 Sep Aylin I34: recognises this
                                                       │ 26 Sep Ineke I18: asks for “Who checks the fridge…
                                                       │ 26 Sep Esther introduced Henk Brouwer and Bram Po…
                                                       │ 26 Sep Lotte O10: works on it as lead: keeps the …
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         You are looking at the past. Nothing you see here can be changed.

         [ ] event  ( ) day  { } session  b board then  f filter  Enter open  . now  Esc back  ? help
        """)
  }

  @Test func `looks like the sketch, in Dutch`() {
    var state = state(.dutch)
    goBack(&state)
    #expect(
      state.drawn.text == """
         kiem  Samen in Oeverwijk  [6 Tijd]                         Esther (begeleider)  24 sep 2025 (toen)
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         01 sep S1               S2                                  S3                           S4 08 okt
         |---------|---------|---------|---------|---------|---------^---------|---------|---------|-----|
         op: 24 sep 2025 21:57    gebeurtenis 526 van 653

         HET BORD OP DIT MOMENT                        │ WAT ER GEBEURDE
                                    toen   nu  anders  │  21:28 Esther K17: verplaatste het Inschakelen > …
           Herkennen                   2    5      +3  │  21:29 Esther begon het volgende onderdeel
           Erkennen                   10    7      -3  │  21:31 Esther I18: verplaatste het Inschakelen > …
           Inschakelen                 5    7      +2  │  21:34 Esther P7: verplaatste het Erkennen > Insc…
           Co-creëren                 19   11      -8  │  21:37 Esther K33: verplaatste het Erkennen > Ins…
           Delen                       0   10     +10  │  21:40 Esther P35: verplaatste het Erkennen > Ins…
           van het bord af             2    3      +1  │  21:42 Esther P25: verplaatste het Herkennen > Er…
           mensen met een rol         16   16          │  21:45 Esther I27: verplaatste het Herkennen > Er…
           resultaten gedeeld          0    7      +7  │  21:47 Esther begon het volgende onderdeel
                                                       │  21:48 Esther P32: verplaatste het Herkennen > Er…
         b opent het bord zoals het toen was: alleen   │  21:51 Esther I34: verplaatste het Herkennen > Er…
         om te lezen, met de datum bovenaan            │  21:54 Esther I36: verplaatste het Herkennen > Er…
                                                       │> 21:57 Esther sloot de sessie
                                                       │ 26 sep Samira K10: herkent dit
                                                       │ 26 sep Samira I27: herkent dit
                                                       │ 26 sep Aylin I34: herkent dit
                                                       │ 26 sep Ineke I18: vraagt “Wie controleert de koel…
                                                       │ 26 sep Esther stelde Henk Brouwer en Bram Postma …
                                                       │ 26 sep Lotte K10: doet mee als trekker: houdt de …
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Je kijkt naar het verleden. Aan wat je hier ziet is niets te veranderen.

         [ ] stap  ( ) dag  { } sessie  b bord toen  f filter  Enter open  . nu  Esc terug  ? hulp
        """)
  }

  @Test func `says the same in Dutch`() {
    var state = state(.dutch)
    goBack(&state)
    let text = state.drawn.text
    #expect(text.contains("[6 Tijd]") && text.contains("24 sep 2025 (toen)"))
    #expect(text.contains("HET BORD OP DIT MOMENT") && text.contains("WAT ER GEBEURDE"))
    #expect(text.contains("Je kijkt naar het verleden."))
  }

  @Test(arguments: zip([Language.english, .dutch], ["results shared", "resultaten gedeeld"]))
  func `names every figure whole in the smallest usual window`(language: Language, name: String) {
    var state = state(language, 80, 24)
    goBack(&state)
    let rows = screen(state)[6..<20].map { $0.prefix { $0 != "│" } }
    #expect(rows.contains { $0.contains(name + " ") }, "\(rows.joined(separator: "\n"))")
    #expect(!rows.contains { $0.contains("…") }, "\(rows.joined(separator: "\n"))")
  }

  @Test(arguments: [Language.english, .dutch])
  func `shows the board of then, and refuses what would change it`(language: Language) throws {
    var state = state(language)
    goBack(&state)
    press("b", &state)
    #expect(state.isPast)
    #expect(state.screen == .board)
    #expect(state.board.columns.map(\.count) == [2, 10, 5, 19, 0])
    #expect(state.present.columns.map(\.count) == [5, 7, 7, 11, 10])
    #expect(screen(state)[0].contains(language == .english ? "(then)" : "(toen)"))
    for key in "neEm<>KJrwcxzZtuU" {
      press(String(key), &state)
      #expect(state.message?.text == state.words.pastIsReadOnly, "\(key)")
      guard case .browse = state.mode else {
        Issue.record("\(key) asks")
        return
      }
    }
    // A paste would begin a new card.
    #expect(state.handle(.paste("a card")).isEmpty)
    #expect(state.message?.text == state.words.pastIsReadOnly)
    // A card of then, and its history until then.
    let id = try #require(state.board.cards.all.first { $0.number == 18 }).id
    state.select(id)
    press("\n", &state)
    #expect(state.screen == .card(id))
    press("\u{1B}", &state)
    #expect(state.screen == .board && state.isPast)
    press("\u{1B}", &state)
    #expect(state.screen == .history && !state.isPast)
    press("\u{1B}", &state)
    #expect(state.screen == .board)
    #expect(state.board.columns.map(\.count) == [5, 7, 7, 11, 10])
  }

  @Test func `ages are those of then`() {
    var state = state(.english)
    goBack(&state)
    press("b", &state)
    // P2 entered Engage on 17 September.
    #expect(screen(state)[4].contains(" P2  Who wants"))
    #expect(screen(state)[6].contains(" 7d 3p"))
    press("bb.", &state)
    #expect(screen(state)[4].contains(" P2  Who wants"))
    #expect(screen(state)[6].contains(" 23d 3p"))
  }

  @Test func `steps by event and comes back to now`() {
    var state = state(.english)
    let count = lines[.english]?.count ?? 0
    #expect(screen(state)[4].contains("event \(count) of \(count)"))
    press("[[", &state)
    #expect(screen(state)[4].contains("event \(count - 2) of \(count)"))
    press("]", &state)
    #expect(screen(state)[4].contains("event \(count - 1) of \(count)"))
    give(.home, &state)
    press("[", &state)
    #expect(screen(state)[4].contains("event 1 of \(count)"))
    press("b.", &state)
    #expect(state.screen == .board && !state.isPast)
  }

  @Test func `shows only what is asked for, and everything about one event`() {
    var state = state(.english)
    press("fP42\n", &state)
    #expect(screen(state)[5].hasPrefix(" P42 "))
    #expect(screen(state)[4].contains("fit the filter"))
    #expect(state.drawn.text.contains("P42: parked it"))
    #expect(!state.drawn.text.contains("I18:"))
    press("fMoves\n", &state)
    #expect(screen(state)[5].contains(" | Moves, blocks"))
    press("\n", &state)
    #expect(state.drawn.text.contains("The full record"))
    #expect(state.drawn.text.contains("card."))
    press("\u{1B}", &state)
    #expect(!state.drawn.text.contains("The full record"))
    press("fEverything\n", &state)
    #expect(!screen(state)[4].contains("fit the filter"))
  }

  @Test func `steps by session, and shows one alone`() {
    var state = state(.english)
    let marks = screen(state)[2].split(separator: " ").joined(separator: " ")
    #expect(marks == "01 Sep S1 S2 S3 S4 08 Oct")
    var ends: [Substring] = []
    for _ in 0..<4 {
      press("{", &state)
      ends.append(screen(state)[4].dropFirst(5).prefix(17))
    }
    #expect(
      ends == ["24 Sep 2025 21:57", "10 Sep 2025 21:57", "3 Sep 2025 21:57 ", "3 Sep 2025 21:57 "])
    #expect(state.message?.text == "There is no session before this moment.")
    press("}}", &state)
    #expect(screen(state)[4].contains(ends[0]))
    press("fSession S3\n", &state)
    #expect(screen(state)[5] == " Session S3")
    #expect(state.drawn.text.contains("I18: moved it Engage > Co-create"))
    #expect(screen(state)[4].contains("event 526 of 653, 75 fit the filter"))
    press("}", &state)
    #expect(state.message?.text == "There is no session after this moment.")
  }

  @Test func `begins with the card that is shown`() {
    var state = state(.english)
    press("\u{1B}", &state)
    if let id = state.board.cards.all.first(where: { $0.number == 18 })?.id { state.select(id) }
    press("\nH", &state)
    #expect(screen(state)[5].hasPrefix(" I18 Community fridge"))
    press("\u{1B}", &state)
    if case .card = state.screen {} else { Issue.record("not back on the card") }
  }

  @Test(arguments: [(80, 24), (100, 30), (200, 60), (60, 20), (24, 12), (1, 1)])
  func `fits every window`(width: Int, height: Int) {
    for language in [Language.english, .dutch] {
      var state = state(language, width, height)
      for keys in ["", "((", "{{", "b", "b", "\n", "\u{1B}f"] {
        press(keys, &state)
        let screen = screen(state)
        #expect(screen.count == height)
        #expect(screen.allSatisfy { $0.columns <= width })
      }
      guard width >= 60 else { continue }
      press("\u{1B}", &state)
      #expect(state.drawn.text.contains(language == .english ? "event " : "gebeurtenis "))
    }
  }
}
