/// What came out of cards and others may use, as the events so far make it.
///
/// Which licence counts, and which reuses do, depends on other results: `Board.licence(of:)`, `Board.reuses(of:)`.
package struct Result: Sendable, Equatable {
  /// The result's name, which no number changes.
  package let id: ResultID
  /// The earliest event that published or imported it, when it has arrived.
  package var published: EventKey?
  /// Who wrote it down; `nil` for anonymous.
  package var publishedBy: PartnerID?
  /// The meeting at which it was written down.
  package var publishedIn: SessionID?
  /// Which log it lives in.
  package var log = Audience.open
  /// The number behind the `R`, claimed when it was published.
  package var number: Int?

  /// What it is called.
  package var title = LastWriter("")
  /// What it is, in words.
  package var summary = LastWriter<String?>(nil)
  /// The cards it comes from.
  package var cards = LastWriter<[CardID]>([])
  /// Where it comes from, when it was made elsewhere.
  package var source = LastWriter<String?>(nil)
  /// What sort of thing it is.
  package var outcomes = LastWriter<[Outcome]>([])
  /// Why it is new.
  package var novelty = LastWriter<[Novelty]>([])
  /// How we know that it works; may say that nobody knows yet.
  package var evidence = LastWriter<String?>(nil)
  /// The tip that makes it work.
  package var trick = LastWriter<String?>(nil)
  /// Who made it.
  package var makers = LastWriter<[PartnerID]>([])
  /// A path or an address.
  package var place = LastWriter<String?>(nil)
  /// The results it was made from.
  package var bases = LastWriter<[Basis]>([])
  /// Which version this is.
  package var version = LastWriter(1)
  /// Who was told of it, and who was not after all.
  package var shared: [PartnerID: LastWriter<Bool>] = [:]
  /// What was told back, in the order of the words.
  package internal(set) var reports: [Report] = []
  /// Who used it for what, in the order of the words; withdrawn ones too.
  package internal(set) var reuses: [Reuse] = []
  /// Why it is recommended no longer, or that it was published by mistake; `nil` while it stands.
  package var withdrawal = LastWriter<Withdrawal?>(nil)

  /// Every licence that was given to a version, in the order of the events: the first one stays.
  package private(set) var grants: [Int: [Grant]] = [:]
  /// The earliest event that opened it to everyone.
  package private(set) var opened: EventKey?
  /// The events that said it is for partners only, in their order.
  package private(set) var narrowings: [EventKey] = []
  /// The highest version that was ever named: a version that was taken back is not used again.
  package private(set) var lastVersion = 1
  /// Derived: a later result with the same number shows a letter.
  package internal(set) var letter: UInt8 = 0

  /// A result before its first event.
  package init(id: ResultID) { self.id = id }

  /// A licence that somebody gave to a version.
  package struct Grant: Equatable, Sendable {
    let key: EventKey
    let licence: Licence
  }

  /// Why a result is recommended no longer.
  package enum Withdrawal: Equatable, Sendable {
    /// With a reason if one was given; copies that others have remain.
    case notRecommended(String?)
    /// It was published by mistake, and is not shown.
    case mistake
  }

  /// Something that was told back to those who recognised the problem.
  package struct Report: Equatable, Sendable {
    /// The word by which it is taken back.
    package let id: String
    /// The earliest event that told it, when it has arrived.
    package var told: EventKey?
    /// How it was told.
    package var how = LastWriter("")
    /// Said by mistake.
    package var isWithdrawn = LastWriter(false)

    /// Told, and not taken back.
    package var stands: Bool { told != nil && !isWithdrawn.value }
  }

  /// A version of another result from which this one was made.
  package struct Basis: Hashable, Sendable {
    /// The other result.
    package let result: ResultID
    /// The version that was used.
    package let version: Int

    /// A version of a result.
    package init(_ result: ResultID, version: Int = 1) {
      self.result = result
      self.version = version
    }
  }

  /// Published, and not by mistake.
  package var isShown: Bool { published != nil && withdrawal.value != .mistake }
  /// Made elsewhere and brought here.
  package var isImported: Bool { source.value != nil }
  /// Who may know of it; what was opened to everyone stays open (invariant 27).
  package var audience: ResultAudience { opened == nil ? .partners : .open }
  /// What was told back, in the order of telling.
  package var toldBack: [Report] {
    reports.filter(\.stands).sorted { ($0.told ?? .never) < ($1.told ?? .never) }
  }

  /// The licence that was given to a version, whatever other results ask of it; `nil`: none yet.
  package func givenLicence(of version: Int) -> Licence? { grants[version]?.first?.licence }

  /// The events that tried to change the licence of a version that had one.
  var refusedGrants: [EventKey] {
    grants.values.flatMap { grants in
      grants.dropFirst().filter { $0.licence != grants[0].licence }.map(\.key)
    }
  }

  /// The events that tried to make narrower what everyone had.
  var refusedNarrowings: [EventKey] {
    guard let opened else { return [] }
    return narrowings.filter { opened < $0 }
  }

  mutating func grant(_ licence: Licence, to version: Int, _ key: EventKey) {
    note(version: version)
    var given = grants[version] ?? []
    given.insert(Grant(key: key, licence: licence), at: given.place(of: key) { $0.key })
    grants[version] = given
  }

  mutating func note(version: Int) { lastVersion = max(lastVersion, version) }

  mutating func address(_ audience: ResultAudience, _ key: EventKey) {
    switch audience {
    case .open: opened = opened.map { min($0, key) } ?? key
    case .partners: narrowings.insert(key, at: narrowings.place(of: key) { $0 })
    }
  }

  mutating func report(_ id: String, _ body: (inout Report) -> Void) {
    if let index = reports.firstIndex(where: { $0.id == id }) { return body(&reports[index]) }
    var new = Report(id: id)
    body(&new)
    reports.insert(new, at: reports.firstIndex { $0.id > id } ?? reports.count)
  }

  mutating func reuse(_ id: String, _ body: (inout Reuse) -> Void) {
    if let index = reuses.firstIndex(where: { $0.id == id }) { return body(&reuses[index]) }
    var new = Reuse(id: id)
    body(&new)
    reuses.insert(new, at: reuses.firstIndex { $0.id > id } ?? reuses.count)
  }
}

