package import Model

extension State {
  /// Acts on what came from the terminal and says what must be done outside.
  package mutating func handle(_ input: Input) -> [Effect] {
    refreshView()
    isToldOfUnsaved = message.map { $0.text == words.notSaved(unsaved) } ?? false
    switch input {
    case .resized:
      showSelection()
      showCell()
      showSpot()
      showLineageRow()
      if screen == .clusters { spreadCards() }
      showBallotSpot()
      showResult()
      return []
    case .paste(let text):
      message = nil
      return paste(text)
    case .mouse(let mouse): return point(mouse)
    case .key(let key):
      pointing = Pointing()
      if key == .control("z") { return [.suspend] }
      if key == .control("l") { return [.redraw] }
      message = nil
      switch mode {
      case .browse: return browse(key)
      case .line(let prompt, let editor): return line(prompt, editor, key)
      case .pick(let picker): return pick(picker, key)
      case .form(let form): return fill(form, key)
      case .help(let scroll): return readHelp(scroll, key)
      }
    }
  }

  private var isOnBoard: Bool { screen == .board }

  private mutating func browse(_ key: Key) -> [Effect] {
    if isTravelling, let command = keymap.inHistory(key, isList: screen == .history) {
      return perform(command)
    }
    if isScoring, case .character(let figure) = key, let score = figure.wholeNumberValue {
      return giveScore(score)
    }
    guard
      let command = keymap.command(for: key, finding: found != nil && isOnBoard, on: screen)
    else {
      say(words.unknownKey(key.name), .dim)
      return []
    }
    return perform(command)
  }

  /// Does what a command means; keys and tests call it.
  package mutating func perform(_ command: Command) -> [Effect] {
    guard isForNow(command) else { return [] }
    if isProjected, [.history, .viewAs, .showSession].contains(command) {
      // They would show what is one's own, to everybody.
      say(words.notOnTheWall, .attention)
      return []
    }
    if let effects = performOnMatrix(command) { return effects }
    if let effects = performInClusters(command) { return effects }
    if let effects = performOnBallot(command) { return effects }
    if let effects = performInSession(command) { return effects }
    if let effects = performInResults(command) { return effects }
    switch command {
    case .up, .down, .left, .right, .first, .last, .pageUp, .pageDown:
      go(command)
      return []
    case .showMatrix: openMatrix()
    case .showSession: return showSession()
    case .showResults: showResults()
    case .open: return open()
    case .back: return back()
    case .history: return openHistory()
    case .stepBack, .stepOn, .dayBack, .dayOn, .sessionBack, .sessionOn: travel(command)
    case .boardThen: toggleThen()
    case .filter: pickFilter()
    case .toNow: return leaveHistory()
    case .showBoard, .showTree: showScreen(command)
    case .showClusters: screen == .clusters ? say(words.isHere, .dim) : showClusters()
    case .showBallot: showBallot()
    case .partners: pickPartner()
    case .relate: pickRelation()
    case .viewAs: viewAs()
    case .nextChallenge, .fold, .unfold, .dream, .answer, .mark, .hang, .newChallenge:
      return performInTree(command)
    case .narrow: askFilter()
    case .lanes: layInLanes()
    case .onlyMine: toggleMine()
    case .savedFilters: pickSavedFilter()
    case .markCard: markSelected()
    case .markUpTo: markUpToSelected()
    case .markAll: markAll()
    case .mergeMarked: return mayWrite() ? mergeIntoSelected() : []
    case .find: mode = .line(.find(selection), LineEditor())
    case .goTo: pickPlace()
    case .nextNew: return goToNew()
    case .nextMatch: goToMatch(1)
    case .previousMatch: goToMatch(-1)
    case .palette: pickCommand()
    case .help: mode = .help(0)
    case .actAs: askWho()
    case .chooseTheme: return [.readThemes]
    case .project: return project()
    case .undo: return mayWrite() && whoOrAsk(.undo) != nil ? [.undo] : []
    case .redo: return mayWrite() && whoOrAsk(.redo) != nil ? [.redo] : []
    case .redraw: return [.redraw]
    case .toggleMouse:
      usesMouse.toggle()
      say(words.mouse(usesMouse))
    case .suspend: return [.suspend]
    case .quit: return quit()
    case .offer:
      if mayWrite(), let me = whoOrAsk(.offer) { pickOffer(of: me) }
    case .followCursor: return toggleFollowing()
    case .capture:
      guard mayWrite() else { return [] }
      if let silence {
        writeInSilence(silence)
      } else {
        mode = .line(.capture(.problem), LineEditor())
      }
    case .pitch: if mayWrite() { beginPitch(card) }
    case .couple: if mayWrite() { drawCouple() }
    case .offTheBoard: pickOff()
    default: return actOnCard(command)
    }
    return []
  }

