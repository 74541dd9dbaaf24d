/// Finds the line that a partner's undo or redo is about, from that partner's lines, newest first.
///
/// Nothing is kept between runs: the log itself is the stack, so undo works after a restart. An undo cancels the line it
/// names, a redo cancels an undo; a line that is cancelled counts for nothing.
package struct UndoStack {
  private var cancelled: Set<EventID> = []
  private let me: PartnerID
  private let wantsRedo: Bool

  /// A search for the line to take back, or for the one to do again.
  package init(of me: PartnerID, redo: Bool) {
    self.me = me
    wantsRedo = redo
  }

  /// What to do with the next older line.
  package enum Step: Equatable, Sendable {
    /// This is the line.
    case found
    case goOn
    /// There is nothing to redo.
    case nothing
  }

  /// Looks at the events of one line of the partner's; newer lines must have come before.
  package mutating func look(at line: [Event]) -> Step {
    guard let first = line.first else { return .goOn }
    // Nobody takes back that they take part: they could not say so.
    let joins = line.contains {
      $0.payload is PartnerJoined && $0.envelope.target == me.cast(to: Target.self)
    }
    if joins { return .nothing }
    let id = first.key.id
    if cancelled.contains(id) { return .goOn }
    if let undone = first.payload as? EventUndone {
      let isRedo = undone.redo ?? false
      if isRedo != wantsRedo { return .found }
      cancelled.insert(undone.event)
      return .goOn
    }
    return wantsRedo ? .nothing : .found
  }
}
