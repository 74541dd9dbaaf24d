import Model

extension State {
  /// The cards in their lanes, below the titles of the columns; a lane that begins above keeps its heading.
  mutating func drawLanes(_ canvas: inout Canvas, _ names: Names) {
    let layout = layout
    // A very low screen has no row to spare for how many lie below.
    let end = BoardLayout.firstRow + layout.rows - (layout.rows > 4 ? 1 : 0)
    let stages = (0..<layout.visibleColumns).map { Stage.allCases[firstColumn + $0] }
    var places = stages.map { view.index(of: LanePlace(lane: laneTop.lane), inColumn: $0.index) }
    // No closure that takes something of the state: for that it would be copied whole, at every key.
    var here: Int?
    if let selection, let row = column(stage).firstIndex(of: selection) {
      here = view.place(of: row, inColumn: stage.index).lane
    }
    var firsts: [Int?] = stages.map { _ in nil }
    var lasts = places
    var y = BoardLayout.firstRow
    var above = laneTop.row
    for (number, lane) in view.lanes.enumerated().dropFirst(laneTop.lane) where y < end {
      drawHeading(&canvas, lane, y: y, isHere: number == here)
      y += 1
      let height = max(0, height(ofLane: number) - above)
      let room = min(height, (end - y) / layout.cardRows)
      for (offset, stage) in stages.enumerated() {
        let count = lane.counts[stage.index]
        let first = places[offset] + min(above, count)
        let shown = max(0, min(room, count - above))
        if firsts[offset] == nil { firsts[offset] = first }
        lasts[offset] = first + shown
        drawCards(&canvas, column(stage)[first..<(first + shown)], names, column: offset, y: y)
        places[offset] += count
      }
      y += room * layout.cardRows
      above = 0
      if room < height { break }
    }
    for (offset, stage) in stages.enumerated() {
      let below = column(stage).count - lasts[offset]
      drawMore(&canvas, column: offset, above: firsts[offset] ?? 0, below: below)
    }
  }

  private func drawHeading(_ canvas: inout Canvas, _ lane: Lane, y: Int, isHere: Bool) {
    canvas.fill(x: 0, y: y, width: width, "─", face: .border)
    let count = " \(lane.total) "
    let title = " " + lane.title.harmless().cut(to: max(1, width - 6 - count.columns))
    canvas.put(title + " " + count, x: 2, y: y, face: isHere ? .activeColumn : .heading)
  }

  private mutating func drawCards(
    _ canvas: inout Canvas, _ cards: ArraySlice<CardID>, _ names: Names, column: Int, y: Int
  ) {
    let cells = layout.cells(ofColumn: column)
    for (row, id) in cards.enumerated() {
      drawCard(
        &canvas, id, names, x: cells.lowerBound, y: y + row * layout.cardRows,
        width: cells.count - 1)
    }
  }
}
