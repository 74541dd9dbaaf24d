/// What is said of queries and filters, and the words that they are written in.
package protocol QueryWords: Sendable {
  /// The key as it is written in front of a colon, or alone; one word.
  func queryKey(_ key: QueryKey) -> String
  /// The value for nobody and nothing.
  var queryNone: String { get }
  /// The value for whoever asks.
  var queryMe: String { get }
  /// What is wrong with a query, where, and what is possible.
  func query(_ error: QueryError) -> String
  /// In front of the line for a filter.
  var filterPrompt: String { get }
  /// Keys while a filter is typed.
  var filterHint: String { get }
  /// On the line below the header while a filter hides cards, with the key that takes it away.
  func filtered(by text: String) -> String
  /// How many are seen of all.
  func seen(_ seen: Int, of all: Int) -> String
  /// By what the cards lie in lanes from now on, and the key that goes on to the next.
  func lanes(_ lanes: Lanes) -> String
  /// Over the lane of cards of which nobody said where they happen.
  var settingUnknown: String { get }
  /// Above the filters that have a name.
  var savedFiltersPicker: String { get }
  /// Among them: the filter that is on gets a name.
  var nameFilter: String { get }
  /// Among them: this is no longer the name of a filter.
  func forgetFilter(_ name: String) -> String
  /// In front of the line for the name of a filter.
  var filterNamePrompt: String { get }
  /// What can be the name of a filter.
  var badFilterName: String { get }
  /// A filter has this name from now on.
  func filterNamed(_ name: String) -> String
  /// A filter lost this name.
  func filterForgotten(_ name: String) -> String
  /// A filter has this name, and it could not be written down for next time.
  func filterNotKept(_ name: String, path: String) -> String
  /// No filter has a name yet: the key that makes one.
  var noSavedFilters: String { get }
  /// Nothing on the board fits the filter.
  var noCardFits: String { get }
  /// The filter was taken away.
  var filterGone: String { get }
  /// In front of a sentence about a card that was there a moment ago.
  var hiddenByFilter: String { get }
}
