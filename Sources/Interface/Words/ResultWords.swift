package import Model

/// What is said about results, their licences and their reuse.
package protocol ResultWords: Sendable {
  // Names of things
  /// A licence, as short as people say it.
  func licence(_ licence: Licence) -> String
  /// A licence with its version, as it stands in an attribution line.
  func fullLicence(_ licence: Licence) -> String
  /// What somebody may do with a result, in one plain sentence; `nil`: nobody gave it a licence.
  func mayDo(_ licence: Licence?) -> String
  /// Who may know of a result.
  func resultAudience(_ audience: ResultAudience) -> String
  /// What is new about a reuse.
  func reuseKind(_ kind: ReuseKind) -> String
  /// What a result still needs.
  func resultNeed(_ need: ResultNeed) -> String
  /// The line that names a result and its makers wherever it is used.
  func attribution(title: String, makers: String, board: String, year: Int, licence: String?)
    -> String
  /// A result that another one was made from, with its makers.
  func titleBy(_ title: String, _ makers: String) -> String
  /// What it was made from, behind an attribution line.
  func madeFrom(_ results: String) -> String
  /// What was changed, behind an attribution line.
  func changedFor(_ text: String) -> String
  /// Names behind each other, the last with "and" in front of it.
  func all(_ names: [String]) -> String

  // The screen
  /// The name of the screen.
  var resultsView: String { get }
  /// There is no result yet, and how to make one.
  var noResults: String { get }
  /// The head of a column.
  func resultColumn(_ column: ResultColumns.Column) -> String
  /// What stands in front of something said of a result.
  func resultLabel(_ label: ResultLabel) -> String
  /// A field that is asked or changed.
  func resultField(_ field: ResultField) -> String
  /// So many bodies.
  func bodies(_ count: Int) -> String
  /// It was made elsewhere, in a word.
  var madeElsewhereShort: String { get }
  /// Nobody gave it a licence.
  var noLicenceYet: String { get }
  /// It is used for these cards.
  func usedFor(_ cards: String) -> String
  /// Which version it is, since when, and who may know of it.
  func versionOf(_ version: Int, _ day: String, _ audience: String) -> String
  /// It is recommended no longer.
  var notRecommended: String { get }
  /// The cards that an innovation answers.
  func answersThese(_ cards: [String]) -> String
  /// All results in one line.
  func resultsInAll(_ count: Int, outcomes: Int, of: Int, reuses: Int, rivals: Int) -> String
  /// Above the results that a body made.
  var gaveHeading: String { get }
  /// Above the results that a body used.
  var tookHeading: String { get }
  /// No result is selected, so a key has no meaning.
  var noResultSelected: String { get }
  /// Neither a card nor a use of it leads further.
  var resultWithoutCard: String { get }

  // Writing it down
  /// Above the cards from which a result may come.
  var originPicker: String { get }
  /// The choice that it was made elsewhere.
  var madeElsewhere: String { get }
  /// The question for a field of a result.
  func resultPrompt(_ field: ResultField, from card: String?) -> String
  /// Above the licences.
  var licencePicker: String { get }
  /// What all licences together say, below their heading.
  var licenceNote: String { get }
  /// The choice of an open licence of another name.
  var otherLicence: String { get }
  /// Behind that choice.
  var otherLicenceHint: String { get }
  /// The question for its name.
  var licencePrompt: String { get }
  /// Above the people who may have made it.
  var makersPicker: String { get }
  /// The choice that so many makers are all.
  func thatsAll(_ count: Int) -> String
  /// It is written down.
  func published(_ label: String) -> String
  /// Something of it was changed.
  func revised(_ label: String) -> String
  /// It has a new version.
  func newVersion(_ label: String, _ version: Int) -> String
  /// The choice to make a new version.
  func newVersionChoice(_ version: Int) -> String
  /// The choice to open it to everyone.
  var openChoice: String { get }
  /// Behind that choice.
  var openStaysOpen: String { get }
  /// The choice to recommend it again.
  var recommendAgain: String { get }
  /// Above what can be changed of it.
  func revisePicker(_ label: String) -> String
  /// The question why it is recommended no longer.
  func withdrawPrompt(_ label: String) -> String
  /// It is recommended no longer.
  func withdrawn(_ label: String) -> String

  // Sharing and using it
  /// Above the bodies that may be told of it.
  func sharePicker(_ label: String) -> String
  /// A body was told.
  func sharedWith(_ label: String, _ body: String) -> String
  /// It was not told after all.
  func notSharedWith(_ label: String, _ body: String) -> String
  /// No organisation is on the board.
  var nobodyToShareWith: String { get }
  /// It lacks something before others can use it.
  func notReady(_ label: String, _ needs: String) -> String
  /// The question how it was told back.
  func tellBackPrompt(_ label: String) -> String
  /// It was told back.
  func toldBackNow(_ label: String) -> String
  /// Above those who may use it.
  func userPicker(_ label: String) -> String
  /// The choice of somebody who is not on the board.
  var somebodyOutside: String { get }
  /// The question who that is.
  var outsiderPrompt: String { get }
  /// Above the cards for which it may be used.
  var useCardPicker: String { get }
  /// The choice of a new card.
  var newCardForUse: String { get }
  /// The choice of no card.
  var noCardForUse: String { get }
  /// The question for the title of that card.
  var newCardPrompt: String { get }
  /// The question what it is used for.
  var usePrompt: String { get }
  /// Above what may be new about a use.
  var useKindPicker: String { get }
  /// Above whether somebody outside competes with a maker.
  func competitorPicker(_ who: String) -> String
  /// They do not.
  var noCompetitor: String { get }
  /// They do.
  var isCompetitor: String { get }
  /// Above whether the makers said yes.
  var allowedPicker: String { get }
  /// They were not asked, or said no.
  var makersNotAsked: String { get }
  /// They did.
  var makersSaidYes: String { get }
  /// Nothing was written, because they must be asked.
  var askMakersFirst: String { get }
  /// It is used.
  func used(_ label: String, _ who: String) -> String

  // On other screens
  /// Above the results that came out of a card.
  var cardResults: String { get }
  /// Above the results that are used for a card.
  var cardUses: String { get }
  /// A card uses what this line names.
  func uses(_ line: String) -> String
  /// So many times it was used.
  func reused(_ count: Int) -> String
  /// Above what a body gave and took.
  var giveAndTakeHeading: String { get }

  // The command line
  /// There is no result yet, and how to make one.
  var noResultsYet: String { get }
  /// No result has that name.
  func noSuchResult(_ name: String) -> String
  /// No use of a result has that name.
  func noSuchUse(_ name: String) -> String
  /// A use was taken back.
  func useWithdrawn(_ label: String) -> String
  /// The makers must say yes first.
  func askFirst(_ label: String) -> String
  /// It lacks something before others can use it.
  func needsBefore(_ label: String, _ needs: String) -> String
  /// Cards for different people cannot share a result.
  func otherAudience(_ card: String) -> String
  /// What everyone has is not made narrower.
  func staysOpen(_ label: String) -> String
  /// Which results a body made.
  func gave(_ results: String) -> String
  /// Which results a body used.
  func took(_ results: String) -> String
}

/// What stands in front of something said of a result.
package enum ResultLabel: CaseIterable, Sendable {
  case withdrawn, needs, what, from, novelty, works, trick, place, sharedWith, toldBack, reuse
  case line, mayDo
}
