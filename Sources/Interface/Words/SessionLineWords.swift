/// What is said of sessions where they are led from the command line, and where something must wait for a round.
package protocol SessionLineWords: Sendable {
  /// Somebody leads a meeting, and its round is for something else than what was wanted.
  func notInThisRound(_ leader: String, _ session: String, _ operation: String) -> String
  /// A round has been over for long and nobody closed the meeting, so nothing else can be written.
  func neverClosed(_ leader: String, _ session: String) -> String
}
