import Model

/// What somebody does at a seat of the meeting, beside what lies on the table.
package struct SeatState: Sendable {
  /// The round this terminal is done with, by its beginning.
  var ready: Stamp?
  /// The terminal goes where the facilitator's cursor goes.
  var isFollowing = false
  /// The card of the facilitator to which it went last.
  var followed: CardID?
  /// The round to which the terminal went along, by its beginning: who leaves it is not fetched back.
  var entered: Stamp?
  /// Which line of what lies before this seat is selected.
  var place = 0
  /// What was laid here last, by seat: what vanishes without being revealed is laid again.
  var laid: [Int: SeatSheet] = [:]
  /// What is being written, in case it cannot be laid.
  var writing: (silent: Silent, text: String)?
  /// The round in which nothing could be laid: that is said once.
  var unlaid: Stamp?
}

/// Taking part in a meeting that somebody else leads.
extension State {
  /// Whether this terminal is a seat of the meeting that is held: somebody else leads it.
  func isSeat(_ held: Board.Held) -> Bool { !present.mayLead(held.session, me) }

  /// What the terminal does of itself, after whatever happened.
  package mutating func keepUp() -> [Effect] {
    guard table.isKnown else { return [] }
    guard let held = heldNow else {
      seat = SeatState()
      return letGoOfHands()
    }
    return goAlong(held) + layOfItself(held) + revealLate(held) + keepHands() + followCursor(held)
  }

  /// Goes along into a round that began, once, and never away from what somebody is typing.
  private mutating func goAlong(_ held: Board.Held) -> [Effect] {
    guard let round = held.course.round, isSeat(held), me != nil, seat.entered != round.began,
      case .browse = mode, !isTravelling, viewing == nil, found == nil
    else { return [] }
    if seat.entered != nil || round.pausedAt == nil { seat.place = 0 }
    seat.entered = round.began
    // What was said in the round before is no news in this one.
    message = nil
    meeting.page = nil
    show(.session)
    // When the meeting is over, what can be held next stands on this screen.
    return meeting.library == nil ? [.readLibrary] : []
  }

  /// Says that who sits here is done with the round, or takes it back.
  mutating func sayReady(_ held: Board.Held) {
    guard let round = held.course.round else { return say(words.noRoundYet, .dim) }
    seat.ready = seat.ready == round.began ? nil : round.began
    say(seat.ready == nil ? words.notReadyAfterAll : words.youAreReady, .good)
  }

  /// Does what a command means at a seat; `nil`: it means the same here as elsewhere.
  mutating func performAtSeat(_ held: Board.Held, _ command: Command) -> [Effect]? {
    if let round = held.course.round, let effects = work(command, held, round) { return effects }
    guard command == .ready || command == .open else { return nil }
    if mayWrite() { sayReady(held) }
    return []
  }

  // MARK: - Going where the facilitator's cursor goes

  /// Goes along with the facilitator's cursor, or no longer.
  mutating func toggleFollowing() -> [Effect] {
    guard let held = heldNow, isSeat(held) else {
      say(words.nobodyToFollow, .attention)
      return []
    }
    seat.isFollowing.toggle()
    seat.followed = nil
    let leader = names.partner(held.session.facilitator.value)
    say(seat.isFollowing ? words.followsCursor(leader) : words.followsNobody, .good)
    return []
  }

  /// The card at which the facilitator is, at whichever terminal.
  private func cardOfLeader(_ held: Board.Held) -> CardID? {
    table.here.first {
      !$0.isThis && $0.presence.partner == held.session.facilitator.value
        && $0.presence.card != nil
    }?.presence.card
  }

  private mutating func followCursor(_ held: Board.Held) -> [Effect] {
    guard seat.isFollowing, isSeat(held), case .browse = mode, !isTravelling, viewing == nil,
      found == nil, let card = cardOfLeader(held), card != seat.followed, board.cards[card] != nil
    else { return [] }
    switch screen {
    case .board:
      seat.followed = card
      select(card)
      return []
    case .card:
      seat.followed = card
      select(card)
      leaveScreen()
      return open(card)
    default: return []
    }
  }
}
