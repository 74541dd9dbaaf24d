import Model

extension State {
  /// Draws the whole screen, well under a millisecond; the terminal finds out what changed.
  ///
  /// Where nobody types, the cursor stands on what is selected, and where nothing is, on the first line: screen readers and
  /// magnifiers follow it.
  package mutating func draw() -> Canvas {
    var canvas = drawn()
    if canvas.cursor == nil { canvas.cursor = canvas.firstSelected ?? (0, min(2, height - 1)) }
    return canvas
  }

  private mutating func drawn() -> Canvas {
    refreshView()
    keepSelectionShown()
    refreshHeaderEnds()
    var canvas = Canvas(width: width, height: height)
    // Growing would have them moved four times.
    canvas.spots.reserveCapacity(48)
    if case .form(let form) = mode, layout.isTiny, height > 4, width > 15 {
      drawForm(&canvas, form)
      drawFormFooter(&canvas, form)
      return canvas
    }
    guard !layout.isTiny else {
      for (row, line) in words.tooSmall.wrapped(to: max(1, width)).prefix(height).enumerated() {
        canvas.put(line, x: 0, y: row)
      }
      return canvas
    }
    if case .help(let scroll) = mode {
      drawHelp(&canvas, scroll)
      return canvas
    }
    // Held once: they hold the board, and a copy of that costs more than a row.
    let names = names
    // The footer first: a card says on its line how much lies below.
    drawFooter(&canvas, names)
    switch screen {
    case .board: drawBoard(&canvas, names)
    case .card: drawCard(&canvas)
    case .matrix: drawMatrix(&canvas)
    case .history: drawHistory(&canvas)
    case .session: drawSession(&canvas)
    case .results: drawResults(&canvas)
    case .tree: drawTree(&canvas)
    case .clusters: drawClusters(&canvas)
    case .ballot: drawBallot(&canvas)
    case .lineage(let id): drawLineage(&canvas, id)
    case .partner(let id): drawPartner(&canvas, id)
    }
    if case .pick(let picker) = mode { drawPicker(&canvas, picker) }
    if case .form(let form) = mode { drawForm(&canvas, form) }
    if case .line(.pitch(let pitch), _) = mode { drawPitch(&canvas, pitch) }
    if case .line(.reason(let asked), _) = mode { drawObstacles(&canvas, asked) }
    return canvas
  }

  /// The first two rows: board, view, who acts here, and the day; a narrow screen leaves out from the end.
  func drawHeader(_ canvas: inout Canvas, view: String, _ names: Names) {
    canvas.fill(x: 0, y: 0, width: width, " ", face: .header)
    if !isProjected { canvas.fill(x: 0, y: 1, width: width, "─", face: .border) }
    drawLesson(&canvas)
    if let viewing, !isProjected {
      let text = " " + words.asSeenBy(names.partner(viewing.viewer)).harmless() + " "
      canvas.put(text.cut(to: width - 2), x: 1, y: 1, face: .alarm)
    }
    let label = "  [" + view + "]"
    // So much of the board's own title matters more than who and when.
    let least = " kiem  ".columns + min(board.title.value.columns, 10) + label.columns + 2
    let right = headerEnds.texts.first { least + $0.columns + 1 <= width } ?? ""
    canvas.put(right, x: width - 1 - right.columns, y: 0, face: .header)
    var room = width - (right.isEmpty ? 1 : right.columns + 3)
    if let sign = meetingSign, least + sign.text.columns <= room {
      room -= sign.text.columns + 2
      canvas.put(sign.text, x: room + 1, y: 0, face: sign.face)
    }
    let title = (" kiem  " + board.title.value).cut(to: max(5, room - label.columns))
    canvas.put((title + label).cut(to: room), x: 0, y: 0, face: .header)
  }

  /// The last four rows: a line, the message or the line that is typed, the card's essentials, the keys.
  private mutating func drawFooter(_ canvas: inout Canvas, _ names: Names) {
    let top = height - BoardLayout.footer
    if !isProjected { canvas.fill(x: 0, y: top, width: width, "─", face: .border) }
    if screen == .board, !marks.isEmpty { drawMarks(&canvas, y: top) }
    switch mode {
    case .form(let form):
      drawFormFooter(&canvas, form)
      return
    case .line(let prompt, let editor):
      drawLine(&canvas, prompt, editor, y: top + 1)
    case .browse, .pick, .help:
      if let message {
        drawMessage(&canvas, message, y: top + 1)
      } else if let warning {
        canvas.put(warning.cut(to: width - 2), x: 1, y: top + 1, face: .alarm)
      } else if viewing != nil, !isProjected, screen != .matrix, found == nil {
        canvas.put(words.viewIsReadOnly.cut(to: width - 2), x: 1, y: top + 1, face: .dim)
      } else if isTravelling, found == nil {
        canvas.put(words.lookingAtPast.cut(to: width - 2), x: 1, y: top + 1, face: .dim)
      } else if let found {
        let here = selection.flatMap { found.cards.firstIndex(of: $0) }
        canvas.put(
          "/" + found.text + "  " + words.matches((here ?? -1) + 1, found.cards.count), x: 1,
          y: top + 1, face: .match)
      } else if screen == .matrix, let text = matrixView.flatMap({ cellText($0) }) {
        canvas.put(text.cut(to: width - 2), x: 1, y: top + 1, face: .dim)
      }
      if !isMessageLong, !isProjected { drawUnderneath(&canvas, names, y: top + 2) }
    }
    if !isProjected { drawHints(&canvas, y: height - 1) }
  }

