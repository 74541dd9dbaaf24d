import Model

/// Voting and scoring with keys.
extension State {
  /// Shows what is voted on, or what came out.
  mutating func showBallot() {
    guard screen != .ballot else { return say(words.isHere, .dim) }
    // Whoever held the keyboard is gone: their hand is not shown to the next one.
    if ballots.seat > 0 { ballots.isCovered = true }
    show(.ballot)
    showPoll()
  }

  /// Enter at a seat goes on to where dots are put; `nil`: the key means the same here as elsewhere.
  mutating func goToBallot(_ command: Command) -> [Effect]? {
    guard command == .open else { return nil }
    showBallot()
    return []
  }

  /// The board changed, or the screen is shown.
  mutating func showPoll() {
    let poll = pollHere
    if poll != ballots.poll {
      ballots.poll = poll
      ballots.spot = nil
      ballots.place = 0
    }
    if poll == nil {
      ballots.seat = 0
      ballots.isCovered = false
    } else {
      ballots.isAsking = false
    }
    showBallotSpot()
  }

  /// Whether a figure is a score and not a screen.
  var isScoring: Bool {
    guard screen == .ballot else { return false }
    switch ballotView {
    case .scores, .passed: return true
    default: return false
    }
  }

  /// Does what a command means where dots are put; `nil`: it means the same here as elsewhere.
  mutating func performOnBallot(_ command: Command) -> [Effect]? {
    guard screen == .ballot else { return nil }
    switch command {
    case .up: moveBallotSpot(by: -1)
    case .down: moveBallotSpot(by: 1)
    case .first: moveBallotSpot(by: -ballotSpots.count)
    case .last: moveBallotSpot(by: ballotSpots.count)
    case .pageUp: moveBallotSpot(by: -ballotRoom)
    case .pageDown: moveBallotSpot(by: ballotRoom)
    case .back: return leaveBallot()
    case .putDot, .moreDots, .fewerDots: return mayWrite() ? put(command) : []
    case .voterReady: return confirmBallot()
    case .nextSource: changeSource()
    case .nextHand, .closePoll, .newPoll: return mayWrite() ? leadPoll(command) : []
    default: return nil
    }
    return []
  }

  /// Esc: from somebody's hand to the cover, from the cover to one's own, and else away.
  private mutating func leaveBallot() -> [Effect] {
    if ballots.isCovered {
      ballots.isCovered = false
      ballots.seat = 0
      showBallotSpot()
      return []
    }
    if ballots.seat > 0 {
      ballots.isCovered = true
      return []
    }
    if ballots.isAsking {
      ballots.isAsking = false
      showBallotSpot()
      return []
    }
    return takeAway()
  }

  /// Enter: opens the vote that was made ready, says that a hand is done, or opens the card.
  private mutating func confirmBallot() -> [Effect] {
    switch ballotView {
    case .offering(let offer): return mayWrite() ? openPoll(offer) : []
    case .covered:
      ballots.isCovered = false
      ballots.seat = nextSeat
      ballots.spot = nil
      ballots.place = 0
      showBallotSpot()
      return []
    case .dots, .scores, .passed: return mayWrite() ? sayReady() : []
    case .result:
      guard case .card(let id) = ballots.spot else { return [] }
      return open(board.survivor(of: id))
    case .noMeeting, .waiting, .nothing:
      say(words.unknownKey(Key.enter.name), .dim)
      return []
    }
  }

  // MARK: - Making ready

  private mutating func changeSource() {
    switch ballotView {
    case .offering:
      ballots.source += 1
      ballots.left = []
      ballots.spot = nil
      ballots.place = 0
      showBallotSpot()
    case .result:
      ballots.showsList.toggle()
    default: say(words.unknownKey("v"), .dim)
    }
  }

  private mutating func openPoll(_ offer: BallotOffer) -> [Effect] {
    guard let held = board.meeting else { return [] }
    let id = TargetID(random: random())
    let cards = offer.cards.filter { !ballots.left.contains(.card($0)) }
    if let round = held.course.round, round.script.operation == .rate, !ballots.isAsking {
      guard let terms = Rating.Terms(cards: cards, round.script.bounds),
        offer.source == .whole || !cards.isEmpty
      else {
        say(words.nothingToVoteOn, .attention)
        return []
      }
      resetOffer()
      say(words.scoringOpened, .good)
      return [.record([Change(id, RatingsOpened(terms))])]
    }
    let terms = terms(of: offer, held)
    guard !terms.cards.isEmpty || !terms.questions.isEmpty else {
      say(words.nothingToVoteOn, .attention)
      return []
    }
    resetOffer()
    say(words.voteOpened(terms.dotsEach), .good)
    return [.record([Change(id, BallotOpened(terms))])]
  }

  private mutating func resetOffer() {
    let closed = ballots.closed
    ballots = BallotState()
    ballots.closed = closed
  }

  // MARK: - Leading

  private mutating func leadPoll(_ command: Command) -> [Effect] {
    guard let held = board.meeting else {
      say(words.noMeeting, .attention)
      return []
    }
    guard board.mayLead(held.session, me) else {
      say(words.onlyFacilitator(names.partner(held.session.facilitator.value)), .attention)
      return []
    }
    if command == .nextHand, let poll = pollHere {
      ballots.seat = freeSeat(in: poll)
      ballots.isCovered = true
      return []
    }
    switch (command, board.openPoll(in: held.course)) {
    case (.closePoll, let poll?):
      let (done, all) = ready(in: poll.id, held)
      guard done < all else { return [.gather(poll.id)] }
      let choice = Picker.Choice(
        text: words.closeAnyway(done, of: all), detail: "", value: .close)
      mode = .pick(Picker(purpose: .closingPoll(poll.id), choices: [choice]))
    case (.newPoll, nil):
      ballots.isAsking = true
      ballots.source = 0
      showBallotSpot()
    case (.newPoll, _): say(words.pollIsOpen, .attention)
    default: say(words.noPollOpen, .attention)
    }
    return []
  }

