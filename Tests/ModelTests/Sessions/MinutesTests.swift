import Model
import Testing

@Suite struct `What a meeting leaves behind` {
  @Test func `agreements that were open when it began open it, also when they were kept since`() {
    var story = Story()
    for number in 1...4 {
      story.say(TargetID(random: UInt64(number)), AgreementMade(Examples.agreed), at: 1_000_000)
    }
    story.say(TargetID(random: 2), AgreementKept(), at: 2_000_000)
    story.say(TargetID(random: 3), AgreementDropped(reason: nil), at: 4_000_000)
    story.say(TargetID(random: 5), AgreementMade(Examples.agreed), at: 4_000_000)
    let open = story.board.openAgreements(before: Stamp(milliseconds: 3_000_000)).map(\.agreement)
    let all = story.board.agreements
    #expect(open == [1, 3, 4].compactMap { all[TargetID(random: $0)] })
    #expect(open.map(\.isOpen) == [true, false, true])
  }

  @Test func `a decision comes back on its day, and on another when it was looked at`() throws {
    var story = Story()
    let target = TargetID(random: 1)
    story.say(target, DecisionRecorded(Examples.record))
    func due(_ text: String) throws -> Int {
      story.board.decisionsToReview(on: try #require(Day(text))).count
    }
    #expect(try due("2025-10-21") == 0)
    #expect(try due("2025-10-22") == 1)
    story.say(target, DecisionRevisited(outcome: "Go on", reviewOn: Day("2025-12-01")))
    #expect(story.board.decisions[target]?.outcome == "Go on")
    #expect(try due("2025-11-30") == 0)
    #expect(try due("2025-12-02") == 1)
    story.say(target, DecisionRevisited(outcome: "Stop"))
    #expect(try due("2026-12-02") == 0)
    story.say(target, DecisionRevisited(outcome: "Go on", reviewOn: Day("2025-12-01")))
    story.say(target, DecisionWithdrawn())
    #expect(try due("2026-12-02") == 0)
  }

  @Test func `what is still to come is not left out`() {
    var meeting = Meeting()
    meeting.say(AgendaItemStarted(item: "a1"), at: 0)
    #expect(
      Minutes(of: meeting.session, on: meeting.story.board).timings.map(\.isToCome)
        == [false, true, true])
    meeting.say(AgendaItemSkipped(item: "a2"), at: 2)
    meeting.say(AgendaItemStarted(item: "a3"), at: 4)
    #expect(
      Minutes(of: meeting.session, on: meeting.story.board).timings.map(\.isToCome)
        == [false, false, false])
    var closed = Meeting()
    closed.say(SessionClosed(), at: 3)
    #expect(
      Minutes(of: closed.session, on: closed.story.board).timings.map(\.isToCome)
        == [false, false, false])
  }

  @Test func `an item that was begun twice took both times`() {
    var meeting = Meeting()
    meeting.say(AgendaItemStarted(item: "a1"), at: 0)
    meeting.say(AgendaItemStarted(item: "a2"), at: 4)
    meeting.say(AgendaItemStarted(item: "a1"), at: 10)
    meeting.say(SessionClosed(), at: 13)
    let minutes = Minutes(of: meeting.session, on: meeting.story.board)
    #expect(minutes.timings.map(\.spent) == [7, 6, nil])
  }
}
