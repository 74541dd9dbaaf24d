import Model
import Testing

@Suite struct `The course of a meeting` {
  @Test func `a round's time runs, stands still, is extended, and is the same after a restart`() {
    var meeting = Meeting()
    meeting.begin("a2", 1, minutes: 7, at: 10)
    let place = RoundPlace(item: "a2", round: 1)
    #expect(meeting.left(at: 12) == 5)
    meeting.say(RoundPaused(place), at: 12)
    #expect(meeting.left(at: 30) == 5)
    #expect(meeting.course.state == .paused)
    meeting.say(RoundPaused(place), at: 13, writer: 2)
    meeting.say(RoundResumed(place), at: 20)
    #expect(meeting.course.state == .running)
    #expect(meeting.left(at: 22) == 3)
    meeting.say(RoundExtended(place, minutes: 2), at: 22)
    #expect(meeting.left(at: 22) == 5)
    #expect(meeting.left(at: 30) == -3, "it runs over, nobody is cut off")
    // Nothing but the log is left.
    let restarted = fold(meeting.story.lines.reversed())
    #expect(restarted.runningSession.map { restarted.course(of: $0) } == meeting.course)
    meeting.say(RoundEnded(place), at: 31)
    #expect(meeting.course.round == nil)
    #expect(meeting.course.rounds.first?.elapsed(at: Meeting.moment(99)) == Int64(780_000))
  }

  @Test func `a round that ends while it stands still took what it took before`() {
    var meeting = Meeting()
    meeting.begin("a2", 1, at: 10)
    meeting.say(RoundPaused(RoundPlace(item: "a2", round: 1)), at: 12)
    meeting.begin("a2", 2, at: 20)
    #expect(meeting.course.rounds.map { $0.elapsed(at: Meeting.moment(21)) / 60_000 } == [2, 1])
  }

  @Test func `two people who press the same key move on once`() {
    var meeting = Meeting()
    meeting.begin("a2", 1, at: 10)
    meeting.begin("a2", 2, at: 15)
    let before = meeting.course
    var other = Examples.script
    other.minutes = 99
    meeting.say(RoundStarted(item: "a2", round: 2, of: 2, script: other), at: 15.1, writer: 2)
    meeting.say(RoundEnded(RoundPlace(item: "a2", round: 1)), at: 15.2, writer: 2)
    meeting.say(RoundExtended(RoundPlace(item: "a2", round: 1), minutes: 5), at: 15.3, writer: 2)
    meeting.say(AgendaItemStarted(item: "a2"), at: 15.4, writer: 2)
    #expect(meeting.course == before)
  }

  @Test func `a round that is begun again has its whole time`() {
    var meeting = Meeting()
    meeting.begin("a2", 1, minutes: 7, at: 10)
    meeting.begin("a2", 2, at: 15)
    meeting.begin("a2", 1, minutes: 7, at: 16)
    #expect(meeting.left(at: 17) == 6)
    #expect(meeting.course.items.count == 1)
  }

  @Test func `an item that begins ends the one before, and one left out can still begin`() {
    var meeting = Meeting()
    meeting.say(AgendaItemStarted(item: "a1"), at: 0)
    meeting.say(AgendaItemSkipped(item: "a2"), at: 1)
    #expect(meeting.course.skipped == ["a2"])
    meeting.begin("a2", 1, at: 9)
    #expect(meeting.course.skipped.isEmpty)
    #expect(meeting.course.items.map(\.item) == ["a1", "a2"])
    #expect(meeting.course.items[0].ended?.milliseconds == Meeting.moment(9))
    meeting.say(AgendaItemSkipped(item: "a2"), at: 12)
    #expect(meeting.course.item == nil)
    #expect(meeting.course.round == nil)
  }

  @Test func `nothing moves a meeting that is not held`() {
    var meeting = Meeting(begun: false)
    meeting.begin("a2", 1, at: 1)
    #expect(meeting.course.state == .planned)
    #expect(meeting.course.rounds.isEmpty)
    meeting.say(SessionStarted(rule: .chathamHouse), at: 2)
    #expect(meeting.course.rule == .chathamHouse)
    meeting.begin("a2", 1, at: 3)
    meeting.say(SessionClosed(), at: 5)
    #expect(meeting.course.state == .closed)
    #expect(meeting.course.rounds.first?.ended?.milliseconds == Meeting.moment(5))
    #expect(meeting.course.item == nil)
    meeting.begin("a3", 1, at: 6)
    #expect(meeting.course.rounds.count == 1)
  }

  @Test func `of two meetings that begin the earlier is held, in any order of arrival`() {
    let (one, other) = (TargetID(random: 1), TargetID(random: 2))
    let lines = [
      line(one, SessionStarted(rule: .open), .at(1, 1, seq: 1)),
      line(other, SessionStarted(rule: .open), .at(2, 2, seq: 1)),
      line(one, SessionClosed(), .at(3, 1, seq: 2)),
    ]
    for order in permutations(of: Array(lines.prefix(2))) {
      let board = fold(order)
      #expect(board.runningSession?.id == one.cast())
      #expect(board.sessions[other.cast()].map { board.course(of: $0).state } == .planned)
      #expect(board.didNotApply.map(\.reason) == [.sessionHeld(one.cast())])
      #expect(board.didNotApply.map(\.event) == [lines[1].key.id])
    }
    // That the first is over does not begin the other: somebody must say so again.
    for order in permutations(of: lines) { #expect(fold(order).runningSession == nil) }
    let again = line(other, SessionStarted(rule: .open), .at(4, 2, seq: 2))
    #expect(fold(lines + [again]).runningSession?.id == other.cast())
  }

  @Test func `a step that was taken back counts for nothing, and what came after it does`() {
    var meeting = Meeting()
    meeting.begin("a2", 1, minutes: 7, at: 10)
    let ended = meeting.say(RoundEnded(RoundPlace(item: "a2", round: 1)), at: 12)
    meeting.say(StepWithdrawn(step: ended.id), at: 13)
    #expect(meeting.left(at: 14) == 3, "time went on")
    meeting.say(StepWithdrawn(step: ended.id, restored: true), at: 15)
    #expect(meeting.left(at: 16) == nil)
  }

  @Test func `a clock that runs back gives no time and takes none`() {
    var meeting = Meeting()
    meeting.begin("a2", 1, minutes: 7, at: 10)
    #expect(meeting.left(at: 3) == 7)
  }

  @Test func `the later claimant of a meeting's number shows a letter`() {
    let (one, other) = (TargetID(random: 1), TargetID(random: 2))
    let lines = [
      line(one, Examples.planned, .at(1, 1, seq: 1)),
      line(other, Examples.planned, .at(2, 2, seq: 1)),
    ]
    for order in permutations(of: lines) {
      let board = fold(order)
      let labels = [one, other].compactMap { board.sessions[$0.cast()] }.map { board.label(of: $0) }
      #expect(labels == ["S1", "S1b"])
      #expect(board.lastSessionNumber == 1)
    }
  }
}
