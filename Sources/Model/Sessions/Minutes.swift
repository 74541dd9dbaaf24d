/// What was done at a meeting, as facts; the words are another's.
package struct Minutes: Equatable, Sendable {
  /// The meeting's number or name.
  package let label: String
  /// The meeting.
  package let session: Session
  /// How it went.
  package let course: Course
  /// Who was there; nobody is named by the Chatham House rule.
  package let present: [PartnerID]
  /// The items, with the minutes they were given and took.
  package let timings: [Timing]
  /// The cards that were written there, in the order of their numbers.
  package let cards: [CardID]
  /// The clusters that were made there, with what they are called.
  package let clusters: [Pile]
  /// What was voted on, in the order of opening.
  package let ballots: [Ballot]
  /// What was scored, in the order of opening.
  package let ratings: [Rating]
  /// What was decided, in the order of the events; objections without names by the Chatham House rule.
  package let decisions: [Decision]
  /// What was agreed, in the order of the events.
  package let agreements: [Agreement]
  /// What had been agreed before and was still open when the meeting began.
  package let earlier: [Agreement]
  /// What came up and was not for then, in the order of the events.
  package let parked: [ParkedItem]

  /// An item, how long it was to take and how long it took.
  package struct Timing: Equatable, Sendable {
    /// The item.
    package let item: AgendaItem
    /// In whole minutes; `nil`: it was left out, or its turn has not come.
    package let spent: Int?
    /// Its turn has not come.
    package var isToCome = false
  }

  /// Cards that lie together.
  package struct Pile: Equatable, Sendable {
    /// What people call it.
    package let name: String?
    /// The cards in it.
    package let cards: [CardID]
  }

  /// The minutes of a meeting as they stand now.
  package init(of session: Session, on board: Board) {
    let course = board.course(of: session)
    let isClosed = course.rule == .chathamHouse
    self.course = course
    self.session = session
    label = board.label(of: session)
    present = isClosed ? [] : session.present
    let ahead = Schedule(session, course, now: board.latest.milliseconds, zone: 0).rows
      .filter { $0.state == .ahead }.map(\.item.item)
    timings = session.agenda.value.map { item in
      let runs = course.items.filter { $0.item == item.item }
      let spent = runs.reduce(Int64(0)) { sum, run in
        let end = run.ended ?? course.ended ?? board.latest
        return sum + max(0, end.milliseconds - run.began.milliseconds)
      }
      return Timing(
        item: item, spent: runs.isEmpty ? nil : Int((spent + 30_000) / 60_000),
        isToCome: runs.isEmpty && ahead.contains(item.item))
    }
    cards = board.cards.all.filter {
      $0.capturedIn == session.id && $0.captured != nil && !$0.retracted.value
        && $0.audience.value == .open
    }.sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }.map(\.id)
    clusters = board.piles.compactMap { pile in
      guard let cluster = board.clusters[pile.id], cluster.sessions.contains(session.id) else {
        return nil
      }
      // Minutes are for everyone who has the board.
      let open = pile.cards.compactMap { board.cards[$0] }.filter { $0.audience.value == .open }
        .sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }.map(\.id)
      return open.isEmpty ? nil : Pile(name: cluster.name.value, cards: open)
    }
    ballots = board.ballots.values.filter {
      $0.session == session.id && $0.tally != nil && !$0.isDropped.value
    }.sorted { isBefore($0.opened, $1.opened) }
    ratings = board.ratings.values.filter {
      $0.session == session.id && $0.opened != nil && $0.result.value != nil && !$0.isDropped.value
    }.sorted { isBefore($0.opened, $1.opened) }
    decisions = board.decisions.values.filter { $0.session == session.id && $0.stands }
      .sorted { isBefore($0.recorded, $1.recorded) }.map { isClosed ? $0.nameless : $0 }
    agreements = board.agreements.values.filter { $0.session == session.id && $0.made != nil }
      .sorted { isBefore($0.made, $1.made) }
    parked = board.parkingLot.values.filter { $0.session == session.id && $0.parked != nil }
      .sorted { isBefore($0.parked, $1.parked) }
    let began = course.began
    earlier = board.openAgreements(before: began ?? board.latest).map(\.agreement).filter {
      $0.session != session.id
    }
  }
}

/// Whether the first of two events came first; what has not begun comes last.
private func isBefore(_ left: EventKey?, _ right: EventKey?) -> Bool {
  guard let left else { return false }
  return right.map { left < $0 } ?? true
}

extension Board {
  /// Agreements that had been made before a moment and were not settled before it: they open a meeting.
  package func openAgreements(before moment: Stamp) -> [(id: TargetID, agreement: Agreement)] {
    agreements.filter { _, agreement in
      guard let made = agreement.made, made.stamp < moment else { return false }
      guard agreement.state.value != .open, let settled = agreement.state.key else { return true }
      return settled.stamp >= moment
    }.map { ($0.key, $0.value) }.sorted { isBefore($0.1.made, $1.1.made) }
  }

  /// Decisions that are to be looked at again on a day, or were to be before it; the longest overdue first.
  package func decisionsToReview(on day: Day) -> [(id: TargetID, decision: Decision)] {
    decisions.filter { $0.value.stands && ($0.value.reviewOn.map { $0 <= day } ?? false) }
      .map { ($0.key, $0.value) }
      .sorted { ($0.1.reviewOn ?? day, $0.0) < ($1.1.reviewOn ?? day, $1.0) }
  }
}

extension Decision {
  /// The decision without the names of those who objected.
  fileprivate var nameless: Decision {
    var copy = self
    copy.record = LastWriter(record.value.nameless)
    return copy
  }
}

extension Decision.Record {
  /// The record without the names of those who objected: what is written by the Chatham House rule.
  package var nameless: Decision.Record {
    var copy = self
    for index in copy.objections.indices { copy.objections[index].by = nil }
    return copy
  }
}
