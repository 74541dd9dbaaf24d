import Model

/// What a round lets people do: one sentence, and the list that it is about.
extension State {
  /// Draws it below the task; the first row below it.
  @discardableResult
  func drawRoundWork(
    _ canvas: inout Canvas, _ held: Board.Held, _ round: Course.Running, _ box: Box
  )
    -> Int
  {
    var y = box.y
    let end = box.y + box.height
    let script = round.script
    for line in words.work(script).wrapped(to: box.width) where y < end {
      canvas.put(line, x: box.x, y: y, face: .heading)
      y += 1
    }
    let others = names.told(companions).map { $0.harmless() }
    switch script.company {
    case .solo, .all: break
    case .pairs, .fours, .groups:
      for line in words.inCompany(script.company, others).wrapped(to: box.width) where y < end {
        canvas.put(line, x: box.x, y: y, face: .key)
        y += 1
      }
    }
    // On the screen of who leads the room reads the clock; the list comes when they work along.
    let spots = working == nil ? [] : workSpots(held, round)
    guard !spots.isEmpty, y < end else { return y }
    let room = end - y
    let place = workPlace(in: spots) ?? 0
    let top = max(0, min(place - room / 2, spots.count - room))
    for (index, spot) in spots.enumerated().dropFirst(top).prefix(room) {
      drawWorkRow(
        &canvas, workRow(spot, round), Box(x: box.x, y: y, width: box.width, height: 1),
        isSelected: index == place)
      y += 1
    }
    return y
  }

  /// The selected row in full, or the essentials of its card.
  func drawWorkFooter(_ canvas: inout Canvas, y: Int) {
    guard let (held, round) = working, let spot = workSpot(held, round) else { return }
    if case .card = spot { return drawEssentials(&canvas, names, y: y) }
    canvas.put(workRow(spot, round).text.harmless().cut(to: width - 2), x: 1, y: y)
  }

  private func drawWorkRow(
    _ canvas: inout Canvas, _ row: WorkRow, _ box: Box, isSelected: Bool
  ) {
    canvas.selecting = isSelected
    if isSelected { canvas.fill(x: box.x, y: box.y, width: box.width) }
    let head = (isSelected ? "> " : "  ") + String(repeating: "  ", count: row.depth)
    let detail = row.detail.harmless().cut(to: max(0, box.width / 2))
    let room = max(4, box.width - detail.columns - (detail.isEmpty ? 0 : 2))
    canvas.put((head + row.text.harmless()).cut(to: room), x: box.x, y: box.y, face: row.face)
    canvas.put(
      detail, x: box.x + max(0, box.width - detail.columns), y: box.y, face: .dim, limit: box.width)
    canvas.selecting = false
  }

  /// A row as it is shown.
  private struct WorkRow {
    let text: String
    var detail = ""
    var depth = 0
    var face = Face.text
  }

  private func workRow(_ spot: WorkSpot, _ round: Course.Running) -> WorkRow {
    switch spot {
    case .card(let id):
      guard let card = board.cards[id] else { return WorkRow(text: "") }
      let text = names.card(id) + " " + (card.short.value ?? card.title.value)
      return WorkRow(
        text: text, detail: detail(card, round.script), face: card.kind.value.face)
    case .newIdea: return WorkRow(text: words.newIdea)
    case .question(_, let question):
      return WorkRow(text: question, detail: dots(on: question), depth: 1)
    case .challenge(let id): return WorkRow(text: names.challenge(id), face: .column)
    case .dream(_, let dream): return WorkRow(text: State.text(of: dream), depth: 1)
    case .change(let id, let change):
      let text = board.challenges[id]?.changes.first { $0.id == change }?.text.value ?? ""
      let isTied = board.cards.all.contains { $0.isOnBoard && $0.changes.elements.contains(change) }
      return WorkRow(
        text: change + " " + text, detail: isTied ? "" : words.noCardYet, depth: 1,
        face: isTied ? .text : .attention)
    case .ask(let id, let name):
      guard let ask = board.cards[id].flatMap({ board.asks(on: $0).first { $0.id == name } }) else {
        return WorkRow(text: "")
      }
      return WorkRow(text: names.card(id) + " " + names.told(ask), face: .attention)
    case .offer(let partner, let name):
      guard let offer = board.partners[partner]?.offers.first(where: { $0.id == name }) else {
        return WorkRow(text: "")
      }
      let tag = offer.tag.isEmpty ? "" : " #" + offer.tag
      return WorkRow(text: names.short(partner) + ": " + offer.text + tag, face: .good)
    case .decision(let id): return WorkRow(text: board.decisions[id].map { told($0) } ?? "")
    case .agreement(let id): return WorkRow(text: board.agreements[id].map { told($0) } ?? "")
    case .overview(let view): return WorkRow(text: words.overview(view))
    }
  }

