import Model

extension State {
  /// Dots and scores: what is voted on, and what came out.
  func drawBallot(_ canvas: inout Canvas) {
    drawHeader(&canvas, view: words.ballotView, names)
    let names = names
    switch ballotView {
    case .noMeeting: drawAlone(&canvas, words.noMeeting)
    case .waiting: drawAlone(&canvas, words.voteNotOpen)
    case .nothing: drawAlone(&canvas, words.nothingVoted)
    case .covered: drawAlone(&canvas, words.passKeyboard(nextSeat))
    case .offering(let offer): drawOffer(&canvas, offer, names)
    case .dots(let id, let ballot): drawDots(&canvas, ballot.terms.value, hand(in: id), names)
    case .scores(let id, let rating):
      drawScores(&canvas, rating.terms.value, marks(in: id), names)
    case .passed(let id, let cards, let terms):
      if cards.isEmpty { return drawAlone(&canvas, words.nothingPassed) }
      drawScores(&canvas, terms, marks(in: id), names)
    case .result(let poll): drawResults(&canvas, poll, names)
    }
  }

  /// On the screen of a seat: whether there is something to put dots on, and how many are ready.
  func drawBallotAhead(_ canvas: inout Canvas, _ box: Box) {
    let text = pollHere == nil ? words.voteNotOpen : words.ballotAhead
    canvas.put(text.cut(to: box.width), x: box.x, y: box.y, face: .heading)
    if let line = pollLine, box.height > 2 {
      canvas.put(line.cut(to: box.width), x: box.x, y: box.y + 2, face: .key)
    }
  }

  /// A text alone on the screen.
  private func drawAlone(_ canvas: inout Canvas, _ text: String) {
    for (row, line) in text.wrapped(to: max(10, width - 4)).enumerated() {
      canvas.put(line, x: 2, y: 4 + row, face: .heading)
    }
  }

  func drawHeading(_ canvas: inout Canvas, _ text: String, _ right: String, _ below: String) {
    let room = max(8, width - 3 - (right.isEmpty ? 0 : right.columns + 2))
    canvas.put(text.cut(to: room), x: 1, y: 2, face: .activeColumn)
    canvas.put(right, x: max(1, width - 1 - right.columns), y: 2, face: .key)
    canvas.put(below.cut(to: width - 2), x: 1, y: 3, face: .dim)
  }

  /// Whether there is room for how many are ready where nothing that is said hides it.
  private var isRoomyForReady: Bool { width >= 60 }

  /// How many are ready, in front of what one's own hand has left: who leads waits for that number.
  private func besideReady(_ own: String) -> String {
    guard isRoomyForReady, let line = pollLine else { return own }
    return line + "   " + own
  }

  private func drawOffer(_ canvas: inout Canvas, _ offer: BallotOffer, _ names: Names) {
    guard let held = board.meeting else { return }
    let kept = offer.spots.count { !ballots.left.contains($0) }
    let scale =
      held.course.round?.script.operation == .rate ? held.course.round?.script.bounds.scale : nil
    let heading: String
    if let scale, !ballots.isAsking {
      heading = words.offerScores(words.scale(scale), kept)
    } else {
      let terms = terms(of: offer, held)
      heading = words.offerVote(kept, terms.dotsEach, terms.maxPerCard)
    }
    drawHeading(&canvas, heading, "", words.source(offer.source, names))
    drawRows(&canvas, offer.spots, names) { spot in
      let isLeft = ballots.left.contains(spot)
      return (isLeft ? "[ ] " : "[x] ", isLeft ? .dim : .good)
    }
  }

  private func drawDots(
    _ canvas: inout Canvas, _ terms: Ballot.Terms, _ hand: Hand, _ names: Names
  ) {
    drawHeading(
      &canvas, words.dotsHeading(terms.dotsEach, terms.maxPerCard),
      besideReady(words.dotsLeft(max(0, terms.dotsEach - hand.used))), words.blindPromise)
    let size = min(6, terms.maxPerCard)
    drawRows(&canvas, ballotSpots, names) { spot in
      let count = hand.dots(on: spot)
      let dots =
        count > size ? "\(count)" : String(repeating: "●", count: max(0, count))
      let text = dots + String(repeating: " ", count: max(0, max(size, 2) - dots.columns)) + " "
      return (text, .good)
    }
  }

