import Model

/// What came out of a vote or of scoring: a ranking that suggests, and moves nothing.
extension State {
  func drawResults(_ canvas: inout Canvas, _ poll: Poll, _ names: Names) {
    let results = results(of: poll)
    switch poll {
    case .dots(_, let ballot):
      guard let tally = ballot.tally else {
        return drawHeading(&canvas, words.impossibleTally, "", "")
      }
      drawHeading(
        &canvas, words.resultHeading, words.votersCount(tally.voters), words.suggestsOnly)
      let most = max(1, results.first?.dots ?? 1)
      let room = max(4, min(most, width / 5))
      drawRanking(&canvas, results, names) { result in
        let bar = String(repeating: "●", count: min(room, result.dots * room / max(room, most)))
        let gap = String(repeating: " ", count: max(0, room - bar.columns))
        return (State.padded(result.dots, 3) + " " + bar + gap + " ", .good, "")
      }
    case .scores(_, let rating):
      let voters = rating.result.value?.voters ?? 0
      let scale = rating.terms.value.scale
      if let map = board.meeting.flatMap({ board.map(in: $0.course) }),
        [.impact, .effort].contains(scale), !ballots.showsList
      {
        return drawMap(&canvas, map.impact, map.effort, names)
      }
      drawHeading(
        &canvas, words.scoredHeading(words.scale(scale)), words.votersCount(voters),
        scale == .bold ? words.sumsCount : words.middleCounts)
      drawRanking(&canvas, results, names) { result in
        guard let score = result.score else { return ("", .text, "") }
        let figure =
          scale == .bold
          ? State.padded(score.sum, 4) + " (\(score.count)x) "
          : (score.median.count < 3 ? " " + score.median + "  " : " " + score.median)
            + " (\(score.count)x) "
        return (figure, .good, score.isDisputed ? words.talkFirst : "")
      }
    }
  }

  private static func padded(_ number: Int, _ size: Int) -> String {
    let text = "\(number)"
    return String(repeating: " ", count: max(0, size - text.count)) + text
  }

  private func drawRanking(
    _ canvas: inout Canvas, _ results: [BallotResult], _ names: Names,
    _ before: (BallotResult) -> (String, Face, String)
  ) {
    for (index, result) in results.dropFirst(ballots.top).prefix(ballotRoom).enumerated() {
      let (text, face, behind) = before(result)
      drawRow(&canvas, result.spot, text, face, y: 4 + index, names, behind: behind)
    }
    drawMore(&canvas, results.count)
  }

  // MARK: - The map

  /// Impact upwards, effort to the right; beside it the cards with what they got, where there is room.
  private func drawMap(
    _ canvas: inout Canvas, _ impact: Rating, _ effort: Rating, _ names: Names
  ) {
    drawHeading(&canvas, words.mapHeading, "", words.mapHint)
    let quadrants = Board.quadrants(impact: impact, effort: effort)
    let isWide = width >= 100
    let size = isWide ? min(width * 11 / 20, 90) : width
    let rows = max(2, ballotRoom)
    let (upper, half) = (rows / 2, size / 2)
    let fields: [(Quadrant, Box)] = [
      (.quickWin, Box(x: 0, y: 4, width: half, height: upper)),
      (.plan, Box(x: half + 1, y: 4, width: size - half - 1, height: upper)),
      (.perhaps, Box(x: 0, y: 5 + upper, width: half, height: rows - upper - 1)),
      (.leave, Box(x: half + 1, y: 5 + upper, width: size - half - 1, height: rows - upper - 1)),
    ]
    canvas.fill(x: half, y: 4, width: 1, height: rows, "│", face: .border)
    canvas.fill(x: 0, y: 4 + upper, width: size, "─", face: .border)
    canvas.put("┼", x: half, y: 4 + upper, face: .border)
    let disputed = Set(
      [impact, effort].flatMap { rating in
        (rating.result.value?.cards ?? [:]).filter(\.value.isDisputed).map(\.key)
      })
    for (quadrant, box) in fields {
      canvas.put(
        words.quadrant(quadrant).cut(to: box.width - 2), x: box.x + 1, y: box.y, face: .column)
      let cards = impact.terms.value.cards.filter { quadrants[$0] == quadrant }
      var (x, y) = (box.x + 1, box.y + 1)
      for id in cards {
        let text = names.card(board.survivor(of: id)) + (disputed.contains(id) ? "?" : "")
        if x > box.x + 1, x + text.columns > box.x + box.width - 1 { (x, y) = (box.x + 1, y + 1) }
        guard y < box.y + box.height else { break }
        canvas.selecting = ballots.spot == .card(id)
        x += canvas.put(
          text, x: x, y: y, face: disputed.contains(id) ? .attention : .text,
          limit: box.x + box.width - 1 - x)
        canvas.selecting = false
        x += 2
      }
    }
    guard isWide else { return }
    drawMapList(&canvas, impact, effort, quadrants, from: size + 1, names)
  }

  private func drawMapList(
    _ canvas: inout Canvas, _ impact: Rating, _ effort: Rating, _ quadrants: [CardID: Quadrant],
    from left: Int, _ names: Names
  ) {
    canvas.fill(x: left - 1, y: 4, width: 1, height: ballotRoom, "│", face: .border)
    var y = 4
    for quadrant in Quadrant.allCases {
      for id in impact.terms.value.cards where quadrants[id] == quadrant {
        guard y < 4 + ballotRoom, let gain = impact.result.value?.cards[id],
          let cost = effort.result.value?.cards[id], let card = board.cards[board.survivor(of: id)]
        else { continue }
        let isDisputed = gain.isDisputed || cost.isDisputed
        let tail = " " + gain.median + "/" + cost.median + (isDisputed ? " " + words.talkFirst : "")
        canvas.selecting = ballots.spot == .card(id)
        let label = names.card(card.id) + " "
        var x = left + 1
        x += canvas.put(label, x: x, y: y, face: card.kind.value.face)
        let room = max(0, width - 1 - x - tail.columns)
        x += canvas.put(card.title.value.harmless().cut(to: room), x: x, y: y)
        canvas.put(tail, x: x, y: y, face: isDisputed ? .attention : .dim, limit: width - x)
        canvas.selecting = false
        y += 1
      }
    }
  }
}
