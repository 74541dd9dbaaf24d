package import Model

extension State {
  /// How problems, subproblems and innovations of each challenge hang together.
  func drawTree(_ canvas: inout Canvas) {
    drawHeader(&canvas, view: words.treeView, names)
    let names = names
    if tree.rows.isEmpty {
      for (row, line) in words.emptyTree.wrapped(to: max(10, width - 4)).enumerated() {
        canvas.put(line, x: 2, y: 3 + row, face: .dim)
      }
    }
    for (row, line) in tree.rows.dropFirst(tree.top).prefix(treeRoom).enumerated() {
      draw(&canvas, line, names, y: 2 + row)
    }
    drawMore(&canvas, above: tree.top, below: tree.rows.count - tree.top - treeRoom)
  }

  private func draw(_ canvas: inout Canvas, _ row: TreeRow, _ names: Names, y: Int) {
    let isSelected = row.spot != nil && row.spot == tree.spot
    canvas.selecting = isSelected
    if isSelected {
      canvas.fill(x: 0, y: y, width: width)
      canvas.put(">", x: 0, y: y, face: .key)
    }
    switch row.spot {
    case .challenge(let frame): drawChallenge(&canvas, frame, isOpen: row.isOpen, y: y)
    case .dream(let frame): drawDream(&canvas, frame, y: y)
    case .change(let frame, let change):
      drawChange(&canvas, frame, change, servedBy: row.isOpen ? row.text : nil, y: y)
    case .card(let frame, let id):
      if let card = board.cards[id] { draw(&canvas, row, card, frame, names, y: y) }
    case nil:
      let isAbout = [words.linksLabel, words.bridgesLabel].allSatisfy { !row.text.hasPrefix($0) }
      let x = row.prefix.isEmpty && isAbout ? 4 : 1
      canvas.put((row.prefix + row.text).cut(to: width - x - 1), x: x, y: y, face: .dim)
    }
    canvas.selecting = false
  }

  /// `[-] U2 No good food in the bin` and on the right the need.
  private func drawChallenge(_ canvas: inout Canvas, _ frame: Frame, isOpen: Bool, y: Int) {
    let challenge = frame.challenge.flatMap { board.challenges[$0] }
    var title = shortName(frame)
    if let challenge {
      title = board.label(of: challenge) + " " + challenge.title.value
      if challenge.closed.value != nil { title += " (" + words.closedWord + ")" }
    }
    let fold = isOpen ? "" : "[+] "
    let used = canvas.put(
      (fold + title.harmless()).cut(to: width - 2), x: 1, y: y, face: .heading)
    let need = challenge?.need.value.map { words.needLabel + " " + $0 } ?? ""
    let room = width - used - 5
    guard room >= 12, !need.isEmpty else { return }
    let text = need.harmless().cut(to: room)
    canvas.put(text, x: width - 1 - text.columns, y: y, face: .dim)
  }

  private func drawDream(_ canvas: inout Canvas, _ frame: Frame, y: Int) {
    guard let challenge = frame.challenge.flatMap({ board.challenges[$0] }) else { return }
    let text = dreamText(challenge)
    let x = 4 + canvas.put(words.dreamLabel + " ", x: 4, y: y, face: .dim, limit: width - 5)
    canvas.put(
      (text.isEmpty ? words.noDream : text).harmless().cut(to: max(0, width - 1 - x)), x: x, y: y,
      face: text.isEmpty ? .dim : .text)
  }

  private func drawChange(
    _ canvas: inout Canvas, _ frame: Frame, _ change: String, servedBy cards: String?, y: Int
  ) {
    guard let challenge = frame.challenge.flatMap({ board.challenges[$0] }) else { return }
    let text = challenge.changes.first { $0.id == change }?.text.value ?? ""
    let x =
      4
      + canvas.put(
        words.changeLabel + " " + change.harmless() + " ", x: 4, y: y, face: .dim, limit: width - 5)
    let sign = (cards ?? words.noCardYet).cut(to: max(0, (width - x) / 2))
    let room = width - 1 - x - (sign.isEmpty ? 0 : sign.columns + 2)
    let used = canvas.put(text.harmless().cut(to: max(0, room)), x: x, y: y)
    canvas.put(
      sign, x: x + used + 2, y: y, face: cards == nil ? .attention : .dim,
      limit: width - 3 - x - used)
  }

