package import Model

/// Ending a vote, and what happens to the hands.
extension State {
  /// The table and the logs were read just now, to close this poll.
  ///
  /// Somebody else may have closed it a moment ago and taken the hands away: then what lies there is no count.
  package mutating func gathered(for poll: TargetID) -> [Effect] {
    guard let held = heldNow, let open = present.openPoll(in: held.course),
      open.id == poll
    else { return [] }
    sayBehind(words.pollClosed, .good)
    return [.record(present.closing(open, table.sheets.map(\.laid), in: held.course))]
  }

  /// What a terminal does of itself with what lies on the table: it closes a poll whose round is over, and takes away what
  /// lies there for one that is closed.
  mutating func keepHands() -> [Effect] {
    guard let held = heldNow else { return [] }
    let open = present.openPoll(in: held.course)
    let leads = present.mayLead(held.session, me)
    if leads, let open, isOver(open, held.course), ballots.closed != open.id {
      // Once: what cannot be written now is not tried at every key.
      ballots.closed = open.id
      return [.gather(open.id)]
    }
    let wanted = held.course.scorings.union(open.map { [$0.id] } ?? [])
    return table.sheets.compactMap { sheet in
      let polls = Set(sheet.laid.hands.keys).union(sheet.laid.marks.keys)
      guard !polls.isSubset(of: wanted) else { return nil }
      let rest = sheet.laid.keeping(only: wanted)
      if let seat = sheet.seat { return .lay(rest, seat: seat) }
      guard leads, rest == nil, ballots.taken.insert(sheet.name).inserted else { return nil }
      return .take(sheet)
    }
  }

  /// No meeting is held any more: whose dots these were lies nowhere.
  mutating func letGoOfHands() -> [Effect] {
    table.sheets.compactMap { sheet in
      guard let seat = sheet.seat, sheet.laid.isVote else { return nil }
      return .lay(sheet.laid.keeping(only: []), seat: seat)
    }
  }

  /// Whether a round has begun that a poll is not for.
  private func isOver(_ poll: Poll, _ course: Course) -> Bool {
    guard let round = course.round, let opened = poll.opened, opened.stamp < round.began else {
      return false
    }
    return !poll.isMeant(by: round.script)
  }
}
