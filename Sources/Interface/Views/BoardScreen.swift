import Model

extension State {
  /// The kanban: columns with their counts, cards, and what lies above and below.
  mutating func drawBoard(_ canvas: inout Canvas, _ names: Names) {
    drawHeader(&canvas, view: words.boardView, names)
    drawFilter(&canvas)
    let layout = layout
    faces.keep(for: shownBoard)
    for offset in 0..<layout.visibleColumns {
      let stage = Stage.allCases[firstColumn + offset]
      let cells = layout.cells(ofColumn: offset)
      canvas.note(
        .column(stage), x: cells.lowerBound, y: 2, width: cells.count, height: layout.rows + 2)
      drawTitle(&canvas, stage, names, x: cells.lowerBound, width: cells.count - 1)
      if cells.upperBound < width, !isProjected {
        canvas.fill(
          x: cells.upperBound - 1, y: 2, width: 1, height: layout.rows + 2, "│", face: .border)
      }
    }
    if lanes == .none {
      for offset in 0..<layout.visibleColumns {
        drawCards(&canvas, Stage.allCases[firstColumn + offset], names, column: offset)
      }
    } else {
      drawLanes(&canvas, names)
    }
    if firstColumn > 0 { canvas.put("‹", x: 0, y: 3, face: .key) }
    if firstColumn + layout.visibleColumns < 5 { canvas.put("›", x: width - 1, y: 3, face: .key) }
    drawLanding(&canvas)
    if !board.columns.contains(where: { !$0.isEmpty }) { drawInvitation(&canvas) }
  }

  /// What hides cards stands where nobody can overlook it, with the key that shows them again.
  private func drawFilter(_ canvas: inout Canvas) {
    guard let filter else { return }
    let text = words.filtered(by: filter.text.harmless())
    let room = viewing == nil || isProjected ? width - 4 : width / 2
    // A long filter gives way to the key.
    let over = text.columns - room
    let cut = over > 0 ? filter.text.harmless().cut(to: max(1, filter.text.columns - over)) : nil
    let shown = cut.map { words.filtered(by: $0) } ?? text
    canvas.put(" " + shown + " ", x: width - shown.columns - 3, y: 1, face: .match)
  }

  private func drawTitle(
    _ canvas: inout Canvas, _ stage: Stage, _ names: Names, x: Int, width: Int
  ) {
    let isActive = stage == self.stage
    let count = countText(stage)
    let face: Face = isActive ? .activeColumn : .column
    canvas.put(
      names.stage(stage).uppercased().cut(to: max(0, width - count.columns - 2)), x: x, y: 2,
      face: face)
    canvas.put(
      count, x: x + max(0, width - 1 - count.columns), y: 2,
      face: count.hasSuffix("!") ? .limit : face)
    canvas.fill(x: x, y: 3, width: width - 1, "─", face: .border)
  }

  /// The cards of a column, when there are no lanes, from the one that is scrolled to.
  private mutating func drawCards(
    _ canvas: inout Canvas, _ stage: Stage, _ names: Names, column: Int
  ) {
    let layout = layout
    let cells = layout.cells(ofColumn: column)
    let cards = self.column(stage)
    let top = min(tops[stage.index], max(0, cards.count - 1))
    let shown = cards.dropFirst(top).prefix(layout.capacity)
    for (row, id) in shown.enumerated() {
      drawCard(
        &canvas, id, names, x: cells.lowerBound,
        y: BoardLayout.firstRow + row * layout.cardRows, width: cells.count - 1)
    }
    drawMore(&canvas, column: column, above: top, below: cards.count - top - shown.count)
  }

  /// A card where it lies, selected or found if it is.
  mutating func drawCard(
    _ canvas: inout Canvas, _ id: CardID, _ names: Names, x: Int, y: Int, width: Int
  ) {
    guard let made = cardFace(of: id, names, width: width) else { return }
    let rows = layout.cardRows
    canvas.note(.card(id), x: x, y: y, width: width, height: rows)
    // By the face and not by the state: that would be copied whole for each card.
    made.draw(
      on: &canvas, x: x, y: y, rows: rows, isLarge: isProjected,
      CardFaces.Standing(
        isSelected: id == selection, isFound: found?.holds(id) ?? false,
        isMarked: marks.cards.contains(id), news: news.items.isEmpty ? "" : newMark(id)))
  }

