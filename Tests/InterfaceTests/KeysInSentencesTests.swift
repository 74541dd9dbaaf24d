import Foundation
import Interface
import Model
import Testing

/// A sentence that names a key names that of whoever reads it.
@Suite struct `Keys in sentences` {
  /// Every command that may have other keys has one that stands in no sentence by chance.
  static let odd = Keymap(oddKeys)

  private static let oddKeys = Dictionary(
    uniqueKeysWithValues: zip(Command.allCases.filter { $0 != .score }, cyrillic)
      .map { ($0, [Key.character($1)]) })

  private static let cyrillic = (0x0400...0x04FF).compactMap(UnicodeScalar.init).map(
    Character.init)

  /// What somebody with these keys reads, in each language.
  private static let languages: [any Words] = {
    var words = [English() as any Words, Dutch()]
    for place in words.indices { words[place].keymap = odd }
    return words
  }()

  /// Sentences that belong together, and every command whose key they name.
  struct Family: Sendable, CustomTestStringConvertible {
    let name: String
    let commands: [Command]
    let sentences: @Sendable (any Words) -> [String]

    init(
      _ name: String, _ commands: [Command],
      _ sentences: @escaping @Sendable (any Words) -> [String]
    ) {
      (self.name, self.commands, self.sentences) = (name, commands, sentences)
    }

    var testDescription: String { name }
  }

  static let families: [Family] = [
    Family(
      "an empty board", [.capture, .recognise, .join, .moveRight, .undo, .help, .showSession]
    ) { $0.emptyBoard },
    Family("what the help says of a command", [.offTheBoard]) { [$0.command(.close).help] },
    Family(
      "headings", [.showBoard, .showMatrix, .showTree, .showSession, .showResults, .history, .help]
    ) {
      [
        $0.boardView, $0.matrixView, $0.actorsView, $0.treeView, $0.sessionView, $0.resultsView,
        $0.historyView, $0.helpView, $0.seatView,
      ] + [.board, .people, .tree, .results].map($0.overview)
    },
    Family(
      "a card",
      [.join, .comment, .actAs, .capture, .park, .editText, .offTheBoard, .help, .editField]
    ) {
      [
        $0.nobody, $0.noConversation, $0.whoHint, $0.noCardSelected, $0.firstStage,
        $0.lengthHint(61), $0.parkedCard("P1"), $0.unknownKey("x"), $0.noChannel,
      ]
    },
    Family("several cards", [.back, .markUpTo, .offTheBoard, .undo]) { words in
      [
        words.marked(2, hidden: 1), words.markedFromHere, words.pasted(2, merged: 1),
        words.carried(.park(""), "P1", Names(Board(), words)),
      ]
    },
    Family("filters, lanes and news", [.back, .lanes, .narrow, .nextNew]) {
      [
        $0.filtered(by: "soup"), $0.lanes(.none), $0.lanes(.kind), $0.noSavedFilters,
        $0.newSince(1, 2),
      ]
    },
    Family("a room", [.project]) { [$0.projected, $0.notOnTheWall] },
    Family(
      "people", [.onlyAttention, .invite, .join, .viewAs, .editField, .actAs]
    ) {
      [
        $0.nobodyInRow, $0.nobodyWorksOnThese, $0.asSeenBy("Bram"), $0.viewIsReadOnly,
        $0.noSubproblems, $0.takesPartUnseen("Bram"),
      ]
    },
    Family("the tree", [.capture, .dream, .hang, .mark, .editField]) {
      [
        $0.emptyTree, $0.noDream, $0.noChangeNeeded, $0.marked(["P1"]), $0.nothingMarked,
        $0.noChallengeHere,
      ]
    },
    Family("clusters", [.layTogether, .capture, .markCard, .nameCluster, .undo]) {
      [
        $0.largeCluster, $0.nothingToCluster, $0.noClusters, $0.laidTogether(2, on: nil),
        $0.cannotLay(.alone), $0.dissolved("x"), $0.nothingToMerge,
      ]
    },
    Family("votes", [.nextSource, .putDot, .redo, .closePoll, .fewerDots]) {
      [
        $0.source(written: true), $0.source(written: false), $0.sourceUsual,
        $0.sourceQuestions("P1"), $0.sourceMarked, $0.sourceFound, $0.nothingToVoteOn,
        $0.pollReopened, $0.pollIsOpen, $0.noDotLeft, $0.mapHint,
      ]
    },
    Family(
      "a meeting",
      [
        .nextRound, .closeSession, .pauseRound, .workAlong, .undo, .decide, .agree, .parkItem,
        .up, .down,
      ]
    ) {
      [
        $0.meetingBegan("S1"), $0.noRound, $0.agendaIsDone, $0.clockStopped, $0.beginsNext("x"),
        $0.worksAlong, $0.onlyLeads, $0.decisionWithdrawn, $0.nothingWrittenYet,
        $0.notWrittenYet(.decide), $0.notWrittenYet(.agree), $0.chooseItem,
      ]
    },
    Family("seats", [.followCursor, .capture, .reveal, .showSession]) {
      [
        $0.seatView, $0.followsCursor("Bram"), $0.noCardsYet, $0.silentHint(true),
        $0.onlyFaceDown("S1"), $0.onTheTable(0, 0, 0), $0.staysAtSeats,
      ]
    },
    Family("results", [.publish, .showResults, .reviseResult]) {
      [$0.noResults, $0.published("x"), $0.notReady("x", "y"), $0.noResultsYet]
    },
    Family("the past", [.boardThen, .toNow, .history]) {
      [$0.opensBoardThen, $0.pastIsReadOnly, $0.historyView]
    },
    Family("what stays", [.undo, .redo]) { [$0.goesOn(redo: false), $0.goesOn(redo: true)] },
    Family("the practice board", [.undo, .help, .quit] + Lesson.allCases.map(\.taught)) { words in
      [words.lessonsDone] + Lesson.allCases.map { words.lesson($0, share: "") }
    },
    Family(
      "what to do in a round",
      [
        .showClusters, .markCard, .layTogether, .nameCluster, .mergeMarked, .split, .below,
        .recognise, .comment, .question, .tie, .invite, .join, .offer, .ask, .couple, .pitch,
        .agree, .moveTo, .evidence, .publish, .showResults,
      ]
    ) { words in
      Operation.allCases.map { operation in
        var round = Round()
        round.operation = operation
        return words.work(round)
      } + [words.recognisedEnough(3), words.noCouple]
    },
  ]