  private func drawScores(
    _ canvas: inout Canvas, _ terms: Rating.Terms, _ marks: Marks, _ names: Names
  ) {
    let spots = ballotSpots
    let given = spots.count { marks.score(on: $0) != nil }
    drawHeading(
      &canvas, words.scoresHeading(words.scale(terms.scale), terms.lowest, terms.highest),
      besideReady(words.scoresGiven(given, of: spots.count)), words.blindPromise)
    drawRows(&canvas, spots, names) { spot in
      let score = marks.score(on: spot).map { "\($0)" } ?? "."
      return ("[" + score + "] ", score == "." ? .dim : .good)
    }
  }

  /// The rows of a list, each with what stands before it.
  private func drawRows(
    _ canvas: inout Canvas, _ spots: [BallotSpot], _ names: Names,
    _ before: (BallotSpot) -> (String, Face)
  ) {
    for (index, spot) in spots.dropFirst(ballots.top).prefix(ballotRoom).enumerated() {
      let (text, face) = before(spot)
      drawRow(&canvas, spot, text, face, y: 4 + index, names)
    }
    drawMore(&canvas, spots.count)
  }

  func drawMore(_ canvas: inout Canvas, _ count: Int) {
    drawMore(&canvas, above: ballots.top, below: count - ballots.top - ballotRoom)
  }

  /// A row: what stands before it, the thing, and what stands behind.
  func drawRow(
    _ canvas: inout Canvas, _ spot: BallotSpot, _ text: String, _ face: Face, y: Int,
    _ names: Names, behind: String = "", limit: Int? = nil
  ) {
    let end = limit ?? width
    canvas.selecting = spot == ballots.spot
    if canvas.selecting {
      canvas.fill(x: 0, y: y, width: end)
      canvas.put(">", x: 0, y: y, face: .key)
    }
    var x = 2 + canvas.put(text, x: 2, y: y, face: face, limit: end - 3)
    let room = max(0, end - 1 - x - (behind.isEmpty ? 0 : behind.columns + 2))
    if case .card(let id) = spot, let card = board.cards[board.survivor(of: id)] {
      let label = names.card(card.id) + " "
      x += canvas.put(label, x: x, y: y, face: card.kind.value.face, limit: room)
      x += canvas.put(
        card.title.value.harmless().cut(to: max(0, room - label.columns)), x: x, y: y)
    } else {
      x += canvas.put(ballotText(spot).cut(to: room), x: x, y: y)
    }
    canvas.put(behind, x: x + 2, y: y, face: .attention, limit: max(0, end - 1 - x - 2))
    canvas.selecting = false
  }

  /// What is voted on, in words.
  func ballotText(_ spot: BallotSpot) -> String {
    switch spot {
    case .card(let id):
      let card = board.cards[board.survivor(of: id)]
      return (names.card(id) + " " + (card?.title.value ?? "")).harmless()
    case .question(let index):
      let questions: [String]
      switch ballotView {
      case .offering(let offer): questions = offer.questions
      case .dots(_, let ballot), .result(.dots(_, let ballot)):
        questions = ballot.terms.value.questions
      default: questions = []
      }
      return questions.indices.contains(index) ? questions[index].harmless() : ""
    case .draft(let id):
      guard case .passed(_, let cards, _) = ballotView,
        let card = cards.first(where: { $0.id == id })?.card
      else { return "" }
      let step = card.firstStep.map { "  " + words.field(.firstStep) + ": " + $0 } ?? ""
      return (card.title + step).harmless()
    case .whole: return words.thisMeeting
    }
  }

  /// The last lines: how many are done, and all of what is selected.
  func drawBallotFooter(_ canvas: inout Canvas, y: Int) {
    guard !ballots.isCovered else { return }
    if !isRoomyForReady, message == nil, warning == nil, let line = pollLine {
      canvas.put(line.cut(to: width - 2), x: 1, y: y - 1, face: .key)
    }
    if let spot = ballots.spot, ballotSpots.contains(spot) {
      canvas.put(ballotText(spot).cut(to: width - 2), x: 1, y: y)
    }
  }

  /// The keys worth a hint where dots are put.
  var ballotHints: [Command] {
    let leads = board.meeting.map { board.mayLead($0.session, me) } ?? false
    let leading: [Command] = leads ? [.closePoll, .nextHand] : []
    switch ballotView {
    case .offering: return [.open, .putDot, .moreDots, .nextSource, .back]
    case .covered: return [.open, .back]
    case .dots: return [.putDot, .fewerDots, .voterReady] + leading + [.back]
    case .scores, .passed: return [.score, .voterReady] + leading + [.back]
    case .result(.scores): return [.nextSource, .open, .back] + (leads ? [.newPoll] : [])
    case .result: return [.open, .back] + (leads ? [.newPoll] : [])
    case .nothing: return [.back] + (leads ? [.newPoll] : [])
    case .waiting, .noMeeting: return [.showSession, .back]
    }
  }
}
