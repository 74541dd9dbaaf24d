/// What is said where the fields of something are filled in.
package protocol FormWords: Sendable {
  /// What is in front of a field of a card.
  func formLabel(_ field: CardField) -> String
  /// What to type in a field, where that is not plain from its name.
  func formNote(_ field: FormField) -> String?
  /// Keys in a form, the most wanted first: where something is chosen, and where something is typed.
  func formKeys(choosing: Bool) -> [String]
  /// Several people wrote the field without having seen what stands there: so many, and the key that chooses.
  func versionsHere(_ others: Int, key: String) -> String
  /// Somebody else wrote this in the field since somebody types in it here.
  func writtenMeanwhile(_ text: String) -> String
  /// So many columns of so many are used: more is allowed, and not everywhere shown.
  func lengthUsed(_ used: Int, of limit: Int) -> String
  /// What was typed is kept until the form is opened again.
  var draftKept: String { get }
  /// What was typed before stands in the form, and the key that drops it.
  var draftShown: String { get }
}
