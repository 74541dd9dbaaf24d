import Model

extension State {
  /// Bodies and challenges, and who links the challenges.
  func drawActors(_ canvas: inout Canvas, _ view: MatrixView) {
    guard let actors = view.actors else { return }
    let layout = matrixLayout(view)
    let names = names
    let columns = visibleColumns(view, layout)
    if let y = layout.legend {
      canvas.put(words.actorsQuestion, x: 1, y: y, face: .heading)
      // The legend is read whole, so it comes as near as it must.
      let free = width - 2 - words.actorsQuestion.columns - words.actorsLegend.columns
      let x = words.actorsQuestion.columns + 1 + max(2, min(6, free))
      canvas.put(words.actorsLegend.cut(to: max(0, width - 1 - x)), x: x, y: y, face: .dim)
    }
    let y = layout.head
    canvas.put(words.bodyWord.cut(to: layout.name), x: 1, y: y + 1, face: .column)
    if layout.body > 0 {
      canvas.put(words.peopleWord, x: layout.name + 2, y: y + 1, face: .column, limit: layout.body)
    }
    drawRule(&canvas, layout, columns.count, y: y + 2)
    for (offset, place) in columns.enumerated() {
      let frame = actors.frames[view.columns[place]]
      let title = frame == .crossCutting ? words.crossCuttingHead : names.title(frame).harmless()
      let x = layout.cells + offset * layout.cell
      let face: Face = place == view.cursor.column ? .activeColumn : .column
      for (row, line) in title.wrapped(to: layout.cell - 1, limit: 2).enumerated() {
        canvas.put(line, x: x, y: y + row, face: face, limit: layout.cell - 1)
      }
    }
    let rows = visibleRows(view, layout)
    for (offset, place) in rows.enumerated() {
      drawActor(
        &canvas, view, actors, layout, names, columns, place, y: layout.firstRow + offset)
    }
    drawRest(&canvas, view, layout, y: 0)
    drawLinks(&canvas, view, layout, names, y: layout.firstRow + rows.count)
  }

  private func drawActor(
    _ canvas: inout Canvas, _ view: MatrixView, _ actors: Actors, _ layout: MatrixLayout,
    _ names: Names, _ columns: Range<Int>, _ place: Int, y: Int
  ) {
    let row = actors.rows[view.rows[place]]
    let isHere = place == view.cursor.row
    drawName(&canvas, names.row(row), isHere, view, layout, y: y)
    if layout.body > 0 {
      canvas.put(String(row.people), x: layout.name + 2, y: y, face: .dim, limit: layout.body)
    }
    for (offset, column) in columns.enumerated() {
      let x = layout.cells + offset * layout.cell
      let count = row.cards[view.columns[column]].count
      canvas.selecting = isHere && column == view.cursor.column
      if canvas.selecting { canvas.fill(x: x, y: y, width: 4) }
      canvas.put(count == 0 ? "." : String(count), x: x, y: y, face: count == 0 ? .dim : .text)
      canvas.selecting = false
    }
  }

  /// Every two challenges that somebody links, and who does where it is one person alone.
  private func drawLinks(
    _ canvas: inout Canvas, _ view: MatrixView, _ layout: MatrixLayout, _ names: Names, y: Int
  ) {
    guard layout.figures > 2 else { return }
    canvas.put(words.linksTitle.cut(to: width - 2), x: 1, y: y + 1, face: .heading)
    for (row, line) in linkLines(view, names, most: layout.figures - 2).enumerated() {
      var x = 1
      for piece in line {
        x += canvas.put(piece.text, x: x, y: y + 2 + row, face: piece.face, limit: width - 1 - x)
      }
    }
  }

  /// The links as at most `most` lines; the last says how many more there are.
  func linkLines(_ view: MatrixView, _ names: Names, most: Int) -> [[(text: String, face: Face)]] {
    let links = view.actors?.links ?? []
    guard !links.isEmpty, most > 0 else { return most > 0 ? [[(words.noLinks, .dim)]] : [] }
    var lines: [[(text: String, face: Face)]] = []
    var line: [(text: String, face: Face)] = []
    var used = 1
    for (place, link) in links.enumerated() {
      let pair = names.label(.challenge(link.one)) + "-" + names.label(.challenge(link.other)) + " "
      let text =
        link.isOnePersonBridge
        ? words.only(names.short(link.partners[0]).harmless()) + "*" : String(link.partners.count)
      let size = pair.columns + text.columns + 3
      // The last line keeps room to say how many more there are.
      let edge = lines.count == most - 1 && place < links.count - 1 ? width - 14 : width - 1
      if used + size > edge, !line.isEmpty {
        guard lines.count < most - 1 else {
          line.append((words.more(links.count - place), .key))
          break
        }
        lines.append(line)
        line = []
        used = 1
      }
      line.append((pair, .text))
      line.append((text + "   ", link.isOnePersonBridge ? .attention : .text))
      used += size
    }
    return lines + [line]
  }

  /// The cards in Engage and Co-create at which no user sits.
  func drawMissingVoices(_ canvas: inout Canvas, y: Int) {
    let names = names
    guard let cards = matrixView?.actors?.missingVoices, !cards.isEmpty else { return }
    let list = cards.prefix(12).map { names.card($0) } + (cards.count > 12 ? ["…"] : [])
    canvas.put(
      words.missingVoices(list.joined(separator: ", ")).cut(to: width - 2), x: 1, y: y,
      face: .attention)
  }
}
