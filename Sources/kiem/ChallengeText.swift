import Interface
import Model

extension Board {
  /// The cards on the board that a challenge frames, by number.
  func cards(in challenge: ChallengeID) -> [Card] {
    cards.all.filter { $0.isOnBoard && frame(of: $0).challenge == challenge }
      .sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }
  }
}

extension Paragraphs {
  /// A challenge and its cards.
  mutating func challenge(_ challenge: Challenge, _ names: Names) {
    about(challenge, names)
    let (board, words) = (names.board, names.words)
    labelled(
      words.label(.changes),
      challenge.changes.filter { $0.dropped.value == nil }.map { $0.id + " " + $0.text.value })
    labelled(
      words.label(.cards),
      [board.cards(in: challenge.id).map { names.card($0.id) }.joined(separator: ", ")])
  }

  /// A challenge without what must change and what is done about it.
  mutating func about(_ challenge: Challenge, _ names: Names) {
    let (board, words) = (names.board, names.words)
    heading(
      board.label(of: challenge) + "  " + challenge.title.value
        + (challenge.closed.value == nil ? "" : " (" + words.closedWord + ")"))
    labelled(words.label(.need), [challenge.need.value ?? ""])
    var groups = challenge.targetGroups.value.joined(separator: ", ")
    if challenge.vulnerable.value {
      groups += (groups.isEmpty ? "" : " ") + "(" + words.vulnerable + ")"
    }
    labelled(words.field(.target), [groups])
    labelled(words.label(.reach), [challenge.reach.value.map { words.reach($0) } ?? ""])
    if let dream = challenge.dream.value {
      labelled(words.label(.dream), [(dream.year.map { "\($0): " } ?? "") + dream.text])
    }
  }
}

extension JSONWriter {
  /// A challenge as scripts see it.
  mutating func challenge(_ challenge: Challenge, _ names: Names) {
    let board = names.board
    object { json in
      json.field("number", board.label(of: challenge))
      json.field("id", challenge.id.description)
      json.field("title", challenge.title.value)
      json.field("short", challenge.short.value)
      json.field("need", challenge.need.value)
      json.field("for", challenge.targetGroups.value)
      json.field("vulnerable", challenge.vulnerable.value)
      json.field("reach", challenge.reach.value?.rawValue)
      if let dream = challenge.dream.value {
        json.object("dream") { json in
          json.field("year", dream.year)
          json.field("text", dream.text)
        }
      }
      json.list("changes", challenge.changes.filter { $0.dropped.value == nil }) { json, change in
        json.object { json in
          json.field("id", change.id)
          json.field("text", change.text.value)
        }
      }
      json.field("closed", challenge.closed.value != nil)
      json.field("cards", board.cards(in: challenge.id).map { board.label(of: $0) })
    }
  }
}