/// Who may know of a result.
package enum ResultAudience: String, Word {
  /// Everyone.
  case open
  /// Everyone who has the board, but no pack for others holds it.
  case partners
}

/// What others may do with a result.
package enum Licence: Hashable, Sendable {
  /// Anything.
  case cc0
  /// Anything, with the makers named.
  case ccBy
  /// The same, and what is made from it is shared in the same way.
  case ccBySa
  /// What that open licence says.
  case named(String)
  /// Partners on the board may use it.
  case partners
  /// The makers are asked first.
  case ask

  /// Those that have a word of their own, the freest first.
  package static let common: [Licence] = [.cc0, .ccBy, .ccBySa, .partners, .ask]

  /// As it stands in the log and on the command line: `CC-BY-SA-4.0`.
  package var code: String {
    switch self {
    case .cc0: "CC0-1.0"
    case .ccBy: "CC-BY-4.0"
    case .ccBySa: "CC-BY-SA-4.0"
    case .named(let name): name
    case .partners: "PARTNERS"
    case .ask: "ASK"
    }
  }

  /// Reads a code; any other text is the name of an open licence, and an empty one is `nil`.
  package init?(_ code: String) {
    guard !code.isEmpty else { return nil }
    self = Licence.common.first { $0.code == code } ?? .named(code)
  }
}

extension Licence: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Licence {
    guard let licence = Licence(try reader.string()) else { throw reader.malformed() }
    return licence
  }

  package func write(_ writer: inout JSONWriter) { writer.string(code) }
}

/// Somebody used a result.
package struct Reuse: Equatable, Sendable {
  /// The word by which it is taken back.
  package internal(set) var id: String
  /// The earliest event that told it, when it has arrived.
  package var told: EventKey?
  /// Who wrote it down; `nil` for anonymous.
  package var by: PartnerID?
  /// The meeting at which it was told.
  package var session: SessionID?
  /// Who used it for what.
  package var facts = LastWriter(Facts())
  /// It was not so after all.
  package var isWithdrawn = LastWriter(false)

  init(id: String) { self.id = id }

  /// Who used a result, for what.
  package struct Facts: Equatable, Sendable {
    /// Who used it: a partner, or somebody outside.
    package var who = Invitee("")
    /// Which version.
    package var version = 1
    /// The card for which it is used, if one.
    package var card: CardID?
    /// What it is used for, and what was changed, in words.
    package var text = ""
    /// What is new about it.
    package var kind = ReuseKind.sameUse
    /// Somebody outside competes with one of the makers; of partners the board knows.
    package var isCompetitor = false
    /// The makers said yes.
    package var isAllowed = false

    /// Nobody used it for nothing.
    package init() {}
  }

  /// Told, and not taken back.
  package var stands: Bool { told != nil && !isWithdrawn.value }
}

/// What is new about a reuse.
package enum ReuseKind: String, Word {
  case sameUse
  case newTargetGroup
  case scaledUp
}

extension Result: Listed {
  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&published)
    pass.field(&publishedBy)
    pass.field(&publishedIn)
    pass.field(&log)
    pass.field(&number)
    pass.field(&title)
    pass.field(&summary)
    pass.field(&cards)
    pass.field(&source)
    pass.field(&outcomes)
    pass.field(&novelty)
    pass.field(&evidence)
    pass.field(&trick)
    pass.field(&makers)
    pass.field(&place)
    pass.field(&bases)
    pass.field(&version)
    pass.field(&shared)
    pass.field(&reports)
    pass.field(&reuses)
    pass.field(&withdrawal)
    pass.field(&grants)
    pass.field(&opened)
    pass.field(&narrowings)
    pass.field(&lastVersion)
    pass.field(&letter)
  }
}
