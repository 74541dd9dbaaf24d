import Model

extension State {
  /// People and subproblems, or bodies and challenges: only what is visible is looked at.
  func drawMatrix(_ canvas: inout Canvas) {
    guard let view = matrixView else { return }
    drawHeader(&canvas, view: view.showsActors ? words.actorsView : words.matrixView, names)
    if view.showsActors { return drawActors(&canvas, view) }
    let layout = matrixLayout(view)
    drawLegend(&canvas, view, layout)
    let (names, columns) = (names, visibleColumns(view, layout))
    guard !view.columns.isEmpty else {
      let text = view.matrix.columns.isEmpty ? words.noSubproblems : words.nothingNeedsAttention
      for (row, line) in text.wrapped(to: max(10, width - 4)).enumerated()
      where row < height - BoardLayout.footer - layout.head {
        canvas.put(line, x: 2, y: layout.head + row)
      }
      return
    }
    drawHead(&canvas, view, layout, names, columns)
    let rows = visibleRows(view, layout)
    if rows.isEmpty {
      canvas.put(words.nobodyWorksOnThese.cut(to: width - 2), x: 1, y: layout.firstRow, face: .dim)
    }
    for (offset, place) in rows.enumerated() {
      drawRow(&canvas, view, layout, names, columns, place, y: layout.firstRow + offset)
    }
    let end = layout.firstRow + max(1, rows.count)
    drawFigures(&canvas, view, layout, columns, y: end)
    drawRest(&canvas, view, layout, y: end)
  }

  func visibleColumns(_ view: MatrixView, _ layout: MatrixLayout) -> Range<Int> {
    let left = min(view.cursor.left, max(0, view.columns.count - 1))
    return left..<min(view.columns.count, left + layout.visibleColumns)
  }

  func visibleRows(_ view: MatrixView, _ layout: MatrixLayout) -> Range<Int> {
    let top = min(view.cursor.top, max(0, view.rows.count - 1))
    return top..<min(view.rows.count, top + layout.visibleRows)
  }

  private func drawLegend(_ canvas: inout Canvas, _ view: MatrixView, _ layout: MatrixLayout) {
    guard let y = layout.legend else { return }
    let marks =
      Role.allCases.map { words.mark($0) + " " + words.markMeaning($0) } + [words.hiddenMeaning]
    let legend = marks.joined(separator: "  ")
    var title = view.sort == .arrival ? words.matrixQuestion : words.sortedBy(view.sort)
    if view.onlyAttention { title = words.showingAttention }
    let room = width - 2 - legend.columns
    if room >= title.columns + 2 {
      let gap = min(4, room - title.columns)
      canvas.put(title, x: 1, y: y, face: .heading)
      canvas.put(legend, x: 1 + title.columns + gap, y: y, face: .dim)
    } else {
      canvas.put(legend.cut(to: width - 2), x: 1, y: y, face: .dim)
    }
  }

  private func drawHead(
    _ canvas: inout Canvas, _ view: MatrixView, _ layout: MatrixLayout, _ names: Names,
    _ columns: Range<Int>
  ) {
    let y = layout.head
    var last: Frame?
    for (offset, place) in columns.enumerated() {
      let column = view.matrix.columns[view.columns[place]]
      let x = layout.cells + offset * layout.cell
      let isHere = place == view.cursor.column
      if column.frame != last {
        let wide = columns[place...].prefix {
          view.matrix.columns[view.columns[$0]].frame == column.frame
        }.count
        let room = wide * layout.cell - 1
        let title = names.title(column.frame).harmless()
        let label = names.label(column.frame)
        let head = room < 10 && title.columns > room ? label : title
        canvas.put(head.cut(to: room), x: x, y: y, face: .column)
      }
      last = column.frame
      canvas.put(
        names.label(column.card).cut(to: layout.cell - 1), x: x, y: y + 1,
        face: isHere ? .activeColumn : .text)
    }
    drawRule(&canvas, layout, columns.count, y: y + 2)
    guard layout.totals > 0 else { return }
    let x = layout.cells + columns.count * layout.cell
    canvas.put("│ " + words.allCards.cut(to: layout.totals - 2), x: x, y: y, face: .dim)
    canvas.put("│", x: x, y: y + 1, face: .border)
    for (place, role) in [Role.lead, .contributor, .advisor].enumerated() {
      canvas.put(words.mark(role), x: x + 3 + place * 3, y: y + 1, face: .dim)
    }
    canvas.put("┼", x: x, y: y + 2, face: .border)
  }