  @Test(arguments: families)
  func `are those of whoever reads them`(family: Family) {
    for words in Self.languages {
      let text = family.sentences(words).joined(separator: "\n")
      for command in family.commands {
        #expect(text.contains(Self.odd.name(of: command)), "\(command): \(text)")
      }
    }
  }

  @Test(arguments: [English() as any Words, Dutch()])
  func `stand on the screen as they were chosen`(words: any Words) {
    var empty = Rehearsal(words: words, me: Story.esther)
    empty.rebind(Self.oddKeys)
    for command in [Command.capture, .join, .showSession, .showBoard] {
      #expect(empty.screen.contains(Self.odd.name(of: command)))
    }
    empty.press("~")
    #expect(empty.status.contains(Self.odd.name(of: .help)))
    var board = Rehearsal.autumn(100, 60, words: words)
    board.rebind(Self.oddKeys)
    board.press("<Enter>")
    #expect(board.screen.contains("(\(Self.odd.name(of: .tick)))"), "what only people can say")
    board.press("<Esc>" + Self.odd.name(of: .lanes))
    #expect(board.status.contains(Self.odd.name(of: .lanes)))
    board.press(Self.odd.name(of: .markCard))
    #expect(board.screen.contains("  \(Self.odd.name(of: .back)) "))
  }

  // MARK: - As they are written

  /// Where the program looks from here.
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Interface").standardized

