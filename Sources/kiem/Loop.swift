import FoundationEssentials
import Glibc
import Interface
import Log
import Model
import Terminal

/// The one place that waits: keys, signals, other people's events.
struct Loop {
  var state: State
  let desk: Desk
  private let identity: Identity
  let seating: Seating
  private var exitStatus: Int32?
  /// When the logs were last looked at, for places where the kernel does not tell of changes.
  private var looked: Int64 = 0
  /// When what lies on the table is looked at; `nil` as long as nothing there changed.
  var tableDue: Int64?
  /// When others are told what changed here.
  var tellDue: Int64?
  /// When the inbox is looked into; `nil` as long as nothing there changed.
  var inboxDue: Int64? = 0
  /// What was told of the inbox.
  var oddInInbox: Set<Inbox.Odd> = []
  var inboxTrouble: String?
  /// What was said at the start.
  var greeting: State.Message?

  /// Takes the terminal, reads the board and runs; the exit status.
  ///
  /// `who` picks who acts from the board; `nil` is whoever is remembered here, and who is not is asked once.
  static func run(
    _ desk: Desk, _ settings: Settings, isPractice: Bool = false,
    as who: (Board) throws -> PartnerID?
  ) throws -> Int32 {
    let look = try settings.look()
    desk.journal.startFollowing()
    desk.lastVisit = LastVisit(desk.places)
    var board = Board()
    desk.read(into: &board)
    let me = try who(board)
    let words = settings.words(for: board)
    let troubles = (settings.problems + [look.problem].compactMap { $0 }).map {
      Complaint($0, words).description
    }
    // Said where it stays to be read, and on the screen as well.
    for trouble in troubles { Standard.error("kiem: " + trouble) }
    do throws(TerminalError) {
      // What exists once stays in this frame, and is given back when it is left.
      let signals = try Signals()
      var session = try Terminal.Session(crashSentence: words.crashed)
      var keyboard = Keyboard(session)
      var painter = Painter(theme: look.theme)
      var loop = Loop(desk, board, words, me, session)
      loop.state.theme = look.theme
      loop.state.isPractice = isPractice
      loop.state.usesMouse = settings.mouse?.value ?? true
      if let first = troubles.first {
        let more = troubles.count - 1
        loop.state.say(more > 0 ? first + " " + words.moreProblems(more) : first, .attention)
      }
      loop.state.filters = settings.filters
      board = Board()
      loop.noteNews(before: true)
      loop.greeting = loop.state.message
      var isFirst = true
      while loop.exitStatus == nil {
        if let theme = loop.state.theme, theme != painter.theme { painter.theme = theme }
        session.usesMouse = loop.state.usesMouse
        painter.show(loop.state.draw(), on: session)
        if isFirst {
          // Nobody waits for files to be written.
          KnownBoards.remember(desk.folder)
          desk.keep()
          isFirst = false
        }
        loop.wait(signals, &session, &keyboard)
      }
      loop.seating.leave()
      desk.lastVisit?.leave()
      desk.journal.close()
      return loop.exitStatus ?? 0
    } catch { throw Complaint(error, words) }
  }

  private init(
    _ desk: Desk, _ board: Board, _ words: any Words, _ me: PartnerID?,
    _ session: borrowing Terminal.Session
  ) {
    self.desk = desk
    identity = Identity(desk.places)
    seating = Seating(desk.folder, desk.places)
    let size = session.size
    state = State(
      board: board, words: words, me: me ?? identity.remembered(in: board), now: Clock.now,
      zone: Clock.zone,
      width: size.width, height: size.height, entropy: UInt64.random(in: .min ... .max))
    state.folder = Files.folder(above: desk.folder.path)
    state.luck = UInt64.random(in: .min ... .max)
    if let type = session.unknownType {
      state.say(words.unknownTerminal(type.harmless()), .attention)
    }
    noteHealth()
    if state.me == nil, !state.isReadOnly { state.askWho() }
    tableDue = 0
  }

  private mutating func wait(
    _ signals: borrowing Signals, _ session: inout Terminal.Session, _ keyboard: inout Keyboard
  ) {
    let input = Int16(POLLIN)
    var polled = [
      pollfd(fd: signals.descriptor, events: input, revents: 0),
      pollfd(fd: session.descriptor, events: input, revents: 0),
      pollfd(fd: desk.journal.followDescriptor ?? -1, events: input, revents: 0),
    ]
    guard poll(&polled, nfds_t(polled.count), timeout) >= 0 || errno == EINTR else {
      exitStatus = 1
      return
    }
    state.now = Clock.now
    perform(state.tick(), &session)
    if polled[0].revents != 0 { for signal in signals.take() { answer(signal, &session) } }
    if polled[1].revents != 0 { readKeys(&session, &keyboard) }
    let isDue = polled.allSatisfy { $0.revents == 0 } && untilLook == 0
    if polled[2].revents != 0 || isDue { follow(everything: isDue) }
    sitAtTable(&session)
    lookInInbox()
  }