  func drawRule(_ canvas: inout Canvas, _ layout: MatrixLayout, _ columns: Int, y: Int) {
    let end = layout.cells + columns * layout.cell + layout.totals
    canvas.fill(x: 1, y: y, width: min(width - 2, end - 2), "─", face: .border)
  }

  private func drawRow(
    _ canvas: inout Canvas, _ view: MatrixView, _ layout: MatrixLayout, _ names: Names,
    _ columns: Range<Int>, _ place: Int, y: Int
  ) {
    let index = view.rows[place]
    let row = view.matrix.rows[index]
    let isHere = place == view.cursor.row
    drawName(&canvas, names.row(row), isHere, view, layout, y: y)
    if layout.body > 1 {
      canvas.put(names.body(row).cut(to: layout.body - 1), x: layout.name + 2, y: y, face: .dim)
    }
    for (offset, column) in columns.enumerated() {
      let x = layout.cells + offset * layout.cell
      let cell = view.matrix.place(row: index, column: view.columns[column])
      canvas.selecting = isHere && column == view.cursor.column
      if canvas.selecting { canvas.fill(x: x, y: y, width: layout.cell - 1) }
      if let cell {
        let text = words.mark(cell.role) + (cell.isHidden ? "*" : "")
        canvas.put(text, x: x, y: y, face: face(of: cell))
      } else if isInvited(row, to: view.matrix.columns[view.columns[column]].card) {
        canvas.put("?", x: x, y: y, face: .key)
      } else {
        canvas.put(".", x: x, y: y, face: .dim)
      }
      canvas.selecting = false
    }
    guard layout.totals > 0 else { return }
    let x = layout.cells + columns.count * layout.cell
    canvas.put("│", x: x, y: y, face: .border)
    let load = row.load
    for (place, count) in [load.leads, load.contributions, load.advice].enumerated() {
      let text = String(count)
      canvas.put(
        text, x: x + 4 + place * 3 - text.columns, y: y,
        face: load.isOverloaded ? .attention : .text)
    }
    if load.isOverloaded { canvas.put("!", x: x + 10, y: y, face: .attention) }
  }

  /// Who a row is; the cursor may be there too.
  func drawName(
    _ canvas: inout Canvas, _ name: String, _ isHere: Bool, _ view: MatrixView,
    _ layout: MatrixLayout, y: Int
  ) {
    canvas.selecting = isHere && view.isOnName
    if canvas.selecting { canvas.fill(x: 1, y: y, width: layout.name) }
    canvas.put(name.cut(to: layout.name), x: 1, y: y, face: isHere ? .activeColumn : .text)
    canvas.selecting = false
  }

  /// Whether somebody was asked to come to a card and has not answered.
  private func isInvited(_ row: Matrix.Row, to id: CardID) -> Bool {
    guard let partner = row.partner, let card = board.cards[id] else { return false }
    return board.openInvitation(of: partner, on: card) != nil
  }

  private func face(of place: Matrix.Place) -> Face {
    switch place.role {
    case .lead: .heading
    case .contributor, .advisor: .text
    case .follower: .dim
    }
  }

