import Model

extension State {
  /// The line somebody types, with its question in front and the cursor in it.
  func drawLine(_ canvas: inout Canvas, _ prompt: Prompt, _ editor: LineEditor, y: Int) {
    var editor = editor
    var isSilent = false
    if case .silent(let silent) = prompt {
      isSilent = silent.asks == .title && !silent.isHidden
      if silent.isHidden { editor = editor.hidden }
    }
    let label = " " + question(prompt) + " "
    let used = canvas.put(label.cut(to: width / 2), x: 0, y: y, face: .heading)
    let room = width - used - 1
    guard room > 0 else { return }
    let (text, before) = editor.shown(in: room)
    canvas.fill(x: used, y: y, width: room, face: .input)
    canvas.put(text, x: used, y: y, face: .input, limit: room)
    canvas.cursor = (used + before, y)
    if let message {
      canvas.put(message.text.cut(to: width - 2), x: 1, y: y + 1, face: message.face)
    } else if isCapture(prompt) || isSilent {
      let length = editor.text.columns
      canvas.put(
        words.lengthHint(length).cut(to: width - 2), x: 1, y: y + 1,
        face: length > 60 ? .attention : .dim)
    } else if case .filter = prompt {
      let note = filterNote(editor)
      canvas.put(note.text.cut(to: width - 2), x: 1, y: y + 1, face: note.face)
    } else if case .find = prompt, let problem = queryProblem(editor.text) {
      canvas.put(problem.cut(to: width - 2), x: 1, y: y + 1, face: .attention)
    } else if case .find = prompt, let found {
      let matches = words.matches(found.cards.isEmpty ? 0 : 1, found.cards.count)
      let choices = editor.text.last?.isWhitespace ?? true ? [] : completions(editor)
      canvas.put(matches, x: 1, y: y + 1, face: .match)
      canvas.put(
        choices.joined(separator: "  ").cut(to: max(0, width - matches.columns - 5)),
        x: matches.columns + 3, y: y + 1, face: .dim)
    }
  }

  /// What is wrong with a query, if anything is.
  func queryProblem(_ text: String) -> String? {
    do throws(QueryError) {
      _ = try Query.parse(text, names, filters)
      return nil
    } catch { return words.query(error) }
  }

  private func isCapture(_ prompt: Prompt) -> Bool {
    if case .capture = prompt { true } else { false }
  }

  private func question(_ prompt: Prompt) -> String {
    switch prompt {
    case .silent(let silent):
      switch silent.asks {
      case .title: silent.id == nil ? words.newCard(silent.card.kind) : words.editTitle
      case .firstStep: words.field(.firstStep) + ":"
      case .target: words.field(.target) + ":"
      case .setting: words.field(.setting) + ":"
      }
    case .buildOn: words.buildOnPrompt
    case .capture(let kind): words.newCard(kind)
    case .evidence(let id): words.evidencePrompt(names.card(id))
    case .reason: words.reasonPrompt
    case .block: words.whyBlocked
    case .park: words.whyParked
    case .closing: words.whyClosed
    case .comment(let id): hatWorn + words.commentOn(names.card(id))
    case .marked(let ids, let asked): question(asked, of: ids)
    case .doing: words.doingPrompt
    case .doingOf(let partner, _, _): words.doingOf(names.partner(partner))
    case .name: words.yourName
    case .dream(let id): words.dreamPrompt(board.challenges[id].map { board.label(of: $0) } ?? "")
    case .change(_, let change): words.changePrompt(change)
    case .split(let id): words.splitPrompt(names.card(id))
    case .answer(let id): words.answerPrompt(names.card(id))
    case .inviteWho: words.inviteWhoPrompt
    case .inviteReason: words.inviteReasonPrompt
    case .ask(_, let what): words.askPrompt(what)
    case .describedAs: words.describedAsPrompt
    case .parkItem: words.parkItemPrompt
    case .meeting(let asked): question(asked)
    case .clusterName: words.clusterNamePrompt
    case .promotion: words.promotionPrompt
    case .question(let id, _): words.questionPrompt(names.card(id))
    case .serving(_, let change): words.servingPrompt(change)
    case .pitch(let pitch): words.pitchQuestion(pitch.step)
    case .couple(let couple): words.couplePrompt(couple.told.harmless())
    case .result(let prompt): question(prompt)
    case .filter: words.filterPrompt
    case .filterName: words.filterNamePrompt
    case .find: words.findPrompt
    }
  }

  private func question(_ asked: MarkedPrompt, of ids: [CardID]) -> String {
    let cards = words.cards(ids.map { names.card($0) })
    return switch asked {
    case .block: cards + ": " + words.whyBlocked
    case .park: cards + ": " + words.whyParked
    case .comment: hatWorn + words.commentOn(cards)
    case .doing(let role): cards + ", " + words.role(role) + ": " + words.doingPrompt
    case .field(let field): words.fieldOf(words.field(field), cards, isAdded: field.isList)
    }
  }

