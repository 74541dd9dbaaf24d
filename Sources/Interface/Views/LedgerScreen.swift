import Model

extension State {
  /// What was decided, agreed and parked, one below the other; the selected one is always seen.
  func drawLedger(
    _ canvas: inout Canvas, _ held: Board.Held, _ selected: LedgerEntry?, _ box: Box
  ) {
    let title = words.ledgerHeading
    canvas.put(title.cut(to: box.width - 2), x: 1, y: box.y, face: .heading)
    if let round = held.course.round {
      let left = round.left(at: now)
      let told = left <= 0 ? words.timeIsUp : State.countdown(left)
      canvas.put(
        told, x: max(title.columns + 3, box.width - 1 - told.columns), y: box.y,
        face: left <= 0 ? .alarm : left <= 60_000 ? .attention : .good, limit: box.width)
    }
    let parts = ledger(held)
    let first = parts.first?.entries.first
    let chosen = parts.contains { part in selected.map { part.entries.contains($0) } ?? false }
    let wanted = chosen ? selected : first
    var rows: [Row] = []
    var range = 0..<0
    for part in parts {
      if !rows.isEmpty { rows.append(Row()) }
      rows.append(Row(" " + part.heading, .column))
      for entry in part.entries {
        let own = self.rows(of: entry, width: box.width - 2)
        if entry == wanted { range = rows.count..<(rows.count + own.count) }
        rows += own
      }
    }
    let room = max(1, box.height - 2)
    // Its heading is seen with the first one.
    let top = max(0, min(range.upperBound - room, rows.count - room))
    let start = min(top, max(0, range.lowerBound - 1))
    for (index, row) in rows.dropFirst(start).prefix(room).enumerated() {
      let y = box.y + 2 + index
      canvas.selecting = range.contains(start + index)
      if canvas.selecting { canvas.fill(x: 0, y: y, width: box.width) }
      put(row, on: &canvas, Box(x: 0, y: y, width: box.width - 1, height: 1))
      canvas.selecting = false
    }
    drawMore(&canvas, above: 0, below: rows.count - start - room)
  }

  /// One of them: what it says, and what belongs to it.
  private func rows(of entry: LedgerEntry, width: Int) -> [Row] {
    let item: Document.Item
    var mark = "-"
    switch entry {
    case .decision(let id):
      guard let decision = board.decisions[id] else { return [] }
      item = names.item(decision)
    case .agreement(let id):
      guard let agreement = board.agreements[id] else { return [] }
      item = names.item(agreement)
      switch agreement.state.value {
      case .open: break
      case .kept: mark = "x"
      case .dropped: mark = "~"
      }
    case .parked(let id):
      item = Document.Item(text: board.parkingLot[id]?.text.value ?? "")
    }
    let text = item.text.harmless().wrapped(to: max(10, width - 4)).enumerated().map {
      Row(($0.offset == 0 ? " \(mark) " : "   ") + $0.element)
    }
    let details = item.details.joined(separator: " | ").harmless()
    guard !details.isEmpty else { return text }
    return text + details.wrapped(to: max(10, width - 6)).map { Row("     " + $0, .dim) }
  }

  /// What a key does in the list, where it is something else than beside it; `nil`: the same.
  func ledgerHint(_ command: Command) -> String? {
    guard screen == .session else { return nil }
    if case .minutes = meeting.page, command == .open { return words.saveHint }
    guard meeting.page?.isLedger ?? false else { return nil }
    switch command {
    case .moreTime: return words.keptHint
    case .lessTime: return words.droppedHint
    case .open: return words.moreHint
    default: return nil
    }
  }

  /// The minutes of a meeting, to be read.
  func drawMinutes(_ canvas: inout Canvas, of id: SessionID, from top: Int) {
    drawHeader(&canvas, view: words.sessionView, names)
    let lines = minutesLines(of: id)
    let room = max(1, height - BoardLayout.footer - 2)
    let start = max(0, min(top, lines.count - room))
    for (index, line) in lines.dropFirst(start).prefix(room).enumerated() {
      canvas.put(
        line.cut(to: width - 2), x: 1, y: 2 + index, face: start + index < 2 ? .heading : .text)
    }
    drawMore(&canvas, above: 0, below: lines.count - start - room)
  }
}