  /// What a facilitator reads first: bodies, the voice of users, and what needs attention.
  private func drawFigures(
    _ canvas: inout Canvas, _ view: MatrixView, _ layout: MatrixLayout, _ columns: Range<Int>,
    y: Int
  ) {
    let end = layout.cells + columns.count * layout.cell
    let isWhole = layout.figures == 4
    var y = y
    if isWhole {
      drawRule(&canvas, layout, columns.count, y: y)
      if layout.totals > 0 { canvas.put("┼", x: end, y: y, face: .border) }
      y += 1
    }
    let figures: [(label: String, legend: String)] =
      [(words.bodiesAtWork, words.oneBodyMeaning), (words.userAtTheTable, words.noVoiceMeaning)]
    for (place, figure) in (isWhole ? figures : []).enumerated() {
      canvas.put(figure.label.cut(to: layout.cells - 2), x: 1, y: y + place, face: .dim)
      if layout.totals > 0 {
        canvas.put(
          "│ " + figure.legend.cut(to: layout.totals - 2), x: end, y: y + place, face: .dim)
      }
    }
    if isWhole { y += 2 }
    let room = layout.cells - 2
    let explained = words.attentionRow + ", " + words.sharedMeaning
    let attentionRow = explained.columns > room ? words.attentionRow : explained
    canvas.put(attentionRow.cut(to: room), x: 1, y: y, face: .dim)
    if layout.totals > 0 {
      canvas.put("│ " + words.noLeadMeaning.cut(to: layout.totals - 2), x: end, y: y, face: .dim)
    }
    for (offset, place) in columns.enumerated() {
      let column = view.matrix.columns[view.columns[place]]
      let x = layout.cells + offset * layout.cell
      if isWhole {
        canvas.put(String(column.bodies), x: x, y: y - 2, limit: layout.cell)
        let lacksVoice = column.lacks.contains(.voice)
        canvas.put(words.voice(column), x: x, y: y - 1, face: lacksVoice ? .attention : .text)
      }
      let sign = attention(column)
      canvas.put(sign.text, x: x, y: y, face: sign.face, limit: layout.cell - 1)
    }
  }

  private func attention(_ column: Matrix.Column) -> (text: String, face: Face) {
    if column.lacks.contains(.lead) { return (words.noLeadSign, .attention) }
    if column.lacks.contains(.bodies) { return ("!1", .attention) }
    return column.isShared ? ("ok", .good) : ("", .text)
  }

  /// How much lies beyond each edge.
  func drawRest(_ canvas: inout Canvas, _ view: MatrixView, _ layout: MatrixLayout, y: Int) {
    let rows = visibleRows(view, layout)
    let columns = visibleColumns(view, layout)
    let rule = layout.firstRow - 1
    if rows.lowerBound > 0 {
      canvas.put(" ^ " + words.more(rows.lowerBound) + " ", x: 1, y: rule, face: .key)
    }
    let below = view.rows.count - rows.upperBound
    if below > 0 {
      let hasRule = !view.showsActors && layout.figures == 4
      let at = hasRule ? y : height - BoardLayout.footer
      canvas.put(" v " + words.more(below) + " ", x: 1, y: at, face: .key)
    }
    if columns.lowerBound > 0 {
      canvas.put("‹ \(columns.lowerBound) ", x: layout.cells, y: rule, face: .key)
    }
    let right = view.columns.count - columns.upperBound
    if right > 0 {
      let text = " \(right) ›"
      let end = min(width - 1, layout.cells + columns.count * layout.cell)
      canvas.put(text, x: end - text.columns, y: rule, face: .key)
    }
  }

  /// The subproblem under the cursor in one line: its title, lead and who knows it; or what needs attention in general.
  func drawCellEssentials(_ canvas: inout Canvas, y: Int) {
    guard let view = matrixView else { return }
    if view.isOnName, let partner = view.partner {
      return drawRowEssentials(&canvas, partner, y: y)
    }
    if view.showsActors { return drawMissingVoices(&canvas, y: y) }
    guard let card = view.card.flatMap({ board.cards[$0] }) else { return }
    let names = names
    var parts = [names.label(card.id) + " " + card.title.value.harmless()]
    if let lead = board.lead(of: card) {
      parts.append(words.lead + " " + names.person(lead).harmless())
    } else if card.place.value.stage > .recognise {
      let day = Day(milliseconds: card.place.value.since.milliseconds, offset: zone)
      parts.append(words.noLeadSince(names.shortDate(day)))
    }
    if let block = card.blocked.value { parts.append(words.blockedLabel + ": " + block.reason) }
    let knowing = board.recognitions(of: card)
    if !knowing.isEmpty {
      parts.append(
        words.knowsIt(
          knowing.prefix(4).map { names.short($0) }.joined(separator: ", ")
            + (knowing.count > 4 ? ", …" : "")))
    }
    let rest = parts.dropFirst().map { " | " + $0 }.joined()
    let title = parts[0].cut(to: max(24, width - 2 - rest.columns))
    canvas.put((title + rest).cut(to: width - 2), x: 1, y: y)
  }

