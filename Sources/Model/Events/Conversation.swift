/// Somebody says something about the card.
///
/// The text is read from the log when somebody looks.
package struct CommentAdded: Payload {
  package static let kind: StaticString = "comment.added"
  /// The comment's own name, for those who refer to it.
  package var comment = TargetID.board
  package var commentKind = CommentKind.note
  package var text = ""
  package var mentions: [PartnerID] = []
  package var hat: String?
  package init() {}

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
  package var comment = TargetID.board
  package var reason: String?
  package init() {}

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
  package var partner = PartnerID(random: 0)
  package init() {}
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
  package var partner = PartnerID(random: 0)
  package init() {}
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
  package var card: CardID?
  package var text = ""
  package init() {}

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