  /// How many cards are marked, with the key that lets go of them.
  private func drawMarks(_ canvas: inout Canvas, y: Int) {
    let text = words.marked(
      marks.cards.count, hidden: hiddenMarks)
    canvas.put(" " + text.cut(to: width - 4) + " ", x: 1, y: y, face: .match)
  }

  /// Below the message: what is selected, in a line.
  private func drawUnderneath(_ canvas: inout Canvas, _ names: Names, y: Int) {
    if screen == .board { drawEssentials(&canvas, names, y: y) }
    if screen == .matrix { drawCellEssentials(&canvas, y: y) }
    if screen == .tree { drawTreeFooter(&canvas, y: y) }
    if screen == .clusters { drawClusterFooter(&canvas, y: y) }
    if screen == .session { drawWorkFooter(&canvas, y: y) }
    if screen == .ballot { drawBallotFooter(&canvas, y: y) }
    if screen == .results { drawResultsFooter(&canvas, y: y) }
  }

  /// Whether a message needs the second line as well.
  private var isMessageLong: Bool { (message?.text.columns ?? 0) > width - 2 }

  /// What was said last: why something cannot be done is to be read to its end.
  func drawMessage(_ canvas: inout Canvas, _ message: Message, y: Int) {
    let lines = message.text.wrapped(to: width - 2)
    canvas.put(lines.first ?? "", x: 1, y: y, face: message.face)
    guard lines.count > 1 else { return }
    let rest = lines.dropFirst().joined(separator: " ")
    canvas.put(rest.cut(to: width - 2), x: 1, y: y + 1, face: message.face)
  }

  /// The selected card in one line: its challenge, lead, block or maturity, as far as whole ones have room.
  func drawEssentials(_ canvas: inout Canvas, _ names: Names, y: Int) {
    guard let card, selection != nil || screen == .session else { return }
    let title = names.label(card) + " " + card.title.value
    // A third of the line is the title's: number and title matter more than all the rest.
    var room = width - 2 - min(title.columns, max(10, width / 3))
    func part(_ text: String?) -> String {
      guard let text, text.columns + 3 <= room else { return "" }
      room -= text.columns + 3
      return " | " + text
    }
    let block = part(
      card.blocked.value.map {
        let whole = words.blockedLabel + ": " + $0.reason
        return room >= words.blockedLabel.columns + 8
          ? whole.cut(to: room - 3) : words.blockedLabel
      })
    let lead = part(
      board.lead(of: card).map { words.lead + " " + names.person($0) }
        ?? (card.place.value.stage.isInProgress ? words.noLead : nil))
    let challenge = part(board.frame(of: card).challenge.map { names.challenge($0) })
    let isNew = part(unread(card.id)?.isCard ?? false ? words.newHere : nil)
    let maturity = part(card.innovation.maturity.value.map { words.maturity($0) })
    let rest = challenge + lead + block + isNew + maturity
    canvas.put(title.cut(to: width - 2 - rest.columns) + rest, x: 1, y: y)
  }

  private mutating func drawHints(_ canvas: inout Canvas, y: Int) {
    if let keys = askingHint {
      canvas.put(keys.withoutHints(beyond: width - 2), x: 1, y: y, face: .dim)
      return
    }
    var x = 1
    for hint in shownHints() {
      canvas.note(
        .command(hint.command), x: x, y: y, width: hint.key.columns + 1 + hint.words.columns)
      x += canvas.put(hint.key, x: x, y: y, face: .key) + 1
      x += canvas.put(hint.words, x: x, y: y, face: .dim) + 2
    }
  }

