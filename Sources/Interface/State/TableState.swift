package import Model

/// What lies on the table while a meeting is held, as far as this terminal has read it.
package struct TableState: Sendable {
  /// Who is here, by the names of their sheets; also this terminal.
  package internal(set) var here: [Here] = []
  /// What lies face down, by the names of the sheets; also what was laid here.
  package internal(set) var sheets: [Sheet] = []
  /// Somebody looked there for who acts here; before that nothing may be laid over what may lie there.
  package internal(set) var isKnown = false

  /// Where the numbers of seats begin whose sheets hold dots and scores; below lie cards.
  package static let votes = 1000

  /// A terminal that lives.
  package struct Here: Equatable, Sendable {
    /// The random name of its sheet.
    package let name: String
    /// Who sits there.
    package let presence: Presence
    /// It is this terminal.
    package let isThis: Bool
  }

  /// What one seat has laid.
  package struct Sheet: Equatable, Sendable {
    /// Its random name.
    package let name: String
    /// Which of the seats at this keyboard it belongs to; `nil`: one elsewhere.
    package let seat: Int?
    /// What stands on it.
    package let laid: SeatSheet
    /// The bytes that lie there: taken away is what was read, and nothing that came since.
    package let bytes: [UInt8]
  }

  /// A piece of paper, before it is read.
  package struct Paper: Equatable, Sendable {
    /// Its random name.
    package let name: String
    /// What stands on it.
    package let bytes: [UInt8]
    /// Which of the seats at this keyboard laid it; for who is here: 0 when it is this terminal.
    package let seat: Int?

    /// A paper as it lies there.
    package init(name: String, bytes: [UInt8], seat: Int? = nil) {
      self.name = name
      self.bytes = bytes
      self.seat = seat
    }
  }

  /// Reads the papers that lie there; whatever is none of ours is passed over.
  package init(here: [Paper] = [], sheets: [Paper] = []) {
    self.here = here.compactMap { paper in
      Presence(paper.bytes).map { Here(name: paper.name, presence: $0, isThis: paper.seat != nil) }
    }.sorted { $0.name < $1.name }
    self.sheets = sheets.compactMap { paper in
      SeatSheet(paper.bytes).map {
        Sheet(name: paper.name, seat: paper.seat, laid: $0, bytes: paper.bytes)
      }
    }.sorted { $0.name < $1.name }
  }

  /// Who comes to the keyboard sees nothing of what somebody else wrote there.
  mutating func forgetMine() {
    sheets = sheets.map { Sheet(name: $0.name, seat: nil, laid: $0.laid, bytes: $0.bytes) }
    isKnown = false
  }

  /// Lays a sheet in place of the one of this seat.
  mutating func put(_ paper: Paper?, seat: Int) {
    let laid = TableState(sheets: paper.map { [$0] } ?? []).sheets
    sheets = (sheets.filter { $0.seat != seat } + laid).sorted { $0.name < $1.name }
  }

  /// The sheet of a seat at this keyboard, if one lies there.
  package func mine(_ seat: Int = 0) -> Sheet? { sheets.first { $0.seat == seat } }
}

extension State {
  /// What this terminal tells of itself while a meeting is held; `nil`: nothing lies on the table.
  ///
  /// Nothing is told without a meeting, while nobody said who they are, or while somebody looks at the past or as another.
  package var presence: Presence? {
    guard let me, let held = heldNow else { return nil }
    var presence = Presence()
    presence.partner = me
    if !isTravelling, viewing == nil { presence.card = card?.id }
    switch mode {
    case .line, .form: presence.isTyping = true
    case .browse, .pick, .help: break
    }
    presence.isFollowing = seat.isFollowing
    // What was said of a round before is no news.
    if let ready = seat.ready, ready == held.course.round?.began { presence.ready = ready }
    return presence
  }

  /// What lies on the table now.
  package mutating func received(table: TableState) {
    self.table = table
    self.table.isKnown = true
    noteLaid()
  }

  /// A sheet of a seat at this keyboard lies there now; `nil`: no longer.
  package mutating func lies(_ paper: TableState.Paper?, seat: Int) {
    table.put(paper, seat: seat)
    if paper == nil { self.seat.laid[seat] = nil }
    self.seat.writing = nil
    noteLaid()
  }

  // MARK: - Who is here

  /// Who sits at which terminal that lives; of this one it is what it would tell.
  var presences: [Presence] {
    table.here.filter { !$0.isThis }.map(\.presence) + [presence].compactMap { $0 }
  }

  /// The people at the terminals that live, each once, those who lead included.
  var peopleHere: [PartnerID] { Set(presences.compactMap(\.partner)).sorted() }

  /// Who is here and does not lead the meeting: the seats.
  func seats(in session: Session) -> [PartnerID] {
    peopleHere.filter { !session.leads($0) }
  }

  /// Who of the seats has said that they are done with the round that runs.
  func ready(in held: Board.Held) -> [PartnerID] {
    guard let began = held.course.round?.began else { return [] }
    let done = presences.filter { $0.ready == began }.compactMap(\.partner)
    return Set(done).filter { !held.session.leads($0) }.sorted()
  }
}
