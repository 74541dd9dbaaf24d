package import Model

/// What is said about what people do in a round, and about questions, ties and pitches.
package protocol WorkWords: Sendable {
  // Rounds
  /// What a round lets people do here, in a sentence with its keys.
  func work(_ round: Round) -> String
  /// Who leads works in the round as well from now on.
  var worksAlong: String { get }
  /// They only lead again.
  var onlyLeads: String { get }
  /// Who does not lead works in the round anyway.
  var worksAnyway: String { get }
  /// In what company a round is done, and with whom, as far as that is known.
  func inCompany(_ company: Company, _ others: [String]) -> String
  /// A view to be looked at.
  func overview(_ view: Overview) -> String
  /// The hat that something is said under.
  func hat(_ hat: Hat) -> String
  /// What must be filled in.
  func need(_ need: Need) -> String
  /// A round allows no more of this.
  func recognisedEnough(_ most: Int) -> String
  /// How many people recognise a card.
  func recognitions(_ count: Int) -> String
  /// How often something was said about a card.
  func comments(_ count: Int) -> String
  /// How much is known about a card.
  func evidenceCount(_ count: Int) -> String
  /// The question for a card that works on a change.
  func servingPrompt(_ change: String) -> String

  // Questions, evidence, ties
  /// The question for a how-might-we question.
  func questionPrompt(_ card: String) -> String
  /// A question was written down beside others.
  func questionFramed(_ card: String) -> String
  /// A question stands on the card.
  func questionChosen(_ card: String) -> String
  /// The question for what is known about a card.
  func evidencePrompt(_ card: String) -> String
  /// Above the cards that a card can hang below.
  func belowPicker(_ card: String) -> String
  /// A card can hang below no other.
  func nothingAbove(_ card: String) -> String

  // Two offers
  /// Above what can be done with two offers.
  var couplePicker: String { get }
  /// The choice to write down what both make possible.
  var onlyWithBoth: String { get }
  /// The choice to draw two others.
  var drawAgain: String { get }
  /// There are no two people who offer something.
  var noCouple: String { get }
  /// The question for what both make possible.
  func couplePrompt(_ couple: String) -> String

  // Pitches
  /// The row and the heading of an idea that is not on the board yet.
  var newIdea: String { get }
  /// A question of the form.
  func pitchQuestion(_ step: PitchStep) -> String
  /// Nothing is there that an innovation could answer.
  var nothingToAnswer: String { get }
  /// The choice to leave a question of the form open.
  var notYetKnown: String { get }
  /// The form is filled in.
  func pitched(_ title: String) -> String
  /// Below the form: its keys.
  var pitchHint: String { get }
}
