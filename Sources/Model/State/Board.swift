/// The board as the events so far make it.
///
/// It changes in one place only: `apply`. A pure function of the set of events: whatever their order, the same board.
/// Figures that depend on other cards (columns, children, letters behind numbers) are brought up to date by `settle`,
/// once after each batch.
package struct Board: Sendable {
  package var id: String?
  package var title = Register("")
  package var place = Register<String?>(nil)
  package var language = LastWriter<Language?>(nil)
  package var started: EventKey?
  package var stageNames = Array(repeating: Register<String?>(nil), count: 5)
  package var limits = Stage.allCases.map { LastWriter<Int?>($0.defaultLimit) }
  package var promise = LastWriter(Promise(percent: 85, days: 28))
  /// Policy items that the board switched on or off.
  package var policies: [Rule: LastWriter<Bool>] = [:]
  /// The board's own settings beside the five.
  package var settings: [String: LastWriter<String>] = [:]

  package var cards = Table<Card>()
  package var partners = Table<Partner>()
  package var challenges = Table<Challenge>()
  package var clusters: [TargetID: Cluster] = [:]
  package var competitions: [Pair: LastWriter<Bool>] = [:]
  package var introductions: Set<Pair> = []
  /// Private notes of whoever reads this.
  package var notes: [Note] = []
  /// Comments whose text was taken away.
  package var redacted: Set<String> = []

  /// Kinds of newer versions, and how often each was met.
  package var unknownKinds: [String: Int] = [:]
  /// A newer version's event that must be understood: the board must not be written.
  package var mustNotWrite = false
  /// Events whose payload cannot be read.
  package var unreadable: [(id: EventID, problem: Malformed)] = []
  /// How many events were folded.
  package var eventCount = 0
  /// The latest stamp folded.
  package var latest = Stamp.zero

  // Bookkeeping of the fold.
  /// What was folded of each replica, and where it stands among them.
  var seen: [Seen] = []
  var replicas = PlaceIndex()
  var reader = PayloadReader()
  var parents = Links()
  var merges = Links()
  var trail = Trail()
  var numbers = Numbers<Card>()
  var challengeNumbers = Numbers<Challenge>()
  /// The cards that changed since the last `settle`; more than `dirtyAtMost` need no naming, all are filed again.
  var dirty: [Int] = []
  static let dirtyAtMost = 64
  var needsFullSettle = false
  /// For each merged card the one that stands for it, however many merges away.
  var survivors: [CardID: CardID] = [:]
  /// Cards that something links to or from but whose capture has not arrived.
  var awaited: Set<CardID> = []
  package internal(set) var columns: [[CardID]] = Array(repeating: [], count: 5)
  /// Cards in progress per stage, and cards worked on via others.
  package internal(set) var counts = Array(repeating: Count(), count: 5)
  package internal(set) var forks: [EventID] = []

  package init() {
    // Room that is not touched costs nothing; growing while a log is read would touch every card twice.
    cards.reserve(1 << 14)
    trail.reserve(1 << 18)
  }

  /// The highest numbers that were ever given.
  package var lastNumber: Int { numbers.last }
  package var lastChallengeNumber: Int { challengeNumbers.last }

  /// The speed promise: this share of cards is shared within so many days of being acknowledged.
  package struct Promise: Equatable, Sendable {
    package let percent: Int
    package let days: Int
  }

  /// What the header of a column counts.
  package struct Count: Equatable, Sendable {
    package internal(set) var own = 0
    package internal(set) var viaOthers = 0
  }

  /// Cards that lie together.
  package struct Cluster: Equatable, Sendable {
    package var cards = LastWriter<[CardID]>([])
    package var name = LastWriter<String?>(nil)
    package var parent = LastWriter<CardID?>(nil)
  }

  /// A private note.
  package struct Note: Equatable, Sendable {
    package let card: CardID?
    package let text: String
    package let key: EventKey
  }
}

/// Two partners, in no order.
package struct Pair: Hashable, Sendable {
  package let first: PartnerID
  package let second: PartnerID

  package init(_ one: PartnerID, _ other: PartnerID) {
    first = min(one, other)
    second = max(one, other)
  }
}

/// Something with an identifier of its own.
package protocol Identified {
  init(id: Identifier<Self>)
  var id: Identifier<Self> { get }
}

extension Card: Identified {}
extension Partner: Identified {}
extension Challenge: Identified {}

/// Things by id, in the order in which they were first met.
package struct Table<Element: Identified & Sendable>: Sendable {
  package private(set) var all: [Element] = []
  private var index = PlaceIndex()

  package init() {}

  mutating func reserve(_ count: Int) { all.reserveCapacity(count) }

  package subscript(id: Identifier<Element>) -> Element? {
    index.place(of: id.packed).map { all[$0] }
  }

  func place(of id: Identifier<Element>) -> Int? { index.place(of: id.packed) }

  /// Where `id` stands; it is made when it is new, because an event may be read before the one that began it.
  mutating func placeOrNew(of id: Identifier<Element>) -> Int {
    let place = index.place(of: id.packed, orNew: all.count)
    if place == all.count { all.append(Element(id: id)) }
    return place
  }

  subscript(place place: Int) -> Element {
    get { all[place] }
    _modify { yield &all[place] }
  }
}
