import Model

/// What somebody does on the screen of dots and scores, beside what lies on the table.
package struct BallotState: Sendable {
  /// The row that is selected; it stays so when others come before it.
  var spot: BallotSpot?
  /// Where it stood when it was last there, and the row shown first.
  var place = 0
  var top = 0
  /// Whose hand the keys move: 0 is who acts here, others are people without a terminal.
  var seat = 0
  /// The keyboard goes from one person to the next: nothing is shown.
  var isCovered = false
  /// A vote is made ready beside the one that was, or in a round that asks for none.
  var isAsking = false
  /// Which things are voted on, counted among those there are.
  var source = 0
  /// What dots or scores are put in now: each begins at its first row.
  var poll: TargetID?
  /// What is left out of them.
  var left: Set<BallotSpot> = []
  /// How many dots each has; `nil`: as the method or the number of things says.
  var dots: Int?
  /// What came of impact and effort is shown as a list and not as a map.
  var showsList = false
  /// The poll that was closed here, so that what could not be written is not tried for ever.
  var closed: TargetID?
  /// Sheets of others that were taken away from here.
  var taken: Set<String> = []
}

/// What dots and scores are put on.
enum BallotSpot: Hashable, Sendable {
  case card(CardID)
  /// One of the questions of a vote, by its place.
  case question(Int)
  /// A card that lies face down, by the name it has there.
  case draft(CardID)
  /// The meeting itself.
  case whole
}

/// What is to be voted on, before a vote is opened.
struct BallotOffer: Sendable {
  /// Where the things come from.
  enum Source: Hashable, Sendable {
    /// What was written in this item of the agenda.
    case written
    /// The cards of the first two stages.
    case usual
    /// The questions that were framed for a card.
    case questions(CardID)
    /// What is marked where cards are clustered.
    case marked
    /// What the search found.
    case found
    case everyStage
    /// The meeting itself.
    case whole
  }

  let source: Source
  var cards: [CardID] = []
  var questions: [String] = []

  var spots: [BallotSpot] {
    if source == .whole { return [.whole] }
    return cards.map { .card($0) } + questions.indices.map { .question($0) }
  }
}

/// What the screen of dots and scores is about now.
enum BallotView: Sendable {
  /// No meeting is held.
  case noMeeting
  /// The keyboard goes from one person to the next.
  case covered
  /// Who leads the meeting makes a vote or a scoring ready.
  case offering(BallotOffer)
  /// Somebody else does.
  case waiting
  case dots(TargetID, Ballot)
  case scores(TargetID, Rating)
  /// Cards that lie face down go around to be scored.
  case passed(TargetID, [SeatSheet.Laid], Rating.Terms)
  /// What came out.
  case result(Poll)
  /// Nothing was voted on, and nothing is.
  case nothing
}

extension State {
  /// What the screen of dots and scores is about now.
  var ballotView: BallotView {
    guard let held = board.meeting else { return .noMeeting }
    let isLeading = board.mayLead(held.session, me)
    switch board.openPoll(in: held.course) {
    case .dots(let id, let ballot): return ballots.isCovered ? .covered : .dots(id, ballot)
    case .scores(let id, let rating): return ballots.isCovered ? .covered : .scores(id, rating)
    case nil: break
    }
    if let passed = passed(held) { return ballots.isCovered ? .covered : passed }
    let last = board.polls(in: held.course).last { !$0.isOpen }
    let asks = [.vote, .rate].contains(held.course.round?.script.operation)
    let isDone = last?.opened.map { $0.stamp >= held.course.round?.began ?? .zero } ?? false
    if ballots.isAsking || asks && !isDone {
      return isLeading ? .offering(offer(held)) : .waiting
    }
    return last.map { .result($0) } ?? .nothing
  }

  /// What was dealt to whoever the keys are about, where cards that lie face down go around.
  private func passed(_ held: Board.Held) -> BallotView? {
    guard let pass = held.course.pass, let round = held.course.round,
      let terms = Rating.Terms(cards: [], round.script.bounds),
      table.sheets.contains(where: { !$0.laid.cards.isEmpty })
    else { return nil }
    let cards = Dealing.cards(
      table.sheets.map { ($0.name, $0.laid) }, to: table.mine(ballots.seat)?.name, pass: pass)
    return .passed(SeatSheet.scoring(in: round.began), cards, terms)
  }