  /// What matters of a card in such a round.
  private func detail(_ card: Card, _ script: Round) -> String {
    let isOwn = script.sight == .own
    switch script.operation {
    case .recognise:
      let all = board.recognitions(of: card)
      let mine = me.map { all.contains($0) } ?? false
      let count = isOwn || all.isEmpty ? "" : " " + words.recognitions(all.count)
      return (mine ? "[r]" : "") + count
    case .comment, .build:
      guard !isOwn else { return "" }
      var parts = card.comments == 0 ? [] : [words.comments(card.comments)]
      let known = board.recognitions(of: card).count
      if isAfterRecognising, known > 0 { parts.insert(words.recognitions(known), at: 0) }
      return parts.joined(separator: ", ")
    case .split:
      return card.children.map { names.card($0) }.joined(separator: " ")
    case .link:
      let answers = board.answered(by: card).map { names.card($0) }
      return (answers + card.changes.elements.sorted()).joined(separator: " ")
    case .invite:
      let asked = isOwn ? [] : board.openInvitations(on: card).map { names.invitee($0.who) }
      return asked.joined(separator: ", ")
    case .engage:
      let people = board.people(on: card).filter(\.role.isWork)
      return people.isEmpty ? words.noLead : people.map { names.person($0) }.joined(separator: ", ")
    case .pitch:
      let missing = script.bounds.needs.filter { isMissing($0, on: card) }
      return missing.map { words.need($0) }.joined(separator: ", ")
    case .move:
      if qualifies(card), let next = card.place.value.stage.next { return "> " + names.stage(next) }
      return words.rules(board.unmet(by: card))
    case .evidence: return card.evidence.isEmpty ? "" : words.evidenceCount(card.evidence.count)
    case .connect:
      let open = board.asks(on: card).count(where: \.isOpen)
      return open == 0 ? "" : words.asksLabel + " \(open)"
    case .attend, .talk, .capture, .reveal, .cluster, .frame, .dream, .backcast, .vote, .rate,
      .review, .decide, .agree, .publish, .reuse:
      return ""
    }
  }

  /// Whether the round that runs comes behind one that asked what people recognise.
  private var isAfterRecognising: Bool { working.map { hasRecognised($0.held, $0.round) } ?? false }

  /// Whether a pitch says nothing of this yet; makers and licence belong to results.
  private func isMissing(_ need: Need, on card: Card) -> Bool {
    switch need {
    case .firstStep: card.innovation.firstStep.value?.isEmpty ?? true
    case .answers: board.answered(by: card).isEmpty
    case .targetGroups: board.targetGroups(of: card).isEmpty
    case .outcomes: card.innovation.outcomes.value.isEmpty
    case .evidence: card.evidence.isEmpty
    case .licence, .makers: false
    }
  }

  /// The dots that a question got in the last vote that was closed; a vote tells its words, not of which card it is.
  private func dots(on question: String) -> String {
    let closed = board.ballots.values.filter { $0.tally != nil }
      .sorted { ($0.result.key?.stamp ?? .zero) > ($1.result.key?.stamp ?? .zero) }
    for ballot in closed {
      guard let index = ballot.terms.value.questions.firstIndex(of: question),
        let counts = ballot.tally?.questions, counts.indices.contains(index)
      else { continue }
      return words.dots(counts[index])
    }
    return ""
  }

  /// A decision in one line.
  func told(_ decision: Decision) -> String {
    let record = decision.record.value
    return (record.question.isEmpty ? "" : record.question + " ") + decision.outcome
      + (decision.reviewOn.map { " (" + words.reviewOn(names.date($0)) + ")" } ?? "")
  }

  /// An agreement in one line.
  func told(_ agreement: Agreement) -> String {
    let terms = agreement.terms.value
    return names.invitee(terms.who) + ": " + terms.text
      + (terms.due.map { " (" + words.due(names.date($0)) + ")" } ?? "")
  }

  /// The form of a pitch above the line that is typed: what was said so far.
  func drawPitch(_ canvas: inout Canvas, _ pitch: Pitch) {
    let title = pitch.card.map { names.card($0) } ?? words.newIdea
    let rows = PitchStep.allCases.map { step -> (text: String, face: Face) in
      let said =
        step == .answers
        ? pitch.answers.flatMap { board.cards[$0] }.map {
          names.card($0.id) + " " + ($0.short.value ?? $0.title.value)
        } ?? "" : pitch.text(step)
      let mark = step == pitch.step ? "> " : "  "
      let must = said.isEmpty && pitch.mustSay(step) ? " *" : ""
      return (
        mark + words.pitchQuestion(step) + (said.isEmpty ? "" : " " + said.harmless()) + must,
        step == pitch.step ? .activeColumn : said.isEmpty ? .dim : .text
      )
    }
    let inner = min(width - 4, max(title.columns + 2, rows.map(\.text.columns).max() ?? 0) + 2)
    let height = min(rows.count + 2, self.height - BoardLayout.footer - 1)
    let box = Box(
      x: 1, y: self.height - BoardLayout.footer - height, width: inner + 2, height: height)
    drawBox(&canvas, box, title: title)
    for (row, line) in rows.prefix(height - 2).enumerated() {
      canvas.put(line.text.cut(to: inner - 1), x: box.x + 2, y: box.y + 1 + row, face: line.face)
    }
  }
}
