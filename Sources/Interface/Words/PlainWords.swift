package import Model

/// What is said only where nothing may have to be seen: in the lines of `--plain`.
package protocol PlainWords: Sendable {
  /// Instead of the sign between two stages.
  var toward: String { get }
  /// A card whose work only one body does.
  var onOneBody: String { get }
  /// Where an item of an agenda stands, instead of a sign.
  func agendaState(_ state: Schedule.State) -> String
  /// A condition that is met.
  func isMet(_ rule: String) -> String
  /// A user, end user or citizen works on the card.
  var hasVoice: String { get }
  /// How many work on a card, and from how many bodies.
  func workers(_ count: Int, bodies: Int) -> String
  /// How many cards.
  func cards(_ count: Int) -> String
}
