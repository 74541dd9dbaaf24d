package import Model

/// Everything the program knows while it runs: changed by `handle`, read by `draw`.
package struct State: Sendable {
  /// The board as far as it is known, held-back events left out.
  package var board: Board
  /// How the screen looks; `nil`: as the program has it.
  package var theme: Theme?
  /// Which keys give which commands, and are named by the words.
  package var keymap: Keymap {
    get { words.keymap }
    set { words.keymap = newValue }
  }
  /// The language of the screen.
  package var words: any Words { didSet { hintLine = HintLine() } }
  /// Who acts here; `nil` until somebody said.
  package var me: PartnerID? {
    didSet {
      guard me != oldValue else { return }
      table.forgetMine()
      seat = SeatState()
    }
  }
  /// Milliseconds since 1970, given by the program before each step.
  package var now: Int64
  /// The zone's seconds east of UTC, for dates on the screen.
  package var zone: Int
  /// Columns of the screen.
  package var width: Int { didSet { if width != oldValue { wrapHistory() } } }
  /// Rows of the screen.
  package var height: Int

  /// What is looked at when nothing is asked.
  package var screen = Screen.board
  /// What keys mean now.
  package var mode = Mode.browse
  /// The card that commands are about while the board is shown; `nil` in an empty column.
  package internal(set) var selection: CardID?
  /// The column the selection is in, kept while it holds no card.
  package internal(set) var stage = Stage.recognise
  /// The card each column shows first, and the first column shown.
  package internal(set) var tops = Array(repeating: 0, count: 5)
  /// The screens that Esc goes back to, the last first; below them lies the board.
  var beneath: [Screen] = []
  /// What came since this person was here last.
  var news = News()
  /// The challenge tree, kept while something else is shown.
  package internal(set) var tree = TreeState()
  /// The folder in which files are offered to be written: where the board lies.
  package var folder = ""
  /// The cards as they are clustered, kept while something else is shown.
  package internal(set) var clusters = ClusterState()
  /// What somebody does where dots are put.
  var ballots = BallotState()
  /// What somebody does where a meeting is held.
  package internal(set) var meeting = MeetingState()
  /// What lies on the table while a meeting is held.
  package internal(set) var table = TableState()
  /// What somebody does at a seat.
  var seat = SeatState()
  /// Where somebody is among the results.
  package internal(set) var results = ResultsState()
  /// The line of cards that is shown, made when it is.
  package internal(set) var lineage = LineageState()
  /// The index of the first stage shown, where not all five fit.
  package internal(set) var firstColumn = 0
  /// The screen of who works on what, since it was first opened; it stays while a card of it is read.
  package internal(set) var matrixView: MatrixView?
  /// The search that is going on, if one is.
  package internal(set) var found: Found?
  /// What of the board is shown alone; `nil`: all of it.
  package internal(set) var filter: Filter?
  /// The filters that whoever sits here gave a name.
  package var filters = SavedFilters()
  /// What a query was before it was completed, and which completion stands there now.
  var tried: (line: LineEditor, place: Int, result: String)?
  /// By what the cards of the board lie in lanes.
  package internal(set) var lanes = Lanes.none
  /// The first card of the lanes that is on the screen.
  var laneTop = LanePlace()
  /// What of the board is shown, as far as it is not simply all.
  var view = BoardView()
  /// The same before a filter leaves cards out of it.
  var laid = BoardView()
  /// The cards of the board with which something is done at once.
  package internal(set) var marks = MarkedCards()
  /// What was done last to a card, to do it again.
  var lastAct: CardAct?
  /// What the status line says until the next key.
  package var message: Message?
  /// Stays in the status line until it is over: damage, a read-only disk, a newer version's events.
  package var warning: String?
  /// Whether changes are refused: no place to write, or a newer version's events that must be understood first.
  package var isReadOnly = false
  /// The events of the card that is shown, in their order; empty until the program has read them.
  package internal(set) var history: [Told] = [] { didSet { wrapHistory() } }
  /// The history as rows of the card screen, wrapped once: it may be long, and the screen is drawn at every key.
  package internal(set) var historyRows: [Row] = []
  /// Which of the cards on the page of a partner is selected.
  var partnerLink = 0
  /// How many rows of the card lie above the screen.
  package internal(set) var cardScroll = 0
  /// How much others are to see of who is about to take part at a card; `nil`: as before.
  var seen: Visibility?
  /// The history, while somebody looks at it.
  package internal(set) var travel: Travel?
  /// Whose board is shown, while it is not one's own.
  package internal(set) var viewing: Viewing?
  /// What is put aside while `board` is one of the past or of somebody else; empty otherwise.
  var aside: [Aside] = []
  private var entropy: UInt64
  /// Random bits for shuffles alone; the program gives them.
  package var luck: UInt64 = 1
  /// The place of the selection in its column when the card was last there.
  var lastPlace = 0
  /// What a search looks in, made at its first letter and gone when the board changes.
  var searchIndex: SearchIndex?
  /// Whether somebody learns here, and is told what to do next.
  package var isPractice = false
  /// Whether the terminal tells what the mouse does; the program makes it so.
  package var usesMouse = true
  /// What the mouse is doing.
  var pointing = Pointing()
  /// What was typed in forms and left with Esc, by who typed it.
  var everybodysDrafts: [PartnerID?: [Form.Subject: [FormField: Form.Draft]]] = [:]
  /// Whether it stands on the screen that leaving loses some of these.
  var isToldOfUnsaved = false
  /// The form whose changes are being written, until it is known whether they are.
  var saving: Form?
  /// What was drawn of cards before, as far as it still holds.
  var faces = CardFaces()
  /// The right end of the header, as far as it still holds.
  var headerEnds = HeaderEnds()
  /// The hints of the board, as far as they still hold.
  var hintLine = HintLine()

  /// A state that shows the board with its first card selected.
  ///
  /// `zone` is in seconds east of UTC, `now` in milliseconds since 1970; `entropy` seeds what is random: tests
  /// repeat it.
  package init(
    board: Board, words: any Words, me: PartnerID?, now: Int64, zone: Int = 0, width: Int,
    height: Int,
    entropy: UInt64
  ) {
    self.board = board
    self.words = words
    self.me = me
    self.now = now
    self.zone = zone
    self.width = width
    self.height = height
    self.entropy = entropy
    selectFirst()
  }

  /// What fills the screen.
  package enum Screen: Equatable, Sendable {
    /// The five columns.
    case board
    /// Everything about one card.
    case card(CardID)
    /// Who works on what.
    case matrix
    /// What happened, and the board as it was.
    case history
    /// The challenges, and how their cards hang together.
    case tree
    /// Loose cards, and those that lie together.
    case clusters
    /// Dots and scores.
    case ballot
    /// The meeting that is held, or what can be held.
    case session
    /// What others may use, and who used it.
    case results
    /// Where a card comes from and what became of it.
    case lineage(CardID)
    /// Everything about one partner.
    case partner(PartnerID)

    var isPartner: Bool { if case .partner = self { true } else { false } }
  }

  /// One sentence in the status line; gone with the next key.
  package struct Message: Equatable, Sendable {
    /// The sentence.
    package let text: String
    /// How it looks: a message, good news, attention or alarm.
    package let face: Face

    /// A sentence for the status line.
    package init(_ text: String, _ face: Face = .message) {
      self.text = text
      self.face = face
    }
  }

  /// An event of the card that is shown, as a sentence; made once, because the screen is drawn at every key.
  package struct Told: Equatable, Sendable {
    /// The date as the screen shows it.
    package let day: String
    /// The short name of who did it.
    package let who: String
    /// What they did, or said.
    package let sentence: String
    /// Whether it was said and not done: comments are set apart.
    package let isComment: Bool
    /// Whether it was said since this person was here last.
    let isNew: Bool
  }

  /// A search: what for, and the cards that hold it.
  package struct Found: Equatable, Sendable {
    /// What was typed.
    package let text: String
    /// The cards that hold it, in the order in which they are walked through.
    package let cards: [CardID]
    private let members: Set<CardID>

    init(text: String, cards: [CardID]) {
      self.text = text
      self.cards = cards
      members = Set(cards)
    }

    func holds(_ id: CardID) -> Bool { members.contains(id) }
  }

  /// What things on this board are called in this language.
  package var names: Names { Names(board, words) }
  /// Where things stand on a screen of this size.
  package var layout: BoardLayout {
    BoardLayout(width: width, height: height, isProjected: isProjected)
  }

  /// The card that commands are about: the one shown, or the one selected.
  package var card: Card? {
    guard let id = cardID else { return nil }
    return board.cards[id]
  }

  // Apart from `card`, and with `if let`: the optimizer fails on the two in one.
  private var cardID: CardID? {
    switch screen {
    case .card(let id): return board.survivor(of: id)
    case .tree:
      if let spot = tree.spot { return spot.card }
      return nil
    case .lineage: return lineageCard
    case .clusters:
      if let spot = clusters.spot { return spot.card }
      return nil
    case .ballot:
      // While dots are put nothing tells others where somebody looks.
      if case .result = ballotView, case .card(let id) = ballots.spot {
        return board.survivor(of: id)
      }
      return nil
    case .matrix:
      if let view = matrixView { return view.card }
      return nil
    case .partner: return linkedCard
    case .session: return workCard
    case .results: return nil
    case .board, .history: return selection
    }
  }

  /// The cards of a stage that are shown, from top to bottom.
  package func column(_ stage: Stage) -> [CardID] {
    view.basis == nil ? board.columns[stage.index] : view.columns[stage.index]
  }

  /// 64 random bits, from the bits the program gave (SplitMix64, Steele and others, 2014).
  package mutating func random() -> UInt64 {
    entropy &+= 0x9E37_79B9_7F4A_7C15
    var bits = entropy
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }

  /// A text the program wants shown.
  package mutating func say(_ text: String, _ face: Face = .message) {
    message = Message(text, face)
  }

  /// What came of itself of what was done: it is said behind the answer to the key, and takes the place of none.
  mutating func sayBehind(_ text: String, _ face: Face = .message) {
    guard let said = message else { return say(text, face) }
    say(said.text + " " + text, said.face)
  }
}
