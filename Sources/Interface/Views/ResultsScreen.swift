import Model

/// How the screen of results is divided: the list above, the selected result below.
struct ResultsLayout {
  /// Rows of the list.
  let list: Int
  /// Rows of what is said of the selected result.
  let detail: Int
  /// Rows for bodies, when those are shown instead.
  let balance: Int

  /// Where `count` results are and `rows` are needed for one of them.
  init(height: Int, count: Int, rows: Int) {
    // Below the header and the head of the table, above the footer; a row stays empty between list and result.
    let room = max(2, height - 4 - BoardLayout.footer)
    list = max(1, min(count, max(room / 3, room - 2 - rows)))
    detail = max(1, room - list - 2)
    balance = room
  }
}

extension State {
  var resultsLayout: ResultsLayout {
    ResultsLayout(height: height, count: board.shownResults.count, rows: resultRows.count)
  }

  /// Which results there are, and everything about the one that is selected.
  func drawResults(_ canvas: inout Canvas) {
    drawHeader(&canvas, view: words.resultsView, names)
    if results.showsBalance { return drawBalance(&canvas) }
    let all = board.shownResults
    guard !all.isEmpty else {
      for (row, line) in words.noResults.wrapped(to: max(10, width - 4)).enumerated() {
        canvas.put(line, x: 2, y: 3 + row, face: .dim)
      }
      return
    }
    let rows = resultRows
    let layout = ResultsLayout(height: height, count: all.count, rows: rows.count)
    let columns = ResultColumns(width: width)
    for (text, x, _) in columns.all {
      canvas.put(words.resultColumn(text), x: x, y: 2, face: .column)
    }
    canvas.fill(x: 0, y: 3, width: width, "─", face: .border)
    for (index, result) in all.dropFirst(results.top).prefix(layout.list).enumerated() {
      draw(&canvas, result, columns, y: 4 + index)
    }
    drawMore(&canvas, above: results.top, below: all.count - results.top - layout.list, y: 3)
    let y = 4 + layout.list + 1
    drawTitle(&canvas, y: y)
    let scroll = max(0, min(results.scroll, rows.count - layout.detail))
    for (index, row) in rows.dropFirst(scroll).prefix(layout.detail).enumerated() {
      var x = 0
      for piece in row.pieces {
        x += canvas.put(piece.text, x: x, y: y + 1 + index, face: piece.face, limit: width - 1 - x)
      }
    }
    let below = rows.count - scroll - layout.detail
    if below > 0 {
      let text = " v " + words.more(below) + " PgDn "
      canvas.put(
        text, x: max(0, width - text.columns - 1), y: height - BoardLayout.footer, face: .key)
    }
  }

