import Model

/// The left side of a meeting that is held: what is on, what comes, and what it brought.
extension State {
  func drawAgenda(
    _ canvas: inout Canvas, _ held: Board.Held, _ schedule: Schedule, _ box: Box
  ) {
    var rows = [Row(" " + words.agendaHeading, .column)]
    rows += schedule.rows.map { agendaRow($0, width: box.width) }
    rows.append(Row("   " + clock(schedule.expectedEnd) + " " + words.endWord, .dim))
    rows += broughtRows(held, room: box.height - rows.count, width: box.width)
    // Where there is little room the item that is on or selected is shown, and what comes behind it.
    let on = schedule.rows.firstIndex { $0.state == .on }
    let selected = meeting.item.flatMap { word in
      schedule.rows.firstIndex { $0.item.item == word }
    }
    let top =
      rows.count > box.height
      ? max(0, min(selected ?? on ?? 0, rows.count - box.height)) : 0
    for (index, row) in rows.dropFirst(top).prefix(max(0, box.height)).enumerated() {
      canvas.selecting = selected.map { $0 + 1 == top + index } ?? false
      put(row, on: &canvas, Box(x: box.x, y: box.y + index, width: box.width, height: 1))
      canvas.selecting = false
    }
  }

  /// A row of pieces on the screen.
  func put(_ row: Row, on canvas: inout Canvas, _ box: Box) {
    var x = box.x
    for piece in row.pieces {
      x += canvas.put(
        piece.text, x: x, y: box.y, face: piece.face, limit: box.width - (x - box.x))
    }
  }

  private func agendaRow(_ row: Schedule.Row, width: Int) -> Row {
    let mark =
      switch row.state {
      case .done: "x"
      case .on: ">"
      case .ahead: " "
      case .skipped: "-"
      }
    let head = " " + mark + " " + clock(row.begins ?? row.planned) + " "
    let minutes = " \(row.item.minutes)'"
    let room = max(4, width - head.columns - minutes.columns - 1)
    let name = itemName(row.item).harmless().cut(to: room)
    let gap = String(repeating: " ", count: max(0, room - name.columns))
    return Row(head + name + gap + minutes, row.state == .on ? .activeColumn : face(of: row.state))
  }

  private func face(of state: Schedule.State) -> Face {
    switch state {
    case .done, .skipped: .dim
    case .on, .ahead: .text
    }
  }

  /// What lies on the parking lot, was decided and was agreed, as far as there is room.
  private func broughtRows(_ held: Board.Held, room: Int, width: Int) -> [Row] {
    let parked = openParked.compactMap { board.parkingLot[$0]?.text.value }
    let decisions = decided(since: held.course).reversed().compactMap {
      board.decisions[$0]?.outcome
    }
    let agreements = agreed(since: held.course).reversed().compactMap { id in
      board.agreements[id].map { names.invitee($0.terms.value.who) + ": " + $0.terms.value.text }
    }
    var parts: [(heading: String, texts: [String])] = [(words.parkingHeading(parked.count), parked)]
    if decisions.isEmpty && agreements.isEmpty || room < 8 {
      parts.append(
        (words.resultsHeading(decisions.count, agreements.count), room < 8 ? [] : decisions))
    } else {
      parts.append((words.decisionsHeading(decisions.count), decisions))
      parts.append((words.agreementsHeading(agreements.count), agreements))
    }
    // Each part gets a row in turn until none is left.
    var shown = Array(repeating: 0, count: parts.count)
    var left = room - 2 * parts.count
    while left > 0,
      let next = parts.indices.filter({ shown[$0] < parts[$0].texts.count })
        .min(by: { shown[$0] < shown[$1] })
    {
      shown[next] += 1
      left -= 1
    }
    return zip(parts, shown).flatMap { part, count in
      [Row(), Row(" " + part.heading, .column)]
        + part.texts.prefix(count).map { Row((" - " + $0.harmless()).cut(to: max(4, width - 1))) }
    }
  }
}
