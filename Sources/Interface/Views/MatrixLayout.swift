import Model

/// How the screen of who works on what is laid out: fixed columns and rows, and how many cells are seen.
struct MatrixLayout: Equatable {
  /// Columns for who a row is.
  let name: Int
  /// Columns for the body, or for the number of its people; 0 where there is no room.
  let body: Int
  /// The first column of the cells.
  let cells: Int
  /// Columns of one cell.
  let cell: Int
  /// How many columns of the matrix are seen.
  let visibleColumns: Int
  /// Columns for the totals; 0 where there is no room.
  let totals: Int
  /// The row of the legend, if there is room.
  let legend: Int?
  /// The first of the rows that name the columns: two of them and a line.
  let head: Int
  /// How many rows of the matrix are seen.
  let visibleRows: Int
  /// How many rows of figures stand below, the line above them included.
  let figures: Int

  /// The first row of the matrix.
  var firstRow: Int { head + 3 }
}

extension State {
  func matrixLayout(_ view: MatrixView) -> MatrixLayout {
    let legend = height >= 16 ? 2 : nil
    let head = height >= 28 ? 4 : height >= 16 ? 3 : 2
    let isWide = width >= 60
    if view.showsActors {
      let figures = height < 20 ? 0 : 2 + min(linkLines(view, names, most: height / 10).count, 4)
      let people = isWide ? 9 : 0
      let cell = 11
      let least = isWide ? 26 : 11
      let room = width - 2 - least - people
      let visible = max(1, min(view.columns.count, room / cell))
      let spare = max(0, room - visible * cell)
      let name = least + min(spare, max(0, view.widest.name - least))
      return MatrixLayout(
        name: name, body: people, cells: 2 + name + people, cell: cell, visibleColumns: visible,
        totals: 0, legend: legend, head: head,
        visibleRows: max(1, height - BoardLayout.footer - head - 3 - figures), figures: figures)
    }
    let figures = height >= 20 ? 4 : 1
    var cell = max(4, min(9, view.widest.label + 1))
    let totals = isWide ? 13 : 0
    let least = (name: isWide ? 15 : 10, body: isWide ? 8 : 0)
    let room = width - 2 - least.name - least.body - totals
    let visible = max(1, min(view.columns.count, room / cell))
    var spare = max(0, room - visible * cell)
    // Names and bodies share what the cells leave, names first.
    let wantedBody = max(0, view.widest.body + 1 - least.body)
    let forNames = max((spare + 1) / 2, spare - wantedBody)
    let name = least.name + min(forNames, max(0, view.widest.name - least.name))
    spare -= name - least.name
    let body =
      least.body == 0 ? 0 : least.body + min(spare, wantedBody)
    spare -= body - least.body
    if visible == view.columns.count, spare >= visible {
      // All of it is seen: what room is left is for the names of the challenges.
      cell = max(cell, min(cell + spare / visible, cellForTitles(view)))
    }
    return MatrixLayout(
      name: name, body: body, cells: 2 + name + body, cell: cell, visibleColumns: visible,
      totals: totals, legend: legend, head: head,
      visibleRows: max(1, height - BoardLayout.footer - head - 3 - figures), figures: figures)
  }

  /// Columns of one cell with which the name of every challenge fits above its columns; twelve at most.
  private func cellForTitles(_ view: MatrixView) -> Int {
    let names = names
    var runs: [(frame: Frame, count: Int)] = []
    for column in view.columns {
      let frame = view.matrix.columns[column].frame
      if runs.last?.frame == frame {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((frame, 1))
      }
    }
    let wanted = runs.map { run in
      (names.title(run.frame).harmless().columns + run.count) / run.count
    }
    return min(12, wanted.max() ?? 0)
  }
}
