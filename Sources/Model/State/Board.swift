/// The board as the events so far make it.
///
/// It changes in one place only: `apply`. A pure function of the set of events: whatever their order, the same board.
/// Figures that depend on other cards (columns, children, letters behind numbers) are brought up to date by `settle`,
/// once after each batch.
package struct Board: Sendable {
  /// The board's own name, which the program takes from the file `board`; no event tells it.
  package var id: String?
  /// What the board is called.
  package var title = Register("")
  /// Where it is about, in words.
  package var place = Register<String?>(nil)
  /// The language of its words; `nil`: each reader's own.
  package var language = LastWriter<Language?>(nil)
  /// The earliest event that began it.
  package var started: EventKey?
  /// The board's own names of the five stages; `nil`: the usual one.
  package var stageNames = Array(repeating: Register<String?>(nil), count: 5)
  /// How many cards may be in progress in each stage; `nil`: any number.
  package var limits = Stage.allCases.map { LastWriter<Int?>($0.defaultLimit) }
  /// How fast the board promises to share.
  package var promise = LastWriter(Promise(percent: 85, days: 28))
  /// Policy items that the board switched on or off.
  package var policies: [Rule: LastWriter<Bool>] = [:]
  /// The board's own settings beside the five.
  package var settings: [String: LastWriter<String>] = [:]

  /// Every card that an event is about, also those whose capture has not arrived.
  package var cards = Table<Card>()
  /// Every partner that an event is about, also those who left or are forgotten.
  package var partners = Table<Partner>()
  /// Every challenge that an event is about, also closed ones.
  package var challenges = Table<Challenge>()
  /// Every meeting that an event is about, also those that were never held.
  package var sessions = Table<Session>()
  /// Every result that an event is about, also those that were published by mistake.
  package var results = Table<Result>()
  /// What people call the clusters of cards; which cards lie in them is `piles`.
  package var clusters: [TargetID: Cluster] = [:]
  /// In which cluster each card lies that ever lay in one.
  package var lying: [CardID: LastWriter<TargetID?>] = [:]
  /// Votes with dots, by name.
  package var ballots: [TargetID: Ballot] = [:]
  /// Scores, by name.
  package var ratings: [TargetID: Rating] = [:]
  /// What was decided, by name.
  package var decisions: [TargetID: Decision] = [:]
  /// Who will do what, by name.
  package var agreements: [TargetID: Agreement] = [:]
  /// What came up and was not for then, by name.
  package var parkingLot: [TargetID: ParkedItem] = [:]
  /// Which two partners compete, and whether they still do.
  package var competitions: [Pair: LastWriter<Bool>] = [:]
  /// Which two partners were brought together.
  package var introductions: Set<Pair> = []
  /// Private notes of whoever reads this.
  package var notes: [Note] = []
  /// Comments whose text was taken away.
  package var redacted: Set<String> = []
  /// Lines whose evidence was taken back, by card; also those that have not arrived yet.
  var withdrawnEvidence: [CardID: Set<EventID>] = [:]

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
  var fetched = Fetched()
  /// What was folded of each replica, and where it stands among them.
  var seen: [Seen] = []
  var replicas = PlaceIndex()
  var reader = PayloadReader()
  var parents = Links()
  var merges = Links()
  var trail = Trail()
  var numbers = Numbers<Card>()
  var challengeNumbers = Numbers<Challenge>()
  var sessionNumbers = Numbers<Session>()
  var resultNumbers = Numbers<Result>()
  /// The cards that changed since the last `settle`; more than `dirtyAtMost` need no naming, all are filed again.
  var dirty: [Int] = []
  static let dirtyAtMost = 64
  var needsFullSettle = false
  /// For each merged card the one that stands for it, however many merges away.
  var survivors: [CardID: CardID] = [:]
  /// Cards that something links to or from but whose capture has not arrived.
  var awaited: Set<CardID> = []
  /// The cards on the board for each stage, from top to bottom; those worked on via others come last.
  package internal(set) var columns: [[CardID]] = Array(repeating: [], count: 5)
  /// Cards in progress per stage, and cards worked on via others.
  package internal(set) var counts = Array(repeating: Count(), count: 5)
  /// The meeting that is held.
  var running: SessionID?
  /// Names that two different lines have.
  package internal(set) var forks: [EventID] = []

  /// A board before its first event.
  package init() {}

  /// The highest numbers that were ever given.
  package var lastNumber: Int { numbers.last }
  /// The highest number of a challenge that was ever given.
  package var lastChallengeNumber: Int { challengeNumbers.last }
  /// The highest number of a meeting that was ever given.
  package var lastSessionNumber: Int { sessionNumbers.last }
  /// The highest number of a result that was ever given.
  package var lastResultNumber: Int { resultNumbers.last }

  /// The speed promise: this share of cards is shared within so many days of being acknowledged.
  package struct Promise: Equatable, Sendable {
    /// The share of cards, 0 to 100.
    package let percent: Int
    /// Within so many days.
    package let days: Int
  }

  /// What the header of a column counts.
  package struct Count: Equatable, Sendable {
    /// Cards worked on themselves.
    package internal(set) var own = 0
    /// Cards worked on by way of others, which no limit counts.
    package internal(set) var viaOthers = 0
  }

  /// Cards that lie together.
  package struct Cluster: Equatable, Sendable {
    /// The earliest event about it.
    package internal(set) var begun: EventKey?
    /// The meetings at which cards were laid there, or it was named.
    package var sessions: Set<SessionID> = []
    /// What people call them.
    package var name = LastWriter<String?>(nil)
    /// The card they were gathered below, if one.
    package var parent = LastWriter<CardID?>(nil)
  }

  /// A private note.
  package struct Note: Equatable, Sendable {
    /// The card it is about; `nil` for the board.
    package let card: CardID?
    /// What was written.
    package let text: String
    /// The event that wrote it.
    package let key: EventKey
  }
}