  /// Nothing to wait for but events: no time-out; otherwise until the logs are to be looked at, or a clock shows another time.
  private var timeout: Int32 {
    let dues = [tableDue, tellDue, inboxDue].compactMap { $0 }
    let waits =
      [untilLook, state.nextTick].compactMap { $0 }
      + dues.map { max(0, min($0 - Clock.now, 1000)) }
    return Int32(waits.min() ?? -1)
  }

  /// Milliseconds until the logs are to be looked at; `nil` as long as the kernel tells of all changes.
  ///
  /// Two seconds where it does not or an event waits in the outbox, and until the first event that lies in the future is due.
  private var untilLook: Int64? {
    var wait: Int64?
    if desk.journal.needsPolling || !desk.journal.postponed.isEmpty {
      // A clock that was set back does not keep anybody waiting.
      wait = max(0, min(looked + 2000 - Clock.now, 2000))
    }
    if let due = desk.journal.heldUntil {
      let left = max(0, min(due + 1 - Clock.now, 3_600_000))
      wait = min(wait ?? left, left)
    }
    return wait
  }

  private mutating func readKeys(_ session: inout Terminal.Session, _ keyboard: inout Keyboard) {
    do throws(TerminalError) {
      for input in try keyboard.read(session) {
        perform(state.handle(input), &session)
        if exitStatus != nil { return }
      }
    } catch {
      exitStatus = 128 + SIGHUP
    }
  }

  private mutating func answer(_ signal: Signal, _ session: inout Terminal.Session) {
    switch signal {
    case .resized:
      session.resize()
      resize(session)
    case .suspend: session.suspend()
    case .resumed:
      session.enter()
      session.resize()
      resize(session)
    case .end: exitStatus = signal.exitStatus
    }
  }

  private mutating func resize(_ session: borrowing Terminal.Session) {
    let size = session.size
    state.width = size.width
    state.height = size.height
    _ = state.handle(.resized)
  }

  mutating func follow(everything: Bool) {
    looked = Clock.now
    if !desk.journal.postponed.isEmpty, !state.present.mustNotWrite,
      let events = try? desk.journal.retry(now: Clock.now)
    {
      for event in events { state.present.apply(event) }
      state.present.settle()
      if !events.isEmpty { boardChanged() }
    }
    if desk.follow(into: &state.present, everything: everything) { boardChanged() }
    noteHealth()
  }

  /// What others wrote since this person was here; `before` they came, or while they looked on.
  private mutating func noteNews(before: Bool) {
    let events = desk.lastVisit?.take() ?? []
    if !events.isEmpty { state.received(news: events, before: before) }
  }

  mutating func boardChanged() {
    noteNews(before: false)
    if state.viewing != nil {
      state.received(lines: desk.allLines())
    } else if !state.isPast {
      state.boardChanged()
    }
    if case .card(let id) = state.screen {
      state.received(history: desk.history(of: id, in: state.present), of: id)
    }
    if state.screen == .history { state.received(lines: desk.allLines()) }
    if case .partner(let id) = state.screen {
      state.received(history: desk.history(by: id, in: state.present), by: id)
    }
  }

  // MARK: - Effects

  mutating func perform(_ effects: [Effect], _ session: inout Terminal.Session) {
    for effect in effects { perform(effect, &session) }
  }

  private mutating func perform(_ effect: Effect, _ session: inout Terminal.Session) {
    switch effect {
    case .record(let changes): state.wrote(record(changes))
    case .undo: undo(redo: false)
    case .redo: undo(redo: true)
    case .readHistory(let id):
      state.received(history: desk.history(of: id, in: state.present), of: id)
    case .readLines: state.received(lines: desk.allLines())
    case .readPartner(let id):
      state.received(history: desk.history(by: id, in: state.present), by: id)
    case .editText(let id, let text): edit(id, text, &session)
    case .remember(let id): identity.remember(id)
    case .readThemes:
      let (offers, faults) = ThemeFiles.all()
      let trouble = faults.first.map { Complaint($0.problem, state.words).description }
      state.received(themes: offers, trouble: trouble)
    case .keepTheme(let name): keep(theme: name)
    case .keepFilter(let name, let text): keep(filter: name, text)
    case .readLibrary: state.received(library: MethodFiles.library(board: desk.folder))
    case .writeMinutes(let id, let path, let text, let replacing):
      write(minutesOf: id, text, to: path, replacing: replacing)
    case .lay(let sheet, let seat): lay(sheet, seat: seat)
    case .reveal(let parts, let sheets): reveal(parts, taking: sheets)
    case .gather(let poll):
      // The table before the logs: who closes a vote writes it down before the hands are taken away.
      let table = seating.look(as: state.me)
      follow(everything: false)
      state.received(table: table)
      perform(state.gathered(for: poll), &session)
      perform(state.keepUp(), &session)
    case .take(let sheet):
      // Where the folder lets nobody take what is not theirs, its own terminal does.
      try? seating.take(sheet)
    case .copy(let id):
      let (card, text) = (state.names.card(id), "\(id)")
      let isCopied = session.copy(base64: Data(text.utf8).base64EncodedString())
      state.say(
        isCopied ? state.words.copied(card, text) : state.words.notCopied(card, text),
        isCopied ? .good : .attention)
    case .openLink(let url):
      let isOpened = Editor.open(link: url)
      let shown = url.harmless()
      state.say(
        isOpened ? state.words.linkOpened(shown) : state.words.linkNotOpened(shown),
        isOpened ? .good : .attention)
    case .bell: session.ring()
    case .redraw: session.resize()
    case .suspend:
      session.suspend()
      resize(session)
    case .quit: exitStatus = 0
    }
  }

