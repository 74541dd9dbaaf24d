import Model

/// What somebody learns on a practice board, one thing after the other: from the first card to the first share.
///
/// Which one it is the board tells: whoever does things in another order, or undoes them, is met where they are.
package enum Lesson: CaseIterable, Sendable {
  case capture
  case recognise
  case join
  case move
  case answer
  case share
  case publish

  /// The first that was not done on this board; `nil`: all were.
  static func next(on board: Board) -> Lesson? { allCases.first { !$0.isDone(on: board) } }

  private func isDone(on board: Board) -> Bool {
    let cards = board.cards.all.filter(\.isOnBoard)
    let innovations = cards.filter { $0.kind.value == .innovation }
    return switch self {
    case .capture: !cards.isEmpty
    case .recognise: cards.contains { !board.recognitions(of: $0).isEmpty }
    case .join: cards.contains { card in board.people(on: card).contains { $0.role == .lead } }
    case .move: cards.contains { $0.place.value.stage > .recognise }
    case .answer: !innovations.isEmpty
    case .share: innovations.contains { $0.place.value.stage == .share }
    case .publish: !board.results.all.isEmpty
    }
  }

  /// The command that it teaches.
  package var taught: Command {
    switch self {
    case .capture: .capture
    case .recognise: .recognise
    case .join: .join
    case .move: .moveRight
    case .answer: .tie
    case .share: .moveTo
    case .publish: .publish
    }
  }
}

extension State {
  /// What to do next on a practice board, below the header.
  func drawLesson(_ canvas: inout Canvas) {
    guard isPractice else { return }
    let text: String
    if let lesson = Lesson.next(on: present) {
      let place = (Lesson.allCases.firstIndex(of: lesson) ?? 0) + 1
      text =
        "\(place)/\(Lesson.allCases.count)  "
        + words.lesson(lesson, share: names.stage(.share))
    } else {
      text = words.lessonsDone
    }
    canvas.put(" " + text.cut(to: width - 4) + " ", x: 1, y: 1, face: .match)
  }
}
