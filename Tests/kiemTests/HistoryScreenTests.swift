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
      "Share 0 10 +10", "off the board 2 3 +1",
    ] {
      #expect(figures.contains(row), "\(row) in\n\(figures.joined(separator: "\n"))")
    }
    #expect(
      screen.contains { $0.contains("Esther I18: moved it Engage > Co-create") },
      "\(screen.joined(separator: "\n"))")
    #expect(screen[27].contains("You are looking at the past."))
  }

  @Test func `says the same in Dutch`() {
    var state = state(.dutch)
    goBack(&state)
    let text = state.drawn.text
    #expect(text.contains("[6 Tijd]") && text.contains("24 sep 2025 (toen)"))
    #expect(text.contains("HET BORD OP DIT MOMENT") && text.contains("WAT ER GEBEURDE"))
    #expect(text.contains("Je kijkt naar het verleden."))
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
