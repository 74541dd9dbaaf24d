import Model

/// A meeting in a story: what its facilitator does, minute by minute.
struct Meeting {
  var story = Story()
  let id: SessionID
  let target: TargetID

  /// Planned with the agenda of the examples, and begun at minute 0.
  init(begun: Bool = true, rule: SessionRule = .open) {
    target = TargetID(random: 77)
    id = target.cast()
    story.say(target, Examples.planned, at: 0)
    if begun { say(SessionStarted(rule: rule), at: 0) }
  }

  /// Says something about the meeting at a minute of it.
  @discardableResult
  mutating func say(_ payload: any Payload, at minute: Double, writer: Int = 1) -> EventKey {
    story.say(target, payload, writer: writer, at: Meeting.moment(minute))
  }

  mutating func begin(_ item: String, _ round: Int, minutes: Int = 7, at minute: Double) {
    var script = Examples.script
    script.minutes = minutes
    say(RoundStarted(item: item, round: round, of: 2, script: script), at: minute)
  }

  /// Milliseconds since 1970, half past seven on the day of the examples.
  static func moment(_ minute: Double) -> Int64 {
    guard let halfPastSeven = TimeOfDay("19:30") else { return 0 }
    let start = Day(year: 2025, month: 9, day: 3).moment(
      halfPastSeven, zone: 0)
    return start + Int64(minute * 60_000)
  }

  var session: Session { story.board.sessions[id] ?? Session(id: id) }
  var course: Course { story.board.course(of: session) }

  /// Minutes left of the round that runs.
  func left(at minute: Double) -> Double? {
    course.round.map { Double($0.left(at: Meeting.moment(minute))) / 60_000 }
  }
}
