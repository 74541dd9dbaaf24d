/// What is said of the file in which somebody writes down how they want Kiem.
package protocol SettingWords: Sendable {
  /// What is wrong with a setting and what is possible, without its file and line.
  func setting(_ problem: SettingProblem) -> String
  /// Behind the first sentence: that there are so many more, and where to read them.
  func moreProblems(_ count: Int) -> String
  /// Where a search goes on, for the inside of a sentence.
  var whileFinding: String { get }
  /// Where a value comes from that nobody chose.
  var usualOrigin: String { get }
  /// Where a value comes from that stands on the command line.
  var optionOrigin: String { get }
  /// Where the language comes from when the board has one.
  var boardOrigin: String { get }
}

/// What can be wrong with a line of the configuration.
package enum SettingProblem: Equatable, Sendable {
  /// The whole file cannot be read.
  case unreadable
  /// A line that has no name and value.
  case noSetting(String, meant: String?, possible: String)
  /// A value that this setting cannot have.
  case noValue(String, of: String, possible: String)
  /// No command is called so.
  case noCommand(String, meant: String?)
  /// No key is called so.
  case noKey(String, of: Command)
  /// A key that means one thing for ever.
  case fixedKey(Key, of: Command, owner: Command)
  /// A command whose keys are figures that count.
  case fixedCommand(Command)
  /// A key that another command has in the same place, and the keys that stay.
  case taken(Key, of: Command, by: Command, Keymap.Situation)
}

extension Words {
  /// What a place is called where keys have a meaning of their own.
  package func place(_ place: Keymap.Situation) -> String {
    if place.isFinding { return whileFinding }
    if place.isTravelling { return historyView }
    return switch place.screen {
    case .board: boardView
    case .card: cardView("…")
    case .matrix: matrixView
    case .history: historyView
    case .tree: treeView
    case .clusters: clusterView
    case .ballot: ballotView
    case .session: sessionView
    case .results: resultsView
    case .lineage: lineageView("…")
    case .partner: partnerView
    }
  }
}