  /// Whether changes can be written now; says so when not, and asks who is there when nobody said.
  mutating func mayWrite() -> Bool {
    if isTravelling {
      say(words.pastIsReadOnly, .attention)
      return false
    }
    if viewing != nil {
      let why =
        isProjected
        ? words.notOnTheWall : words.viewIsReadOnly
      say(why, .attention)
      return false
    }
    if isReadOnly {
      say(words.readOnly, .alarm)
      return false
    }
    return true
  }

  private mutating func actOnCard(_ command: Command) -> [Effect] {
    guard [.lineage, .copy, .openChannel].contains(command) || mayWrite() else { return [] }
    if [.editTitle, .editField].contains(command), let subject = formHere {
      openForm(subject.of, at: subject.at)
      return []
    }
    if let effects = actOnMarked(command) { return effects }
    guard let card else {
      say(words.noCardSelected, .attention)
      return []
    }
    return act(command, on: card)
  }

  /// Does to a card what a command means, or says why not.
  mutating func act(_ command: Command, on card: Card) -> [Effect] {
    guard [.comment, .lineage, .copy, .openChannel].contains(command) || card.isOnBoard else {
      say(words.off(names.off(card)), .attention)
      return []
    }
    switch command {
    case .editTitle: openForm(.card(card.id), at: .card(.title))
    case .editText: return [.editText(card.id, card.description.value ?? "")]
    case .editField: openForm(.card(card.id), at: .card(.short))
    case .moveRight: return perform(.step(1, reason: nil), on: card)
    case .moveLeft: return perform(.step(-1, reason: nil), on: card)
    case .moveTo: pickStage(card)
    case .reorderUp: return reorder(card, -1)
    case .reorderDown: return reorder(card, 1)
    case .recognise:
      guard let me = whoOrAsk(.recognise, card) else { return [] }
      return perform(.recognise(!board.recognitions(of: card).contains(me)), on: card)
    case .join: pickRole(card)
    case .engage: return engageRow()
    case .invite: if whoOrAsk(.invite, card) != nil { pickInvitee(card) }
    case .ask: pickAsk(card)
    case .comment: mode = .line(.comment(card.id), LineEditor())
    case .block:
      guard card.blocked.value == nil else { return perform(.unblock, on: card) }
      mode = .line(.block(card.id), LineEditor())
    case .park: mode = .line(.park(card.id), LineEditor())
    case .again: return again(on: card)
    case .close: pickClosing(card)
    case .versions: pickVersion(card)
    case .openChannel: return openChannel(of: card)
    case .copy: return [.copy(card.id)]
    case .tick: pickTick(card)
    case .question: askQuestion(about: card)
    case .evidence: mode = .line(.evidence(card.id), LineEditor())
    case .tie: pickTies(card)
    case .below: pickAbove(card)
    case .split: split(card)
    case .publish: publish(from: card)
    case .lineage: showLineage(of: card)
    default: break
    }
    return []
  }

  private mutating func go(_ command: Command) {
    switch screen {
    case .card: return scrollCard(command)
    case .partner: return goOnPage(command)
    case .tree:
      return goInList(command, page: treeRoom, count: tree.rows.count) { $0.moveSpot(by: $1) }
    case .lineage:
      return goInList(command, page: treeRoom, count: lineage.rows.count) { $0.moveLineage(by: $1) }
    case .history: return travel(command)
    case .session, .clusters, .ballot, .results: return
    case .board, .matrix: break
    }
    let page = layout.capacity
    switch command {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .left: moveColumn(-1)
    case .right: moveColumn(1)
    case .first: move(by: -column(stage).count)
    case .last: move(by: column(stage).count)
    case .pageUp: move(by: -page)
    case .pageDown: move(by: page)
    default: return
    }
  }

  /// Goes up and down where there are rows and no columns.
  private mutating func goInList(
    _ command: Command, page: Int, count: Int, _ move: (inout State, Int) -> Void
  ) {
    switch command {
    case .up: move(&self, -1)
    case .down: move(&self, 1)
    case .first: move(&self, -count)
    case .last: move(&self, count)
    case .pageUp: move(&self, -page)
    case .pageDown: move(&self, page)
    default: return
    }
  }

