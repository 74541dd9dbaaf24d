import Model

/// What came of a vote or a scoring, where a round looks at it.
extension State {
  /// The poll that a round looks at: the last one that was closed in the item that is on; `nil` where there is none.
  func outcome(_ held: Board.Held) -> Poll? {
    guard held.course.round?.script.operation == .reveal, let item = held.course.item else {
      return nil
    }
    return board.polls(in: held.course).last { poll in
      !poll.isOpen && (poll.opened.map { $0.stamp >= item.began } ?? false)
    }
  }

  /// Whether a seat looks at what came of a vote, and not at cards that were written in silence.
  func looksAtOutcome(_ held: Board.Held) -> Bool {
    !board.mayWriteInSilence(held.course) && outcome(held) != nil
  }

  /// On the screen of a seat: what came out, as far as there is room; Enter shows all of it.
  func drawOutcome(_ canvas: inout Canvas, _ held: Board.Held, _ box: Box) {
    for (index, row) in outcomeRows(held).prefix(max(0, box.height)).enumerated() {
      put(row, on: &canvas, Box(x: box.x, y: box.y + index, width: box.width, height: 1))
    }
  }

  /// The highest first, in as many rows as there are.
  func outcomeRows(_ held: Board.Held) -> [Row] {
    guard let poll = outcome(held) else { return [] }
    let voters: Int
    var heading = words.resultHeading
    switch poll {
    case .dots(_, let ballot): voters = ballot.tally?.voters ?? 0
    case .scores(_, let rating):
      if [.impact, .effort].contains(rating.terms.value.scale),
        let map = board.map(in: held.course)
      {
        return mapRows(map.impact, map.effort)
      }
      voters = rating.result.value?.voters ?? 0
      heading = words.scale(rating.terms.value.scale).uppercased()
    }
    return [Row(heading + ", " + words.votersCount(voters), .column)]
      + results(of: poll).map { result in
        Row([(figure(of: result, in: poll), .good), (ballotText(result.spot), .text)])
      }
  }

  /// Impact and effort beside each other, field by field of the map.
  private func mapRows(_ impact: Rating, _ effort: Rating) -> [Row] {
    let quadrants = Board.quadrants(impact: impact, effort: effort)
    let heading = words.scale(.impact).uppercased() + " / " + words.scale(.effort).uppercased()
    return [Row(heading, .column)]
      + Quadrant.allCases.flatMap { quadrant in
        impact.ranking.filter { quadrants[$0.card] == quadrant }.map { card, gain in
          let cost = effort.result.value?.cards[card]
          let figure = gain.median + "/" + (cost?.median ?? "")
          let isDisputed = gain.isDisputed || cost?.isDisputed ?? false
          let more = words.quadrant(quadrant) + (isDisputed ? ", " + words.talkFirst : "")
          return Row([
            (figure + String(repeating: " ", count: max(1, 8 - figure.count)), .good),
            (ballotText(.card(card)), .text), ("  " + more, .dim),
          ])
        }
      }
  }

  /// What one thing got, in front of it.
  private func figure(of result: BallotResult, in poll: Poll) -> String {
    let text: String
    if case .scores(_, let rating) = poll, let score = result.score {
      text = rating.terms.value.scale == .bold ? "\(score.sum)" : score.median
    } else {
      text = "\(result.dots)"
    }
    return String(repeating: " ", count: max(0, 4 - text.count)) + text + "  "
  }
}
