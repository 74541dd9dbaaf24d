package import Model

/// Everything the program knows while it runs: changed by `handle`, read by `draw`.
package struct State: Sendable {
  package var board: Board
  package var words: any Words
  /// Who acts here; `nil` until somebody said.
  package var me: PartnerID?
  /// Milliseconds since 1970, given by the program before each step.
  package var now: Int64
  /// The zone's seconds east of UTC, for dates on the screen.
  package var zone: Int
  package var width: Int { didSet { if width != oldValue { wrapHistory() } } }
  package var height: Int

  package var screen = Screen.board
  package var mode = Mode.browse
  package internal(set) var selection: CardID?
  /// The column the selection is in, kept while it holds no card.
  package internal(set) var stage = Stage.recognise
  /// The card each column shows first, and the first column shown.
  package internal(set) var tops = Array(repeating: 0, count: 5)
  package internal(set) var firstColumn = 0
  package internal(set) var found: Found?
  package var message: Message?
  /// Stays in the status line until it is over: damage, a read-only disk, a newer version's events.
  package var warning: String?
  package var isReadOnly = false
  package internal(set) var history: [Told] = [] { didSet { wrapHistory() } }
  /// The history as rows of the card screen, wrapped once: it may be long, and the screen is drawn at every key.
  package internal(set) var historyRows: [Row] = []
  package internal(set) var cardScroll = 0
  private var entropy: UInt64
  /// The place of the selection in its column when the card was last there.
  var lastPlace = 0
  /// What a search looks in, made at its first letter and gone when the board changes.
  var searchIndex: SearchIndex?

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
    case board
    case card(CardID)
  }

  /// One sentence in the status line; gone with the next key.
  package struct Message: Equatable, Sendable {
    package let text: String
    package let face: Face

    package init(_ text: String, _ face: Face = .message) {
      self.text = text
      self.face = face
    }
  }

  /// An event of the card that is shown, as a sentence; made once, because the screen is drawn at every key.
  package struct Told: Equatable, Sendable {
    package let day: String
    package let who: String
    package let sentence: String
    package let isComment: Bool
  }

  /// A search: what for, and the cards that hold it.
  package struct Found: Equatable, Sendable {
    package let text: String
    package let cards: [CardID]
    private let members: Set<CardID>

    init(text: String, cards: [CardID]) {
      self.text = text
      self.cards = cards
      members = Set(cards)
    }

    func holds(_ id: CardID) -> Bool { members.contains(id) }
  }

  package var names: Names { Names(board, words) }
  package var layout: BoardLayout { BoardLayout(width: width, height: height) }

  package var card: Card? {
    if case .card(let id) = screen { return board.cards[board.survivor(of: id)] }
    return selection.flatMap { board.cards[$0] }
  }

  package func column(_ stage: Stage) -> [CardID] { board.columns[stage.index] }

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
}