  /// Whose hand comes next at this keyboard: the one that was begun, unless it is done.
  var nextSeat: Int {
    guard let poll = pollHere, hand(in: poll).isReady || marks(in: poll).isReady else {
      return ballots.seat
    }
    return freeSeat(in: poll)
  }

  /// The first seat at this keyboard that has no hand in a poll, behind whoever acts here.
  private func freeSeat(in poll: TargetID) -> Int {
    let taken = Set(table.sheets.filter { $0.laid.holds(poll) }.compactMap(\.seat))
    var seat = 1
    while taken.contains(TableState.votes + seat) { seat += 1 }
    return seat
  }

  // MARK: - Dots and scores

  /// One dot more or less, one point more or less; while a vote is made ready, one thing or one dot for everybody.
  private mutating func put(_ command: Command) -> [Effect] {
    switch ballotView {
    case .offering(let offer): change(offer, command)
    case .dots(let id, let ballot): return putDot(command, ballot.terms.value, in: id)
    case .scores, .passed:
      guard let (id, terms) = scale, let spot = ballots.spot else { return [] }
      let score = marks(in: id).score(on: spot)
      guard command != .fewerDots || score != nil else { return [] }
      let next = score.map { $0 + (command == .fewerDots ? -1 : 1) } ?? terms.lowest
      guard next <= terms.highest else { return [] }
      return give(next < terms.lowest ? nil : next, on: spot, in: id)
    case .covered, .noMeeting, .waiting, .result, .nothing: say(words.noPollOpen, .attention)
    }
    return []
  }

  private mutating func change(_ offer: BallotOffer, _ command: Command) {
    if command == .putDot, let spot = ballots.spot {
      if ballots.left.remove(spot) == nil { ballots.left.insert(spot) }
      return
    }
    guard let held = board.meeting, offer.source != .whole else { return }
    let dots = terms(of: offer, held).dotsEach + (command == .moreDots ? 1 : -1)
    ballots.dots = max(1, min(Ballot.mostDots, dots))
  }

  private mutating func putDot(_ command: Command, _ terms: Ballot.Terms, in poll: TargetID)
    -> [Effect]
  {
    guard let spot = ballots.spot else { return [] }
    var hand = hand(in: poll)
    if command == .fewerDots {
      guard hand.remove(from: spot) else { return [] }
    } else {
      guard terms.allowsOneMore(on: spot, hand) else {
        say(
          hand.used >= terms.dotsEach ? words.noDotLeft : words.onlySoMany(terms.maxPerCard),
          .attention)
        return []
      }
      hand.add(to: spot)
    }
    hand.isReady = false
    return lay { $0.hands[poll] = hand }
  }

  /// A figure was pressed where cards are scored.
  mutating func giveScore(_ score: Int) -> [Effect] {
    guard mayWrite(), let (id, terms) = scale, let spot = ballots.spot else { return [] }
    guard terms.allows(score) else {
      say(words.scoreBetween(terms.lowest, terms.highest), .attention)
      return []
    }
    let effects = give(score, on: spot, in: id)
    moveBallotSpot(by: 1)
    return effects
  }

  /// What is scored now, and how.
  private var scale: (poll: TargetID, terms: Rating.Terms)? {
    switch ballotView {
    case .scores(let id, let rating): (id, rating.terms.value)
    case .passed(let id, _, let terms): (id, terms)
    default: nil
    }
  }

  private mutating func give(_ score: Int?, on spot: BallotSpot, in poll: TargetID) -> [Effect] {
    var marks = marks(in: poll)
    marks.give(score, on: spot)
    marks.isReady = false
    return lay { $0.marks[poll] = marks }
  }

  /// A hand is done, or not after all; the next person's screen begins empty.
  private mutating func sayReady() -> [Effect] {
    var isDone = false
    var effects: [Effect] = []
    switch ballotView {
    case .dots(let id, _):
      var hand = hand(in: id)
      hand.isReady.toggle()
      isDone = hand.isReady
      effects = lay { $0.hands[id] = hand }
    case .scores(let id, _), .passed(let id, _, _):
      var marks = marks(in: id)
      marks.isReady.toggle()
      isDone = marks.isReady
      effects = lay { $0.marks[id] = marks }
    default: return []
    }
    guard !effects.isEmpty else { return [] }
    if ballots.seat > 0 {
      ballots.isCovered = true
    } else {
      seat.ready = isDone ? heldNow?.course.round?.began : nil
      say(isDone ? words.handIsReady : words.youGoOn, isDone ? .good : .dim)
    }
    return effects
  }

  /// Changes the sheet of whoever the keys are about.
  private mutating func lay(_ change: (inout SeatSheet) -> Void) -> [Effect] {
    guard let held = heldNow, whoOrAsk(.showBallot) != nil, table.isKnown,
      let item = held.course.item?.began ?? held.course.began
    else { return [] }
    let seat = TableState.votes + ballots.seat
    var sheet = table.mine(seat)?.laid ?? SeatSheet(item: item)
    sheet.item = item
    change(&sheet)
    return [.lay(sheet, seat: seat)]
  }
}