  /// Where nothing else is said: what the partner of the row does there, or that they have much on the plate.
  func cellText(_ view: MatrixView) -> String? {
    guard let who = view.who else { return nil }
    guard let card = view.card.flatMap({ board.cards[$0] }) else { return overload(of: who) }
    let person = board.people(on: card).first { ($0.partner ?? $0.seat) == who.id }
    let name = names.row(who)
    if let person {
      let doing = person.doing.isEmpty ? "" : ": " + person.doing.harmless()
      let share = person.share == .named ? "" : " (" + words.share(person.share) + ")"
      return name + ", " + words.role(person.role) + share + doing
    }
    if let partner = who.partner, let open = board.openInvitation(of: partner, on: card) {
      return names.told(open)
    }
    if let text = overload(of: who) { return text }
    // Who the row is, where its name is cut.
    guard name.columns > matrixLayout(view).name else { return nil }
    return [name, names.body(who)].filter { !$0.isEmpty }.joined(separator: " | ")
  }

  private func overload(of who: Matrix.Row) -> String? {
    guard who.load.isOverloaded else { return nil }
    return words.overloaded(names.row(who), who.load.leads, who.load.roles)
  }

  /// The partner or body of the row in one line: body, perspectives, and how much they do.
  private func drawRowEssentials(_ canvas: inout Canvas, _ id: PartnerID, y: Int) {
    var parts = [names.partner(id)]
    parts += board.affiliations(of: id).map { names.partner($0) }
    if let describes = board.partners[id]?.describes.value { parts.append(describes) }
    if let load = matrixView?.who?.load {
      parts.append(words.worksOnCards(load.roles, challenges: load.span).lowercased())
    } else {
      parts.append(board.members(of: id).map { names.short($0.id) }.joined(separator: ", "))
    }
    let text = parts.filter { !$0.isEmpty }.joined(separator: " | ").harmless()
    canvas.put(text.cut(to: width - 2), x: 1, y: y)
  }
}

extension State {
  /// The commands worth a hint on the screen of who works on what, the most wanted first.
  var matrixHints: [Command] {
    if viewing != nil { return [.viewAs, .open, .toggleActors, .onlyAttention, .sort, .nextGroup] }
    if matrixView?.showsActors ?? false {
      return [.open, .toggleActors, .invite, .onlyAttention, .viewAs, .back, .sort]
    }
    if matrixView?.isOnName ?? false {
      return [.open, .toggleActors, .onlyAttention, .viewAs, .back, .sort]
    }
    return [
      .open, .join, .engage, .invite, .toggleActors, .onlyAttention, .viewAs, .back, .goTo, .sort,
      .nextGroup, .undo,
    ]
  }

  /// What a command does where the cursor is, in fewer words than elsewhere; `nil`: as elsewhere.
  func matrixHint(_ command: Command) -> String? {
    if command == .viewAs, viewing != nil { return words.ownBoardHint }
    guard screen == .matrix, let view = matrixView else { return nil }
    switch command {
    case .open:
      return view.isOnName ? words.partnerHint : view.showsActors ? words.cardsHint : words.cardWord
    case .toggleActors: return view.showsActors ? words.peopleHint : words.actorsHint
    case .join: return words.joinHint
    default: return nil
    }
  }
}