  /// Under which name hands lie on the table now, and whether it is for cards that lie face down.
  var pollHere: TargetID? {
    switch ballotView {
    case .dots(let id, _), .scores(let id, _), .passed(let id, _, _): return id
    case .covered:
      guard let held = board.meeting else { return nil }
      return board.openPoll(in: held.course)?.id
        ?? held.course.round.map { SeatSheet.scoring(in: $0.began) }
    case .noMeeting, .offering, .waiting, .result, .nothing: return nil
    }
  }

  // MARK: - What is voted on

  /// Everything that can be voted on now, the most likely first.
  func ballotSources(_ held: Board.Held) -> [BallotOffer] {
    let round = held.course.round
    if round?.script.operation == .rate, round?.script.bounds.scale == .worth {
      return [BallotOffer(source: .whole)]
    }
    let item = held.session.agenda.value.first { $0.item == round?.place.item }
    var offers: [BallotOffer] = []
    func add(_ source: BallotOffer.Source, _ cards: [CardID]) {
      let cards = cards.filter {
        board.cards[$0].map { $0.isOnBoard && $0.audience.value == .open } ?? false
      }
      guard !cards.isEmpty, !offers.contains(where: { $0.cards == cards }) else { return }
      offers.append(BallotOffer(source: source, cards: cards))
    }
    let rounds = held.course.rounds.filter { $0.place.item == item?.item }
    let isFramed = rounds.contains { $0.script.operation == .frame }
    let framed = board.columns.joined().compactMap { board.cards[$0] }.filter {
      $0.questions.count > 1 && $0.audience.value == .open
    }
    let focus = item?.card.map { board.survivor(of: $0) }
    let questions = framed.sorted { ($0.id == focus ? 0 : 1) < ($1.id == focus ? 0 : 1) }.map {
      BallotOffer(source: .questions($0.id), questions: $0.questions)
    }
    if isFramed { offers += questions }
    if rounds.contains(where: { [.capture, .pitch].contains($0.script.operation) }),
      let began = held.course.item?.began
    {
      add(.written, board.columns.joined().filter { isSince(began, $0) })
    }
    add(.usual, board.columns[Stage.recognise.index] + board.columns[Stage.acknowledge.index])
    add(.marked, clusters.marked)
    add(.found, found?.cards ?? [])
    add(.everyStage, Array(board.columns.joined()))
    if !isFramed, round?.script.operation != .rate { offers += questions }
    return offers.isEmpty ? [BallotOffer(source: .usual)] : offers
  }

  private func isSince(_ moment: Stamp, _ card: CardID) -> Bool {
    board.cards[card]?.captured.map { $0.stamp >= moment } ?? false
  }

  /// What is to be voted on as it stands, with what is left out.
  private func offer(_ held: Board.Held) -> BallotOffer {
    let sources = ballotSources(held)
    return sources[ballots.source % sources.count]
  }

  /// The terms of the vote that is made ready.
  func terms(of offer: BallotOffer, _ held: Board.Held) -> Ballot.Terms {
    let bounds =
      held.course.round.flatMap { $0.script.operation == .vote ? $0.script.bounds : nil }
      ?? Round.Bounds.hidden
    let cards = offer.cards.filter { !ballots.left.contains(.card($0)) }
    let questions = offer.questions.enumerated().filter {
      !ballots.left.contains(.question($0.offset))
    }.map(\.element)
    var terms = Ballot.Terms(cards: cards, questions: questions, bounds)
    if let dots = ballots.dots { terms.dotsEach = dots }
    return terms
  }

  // MARK: - Rows

  /// What can be selected, from top to bottom.
  var ballotSpots: [BallotSpot] {
    switch ballotView {
    case .offering(let offer): offer.spots
    case .dots(_, let ballot):
      ballot.terms.value.cards.map { .card($0) }
        + ballot.terms.value.questions.indices.map { .question($0) }
    case .scores(_, let rating):
      rating.terms.value.scale == .worth ? [.whole] : rating.terms.value.cards.map { .card($0) }
    case .passed(_, let cards, _): cards.map { .draft($0.id) }
    case .result(let poll): results(of: poll).map(\.spot)
    case .noMeeting, .covered, .waiting, .nothing: []
    }
  }