  /// How many cards of a column lie above the screen and below it.
  func drawMore(_ canvas: inout Canvas, column: Int, above: Int, below: Int) {
    let cells = layout.cells(ofColumn: column)
    let (x, width) = (cells.lowerBound, cells.count - 1)
    if above > 0 {
      let text = " ^ " + words.more(above) + " "
      canvas.put(text, x: x + max(0, width - 1 - text.columns), y: 3, face: .key)
    }
    if below > 0 {
      canvas.put(
        "v " + words.more(below), x: x + 5, y: layout.height - BoardLayout.footer - 1, face: .key,
        limit: width - 5)
    }
  }

  /// `6/8+1`, `5/5+2!`: in progress, limit, worked on via others, limit reached; where nothing is in progress, all.
  ///
  /// While a filter hides cards, how many are seen of all: `3 of 8`.
  func countText(_ stage: Stage) -> String {
    let count = board.counts[stage.index]
    guard filter == nil else {
      let seen = words.seen(column(stage).count, of: board.columns[stage.index].count)
      return stage.isInProgress && board.isLimitReached(stage) ? seen + "!" : seen
    }
    guard stage.isInProgress, !isProjected else { return String(count.own + count.viaOthers) }
    var text = String(count.own)
    if let limit = board.limits[stage.index].value { text += "/\(limit)" }
    if count.viaOthers > 0 { text += "+\(count.viaOthers)" }
    return board.isLimitReached(stage) ? text + "!" : text
  }

  /// What the board shows of a card; only what is not known yet is worked out.
  private mutating func cardFace(of id: CardID, _ names: Names, width: Int) -> CardFaces.CardFace? {
    if let known = faces.face(of: id, width) { return known }
    guard let card = board.cards[id] else { return nil }
    let made = cardFace(of: card, names, width: width)
    faces.keep(made, of: id)
    return made
  }

  private func cardFace(of card: Card, _ names: Names, width: Int) -> CardFaces.CardFace {
    let room = max(1, width - CardFaces.inset - 1)
    let head = names.label(card) + (card.audience.value == .open ? " " : "*")
    // A wide column has room for the whole title, a narrow one shows the short one.
    let full = card.title.value
    let short = card.short.value ?? full
    let isLong = room <= 22 || full.columns > room * 2 - 4
    let title = short.isEmpty || isProjected || !isLong ? full : short
    let indent = max(CardFaces.inset, head.columns + 1)
    let people = board.people(on: card)
    let age = board.age(of: card, now: shownNow, offset: zone)
    let sign = board.sign(of: card, people: people)
    return CardFaces.CardFace(
      width: width, head: head, kind: card.kind.value.face,
      titleFace: card.isViaOthers ? .via : .text, indent: indent,
      lines: title.harmless().wrapped(
        to: max(1, width - indent), limit: isProjected ? layout.cardRows - 1 : 2),
      ageAndPeople: "\(age)d \(people.count { $0.role.isWork })p", sign: sign,
      signText: sign.map { words.sign($0) } ?? "",
      lead: people.first { $0.role == .lead }.map { names.person($0) } ?? "")
  }

  /// An empty board says how to begin.
  private func drawInvitation(_ canvas: inout Canvas) {
    var row = 0
    for offset in 0..<layout.visibleColumns {
      let cells = layout.cells(ofColumn: offset)
      let text = words.belongs(in: Stage.allCases[firstColumn + offset])
      let lines = text.wrapped(to: max(8, cells.count - 3))
      for (place, line) in lines.prefix(layout.rows).enumerated() {
        canvas.put(line, x: cells.lowerBound + 1, y: BoardLayout.firstRow + place, face: .dim)
      }
      row = max(row, lines.count + 1)
    }
    for (place, text) in words.emptyBoard.enumerated() {
      for line in text.wrapped(to: max(10, width - 4)) {
        guard row < layout.rows else { return }
        let y = BoardLayout.firstRow + row
        canvas.fill(x: 0, y: y, width: width)
        canvas.put(line, x: 2, y: y, face: place == 0 ? .heading : .text)
        row += 1
      }
    }
  }
}