  private mutating func scrollCard(_ command: Command) {
    let page = max(1, height - 6)
    let most = max(0, cardRowCount - CardScreen.room(height: height))
    cardScroll = min(cardScroll, most)
    switch command {
    case .up: cardScroll -= 1
    case .down: cardScroll += 1
    case .pageUp: cardScroll -= page
    case .pageDown: cardScroll += page
    case .first: cardScroll = 0
    case .last: cardScroll = most
    default: return
    }
    cardScroll = max(0, min(most, cardScroll))
  }

  private mutating func open() -> [Effect] {
    switch screen {
    case .tree: return openSpot()
    case .lineage: return openLineage()
    case .board:
      guard let selection else {
        say(words.noCardSelected, .attention)
        return []
      }
      return open(selection)
    case .history:
      travel(.open)
      return []
    case .partner: return openLink()
    case .card, .matrix, .session, .clusters, .ballot, .results:
      say(words.unknownKey(Key.enter.name), .dim)
      return []
    }
  }

  /// Shows everything about a card.
  mutating func open(_ id: CardID) -> [Effect] {
    show(.card(id))
    news.read(id)
    cardScroll = 0
    history = []
    return [.readHistory(id)]
  }

  private mutating func back() -> [Effect] {
    let isWhole = found == nil && (filter == nil && marks.isEmpty || screen != .board)
    if let viewing, isWhole, screen == viewing.start || screen == .board {
      leaveView()
      return []
    }
    if screen == .board {
      if found != nil {
        found = nil
      } else if !marks.isEmpty {
        marks = MarkedCards()
      } else if filter != nil {
        showAll()
      } else if isPast {
        leavePast()
      }
      return []
    }
    if screen == .history, travel?.showsRecord ?? false {
      travel?.showsRecord = false
      return []
    }
    if [.tree, .clusters].contains(screen), let card { select(card.id) }
    return takeAway()
  }

  /// Goes to one of the screens that have a number.
  private mutating func showScreen(_ command: Command) {
    switch (command, screen) {
    case (.showBoard, .board), (.showTree, .tree): say(words.isHere, .dim)
    case (.showTree, _): showTree()
    default:
      if let card, card.isOnBoard { select(card.id) }
      show(.board)
    }
  }

  private mutating func readHelp(_ scroll: Int, _ key: Key) -> [Effect] {
    let most = max(0, helpLines.count - max(1, height - 3))
    let scroll = min(scroll, most)
    let moved: Int
    switch key {
    case .down, .character("j"): moved = scroll + 1
    case .up, .character("k"): moved = scroll - 1
    case .pageDown, .character(" "), .control("f"): moved = scroll + max(1, height - 4)
    case .pageUp, .control("b"): moved = scroll - max(1, height - 4)
    case .home, .character("g"): moved = 0
    case .end, .character("G"): moved = most
    default:
      mode = .browse
      return []
    }
    mode = .help(max(0, min(most, moved)))
    return []
  }

  // MARK: - What comes back

  /// The events of the card that is shown.
  package mutating func received(history events: [Event], of id: CardID) {
    guard screen == .card(id) else { return }
    let names = names
    let last = isPast ? travel?.line?.key : nil
    history = events.sorted { $0.key < $1.key }.compactMap { event in
      // On a board of the past nothing has happened that came later.
      if let last, last.id != event.key.id, last < event.key { return nil }
      // Nor does somebody else read what is not for them.
      if viewing?.hidden.contains(event.key.id) ?? false { return nil }
      var sentence = names.sentence(event).harmless(keepingLines: true)
      guard !sentence.isEmpty else { return nil }
      if let label = names.label(of: event) { sentence = label + ": " + sentence }
      return Told(
        day: names.shortDate(Day(milliseconds: event.key.stamp.milliseconds, offset: zone)),
        who: names.short(event.by), sentence: sentence, isComment: event.payload is CommentAdded,
        isNew: news.holds(event.key))
    }
  }

  /// A long text comes back from the editor.
  package mutating func edited(_ id: CardID, _ text: String) -> [Effect] {
    let text = text.trimmed.harmless(keepingLines: true)
    guard !takeBack(text, of: id) else { return [] }
    let survivor = board.survivor(of: id)
    guard survivor == id else {
      // It was written about a card that went into another one meanwhile, which has a story of its own.
      openForm(.card(survivor), at: .card(.description), saying: text)
      say(words.wentInto(names.card(id), names.card(survivor)), .attention)
      return []
    }
    return board.cards[id].map { write(.description, text, on: $0) } ?? []
  }
}