  /// The keys while a line is typed or something is picked.
  private var askingHint: String? {
    switch mode {
    case .line(.silent(let silent), _): words.silentHint(silent.isHidden)
    case .line(.capture, _): words.captureHint
    case .line(.ask, _): words.tagHint
    case .line(.meeting(let asked), _): hint(asked)
    case .line(.pitch, _): words.pitchHint
    case .line(.filter, _): words.filterHint
    case .line: words.lineHint
    case .pick: words.pickHint
    case .browse, .help, .form: nil
    }
  }

  /// As many hints as there is room for; the keys of a search first, and the help always.
  private mutating func shownHints() -> [HintLine.Hint] {
    let commands = hints.filter { $0 != .help }
    // On other screens a command may have words of its own.
    let basis =
      screen == .board && viewing == nil ? HintLine.Basis(commands: commands, width: width) : nil
    if let basis, basis == hintLine.basis { return hintLine.hints }
    let help = hint(.help)
    var room = width - 1 - help.columns
    var shown: [HintLine.Hint] = []
    for command in commands {
      let hint = hint(command)
      guard hint.columns + 2 < room else { break }
      room -= hint.columns + 2
      shown.append(hint)
    }
    shown.append(help)
    hintLine = HintLine(basis: basis, hints: shown)
    return shown
  }

  private func hint(_ command: Command) -> HintLine.Hint {
    // Of two that belong together one is told, with the keys of both.
    let key =
      switch command {
      case .moveRight: keys(.moveLeft, .moveRight)
      case .stepBack: keys(.stepBack, .stepOn)
      case .dayBack: keys(.dayBack, .dayOn)
      case .sessionBack: keys(.sessionBack, .sessionOn)
      case .fold: keys(.unfold, .fold)
      case .nextRound: keys(.previousRound, .nextRound)
      case .score: "1-5"
      default: keymap.name(of: command)
      }
    return HintLine.Hint(
      command: command, key: key,
      words: matrixHint(command) ?? ledgerHint(command) ?? words.command(command).hint)
  }

  private func keys(_ first: Command, _ second: Command) -> String {
    keymap.name(of: first) + " " + keymap.name(of: second)
  }

  /// The commands worth a hint here, the most wanted first.
  private var hints: [Command] {
    if found != nil, screen == .board { return [.nextMatch, .previousMatch, .back, .open, .help] }
    if screen == .matrix { return matrixHints }
    if viewing != nil {
      // Whoever looks through the eyes of somebody else changes nothing.
      switch screen {
      case .board: return [.viewAs, .open, .find, .showMatrix, .showTree, .showResults, .quit]
      case .tree: return [.viewAs, .open, .fold, .nextChallenge, .goTo, .back]
      case .partner: return [.viewAs, .open, .partners, .back]
      case .card: return [.viewAs, .lineage, .openChannel, .back]
      default: break
      }
    }
    if isTravelling {
      return screen == .history
        ? [.stepBack, .dayBack, .sessionBack, .boardThen, .filter, .open, .toNow, .back]
        : [.stepBack, .dayBack, .sessionBack, .boardThen, .toNow, .open, .find, .back]
    }
    if screen == .board, !marks.isEmpty {
      return [
        .back, .markUpTo, .markAll, .moveRight, .moveTo, .recognise, .join, .park, .block,
        .editField, .mergeMarked,
      ]
    }
    if screen == .board, filter != nil {
      return [.back, .narrow, .open, .moveRight, .capture, .find, .onlyMine, .lanes, .undo]
    }
    if screen == .board {
      return (news.hasUnread ? [.nextNew] : []) + [
        .open, .moveRight, .capture, .recognise, .join, .comment, .find, .undo, .quit, .editTitle,
        .narrow, .lanes, .markCard, .park, .block, .actAs, .showMatrix, .showTree, .showResults,
        .history,
      ]
    }
    switch screen {
    case .session: return meetingHints
    case .results: return resultHints
    case .tree:
      return [
        .open, .fold, .split, .answer, .dream, .nextChallenge, .mark,
        .hang, .goTo, .back, .undo, .editTitle,
        .newChallenge,
      ]
    case .clusters:
      return [
        .markCard, .layTogether, .nameCluster, .mergeMarked, .takeOut, .dissolve, .promote,
        .everyStage, .undo, .back,
      ]
    case .ballot: return ballotHints
    case .lineage: return [.open, .back, .showTree]
    case .partner: return [.open, .back, .editTitle, .partners, .relate, .offer, .undo]
    case .board, .card, .matrix, .history: break
    }
    let isContested = card.map { !versions(of: $0).isEmpty } ?? false
    return (isContested ? [.versions] : []) + [
      .editTitle, .editField, .join, .recognise, .comment, .ask, .invite, .moveRight, .tick,
      .publish, .block,
      .park, .undo,
      .back,
    ]
  }
}
