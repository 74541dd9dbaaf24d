import Interface
import Model
import Testing

/// What cards can be asked for, in words.
@Suite struct `A query` {
  private let rehearsal = Rehearsal.autumn()

  /// The cards that fit, as people call them.
  private func found(_ text: String, words: any Words = English()) throws -> String {
    let board = rehearsal.state.board
    let names = Names(board, words)
    let cards = Array(board.columns.joined())
    let search = QuerySearch(
      try Query.parse(text, names), among: cards, names, me: Story.samira, now: Rehearsal.morning,
      zone: 0)
    return cards.filter { search.fits($0) }
      .map { rehearsal.state.names.card($0) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("", "P1 P2 P3 O4 P7 I6 P5 I8"),
    ("fridge", "I6"), ("the ki", "P1 O4 I8"), ("\"the ki\"", "I8"), ("I6", "I6"), ("6", "I6"),
    ("kind:innovation", "I6 I8"), ("kind:innov -evening", "I6"), ("-kind:problem", "O4 I6 I8"),
    ("kind:opportunity,innovation", "O4 I6 I8"), ("KIND:Problem the", "P1 P3 P7 P5"),
    ("stage:engage", "O4 P7"), ("stage:share,recognise", "P1 P2 I8"),
    ("lead:none", "P1 P2 P3 P7 I8"), ("lead:samira", "I6 P5"), ("lead:me", "I6 P5"),
    ("who:bram", "O4 I6"), ("who:\"Bram Postma\" lead:samira", "I6"), ("who:thuishaven", "O4 I6"),
    ("who:none kind:problem", "P1 P2 P3 P7"), ("mine", "I6 P5"), ("-mine stage:cocreate", ""),
    ("challenge:U2", "P5"), ("challenge:food", "P5"), ("challenge:2 -U2 fresh", "P5"),
    ("challenge:none stage:engage", "O4 P7"), ("setting:street", "P5"),
    ("setting:none stage:cocreate", "I6"), ("setting:care", ""),
    ("age>16d", "P3 P5"), ("age>=16", "P1 P3 P7 I6 P5"), ("age<1w", "I8"), ("age:2", "I8"),
    ("age:>4w", "P3"), ("age<=4w age>2w", "P1 P7 I6 P5"), ("blocked", "P7"),
    ("-blocked stage:engage", "O4"), ("  blocked   ", "P7"), ("\"blocked\"", ""),
    ("10:30", ""), ("1=2", ""),
  ])
  func `finds what is asked for`(_ text: String, _ cards: String) throws {
    #expect(try found(text) == cards)
  }

  @Test(arguments: [
    ("soort:kans", "O4"), ("soort:problem fase:inschakelen", "P7"), ("fase:engage", "O4 P7"),
    ("fase:co", "I6 P5"), ("trekker:geen soort:innovatie", "I8"), ("wie:ik", "I6 P5"),
    ("mijn", "I6 P5"), ("geblokkeerd", "P7"), ("-geblokkeerd fase:inschakelen", "O4"),
    ("waar:\"op straat\"", "P5"), ("setting:street", "P5"), ("dagen>4w", "P3"),
    ("uitdaging:geen fase:engage", "O4 P7"), ("kind:kans", "O4"),
  ])
  func `is understood in Dutch, whatever language the screen has`(_ text: String, _ cards: String)
    throws
  {
    for words in CommandTests.languages { #expect(try found(text, words: words) == cards) }
  }

  private func error(_ text: String) -> QueryError? {
    #expect(throws: QueryError.self) { try Query.parse(text, rehearsal.state.names) }
  }

  @Test func `that is wrong says where, and what is possible`() throws {
    let unknown = try #require(error("fridge knd:problem"))
    #expect(unknown.place == 7..<10)
    #expect(
      English().query(unknown)
        == "At character 8: nothing is called «knd:»; possible are kind:, stage:, lead:, who:, "
        + "challenge:, setting:, age>, blocked, mine.")
    #expect(
      Dutch().query(try #require(error("kind:ding")))
        == "Bij teken 6: «kind» kent geen «ding»; het kan zijn: problem, opportunity, innovation.")
    #expect(error("stage:")?.place == 0..<6)
    #expect(error("kind:problem,")?.fault == error("kind:")?.fault)
    #expect(error("who:nobody-here")?.place == 4..<15)
    #expect(error("age>soon") == QueryError(place: 4..<8, fault: .noAge("soon")))
    #expect(error("age>99999999999999999999")?.place == 4..<24)
    #expect(error("kind>problem")?.fault == .notCompared(key: "kind"))
    #expect(error("mine:yes")?.fault == .hasNoValue(key: "mine"))
    #expect(error("a \"b c") == QueryError(place: 2..<6, fault: .openQuote))
    #expect(error("a - b") == QueryError(place: 2..<3, fault: .nothingNegated))
    #expect(error("who:\"x")?.fault == .openQuote)
    // Two people begin so, but any of them is meant; of two words that begin so neither is.
    #expect(error("setting:c")?.place == 8..<9)
  }

  @Test func `of any characters is read or refused at a place within it`() {
    let seed = UInt64.random(in: .min ... .max)
    print("query seed \(seed)")
    var dice = Dice(seed)
    let parts =
      QueryKey.written(in: English()) + QueryKey.written(in: Dutch())
      + [
        "\"", "-", ":", ",", "<", ">", "=", " ", "  ", "14d", "none", "problem", "U2", "é", "日",
        "👍🏽", "\u{301}",
      ]
    for _ in 0..<3000 {
      let text = (0..<(1 + dice.roll(8))).map { _ in
        dice.roll(5) == 0 ? dice.text(4) : dice.pick(parts)
      }
      .joined()
      for words in CommandTests.languages {
        let names = Names(rehearsal.state.board, words)
        do throws(QueryError) {
          let query = try Query.parse(text, names)
          let again = try? Query.parse(text + "  ", names)
          #expect(again == query, "seed \(seed): \(text.debugDescription)")
        } catch {
          let isWithin = error.place.lowerBound >= 0 && error.place.lowerBound < max(1, text.count)
          #expect(
            isWithin && error.place.upperBound <= text.count,
            "seed \(seed): \(text.debugDescription)")
          #expect(!words.query(error).isEmpty)
        }
        let cursor = dice.roll(text.count + 1)
        let place = QueryCompletion.at(cursor, of: text, names).place
        #expect(
          place.lowerBound >= 0 && place.upperBound <= text.count,
          "seed \(seed): \(text.debugDescription)")
      }
    }
  }

  @Test(arguments: [
    (
      "", ["kind:", "stage:", "lead:", "who:", "challenge:", "setting:", "age>", "blocked", "mine"]
    ),
    ("s", ["stage:", "setting:"]), ("fridge -b", ["blocked"]),
    ("-", QueryKey.written(in: English())),
    ("kind:", ["problem", "opportunity", "innovation"]), ("kind:problem,i", ["innovation"]),
    ("who:b", ["\"Bram Postma\""]), ("who:post", ["\"Bram Postma\""]),
    ("who:\"bram p", ["\"Bram Postma\""]),
    ("challenge:", ["none", "U2"]), ("stage:co", ["co-create"]), ("zzz", []), ("no:", []),
    ("\"a k", []),
  ])
  func `is completed with what is possible there`(_ text: String, _ choices: [String]) {
    let completion = QueryCompletion.at(text.count, of: text, rehearsal.state.names)
    #expect(completion.choices.filter { $0 != "me" || text.contains("who:m") } == choices)
  }
}
