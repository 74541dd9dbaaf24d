import Model

/// Leading a meeting with keys.
extension State {
  /// What was planned, then the templates, the one for a first time before others, then what was held.
  var meetingEntries: [MeetingState.Entry] {
    let planned = board.sessions.all.filter {
      $0.planned != nil && board.course(of: $0).state == .planned
    }.sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }
    let templates = (meeting.library?.templates ?? []).sorted {
      ($0.minutes, $0.id) < ($1.minutes, $1.id)
    }
    let held = board.sessions.all.filter {
      let course = board.course(of: $0)
      return course.state == .closed && course.began != nil
    }.sorted { ($1.number ?? 0, $1.id) < ($0.number ?? 0, $0.id) }
    return planned.map { .planned($0.id) } + templates.map { .template($0.id) }
      + held.map { .held($0.id) }
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
    if meeting.page?.isLedger ?? false, board.meeting == nil { meeting.page = nil }
  }

  /// Does what a command means where a meeting is held; `nil`: it means the same here as elsewhere.
  mutating func performInSession(_ command: Command) -> [Effect]? {
    guard screen == .session else { return nil }
    if let effects = performInMinutes(command) { return effects }
    if let held = board.meeting {
      if isSeat(held) {
        if let effects = readLedger(held, command) { return effects }
        if let effects = performAtSeat(held, command) { return effects }
      } else if let effects = performInRound(command) {
        return effects
      }
      return lead(held, command)
    }
    let count = meetingEntries.count
    switch command {
    case .up: meeting.place -= 1
    case .down: meeting.place += 1
    case .first: meeting.place = 0
    case .last: meeting.place = count - 1
    case .pageUp, .pageDown: meeting.place += (command == .pageUp ? -1 : 1) * max(1, height - 8)
    case .open:
      guard meetingEntries.indices.contains(meeting.place) else { return [] }
      let entry = meetingEntries[meeting.place]
      if case .held(let id) = entry {
        pickMinutes(of: id)
      } else if mayWrite(), whoOrAsk(.open) != nil {
        pickBeginning(entry)
      }
      return []
    default:
      guard command.row.place == .session else { return nil }
      say(words.noMeeting, .attention)
    }
    showMeeting()
    return []
  }

  /// Does what a command means while a meeting is held.
  private mutating func lead(_ held: Board.Held, _ command: Command) -> [Effect]? {
    if command == .workAlong {
      workAlong()
      return []
    }
    let leads = board.mayLead(held.session, me)
    if leads, let effects = performInLedger(held, command) { return effects }
    if leads, let effects = performOnAgenda(held, command) { return effects }
    if command == .capture, !isSeat(held), board.mayWriteInSilence(held.course) {
      if mayWrite() { writeAsNext(held) }
      return []
    }
    if command == .takeBack, board.isFaceDown(held.session, held.course) {
      return mayWrite() ? takeBackLast(held) : []
    }
    guard command.row.place == .session else { return nil }
    guard mayWrite() else { return [] }
    // Who leads may be gone: whoever is there takes it over.
    if command == .handRole, whoOrAsk(command) != nil {
      pickRole(of: held.session)
      return []
    }
    guard leads else {
      say(words.onlyFacilitator(names.partner(held.session.facilitator.value)), .attention)
      return []
    }
    switch command {
    case .pauseRound, .moreTime, .lessTime: return changeClock(held, command)
    case .nextRound, .previousRound: return moveOn(held, command)
    case .skipItem: return skipItem(held)
    case .attendance: showAttendance(held.session)
    case .decide: decide()
    case .agree: beginAgreement()
    case .reveal: return reveal(held)
    case .ready, .takeBack: return []
    case .parkItem: mode = .line(.parkItem, LineEditor())
    case .ledger: toggleLedger(held)
    case .closeSession:
      let open = board.openPoll(in: held.course).map { ready(in: $0.id, held) }
      let choice = Picker.Choice(
        text: words.closeMeeting(board.label(of: held.session)),
        detail: open.map { words.countsOpenPoll($0.done, of: $0.of) } ?? "", value: .close)
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
    if command == .moreTime || command == .lessTime {
      let minutes = command == .moreTime ? 1 : -1
      guard round.minutes + minutes >= 1 else {
        say(words.shortestRound, .dim)
        return []
      }
      say(words.roundHas(round.minutes + minutes))
      return [.record([Change(id, RoundExtended(round.place, minutes: minutes))])]
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
    meeting.item = nil
    meeting.page = nil
    let begun = changes.compactMap { ($0.payload as? RoundStarted)?.script.operation }.last
    // Where people agree on what is next, what was agreed before is gone through.
    if begun == .agree, !ledger(held).isEmpty { meeting.page = .ledger(nil) }
    return revealing(before: changes, held) + [.record(changes)]
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
    let changes = board.skipping(item, in: held.session, library)
    return (item.item == held.course.item?.item ? revealing(before: changes, held) : [])
      + [.record(changes)]
  }

  /// Puts something aside that came up.
  mutating func park(_ text: String) -> [Effect] {
    say(words.isParked, .good)
    return [.record([Change(TargetID(random: random()), ItemParked(text: text))])]
  }

  /// Ends a meeting.
  mutating func close(_ id: SessionID) -> [Effect] {
    guard let session = board.sessions[id] else { return [] }
    let revealed = board.meeting.map { revealing(before: [], $0) } ?? []
    // What is voted on is counted first: afterwards nobody looks at the hands any more.
    let open = board.meeting.flatMap { board.openPoll(in: $0.course) }
    let label = board.label(of: session)
    say(words.meetingClosed(label), .good)
    meeting.page = nil
    pickMinutes(of: id)
    return revealed + (open.map { [.gather($0.id)] } ?? [])
      + [.record([Change(id.cast(), SessionClosed())])]
  }

  /// What an item of an agenda is called.
  func itemName(_ item: AgendaItem) -> String {
    let name = item.name[words.language]
    return name.isEmpty ? item.method : name
  }
}
