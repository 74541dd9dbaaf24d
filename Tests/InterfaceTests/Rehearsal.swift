import Interface
import Model
import Testing

/// A board with its log in memory and somebody at the keyboard: what a person presses goes in, the screen comes out.
struct Rehearsal {
  private(set) var state: State
  /// Every line that was written, in the order of arrival; a line's position is its place here.
  private(set) var log: [RawEvent] = []
  /// What the program would have done outside, beside writing and reading the log.
  private(set) var outside: [Outside] = []
  /// The files that were written beside the board, by their paths.
  private(set) var files: [String: String] = [:]
  /// What lies face down on the table, by the names of the sheets.
  private(set) var table: [String: [UInt8]] = [:]
  /// What happens between a key that closes a vote and the count.
  var whileGathering: ((inout Rehearsal) -> Void)?
  private var people: [String: Presence] = [:]
  private var isTableWritable = true
  private var seats: [String: [Int: String]] = [:]
  /// Whose lines this terminal writes.
  private var replica = ReplicaID.here
  /// The themes that are read when they are wanted.
  var themes = ["night", "day", "mine"].map { name in
    ThemeOffer(
      Theme(name: name, looks: [.text: Look(italic: name == "day")]), isOwn: name == "mine")
  }
  /// The methods and templates that are read when they are wanted.
  var library = Library.evening
  private var written: [ReplicaID: UInt32] = [:]
  private var passedOver: Set<EventID> = []
  private var stamp = Stamp(milliseconds: Rehearsal.morning)

  enum Outside: Equatable {
    case editText(String)
    case remember(PartnerID)
    case keepTheme(String)
    case keepFilter(String, String?)
    case bell
    case copy(CardID)
    case openLink(String)
    case redraw
    case suspend
    case quit
  }

  /// 10 October 2025, nine in the morning UTC.
  static let morning: Int64 = 1_760_086_800_000
  static let day: Int64 = 86_400_000

  init(
    _ width: Int = 100, _ height: Int = 30, words: any Words = English(), me: PartnerID? = nil,
    board changes: [Story.Line] = []
  ) {
    state = State(
      board: Board(), words: words, me: me, now: Rehearsal.morning, width: width, height: height,
      entropy: 1)
    // A log never runs back; on one day things happen in the order in which they are told.
    let days = Set(changes.map(\.day)).sorted(by: >)
    for day in days {
      stamp = Stamp(milliseconds: Rehearsal.morning - day * Rehearsal.day)
      for line in changes where line.day == day { write([line.change], by: line.by, at: .here) }
    }
    stamp = Stamp(milliseconds: Rehearsal.morning)
    state = State(
      board: state.board, words: words, me: me, now: Rehearsal.morning, width: width,
      height: height, entropy: 1)
  }

  // MARK: - What the user does

  /// Presses keys: `j>`, `nA title<Enter>`, `^W`, `<Esc>`; `<lt>` where `<` could be read as the beginning of a name.
  mutating func press(_ text: String) { for key in keys(text) { give(.key(key)) } }

  mutating func paste(_ text: String) { give(.paste(text)) }

  mutating func resize(_ width: Int, _ height: Int) {
    state.width = width
    state.height = height
    give(.resized)
  }

  mutating func give(_ input: Input) {
    perform(state.handle(input))
    keepUp()
  }

  /// The editor hands back a long text.
  mutating func write(text: String, of id: CardID) { perform(state.edited(id, text)) }

  /// Somebody else writes on another machine, and it arrives here.
  mutating func others(_ changes: Change..., by: PartnerID? = nil) {
    write(changes, by: by, at: .elsewhere)
    boardChanged()
    keepUp()
  }

  /// Nobody can lay anything from now on.
  mutating func refusesTable() { isTableWritable = false }

  /// Others lay sheets on the table, or take them away, and it is seen here.
  mutating func others(lay table: (inout [String: [UInt8]]) -> Void) {
    table(&self.table)
    look()
  }

  /// Who is here changes, and it is seen here.
  mutating func others(come: [String: Presence]) {
    people = come
    look()
  }

  mutating func say(_ warning: String?) { state.warning = warning }
  mutating func state(wrote isWritten: Bool) { state.wrote(isWritten) }
  mutating func state(isOf partner: PartnerID?) { state.me = partner }
  mutating func state(shows theme: Theme) { state.theme = theme }
  mutating func hears(_ events: [Event], before: Bool) {
    state.received(news: events, before: before)
  }
  mutating func rebind(_ keys: [Command: [Key]]) { state.keymap = Keymap(keys) }
  mutating func practise() { state.isPractice = true }
  mutating func readOnly() { state.isReadOnly = true }
  mutating func tomorrow() { state.now += Rehearsal.day }

  /// So many seconds go by.
  mutating func wait(_ seconds: Int64) {
    state.now += seconds * 1000
    perform(state.tick())
    keepUp()
  }

  /// The terminal dies and another one is opened, of whoever is given.
  mutating func restart(as who: PartnerID? = nil) {
    state = State(
      board: state.board, words: state.words, me: who ?? state.me, now: state.now,
      width: state.width, height: state.height, entropy: 2)
  }

