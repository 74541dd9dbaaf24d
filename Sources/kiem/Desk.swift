import Glibc
import Interface
import Log
import Model

/// One open board with its log: what the screen and the subcommands share.
///
/// The fold stays with the caller, who changes it in place.
final class Desk {
  /// The board's folder.
  let folder: BoardFolder
  /// The person's own folders; `nil` when the environment names no home.
  let places: Places?
  /// The board's logs.
  let journal: Journal
  /// How far this person was, for a screen that tells what is new.
  var lastVisit: LastVisit?
  /// What the next start begins from, as long as it is not written.
  private var snapshot: PendingSnapshot?
  /// The lines that could not be taken back or done again; forgotten when something new is done.
  private var passedOver: Set<EventID> = []

  /// A desk that has read nothing yet; without `writing` nothing will ever be written.
  init(_ folder: BoardFolder, writing: Bool = true) {
    self.folder = folder
    places = Places.standard(of: folder.id)
    journal = Journal(folder, places: places, account: writing ? Account.current() : nil)
  }

  /// Reads everything into `board`, and keeps what shortens the next start.
  func load(into board: inout Board) {
    read(into: &board)
    keep()
  }

  /// Reads everything into `board`; `keep` is to follow when nobody waits.
  func read(into board: inout Board) {
    let now = Clock.now
    let resumed = journal.resume(now: now) { lastVisit?.take($0.heads) ?? true }
    var fresh = resumed ?? Board()
    fresh.id = "\(folder.id)"
    journal.read(
      now: now, mayWrite: { !fresh.mustNotWrite }, ahead: { fresh.fetch($0) },
      checkpoint: {
        guard journal.isSnapshotDue else { return }
        fresh.settle()
        snapshot = journal.snapshot(of: fresh, now: now)
      },
      into: { line in
        fresh.apply(line)
        lastVisit?.note(line)
      })
    fresh.settle()
    swap(&fresh, &board)
  }

  /// Writes the snapshot that became due when the board was read.
  func keep() {
    snapshot?.write()
    snapshot = nil
  }

  /// Takes in what others wrote since; whether there was anything.
  func follow(into board: inout Board, everything: Bool) -> Bool {
    var events: [RawEvent] = []
    journal.readNew(now: Clock.now, everything: everything) { events.append($0) }
    let before = board.eventCount
    for event in events {
      board.apply(event)
      lastVisit?.note(event)
    }
    board.settle()
    return board.eventCount != before
  }

  /// Writes changes and folds them; they are on disk when this returns, or wait in the outbox and are not folded yet.
  ///
  /// Screen and command line both write here: what a meeting does not allow now is refused, and who it gives no name has
  /// none.
  func record(_ changes: [Change], by: PartnerID?, into board: inout Board) throws(DeskError) {
    passedOver = []
    let said: [Change]
    do throws(NotNow) { said = try board.said(changes, by: by) } catch { throw .notNow(error) }
    let strangers = board.strangers(in: said).filter { $0 != by }
    if let hidden = strangers.first(where: { board.isHiding($0) }) { throw .hidden(hidden) }
    do throws(LogError) {
      // Others hear who it is before anything else.
      for id in strangers {
        let name = board.partners[id]?.name ?? ""
        try append(Board.joining(id, named: name), by: by, into: &board)
      }
    } catch { throw .log(error) }
    do throws(LogError) { try write(said: said, wanted: changes, by, &board) } catch {
      throw .log(error)
    }
  }

  private func write(said: [Change], wanted: [Change], _ by: PartnerID?, _ board: inout Board)
    throws(LogError)
  {
    // What lost its name at a meeting is tied to nobody, not even in a log of their own.
    let isTied = !zip(said, wanted).contains { $0.isAnonymous && !$1.isAnonymous }
    // Who sits on a seat is told in their own log before anybody sees the seat. What is said without a name never shares a
    // line with what is said with one.
    try write(
      [
        said.filter { $0.audience == .own },
        said.filter { $0.audience != .own && !$0.isAnonymous },
        said.filter { $0.audience != .own && $0.isAnonymous },
      ].flatMap(Desk.lines), by: by, into: &board, isTied: isTied)
  }

