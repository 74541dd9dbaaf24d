import Model

extension State {
  /// What happened as a list, a line of time, and the board of the moment beside the board of now.
  func drawHistory(_ canvas: inout Canvas) {
    drawHeader(&canvas, view: words.historyView, names)
    guard let travel else { return }
    defer { if travel.showsRecord, let line = travel.line { drawRecord(&canvas, line) } }
    drawTimeLine(&canvas, travel)
    let top = 6
    let bottom = height - BoardLayout.footer
    guard width >= 76 else {
      drawHappened(&canvas, travel, x: 0, width: width, rows: top..<bottom)
      return
    }
    let left = width * 47 / 100
    drawStanding(&canvas, travel, width: left - 1, rows: top..<bottom)
    canvas.fill(x: left, y: top, width: 1, height: max(0, bottom - top), "│", face: .border)
    canvas.put(words.whatHappened, x: left + 2, y: top, face: .heading, limit: width - left - 2)
    drawHappened(&canvas, travel, x: left + 1, width: width - left - 1, rows: (top + 1)..<bottom)
  }

  /// First and last day, a ruler with the moment on it, and the moment in words.
  private func drawTimeLine(_ canvas: inout Canvas, _ travel: Travel) {
    guard let first = travel.time.lines.first?.key.stamp.milliseconds,
      let last = travel.time.lines.last?.key.stamp.milliseconds, let moment = travel.moment
    else { return }
    func day(_ moment: Int64) -> String {
      names.date(Day(milliseconds: moment, offset: zone))
    }
    func dayShort(_ moment: Int64) -> String {
      names.shortDate(Day(milliseconds: moment, offset: zone))
    }
    let (start, end) = (dayShort(first), dayShort(last))
    canvas.put(start, x: 1, y: 2, face: .dim, limit: width - 2)
    canvas.put(end, x: max(0, width - 1 - end.columns), y: 2, face: .dim)
    let room = max(1, width - 3)
    let span = max(1, last - first)
    func column(_ moment: Int64) -> Int {
      max(0, min(room - 1, Int((moment - first) * Int64(room - 1) / span)))
    }
    // A mark gives way by a column or two; one that would lie wholly on another is not shown.
    var free = start.columns + 2
    for (index, session) in travel.sessions.enumerated() {
      let mark = "S\(index + 1)"
      let moment = travel.time.lines[session.lines.upperBound].key.stamp.milliseconds
      let place = min(1 + column(moment), width - 2 - end.columns - mark.columns)
      guard place + mark.columns > free else { continue }
      let x = max(place, free)
      free = x + canvas.put(mark, x: x, y: 2, face: .dim) + 1
    }
    for at in 0..<room {
      canvas.put(at % 10 == 0 || at == room - 1 ? "|" : "-", x: 1 + at, y: 3, face: .border)
    }
    canvas.put("^", x: 1 + column(moment), y: 3, face: .key)
    let filtered = travel.filter == TimeFilter() ? nil : travel.shown.count
    let text =
      words.at + " " + day(moment) + " " + time(moment) + "    "
      + words.event(travel.count, of: travel.time.lines.count, fitting: filtered)
    canvas.put(text.cut(to: width - 2), x: 1, y: 4, face: .text)
    canvas.put(filterText(travel.filter).cut(to: width - 2), x: 1, y: 5, face: .match)
  }

  private func filterText(_ filter: TimeFilter) -> String {
    [
      filter.card.map { names.card($0) + " " + (board.cards[$0]?.title.value ?? "") },
      filter.partner.map { names.partner($0) }, filter.topic.map { words.topic($0) },
      filter.session.flatMap { id in
        travel?.sessions.firstIndex { $0.id == id }.map { words.session($0 + 1) }
      },
    ].compactMap { $0 }.joined(separator: " | ").harmless()
  }

  /// `20:45`.
  private func time(_ moment: Int64) -> String {
    let minutes = (moment + Int64(zone) * 1000) / 60_000
    func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
    return two(minutes / 60 % 24) + ":" + two(minutes % 60)
  }

