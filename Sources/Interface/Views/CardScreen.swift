import Model

/// Sizes of the card screen.
enum CardScreen {
  /// Rows between the card's head and the footer.
  static func room(height: Int) -> Int { max(1, height - 3 - BoardLayout.footer) }
}

extension State {
  /// One card: what it is, who works on it, whether it is ready to move on, and everything that was said and done.
  func drawCard(_ canvas: inout Canvas) {
    guard let card else { return }
    drawHeader(&canvas, view: words.cardView(names.card(card.id)), names)
    let scroll = drawPage(&canvas, headRows(card))
    let state = stateText(card)
    canvas.put(" " + names.card(card.id) + "  ", x: 0, y: 2, face: card.kind.value.face)
    let lines = titleLines(card)
    // The rest of the title is scrolled with the text below it.
    let title = scroll > 0 && lines.count > 1 ? lines[0] + "…" : lines[0]
    canvas.put(title, x: titleStart(card), y: 2, face: .heading)
    canvas.put(state, x: max(0, width - 1 - state.columns), y: 2, face: .activeColumn)
  }

  /// The stage of a card, or why it is off the board.
  private func state(of card: Card) -> String {
    card.isOnBoard
      ? names.stage(card.place.value.stage).uppercased() : names.off(card).harmless()
  }

  private func titleStart(_ card: Card) -> Int { names.card(card.id).columns + 3 }

  /// As much of it as leaves room for the title.
  private func stateText(_ card: Card) -> String {
    state(of: card).cut(to: max(0, min(width / 2, width - titleStart(card) - 12)))
  }

  /// The whole title, in lines that leave room for the state beside the first.
  private func titleLines(_ card: Card) -> [String] {
    let room = width - stateText(card).columns - 4 - titleStart(card)
    let lines = card.title.value.harmless().uppercased().wrapped(to: max(8, room))
    return lines.isEmpty ? [""] : lines
  }

  /// How many rows the card has, its history included: they are scrolled as one text.
  var cardRowCount: Int { card.map { headRows($0).count + historyRows.count } ?? 0 }

  /// The rows above the history: what is said of the card as it is now.
  private func headRows(_ card: Card) -> [Row] {
    let page = Page(width: width)
    let people = peopleRows(card, width: page.right) + [Row()]
    let indent = String(repeating: " ", count: titleStart(card))
    var rows = titleLines(card).dropFirst().map { Row(indent + $0, .heading) }
    rows += summary(card).flowed(to: width - 2).map { Row(" " + $0, .dim) }
    if !card.isOnBoard, stateText(card).hasSuffix("…") {
      rows += state(of: card).wrapped(to: width - 2).map { Row(" " + $0, .attention) }
    }
    rows.append(Row())
    rows += page.rows(
      aboutRows(card, width: page.left),
      people + policyRows(card, width: page.right) + resultRows(of: card, width: page.right))
    if history.isEmpty { rows.append(Row(" " + words.noConversation, .dim)) }
    return rows
  }

  private func summary(_ card: Card) -> [String] {
    var parts = [words.kind(card.kind.value)]
    switch board.frame(of: card) {
    case .unknown: parts.append(words.noChallenge)
    case .crossCutting: parts.append(words.crossCutting)
    case .challenge(let id): parts.append(names.challenge(id))
    }
    if !card.settings.value.isEmpty {
      parts.append(card.settings.value.map { names.setting($0) }.joined(separator: ", "))
    }
    parts.append(card.audience.value == .open ? words.openToAll : words.circleOnly)
    parts.append(
      words.daysInStage(board.age(of: card, now: shownNow, offset: zone))
        + (card.isViaOthers ? " " + words.via : ""))
    if board.cameLate(card) { parts.append(words.afterReveal) }
    if news.isNew(card.id) { parts.append(words.newHere) }
    return parts
  }

  private func aboutRows(_ card: Card, width: Int) -> [Row] {
    var rows: [Row] = []
    for line in (card.description.value ?? "").harmless(keepingLines: true).wrapped(to: width - 2)
    where !line.isEmpty || !rows.isEmpty {
      rows.append(Row(" " + line))
    }
    if !rows.isEmpty { rows.append(Row()) }
    return rows + labelled(labels(of: card), width)
  }

