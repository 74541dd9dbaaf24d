/// The agenda of a meeting with its times: planned, true, and expected.
package struct Schedule: Equatable, Sendable {
  /// The items in the order of the agenda.
  package let rows: [Row]
  /// When the meeting was to begin, in milliseconds since 1970.
  package let begins: Int64
  /// When it was to end.
  package let ends: Int64
  /// When it will end as things stand, or did.
  package let expectedEnd: Int64

  /// How many minutes later than planned it will end; fewer than none: earlier.
  package var drift: Int { Int((expectedEnd - ends) / 60_000) }

  /// An item of the agenda and its times, in milliseconds since 1970.
  package struct Row: Equatable, Sendable {
    /// The item.
    package let item: AgendaItem
    /// When it was to begin.
    package let planned: Int64
    /// When it began, or will as things stand; `nil` for one that is left out.
    package let begins: Int64?
    /// When it was over.
    package let ended: Int64?
    /// Whether its turn has come.
    package let state: State
  }

  /// Whether the turn of an item has come.
  package enum State: Equatable, Sendable {
    case done
    case on
    case ahead
    case skipped
  }

  /// The times of a meeting as they stand at `now`; `zone` is in seconds east of UTC.
  package init(_ session: Session, _ course: Course, now: Int64, zone: Int) {
    let agenda = session.agenda.value
    let planned = session.day.value.flatMap { day in
      session.start.value.map { day.moment($0, zone: zone) }
    }
    begins = planned ?? course.began?.milliseconds ?? now
    ends = begins + agenda.reduce(0) { $0 + Int64($1.minutes) * 60_000 }
    let current = course.item.flatMap { on in agenda.firstIndex { $0.item == on.item } }
    var (plan, clock) = (begins, course.began?.milliseconds ?? begins)
    // Between two items time passes too.
    if course.state == .running, course.item == nil { clock = max(clock, now) }
    var rows: [Row] = []
    for (index, item) in agenda.enumerated() {
      let length = Int64(item.minutes) * 60_000
      let run = course.items.last { $0.item == item.item }
      let isPassed = current.map { index < $0 } ?? (course.state == .closed)
      var row = (begins: Int64?.none, ended: Int64?.none, state: State.skipped)
      if let run, run.ended == nil {
        row = (run.began.milliseconds, nil, .on)
        clock = Schedule.end(of: run, length, course, now)
      } else if let run, let ended = run.ended?.milliseconds, !course.skipped.contains(item.item) {
        row = (run.began.milliseconds, ended, .done)
        if current == nil { clock = max(clock, ended) }
      } else if !isPassed, !course.skipped.contains(item.item) {
        row = (clock, nil, .ahead)
        clock += length
      }
      rows.append(
        Row(item: item, planned: plan, begins: row.begins, ended: row.ended, state: row.state))
      plan += length
    }
    self.rows = rows
    expectedEnd = course.ended?.milliseconds ?? clock
  }

  /// When an item that is on will be over: its round, and what its other rounds were given.
  private static func end(
    of run: Course.Item, _ length: Int64, _ course: Course, _ now: Int64
  ) -> Int64 {
    let begun = course.rounds.filter { $0.place.item == run.item && $0.began >= run.began }
    guard let round = course.round else { return max(now, run.began.milliseconds + length) }
    let given = begun.reduce(0) { $0 + Int64($1.script.minutes) * 60_000 }
    return now + max(0, round.left(at: now)) + max(0, length - given)
  }
}
