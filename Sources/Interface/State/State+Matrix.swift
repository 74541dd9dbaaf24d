import Model

extension State {
  /// Shows who works on which subproblem.
  mutating func openMatrix() {
    guard screen != .matrix else { return say(words.isHere, .dim) }
    if matrixView == nil { matrixView = MatrixView(names) }
    show(.matrix)
    showCell()
  }

  /// Does what a command means on the screen of who works on what; `nil`: it means the same here as elsewhere.
  mutating func performOnMatrix(_ command: Command) -> [Effect]? {
    guard screen == .matrix, var view = matrixView else { return nil }
    let page = max(1, matrixLayout(view).visibleRows)
    let start = view.cursor
    switch command {
    case .up: view.cursor.row -= 1
    case .down: view.cursor.row += 1
    case .left: view.cursor.column -= 1
    case .right: view.cursor.column += 1
    case .pageUp: view.cursor.row -= page
    case .pageDown: view.cursor.row += page
    case .first: view.cursor.row = 0
    case .last: view.cursor.row = view.rows.count - 1
    case .nextGroup: view.cursor.column = group(view, 1)
    case .previousGroup: view.cursor.column = group(view, -1)
    case .toggleActors: view.toggleActors(names)
    case .onlyAttention:
      view.toggleAttention(names)
      say(view.onlyAttention ? words.showingAttention : words.showingAll)
    case .sort:
      view.nextSort(names)
      say(words.sortedBy(view.sort))
    case .open: return openCell(view)
    case .engage: return engageRow()
    case .invite: return inviteRow()
    default: return nil
    }
    matrixView = view
    showCell()
    if command.row.group == .goAround || command == .nextGroup || command == .previousGroup,
      matrixView?.cursor == start
    {
      say(words.edge, .dim)
    }
    return []
  }

  /// Where the next or the previous challenge begins.
  private func group(_ view: MatrixView, _ step: Int) -> Int {
    guard !view.showsActors, view.cursor.column >= 0 else {
      return view.cursor.column + (step < 0 && view.cursor.column <= 0 ? 0 : step)
    }
    let frames = view.columns.map { view.matrix.columns[$0].frame }
    guard frames.indices.contains(view.cursor.column) else { return 0 }
    var here = view.cursor.column
    if step < 0 {
      // First to the beginning of this one, then to the one before.
      if here > 0, frames[here - 1] != frames[here] { here -= 1 }
      while here > 0, frames[here - 1] == frames[here] { here -= 1 }
      return here
    }
    let frame = frames[here]
    while here < frames.count, frames[here] == frame { here += 1 }
    return here < frames.count ? here : view.cursor.column
  }

  /// Keeps the cursor inside and scrolls so that it is visible.
  mutating func showCell() {
    guard var view = matrixView else { return }
    let layout = matrixLayout(view)
    view.clamp()
    var cursor = view.cursor
    cursor.top = scrolled(cursor.top, to: cursor.row, view.rows.count, layout.visibleRows)
    cursor.left = scrolled(
      cursor.left, to: max(0, cursor.column), view.columns.count, layout.visibleColumns)
    view.cursor = cursor
    matrixView = view
  }

  private func scrolled(_ start: Int, to place: Int, _ count: Int, _ visible: Int) -> Int {
    let start = max(0, min(start, count - visible))
    return min(place, max(start, place - visible + 1))
  }

  /// The board changed: the figures are of the new one.
  mutating func refreshMatrix() {
    guard var view = matrixView else { return }
    view.refresh(names)
    matrixView = view
    showCell()
  }

  private mutating func openCell(_ view: MatrixView) -> [Effect] {
    if view.isOnName {
      if let partner = view.partner { return open(partner) }
      say(words.noPageWithoutName, .attention)
      return []
    }
    if let card = view.card { return open(card) }
    guard view.showsActors, let row = view.row, let column = view.column, let actors = view.actors
    else {
      say(words.noSubproblem, .attention)
      return []
    }
    let cards = actors.rows[row].cards[column]
    guard !cards.isEmpty else {
      say(words.noCardsThere, .dim)
      return []
    }
    let choices = cards.compactMap { board.cards[$0] }.map { card in
      Picker.Choice(
        label: names.card(card.id), text: card.short.value ?? card.title.value,
        detail: board.lead(of: card).map { words.lead + " " + names.person($0) } ?? words.noLead,
        value: .card(card.id))
    }
    mode = .pick(Picker(purpose: .cards(names.title(actors.frames[column])), choices: choices))
    return []
  }

  // MARK: - The partner of a row

  /// Asks as what the partner of the row works on the card of the column.
  mutating func engageRow() -> [Effect] {
    guard mayWrite() else { return [] }
    guard let card = matrixView?.card.flatMap({ board.cards[$0] }), let who = matrixView?.who else {
      say(
        matrixView?.card == nil ? words.noSubproblem : words.nobodyInRow, .attention)
      return []
    }
    guard let partner = who.partner else {
      say(words.onlyThemselves, .attention)
      return []
    }
    guard whoOrAsk(.engage, card) != nil else { return [] }
    pickRole(of: partner, card)
    return []
  }

  private mutating func pickRole(of partner: PartnerID, _ card: Card) {
    let here = board.people(on: card).first { $0.partner == partner }
    var choices = Role.allCases.map { role in
      Picker.Choice(
        text: words.role(role), detail: role == here?.role ? here?.doing ?? "" : "",
        value: .role(role))
    }
    if here != nil {
      choices.append(
        Picker.Choice(text: words.stops(names.partner(partner)), detail: "", value: .leave))
    }
    var picker = Picker(purpose: .roleOf(partner, card.id), choices: choices)
    picker.selected = here.flatMap { Role.allCases.firstIndex(of: $0.role) } ?? 1
    mode = .pick(picker)
  }

  /// A role was picked for somebody: what they do in it is asked, or they leave.
  mutating func choose(_ value: Picker.Value, for partner: PartnerID, on id: CardID) -> [Effect] {
    guard let card = standing(id) else { return [] }
    switch value {
    case .role(let role):
      let here = board.people(on: card).first { $0.partner == partner }
      // Who takes part silently says no word of what they do.
      if here?.share == .silent { return engage(partner, on: card, as: role, "") }
      let doing = here?.doing ?? ""
      mode = .line(.doingOf(partner, id, role), LineEditor(doing))
    case .leave:
      guard let change = board.disengaging(partner, from: card) else { return [] }
      say(words.partnerLeaves(names.partner(partner), names.card(card.id)))
      return [.record([change])]
    default: break
    }
    return []
  }

  /// Writes as what somebody works on a card and what they do, said by who acts here.
  mutating func engage(_ partner: PartnerID, on card: Card, as role: Role, _ doing: String)
    -> [Effect]
  {
    let change = board.engaging(partner, on: card, as: role, doing: doing)
    say(
      words.partnerWorks(names.partner(partner), names.card(card.id), words.role(role)), .good)
    if role == .lead, let lead = board.lead(of: card), lead.partner != partner {
      say(words.leadIsTaken(names.person(lead), names.partner(partner)), .attention)
    }
    return [.record([change])]
  }
}