  /// `├─ P14 Nobody can do a chilled pick-up  SHARE  4p 4 bodies`.
  private func draw(
    _ canvas: inout Canvas, _ row: TreeRow, _ card: Card, _ frame: Frame, _ names: Names, y: Int
  ) {
    let columns = treeColumns
    var prefix = row.prefix
    if prefix.columns > width / 2 { prefix = "…" + String(prefix.suffix(width / 2 - 1)) }
    if tree.marked.contains(card.id) { canvas.put("#", x: 0, y: y, face: .key) }
    var x = 1 + canvas.put(prefix, x: 1, y: y, face: .border)
    let label = names.card(card.id) + (card.audience.value == .open ? " " : "*")
    x += canvas.put(label, x: x, y: y, face: card.kind.value.face, limit: columns.stage - x)
    let title = card.title.value.harmless().cut(to: max(0, columns.stage - 1 - x))
    canvas.put(title, x: x, y: y, face: card.isOnBoard ? card.isViaOthers ? .via : .text : .dim)
    guard columns.stage < width else { return }
    let stage =
      card.isOnBoard ? names.stage(card.place.value.stage).uppercased() : names.off(card)
    canvas.put(
      stage.harmless().cut(to: columns.facts - columns.stage - 1), x: columns.stage, y: y,
      face: .dim)
    guard columns.facts < width, let node = row.node else { return }
    var at = columns.facts
    for (index, (text, face)) in facts(card, node, frame, names).enumerated()
    where index == 0 || at + text.columns < width {
      at += canvas.put(text.cut(to: max(0, width - 1 - at)), x: at, y: y, face: face) + 1
    }
  }

  /// Where stage and facts begin; beyond the edge where there is no room for them.
  private var treeColumns: (stage: Int, facts: Int) {
    guard width >= 48 else { return (width, width) }
    let stage = 14
    guard width >= 72 else { return (width - stage, width) }
    let facts = min(60, max(25, width * 27 / 100))
    return (width - facts - stage, width - facts)
  }

  /// What stands behind a card: who is at work, how far it is, what it answers, what is missing.
  private func facts(_ card: Card, _ node: ChallengeTree.Node, _ frame: Frame, _ names: Names)
    -> [(String, Face)]
  {
    var facts: [(String, Face)] = []
    if card.kind.value == .innovation {
      if let maturity = card.innovation.maturity.value {
        facts.append((words.maturity(maturity), .good))
      }
      let answered = board.answered(by: card)
      if node.depth == 0 || node.isGuest, !answered.isEmpty {
        facts.append((answered.map { names.card($0) }.joined(separator: " "), .dim))
      }
      if node.isGuest, let home = board.frame(of: card).challenge.flatMap({ board.challenges[$0] })
      {
        facts.append(("(" + board.label(of: home) + ")", .dim))
      }
    } else {
      facts += names.atWork(on: card).map { ($0, .dim) }
    }
    let results = board.results(of: card).map { board.label(of: $0) }
    if !results.isEmpty {
      let reuses = board.results(of: card).reduce(0) { $0 + board.reuses(of: $1).count }
      facts.append((results.joined(separator: " "), .good))
      if card.kind.value == .innovation { facts.append((words.reused(reuses), .good)) }
    }
    guard card.isOnBoard else { return facts }
    if let sign = board.sign(of: card) {
      let days = card.blocked.value.map { max(0, (now - $0.since.milliseconds) / 86_400_000) }
      facts.append((words.sign(sign) + (days.map { " \($0)d" } ?? ""), sign.face))
    }
    if let gap = board.gap(of: card.id) { facts.append((words.gap(gap), .dim)) }
    return facts
  }

  /// The last lines: what is selected, and what the board holds.
  func drawTreeFooter(_ canvas: inout Canvas, y: Int) {
    var counts: [(Kind, Int)] = Kind.allCases.map { ($0, 0) }
    for id in board.columns.joined() {
      guard let kind = board.cards[id]?.kind.value else { continue }
      if let place = counts.firstIndex(where: { $0.0 == kind }) { counts[place].1 += 1 }
    }
    let unowned = board.columns.joined().compactMap { board.cards[$0] }.filter {
      board.isUnowned($0)
    }
    .sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }.map { board.label(of: $0) }
    var text = words.onTheBoard(counts)
    if !unowned.isEmpty {
      let wanted = words.unowned(unowned)
      // Where there is no room for both, what needs somebody goes before the counts.
      text = text.columns + 3 + wanted.columns <= width - 2 ? text + " | " + wanted : wanted
    }
    canvas.put(text.cut(to: width - 2), x: 1, y: y)
  }
}

extension Names {
  /// How many work on a card, from how many bodies, and how many of them silently: `4p 3 bodies`, `1 silent`; where nobody
  /// but silent ones do, `+1 silent`.
  package func atWork(on card: Card) -> [String] {
    let working = board.people(on: card).filter { $0.role.isWork }
    let silent = working.count { $0.share == .silent }
    let told = words.silently(silent)
    if silent > 0, silent == working.count { return ["+" + told] }
    return [words.atWork(working.count, bodies: board.bodiesAtWork(on: card))]
      + (silent == 0 ? [] : [told])
  }
}
