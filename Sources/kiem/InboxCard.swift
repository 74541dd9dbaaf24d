import Interface
import Log
import Model

/// A text from the inbox as a card: its first line is the title, the rest the story.
struct InboxCard {
  let kind: Kind
  let title: String
  let description: String?

  /// A longer first line is a story that began without a title.
  private static let longestTitle = 200

  init(_ text: String) {
    // Windows ends lines in two characters.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.withoutMark.harmless() }
    var first = lines.first { !$0.trimmed.isEmpty }?.trimmed ?? ""
    var rest = lines.drop { $0.trimmed.isEmpty }.dropFirst().joined(separator: "\n").manyLines
    kind = Kind(prefix: first.prefix(2)) ?? .problem
    if Kind(prefix: first.prefix(2)) != nil { first = String(first.dropFirst(2)).trimmed }
    if first.count > InboxCard.longestTitle {
      rest = first + (rest.isEmpty ? "" : "\n" + rest)
      first = String(first.prefix(InboxCard.longestTitle)).trimmed + "…"
    }
    title = first
    description = rest.orNil
  }
}

extension Desk {
  /// Makes cards of what lies in the inbox, and says what stands in the way of one.
  ///
  /// Nobody is named as their author, for nobody said who dropped them.
  func takeInbox(into board: inout Board) -> (outcome: Inbox.Outcome, obstacle: DeskError?) {
    // What waits in an outbox would be written again at each look.
    guard journal.failure == nil, journal.postponed.isEmpty, !board.mustNotWrite else {
      return (Inbox.Outcome(), nil)
    }
    var obstacle: DeskError?
    let outcome = Inbox(folder).take(
      now: Clock.now / 1000,
      prepare: { _ = follow(into: &board, everything: true) },
      isKnown: { board.cards[$0]?.captured != nil },
      capture: { id, text in
        let card = InboxCard(text)
        var captured = board.capturing(card.kind, card.title, random: Visit.random())
        captured.description = card.description
        do throws(DeskError) {
          try record([Change(id.cast(), captured)], by: nil, into: &board)
        } catch {
          obstacle = error
          return false
        }
        return journal.postponed.isEmpty
      })
    return (outcome, obstacle)
  }
}

extension InboxOddity {
  init(_ reason: Inbox.Odd.Reason) {
    self =
      switch reason {
      case .empty: .empty
      case .tooLong(let bytes): .tooLong(bytes: bytes, limit: Inbox.longest)
      case .noText: .noText
      case .notAFile: .notAFile
      case .link: .link
      case .severalNames: .severalNames
      case .unreadable(let code): .unreadable(SystemReason(code))
      case .changedLate: .changedLate
      }
  }
}
