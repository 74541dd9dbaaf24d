import Model

/// A meeting at the terminal of somebody who takes part: what is asked now, and what they do.
extension State {
  func drawSeat(_ canvas: inout Canvas, _ held: Board.Held) {
    drawHeader(&canvas, view: words.seatView, names)
    if case .ledger(let selected) = meeting.page {
      let height = height - BoardLayout.footer - 2
      return drawLedger(
        &canvas, held, selected, Box(x: 0, y: 2, width: width, height: height))
    }
    guard let round = held.course.round else {
      drawSeatLine(&canvas, held, "", "", .text)
      let lines = words.waitForRound(names.partner(held.session.facilitator.value).harmless())
        .wrapped(to: width - 4)
      for (row, line) in lines.enumerated() { canvas.put(line, x: 1, y: 4 + row, face: .heading) }
      drawCompany(&canvas, held, y: height - BoardLayout.footer - 1)
      return
    }
    let item = held.session.agenda.value.first { $0.item == round.place.item }
    let number = words.roundOf(
      round.place.round, round.of, round.script.name[words.language].harmless())
    let (time, face) = clockText(round)
    drawSeatLine(
      &canvas, held, (item.map { itemName($0).harmless() + ", " } ?? "") + number, time, face)
    let bottom = height - BoardLayout.footer - 1
    var y = 4
    for line in round.script.task[words.language].harmless().wrapped(to: width - 2)
    where y < bottom - 6 {
      canvas.put(line, x: 1, y: y)
      y += 1
    }
    y += 1
    if y < bottom {
      drawWork(&canvas, held, round, Box(x: 1, y: y, width: width - 2, height: bottom - y))
    }
    drawCompany(&canvas, held, y: bottom)
  }

  /// Which meeting, which round, and how much time is left.
  private func drawSeatLine(
    _ canvas: inout Canvas, _ held: Board.Held, _ what: String, _ time: String, _ face: Face
  ) {
    canvas.put(time, x: max(1, width - 1 - time.columns), y: 2, face: face)
    let room = width - time.columns - 4
    let title = board.label(of: held.session) + " " + held.session.title.value.harmless()
    // What is on matters more than what the evening is called.
    let used = canvas.put(
      title.cut(to: max(8, room - what.columns - 3)), x: 1, y: 2, face: .heading)
    canvas.put(what, x: 1 + used + 3, y: 2, face: .activeColumn, limit: max(0, room - used - 3))
  }

  /// The time that is left, in words.
  func clockText(_ round: Course.Running) -> (text: String, face: Face) {
    let left = round.left(at: now)
    let text = State.countdown(left)
    if round.pausedAt != nil { return (words.pausedWord + " " + text, .dim) }
    if left <= 0 { return (words.timeIsUp + " " + text, .alarm) }
    return (
      words.leftOf(text, State.countdown(Int64(round.minutes) * 60_000)),
      left <= 60_000 ? .attention : .good
    )
  }

  /// Who of the seats is ready and how many are not, and whether this one is.
  private func drawCompany(_ canvas: inout Canvas, _ held: Board.Held, y: Int) {
    let ready = ready(in: held)
    let seats = seats(in: held.session)
    let isReady = me.map { ready.contains($0) } ?? false
    let own = isReady ? words.youAreReady : ""
    let text =
      held.course.round == nil
      ? words.whoIsHere(names.told(seats).joined(separator: ", "), seats.count)
      : words.whoIsReady(
        names.told(ready).joined(separator: ", "), ready.count, seats.count)
    let used = canvas.put(own, x: 1, y: y, face: .good)
    canvas.put(
      text.harmless().cut(to: max(8, width - used - 4)), x: used == 0 ? 1 : used + 3, y: y,
      face: .dim)
  }

  // MARK: - Silent writing

  func drawWriting(
    _ canvas: inout Canvas, _ held: Board.Held, _ round: Course.Running, _ box: Box
  ) {
    guard board.mayWriteInSilence(held.course) else { return }
    let cards = myCards
    var rows = [
      Row(words.yourCards(cards.count, round.script.bounds.perPerson), .column)
    ]
    for laid in cards {
      let card = laid.card
      let details =
        card.settings.map { names.setting($0) } + card.targetGroups
        + [card.firstStep].compactMap { $0 }
      rows.append(
        Row([
          (" " + words.letter(card.kind) + "  " + card.title.harmless(), .text),
          (details.isEmpty ? "" : "   " + details.joined(separator: ", ").harmless(), .dim),
        ]))
    }
    if cards.isEmpty { rows.append(Row("  " + words.noCardsYet, .dim)) }
    let isOpen = !board.isFaceDown(held.session, held.course)
    let seats = onTable(held).of
    let promise =
      isOpen ? [words.isRevealed] : [words.promise] + (seats < 5 ? [words.promiseOfFew] : [])
    drawList(&canvas, rows, box, selected: cards.isEmpty ? nil : seat.place + 1, below: promise)
  }

  func drawBuilding(
    _ canvas: inout Canvas, _ held: Board.Held, _ round: Course.Running, _ box: Box
  ) {
    guard round.script.sight == .passed else { return }
    let cards = dealt(held)
    var rows = [Row(words.dealtCards(cards.count), .column)]
    for card in cards {
      rows.append(Row(" " + words.letter(card.kind) + "  " + card.title.harmless()))
    }
    if cards.isEmpty { rows.append(Row("  " + words.nothingDealt, .dim)) }
    let place = max(0, min(seat.place, cards.count - 1))
    if cards.indices.contains(place) {
      rows.append(Row())
      rows += cards[place].builds.map { Row("  + " + $0.harmless(), .dim) }
      rows += cards[place].mine.map { Row("  + " + $0.harmless(), .good) }
    }
    drawList(
      &canvas, rows, box, selected: cards.isEmpty ? nil : place + 1,
      below: cards.first?.isFaceDown ?? false ? [words.promise] : [])
  }

  /// Rows of which one may be selected, and a sentence at the end of the box.
  private func drawList(
    _ canvas: inout Canvas, _ rows: [Row], _ box: Box, selected: Int?, below: [String]
  ) {
    let sentence = below.flatMap { $0.wrapped(to: box.width) }
    let isRoomy = box.height > sentence.count + 2
    let room = max(2, box.height - (isRoomy ? sentence.count + 1 : 0))
    let top = max(0, min((selected ?? 0) - room + 1, rows.count - room))
    for (index, row) in rows.dropFirst(top).prefix(room).enumerated() {
      let y = box.y + index
      canvas.selecting = top + index == selected
      if canvas.selecting { canvas.fill(x: 0, y: y, width: width) }
      var x = box.x
      for piece in row.pieces {
        x += canvas.put(piece.text, x: x, y: y, face: piece.face, limit: box.width - (x - box.x))
      }
      if canvas.selecting { canvas.put(">", x: 0, y: y, face: .key) }
      canvas.selecting = false
    }
    for (index, line) in sentence.enumerated() where isRoomy {
      canvas.put(line, x: box.x, y: box.y + box.height - sentence.count + index, face: .dim)
    }
  }
}
