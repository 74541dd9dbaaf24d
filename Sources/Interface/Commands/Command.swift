/// Everything a person can do with a key: the one table from which keys, hints and help derive.
package enum Command: String, CaseIterable, Sendable {
  case up
  case down
  case left
  case right
  case first
  case last
  case pageUp
  case pageDown
  case open
  case back
  case capture
  case editTitle
  case editText
  case editField
  case moveRight
  case moveLeft
  case moveTo
  case reorderUp
  case reorderDown
  case recognise
  case join
  case invite
  case ask
  case offer
  case comment
  case block
  case park
  case close
  case offTheBoard
  case markCard
  case markUpTo
  case markAll
  case mergeMarked
  case again
  case tick
  case question
  case evidence
  case tie
  case versions
  case openChannel
  case copy
  case below
  case pitch
  case couple
  case showBoard
  case showMatrix
  case nextGroup
  case previousGroup
  case sort
  case onlyAttention
  case toggleActors
  case engage
  case split
  case lineage
  case partners
  case relate
  case viewAs
  case showTree
  case nextChallenge
  case fold
  case unfold
  case dream
  case answer
  case mark
  case hang
  case newChallenge
  case showClusters
  case layTogether
  case nameCluster
  case takeOut
  case dissolve
  case promote
  case everyStage
  case showBallot
  case putDot
  case moreDots
  case fewerDots
  case score
  case voterReady
  case nextSource
  case nextHand
  case closePoll
  case newPoll
  case narrow
  case onlyMine
  case savedFilters
  case lanes
  case find
  case nextMatch
  case previousMatch
  case goTo
  case nextNew
  case showSession
  case pauseRound
  case moreTime
  case lessTime
  case nextRound
  case previousRound
  case skipItem
  case itemUp
  case itemDown
  case attendance
  case decide
  case agree
  case workAlong
  case parkItem
  case ledger
  case handRole
  case closeSession
  case reveal
  case ready
  case takeBack
  case followCursor
  case showResults
  case publish
  case useResult
  case reviseResult
  case shareResult
  case tellBack
  case withdrawResult
  case giveAndTake
  case history
  case stepBack
  case stepOn
  case dayBack
  case dayOn
  case sessionBack
  case sessionOn
  case boardThen
  case filter
  case toNow
  case undo
  case redo
  case actAs
  case palette
  case chooseTheme
  case project
  case help
  case toggleMouse
  case redraw
  case suspend
  case quit

  /// Headings of the help.
  package enum Group: CaseIterable, Sendable {
    case goAround
    case card
    case tree
    case clusters
    case ballot
    case people
    case matrix
    case session
    case results
    case time
    case other
  }

  /// Where a command can be given.
  package enum Place: Sendable {
    case everywhere
    /// Where a card is selected or shown.
    case card
    case board
    /// On the board, where rows and columns cross, and on a page of two halves.
    case grid
    /// Where people and subproblems cross.
    case matrix
    /// On the page of a partner.
    case partner
    /// In the challenge tree.
    case tree
    /// Where people and subproblems cross, and in the challenge tree.
    case overview
    /// Where cards are clustered.
    case clusters
    /// Where cards are marked: on the board, and where they are clustered.
    case marking
    /// Where dots are put.
    case ballot
    /// While cards are scored.
    case scoring
    /// Where a meeting is held.
    case session
    /// Where results are.
    case results
    /// While a search is going on.
    case finding
    /// While somebody looks at the past.
    case time
  }

  /// The row of the table: keys (the first is shown in hints), heading, where it lives.
  package var row: (keys: [Key], group: Group, place: Place) {
    switch self {
    case .up: ([.up, .character("k")], .goAround, .everywhere)
    case .down: ([.down, .character("j")], .goAround, .everywhere)
    case .left: ([.left, .character("h")], .goAround, .grid)
    case .right: ([.right, .character("l")], .goAround, .grid)
    case .first: ([.home, .character("g")], .goAround, .everywhere)
    case .last: ([.end, .character("G")], .goAround, .everywhere)
    case .pageUp: ([.pageUp, .control("b")], .goAround, .everywhere)
    case .pageDown: ([.pageDown, .control("f")], .goAround, .everywhere)
    case .open: ([.enter], .goAround, .everywhere)
    case .back: ([.escape], .goAround, .everywhere)
    case .capture: ([.character("n")], .card, .everywhere)
    case .editTitle: ([.character("e")], .card, .card)
    case .editText: ([.character("E")], .card, .card)
    case .editField: ([.character("f")], .card, .card)
    case .moveRight: ([.character(">")], .card, .card)
    case .moveLeft: ([.character("<")], .card, .card)
    case .moveTo: ([.character("m")], .card, .card)
    case .reorderUp: ([.character("K")], .card, .board)
    case .reorderDown: ([.character("J")], .card, .board)
    case .recognise: ([.character("r")], .people, .card)
    case .join: ([.character("w")], .people, .card)
    case .invite: ([.character("i")], .people, .card)
    case .ask: ([.character("a")], .people, .card)
    case .offer: ([.character("A")], .people, .everywhere)
    case .comment: ([.character("c")], .people, .card)
    case .block: ([.character("x")], .card, .card)
    case .park: ([.character("z")], .card, .card)
    case .close: ([.character("X")], .card, .card)
    case .offTheBoard: ([.character("Z")], .card, .everywhere)
    case .markCard: ([.character(" ")], .card, .marking)
    case .markUpTo: ([.character("v")], .card, .board)
    case .markAll: ([.character("*")], .card, .board)
    case .mergeMarked: ([.character("d")], .card, .marking)
    case .again: ([.character(".")], .card, .card)
    case .tick: ([.character("t")], .card, .card)
    case .question: ([.character("Q")], .card, .card)
    case .evidence: ([.character("#")], .card, .card)
    case .tie: ([.character("T")], .card, .card)
    case .versions: ([.character("Y")], .card, .card)
    case .openChannel: ([.character("o")], .card, .card)
    case .copy: ([.character("y")], .card, .card)
    case .below: ([.character("b")], .card, .card)
    case .pitch: ([.character("D")], .card, .everywhere)
    case .couple: ([.character("O")], .people, .everywhere)
    case .showBoard: ([.character("1")], .goAround, .everywhere)
    case .showMatrix: ([.character("2")], .goAround, .everywhere)
    case .nextGroup: ([.tab], .matrix, .matrix)
    case .previousGroup: ([.backTab], .matrix, .matrix)
    case .sort: ([.character("s")], .matrix, .matrix)
    case .onlyAttention: ([.character("o")], .matrix, .matrix)
    case .toggleActors: ([.character("v")], .matrix, .matrix)
    case .engage: ([.character("W")], .matrix, .matrix)
    case .split: ([.character("s")], .card, .card)
    case .lineage: ([.character("L")], .goAround, .card)
    case .partners: ([.character("P")], .people, .everywhere)
    case .relate: ([.character("=")], .people, .partner)
    case .viewAs: ([.character("V")], .people, .everywhere)
    case .showTree: ([.character("3")], .goAround, .everywhere)
    case .nextChallenge: ([.character("g")], .tree, .tree)
    case .fold: ([.character("-"), .left, .character("h")], .tree, .tree)
    case .unfold: ([.character("+"), .right, .character("l")], .tree, .tree)
    case .dream: ([.character("d")], .tree, .tree)
    case .answer: ([.character("a")], .tree, .tree)
    case .mark: ([.character(" ")], .tree, .tree)
    case .hang: ([.character("b")], .tree, .tree)
    case .newChallenge: ([.character("N")], .tree, .tree)
    case .showClusters: ([.character("C")], .clusters, .everywhere)
    case .layTogether: ([.character("b")], .clusters, .clusters)
    case .nameCluster: ([.character("e")], .clusters, .clusters)
    case .takeOut: ([.character("-")], .clusters, .clusters)
    case .dissolve: ([.character("D")], .clusters, .clusters)
    case .promote: ([.character("S")], .clusters, .clusters)
    case .everyStage: ([.character("v")], .clusters, .clusters)
    case .showBallot: ([.character("B")], .ballot, .everywhere)
    case .putDot: ([.character(" ")], .ballot, .ballot)
    case .moreDots: ([.character("+")], .ballot, .ballot)
    case .fewerDots: ([.character("-")], .ballot, .ballot)
    case .score: ((1...5).map { .character(Character("\($0)")) }, .ballot, .scoring)
    case .voterReady: ([.enter], .ballot, .ballot)
    case .nextSource: ([.character("v")], .ballot, .ballot)
    case .nextHand: ([.character("p")], .ballot, .ballot)
    case .closePoll: ([.character("R")], .ballot, .ballot)
    case .newPoll: ([.character("O")], .ballot, .ballot)
    case .narrow: ([.character("\\"), .function(4)], .goAround, .board)
    case .onlyMine: ([.character("M")], .goAround, .board)
    case .savedFilters: ([.character("@")], .goAround, .board)
    case .lanes: ([.character("=")], .goAround, .board)
    case .find: ([.character("/")], .goAround, .board)
    case .nextMatch: ([.character("n")], .goAround, .finding)
    case .previousMatch: ([.character("N")], .goAround, .finding)
    case .goTo: ([.character("/")], .goAround, .overview)
    case .nextNew: ([.tab], .goAround, .everywhere)
    case .showSession: ([.character("4")], .goAround, .everywhere)
    case .pauseRound: ([.character(" ")], .session, .session)
    case .moreTime: ([.character("+")], .session, .session)
    case .lessTime: ([.character("-")], .session, .session)
    case .nextRound: ([.character("]")], .session, .session)
    case .previousRound: ([.character("[")], .session, .session)
    case .skipItem: ([.character("x")], .session, .session)
    case .itemUp: ([.character("K")], .session, .session)
    case .itemDown: ([.character("J")], .session, .session)
    case .attendance: ([.character("t")], .session, .session)
    case .decide: ([.character("d")], .session, .session)
    case .agree: ([.character("a")], .session, .session)
    case .workAlong: ([.tab], .session, .session)
    case .parkItem: ([.character("k")], .session, .session)
    case .ledger: ([.character("l")], .session, .session)
    case .handRole: ([.character("h")], .session, .session)
    case .closeSession: ([.character("X")], .session, .session)
    case .reveal: ([.character("R")], .session, .session)
    case .ready: ([.character("y")], .session, .session)
    case .takeBack: ([.delete], .session, .session)
    case .followCursor: ([.character("F")], .session, .everywhere)
    case .showResults: ([.character("5")], .goAround, .everywhere)
    case .publish: ([.character("p")], .results, .card)
    case .useResult: ([.character("w")], .results, .results)
    case .reviseResult: ([.character("e")], .results, .results)
    case .shareResult: ([.character("s")], .results, .results)
    case .tellBack: ([.character("c")], .results, .results)
    case .withdrawResult: ([.character("x")], .results, .results)
    case .giveAndTake: ([.character("t")], .results, .results)
    case .history: ([.character("6"), .character("H")], .time, .everywhere)
    case .stepBack: ([.character("[")], .time, .time)
    case .stepOn: ([.character("]")], .time, .time)
    case .dayBack: ([.character("(")], .time, .time)
    case .dayOn: ([.character(")")], .time, .time)
    case .sessionBack: ([.character("{")], .time, .time)
    case .sessionOn: ([.character("}")], .time, .time)
    case .boardThen: ([.character("b")], .time, .time)
    case .filter: ([.character("f")], .time, .time)
    case .toNow: ([.character(".")], .time, .time)
    case .undo: ([.character("u")], .other, .everywhere)
    case .redo: ([.character("U"), .control("r")], .other, .everywhere)
    case .actAs: ([.character("I")], .people, .everywhere)
    case .palette: ([.character(":")], .other, .everywhere)
    case .chooseTheme: ([.character(","), .function(2)], .other, .everywhere)
    case .project: ([.character("0"), .function(5)], .other, .everywhere)
    case .help: ([.character("?"), .function(1)], .other, .everywhere)
    case .toggleMouse: ([.function(3)], .other, .everywhere)
    case .redraw: ([.control("l")], .other, .everywhere)
    case .suspend: ([.control("z")], .other, .everywhere)
    case .quit: ([.character("q"), .control("c")], .other, .everywhere)
    }
  }

  /// The keys that give it where nobody wants others; the first is the one that hints and messages show.
  package var keys: [Key] { row.keys }
}

extension Command.Place {
  /// Whether commands of this place belong to that one screen.
  package func isOwn(of screen: State.Screen) -> Bool {
    switch self {
    case .tree: screen == .tree
    case .clusters: screen == .clusters
    case .marking: screen == .board || screen == .clusters
    case .ballot: screen == .ballot
    case .matrix: screen == .matrix
    case .overview: screen == .matrix || screen == .tree
    case .partner: screen.isPartner
    case .session: screen == .session
    case .results: screen == .results
    default: false
    }
  }

  /// Whether a command of this place can be given where `screen` is looked at and no search is going on.
  package func isFound(on screen: State.Screen) -> Bool {
    switch self {
    case .everywhere, .card: true
    case .board: screen == .board
    case .grid: [.board, .matrix, .clusters].contains(screen) || screen.isPartner
    case .matrix: screen == .matrix
    case .tree: screen == .tree
    case .overview: screen == .matrix || screen == .tree
    case .partner: screen.isPartner
    case .clusters: screen == .clusters
    case .marking: screen == .board || screen == .clusters
    case .ballot: screen == .ballot
    case .session: screen == .session
    case .results: screen == .results
    case .finding, .time, .scoring: false
    }
  }
}
