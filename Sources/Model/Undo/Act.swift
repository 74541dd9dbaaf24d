/// What somebody did in one go: one line, or several that a `tx` in their own log ties together.
///
/// Several logs cannot share a line, and what is said without a name never shares one with what is said with it.
package struct Act: Sendable {
  /// Its lines with what they say, in the order in which they were written.
  package fileprivate(set) var lines: [(raw: RawEvent, events: [Event])]

  /// What it says, the lines that only hold others left out.
  package var told: [Event] { lines.flatMap(\.events).filter { !($0.payload is any Bundle) } }
  /// The names of its lines.
  package var ids: Set<EventID> { Set(lines.map(\.raw.key.id)) }

  /// What the lines of one person are, newest first.
  package static func acts(of lines: [RawEvent]) -> [Act] {
    let read = lines.sorted { $0.key < $1.key }.map { ($0, Event.all(in: $0)) }
    var tiedBy: [EventID: EventID] = [:]
    for (raw, events) in read where raw.audience == .own {
      guard let tie = events.first?.payload as? Transaction else { continue }
      for id in tie.lines { tiedBy[id] = raw.key.id }
    }
    var acts: [Act] = []
    var places: [EventID: Int] = [:]
    for (raw, events) in read.reversed() {
      if let tie = events.first?.payload as? Transaction, tie.events.isEmpty { continue }
      if let tie = tiedBy[raw.key.id], let place = places[tie] {
        acts[place].lines.insert((raw, events), at: 0)
      } else {
        if let tie = tiedBy[raw.key.id] { places[tie] = acts.count }
        acts.append(Act(lines: [(raw, events)]))
      }
    }
    return acts
  }
}

/// Finds the act that a partner's undo or redo is about, from what that partner did, newest first.
///
/// Nothing is kept between runs: the log itself is the stack, so undo works after a restart. An undo cancels the line it
/// names, a redo cancels an undo; a line that is cancelled counts for nothing.
package struct UndoStack {
  private var cancelled: Set<EventID> = []
  private let me: PartnerID
  private let wantsRedo: Bool
  private let passing: Set<EventID>

  /// A search for the act to take back, or for the one to do again; `passing` are lines that could not be.
  package init(of me: PartnerID, redo: Bool, passing: Set<EventID> = []) {
    self.me = me
    wantsRedo = redo
    self.passing = passing
  }

  /// What to do with the next older act.
  package enum Step: Sendable {
    /// This is the act.
    case found(Act)
    case goOn
    /// There is nothing to redo.
    case nothing
  }

  /// Looks at an act of the partner's; newer ones must have come before.
  package mutating func look(at act: Act) -> Step {
    // Nobody takes back that they take part: they could not say so.
    let joins = act.told.contains {
      $0.payload is PartnerJoined && $0.envelope.target == me.cast(to: Target.self)
    }
    if joins { return wantsRedo ? .nothing : .goOn }
    var left = act
    // Who sits on a seat stays told: the seat itself is what is taken back.
    left.lines.removeAll { $0.events.contains { $0.payload is ParticipantIdentified } }
    guard let first = left.lines.first?.events.first,
      cancelled.union(passing).isDisjoint(with: left.ids)
    else { return .goOn }
    guard let undone = first.payload as? EventUndone else {
      return wantsRedo ? .nothing : .found(left)
    }
    if (undone.redo ?? false) != wantsRedo { return .found(left) }
    for line in left.lines {
      if let undone = line.events.first?.payload as? EventUndone { cancelled.insert(undone.event) }
    }
    return .goOn
  }

  /// What an undo or redo was about in the end: what was first done, of all that the partner did.
  package static func original(of act: Act, in acts: [Act]) -> Act {
    var act = act
    while let undone = act.lines.first?.events.first?.payload as? EventUndone,
      let other = acts.first(where: { $0.ids.contains(undone.event) })
    {
      act = other
    }
    return act
  }
}

extension Board {
  /// Works out the lines that take an act back, or do it again, as a whole or not at all.
  ///
  /// `history` is as for a single line. What was said without a name is taken back without one.
  package func undo(_ act: Act, redo: Bool, history: [RawEvent], random: UInt64) -> Undo {
    var undone: [Change] = []
    for line in act.lines.reversed() {
      switch undo(line.raw, history: history, random: random &+ UInt64(undone.count)) {
      case .cannot: continue
      case .changedSince(let key):
        if !act.ids.contains(key.id) { return .changedSince(key) }
      case .changes(let changes):
        let told = line.events.filter { !($0.payload is any Bundle) }
        let isAnonymous = told.allSatisfy { $0.by == nil }
        var groups: [(audience: Audience, events: [InnerEvent])] = []
        for change in changes {
          let draft = change.draft(by: nil)
          let inner = InnerEvent(kind: draft.kind, target: draft.target, payload: draft.payload)
          if let index = groups.firstIndex(where: { $0.audience == draft.audience }) {
            groups[index].events.append(inner)
          } else {
            groups.append((draft.audience, [inner]))
          }
        }
        undone += groups.map { group in
          Change(
            changes[0].target,
            EventUndone(event: line.raw.key.id, events: group.events, redo: redo ? true : nil),
            audience: group.audience, isAnonymous: isAnonymous)
        }
      }
    }
    return undone.isEmpty ? .cannot : .changes(undone)
  }
}