/// Two partners, in no order.
package struct Pair: Hashable, Sendable {
  /// The one whose id sorts first.
  package let first: PartnerID
  /// The other.
  package let second: PartnerID

  /// The same pair whichever comes first.
  package init(_ one: PartnerID, _ other: PartnerID) {
    first = min(one, other)
    second = max(one, other)
  }
}

/// Something with an identifier of its own.
package protocol Identified {
  /// A thing before its first event.
  init(id: Identifier<Self>)
  /// Its name.
  var id: Identifier<Self> { get }
}

extension Card: Identified {}
extension Partner: Identified {}
extension Challenge: Identified {}
extension Session: Identified {}
extension Result: Identified {}

/// Things by id, in the order in which they were first met.
package struct Table<Element: Identified & Sendable>: Sendable {
  /// In the order in which they were first met, which differs between readers.
  package private(set) var all: [Element] = []
  private var index = PlaceIndex()

  /// A table of nothing.
  package init() {}

  mutating func reserve(_ count: Int) { all.reserveCapacity(count) }

  /// The thing of that name; `nil` when no event named it.
  ///
  /// O(1).
  package subscript(id: Identifier<Element>) -> Element? {
    index.place(of: id.packed).map { all[$0] }
  }

  /// Where the thing of that name stands in `all`; `nil` when no event named it.
  ///
  /// For those who ask one thing of each of many cards: a copy of a card costs more than most questions about it.
  package func place(of id: Identifier<Element>) -> Int? { index.place(of: id.packed) }

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

extension Board: Listed {
  package static var unread: Board { Board() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&id)
    pass.field(&title)
    pass.field(&place)
    pass.field(&language)
    pass.field(&started)
    pass.field(&stageNames)
    pass.field(&limits)
    pass.field(&promise)
    pass.field(&policies)
    pass.field(&settings)
    pass.field(&cards)
    pass.field(&partners)
    pass.field(&challenges)
    pass.field(&sessions)
    pass.field(&results)
    pass.field(&clusters)
    pass.field(&lying)
    pass.field(&ballots)
    pass.field(&ratings)
    pass.field(&decisions)
    pass.field(&agreements)
    pass.field(&parkingLot)
    pass.field(&competitions)
    pass.field(&introductions)
    pass.field(&notes)
    pass.field(&redacted)
    pass.field(&withdrawnEvidence)
    pass.field(&unknownKinds)
    pass.field(&mustNotWrite)
    pass.field(&eventCount)
    pass.field(&latest)
    pass.field(&seen)
    pass.field(&replicas)
    pass.field(&parents)
    pass.field(&merges)
    pass.field(&trail)
    pass.field(&numbers)
    pass.field(&challengeNumbers)
    pass.field(&sessionNumbers)
    pass.field(&resultNumbers)
    pass.field(&dirty)
    pass.field(&needsFullSettle)
    pass.field(&survivors)
    pass.field(&awaited)
    pass.field(&columns)
    pass.field(&counts)
    pass.field(&running)
    pass.field(&forks)
  }
}

extension Board.Promise: Stored, BitwiseCopyable {}
extension Board.Count: Stored, BitwiseCopyable {}
extension Pair: Stored, BitwiseCopyable {}

extension Board.Cluster: Listed {
  package static var unread: Board.Cluster { Board.Cluster() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&begun)
    pass.field(&sessions)
    pass.field(&name)
    pass.field(&parent)
  }
}

extension Board.Note: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(card: reader.next(), text: reader.next(), key: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(card, text, key) }
}

extension Table: Stored where Element: Stored {
  package init(from reader: inout SnapshotReader) {
    all = reader.growing()
    index = reader.next()
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(all, index) }
}
