package import Model

/// Somebody who looks at what happened, and where they stand in it.
package struct Travel: Sendable {
  /// Everything that happened.
  var time: TimeLine
  /// When sessions were held.
  let sessions: [SessionSpan]
  /// Which lines fit the filter.
  private(set) var shown: [Int]
  /// What is looked for.
  private(set) var filter: TimeFilter
  /// Which of the shown lines is the last that has happened; -1 before the first.
  private(set) var place: Int
  /// The board behind that line.
  private(set) var then: Board
  /// Whether everything about that line is shown.
  var showsRecord = false

  /// Stands at the last line that fits the filter.
  init(_ time: TimeLine, _ filter: TimeFilter, now: Board, sessions: [SessionSpan]? = nil) {
    self.time = time
    self.sessions = sessions ?? time.sessions
    self.filter = filter
    shown = time.lines.indices.filter { filter.fits(time.lines[$0], on: now) }
    place = shown.count - 1
    then = now
    go(to: place)
  }

  /// How many lines have happened.
  var count: Int { shown.indices.contains(place) ? shown[place] + 1 : 0 }
  /// The line at which somebody stands.
  var line: RawEvent? { shown.indices.contains(place) ? time.lines[shown[place]] : nil }
  /// The moment that is looked at, in milliseconds since 1970.
  var moment: Int64? { (line ?? time.lines.first)?.key.stamp.milliseconds }

  mutating func go(to place: Int) {
    self.place = max(shown.isEmpty ? -1 : 0, min(shown.count - 1, place))
    then = time.board(after: count)
    showsRecord = false
  }

  /// Goes to the last line of the day before, or of the next day on which something happened.
  mutating func goDays(_ step: Int, zone: Int) {
    func day(_ place: Int) -> Day {
      Day(milliseconds: time.lines[shown[place]].key.stamp.milliseconds, offset: zone)
    }
    guard shown.indices.contains(place) else { return }
    var target = place
    if step < 0 {
      while target > 0, day(target) == day(place) { target -= 1 }
    } else {
      target = min(place + 1, shown.count - 1)
      while target + 1 < shown.count, day(target + 1) == day(min(place + 1, shown.count - 1)) {
        target += 1
      }
    }
    go(to: target)
  }

  /// Goes to the end of the session before, or of the next one that has an end ahead; whether there is one.
  mutating func goSessions(_ step: Int) -> Bool {
    let ends = sessions.compactMap { session in shown.lastIndex { session.lines.contains($0) } }
    let target = step < 0 ? ends.filter { $0 < place }.max() : ends.filter { $0 > place }.min()
    guard let target else { return false }
    go(to: target)
    return true
  }
}

/// What is there again when nobody looks at a board of the past, or of somebody else, any more.
struct Aside: Sendable {
  var board: Board
  let selection: CardID?
  let beneath: [State.Screen]
}

extension State {
  /// The board as it is now, whatever is looked at: what others and this person write goes there.
  package var present: Board {
    get { aside.first?.board ?? board }
    _modify {
      if aside.isEmpty { yield &board } else { yield &aside[0].board }
    }
  }

  /// Whether the board on the screen is one of the past.
  package var isPast: Bool { !aside.isEmpty && viewing == nil }

  /// The moment the screen shows, in milliseconds since 1970: of ages and of the date in the header.
  var shownNow: Int64 { isPast || screen == .history ? travel?.moment ?? now : now }

  /// Whether keys mean what they mean in the history.
  var isTravelling: Bool { isPast || screen == .history }

  /// Every line of the board, read from the logs: the history begins at its end, or stays where it was.
  package mutating func received(lines: [RawEvent]) {
    guard viewing == nil else { return see(lines) }
    guard isTravelling else { return }
    let here = travel
    let filter = here?.filter ?? TimeFilter()
    var fresh = Travel(
      TimeLine(lines, of: present.id, now: present), filter, now: present)
    // Who stood at the end goes on with it.
    if let here, let line = here.line, here.place < here.shown.count - 1 {
      let count = fresh.time.count(before: line.key)
      fresh.go(to: fresh.shown.firstIndex { $0 >= count } ?? fresh.shown.count - 1)
    }
    travel = fresh
  }