  /// Writes changes, or says why not; whether they are written.
  mutating func record(_ changes: [Change]) -> Bool {
    var isWritten = true
    do throws(DeskError) {
      try desk.record(changes, by: state.me, into: &state.present)
      // What still waits is not done, whatever was said when the key came: the warning is to be seen.
      if !desk.journal.postponed.isEmpty { state.message = nil }
    } catch {
      let face: Face = if case .log = error { .alarm } else { .attention }
      state.say(Complaint(error, state.names).description, face)
      isWritten = false
    }
    boardChanged()
    noteHealth()
    return isWritten
  }

  private mutating func undo(redo: Bool) {
    guard let me = state.me else { return state.askWho() }
    let words = state.words
    do throws(LogError) {
      switch try desk.undo(redo: redo, by: me, into: &state.present) {
      case .done(let events):
        state.sayUndone(events, redo: redo)
        if !desk.journal.postponed.isEmpty { state.message = nil }
      case .nothing: state.say(redo ? words.nothingToRedo : words.nothingToUndo, .dim)
      case .changedSince(let key, let events):
        let why = words.changedSince(state.names.partner(desk.author(of: key)))
        state.say(state.names.stuck(why, events, redo: redo), .attention)
      case .cannot(let events):
        state.say(state.names.stuck(words.cannotUndo, events, redo: redo), .attention)
      }
    } catch {
      state.say(Complaint(error, state.words).description, .alarm)
    }
    boardChanged()
    noteHealth()
  }

  /// Writes minutes where a person wants them, and asks before anything is written over.
  private mutating func write(
    minutesOf id: SessionID, _ text: String, to path: String, replacing: Bool
  ) {
    do throws(FileError) {
      try Files.deliver(text, to: path, replacing: replacing)
      state.say(state.words.minutesWritten(path.harmless()), .good)
    } catch {
      switch error {
      case .exists: state.fileExists(path, minutesOf: id)
      case .failed(let code):
        let reason = state.words.reason(SystemReason(code))
        state.say(state.words.minutesNotWritten(path.harmless(), reason), .alarm)
      }
    }
  }

  /// Writes down for next time how the screen looks.
  private mutating func keep(theme name: String) {
    if let path = Settings.keep(theme: name) {
      state.say(state.words.themeNotKept(name.harmless(), path: path.harmless()), .attention)
    } else {
      let variable = ["NO_COLOR", "KIEM_THEME"].first { Places.variable($0) != nil }
      state.say(state.words.themeKept(name.harmless(), unless: variable), .good)
    }
  }

  /// Writes down for next time what the name of a filter stands for.
  private mutating func keep(filter name: String, _ text: String?) {
    let words = state.words
    if let path = Settings.keep(filter: name, text) {
      state.say(words.filterNotKept(name.harmless(), path: path.harmless()), .attention)
    } else {
      state.say(text == nil ? words.filterForgotten(name) : words.filterNamed(name), .good)
    }
  }

  /// Hands the terminal to an editor and takes it back, whatever the editor did.
  private mutating func edit(_ id: CardID, _ text: String, _ session: inout Terminal.Session) {
    session.leave()
    let outcome = Editor.edit(text)
    session.enter()
    session.resize()
    resize(session)
    switch outcome {
    case .text(let text): perform(state.edited(id, text), &session)
    case .failed(let problem): state.say(Complaint(problem, state.words).description, .alarm)
    }
    follow(everything: false)
  }

  /// Says in the status line what is not as it must be, as long as it is so.
  mutating func noteHealth() {
    let words = state.words
    state.isReadOnly = state.present.mustNotWrite || desk.journal.failure != nil
    let waiting = desk.journal.postponed.reduce(0) { $0 + $1.count }
    let damage = desk.damage
    if state.isReadOnly {
      state.warning = words.readOnly
    } else if waiting > 0 {
      state.warning = words.waiting(waiting)
    } else if damage > 0 {
      state.warning = words.damage(damage)
    } else if desk.journal.held > 0 {
      state.warning = words.held(desk.journal.held)
    } else {
      state.warning = nil
    }
  }
}
