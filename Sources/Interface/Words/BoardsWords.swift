/// What is said of the boards that somebody knows.
package protocol BoardsWords: Sendable {
  /// What is new on a board and what waits there for whoever looks; empty when nothing is.
  func boardNews(_ news: BoardNews) -> String
  /// Instead of that: the board is not where it was.
  var boardGone: String { get }
  /// There are none, and how to come to know one.
  var noBoards: String { get }
  /// Above them, where none was found from here.
  var boardsYouKnow: String { get }
  /// A board was taken from the list.
  func boardForgotten(_ path: String) -> String
  /// No board of the list has this number or path.
  func noKnownBoard(_ text: String) -> String
  /// Whether a board that is gone is to be forgotten; the answer begins with y or j, or n.
  func forgetBoard(_ path: String) -> String
}

extension Words {
  /// `1 card, 3 comments`; what there is none of is left out.
  func counted(
    _ counts: [(count: Int, one: String, many: String)], joined separator: String = ", "
  ) -> String {
    counts.filter { $0.count > 0 }.map { "\($0.count) \($0.count == 1 ? $0.one : $0.many)" }
      .joined(separator: separator)
  }
}

/// How much is new on a board since somebody was there, and how much waits for them.
package struct BoardNews: Equatable, Sendable {
  /// Cards of others.
  package var cards = 0
  /// Comments of others.
  package var comments = 0
  /// Invitations that were not answered.
  package var invitations = 0
  /// What they said they would do and have not done.
  package var agreements = 0

  /// Nothing.
  package init() {}
}