  /// Opens the history: of the card that is shown, or of everything.
  mutating func openHistory() -> [Effect] {
    guard screen != .history else { return [] }
    if viewing != nil { leaveView() }
    if isPast {
      leavePast()
      return []
    }
    var filter = TimeFilter()
    if case .card(let id) = screen { filter.card = id }
    show(.history)
    travel = Travel(TimeLine([]), filter, now: Board())
    return [.readLines]
  }

  /// What a key of the history does.
  mutating func travel(_ command: Command) {
    guard var travel else { return }
    switch command {
    case .stepBack, .up: travel.go(to: travel.place - 1)
    case .stepOn, .down: travel.go(to: travel.place + 1)
    case .pageUp: travel.go(to: travel.place - max(1, height - 12))
    case .pageDown: travel.go(to: travel.place + max(1, height - 12))
    case .first: travel.go(to: 0)
    case .last: travel.go(to: travel.shown.count - 1)
    case .dayBack: travel.goDays(-1, zone: zone)
    case .dayOn: travel.goDays(1, zone: zone)
    case .sessionBack, .sessionOn:
      if !travel.goSessions(command == .sessionBack ? -1 : 1) {
        say(words.noFurtherSession(command == .sessionBack), .attention)
      }
    case .open: travel.showsRecord = !travel.showsRecord && travel.line != nil
    default: return
    }
    self.travel = travel
    if isPast { showThen() }
  }

  /// Puts the board of the moment on the screen, or takes it away again.
  mutating func toggleThen() {
    guard !isPast else { return leavePast() }
    aside = [Aside(board: board, selection: selection, beneath: beneath)]
    show(.board)
    showThen()
  }

  private mutating func showThen() {
    guard let travel else { return }
    board = travel.then
    found = nil
    if case .card(let id) = screen, board.cards[id]?.captured == nil { show(.board) }
    boardChanged()
    if selection == nil { selectFirst() }
  }

  /// Back to the list from the board as it was.
  mutating func leavePast() {
    guard let present = aside.first else { return }
    aside = []
    board = present.board
    found = nil
    selection = present.selection
    beneath = present.beneath
    screen = .history
    boardChanged()
  }

  /// Back to where somebody came from, with the board as it is.
  mutating func leaveHistory() -> [Effect] {
    if isPast { leavePast() }
    return screen == .history ? takeAway() : []
  }

  // MARK: - Filter

  mutating func pickFilter() {
    if isPast { leavePast() }
    var choices = [choice(words.everything, "", TimeFilter())]
    for topic in Topic.allCases {
      var filter = TimeFilter()
      filter.topic = topic
      choices.append(choice(words.topic(topic), "", filter))
    }
    for (index, session) in (travel?.sessions ?? []).enumerated() {
      var filter = TimeFilter()
      filter.session = session.id
      let day = travel.map {
        Day(
          milliseconds: $0.time.lines[session.lines.lowerBound].key.stamp.milliseconds, offset: zone
        )
      }
      choices.append(choice(words.session(index + 1), day.map { names.date($0) } ?? "", filter))
    }
    for partner in board.activePartners {
      var filter = TimeFilter()
      filter.partner = partner.id
      choices.append(choice(names.partner(partner.id), partner.describes.value ?? "", filter))
    }
    let cards = board.cards.all.filter { $0.captured != nil && !$0.retracted.value }
    for card in cards.sorted(by: { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }) {
      var filter = TimeFilter()
      filter.card = card.id
      choices.append(
        Picker.Choice(
          label: names.card(card.id), text: card.short.value ?? card.title.value, detail: "",
          value: .filter(filter)))
    }
    mode = .pick(Picker(purpose: .filter, choices: choices))
  }

  private func choice(_ text: String, _ detail: String, _ filter: TimeFilter) -> Picker.Choice {
    Picker.Choice(text: text, detail: detail, value: .filter(filter))
  }

  /// Shows only what fits, beside what was looked for before; everything again when nothing is asked.
  mutating func filter(_ wanted: TimeFilter) {
    guard let travel else { return }
    var filter = wanted
    if wanted != TimeFilter() {
      filter = travel.filter
      if let card = wanted.card { filter.card = card }
      if let partner = wanted.partner { filter.partner = partner }
      if let topic = wanted.topic { filter.topic = topic }
      if let session = wanted.session { filter.session = session }
    }
    let fresh = Travel(travel.time, filter, now: board, sessions: travel.sessions)
    self.travel = fresh
    if fresh.shown.isEmpty { say(words.nothingFits, .attention) }
  }
}
