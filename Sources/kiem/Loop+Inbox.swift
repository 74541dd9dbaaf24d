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
    }
    let took = outcome.taken.map { state.names.card($0) }.joined(separator: ", ")
    let troubles = troubles(outcome, obstacle)
    let sentences = (took.isEmpty ? [] : [state.words.inboxTook(took)]) + troubles
    guard !sentences.isEmpty else { return }
    // What was said at the start is still to be read.
    let said = state.message == greeting ? [greeting?.text].compactMap { $0 } : []
    state.say((said + sentences).joined(separator: " "), troubles.isEmpty ? .good : .attention)
  }

  /// What stays in the inbox and was not told yet; «kiem check» tells of all of it at any time.
  private mutating func troubles(_ outcome: Inbox.Outcome, _ obstacle: DeskError?) -> [String] {
    let odd = outcome.odd.first { !oddInInbox.contains($0) }
    oddInInbox = Set(outcome.odd)
    let trouble = obstacle.map { Complaint($0, state.names).description }
    let isKnown = trouble == inboxTrouble
    inboxTrouble = trouble
    return [
      odd.map { state.words.inboxOdd($0.name.harmless(), InboxOddity($0.reason)) },
      isKnown ? nil : trouble,
    ].compactMap { $0 }
  }

  /// So many milliseconds until a file that is being written is looked at again.
  private static let earlyDelay: Int64 = 1000
  /// The same for one that cannot be taken now.
  private static let stuckDelay: Int64 = 30_000
}