  /// So many seconds go by while nobody looks.
  mutating func skip(_ seconds: Int64) { state.now += seconds * 1000 }

  /// What is on the screen, with what was drawn before in mind, as on a terminal.
  mutating func draw() -> Canvas { state.draw() }

  // MARK: - What the log does

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .record(let changes):
        // As the program's desk does: what a meeting does not allow now is refused.
        do throws(NotNow) {
          write(try state.present.said(changes, by: state.me), by: state.me, at: replica)
        } catch {
          state.say(state.names.notNow(error, now: state.now), .attention)
        }
        boardChanged()
      case .undo: undo(redo: false)
      case .redo: undo(redo: true)
      case .readHistory(let id): state.received(history: history(of: id), of: id)
      case .readLines: state.received(lines: log)
      case .readPartner(let id): state.received(history: history(by: id), by: id)
      case .editText(_, let text): outside.append(.editText(text))
      case .readThemes: state.received(themes: themes)
      case .keepTheme(let name): outside.append(.keepTheme(name))
      case .keepFilter(let name, let text): outside.append(.keepFilter(name, text))
      case .remember(let id): outside.append(.remember(id))
      case .writeMinutes(let id, let path, let text, let replacing):
        if files[path] != nil, !replacing {
          state.fileExists(path, minutesOf: id)
        } else {
          files[path] = text
          state.say(state.words.minutesWritten(path), .good)
        }
      case .lay(let sheet, let seat): lay(sheet, seat: seat)
      case .reveal(let parts, let sheets): reveal(parts, sheets)
      case .readLibrary: state.received(library: library)
      case .gather(let poll):
        let between = whileGathering
        whileGathering = nil
        between?(&self)
        look()
        perform(state.gathered(for: poll))
        perform(state.keepUp())
      case .take(let sheet): take(sheet)
      case .bell: outside.append(.bell)
      case .copy(let id): outside.append(.copy(id))
      case .openLink(let url): outside.append(.openLink(url))
      case .redraw: outside.append(.redraw)
      case .suspend: outside.append(.suspend)
      case .quit: outside.append(.quit)
      }
    }
  }

  private mutating func lay(_ sheet: SeatSheet?, seat: Int) {
    guard isTableWritable else { return state.couldNotLay() }
    let me = state.me.map { "\($0)" } ?? ""
    let name = seats[me]?[seat] ?? "sheet\(me)\(seat)"
    seats[me, default: [:]][seat] = name
    table[name] = sheet?.bytes
    state.lies(
      sheet.map { TableState.Paper(name: name, bytes: $0.bytes, seat: seat) }, seat: seat)
  }

  private mutating func reveal(_ parts: [[Change]], _ sheets: [TableState.Sheet]) {
    for part in parts {
      write(part, by: state.me, at: .here)
      boardChanged()
    }
    for sheet in sheets where table[sheet.name] == sheet.bytes { table[sheet.name] = nil }
    state.taken(sheets)
  }

  private mutating func take(_ sheet: TableState.Sheet) {
    table[sheet.name] = nil
    look()
  }

  private mutating func look() {
    let mine = Dictionary(
      uniqueKeysWithValues: (seats[state.me.map { "\($0)" } ?? ""] ?? [:]).map { ($1, $0) })
    state.received(
      table: TableState(
        here: people.map { TableState.Paper(name: $0, bytes: $1.bytes) }
          + [state.presence].compactMap { $0 }.map {
            TableState.Paper(name: "this", bytes: $0.bytes, seat: 0)
          },
        sheets: table.map { TableState.Paper(name: $0, bytes: $1, seat: mine[$0]) }))
    perform(state.keepUp())
  }

  private mutating func keepUp() {
    if !state.table.isKnown { look() }
    perform(state.keepUp())
  }

  private mutating func boardChanged() {
    if state.viewing != nil {
      state.received(lines: log)
    } else if !state.isPast {
      state.boardChanged()
    }
    if state.screen == .history { state.received(lines: log) }
    if case .card(let id) = state.screen { state.received(history: history(of: id), of: id) }
    if case .partner(let id) = state.screen { state.received(history: history(by: id), by: id) }
  }

  /// One act: a line for each audience, and what is said without a name never in one with what is said with it.
  private mutating func write(_ changes: [Change], by: PartnerID?, at replica: ReplicaID) {
    if replica == self.replica { passedOver = [] }
    var parts: [[Change]] = []
    for change in changes {
      let place = parts.firstIndex {
        $0[0].audience == change.audience && $0[0].isAnonymous == change.isAnonymous
      }
      if let place { parts[place].append(change) } else { parts.append([change]) }
    }
    write(parts, by: by, at: replica)
  }

  /// Each part a line, tied together when there are several.
  private mutating func write(
    _ parts: [[Change]], by: PartnerID?, at replica: ReplicaID = .here
  ) {
    let first = log.count
    for part in parts { write(part, in: part[0].audience, by: by, at: replica) }
    let lines = log[first...].map(\.key.id)
    if let by, lines.count > 1 {
      append(
        Change(.board, Transaction(tying: lines), audience: .own).draft(by: by), replica)
    }
    state.present.settle()
  }

  /// One line.
  private mutating func write(
    _ changes: [Change], in audience: Audience, by: PartnerID?, at replica: ReplicaID
  ) {
    let by = changes.allSatisfy(\.isAnonymous) ? nil : by
    guard let first = changes.first else { return }
    if changes.count == 1 {
      append(first.draft(by: by), replica)
    } else {
      var batch = Transaction()
      batch.events = changes.map { change in
        let draft = change.draft(by: nil)
        return InnerEvent(kind: draft.kind, target: draft.target, payload: draft.payload)
      }
      let line = Change(first.target, batch, audience: audience)
      append(line.draft(by: by), replica)
    }
  }

  private mutating func append(_ draft: Draft, _ replica: ReplicaID) {
    stamp = stamp.next(now: state.now > Rehearsal.morning ? state.now : 0)
    let seq = written[replica, default: 0] + 1
    written[replica] = seq
    let kind = Array(draft.kind.utf8)
    let raw = RawEvent(
      key: EventKey(stamp: stamp, replica: replica, seq: seq), checksum: seq,
      audience: draft.audience, position: UInt64(log.count), target: draft.target,
      bytes: kind + draft.payload, kind: 0..<kind.count,
      payload: kind.count..<(kind.count + draft.payload.count))
    log.append(raw)
    state.present.apply(raw)
  }

  /// The same board at another terminal, where somebody else sits.
  func beside(_ partner: PartnerID, at replica: ReplicaID) -> Rehearsal {
    var other = self
    other.replica = replica
    other.state.me = partner
    // Each terminal has randomness of its own.
    for _ in 0..<Int(1000 * (partner.description.unicodeScalars.reduce(0) { $0 + $1.value } % 97)) {
      _ = other.state.random()
    }
    return other
  }

  /// Lines that other terminals wrote arrive; what is for one person alone does not travel.
  mutating func arrive(_ lines: some Sequence<RawEvent>) {
    for raw in lines where raw.audience != .own {
      stamp = max(stamp, raw.key.stamp)
      let line = RawEvent(
        key: raw.key, checksum: raw.checksum, audience: raw.audience,
        position: UInt64(log.count), target: raw.target, bytes: raw.bytes, kind: raw.kind,
        payload: raw.payload)
      log.append(line)
      state.present.apply(line)
    }
    state.present.settle()
    boardChanged()
    keepUp()
  }

  private func lines(at positions: [UInt64]) -> [RawEvent] {
    Set(positions).map { log[Int($0)] }.sorted { $0.key < $1.key }
  }

  private func history(of id: CardID) -> [Event] {
    lines(at: state.present.trail(of: id)).flatMap { line in
      let events = Event.all(in: line)
      if events.first?.payload is EventUndone { return Array(events.prefix(1)) }
      return events.filter { $0.envelope.target == id.cast() }
    }
  }

  private func history(by id: PartnerID) -> [Event] {
    lines(at: state.present.trail(by: id)).flatMap { Event.all(in: $0) }.filter { $0.by == id }
  }

  private mutating func undo(redo: Bool) {
    guard let me = state.me else { return }
    let words = state.words
    var stack = UndoStack(of: me, redo: redo, passing: passedOver)
    let acts = Act.acts(of: mine(me))
    for act in acts {
      switch stack.look(at: act) {
      case .goOn: continue
      case .nothing: return state.say(words.nothingToRedo, .dim)
      case .found(let act):
        let told = UndoStack.original(of: act, in: acts).told
        switch state.present.undo(act, redo: redo, history: log, random: 1) {
        case .cannot:
          passedOver.formUnion(act.ids)
          state.say(state.names.stuck(words.cannotUndo, told, redo: redo), .attention)
        case .changedSince(let key):
          passedOver.formUnion(act.ids)
          let by = log.first { $0.key.id == key.id }.flatMap { Event.all(in: $0).first?.by }
          let why = words.changedSince(state.names.partner(by))
          state.say(state.names.stuck(why, told, redo: redo), .attention)
        case .changes(let changes):
          write(changes.map { [$0] }, by: me, at: self.replica)
          state.sayUndone(told, redo: redo)
        }
        return boardChanged()
      }
    }
    state.say(redo ? words.nothingToRedo : words.nothingToUndo, .dim)
  }

  /// What somebody did, by name or on a seat of theirs.
  private func mine(_ me: PartnerID) -> [RawEvent] {
    let seats = state.present.seats(of: me).map(\.seat)
    return log.filter { line in
      Event.all(in: line).contains {
        $0.by == me || $0.by == nil && $0.seat.map(seats.contains) ?? false
      }
    }
  }
}

extension Identifier where Of == Replica {
  static var here: ReplicaID { ReplicaID(random: 1) }
  static var elsewhere: ReplicaID { ReplicaID(random: 2) }
}