  private func drawMore(_ canvas: inout Canvas, above: Int, below: Int, y: Int) {
    let parts = [(above, "^"), (below, "v")].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return }
    let text = " " + parts.map { $0.1 + " " + words.more($0.0) }.joined(separator: "  ") + " "
    canvas.put(text, x: max(0, width - text.columns - 1), y: y, face: .key)
  }

  private func draw(_ canvas: inout Canvas, _ result: Result, _ columns: ResultColumns, y: Int) {
    let isSelected = result.id == results.selection
    canvas.selecting = isSelected
    if isSelected {
      canvas.fill(x: 0, y: y, width: width)
      canvas.put(">", x: 0, y: y, face: .key)
    }
    let isOld = result.withdrawal.value != nil
    for (column, x, size) in columns.all {
      let (text, face) = cell(column, of: result)
      canvas.put(text.harmless().cut(to: size), x: x, y: y, face: isOld ? .dim : face)
    }
    canvas.selecting = false
  }

  private func cell(_ column: ResultColumns.Column, of result: Result) -> (String, Face) {
    switch column {
    case .number: return (board.label(of: result), .key)
    case .title: return (result.title.value, .text)
    case .outcome: return (outcome(of: result), .dim)
    case .licence:
      return board.licence(of: result).map { (words.licence($0), .text) }
        ?? (words.noLicenceYet, .attention)
    case .makers:
      return result.isImported
        ? (words.madeElsewhereShort, .dim)
        : (words.bodies(board.bodies(making: result).count), .text)
    case .reused:
      let reuses = board.reuses(of: result)
      let isRival = reuses.contains { board.isByCompetitor($0, of: result) }
      return ("\(reuses.count)x" + (isRival ? " <>" : ""), reuses.isEmpty ? .dim : .good)
    }
  }

  private func outcome(of result: Result) -> String {
    let outcomes = result.outcomes.value.map { words.outcome($0) }
    guard outcomes.isEmpty else { return outcomes.joined(separator: "+") }
    let cards = board.reuses(of: result).compactMap(\.facts.value.card).map { names.card($0) }
    return cards.isEmpty ? "" : words.usedFor(cards.joined(separator: " "))
  }

  /// The number and title of the selected result, and on the right its version, day and audience.
  private func drawTitle(_ canvas: inout Canvas, y: Int) {
    guard let result, let published = result.published else { return }
    let day = names.date(Day(milliseconds: published.stamp.milliseconds, offset: zone))
    let facts = words.versionOf(
      result.version.value, day, words.resultAudience(result.audience))
    let label = " " + board.label(of: result) + "  "
    canvas.put(label, x: 0, y: y, face: .key)
    canvas.put(
      result.title.value.harmless().uppercased()
        .cut(to: max(0, width - label.columns - facts.columns - 3)),
      x: label.columns, y: y, face: .heading)
    canvas.put(facts, x: max(0, width - 1 - facts.columns), y: y, face: .dim)
  }

  /// Everything about the selected result, below its title.
  var resultRows: [Row] {
    guard let result else { return [] }
    return names.facts(of: result, zone: zone).flatMap { label, texts in
      labelled(words.resultLabel(label), texts, ResultLabel.faces[label] ?? .text)
    }
  }

  private func labelled(_ label: String, _ texts: [String], _ face: Face) -> [Row] {
    let indent = 14
    var rows: [Row] = []
    for text in texts where !text.isEmpty {
      for line in text.harmless().wrapped(to: max(8, width - indent - 1)) {
        let head = rows.isEmpty ? label.cut(to: indent - 2) : ""
        let padding = String(repeating: " ", count: max(0, indent - 1 - head.columns))
        rows.append(Row([(" " + head + padding, .dim), (line, face)]))
      }
    }
    return rows
  }

  /// All results in one line.
  func drawResultsFooter(_ canvas: inout Canvas, y: Int) {
    let all = board.shownResults
    guard !all.isEmpty else { return }
    let outcomes = Set(all.flatMap(\.outcomes.value)).count
    let reuses = all.flatMap { result in board.reuses(of: result).map { (result, $0) } }
    let rivals = reuses.count { board.isByCompetitor($0.1, of: $0.0) }
    let text = words.resultsInAll(
      all.count, outcomes: outcomes, of: Outcome.allCases.count, reuses: reuses.count,
      rivals: rivals)
    canvas.put(text.cut(to: width - 2), x: 1, y: y, face: .dim)
  }

  /// What each body gave and took, without a ranking.
  private func drawBalance(_ canvas: inout Canvas) {
    let bodies = board.giveAndTake
    let layout = resultsLayout
    let name = max(12, min(36, width / 3))
    let half = max(8, (width - name - 4) / 2)
    canvas.put(words.bodyWord, x: 1, y: 2, face: .column)
    canvas.put(words.gaveHeading, x: name + 2, y: 2, face: .column, limit: half)
    canvas.put(words.tookHeading, x: name + 3 + half, y: 2, face: .column, limit: half)
    canvas.fill(x: 0, y: 3, width: width, "─", face: .border)
    if bodies.isEmpty { canvas.put(words.noResults.cut(to: width - 2), x: 1, y: 4, face: .dim) }
    let top = max(0, min(results.top, bodies.count - layout.balance))
    for (index, body) in bodies.dropFirst(top).prefix(layout.balance).enumerated() {
      let y = 4 + index
      canvas.put(names.partner(body.body).harmless().cut(to: name), x: 1, y: y)
      canvas.put(
        names.results(body.given).cut(to: half), x: name + 2, y: y,
        face: body.given.isEmpty ? .dim : .good)
      canvas.put(
        names.results(body.taken).cut(to: half), x: name + 3 + half, y: y,
        face: body.taken.isEmpty ? .dim : .text)
    }
    drawMore(&canvas, above: top, below: bodies.count - top - layout.balance, y: 3)
  }
}

/// The columns of the list of results; a narrow screen leaves the sort of result out.
package struct ResultColumns {
  /// What stands in a column.
  package enum Column: CaseIterable, Sendable {
    case number, title, outcome, licence, makers, reused
  }

  /// Each column with where it begins and how wide it is.
  let all: [(column: Column, x: Int, width: Int)]

  init(width: Int) {
    let sizes: [(Column, Int)] =
      width < 90
      ? [(.licence, 15), (.makers, 10), (.reused, 8)]
      : [(.outcome, width < 120 ? 16 : 34), (.licence, 15), (.makers, 10), (.reused, 8)]
    let right = sizes.reduce(0) { $0 + $1.1 + 1 }
    var columns: [(Column, Int, Int)] = [(.number, 1, 5)]
    columns.append((.title, 7, max(8, width - right - 8)))
    var x = max(16, width - right)
    for (column, size) in sizes {
      columns.append((column, x, size))
      x += size + 1
    }
    all = columns
  }
}

extension ResultLabel {
  /// What is not shown as any text.
  static let faces: [ResultLabel: Face] = [
    .withdrawn: .attention, .needs: .attention, .mayDo: .good,
  ]
}
