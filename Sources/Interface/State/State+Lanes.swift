import Model

extension State {
  /// The columns that are on the screen.
  private var columnsOnScreen: Range<Int> {
    firstColumn..<min(5, firstColumn + layout.visibleColumns)
  }

  /// How many cards stand below each other in a lane, in the fullest column on the screen.
  func height(ofLane lane: Int) -> Int {
    columnsOnScreen.map { view.lanes[lane].counts[$0] }.max() ?? 0
  }

  /// Lays the cards in other lanes, and in none after the last.
  mutating func layInLanes() {
    lanes = lanes.next
    refreshView()
    laneTop = LanePlace()
    showSelection()
    say(words.lanes(lanes))
  }

  /// Whether two cards of a column stand in one lane; without lanes all do.
  func areInOneLane(_ one: Int, _ other: Int) -> Bool {
    guard lanes != .none else { return true }
    return view.place(of: one, inColumn: stage.index).lane
      == view.place(of: other, inColumn: stage.index).lane
  }

  /// Scrolls the lanes so far that the selected card is on the screen.
  mutating func showSelectionInLanes() {
    guard let last = view.lanes.indices.last else { return }
    laneTop.lane = min(laneTop.lane, last)
    laneTop.row = min(laneTop.row, max(0, height(ofLane: laneTop.lane) - 1))
    guard let index = selection.flatMap({ column(stage).firstIndex(of: $0) }) else { return }
    let place = view.place(of: index, inColumn: stage.index)
    guard place > laneTop else {
      laneTop = place
      return
    }
    // The rows from the top of the screen to the lower edge of the card.
    var rows = 1 + (place.row + 1) * layout.cardRows
    for lane in laneTop.lane..<place.lane {
      rows += 1 + height(ofLane: lane) * layout.cardRows
    }
    rows -= laneTop.row * layout.cardRows
    while rows > layout.rows - 1, laneTop < place {
      laneTop.row += 1
      rows -= layout.cardRows
      guard laneTop.row >= height(ofLane: laneTop.lane), laneTop.lane < place.lane else { continue }
      // A lane without a card on the screen is a line of its own.
      if height(ofLane: laneTop.lane) == 0 { rows += layout.cardRows }
      rows -= 1
      laneTop = LanePlace(lane: laneTop.lane + 1, row: 0)
    }
  }

  /// Selects in the column beside what stands in the same lane, or in the nearest that has a card there.
  mutating func moveColumnInLanes(to target: Int) {
    let here =
      selection.flatMap { column(stage).firstIndex(of: $0) }
      .map { view.place(of: $0, inColumn: stage.index) } ?? laneTop
    stage = Stage.allCases[target]
    let nearest = view.lanes.indices.filter { view.lanes[$0].counts[target] > 0 }
      .min { (abs($0 - here.lane), $0) < (abs($1 - here.lane), $1) }
    guard let nearest else {
      selection = nil
      return showSelection()
    }
    let most = view.lanes[nearest].counts[target] - 1
    let row = nearest == here.lane ? min(here.row, most) : nearest < here.lane ? most : 0
    selection =
      column(stage)[
        view.index(of: LanePlace(lane: nearest, row: row), inColumn: target)]
    showSelection()
  }
}
