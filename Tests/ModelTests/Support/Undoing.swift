import Model

/// What came of an undo in a story.
enum Undone: Equatable {
  case done
  case nothing
  case changedSince(EventID)
  case cannot
}

extension Story {
  /// Somebody takes back what they did last, as the program does it: all that is known comes from the lines.
  mutating func undo(by me: PartnerID, redo: Bool = false, writer: Int = 1) -> Undone {
    // A start of the program: nothing but the log is left.
    let board = fold(lines)
    var stack = UndoStack(of: me, redo: redo)
    let mine = lines.filter { Event.all(in: $0).contains { $0.by == me } }
    for line in mine.sorted(by: { $0.key < $1.key }).reversed() {
      switch stack.look(at: Event.all(in: line)) {
      case .goOn: continue
      case .nothing: return .nothing
      case .found: return undo(line, on: board, by: me, redo: redo, writer: writer)
      }
    }
    return .nothing
  }

  /// Takes back one line.
  private mutating func undo(
    _ line: RawEvent, on board: Board, by me: PartnerID, redo: Bool, writer: Int
  ) -> Undone {
    switch board.undo(line, history: lines, random: 1 << 40 + UInt64(lines.count)) {
    case .cannot: return .cannot
    case .changedSince(let key): return .changedSince(key.id)
    case .changes(let changes):
      let events = changes.map { inner($0.target, $0.payload) }
      say(
        changes[0].target,
        EventUndone(event: line.key.id, events: events, redo: redo ? true : nil), by: me,
        writer: writer)
      return .done
    }
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
