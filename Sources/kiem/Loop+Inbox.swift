import Interface
import Log
import Model

/// The inbox of the board, as long as somebody looks at the board.
extension Loop {
  /// Takes what lies in the inbox when that is due, and says what came of it.
  mutating func lookInInbox() {
    if desk.journal.isInboxChanged {
      desk.journal.isInboxChanged = false
      inboxDue = Clock.now
    }
    guard let due = inboxDue, due <= Clock.now || due > Clock.now + Loop.stuckDelay else { return }
    inboxDue = nil
    let (outcome, obstacle) = desk.takeInbox(into: &state.present)
    if outcome.hasMore {
      inboxDue = Clock.now
    } else if outcome.isEarly {
      inboxDue = Clock.now + Loop.earlyDelay
    } else if outcome.isStuck {
      inboxDue = Clock.now + Loop.stuckDelay
    }
    if !outcome.taken.isEmpty {
      boardChanged()
      noteHealth()
      let names = state.names
      let cards = outcome.taken.map { names.card($0) }
      state.say(names.words.inboxTook(cards.joined(separator: ", ")), .good)
    }
    // Each is told once while it lies there; «kiem check» tells of all of them at any time.
    if let odd = outcome.odd.first(where: { !oddInInbox.contains($0) }) {
      state.say(
        state.words.inboxOdd(odd.name.harmless(), InboxOddity(odd.reason)), .attention)
    }
    oddInInbox = Set(outcome.odd)
    let trouble = obstacle.map { Complaint($0, state.names).description }
    if let trouble, trouble != inboxTrouble { state.say(trouble, .attention) }
    inboxTrouble = trouble
  }

  /// So many milliseconds until a file that is being written is looked at again.
  private static let earlyDelay: Int64 = 1000
  /// The same for one that cannot be taken now.
  private static let stuckDelay: Int64 = 30_000
}
