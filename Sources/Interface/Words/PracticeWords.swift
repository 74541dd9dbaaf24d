package import Model

/// What is said to somebody who learns, and on a board where nothing is yet.
package protocol PracticeWords: Sendable {
  /// What to do now, with its key; `share` is what the last stage is called.
  func lesson(_ lesson: Lesson, share: String) -> String
  /// After the last lesson.
  var lessonsDone: String { get }
  /// What a practice board is called.
  var practiceTitle: String { get }
  /// After leaving it: that it is gone, and how to make a board.
  var practiceOver: String { get }
  /// What belongs in a stage, in one sentence.
  func belongs(in stage: Stage) -> String
}
