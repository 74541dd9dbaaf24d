import ArgumentParser
import Interface
import Log
import Model

/// The options that every command on a board understands.
struct BoardChoices: ParsableArguments {
  @Option(
    name: .customLong("board"),
    help: "The board's folder; else KIEM_BOARD, else the one found from here upwards.",
    completion: .directory)
  var path: String?

  @Option(
    name: .customLong("as"),
    help:
      "Act as this partner; else KIEM_AS, else who was remembered here, else the account's name.",
    completion: .partners)
  var actor: String?

  @Option(
    name: .customLong("lang"), help: "Speak this language: en or nl.",
    completion: .list(["en", "nl"]))
  var language: String?

  /// Where the board is looked for.
  var start: String { path ?? Places.variable("KIEM_BOARD") ?? "." }

  /// What the person chose, the language of this command included.
  func settings() throws -> Settings {
    var settings = Settings.load()
    try Choices.language(language, &settings)
    settings.report()
    return settings
  }
}

/// The option of every command that prints something.
struct JSONChoice: ParsableArguments {
  @Flag(name: .customLong("json"), help: "Print JSON: {\"kiem\":1,\"type\":…,\"data\":…}.")
  var isWanted = false
}

/// One command's visit to a board: read it, perhaps write one record, and go.
struct Visit {
  /// The board's files.
  let desk: Desk
  /// The board as read, and as changed since.
  private(set) var board: Board
  /// The language that is spoken.
  let words: any Words
  /// The moment that is shown, in milliseconds since 1970: now, or one of the past.
  private(set) var moment = Clock.now
  /// The filters that have a name.
  let filters: SavedFilters
  private let wanted: String?
  private var me: PartnerID?
  /// What makes the partner who acts, when that one is new.
  private var joining: (name: String, changes: [Change])?

  /// Reads the board; `writing` also takes the person's own log in hand, and `deliver` receives every line as well.
  init(_ choices: BoardChoices, writing: Bool, deliver: ((RawEvent) -> Void)? = nil) throws {
    let settings = try choices.settings()
    do throws(LogError) {
      desk = Desk(try BoardFolder.find(from: choices.start), writing: writing)
    } catch { throw Complaint(error, settings.words(for: nil)) }
    var board = Board()
    if let deliver {
      board.id = "\(desk.folder.id)"
      desk.journal.read(
        now: Clock.now, mayWrite: { !board.mustNotWrite }, ahead: { board.fetch($0) },
        into: { event in
          board.apply(event)
          deliver(event)
        })
      board.settle()
    } else {
      desk.load(into: &board)
    }
    self.board = board
    words = settings.words(for: board)
    filters = settings.filters
    if desk.damage > 0 { Standard.error(words.damage(desk.damage)) }
    wanted = choices.actor ?? Places.variable("KIEM_AS")
  }

  /// Shows the board as it was.
  mutating func show(_ board: Board, at moment: Int64) {
    self.board = board
    self.moment = moment
  }

  /// What things on this board are called.
  var names: Names { Names(board, words) }

  // MARK: - Who and what is meant

  /// Who acts; a name that nobody has yet becomes a partner when something is written.
  mutating func actor() throws -> PartnerID {
    if let me { return me }
    let id: PartnerID
    if let wanted {
      id = try known(wanted) ?? joins(wanted)
    } else if let remembered = Identity(desk.places).remembered(in: board) {
      id = remembered
    } else {
      let name = Identity.accountName.harmless().trimmed
      let same = board.partners.all.first { $0.joined != nil && $0.name?.folded == name.folded }
      id = same?.id ?? joins(name)
    }
    me = id
    return id
  }

  /// Who acts, if that is somebody who takes part already.
  mutating func knownActor() throws -> PartnerID? {
    let id = try actor()
    return joining == nil ? id : nil
  }

  private func known(_ name: String) throws -> PartnerID? {
    let fitting = board.partners(named: name)
    guard fitting.count <= 1 else { throw several(name, fitting) }
    return fitting.first?.id
  }

  private mutating func joins(_ name: String) -> PartnerID {
    let id = PartnerID(random: Visit.random())
    let clean = name.harmless().trimmed
    joining = (clean, Board.joining(id, named: clean))
    return id
  }

  private func several(_ name: String, _ fitting: [Partner]) -> Complaint {
    Complaint(
      words.severalPartners(
        name.harmless(),
        fitting.map { "\(names.partner($0.id)) (\($0.id))" }.joined(separator: ", ")))
  }

  /// Whether a name is that of whoever acts and is not on the board yet.
  func isNewHere(_ name: String) -> Bool { joining?.name.folded == name.oneLine.folded }

  /// The partner people mean by a name.
  func partner(_ name: String) throws -> Partner {
    let fitting = board.partners(named: name)
    guard fitting.count <= 1 else { throw several(name, fitting) }
    guard let partner = fitting.first else {
      let known = board.activePartners.map { names.partner($0.id) }
      throw Complaint(
        words.noSuchPartner(name.harmless()) + words.nearly(name, known).harmless())
    }
    return partner
  }

  /// The card people mean; of a merged one the card it went into, and that is said.
  func card(_ name: String) throws -> Card {
    let fitting = board.cards(named: name.trimmed)
    guard fitting.count <= 1 else {
      let list = fitting.map { "\(names.card($0.id)) (\($0.id))" }.joined(separator: ", ")
      throw Complaint(words.severalCards(name.harmless(), list))
    }
    guard let card = fitting.first else {
      throw Complaint(words.badField(.noSuchCard(name.harmless())))
    }
    guard let into = card.mergedInto, let last = board.cards[board.survivor(of: into)] else {
      return card
    }
    Standard.error(words.isMerged(names.card(card.id), names.card(last.id)))
    return last
  }

