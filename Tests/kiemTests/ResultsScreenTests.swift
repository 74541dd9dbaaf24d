import Interface
import Model
import Testing

@testable import kiem

/// The results of the demo board on 10 October 2025, beside the sketch.
@Suite struct `The results of the demo board` {
  let board = demoBoard(.english)

  private func state(_ language: Language, _ width: Int = 100, _ height: Int = 30) -> State {
    let board = demoBoard(language)
    let esther = board.partner(named: "Esther Vonk")?.id
    return State(
      board: board, words: language == .english ? English() : Dutch(), me: esther,
      now: Demo.told.number * 86_400_000 + 43_200_000, width: width, height: height, entropy: 1)
  }

  private func screen(_ language: Language, _ width: Int = 100, _ height: Int = 30, _ keys: String)
    -> [String]
  {
    var state = state(language, width, height)
    for key in keys { _ = state.handle(.key(.character(key))) }
    return state.drawn.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  @Test func `look like the sketch, in English`() {
    #expect(
      screen(.english, 100, 30, "5jjj").dropFirst(2).dropLast(4).joined(separator: "\n") == """
         no.   title                                   outcome          licence         made by    used
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         R-1   Signal card for caretakers              method+service   CC BY           3 bodies   1x <>
         R-2   Postcard from your neighbours, templat… marketing method CC0             3 bodies   1x
         R-3   Run book: one pick-up round for two su… process          CC BY-SA        3 bodies   0x
        >R-4   Container garden starter kit            product+method   CC BY-SA        3 bodies   1x
         R-5   School yard measuring protocol, by pup… method           CC BY           2 bodies   1x
         R-6   Kiem evening, 150-minute script         method+organisa… CC0             2 bodies   0x
         R-7   Weekend emptying on report: agreement … process          partners only   2 bodies   0x
         R-8   Cooling protocol and sample contract f… used for I18     CC BY           elsewhere  1x

         R-4  CONTAINER GARDEN STARTER KIT                          version 1, 2 Oct 2025, open to everyone
         What         Three flower boxes round the container and one neighbour with a key and a rake.
                      Elsewhere done with retired people; we do it with teenagers.
         Comes from   I24 Container garden (answers P21)
         New how      new target group
         Works?       From 14 to 3 and 6 bags a week, two spots, two weeks counted
         Where        results/R-4-startpakket.txt
         Told back    Sign by the boxes (02 Oct)
         Used by      District North: Three spots in North (scaled up, 06 Oct) --> O39 North wants to copy
         Line         “Container garden starter kit” by Samira El Idrissi, Joris van Dam and Bram Postma
                      (Together in Oeverwijk, 2025), CC BY-SA 4.0
         You may      use it, change it, sell it; name the makers; share your version under the same
                      licence.
        """)
  }

  @Test func `look like the sketch, in Dutch`() {
    let lines = screen(.dutch, 100, 30, "5jjj")
    #expect(
      lines[7]
        == ">R-4   Startpakket containertuintje            product+methode  CC BY-SA        3 partijen 1x"
    )
    #expect(
      lines[28] == " 8 resultaten | soorten 6 van 6 | 5x hergebruikt, 1x door een concurrent (<>)")
    let text = lines.joined(separator: "\n")
    #expect(
      text.contains(
        " Hergebruik   Stadsdeel Noord: Drie plekken in Noord (opgeschaald, 06 okt) --> K39 Noord wil"
      ))
    #expect(text.contains("deel jouw versie onder"))
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func `fit every screen`(width: Int, height: Int) {
    for language in Language.allCases {
      for keys in ["5", "5G", "5t"] {
        let lines = screen(language, width, height, keys)
        #expect(lines.count == height)
        #expect(lines.allSatisfy { $0.columns <= width })
      }
    }
  }

  @Test func `are eight, of all six sorts, used five times, once by a competitor`() {
    let results = board.shownResults
    #expect(results.map { board.label(of: $0) } == (1...8).map { "R-\($0)" })
    #expect(Set(results.flatMap(\.outcomes.value)).count == Outcome.allCases.count)
    let reuses = results.flatMap { result in board.reuses(of: result).map { (result, $0) } }
    #expect(reuses.count == 5)
    let rivals = reuses.filter { board.isByCompetitor($0.1, of: $0.0) }
    #expect(rivals.map { board.label(of: $0.0) } == ["R-1"])
    #expect(results.allSatisfy { board.needs(of: $0).isEmpty })
    #expect(results.filter { $0.audience == .partners }.map { board.label(of: $0) } == ["R-7"])
    #expect(results.filter(\.isImported).map { board.label(of: $0) } == ["R-8"])
    #expect(results.filter { !$0.toldBack.isEmpty }.compactMap(\.number) == [2, 4, 5])
    #expect(results.filter { !board.isShared($0) }.isEmpty)
  }

  @Test func `say what each body gave and took`() throws {
    func balance(_ name: String) throws -> [Int] {
      let partner = try #require(board.partners(named: name).first)
      let balance = board.giveAndTake(of: partner.id)
      return [balance.given.count, balance.taken.count]
    }
    #expect(try balance("Samira") == [3, 0])
    #expect(try balance("De Regenboog primary school") == [1, 1])
    #expect(try balance("Ineke") == [1, 1])
    #expect(try balance("Sjaak") == [0, 1])
    #expect(try balance("Henk") == [0, 0])
    #expect(board.giveAndTake.count == 14)
  }

  @Test func `hang on their cards, and are used for others`() throws {
    func results(_ number: Int) throws -> [String] {
      board.results(of: try #require(board.card(number))).map { board.label(of: $0) }
    }
    #expect(try results(14) == ["R-3"])
    #expect(try results(16) == ["R-3"])
    #expect(try results(12) == ["R-2"])
    #expect(try results(18) == [])
    let fridge = try #require(board.card(18))
    #expect(board.uses(for: fridge).map { board.label(of: $0.result) } == ["R-8"])
    #expect(board.unmet(by: fridge).contains(.c2))
    // Every card that is shared has a result that others have.
    for id in board.columns[Stage.share.index] {
      let card = try #require(board.cards[id])
      #expect(board.unmet(by: card).isEmpty)
    }
  }
}
