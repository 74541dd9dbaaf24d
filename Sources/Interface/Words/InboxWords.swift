/// What is said of texts that people drop in the inbox of a board.
package protocol InboxWords: Sendable {
  /// These cards came in through the inbox.
  func inboxTook(_ cards: String) -> String
  /// A file in the inbox that cannot become a card, and what to do.
  func inboxOdd(_ name: String, _ reason: InboxOddity) -> String
}

/// Why something in the inbox cannot become a card.
package enum InboxOddity: Equatable, Sendable {
  case empty
  /// It is longer than a text of a card may be.
  case tooLong(bytes: UInt64, limit: Int)
  case noText
  case notAFile
  case link
  case severalNames
  /// The system does not let it be read, for this reason.
  case unreadable(SystemReason)
  /// It was written to after its card was made.
  case changedLate
}