  /// What is too much for one line in as many as it takes, with room in each for what takes it back.
  ///
  /// A single change that is too long stays among the others: then nothing of them is written.
  private static func lines(_ changes: [Change]) -> [[Change]] {
    guard changes.count > 1 else { return [changes] }
    var lines: [[Change]] = []
    var room = 0
    for change in changes {
      let draft = change.draft(by: nil)
      let length = draft.kind.utf8.count + draft.payload.count + 64
      guard length <= longestPart else { return [changes] }
      if length > room {
        lines.append([])
        room = longestPart
      }
      lines[lines.count - 1].append(change)
      room -= length
    }
    return lines
  }

  /// Half of what a line holds.
  private static let longestPart = 32_768

  /// Writes each part as a line for each of its audiences; together they are one act.
  private func write(
    _ parts: [[Change]], by: PartnerID?, into board: inout Board, isTied: Bool = true
  ) throws(LogError) {
    guard !board.mustNotWrite else { throw .readOnly(.openedForReading) }
    // What waited comes back with the next line, and is an act of its own.
    let isAlone = journal.postponed.isEmpty
    var lines: [EventID] = []
    for part in parts where !part.isEmpty {
      if let by, board.isUnknownToOthers(by),
        part.contains(where: { $0.audience != .own && !$0.isAnonymous })
      {
        let name = board.partners[by]?.name ?? ""
        try append(Board.joining(by, named: name), by: by, into: &board)
      }
      lines += try append(part, by: by, into: &board).map(\.key.id)
    }
    if isTied, isAlone, lines.count > 1, let by, !isJoining(parts, by) {
      // In the person's own log: nobody else may see that a name and a seat belong together.
      let tie = Change(.board, Transaction(tying: lines), audience: .own)
      try append([tie], by: by, into: &board)
    }
    board.settle()
  }

  /// Whether somebody writes that they take part themselves, which nobody takes back.
  private func isJoining(_ parts: [[Change]], _ by: PartnerID) -> Bool {
    parts.joined().contains { $0.payload is PartnerJoined && $0.target == by.cast() }
  }

  @discardableResult
  private func append(
    _ changes: [Change], by: PartnerID?, into board: inout Board
  ) throws(LogError) -> [RawEvent] {
    let events = try journal.append(changes.map { $0.draft(by: by) }, now: Clock.now)
    for event in events {
      board.apply(event)
      lastVisit?.note(event)
    }
    return events
  }

  /// In how many places the logs are not as they must be.
  var damage: Int {
    let found = journal.findings.filter { $0.weight > .notice }
    // An event whose line is damaged is missing as well: that is one place.
    let missing = found.count { if case .missing = $0.fact { true } else { false } }
    return max(found.count - missing, missing) + journal.findingsBeyond
  }

  // MARK: - History

  /// The events of a card, the cards merged into it included, oldest first.
  func history(of id: CardID, in board: Board) -> [Event] {
    let ids = Set([id] + (board.cards[id]?.absorbed ?? []))
    return lines(at: board.trail(of: id)).flatMap { line in
      let events = Event.all(in: line)
      // An undo is told as one event; of a bundle only what is about this card.
      if events.first?.payload is EventUndone { return Array(events.prefix(1)) }
      return events.filter { $0.concerns(ids) }
    }
  }

  /// What a partner said, oldest first.
  func history(by partner: PartnerID, in board: Board) -> [Event] {
    lines(at: board.trail(by: partner)).flatMap { line in
      let events = Event.all(in: line)
      if events.first?.payload is EventUndone { return Array(events.prefix(1)) }
      return events.filter { $0.by == partner }
    }
  }

  /// Lines at these places, each once, in order.
  func lines(at positions: [UInt64]) -> [RawEvent] {
    Set(positions).compactMap { journal.event(at: $0) }.sorted { $0.key < $1.key }
  }

