import ArgumentParser
import Interface
import Log
import Model

/// What a shell offers for a word that is not finished, from the board that the command would be about.
extension CompletionKind {
  /// Cards on the board, by number.
  static var cards: CompletionKind {
    fromBoard { board in board.cards.all.filter(\.isOnBoard).map { board.label(of: $0) } }
  }

  /// Those who take part, by name.
  static var partners: CompletionKind {
    fromBoard { board in
      let names = Names(board, English())
      return board.activePartners.map { names.partner($0.id) }
    }
  }

  /// Challenges, as `U2`.
  static var challenges: CompletionKind {
    fromBoard { board in
      board.challenges.all.filter { $0.named != nil }.map { board.label(of: $0) }
    }
  }

  /// The five stages, as commands take them.
  static var stages: CompletionKind { .list(Stage.allCases.map(\.rawValue)) }

  private static func fromBoard(
    _ offered: @escaping @Sendable (Board) -> [String]
  ) -> CompletionKind {
    .custom { words, _, _ in
      // Whoever presses Tab wants words and no complaints: without a board nothing is offered.
      let given = words.firstIndex(of: "--board").flatMap { words.dropFirst($0 + 1).first }
      let start = given ?? Places.variable("KIEM_BOARD") ?? "."
      guard let folder = try? BoardFolder.find(from: start) else { return [] }
      var board = Board()
      Desk(folder, writing: false).load(into: &board)
      return offered(board).map { $0.harmless() }
    }
  }
}