  /// A card that is on the board and can go on.
  func cardOnBoard(_ name: String) throws -> Card {
    let card = try self.card(name)
    guard card.isOnBoard else {
      throw Complaint(words.notOnTheBoard(names.card(card.id), names.off(card)))
    }
    return card
  }

  /// A challenge by what a person wrote; a complaint when none fits.
  func challenge(_ name: String) throws -> Challenge {
    guard let challenge = board.challenge(named: name.trimmed) else {
      throw Complaint(words.badField(.noSuchChallenge(name.harmless())))
    }
    return challenge
  }

  /// A challenge, or `-` for what cuts across all of them; a complaint when there is none such.
  func frame(_ name: String) throws -> Frame {
    name.trimmed == "-" ? .crossCutting : .challenge(try challenge(name).id)
  }

  /// A word of an enumeration, in the language spoken or as the log writes it.
  func word<W: Word>(_ text: String, of possible: [W] = Array(W.allCases), _ name: (W) -> String)
    throws -> W
  {
    let found = try? CardField.word(text, name)
    guard let found, possible.contains(found) else {
      throw Complaint(
        notUnderstood: words.notOneOf(
          text.harmless(), possible.map(name).joined(separator: ", ")))
    }
    return found
  }

  /// A stage by its name on this board, its usual name, or as the log writes it.
  ///
  /// Throws a complaint when none fits, with the stages and the `others` that would be understood there.
  func stage(_ text: String, or others: [String] = []) throws -> Stage {
    let wanted = text.trimmed.folded
    let stage = Stage.allCases.first {
      $0.rawValue == wanted || words.stage($0).folded == wanted || names.stage($0).folded == wanted
    }
    guard let stage else {
      throw Complaint(
        notUnderstood: words.noSuchStage(
          text.harmless(),
          (Stage.allCases.map { names.stage($0) } + others).joined(separator: ", ")))
    }
    return stage
  }

  /// Why a text does not fit a field, as the command line says it.
  func complaint(_ problem: FieldProblem) -> Complaint {
    switch problem {
    case .empty: Complaint(words.giveText)
    case .noSuchWord(let text, let possible):
      Complaint(
        notUnderstood: words.notOneOf(text.harmless(), possible.joined(separator: ", ")))
    case .affiliationLoop(let name): Complaint(words.affiliationLoop(name))
    case .partnerExists(let name): Complaint(words.partnerExists(name))
    default: Complaint(words.badField(problem))
    }
  }

  // MARK: - Writing

  /// Writes changes as one record by whoever acts.
  ///
  /// Somebody new joins in a record before it: an undo then takes back what was done and not who did it.
  mutating func record(_ changes: [Change]) throws {
    let me = try actor()
    do throws(DeskError) {
      if let joining {
        let said: [Change]
        // Who may not say this now does not join either.
        do throws(NotNow) { said = try board.said(changes, by: me) } catch { throw .notNow(error) }
        // Who comes without a name is not announced either.
        let isSilent = said.allSatisfy { $0.isAnonymous || $0.audience == .own }
        try desk.record(
          isSilent ? Board.joining(me, named: joining.name, silently: true) : joining.changes,
          by: me,
          into: &board)
        Standard.error(words.newOnTheBoard(joining.name))
      }
      joining = nil
      try desk.record(changes, by: me, into: &board)
    } catch { throw Complaint(error, names) }
    try finish()
  }

  /// Takes in what others wrote since the board was read.
  mutating func follow() { _ = desk.follow(into: &board, everything: true) }

  /// Takes back what was done last, or does it again; what it was.
  ///
  /// `skipping` hears of what cannot be and is passed over; without it that is the answer.
  mutating func undo(redo: Bool, skipping: ((Desk.Undone) -> Void)? = nil) throws -> Desk.Undone {
    guard let me = try knownActor() else { return .nothing }
    var undone: Desk.Undone
    do throws(LogError) {
      undone = try desk.undo(redo: redo, by: me, into: &board)
      while let skipping, undone.stuck != nil {
        skipping(undone)
        undone = try desk.undo(redo: redo, by: me, into: &board)
      }
    } catch { throw Complaint(error, words) }
    try finish()
    return undone
  }

  /// An event that waits is kept, but it is not in the log: that is told as a failure.
  private func finish() throws {
    let postponed = desk.journal.postponed
    desk.journal.close()
    guard !postponed.isEmpty else { return }
    var reason: SystemReason?
    for case .failed(_, let code) in postponed.map(\.reason) { reason = SystemReason(code) }
    throw Complaint(words.kept(postponed.reduce(0) { $0 + $1.count }, reason))
  }

  /// Writes changes to a card, and tells what came of it: a sentence, or the card as JSON.
  mutating func record(_ changes: [Change], on id: CardID, _ sentence: String, _ json: JSONChoice)
    throws
  {
    try record(changes)
    try tell(id, sentence, json)
  }

  /// Tells what came of a change to a card.
  func tell(_ id: CardID, _ sentence: String, _ json: JSONChoice) throws {
    Standard.error(sentence)
    guard json.isWanted, let card = board.cards[board.survivor(of: id)] else { return }
    try Standard.output(JSON.envelope("card") { $0.card(card, names) })
  }

  /// 64 random bits, for what is new.
  static func random() -> UInt64 { UInt64.random(in: .min ... .max) }
}

extension String {
  /// A text of one line as it may go into the log.
  var oneLine: String { harmless().trimmed }
  /// A longer text as it may go into the log.
  var manyLines: String { harmless(keepingLines: true).trimmed }
  /// `nil` when nothing is there.
  var orNil: String? { isEmpty ? nil : self }
}
