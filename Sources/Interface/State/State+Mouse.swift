import Model

/// What the mouse is doing.
struct Pointing: Sendable {
  /// The last press: a second one at the same place soon after is a double click.
  var pressed: (x: Int, y: Int, at: Int64)?
  /// The card that the button went down on.
  var held: CardID?
  /// Where the held card would land if the button went up now; `nil`: it is not being dragged.
  var landing: Landing?

  /// A place between the cards of a column.
  struct Landing: Equatable, Sendable {
    let stage: Stage
    /// The card it would stand above; `nil`: at the end.
    let above: CardID?
  }
}

extension State {
  /// Acts on the mouse: what can be pointed at is what the screen shows now.
  mutating func point(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .wheelUp, .wheelDown: return turn(mouse.action == .wheelUp ? -1 : 1, mouse)
    case .press: return press(mouse)
    case .drag:
      drag(mouse)
      return []
    case .release: return drop()
    }
  }

  /// Two presses within this many milliseconds are one double click, as desktops have it.
  private static let doubleClick: Int64 = 500

  private mutating func press(_ mouse: Mouse) -> [Effect] {
    let last = pointing.pressed
    pointing = Pointing(pressed: (mouse.x, mouse.y, now))
    let isDouble =
      last.map { $0.x == mouse.x && $0.y == mouse.y && now - $0.at < State.doubleClick } ?? false
    let spot = draw().spot(at: mouse.x, mouse.y)
    switch mode {
    // Nobody loses what they are typing by a click.
    case .line, .help: return []
    case .form(let form):
      message = nil
      if case .field(let place) = spot?.target { point(to: place, in: form) }
      if case .choice(let place) = spot?.target { toggle(choice: place, in: form) }
      return []
    case .pick(var picker):
      message = nil
      guard case .choice(let place) = spot?.target else { return pick(picker, .escape) }
      if place == picker.selected { return pick(picker, .enter) }
      picker.selected = place
      mode = .pick(picker)
      preview(picker)
      return []
    case .browse: break
    }
    message = nil
    if isDouble {
      // The third press of a quick hand is a first one again.
      pointing.pressed = nil
      guard keymap.command(for: .enter, finding: false, on: screen) == .open else { return [] }
      if case .command = spot?.target { return [] }
      if case .card = screen { return [] }
      return perform(.open)
    }
    switch spot?.target {
    case .command(let command): return perform(command)
    case .card(let id):
      select(id)
      pointing.held = id
    case .column(let stage):
      self.stage = stage
      selectNear(column(stage).count - 1)
      showSelection()
    case .choice, .field, nil: if screen != .board { walk(to: mouse.x, mouse.y) }
    }
    return []
  }

  /// The wheel goes through the list that it is over; over another column than the selected card's it only scrolls.
  private mutating func turn(_ step: Int, _ mouse: Mouse) -> [Effect] {
    switch mode {
    case .line: return []
    case .help, .pick, .form:
      return handle(.key(step < 0 ? .up : .down))
    case .browse: break
    }
    if screen == .board, let stage = stage(at: mouse.x, mouse.y), stage != self.stage {
      let most = max(0, column(stage).count - layout.capacity)
      tops[stage.index] = max(0, min(most, tops[stage.index] + step))
      return []
    }
    return perform(step < 0 ? .up : .down)
  }

  private mutating func stage(at x: Int, _ y: Int) -> Stage? {
    switch draw().spot(at: x, y)?.target {
    case .column(let stage): stage
    case .card(let id): board.cards[id]?.place.value.stage
    case .choice, .field, .command, nil: nil
    }
  }

  /// Goes with the arrow keys to what is drawn at a cell: where a screen can be gone through, it can be pointed at.
  private mutating func walk(to x: Int, _ y: Int) {
    // There each step is a journey through time.
    guard screen != .history else { return }
    walk(to: y, back: .up, on: .down) { $0.selectedRows }
    guard Command.left.row.place.isFound(on: screen) else { return }
    walk(to: x, back: .left, on: .right) { $0.selectedColumns(ofRow: y) }
  }

  /// Takes steps until the selection covers `goal`, or nothing lies further that way.
  private mutating func walk(
    to goal: Int, back: Command, on: Command, _ selected: (Canvas) -> Range<Int>?
  ) {
    var goal = goal
    var canvas = draw()
    guard var here = selected(canvas), !here.contains(goal) else { return }
    let isBack = goal < here.lowerBound
    while isBack ? goal < here.lowerBound : goal >= here.upperBound {
      _ = perform(isBack ? back : on)
      let next = draw()
      guard case .browse = mode, let there = selected(next), next.cells != canvas.cells else {
        return
      }
      // The selection stayed at its place and the list went by below it: so did what was pointed at.
      if there == here { goal += isBack ? 1 : -1 }
      (here, canvas) = (there, next)
    }
  }

  // MARK: - Dragging a card

  private mutating func drag(_ mouse: Mouse) {
    guard let held = pointing.held, case .browse = mode, screen == .board else { return }
    // A hand that trembles does not move a card.
    if pointing.landing == nil, let from = pointing.pressed, from.x == mouse.x, from.y == mouse.y {
      return
    }
    pointing.landing = landing(at: mouse.x, mouse.y)
    if let landing = pointing.landing {
      say(words.landing(names.card(held), names.stage(landing.stage)), .match)
    }
  }

  /// Where a card would land: above the one whose upper half is pointed at, below the one whose lower half is.
  private mutating func landing(at x: Int, _ y: Int) -> Pointing.Landing? {
    let canvas = draw()
    guard let spot = canvas.spot(at: x, y) else { return nil }
    switch spot.target {
    case .column(let stage):
      // Above the first card means in front of it, below the last one at the end.
      let isAbove = y < BoardLayout.firstRow
      return Pointing.Landing(stage: stage, above: isAbove ? column(stage).first : nil)
    case .card(let id):
      guard let stage = board.cards[id]?.place.value.stage else { return nil }
      let isUpper = y * 2 < spot.rows.lowerBound + spot.rows.upperBound - 1
      let cards = column(stage)
      guard !isUpper, let here = cards.firstIndex(of: id) else {
        return Pointing.Landing(stage: stage, above: id)
      }
      return Pointing.Landing(
        stage: stage, above: here + 1 < cards.count ? cards[here + 1] : nil)
    case .choice, .field, .command: return nil
    }
  }

  private mutating func drop() -> [Effect] {
    guard let held = pointing.held else { return [] }
    let landing = pointing.landing
    pointing.held = nil
    pointing.landing = nil
    guard let landing, case .browse = mode, screen == .board else { return [] }
    message = nil
    guard isForNow(.moveTo), mayWrite(), let card = board.cards[held], card.isOnBoard else {
      return []
    }
    guard landing.stage != card.place.value.stage else {
      return landing.above == held ? [] : put(card, above: landing.above)
    }
    return perform(.move(landing.stage, above: landing.above, reason: nil), on: card)
  }

  /// The place where a dragged card would land, over whatever stands there.
  func drawLanding(_ canvas: inout Canvas) {
    guard let landing = pointing.landing else { return }
    let cards = column(landing.stage)
    let spots = canvas.spots.filter { spot in
      if case .card(let id) = spot.target {
        return board.cards[id]?.place.value.stage == landing.stage
      }
      return false
    }
    let mark: (x: Int, y: Int, width: Int)
    if let above = landing.above, let spot = spots.first(where: { $0.target == .card(above) }) {
      mark = (spot.columns.lowerBound, spot.rows.lowerBound, spot.columns.count)
    } else if let last = spots.last {
      mark = (last.columns.lowerBound, last.rows.upperBound - 1, last.columns.count)
    } else if let spot = canvas.spots.first(where: { $0.target == .column(landing.stage) }) {
      mark = (spot.columns.lowerBound, BoardLayout.firstRow, spot.columns.count - 1)
    } else {
      return
    }
    canvas.fill(x: mark.x, y: mark.y, width: mark.width, "=", face: .match)
    let place = landing.above.flatMap { cards.firstIndex(of: $0) } ?? cards.count
    let text = " \(place + 1) "
    canvas.put(text, x: mark.x + max(0, (mark.width - text.columns) / 2), y: mark.y, face: .match)
  }
}

extension Canvas {
  /// The rows that hold the selection.
  fileprivate var selectedRows: Range<Int>? {
    range((0..<height).filter { y in (0..<width).contains { self[$0, y].selected } })
  }

  /// The columns of a row that hold the selection.
  fileprivate func selectedColumns(ofRow y: Int) -> Range<Int>? {
    guard y < height else { return nil }
    return range((0..<width).filter { self[$0, y].selected })
  }

  private func range(_ places: [Int]) -> Range<Int>? {
    guard let first = places.first, let last = places.last else { return nil }
    return first..<(last + 1)
  }
}