  /// In front of the question for a comment: the hat that the round asks for.
  private var hatWorn: String {
    guard let round = heldNow?.course.round?.script, round.operation == .comment,
      let hat = round.bounds.hat
    else { return "" }
    return words.hat(hat) + ". "
  }

  /// What stands in the way of a move, above the line that takes the reason.
  func drawObstacles(_ canvas: inout Canvas, _ asked: AskedMove) {
    let cards = asked.cards.compactMap { board.cards[$0.id] }
    let title = words.moveTitle(
      words.cards(cards.map { names.card($0.id) }),
      asked.stages.map { names.stage($0) }.joined(separator: ", "))
    let lines = asked.obstacles.map { "! " + words.obstacle($0) { names.stage($0) } }
    // Of several cards each has ticks of its own.
    let policy = cards.count == 1 ? board.policy(for: cards[0]) : []
    let ticks = policy.filter { check in
      check.rule.isAsked && asked.stages.contains { $0 > check.rule.stage }
    }
    .map { ($0.isMet ? "[x] " : "[ ] ") + words.rule($0.rule) }
    let inner = min(
      width - 4, max(title.columns + 2, (lines + ticks).map(\.columns).max() ?? 0) + 2)
    let height = min(lines.count + ticks.count + 2, self.height - BoardLayout.footer - 2)
    let box = Box(
      x: 1, y: self.height - BoardLayout.footer - height, width: inner + 2, height: height)
    drawBox(&canvas, box, title: title)
    for (row, line) in (lines + ticks).prefix(height - 2).enumerated() {
      canvas.put(
        line.cut(to: inner - 1), x: box.x + 2, y: box.y + 1 + row,
        face: row < lines.count ? .attention : .text)
    }
  }

  /// A list to pick from, in a box in the middle.
  func drawPicker(_ canvas: inout Canvas, _ picker: Picker) {
    let choices = picker.visible
    let title = heading(picker.purpose)
    let filter = picker.filter.text
    let space = height - BoardLayout.footer - 6 - (filter.isEmpty ? 0 : 1)
    let notes = notes(picker, rows: max(1, space - choices.count))
    let columns = Picker.Columns(of: choices)
    let widest = max(columns.widest + 2, title.columns + 3, notes.map(\.columns).max() ?? 0, 30)
    let inner = max(10, min(width - 6, widest + 2))
    let extra = notes.count + (filter.isEmpty ? 0 : 1)
    let rows = max(1, min(choices.count, space - notes.count))
    let box = Box(
      x: max(0, (width - inner - 2) / 2), y: max(1, (height - rows - 2 - extra) / 2 - 1),
      width: inner + 2,
      height: rows + 2 + extra)
    let top = max(0, min(picker.selected - rows + 1, choices.count - rows))
    let below = choices.count - top - rows
    let above = top > 0 ? " ^ " + words.more(top) + " " : ""
    drawBox(&canvas, box, title: title.cut(to: max(0, box.width - 7 - above.columns)))
    canvas.put(above, x: box.x + box.width - 2 - above.columns, y: box.y, face: .key)
    if below > 0 {
      let text = " v " + words.more(below) + " "
      canvas.put(
        text, x: box.x + box.width - 2 - text.columns, y: box.y + box.height - 1, face: .key)
    }
    var y = box.y + 1
    for note in notes {
      canvas.put(note.cut(to: inner - 1), x: box.x + 2, y: y, face: .dim)
      y += 1
    }
    if !filter.isEmpty {
      let used = canvas.put("/" + filter, x: box.x + 2, y: y, face: .input, limit: inner - 1)
      canvas.cursor = (min(box.x + 2 + used, width - 1), y)
      y += 1
    }
    if choices.isEmpty { canvas.put(words.nothingFound, x: box.x + 3, y: y, face: .dim) }
    for (row, choice) in choices.dropFirst(top).prefix(rows).enumerated() {
      let isSelected = top + row == picker.selected
      canvas.note(.choice(top + row), x: box.x + 1, y: y + row, width: inner)
      canvas.selecting = isSelected
      if isSelected { canvas.fill(x: box.x + 1, y: y + row, width: inner) }
      canvas.put(isSelected ? "> " : "  ", x: box.x + 1, y: y + row)
      let (text, detail, start) = columns.row(choice, width: inner - 3)
      canvas.put(text, x: box.x + 3, y: y + row)
      canvas.put(detail, x: box.x + 3 + start, y: y + row, face: .dim)
      canvas.selecting = false
    }
  }