  /// What is said of the card under a label; of an empty one only the label counts, which keeps the column as wide as the
  /// longest of them on every card.
  private func labels(of card: Card) -> [Labelled] {
    let innovation = card.innovation
    let block = card.blocked.value.map { block in
      let days = max(0, (shownNow - block.since.milliseconds) / 86_400_000)
      return block.reason + " (\(days)d)"
    }
    let steps = innovation.maturity.value.map { maturity in
      Maturity.allCases.map {
        $0 == maturity ? "[" + words.maturity($0).uppercased() + "]" : words.maturity($0)
      }.joined(separator: " > ")
    }
    let today = Day(milliseconds: shownNow, offset: zone)
    let labels = [
      Labelled(words.blockedLabel, [block ?? ""], .alarm),
      Labelled(words.partOf, card.parent.map { [title($0)] } ?? []),
      Labelled(words.subproblems, card.children.map { title($0) }),
      Labelled(
        words.answers, card.answers.elements.sorted().map { title(board.survivor(of: $0)) }),
      Labelled(words.answeredBy, card.answeredBy.map { title($0) }),
      Labelled(words.forWhom, [board.targetGroups(of: card).joined(separator: ", ")]),
      Labelled(words.field(.question), [card.question.value ?? ""]),
      Labelled(
        words.field(.outcome),
        [innovation.outcomes.value.map { words.outcome($0) }.joined(separator: ", ")]),
      Labelled(
        words.field(.novelty),
        [innovation.novelty.value.map { words.novelty($0) }.joined(separator: ", ")]),
      Labelled(
        words.connectsLabel,
        innovation.connects.value.map { words.connects($0.what) + ": " + $0.text }),
      Labelled(words.field(.maturity), [steps ?? ""]),
      Labelled(words.field(.firstStep), [innovation.firstStep.value ?? ""]),
      Labelled(words.asksLabel, board.asks(on: card).map { names.told($0) }),
      Labelled(
        words.invitedLabel, board.openInvitations(on: card).map { names.told($0) }, .attention),
      Labelled(words.agreedLabel, names.agreements(on: card)),
      Labelled(words.decidedLabel, names.decisions(on: card, today: today)),
      Labelled(words.votesLabel, [names.votes(on: card, zone: zone)]),
      Labelled(words.needs, card.changes.elements.sorted()),
      Labelled(words.alsoLabel, board.sources(of: card.id).map { title($0) }),
      Labelled(words.evidence, card.evidence.map(\.text)),
      Labelled(
        words.channels, card.channels.elements.map { $0.label + " " + $0.url }.sorted()),
    ]
    return labels
      + versions(of: card).map { field, others in
        Labelled(
          words.twoVersions, others.map { words.field(field) + ": " + $0 }, .attention)
      }
  }

  private func title(_ id: CardID) -> String {
    guard let card = board.cards[id] else { return id.description }
    return names.card(id) + " " + card.title.value
  }

  private func peopleRows(_ card: Card, width: Int) -> [Row] {
    let people = board.people(on: card)
    let working = people.count { $0.role.isWork }
    var rows = [
      Row(words.people(working, bodies: board.bodiesAtWork(on: card)).cut(to: width), .heading)
    ]
    if people.isEmpty { rows.append(Row(words.nobody, .dim)) }
    let rivals = Set(board.competitorsAtWork(on: card).flatMap { [$0.first, $0.second] })
    for person in people {
      let isRival =
        person.role.isWork && (person.partner.map { rivals.contains(board.body(of: $0)) } ?? false)
      rows += personRows(person, isRival: isRival, width: width)
    }
    if people.contains(where: { $0.share != .named }) {
      rows.append(Row(words.hiddenMeaning.cut(to: width), .dim))
    }
    let recognised = board.recognitions(of: card).map { names.short($0) }
    if !recognised.isEmpty {
      rows += words.recognisedBy(recognised.joined(separator: ", ")).wrapped(to: width).map {
        Row($0, .dim)
      }
    }
    return rows
  }

  /// Who somebody is, and beside it what they do; below it where there is too little room.
  private func personRows(_ person: Person, isRival: Bool, width: Int) -> [Row] {
    let mark = words.mark(person.role) + (person.share == .named ? " " : "* ")
    let name = (mark + names.person(person)).harmless().cut(to: width)
    let sign = isRival ? " " + words.competitor : ""
    let head: [(String, Face)] = [(name, .text), (sign.cut(to: width - name.columns), .dim)]
    guard !person.doing.isEmpty else { return [Row(head)] }
    let beside = name.columns + sign.columns + 2
    let isBeside = beside + 12 <= width
    let indent = String(repeating: " ", count: isBeside ? beside : 4)
    let lines = person.doing.harmless().wrapped(to: max(8, width - indent.columns))
    let first = isBeside ? Row(head + [("  " + (lines.first ?? ""), .dim)]) : Row(head)
    return [first] + lines.dropFirst(isBeside ? 1 : 0).map { Row(indent + $0, .dim) }
  }

  private func policyRows(_ card: Card, width: Int) -> [Row] {
    let checks = board.policy(for: card)
    guard !checks.isEmpty, card.isOnBoard else { return [] }
    var rows = [Row(words.ready(card.place.value.stage.next).cut(to: width), .heading)]
    for check in checks {
      let mark = check.isMet ? "[x] " : "[ ] "
      let text = words.rule(check.rule) + (check.rule.isAsked ? " (\(keymap.name(of: .tick)))" : "")
      let face: Face = check.isMet ? .good : check.rule.isAsked ? .text : .attention
      for (index, line) in text.wrapped(to: max(8, width - 4)).enumerated() {
        rows.append(Row((index == 0 ? mark : "    ") + line, face))
      }
    }
    return rows
  }

  /// Makes the rows of the history anew: it became another one, or the screen wider or narrower.
  mutating func wrapHistory() {
    var rows: [Row] = []
    for told in history.reversed() {
      let head = (told.isNew ? "+" : " ") + told.day + " " + told.who.cut(to: 14)
      let padding = String(repeating: " ", count: max(1, 23 - head.columns))
      for (index, line) in told.sentence.wrapped(to: max(10, width - 26)).enumerated() {
        let first = index == 0 ? head + padding : String(repeating: " ", count: 23)
        rows.append(
          Row([(first, told.isNew ? .key : .dim), (line, told.isComment ? .text : .dim)]))
      }
    }
    historyRows = rows
  }
}
