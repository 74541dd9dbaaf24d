import Glibc
import Interface
import Log
import Model
import Terminal

/// The one place that waits: keys, signals, other people's events.
struct Loop: ~Copyable {
  private var state: State
  private let desk: Desk
  private let identity: Identity
  private let signals: Signals
  private var session: Terminal.Session
  private var keyboard: Keyboard
  private var painter: Painter
  private var exitStatus: Int32?

  /// Takes the terminal, reads the board and runs; the exit status. Whoever is not remembered here is asked once.
  static func run(_ desk: Desk, _ settings: Settings, as me: PartnerID?) throws -> Int32 {
    let theme = try settings.look()
    desk.journal.startFollowing()
    var board = Board()
    desk.load(into: &board)
    do throws(TerminalError) {
      let signals = try Signals()
      let session = try Terminal.Session(
        crashSentence: "Kiem stopped because of a mistake of its own. Everything you did is saved.\n")
      var loop = Loop(desk, board, settings.words(for: board), theme, me, signals, session)
      board = Board()
      return loop.run()
    } catch { throw Complaint(error) }
  }

  private init(
    _ desk: Desk, _ board: Board, _ words: any Words, _ theme: Theme, _ me: PartnerID?,
    _ signals: consuming Signals, _ session: consuming Terminal.Session
  ) {
    self.desk = desk
    identity = Identity(desk.places)
    self.signals = signals
    keyboard = Keyboard(session)
    painter = Painter(theme: theme)
    let size = session.size
    state = State(
      board: board, words: words, me: me ?? identity.remembered(in: board), now: Clock.now, zone: Clock.zone,
      width: size.width, height: size.height, entropy: UInt64.random(in: .min ... .max))
    let unknownType = session.unknownType
    self.session = session
    if let type = unknownType { state.say(words.unknownTerminal(type.harmless()), .attention) }
    noteHealth()
    if state.me == nil, !state.isReadOnly { state.askWho() }
  }

  /// Runs until the person leaves or a signal says so; the exit status.
  private mutating func run() -> Int32 {
    while exitStatus == nil {
      painter.show(state.draw(), on: session)
      wait()
    }
    desk.journal.close()
    return exitStatus ?? 0
  }

  private mutating func wait() {
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
    if polled[0].revents != 0 { for signal in signals.take() { answer(signal) } }
    if polled[1].revents != 0 { readKeys() }
    let isDue = polled.allSatisfy { $0.revents == 0 }
    if polled[2].revents != 0 || isDue { follow(everything: isDue) }
  }

  /// Nothing to wait for but events: no time-out. Otherwise two seconds where the kernel does not tell of changes or an
  /// event waits in the outbox, and until the first event that lies in the future is due.
  private var timeout: Int32 {
    var wait: Int64 = -1
    if desk.journal.needsPolling || !desk.journal.postponed.isEmpty { wait = 2000 }
    if let due = desk.journal.heldUntil {
      let left = max(0, min(due - Hold.tolerance - Clock.now, 3_600_000))
      wait = wait < 0 ? left + 1 : min(wait, left + 1)
    }
    return Int32(wait)
  }

  private mutating func readKeys() {
    do throws(TerminalError) {
      for input in try keyboard.read(session) {
        perform(state.handle(input))
        if exitStatus != nil { return }
      }
    } catch {
      exitStatus = 128 + SIGHUP
    }
  }

  private mutating func answer(_ signal: Signal) {
    switch signal {
    case .resized:
      session.resize()
      resize()
    case .suspend: session.suspend()
    case .resumed:
      session.enter()
      session.resize()
      resize()
    case .end: exitStatus = signal.exitStatus
    }
  }

  private mutating func resize() {
    let size = session.size
    state.width = size.width
    state.height = size.height
    _ = state.handle(.resized)
  }

  private mutating func follow(everything: Bool) {
    if !desk.journal.postponed.isEmpty, let events = try? desk.journal.retry(now: Clock.now) {
      for event in events { state.board.apply(event) }
      state.board.settle()
      if !events.isEmpty { boardChanged() }
    }
    if desk.follow(into: &state.board, everything: everything) { boardChanged() }
    noteHealth()
  }

  private mutating func boardChanged() {
    state.boardChanged()
    if case .card(let id) = state.screen { state.received(history: desk.history(of: id, in: state.board), of: id) }
  }

  // MARK: - Effects

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .record(let changes): record(changes)
    case .undo: undo(redo: false)
    case .redo: undo(redo: true)
    case .readHistory(let id): state.received(history: desk.history(of: id, in: state.board), of: id)
    case .editText(let id, let text): edit(id, text)
    case .remember(let id): identity.remember(id)
    case .redraw: session.resize()
    case .suspend:
      session.suspend()
      resize()
    case .quit: exitStatus = 0
    }
  }

  private mutating func record(_ changes: [Change]) {
    do throws(LogError) {
      try desk.record(changes, by: state.me, into: &state.board)
    } catch {
      state.say(Complaint(error).description, .alarm)
    }
    boardChanged()
    noteHealth()
  }

  private mutating func undo(redo: Bool) {
    guard let me = state.me else { return state.askWho() }
    let words = state.words
    do throws(LogError) {
      switch try desk.undo(redo: redo, by: me, into: &state.board) {
      case .done(let events):
        let what = state.names.told(events)
        state.say(redo ? words.redid(what) : words.undid(what))
      case .nothing: state.say(redo ? words.nothingToRedo : words.nothingToUndo, .dim)
      case .changedSince(let key):
        let by = desk.lines(at: state.board.cards.all.flatMap { state.board.trail(of: $0.id) })
          .first { $0.key.id == key.id }.flatMap { Event.all(in: $0).first?.by }
        state.say(words.changedSince(state.names.partner(by)), .attention)
      case .cannot: state.say(words.cannotUndo, .attention)
      }
    } catch {
      state.say(Complaint(error).description, .alarm)
    }
    boardChanged()
    noteHealth()
  }

  /// Hands the terminal to an editor and takes it back, whatever the editor did.
  private mutating func edit(_ id: CardID, _ text: String) {
    session.leave()
    let outcome = Editor.edit(text)
    session.enter()
    session.resize()
    resize()
    switch outcome {
    case .text(let text): perform(state.edited(id, text))
    case .failed(let sentence): state.say(sentence, .alarm)
    }
    follow(everything: false)
  }

  /// Says in the status line what is not as it must be, as long as it is so.
  private mutating func noteHealth() {
    let words = state.words
    state.isReadOnly = state.board.mustNotWrite || desk.journal.failure != nil
    let waiting = desk.journal.postponed.reduce(0) { $0 + $1.count }
    let damage = desk.journal.findings.count { $0.weight > .notice } + desk.journal.findingsBeyond
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
