package import Model

/// What the screen and the command that tell who works on what say.
package protocol MatrixWords: Sendable {
  /// In the header while people and subproblems are shown.
  var matrixView: String { get }
  /// In the header while bodies and challenges are shown.
  var actorsView: String { get }
  /// What the people and subproblems answer.
  var matrixQuestion: String { get }
  /// What the bodies and challenges show.
  var actorsQuestion: String { get }
  /// How the numbers of bodies and challenges are read.
  var actorsLegend: String { get }
  /// A role in one letter.
  func mark(_ role: Role) -> String
  /// What the letter of a role stands for.
  func markMeaning(_ role: Role) -> String
  /// What the asterisk behind a role stands for, with the asterisk.
  var hiddenMeaning: String { get }
  /// Above the totals.
  var allCards: String { get }
  /// In front of how many bodies work on each subproblem.
  var bodiesAtWork: String { get }
  /// In front of whether a user works on it.
  var userAtTheTable: String { get }
  /// In front of what needs attention.
  var attentionRow: String { get }
  /// That a user works on it, in one letter.
  var yes: String { get }
  /// That nobody leads it, in two columns.
  var noLeadSign: String { get }
  /// Behind the figures: what each sign stands for, in eleven columns.
  var noLeadMeaning: String { get }
  /// What the mark of one body means, at the foot of the table.
  var oneBodyMeaning: String { get }
  /// What the mark of a missing voice means there.
  var noVoiceMeaning: String { get }
  /// What the mark of a shared card means there.
  var sharedMeaning: String { get }
  /// Above the names of bodies.
  var bodyWord: String { get }
  /// Above how many people a body has here.
  var peopleWord: String { get }
  /// Above what cuts across, in two words of at most ten columns.
  var crossCuttingHead: String { get }
  /// Above which challenges are linked by whom.
  var linksTitle: String { get }
  /// Nobody links any two.
  var noLinks: String { get }
  /// One person alone links two.
  func only(_ name: String) -> String
  /// The cards at which no user sits.
  func missingVoices(_ cards: String) -> String
  /// Since when nobody leads a card.
  func noLeadSince(_ day: String) -> String
  /// Who recognises a card.
  func knowsIt(_ names: String) -> String
  /// Somebody has more on the plate than is good for them: a nudge.
  func overloaded(_ name: String, _ leads: Int, _ roles: Int) -> String

  // The command
  /// Above names, cards, roles, what people do, facts, and whether all may see it: headers of a table.
  var nameWord: String { get }
  /// Heads the column of cards.
  var cardWord: String { get }
  /// Heads the column of roles.
  var roleWord: String { get }
  /// Heads the column of what people do.
  var doingWord: String { get }
  /// Heads the column of what needs attention.
  var factWord: String { get }
  /// Heads the column that says whether everybody sees it.
  var shownToAll: String { get }
  /// Above the cards that lack something.
  func lack(_ lack: Lack) -> String
  /// Above those who have much on the plate.
  var overloadedTitle: String { get }
  /// Above the challenges that one person alone links.
  var bridgesTitle: String { get }
  /// Nobody is where was asked.
  var nobodyThere: String { get }
  /// All is well.
  var nothingNeedsAttention: String { get }

  // The screen
  /// How the rows are sorted now.
  func sortedBy(_ sort: MatrixView.Sort) -> String
  /// That only what needs attention is shown.
  var showingAttention: String { get }
  /// That all is shown again.
  var showingAll: String { get }
  /// The cursor cannot go further that way.
  var edge: String { get }
  /// This screen is shown already.
  var isHere: String { get }
  /// Nothing is under the cursor.
  var noSubproblem: String { get }
  /// The board has no subproblems, and how to make one.
  var noSubproblems: String { get }
  /// This body has no role there.
  var noCardsThere: String { get }
  /// Who takes part by role or silently can be changed by themselves alone.
  var onlyThemselves: String { get }
  /// Above the roles for somebody else.
  func roleOf(_ name: String) -> String
  /// In front of the line for what somebody else does.
  func doingOf(_ name: String) -> String
  /// Among the roles: that somebody else has none any more.
  func stops(_ name: String) -> String
  /// Somebody else took a role.
  func partnerWorks(_ name: String, _ card: String, _ role: String) -> String
  /// Somebody else stopped.
  func partnerLeaves(_ name: String, _ card: String) -> String
  /// Somebody was lead first, so that somebody else contributes.
  func leadIsTaken(_ lead: String, _ name: String) -> String
}

extension Words {
  /// Whether a user is at the table, in at most two columns: yes, not yet asked for, or missing.
  package func voice(_ column: Matrix.Column) -> String {
    column.hasVoice ? yes : column.lacks.contains(.voice) ? "-!" : "-"
  }
}
