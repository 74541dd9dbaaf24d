extension English {
  package func boardNews(_ news: BoardNews) -> String {
    let new = list([(news.cards, "card", "cards"), (news.comments, "comment", "comments")])
    let waiting = list([
      (news.invitations, "invitation", "invitations"),
      (news.agreements, "agreement", "agreements"),
    ])
    return [new.isEmpty ? "" : "New: \(new).", waiting.isEmpty ? "" : "Waits for you: \(waiting)."]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func list(_ counts: [(count: Int, one: String, many: String)]) -> String {
    counts.filter { $0.count > 0 }.map { "\($0.count) \($0.count == 1 ? $0.one : $0.many)" }
      .joined(separator: ", ")
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