  private func heading(_ purpose: Picker.Purpose) -> String {
    switch purpose {
    case .stage: words.stagePicker
    case .role: words.rolePicker
    case .marked(let ids, let asked): heading(asked, of: words.cards(ids.map { names.card($0) }))
    case .roleOf(let partner, _): words.roleOf(names.partner(partner))
    case .cards(let title): title
    case .goTo: words.goToPicker
    case .invite(let id): words.invitePicker(names.card(id))
    case .inviteRole(_, let who): words.inviteAs(names.invitee(who))
    case .ask(let id): words.askPicker(names.card(id))
    case .visibility: words.visibilityPicker
    case .command: words.palettePicker
    case .identity: me == nil ? words.whoAreYou : words.actAs
    case .offTheBoard: words.offPicker
    case .filter: words.filterPicker
    case .savedFilters: words.savedFiltersPicker
    case .theme: words.themePicker
    case .tick(let id): words.tickPicker + " " + names.card(id)
    case .challenge(let id): names.challenge(id)
    case .offers: words.offersPicker
    case .needed(let id):
      board.cards[id]?.kind.value == .innovation
        ? words.tiesPicker(names.card(id)) : words.field(.change) + " " + names.card(id)
    case .answer(let id): words.answerPicker(names.card(id))
    case .versions(let id): words.versionsPicker(names.card(id))
    case .closingCard(let id): words.closingCardPicker(names.card(id))
    case .channel: words.channelPicker
    case .pasted: words.pastePicker
    case .twin: words.twinPicker
    case .partner: words.partnerPicker
    case .viewer: words.viewerPicker
    case .relate(let id): words.relatePicker(names.partner(id))
    case .cardFor(_, let title): title
    case .result(let pick): heading(pick)
    case .closing: words.closingPicker
    case .meeting(let asked): heading(asked)
    case .laid: words.fieldPicker
    case .below(let id): words.belowPicker(names.card(id))
    case .pitch(let pitch): words.pitchQuestion(pitch.step)
    case .couple: words.couplePicker
    case .closingPoll: words.closingPollPicker
    }
  }

  private func heading(_ asked: MarkedPick, of cards: String) -> String {
    switch asked {
    case .stage: words.stagePicker + " (" + cards + ")"
    case .role: words.rolePicker + " (" + cards + ")"
    case .field: words.fieldPicker + " " + cards
    case .above: words.belowPicker(cards)
    }
  }

  /// What stands above the choices: a sentence, or what a card has not done yet for the stage that is selected.
  ///
  /// The choices come first: of several lines as many as there are `rows` beside them.
  private func notes(_ picker: Picker, rows: Int) -> [String] {
    guard case .stage(let id) = picker.purpose, let card = board.cards[id] else {
      return [note(picker.purpose)].compactMap { $0 }
    }
    // Every stage further on asks for the same: what this one has not done yet.
    let here = card.place.value.stage
    let unmet = board.unmet(by: card)
    guard !unmet.isEmpty, var stage = here.next else { return [] }
    if picker.visible.indices.contains(picker.selected),
      case .stage(let wanted) = picker.visible[picker.selected].value, wanted > here
    {
      stage = wanted
    }
    let lines =
      [words.moveTitle(names.card(id), names.stage(stage))]
      + unmet.flatMap { ("! " + words.notYet(words.rule($0))).wrapped(to: max(8, width - 9)) }
    if lines.count <= rows { return lines }
    return rows < 3 ? [] : lines.prefix(rows - 1) + [words.more(lines.count - rows + 1)]
  }

  private func note(_ purpose: Picker.Purpose) -> String? {
    switch purpose {
    case .identity: return me == nil ? words.whoHint : words.agreement
    case .visibility: return words.filesTell
    case .theme: return words.themeNote
    case .pasted: return words.pasteNote
    case .meeting(let asked): return note(asked)
    case .result(.licence): return words.licenceNote
    case .couple(let couple): return couple.told.harmless()
    case .command, .stage, .role, .roleOf, .marked, .cards, .goTo, .invite, .inviteRole, .ask,
      .offers, .offTheBoard, .filter, .savedFilters, .tick, .challenge, .needed, .answer, .partner,
      .viewer, .relate, .cardFor, .closing, .closingPoll, .laid, .below, .pitch, .result, .twin,
      .versions, .closingCard, .channel:
      return nil
    }
  }

  struct Box {
    let x: Int
    let y: Int
    let width: Int
    let height: Int
  }

  func drawBox(_ canvas: inout Canvas, _ box: Box, title: String) {
    canvas.fill(x: box.x, y: box.y, width: box.width, height: box.height)
    let (right, bottom) = (box.x + box.width - 1, box.y + box.height - 1)
    canvas.fill(x: box.x, y: box.y, width: box.width, "─", face: .border)
    canvas.fill(x: box.x, y: bottom, width: box.width, "─", face: .border)
    canvas.fill(x: box.x, y: box.y, width: 1, height: box.height, "│", face: .border)
    canvas.fill(x: right, y: box.y, width: 1, height: box.height, "│", face: .border)
    for (x, y, corner) in [
      (box.x, box.y, "┌"), (right, box.y, "┐"), (box.x, bottom, "└"), (right, bottom, "┘"),
    ] {
      canvas.put(corner, x: x, y: y, face: .border)
    }
    canvas.put(
      " " + title.cut(to: max(0, box.width - 6)) + " ", x: box.x + 2, y: box.y, face: .heading)
  }
}
