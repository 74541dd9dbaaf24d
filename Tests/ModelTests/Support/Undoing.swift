import Model

/// What came of an undo in a story.
enum Undone: Equatable {
  case done
  case nothing
  case changedSince(EventID)
  case cannot
}

extension Story {
  /// Somebody takes back what they did last, as the program does it: all that is known comes from the lines, but for what
  /// could not be taken back before.
  mutating func undo(
    by me: PartnerID, redo: Bool = false, passing: Set<EventID> = [], writer: Int = 1
  ) -> Undone {
    // A start of the program: nothing but the log is left.
    let board = fold(lines)
    var stack = UndoStack(of: me, redo: redo, passing: passing)
    let seats = board.seats(of: me).map(\.seat)
    let mine = lines.filter { line in
      Event.all(in: line).contains { $0.by == me || $0.seat.map(seats.contains) ?? false }
    }
    for act in Act.acts(of: mine) {
      switch stack.look(at: act) {
      case .goOn: continue
      case .nothing: return .nothing
      case .found(let act):
        switch board.undo(act, redo: redo, history: lines, random: 1 << 40 + UInt64(lines.count)) {
        case .cannot: return .cannot
        case .changedSince(let key): return .changedSince(key.id)
        case .changes(let changes):
          say(changes, by: me, writer: writer)
          return .done
        }
      }
    }
    return .nothing
  }

  /// Writes each change as a line, and ties them together when there are several.
  @discardableResult
  mutating func say(_ act: [Change], by me: PartnerID, writer: Int = 1) -> [EventKey] {
    let keys = act.map { change in
      say(
        change.target, change.payload, by: change.isAnonymous ? nil : me, writer: writer,
        audience: change.audience)
    }
    if keys.count > 1 {
      let tie = Transaction(tying: keys.map(\.id))
      say(.board, tie, by: me, writer: writer, audience: .own)
    }
    return keys
  }

  /// The story as far as somebody sees it.
  var sight: [String] { ModelTests.sight(of: fold(lines)) }

  /// What somebody sees now and did not see then, and the other way round.
  func changes(since then: [String]) -> [String] {
    sight.difference(from: then).map { change in
      switch change {
      case .insert(_, let line, _): "now: \(line)"
      case .remove(_, let line, _): "then: \(line)"
      }
    }
  }
}