  /// Then beside now, and the difference.
  private func drawStanding(
    _ canvas: inout Canvas, _ travel: Travel, width: Int, rows: Range<Int>
  ) {
    let (then, now) = (travel.then.standing, board.standing)
    var lines = Stage.allCases.map {
      (names.stage($0), then.stages[$0.index], now.stages[$0.index])
    }
    lines.append((words.offThen, then.off, now.off))
    lines.append((words.peopleThen, then.people, now.people))
    lines.append((words.resultsThen, then.results, now.results))
    canvas.put(words.boardThen, x: 1, y: rows.lowerBound, face: .heading, limit: width - 1)
    let heads = words.thenNowChange
    let columns = [heads.change, heads.now, heads.then]
    var y = rows.lowerBound + 1
    func put(_ texts: [String], _ face: Face) {
      var end = width - 1
      for (text, head) in zip(texts, columns) {
        canvas.put(text, x: max(0, end - text.columns), y: y, face: face)
        end -= max(5, head.columns + 2)
      }
    }
    put(columns, .dim)
    // Where there is little room the names begin at the edge, and the figures of then are never touched.
    let figures = columns.dropLast().reduce(1) { $0 + max(5, $1.columns + 2) }
    let digits = lines.map { String($0.1).columns }.max() ?? 1
    let widest = lines.map(\.0.columns).max() ?? 0
    let room = max(0, width - figures - digits - 1)
    let x = room - 3 >= widest ? 3 : 1
    for (name, then, now) in lines where y + 1 < rows.upperBound {
      y += 1
      let change = now - then
      canvas.put(name.cut(to: max(0, room - x)), x: x, y: y)
      put(
        [change == 0 ? "" : (change > 0 ? "+" : "") + String(change), String(now), String(then)],
        .text)
    }
    y += 2
    for line in words.opensBoardThen.wrapped(to: max(8, width - 3)) where y < rows.upperBound {
      canvas.put(line, x: 1, y: y, face: .dim, limit: width - 1)
      y += 1
    }
  }

  /// The lines around the one at which somebody stands; what came later is dim.
  private func drawHappened(
    _ canvas: inout Canvas, _ travel: Travel, x: Int, width: Int, rows: Range<Int>
  ) {
    guard !travel.shown.isEmpty else {
      canvas.put(words.nothingFits, x: x + 1, y: rows.lowerBound, face: .dim, limit: width - 1)
      return
    }
    let top = max(0, min(travel.place - rows.count * 2 / 3, travel.shown.count - rows.count))
    let names = names
    let today = travel.moment.map { Day(milliseconds: $0, offset: zone) }
    for (row, place) in (top..<travel.shown.count).prefix(rows.count).enumerated() {
      let line = travel.time.lines[travel.shown[place]]
      let isHere = place == travel.place
      canvas.selecting = isHere
      if isHere { canvas.fill(x: x, y: rows.lowerBound + row, width: width) }
      let moment = line.key.stamp.milliseconds
      let events = Event.told(in: line)
      // The time of what happened on the day that is looked at, the day of everything else.
      let day = Day(milliseconds: moment, offset: zone)
      let head =
        (day == today ? " " + time(moment) : names.shortDate(day)) + " "
        + names.short(events.lazy.compactMap(\.by).first).harmless().cut(to: 8) + " "
      let more = events.count > 1 ? " " + words.furtherEvents(events.count - 1) : ""
      let room = max(0, width - 2 - head.columns)
      let y = rows.lowerBound + row
      canvas.put(isHere ? ">" : " ", x: x, y: y, face: .key)
      canvas.put(head, x: x + 1, y: y, face: .dim, limit: width - 1)
      canvas.put(
        names.told(events).cut(to: max(0, room - more.columns)) + more, x: x + 1 + head.columns,
        y: y, face: place > travel.place ? .dim : .text, limit: room)
      canvas.selecting = false
    }
  }

  /// Everything that the log says of the line at which somebody stands.
  private func drawRecord(_ canvas: inout Canvas, _ line: RawEvent) {
    let inner = width - 6
    var lines = [
      "\(line.key.id)", "\(line.key.stamp)", line.kindText + " " + "\(line.target)",
    ]
    for event in Event.told(in: line) { lines.append(names.told([event])) }
    lines.append(line.payloadText)
    let wrapped = lines.flatMap { $0.harmless().wrapped(to: inner - 2) }
    let most = max(1, height - BoardLayout.footer - 5)
    let box = Box(x: 2, y: 2, width: inner + 2, height: min(wrapped.count, most) + 2)
    drawBox(&canvas, box, title: words.fullRecord)
    for (row, text) in wrapped.prefix(most).enumerated() {
      canvas.put(text, x: box.x + 2, y: box.y + 1 + row)
    }
  }
}
