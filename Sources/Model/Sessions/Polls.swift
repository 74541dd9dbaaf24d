/// A vote with dots or a round of scoring, as a meeting has them.
package enum Poll: Equatable, Sendable {
  /// A vote with dots.
  case dots(TargetID, Ballot)
  /// Scores on a scale.
  case scores(TargetID, Rating)

  /// Its name, under which hands lie on the table.
  package var id: TargetID {
    switch self {
    case .dots(let id, _), .scores(let id, _): id
    }
  }

  /// The earliest event that opened it.
  package var opened: EventKey? {
    switch self {
    case .dots(_, let ballot): ballot.opened
    case .scores(_, let rating): rating.opened
    }
  }

  /// Neither closed nor dropped.
  package var isOpen: Bool {
    switch self {
    case .dots(_, let ballot): ballot.isOpen
    case .scores(_, let rating): rating.isOpen
    }
  }

  /// Whether a round is one in which this is voted on or scored.
  package func isMeant(by script: Round) -> Bool {
    switch self {
    case .dots: script.operation == .vote
    case .scores(_, let rating):
      script.operation == .rate && script.bounds.scale == rating.terms.value.scale
    }
  }

  private var isDropped: Bool {
    switch self {
    case .dots(_, let ballot): ballot.isDropped.value
    case .scores(_, let rating): rating.isDropped.value
    }
  }

  /// The votes and scorings that were opened since a moment and count, in the order of their opening.
  fileprivate static func all(on board: Board, since began: Stamp) -> [Poll] {
    let polls = board.ballots.map { Poll.dots($0, $1) } + board.ratings.map { .scores($0, $1) }
    return polls.compactMap { poll in
      poll.opened.flatMap { $0.stamp >= began && !poll.isDropped ? (key: $0, poll: poll) : nil }
    }.sorted { $0.key < $1.key }.map(\.poll)
  }

  /// What is written when it is over: totals, and never a person's dots or scores.
  package func closing(_ sheets: [SeatSheet]) -> Change {
    switch self {
    case .dots(let id, let ballot):
      let hands = sheets.compactMap { $0.hands[id] }
      return Change(id, BallotClosed(ballot.terms.value.closing(hands)))
    case .scores(let id, let rating):
      let marks = sheets.compactMap { $0.marks[id] }
      return Change(id, RatingsClosed(rating.terms.value.closing(marks)))
    }
  }

  /// It was opened beside another one, and is not held.
  fileprivate var withdrawal: Change {
    switch self {
    case .dots(let id, _): Change(id, BallotWithdrawn(reopened: false))
    case .scores(let id, _): Change(id, RatingsWithdrawn(reopened: false))
    }
  }
}

extension Board {
  /// The votes and scorings of a meeting that count, in the order of their opening.
  package func polls(in course: Course) -> [Poll] {
    course.began.map { Poll.all(on: self, since: $0) } ?? []
  }

  /// The one that is open in a meeting: of several that were opened at once the first.
  package func openPoll(in course: Course) -> Poll? { polls(in: course).first(where: \.isOpen) }

  /// Closes a poll with what lies on the table; whatever else was opened beside it is withdrawn.
  package func closing(_ poll: Poll, _ sheets: [SeatSheet], in course: Course) -> [Change] {
    [poll.closing(sheets)]
      + polls(in: course).filter { $0.isOpen && $0.id != poll.id }.map(\.withdrawal)
  }

  /// The impact and the effort that were scored last in a meeting, where both were.
  package func map(in course: Course) -> (impact: Rating, effort: Rating)? {
    func last(_ scale: Scale) -> Rating? {
      for case .scores(_, let rating) in polls(in: course).reversed()
      where rating.terms.value.scale == scale && rating.result.value != nil {
        return rating
      }
      return nil
    }
    guard let impact = last(.impact), let effort = last(.effort) else { return nil }
    return (impact, effort)
  }
}

extension SeatSheet {
  /// The sheet without dots and scores of polls that are over; `nil` when nothing else lies there.
  package func keeping(only polls: Set<TargetID>) -> SeatSheet? {
    var sheet = self
    sheet.hands = hands.filter { polls.contains($0.key) }
    sheet.marks = marks.filter { polls.contains($0.key) }
    return sheet.isEmpty && sheet.hands.isEmpty && sheet.marks.isEmpty ? nil : sheet
  }
}

// MARK: - Cards that lie face down

extension SeatSheet {
  /// The name under which scores lie that are given in a round to cards that lie face down; it stands in no log.
  package static func scoring(in round: Stamp) -> TargetID {
    TargetID(random: round.packed &* 0x9E37_79B9_7F4A_7C15)
  }
}

extension Course {
  /// The rounds of the item that is on in which cards that lie face down go around to be scored.
  private var passes: [Running] {
    rounds.filter { round in
      round.place.item == item?.item && round.script.operation == .rate
        && round.script.sight == .passed
    }
  }

  /// Which pass the round that runs is, from 1; `nil` when nothing goes around to be scored.
  package var pass: Int? {
    guard let round, passes.last?.place == round.place else { return nil }
    return Set(passes.map(\.place)).count
  }

  /// The names under which scores for cards that lie face down may lie now.
  package var scorings: Set<TargetID> { Set(passes.map { SeatSheet.scoring(in: $0.began) }) }

  /// How those cards are scored.
  fileprivate var passing: Round.Bounds? { passes.last?.script.bounds }
}

extension Dealing {
  /// The cards that the seat of a sheet gets at a pass: another seat's, and never those of the same seat twice.
  ///
  /// Who has laid no card gets some all the same.
  package static func cards(
    _ sheets: [(name: String, laid: SeatSheet)], to name: String?, pass: Int
  )
    -> [SeatSheet.Laid]
  {
    let circle = sheets.filter { !$0.laid.cards.isEmpty }.sorted { $0.name < $1.name }
    guard !circle.isEmpty, pass > 0 else { return [] }
    guard let here = circle.firstIndex(where: { $0.name == name }) else {
      return pass <= circle.count ? circle[pass - 1].laid.cards : []
    }
    return source(of: here, pass: pass, seats: circle.count).map { circle[$0].laid.cards } ?? []
  }
}

extension Board {
  /// What the scores come to that cards got while they lay face down, once they are revealed.
  ///
  /// `became` tells which card each of them is now. Middles, sums and numbers only; nothing where nobody scored.
  package func scoring(
    _ sheets: [SeatSheet], became: [CardID: CardID], in course: Course, random: UInt64
  ) -> [Change] {
    guard let bounds = course.passing,
      let terms = Rating.Terms(cards: became.values.sorted(), bounds)
    else { return [] }
    let passes = course.scorings
    let marks = sheets.map { sheet in
      var marks = Marks()
      for (id, pass) in sheet.marks where passes.contains(id) {
        for (card, score) in pass.cards {
          if let card = became[card] { marks.cards[card] = score }
        }
      }
      return marks
    }
    let result = terms.closing(marks)
    guard result.voters > 0 else { return [] }
    let id = TargetID(random: random)
    return [Change(id, RatingsOpened(terms)), Change(id, RatingsClosed(result))]
  }
}
