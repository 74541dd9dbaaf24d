/// Somebody says something about the card.
///
/// The text is read from the log when somebody looks.
package struct CommentAdded: Payload {
  package static let kind: StaticString = "comment.added"
  /// The comment's own name, for those who refer to it.
  package var comment = TargetID.board
  /// What it wants to be.
  package var commentKind = CommentKind.note
  /// What is said.
  package var text = ""
  /// Partners it is meant for.
  package var mentions: [PartnerID] = []
  /// The thinking hat it is said under, when a meeting uses them.
  package var hat: String?
  package init() {}

  /// A comment under a name that is new.
  package init(comment: TargetID, kind: CommentKind = .note, text: String) {
    self.comment = comment
    commentKind = kind
    self.text = text
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("comment", &comment)
    try coder.required("kind", &commentKind)
    try coder.required("text", &text)
    try coder.list("mentions", &mentions)
    try coder.field("hat", &hat)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.comments += 1 }
  }
}

/// A comment's text is taken away; the board shows "removed".
package struct CommentRedacted: Payload {
  package static let kind: StaticString = "comment.redacted"
  /// The comment whose text goes.
  package var comment = TargetID.board
  /// Why it goes.
  package var reason: String?
  package init() {}

  /// Takes a comment's text from the board; in the log it stays.
  package init(comment: TargetID, reason: String? = nil) {
    self.comment = comment
    self.reason = reason
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("comment", &comment)
    try coder.field("reason", &reason)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { _ in }
    board.redacted.insert(comment.description)
  }
}

/// A partner wants to know what happens on the card.
package struct CardFollowed: Payload {
  package static let kind: StaticString = "card.followed"
  /// Who wants to know.
  package var partner = PartnerID(random: 0)
  package init() {}
  /// This partner wants to know.
  package init(partner: PartnerID) { self.partner = partner }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("partner", &partner)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.follow(partner, true, event.key) }
  }
}

/// A partner no longer wants to know.
package struct CardUnfollowed: Payload {
  package static let kind: StaticString = "card.unfollowed"
  /// Who wants to know no longer.
  package var partner = PartnerID(random: 0)
  package init() {}
  /// This partner wants to know no longer.
  package init(partner: PartnerID) { self.partner = partner }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("partner", &partner)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.follow(partner, false, event.key) }
  }
}

extension Card {
  fileprivate mutating func follow(_ partner: PartnerID, _ follows: Bool, _ key: EventKey) {
    if let index = followers.firstIndex(where: { $0.partner == partner }) {
      return followers[index].follows.assign(follows, key)
    }
    var new = Follower(partner: partner)
    new.follows.assign(follows, key)
    followers.append(new)
  }
}

/// A note for the writer alone: in the writer's own log.
package struct NoteWritten: Payload {
  package static let kind: StaticString = "note.written"
  /// The card it is about; `nil` for the board.
  package var card: CardID?
  /// What is noted.
  package var text = ""
  package init() {}

  /// A note on a card, or on the board.
  package init(card: CardID?, text: String) {
    self.card = card
    self.text = text
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("card", &card)
    try coder.required("text", &text)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    let note = Board.Note(card: card, text: text, key: event.key)
    board.notes.insert(note, at: board.notes.firstIndex { event.key < $0.key } ?? board.notes.count)
  }
}