  private static func lines(of folder: String) -> [(place: String, text: String)] {
    let names =
      (try? FileManager.default.subpathsOfDirectory(
        atPath: sources.appending(path: folder).path())) ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().flatMap { name in
      let text = try? String(
        contentsOf: sources.appending(path: folder + "/" + name), encoding: .utf8)
      return (text ?? "").split(separator: "\n", omittingEmptySubsequences: false).enumerated().map
      {
        ("\(name):\($0 + 1)", String($1))
      }.filter { !$0.1.trimmed.hasPrefix("//") }
    }
  }

  /// What is no key, or one that means the same for ever: in lists, and where a line is typed.
  private static let others = [
    "x subproblems", "x challenges", "x deelproblemen", "x uitdagingen", "next U", "volgende U",
    "A ? is", "Een ? kreeg", "geen T", "(T, W, D)", "2 versions", "2 versies", "+ somebody",
    "+ iemand", "- for cross-cutting", "- voor overstijgend", "h and w", "h en w", "kiem add -",
    "CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0", "a minus stands", "p, o or i and a space",
    "p, k of i en een spatie",
    "Space or Enter ticks", "Space of Enter vinkt", "Tab kind", "Tab soort", "Tab complete",
    "Up Down field", "Up Down veld", "Left Right Space choose", "Left Right Space kies",
    "Tab vul aan", "Tab changes", "Tab wisselt", "Tab kiest", "1 mens", "number =", "getal =",
  ]

  /// These speak at a prompt, where no key is pressed, or hold names alone.
  private static let silent = [
    "+Boards", "+CommandLine", "+Files", "+Names", "+Plain", "+SessionLine", "+Settings",
  ]

  /// The keys that a line of a catalogue names without asking whose they are.
  private func named(in line: String) -> [String] {
    let usual = Set(Command.allCases.flatMap(\.keys).filter { !$0.isFixed }.map(\.name))
      .subtracting(["*", ",", ":"]).union(["Spatie", "spatie"])
    // What is put into a sentence is not written in it.
    let written = line.replacing(/\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/, with: "Kiem")
    return written.matches(of: /"((?:[^"\\]|\\.)*)"/).flatMap { literal -> [String] in
      var text = String(literal.1)
      for other in Self.others { text = text.replacing(other, with: "Kiem") }
      guard text.contains(/\p{L}{3}/) else { return [] }
      return text.matches(
        of: /(?:^|[\s(«“,;\/])(\S|[A-Z][A-Za-z\-]+|spatie|F\d+)(?=$|[\s:;,.)»”])/
      ).compactMap { match in
        let (key, rest) = (String(match.1), text[match.range.upperBound...])
        guard usual.contains(key) else { return nil }
        // An article, a pronoun or a number, unless something is done with it.
        let isWord = ["a", "A", "I"].contains(key) || key.allSatisfy(\.isNumber)
        let isKey = rest.contains(/^(?:$|[:;,.)]| \p{Lu}| \p{Ll}+s\b)/)
        return isWord && !isKey ? nil : key
      }
    }
  }

  @Test func `stand in no sentence as somebody else has them`() {
    #expect(named(in: #"  let x = "nobody yet: press w""#) == ["w"])
    #expect(named(in: #"  "Space lets it go on; ] begins. 4 offers, I changes: a.""#).count == 5)
    #expect(named(in: #"  "\(key(.join)): I work on a card, 2 of you""#) == [])
    let lines = Self.lines(of: "Words")
    #expect(lines.count > 4000)
    for (place, text) in lines
    where !Self.silent.contains(where: { place.contains($0 + ".swift") }) {
      #expect(named(in: text) == [], "\(place): ask key(.command)")
    }
  }

  @Test func `come from the keymap and not from the table of commands`() {
    for (place, text) in Self.lines(of: "State") + Self.lines(of: "Views") {
      #expect(!text.contains("keys[0]"), "\(place): ask the keymap")
      #expect(!text.contains(/Command\.\w+\.keys/), "\(place): ask the keymap")
    }
  }
}
