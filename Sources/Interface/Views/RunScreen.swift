import Model

/// The meeting that is held, to be read by a whole room.
extension State {
  func drawRun(_ canvas: inout Canvas, _ held: Board.Held) {
    drawHeader(&canvas, view: words.sessionView, names)
    let schedule = Schedule(held.session, held.course, now: now, zone: zone)
    drawMeetingLine(&canvas, held, schedule)
    let bottom = height - BoardLayout.footer
    if case .ledger(let selected) = meeting.page {
      return drawLedger(
        &canvas, held, selected, Box(x: 0, y: 4, width: width, height: bottom - 4))
    }
    guard width >= 76 else {
      let end = drawRound(
        &canvas, held, Box(x: 1, y: 3, width: width - 2, height: bottom - 3))
      drawAgenda(&canvas, held, schedule, Box(x: 0, y: end, width: width, height: bottom - end))
      return
    }
    let left = max(32, min(46, width / 3))
    drawAgenda(&canvas, held, schedule, Box(x: 0, y: 4, width: left, height: bottom - 4))
    canvas.fill(x: left, y: 4, width: 1, height: bottom - 4, "│", face: .border)
    drawRound(
      &canvas, held, Box(x: left + 3, y: 4, width: width - left - 4, height: bottom - 4))
  }

  /// Which meeting, from when to when, who leads it, and how late it is.
  private func drawMeetingLine(_ canvas: inout Canvas, _ held: Board.Held, _ schedule: Schedule) {
    let session = held.session
    let drift = words.drift(schedule.drift)
    canvas.put(
      drift, x: max(1, width - 1 - drift.columns), y: 2,
      face: schedule.drift > 0 ? .attention : .good)
    let times = clock(schedule.begins) + "-" + clock(schedule.ends)
    let present = session.present.isEmpty ? [] : [words.presentCount(session.present.count)]
    var roles: [String] = []
    if let id = session.facilitator.value {
      roles.append(words.sessionRole(.facilitator) + " " + names.short(id))
    }
    if let id = session.scribe.value {
      roles.append(words.sessionRole(.scribe) + " " + names.short(id))
    }
    // The title gives way first, then who leads: everybody in the room knows both.
    let title = (board.label(of: session) + " " + session.title.value).harmless()
    let room = max(8, width - drift.columns - 4)
    var rest = ([times] + roles + present).joined(separator: "   ").harmless()
    if rest.columns + 19 > room { rest = ([times] + present).joined(separator: "   ") }
    let head = title.cut(to: max(16, room - rest.columns - 3))
    canvas.put((head + "   " + rest).cut(to: room), x: 1, y: 2, face: .heading)
  }

  // MARK: - The round

  /// What is on, its clock, and what it asks; the first row below it.
  @discardableResult
  private func drawRound(_ canvas: inout Canvas, _ held: Board.Held, _ box: Box) -> Int {
    var y = box.y
    let end = box.y + box.height
    let item = held.course.item.flatMap { on in
      held.session.agenda.value.first { $0.item == on.item }
    }
    guard let item, let round = held.course.round else {
      for line in words.beginsNext(nextItem(held).map { itemName($0) }).wrapped(to: box.width) {
        guard y < end else { break }
        canvas.put(line, x: box.x, y: y, face: .heading)
        y += 1
      }
      return y
    }
    let number = words.roundOf(
      round.place.round, round.of, round.script.name[words.language].harmless())
    let name = itemName(item).harmless().uppercased()
    canvas.put(
      name.cut(to: max(4, box.width - number.columns - 2)), x: box.x, y: y, face: .activeColumn)
    canvas.put(
      number.cut(to: box.width), x: box.x + max(0, box.width - number.columns), y: y, face: .text)
    y += box.height > 15 ? 2 : 1
    let hasList = working != nil && round.script.operation.work.rows.isList
    y = drawClock(
      &canvas, round, Box(x: box.x, y: y, width: box.width, height: end - y), hasList: hasList)
    for line in round.script.task[words.language].harmless().wrapped(to: box.width) where y < end {
      canvas.put(line, x: box.x, y: y)
      y += 1
    }
    let gap = box.height > 15 ? 1 : 0
    y += gap
    if !round.script.isSilent {
      y = drawRoundWork(
        &canvas, held, round, Box(x: box.x, y: y, width: box.width, height: end - y))
    }
    // Where the list is, the numbers stand in it.
    let counts =
      working == nil
      ? roundCounts(held, round) + tableRows(held, width: box.width).map { Row($0.text, $0.face) }
      : []
    for row in counts where y < end {
      put(row, on: &canvas, Box(x: box.x, y: y, width: box.width, height: 1))
      y += 1
    }
    return min(end, y + gap)
  }

  /// The item that begins with the next key.
  private func nextItem(_ held: Board.Held) -> AgendaItem? {
    Schedule(held.session, held.course, now: now, zone: zone).rows.first { $0.state == .ahead }?
      .item
  }

  /// The time that is left, as large as there is room for, and a bar; the first row below.
  private func drawClock(
    _ canvas: inout Canvas, _ round: Course.Running, _ box: Box, hasList: Bool
  ) -> Int {
    let left = round.left(at: now)
    let text = State.countdown(left)
    let face: Face =
      left <= 0 ? .alarm : round.pausedAt != nil ? .dim : left <= 60_000 ? .attention : .good
    let digits = BigDigits(text)
    let scale = digits.scale(width: box.width, height: max(5, box.height * 2 / 5))
    var y = box.y
    let isRoomy = box.height > 15
    // Where there is a list, it needs the room more.
    if scale > 0, box.height >= BigDigits.rows + (hasList ? 13 : 4) {
      let x = box.x + (box.width - digits.columns(scale: scale)) / 2
      digits.draw(&canvas, x: x, y: y, scale: scale, face: face)
      y += BigDigits.rows * scale + (isRoomy ? 1 : 0)
    }
    let total = Int64(round.minutes) * 60_000
    let told =
      round.pausedAt != nil
      ? words.pausedWord + " " + text
      : left <= 0 ? words.timeIsUp : words.leftOf(text, State.countdown(total))
    let room = box.width - told.columns - 4
    if room >= 10 {
      let done = total > 0 ? Int(Int64(room) * min(total, total - max(0, left)) / total) : room
      let bar =
        String(repeating: "█", count: max(0, done))
        + String(repeating: "·", count: max(0, room - done))
      canvas.put("[" + bar + "]", x: box.x, y: y, face: face)
    }
    canvas.put(
      told, x: box.x + max(0, box.width - told.columns), y: y, face: face, limit: box.width)
    return y + (isRoomy ? 2 : 1)
  }

  /// `04:12`; `+00:05` when it is over.
  package static func countdown(_ left: Int64) -> String {
    let seconds = left > 0 ? (left + 999) / 1000 : -left / 1000
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return (left < 0 && seconds > 0 ? "+" : "") + two(seconds / 60) + ":" + two(seconds % 60)
  }
}
