import Model

extension State {
  /// The meeting that is held, or what can be held.
  func drawSession(_ canvas: inout Canvas) {
    if case .minutes(let id, let top) = meeting.page {
      return drawMinutes(&canvas, of: id, from: top)
    }
    if let held = board.meeting {
      return isSeat(held) ? drawSeat(&canvas, held) : drawRun(&canvas, held)
    }
    drawHeader(&canvas, view: words.sessionView, names)
    let entries = meetingEntries
    // Who has nothing yet is told what to begin with.
    let isFirst = board.sessions.all.isEmpty && board.lastNumber == 0
    let heading = isFirst ? words.firstMeeting(firstMinutes) : words.chooseMeeting
    canvas.put(heading.cut(to: width - 2), x: 1, y: 2, face: .heading)
    let room = height - BoardLayout.footer - 4
    let top = max(0, min(meeting.place - room + 1, entries.count - room))
    for (row, entry) in entries.dropFirst(top).prefix(room).enumerated() {
      drawEntry(&canvas, entry, y: 4 + row, isSelected: top + row == meeting.place)
    }
    if case .browse = mode {
      canvas.put(
        words.beginsMeeting.cut(to: width - 2), x: 1, y: height - BoardLayout.footer + 2, face: .dim
      )
    }
  }

  private func drawEntry(
    _ canvas: inout Canvas, _ entry: MeetingState.Entry, y: Int, isSelected: Bool
  ) {
    canvas.selecting = isSelected
    if isSelected { canvas.fill(x: 0, y: y, width: width) }
    canvas.put(isSelected ? ">" : " ", x: 0, y: y, face: .key)
    let text: String
    let detail: String
    switch entry {
    case .planned(let id):
      guard let session = board.sessions[id] else { return }
      text = board.label(of: session) + " " + session.title.value
      let day = session.day.value.map { names.date($0) }
      detail = ([words.isPlanned] + [day, session.start.value?.description].compactMap { $0 })
        .joined(separator: " ")
    case .template(let name):
      guard let template = meeting.library?.template(name) else { return }
      text = template.name[words.language]
      detail = words.minutes(template.minutes)
    case .held(let id):
      guard let session = board.sessions[id] else { return }
      text = board.label(of: session) + " " + session.title.value
      let day = board.course(of: session).began.map {
        names.date(Day(milliseconds: $0.milliseconds, offset: zone))
      }
      detail = words.wasHeld(day ?? "")
    }
    canvas.put(
      text.harmless().cut(to: max(8, width - detail.columns - 5)), x: 2, y: y, limit: width - 3)
    canvas.put(detail, x: max(2, width - 2 - detail.columns), y: y, face: .dim)
    canvas.selecting = false
  }

  /// How long the shortest meeting takes.
  private var firstMinutes: Int { meeting.library?.templates.map(\.minutes).min() ?? 45 }

  /// In the header: a meeting is held, and how many minutes its round has left; `nil` on its own screen.
  var meetingSign: (text: String, face: Face)? {
    guard screen != .session, !isTravelling, viewing == nil, let held = board.meeting else {
      return nil
    }
    let label = "4: " + board.label(of: held.session)
    guard let round = held.course.round else { return (" \(label) ", .key) }
    let left = round.left(at: now)
    if round.pausedAt != nil { return (" \(label) \(words.pausedWord) ", .key) }
    if left <= 0 { return (" \(label) +\(-left / 60_000)' ", .alarm) }
    return (" \(label) \((left + 59_999) / 60_000)' ", left <= 60_000 ? .attention : .key)
  }

  /// The keys worth a hint where a meeting is held, or none is.
  var meetingHints: [Command] {
    if case .minutes = meeting.page { return [.pageDown, .pageUp, .open, .back] }
    guard let held = board.meeting else { return [.open, .showBoard, .back] }
    let own: [Command] =
      switch held.course.round?.script.operation {
      case .cluster: [.showClusters]
      case .vote, .rate: [.showBallot]
      case .reveal: outcome(held) == nil ? [] : [.showBallot]
      default: []
      }
    guard board.mayLead(held.session, me) else {
      if meeting.page?.isLedger ?? false { return [.ledger, .back] }
      return own + (held.course.round.map { workHints(held, $0) } ?? []) + [
        .ledger, .followCursor, .handRole, .back,
      ]
    }
    let isPassed = table.sheets.contains { ($0.seat ?? TableState.votes) < TableState.votes }
    let silent: [Command] =
      board.isFaceDown(held.session, held.course)
      ? [.reveal] + (isPassed || seats(in: held.session).isEmpty ? [.capture] : [])
        + (isPassed ? [.takeBack] : []) : []
    if meeting.page?.isLedger ?? false {
      return [.moreTime, .lessTime, .open, .decide, .agree, .parkItem, .nextRound, .back]
    }
    if meeting.item != nil { return [.open, .itemUp, .itemDown, .nextRound, .back] }
    if working != nil, let round = held.course.round {
      return round.script.operation.work.keys + [
        .workAlong, .nextRound, .pauseRound, .moreTime, .back,
      ]
    }
    if held.course.round?.script.operation == .attend {
      return [
        .attendance, .nextRound, .pauseRound, .moreTime, .parkItem, .skipItem, .handRole, .back,
      ]
    }
    return own + silent + [
      .nextRound, .pauseRound, .moreTime, .parkItem, .decide, .agree, .ledger, .skipItem,
      .workAlong, .attendance, .handRole, .back, .closeSession,
    ]
  }

  /// `19:42`, on a clock of this zone.
  func clock(_ moment: Int64) -> String {
    let minutes = (moment / 60_000 + Int64(zone) / 60) % 1440
    return TimeOfDay(minutes: Int((minutes + 1440) % 1440))?.description ?? ""
  }
}
