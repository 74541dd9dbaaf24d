import Model
import Testing

@Suite struct `The times of an agenda` {
  private func schedule(_ meeting: Meeting, at minute: Double) -> Schedule {
    Schedule(meeting.session, meeting.course, now: Meeting.moment(minute), zone: 0)
  }

  private func minutes(_ moments: [Int64?]) -> [Int?] {
    moments.map { $0.map { Int(($0 - Meeting.moment(0)) / 60_000) } }
  }

  @Test func `items begin one after the other as planned`() {
    let schedule = schedule(Meeting(begun: false), at: 0)
    #expect(minutes(schedule.rows.map(\.planned)) == [0, 10, 22])
    #expect(minutes([schedule.begins, schedule.ends]) == [0, 32])
    #expect(schedule.rows.allSatisfy { $0.state == .ahead })
    #expect(schedule.drift == 0)
  }

  @Test func `the zone says which moment half past seven is`() {
    let meeting = Meeting(begun: false)
    let there = Schedule(meeting.session, meeting.course, now: 0, zone: 7200)
    #expect(minutes([there.begins]) == [-120])
  }

  @Test func `what takes longer moves the rest, and the drift says by how much`() {
    var meeting = Meeting()
    meeting.say(AgendaItemStarted(item: "a1"), at: 0)
    meeting.begin("a2", 1, minutes: 7, at: 15)
    let now = schedule(meeting, at: 16)
    #expect(now.rows.map(\.state) == [.done, .on, .ahead])
    #expect(minutes(now.rows.map(\.begins)) == [0, 15, 27])
    #expect(now.drift == 5)
    meeting.say(RoundExtended(RoundPlace(item: "a2", round: 1), minutes: 3), at: 16)
    #expect(schedule(meeting, at: 16).drift == 8)
    #expect(schedule(meeting, at: 30).drift == 13, "five minutes over")
    meeting.say(AgendaItemSkipped(item: "a3"), at: 16)
    let without = schedule(meeting, at: 16)
    #expect(without.rows[2].state == .skipped)
    #expect(without.drift == -2)
    meeting.say(SessionClosed(), at: 20)
    #expect(schedule(meeting, at: 99).drift == -12)
  }

  @Test func `time passes between two items too`() {
    var meeting = Meeting()
    meeting.say(AgendaItemStarted(item: "a1"), at: 0)
    meeting.begin("a1", 1, at: 0)
    meeting.say(AgendaItemSkipped(item: "a1"), at: 5)
    #expect(schedule(meeting, at: 20).drift == 10)
  }
}
