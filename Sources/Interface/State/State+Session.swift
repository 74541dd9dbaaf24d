import Model

/// Leading a meeting with keys.
extension State {
  /// What can be begun: what was planned, then the templates, the one for a first time before others.
  var meetingEntries: [MeetingState.Entry] {
    let planned = board.sessions.all.filter {
      $0.planned != nil && board.course(of: $0).state == .planned
    }.sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }
    let templates = (meeting.library?.templates ?? []).sorted {
      ($0.minutes, $0.id) < ($1.minutes, $1.id)
    }
    return planned.map { .planned($0.id) } + templates.map { .template($0.id) }
  }

  /// Shows the meeting that is held, or what can be held.
  mutating func showSession() -> [Effect] {
    guard screen != .session else {
      say(words.isHere, .dim)
      return []
    }
    guard !isTravelling, viewing == nil else {
      say(isTravelling ? words.pastIsReadOnly : words.viewIsReadOnly, .attention)
      return []
    }
    show(.session)
    showMeeting()
    return meeting.library == nil ? [.readLibrary] : []
  }

  /// Keeps the selection inside the list, which may have become shorter.
  mutating func showMeeting() {
    meeting.place = max(0, min(meeting.place, meetingEntries.count - 1))
  }

  /// Does what a command means where a meeting is held; `nil`: it means the same here as elsewhere.
  mutating func performInSession(_ command: Command) -> [Effect]? {
    guard screen == .session else { return nil }
    if let held = board.meeting { return lead(held, command) }
    let count = meetingEntries.count
    switch command {
    case .up: meeting.place -= 1
    case .down: meeting.place += 1
    case .first: meeting.place = 0
    case .last: meeting.place = count - 1
    case .pageUp, .pageDown: meeting.place += (command == .pageUp ? -1 : 1) * max(1, height - 8)
    case .open: return beginMeeting()
    default:
      guard command.row.place == .session else { return nil }
      say(words.noMeeting, .attention)
    }
    showMeeting()
    return []
  }

  /// Plans what is selected, unless it is planned, and begins it with who acts here as its facilitator.
  private mutating func beginMeeting() -> [Effect] {
    guard mayWrite(), let me = whoOrAsk(.open), let library = meeting.library,
      meetingEntries.indices.contains(meeting.place)
    else { return [] }
    let began = SessionStarted(rule: .open)
    switch meetingEntries[meeting.place] {
    case .planned(let id):
      guard let session = board.sessions[id] else { return [] }
      say(words.meetingBegan(board.label(of: session)), .good)
      let hand =
        session.facilitator.value == nil
        ? [Change(id.cast(), RoleHanded(role: .facilitator, to: me))] : []
      return [.record(hand + [Change(id.cast(), began)])]
    case .template(let name):
      guard let template = library.template(name) else { return [] }
      let id = SessionID(random: random())
      let planned = board.planning(
        template.name[words.language], template, library, facilitator: me)
      say(words.meetingBegan("S\(planned.number ?? 0)"), .good)
      return [.record([Change(id.cast(), planned), Change(id.cast(), began)])]
    }
  }

  /// Does what a command means while a meeting is held.
  private mutating func lead(_ held: Board.Held, _ command: Command) -> [Effect]? {
    guard command.row.place == .session else { return nil }
    guard mayWrite() else { return [] }
    guard board.mayLead(held.session, me) else {
      say(words.onlyFacilitator(names.partner(held.session.facilitator.value)), .attention)
      return []
    }
    switch command {
    case .pauseRound: return changeClock(held, command)
    case .moreTime: return changeClock(held, command)
    case .nextRound, .previousRound: return moveOn(held, command)
    case .skipItem: return skipItem(held)
    case .parkItem: mode = .line(.parkItem(held.session.id), LineEditor())
    case .closeSession:
      let choice = Picker.Choice(
        text: words.closeMeeting(board.label(of: held.session)), detail: "", value: .close)
      mode = .pick(Picker(purpose: .closing(held.session.id), choices: [choice]))
    default: return nil
    }
    return []
  }

  private mutating func changeClock(_ held: Board.Held, _ command: Command) -> [Effect] {
    guard let round = held.course.round else {
      say(words.noRound, .attention)
      return []
    }
    let id: TargetID = held.session.id.cast()
    if command == .moreTime {
      say(words.roundHas(round.minutes + 1))
      return [.record([Change(id, RoundExtended(round.place, minutes: 1))])]
    }
    if round.pausedAt == nil {
      say(words.clockStopped)
      return [.record([Change(id, RoundPaused(round.place))])]
    }
    say(words.clockGoesOn)
    return [.record([Change(id, RoundResumed(round.place))])]
  }

  private mutating func moveOn(_ held: Board.Held, _ command: Command) -> [Effect] {
    guard let library = meeting.library else { return [.readLibrary] }
    let isBack = command == .previousRound
    let changes =
      isBack ? board.goingBack(held.session, library) : board.goingOn(held.session, library)
    guard !changes.isEmpty else {
      say(isBack ? words.firstRound : words.agendaIsDone, .attention)
      return []
    }
    return [.record(changes)]
  }

  private mutating func skipItem(_ held: Board.Held) -> [Effect] {
    guard let library = meeting.library else { return [.readLibrary] }
    let agenda = held.session.agenda.value
    let on =
      held.course.item.map(\.item)
      ?? Schedule(held.session, held.course, now: now, zone: zone).rows
      .first { $0.state == .ahead }?.item.item
    guard let item = agenda.first(where: { $0.item == on }) else {
      say(words.agendaIsDone, .attention)
      return []
    }
    say(words.leftOut(itemName(item)))
    return [.record(board.skipping(item, in: held.session, library))]
  }

  /// Puts something aside that came up.
  mutating func park(_ text: String, in session: SessionID) -> [Effect] {
    say(words.isParked, .good)
    return [.record([Change(TargetID(random: random()), ItemParked(text: text))])]
  }

  /// Ends a meeting.
  mutating func close(_ id: SessionID) -> [Effect] {
    guard let session = board.sessions[id] else { return [] }
    say(words.meetingClosed(board.label(of: session)), .good)
    return [.record([Change(id.cast(), SessionClosed())])]
  }

  /// What an item of an agenda is called.
  func itemName(_ item: AgendaItem) -> String {
    let name = item.name[words.language]
    return name.isEmpty ? item.method : name
  }
}
