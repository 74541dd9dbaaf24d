package import Model

/// A card's lineage as somebody looks at it.
package struct LineageState: Sendable {
  /// Every row from the first problem to the last innovation.
  package internal(set) var rows: [LineageRow] = []
  /// The row the keys are about.
  var selected = 0
  var top = 0
}

/// A card in the line, or what is missing there.
package struct LineageRow: Sendable {
  /// The card.
  package let card: CardID
  let depth: Int
  let isHere: Bool
  /// What is missing below the card, if anything.
  let gap: Gap?
  /// The result that the row tells of, when it is not the card itself.
  var result: ResultID?
  /// What it tells of that result: its title, or who used it.
  var text = ""
}

extension State {
  /// Shows where a card comes from and what became of it.
  mutating func showLineage(of card: Card) {
    show(.lineage(card.id))
    makeLineage()
    lineage.selected = lineage.rows.firstIndex(where: \.isHere) ?? 0
    showLineageRow()
  }

  /// The rows anew: the board may have changed.
  mutating func makeLineage() {
    guard case .lineage(let id) = screen, let card = board.cards[board.survivor(of: id)] else {
      return
    }
    let found = board.lineage(of: card)
    let here =
      lineage.rows.indices.contains(lineage.selected) ? lineage.rows[lineage.selected] : nil
    var rows = found.above.map { step in
      LineageRow(card: step.card, depth: step.depth, isHere: false, gap: nil)
    }
    rows.append(
      LineageRow(card: card.id, depth: found.depth, isHere: true, gap: board.gap(of: card.id)))
    rows += usedRows(card, depth: found.depth) + resultRows(card, depth: found.depth)
    for step in found.below {
      let depth = found.depth + 1 + step.depth
      rows.append(
        LineageRow(card: step.card, depth: depth, isHere: false, gap: board.gap(of: step.card)))
      rows += board.cards[step.card].map { resultRows($0, depth: depth) } ?? []
    }
    lineage.rows = rows
    lineage.selected =
      rows.firstIndex { $0.card == here?.card && $0.result == here?.result }
      ?? rows.firstIndex { $0.card == here?.card } ?? min(lineage.selected, rows.count - 1)
    showLineageRow()
  }

  /// What is used for a card: the way up to where it was made.
  private func usedRows(_ card: Card, depth: Int) -> [LineageRow] {
    let names = names
    return board.uses(for: card).map { result, reuse in
      LineageRow(
        card: card.id, depth: depth + 1, isHere: false, gap: nil, result: result.id,
        text: words.uses(names.attribution(of: result, in: reuse)))
    }
  }

  /// What came out of a card, and who used it: the last steps down.
  private func resultRows(_ card: Card, depth: Int) -> [LineageRow] {
    let names = names
    return board.results(of: card).flatMap { result in
      let reuses = board.reuses(of: result)
      func row(_ depth: Int, _ text: String) -> LineageRow {
        LineageRow(
          card: card.id, depth: depth, isHere: false, gap: nil, result: result.id, text: text)
      }
      return [row(depth + 1, result.title.value + ", " + words.reused(reuses.count))]
        + reuses.map { row(depth + 2, names.told($0, of: result, zone: zone)) }
    }
  }

  mutating func moveLineage(by step: Int) {
    lineage.selected = max(0, min(lineage.rows.count - 1, lineage.selected + step))
    showLineageRow()
  }

  mutating func showLineageRow() {
    let room = max(1, treeRoom - 2)
    let most = max(0, lineage.rows.count - room)
    lineage.top = max(0, min(lineage.top, most))
    lineage.top = min(lineage.selected, max(lineage.top, lineage.selected - room + 1))
  }

  /// Opens the card that is selected in the line, or shows the result among the others.
  mutating func openLineage() -> [Effect] {
    if lineage.rows.indices.contains(lineage.selected),
      let result = lineage.rows[lineage.selected].result
    {
      showResults(selecting: result)
      return []
    }
    return lineageCard.map { open($0) } ?? []
  }

  /// The card that is selected in the line.
  var lineageCard: CardID? {
    lineage.rows.indices.contains(lineage.selected) ? lineage.rows[lineage.selected].card : nil
  }

  /// The line from the challenge down: what is above, the card, what is below, and what is missing.
  func drawLineage(_ canvas: inout Canvas, _ id: CardID) {
    drawHeader(&canvas, view: words.lineageView(names.card(id)), names)
    let names = names
    if let card = board.cards[board.survivor(of: id)] {
      let frame = board.frame(of: card)
      let title = frame.challenge.flatMap { board.challenges[$0] }.map {
        board.label(of: $0) + " " + $0.title.value
      }
      canvas.put(
        (title ?? shortName(frame)).harmless().cut(to: width - 2), x: 1, y: 2, face: .heading)
    }
    let room = max(1, treeRoom - 2)
    for (index, row) in lineage.rows.dropFirst(lineage.top).prefix(room).enumerated() {
      guard let card = board.cards[row.card] else { continue }
      let y = 4 + index
      let isSelected = lineage.top + index == lineage.selected
      canvas.selecting = isSelected
      if isSelected {
        canvas.fill(x: 0, y: y, width: width)
        canvas.put(">", x: 0, y: y, face: .key)
      }
      let indent = min(row.depth * 3, width / 3)
      if let result = row.result.flatMap({ board.results[$0] }) {
        let label = "=> " + board.label(of: result) + " "
        let x = max(2, 2 + indent - 3)
        let used = canvas.put(label, x: x, y: y, face: .key)
        canvas.put(row.text.harmless().cut(to: max(0, width - 1 - x - used)), x: x + used, y: y)
        canvas.selecting = false
        continue
      }
      let arm = row.depth == 0 ? "" : card.kind.value == .innovation ? "=> " : "└─ "
      var x = 2 + indent - min(arm.columns, indent)
      x += canvas.put(arm, x: x, y: y, face: .border)
      x += canvas.put(names.card(card.id) + " ", x: x, y: y, face: card.kind.value.face)
      let stage =
        card.isOnBoard ? names.stage(card.place.value.stage).uppercased() : names.off(card)
      var end = stage.harmless()
      if let gap = row.gap { end += "  " + words.gap(gap) }
      end = end.cut(to: width / 3)
      let title = card.title.value.harmless().cut(to: max(0, width - x - end.columns - 4))
      canvas.put(title, x: x, y: y, face: row.isHere ? .heading : .text)
      canvas.put(
        end, x: width - 1 - end.columns, y: y, face: row.gap == nil ? .dim : .attention)
      canvas.selecting = false
    }
    drawMore(
      &canvas, above: lineage.top, below: lineage.rows.count - lineage.top - room, top: 3)
  }
}
