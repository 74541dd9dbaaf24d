import Interface
import Model
import Testing

/// What suites about dots and scores begin with: a meeting in such a round, and seats elsewhere that lay their hands.
protocol MeetingThatVotes {}

extension MeetingThatVotes {
  var meetingID: TargetID { TargetID(random: 90) }

  func card(_ number: Int) -> CardID { Story.card(number) }

  /// A meeting that Esther leads, in a round of this operation, with five cards in the first two stages.
  func meeting(
    _ operation: Operation = .vote, me: PartnerID = Story.esther, _ width: Int = 100,
    _ height: Int = 30, words: any Words = English(),
    _ change: (inout Round.Bounds) -> Void = { _ in }
  ) -> Rehearsal {
    var story = Story()
    for number in 1...6 { story.card(number, "Nobody knows the way to place \(number)") }
    story.move(5, .acknowledge)
    story.move(6, .cocreate)
    var rehearsal = Rehearsal(width, height, words: words, me: me, board: story.changes)
    var planned = SessionPlanned()
    planned.number = 1
    planned.title = "What do we see?"
    planned.agenda = [AgendaItem(item: "a1", method: "dot-vote", minutes: 10)]
    planned.facilitator = Story.esther
    let id = meetingID
    rehearsal.others(Change(id, planned), by: Story.esther)
    rehearsal.others(Change(id, SessionStarted(rule: .open)), by: Story.esther)
    rehearsal.others(Change(id, AgendaItemStarted(item: "a1")), by: Story.esther)
    begin(&rehearsal, operation, 1, change)
    return rehearsal
  }

  func begin(
    _ rehearsal: inout Rehearsal, _ operation: Operation, _ number: Int,
    _ change: (inout Round.Bounds) -> Void = { _ in }
  ) {
    var round = Round()
    round.operation = operation
    round.bounds.isHidden = true
    change(&round.bounds)
    rehearsal.others(
      Change(meetingID, RoundStarted(item: "a1", round: number, of: 3, script: round)),
      by: Story.esther)
  }

  func poll(_ rehearsal: Rehearsal) throws -> TargetID {
    let board = rehearsal.state.board
    let session = try #require(board.runningSession)
    return try #require(board.openPoll(in: board.course(of: session))?.id)
  }

  /// A seat elsewhere lays this.
  func lay(_ name: Int, _ hand: Hand, in poll: TargetID, at rehearsal: inout Rehearsal) {
    let board = rehearsal.state.board
    let item = board.runningSession.flatMap { board.course(of: $0).item?.began } ?? .zero
    var sheet = SeatSheet(item: item)
    sheet.hands[poll] = hand
    rehearsal.others { $0["seat222222\(Character(UnicodeScalar(UInt8(97 + name))))"] = sheet.bytes }
  }

  func lay(_ name: Int, _ marks: Marks, in poll: TargetID, at rehearsal: inout Rehearsal) {
    let board = rehearsal.state.board
    let item = board.runningSession.flatMap { board.course(of: $0).item?.began } ?? .zero
    var sheet = SeatSheet(item: item)
    sheet.marks[poll] = marks
    rehearsal.others { $0["seat222222\(Character(UnicodeScalar(UInt8(97 + name))))"] = sheet.bytes }
  }

  func events<P: Payload>(_ kind: P.Type, _ rehearsal: Rehearsal) -> [P] {
    rehearsal.log.flatMap { Event.all(in: $0) }.compactMap { $0.payload as? P }
  }
}
