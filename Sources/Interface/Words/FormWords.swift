/// What is said where the fields of something are filled in.
package protocol FormWords: Sendable {
  /// What is in front of a field of a card.
  func formLabel(_ field: CardField) -> String
  /// What is in front of a field of a challenge.
  func formLabel(_ field: ChallengeField) -> String
  /// What is in front of a field of a partner.
  func formLabel(_ field: PartnerField) -> String
  /// What is in front of a field of an offer.
  func formLabel(_ field: OfferField) -> String
  /// Above the form of a challenge that is not named yet.
  var newChallengeForm: String { get }
  /// Above the form of somebody who is new.
  var newPartnerForm: String { get }
  /// An offer of who acts here, in a sentence.
  var yourOffer: String { get }
  /// A choice between two.
  func yesOrNo(_ yes: Bool) -> String
  /// Whether a challenge is worked on or over.
  func openOrClosed(_ open: Bool) -> String
  /// Whether somebody is here or has left.
  func takesPart(_ here: Bool) -> String
  /// What to type in a field, where that is not plain from its name.
  func formNote(_ field: FormField) -> String?
  /// Keys in a form, the most wanted first: where something is chosen, where a story opens, and where something is typed.
  func formKeys(choosing: Bool, isStory: Bool) -> [String]
  /// So many people wrote the field without having seen each other's words, and the key that chooses, if there is one.
  func versionsHere(_ count: Int, key: String) -> String
  /// What others wrote in the field without having seen what stands there.
  func alsoWritten(_ texts: [String]) -> String
  /// Somebody else wrote this in the field since somebody types in it here.
  func writtenMeanwhile(_ text: String) -> String
  /// So many columns of so many are used: more is allowed, and not everywhere shown.
  func lengthUsed(_ used: Int, of limit: Int) -> String
  /// What was typed is kept until the form is opened again.
  var draftKept: String { get }
  /// Leaving now loses what was typed about these; the key that leaves all the same.
  func notSaved(_ things: [String]) -> String
  /// What was written about a card that went into another one meanwhile waits for whoever wrote it.
  func wentInto(_ card: String, _ survivor: String) -> String
  /// What was typed before stands in the form, and the key that drops it.
  var draftShown: String { get }
}
