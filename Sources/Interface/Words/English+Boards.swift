extension English {
  package func boardNews(_ news: BoardNews) -> String {
    let new = counted([(news.cards, "card", "cards"), (news.comments, "comment", "comments")])
    let waiting = counted([
      (news.invitations, "invitation", "invitations"),
      (news.agreements, "agreement", "agreements"),
    ])
    return [new.isEmpty ? "" : "New: \(new).", waiting.isEmpty ? "" : "Waits for you: \(waiting)."]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  package var boardGone: String { "It is gone, or its disk is not here." }
  package var noBoards: String {
    "You have had no board on the screen yet. «kiem PATH» opens one, «kiem demo» shows one."
  }
  package var boardsYouKnow: String { "Boards you know; their number opens them:" }

  package func boardForgotten(_ path: String) -> String {
    "\(path) is no longer in the list; the board itself was not touched."
  }

  package func noKnownBoard(_ text: String) -> String {
    "There is no board «\(text)» in the list; «kiem boards» shows it with its numbers."
  }

  package func forgetBoard(_ path: String) -> String { "\(path) is gone. Forget it (y or n)?" }
}