  /// Every line of the board, in order: for the history of everything.
  func allLines() -> [RawEvent] {
    var lines: [RawEvent] = []
    let other = Journal(folder, places: places, account: nil)
    other.read(now: Clock.now) { lines.append($0) }
    return lines.sorted { $0.key < $1.key }
  }

  /// Who wrote the line of an event, as far as that is told.
  func author(of key: EventKey) -> PartnerID? {
    allLines().first { $0.key.id == key.id }.flatMap { line in
      Event.all(in: line).lazy.compactMap(\.by).first
    }
  }

  // MARK: - Undo

  /// What came of an undo or redo.
  enum Undone {
    /// The events that were taken back, or done again.
    case done([Event])
    /// There was no step of this person to take back.
    case nothing
    /// These events stay, because this event of somebody builds on them.
    case changedSince(EventKey, [Event])
    /// These events are of a kind that cannot be taken back.
    case cannot([Event])

    /// What has to stay, if something does.
    var stuck: [Event]? {
      switch self {
      case .changedSince(_, let events), .cannot(let events): events
      case .done, .nothing: nil
      }
    }
  }

  /// Takes back the latest act of `me`, or does again what was taken back.
  ///
  /// What cannot be is said, and passed over the next time.
  func undo(redo: Bool, by me: PartnerID, into board: inout Board) throws(LogError) -> Undone {
    var stack = UndoStack(of: me, redo: redo, passing: passedOver)
    let acts = Act.acts(of: lines(by: me, in: board))
    for act in acts {
      switch stack.look(at: act) {
      case .goOn: continue
      case .nothing: return .nothing
      case .found(let act):
        let told = UndoStack.original(of: act, in: acts).told
        switch board.undo(
          act, redo: redo, history: history(of: act, in: board),
          random: UInt64.random(in: .min ... .max))
        {
        case .changedSince(let key):
          passedOver.formUnion(act.ids)
          return .changedSince(key, told)
        case .cannot:
          // A first name belongs to the joining before it, which stands in another log.
          if act.lines.allSatisfy({ $0.raw.audience == .people }) { continue }
          passedOver.formUnion(act.ids)
          return .cannot(told)
        case .changes(let changes):
          // Each a line of its own: an undo does not stand inside a `tx`.
          try write(changes.map { [$0] }, by: me, into: &board)
          return .done(told)
        }
      }
    }
    return .nothing
  }

  /// All lines about what an act is about.
  private func history(of act: Act, in board: Board) -> [RawEvent] {
    let cards = Set(act.told.map { $0.envelope.target.cast(to: Card.self) })
    return cards.allSatisfy { board.cards[$0] != nil }
      ? lines(at: cards.flatMap { board.trail(of: $0) }) : allLines()
  }

  /// What a partner did: said with their name, or about a seat of theirs without it.
  private func lines(by me: PartnerID, in board: Board) -> [RawEvent] {
    let seats = board.seats(of: me)
    let places = board.trail(by: me) + seats.flatMap { board.trail(of: $0.card) }
    // To read everything is quicker than to look up thousands of lines one by one.
    let lines = places.count > 2000 ? allLines() : lines(at: places)
    return lines.filter { line in
      let events = Event.all(in: line)
      if events.contains(where: { $0.by == me }) { return true }
      let told = events.filter { !($0.payload is any Bundle) }
      return !told.isEmpty
        && told.allSatisfy { event in
          event.by == nil && seats.contains { $0.seat == event.seat }
        }
    }
  }
}

/// Why something was not written.
enum DeskError: Error {
  /// The log cannot take it.
  case log(LogError)
  /// A meeting is held, and its round is for something else.
  case notNow(NotNow)
  /// It would name somebody of whom others are not to know.
  case hidden(PartnerID)
}

/// The wall clock and the zone.
enum Clock {
  /// Milliseconds since 1970.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The zone's seconds east of UTC at this moment.
  static var zone: Int {
    var moment = time(nil)
    var parts = tm()
    localtime_r(&moment, &parts)
    return parts.tm_gmtoff
  }
}
