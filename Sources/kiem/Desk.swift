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

  /// A desk that has read nothing yet; without `writing` nothing will ever be written.
  init(_ folder: BoardFolder, writing: Bool = true) {
    self.folder = folder
    places = Places.standard(of: folder.id)
    journal = Journal(folder, places: places, account: writing ? Account.current() : nil)
  }

  /// Reads everything into `board`.
  func load(into board: inout Board) {
    Memory.expect(journal.length)
    var fresh = Board()
    swap(&fresh, &board)
    fresh.id = "\(folder.id)"
    journal.read(now: Clock.now) { fresh.apply($0) }
    fresh.settle()
    swap(&fresh, &board)
  }

  /// Takes in what others wrote since; whether there was anything.
  func follow(into board: inout Board, everything: Bool) -> Bool {
    var events: [RawEvent] = []
    journal.readNew(now: Clock.now, everything: everything) { events.append($0) }
    let before = board.eventCount
    for event in events { board.apply(event) }
    board.settle()
    return board.eventCount != before
  }

  /// Writes changes and folds them; they are on disk when this returns.
  func record(_ changes: [Change], by: PartnerID?, into board: inout Board) throws(LogError) {
    guard !board.mustNotWrite else { throw .readOnly(.openedForReading) }
    // Who sits on a seat is told in their own log before anybody sees the seat. What is said without a name never shares a
    // line with what is said with one.
    var parts = [
      changes.filter { $0.audience == .own },
      changes.filter { $0.audience != .own && !$0.isAnonymous },
      changes.filter { $0.audience != .own && $0.isAnonymous },
    ]
    if let by, board.isUnknownToOthers(by), !parts[1].isEmpty {
      let name = board.partners[by]?.name ?? ""
      parts.insert(Board.joining(by, named: name), at: 1)
    }
    for part in parts where !part.isEmpty {
      let events = try journal.append(part.map { $0.draft(by: by) }, now: Clock.now)
      for event in events { board.apply(event) }
    }
    board.settle()
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
      return events.filter { ids.contains($0.envelope.target.cast()) }
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
    /// This event of somebody builds on it.
    case changedSince(EventKey)
    /// It is of a kind that cannot be taken back.
    case cannot
  }

  /// Takes back the latest thing that `me` did, or does again what was taken back.
  func undo(redo: Bool, by me: PartnerID, into board: inout Board) throws(LogError) -> Undone {
    var stack = UndoStack(of: me, redo: redo)
    let mine = lines(by: me, in: board)
    for line in mine.reversed() {
      let events = Event.all(in: line)
      // Who sits on a seat stays told: the seat itself is what is taken back.
      if events.contains(where: { $0.payload is ParticipantIdentified }) { continue }
      switch stack.look(at: events) {
      case .goOn: continue
      case .nothing: return .nothing
      case .found:
        let outcome = try undo(line, events, redo: redo, by: me, into: &board)
        // A first name belongs to the joining before it, which stands in another log.
        if case .cannot = outcome, line.audience == .people { continue }
        guard case .done = outcome else { return outcome }
        return .done(original(of: events, in: mine))
      }
    }
    return .nothing
  }

  /// What a partner did: said with their name, or about a seat of theirs without it.
  private func lines(by me: PartnerID, in board: Board) -> [RawEvent] {
    let seats = board.seats(of: me)
    let places = board.trail(by: me) + seats.flatMap { board.trail(of: $0.card) }
    return lines(at: places).filter { line in
      let events = Event.all(in: line)
      if events.contains(where: { $0.by == me }) { return true }
      let told = events.filter { !($0.payload is any Bundle) }
      return !told.isEmpty
        && told.allSatisfy { event in
          event.by == nil && seats.contains { $0.seat == event.seat }
        }
    }
  }

  /// What an undo or redo was about in the end: the line that was first done.
  private func original(of events: [Event], in lines: [RawEvent]) -> [Event] {
    guard let undone = events.first?.payload as? EventUndone,
      let line = lines.first(where: { $0.key.id == undone.event })
    else { return events.filter { !($0.payload is any Bundle) } }
    return original(of: Event.all(in: line), in: lines)
  }

  private func undo(
    _ line: RawEvent, _ events: [Event], redo: Bool, by me: PartnerID, into board: inout Board
  ) throws(LogError) -> Undone {
    let told = events.filter { !($0.payload is any Bundle) }
    let cards = Set(told.map { $0.envelope.target.cast(to: Card.self) })
    let isAboutCards = cards.allSatisfy { board.cards[$0] != nil }
    let history = isAboutCards ? lines(at: cards.flatMap { board.trail(of: $0) }) : allLines()
    switch board.undo(line, history: history, random: UInt64.random(in: .min ... .max)) {
    case .changedSince(let key): return .changedSince(key)
    case .cannot: return .cannot
    case .changes(let changes):
      var groups: [(audience: Audience, events: [InnerEvent])] = []
      for change in changes {
        let draft = change.draft(by: nil)
        let inner = InnerEvent(kind: draft.kind, target: draft.target, payload: draft.payload)
        if let index = groups.firstIndex(where: { $0.audience == draft.audience }) {
          groups[index].events.append(inner)
        } else {
          groups.append((draft.audience, [inner]))
        }
      }
      // What was said without a name is taken back without one.
      let isAnonymous = told.allSatisfy { $0.by == nil }
      let undone = groups.map { group in
        Change(
          changes[0].target,
          EventUndone(event: line.key.id, events: group.events, redo: redo ? true : nil),
          audience: group.audience, isAnonymous: isAnonymous)
      }
      try record(undone, by: me, into: &board)
      return .done(told)
    }
  }
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
