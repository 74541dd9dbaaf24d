package import Model

/// What is said while somebody looks at the past.
package protocol TimeWords: Sendable {
  /// The name of the screen.
  var historyView: String { get }
  /// Behind a date in the header that is not today's.
  var then: String { get }
  /// In front of the moment that is looked at.
  var at: String { get }
  /// Which event of how many; `shown` are those that fit the filter, if there is one.
  func event(_ number: Int, of count: Int, fitting shown: Int?) -> String
  /// The heading of the figures.
  var boardThen: String { get }
  /// The headings of the columns of figures: then, now, and what changed.
  var thenNowChange: (then: String, now: String, change: String) { get }
  /// The row of figures about cards that are not on the board.
  var offThen: String { get }
  /// The row of figures about people.
  var peopleThen: String { get }
  /// The row of figures about results.
  var resultsThen: String { get }
  /// Below the figures: what opens the board, and what it is like.
  var opensBoardThen: String { get }
  /// The heading of the list.
  var whatHappened: String { get }
  /// In the status line, as long as nothing else is said there.
  var lookingAtPast: String { get }
  /// Why nothing can be changed here.
  var pastIsReadOnly: String { get }
  /// No event fits the filter.
  var nothingFits: String { get }
  /// The heading of the list of filters.
  var filterPicker: String { get }
  /// The choice that ends all filters.
  var everything: String { get }
  /// Behind a sentence: how many more the same line holds.
  func furtherEvents(_ count: Int) -> String
  /// The heading of everything about one event.
  var fullRecord: String { get }
  /// A topic of the history.
  func topic(_ topic: Topic) -> String
  /// A session, by its place among those in which something happened.
  func session(_ number: Int) -> String
  /// No session lies before, or behind, the moment that is looked at.
  func noFurtherSession(_ before: Bool) -> String
  /// A text that is no moment, with examples of what is.
  func noMoment(_ text: String) -> String
}