  /// Rows of the list on a screen of this height.
  var ballotRoom: Int { max(1, height - 4 - BoardLayout.footer) }

  /// The row that is selected, kept in sight.
  mutating func showBallotSpot() {
    let spots = ballotSpots
    guard !spots.isEmpty else {
      ballots.top = 0
      return
    }
    let place =
      ballots.spot.flatMap { spots.firstIndex(of: $0) } ?? min(ballots.place, spots.count - 1)
    ballots.place = place
    ballots.spot = spots[place]
    let top = max(0, min(ballots.top, spots.count - ballotRoom))
    ballots.top = min(place, max(top, place - ballotRoom + 1))
  }

  mutating func moveBallotSpot(by step: Int) {
    let spots = ballotSpots
    guard !spots.isEmpty else { return }
    ballots.place = max(0, min(spots.count - 1, ballots.place + step))
    ballots.spot = spots[ballots.place]
    showBallotSpot()
  }

  // MARK: - Hands

  /// The dots of whoever the keys are about, as they lie on the table.
  func hand(in poll: TargetID) -> Hand {
    table.mine(TableState.votes + ballots.seat)?.laid.hands[poll] ?? Hand()
  }

  /// Their scores.
  func marks(in poll: TargetID) -> Marks {
    table.mine(TableState.votes + ballots.seat)?.laid.marks[poll] ?? Marks()
  }

  /// How many are done, and of how many: all that is told before closing.
  ///
  /// Everybody who is here and does not lead is waited for, and whoever has a hand on the table.
  func ready(in poll: TargetID, _ held: Board.Held) -> (done: Int, of: Int) {
    let laid = table.sheets.map(\.laid)
    let hands = laid.count { $0.holds(poll) }
    let done = laid.count {
      $0.hands[poll]?.isReady ?? false || $0.marks[poll]?.isReady ?? false
    }
    // People without a terminal, and who leads the meeting where they do not abstain.
    let own = table.sheets.count { sheet in
      guard let seat = sheet.seat, sheet.laid.holds(poll) else { return false }
      return seat > TableState.votes || me.map { held.session.leads($0) } ?? false
    }
    return (done, max(hands, seats(in: held.session).count + own))
  }

  /// "9 of 13 ready" while something is voted on; for the screen of the meeting.
  var pollLine: String? {
    guard let held = board.meeting, let poll = pollHere else { return nil }
    let (done, all) = ready(in: poll, held)
    return words.votersReady(done, of: all)
  }

  // MARK: - What came out

  /// What came out, the highest first.
  func results(of poll: Poll) -> [BallotResult] {
    switch poll {
    case .dots(_, let ballot):
      guard let tally = ballot.tally else { return [] }
      let cards = ballot.ranking.map { BallotResult(spot: .card($0.card), dots: $0.dots) }
      let questions = tally.questions.enumerated().sorted {
        ($1.element, $0.offset) < ($0.element, $1.offset)
      }.map { BallotResult(spot: .question($0.offset), dots: $0.element) }
      return cards + questions
    case .scores(_, let rating):
      if let whole = rating.result.value?.whole {
        return [BallotResult(spot: .whole, score: whole)]
      }
      let top = board.meeting?.course.round?.script.bounds.top ?? .max
      return rating.ranking.prefix(max(0, top)).map {
        BallotResult(spot: .card($0.card), score: $0.score)
      }
    }
  }
}

/// What one thing got.
struct BallotResult: Sendable {
  let spot: BallotSpot
  var dots = 0
  var score: Score?
}

extension Round.Bounds {
  /// Nobody sees a count before closing; the rest is as usual.
  fileprivate static var hidden: Round.Bounds {
    var bounds = Round.Bounds()
    bounds.isHidden = true
    return bounds
  }
}

extension SeatSheet {
  /// Whether something lies here for a poll.
  func holds(_ poll: TargetID) -> Bool { hands[poll] != nil || marks[poll] != nil }
}
