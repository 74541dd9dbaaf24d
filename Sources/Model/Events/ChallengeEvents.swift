/// A challenge is named: the frame around cards.
package struct ChallengeNamed: Payload {
  package static let kind: StaticString = "challenge.named"
  package var number: Int?
  package var title = ""
  package var short: String?
  package var need: String?
  package var targetGroups: [String] = []
  package var vulnerable: Bool?
  package var reach: Reach?
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("number", &number)
    try coder.required("title", &title)
    try coder.field("short", &short)
    try coder.field("need", &need)
    try coder.list("targetGroups", &targetGroups)
    try coder.field("vulnerable", &vulnerable)
    try coder.field("reach", &reach)
    if let number, number < 1 || number > Numbers<Challenge>.largest { throw .value(key: "number") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    let id: ChallengeID = event.target.cast()
    var former: Int?
    var isEarliest = false
    board.change(id) { challenge in
      if challenge.named.map({ event.key < $0 }) ?? true {
        former = challenge.number
        isEarliest = true
        challenge.named = event.key
        challenge.number = number
        challenge.letter = 0
      }
      challenge.title.assign(title, event.key)
      challenge.short.assign(short, event.key)
      challenge.need.assign(need, event.key)
      challenge.targetGroups.assign(targetGroups, event.key)
      challenge.vulnerable.assign(vulnerable ?? false, event.key)
      challenge.reach.assign(reach, event.key)
    }
    if let number { board.challengeNumbers.note(number) }
    if isEarliest { board.challengeNumbers.claim(number, insteadOf: former, for: id) }
  }
}

/// Fields of a challenge are changed.
package struct ChallengeEdited: Payload {
  package static let kind: StaticString = "challenge.edited"
  package var title: Edit<String> = .keep
  package var short: Edit<String> = .keep
  package var need: Edit<String> = .keep
  package var targetGroups: Edit<[String]> = .keep
  package var vulnerable: Edit<Bool> = .keep
  package var reach: Edit<Reach> = .keep
  package var knew: [EventID] = []
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.edit("title", &title)
    try coder.edit("short", &short)
    try coder.edit("need", &need)
    try coder.edit("targetGroups", &targetGroups)
    try coder.edit("vulnerable", &vulnerable)
    try coder.edit("reach", &reach)
    try coder.list("knew", &knew)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Challenge.self)) { challenge in
      challenge.title.take(title, event.key, knew)
      challenge.short.take(short, event.key, knew)
      challenge.need.take(need, event.key, knew)
      challenge.targetGroups.take(targetGroups, event.key, knew)
      challenge.vulnerable.take(vulnerable, event.key, knew)
      challenge.reach.take(reach, event.key, knew)
    }
  }
}

/// Somebody tells the dream: one sentence from the future.
///
/// An empty text takes it back; only undo writes it.
package struct DreamTold: Payload {
  package static let kind: StaticString = "dream.told"
  package var year: Int?
  package var text = ""
  package var knew: [EventID] = []
  package init() {}

  package init(year: Int?, text: String, knew: [EventID] = []) {
    self.year = year
    self.text = text
    self.knew = knew
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("year", &year)
    try coder.required("text", &text)
    try coder.list("knew", &knew)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Challenge.self)) {
      $0.dream.assign(
        text.isEmpty ? nil : Dream(year: year, text: text), event.key, knew: knew)
    }
  }
}

/// A change that is needed before the dream is true.
package struct ChangeNeeded: Payload {
  package static let kind: StaticString = "change.needed"
  package var change = ""
  package var text = ""
  package init() {}

  package init(change: String, text: String) {
    self.change = change
    self.text = text
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("change", &change)
    try coder.required("text", &text)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Challenge.self)) { challenge in
      challenge.change(change) {
        $0.text.assign(text, event.key)
        $0.dropped.assign(nil, event.key)
      }
    }
  }
}

/// A needed change turns out not to be needed.
package struct ChangeDropped: Payload {
  package static let kind: StaticString = "change.dropped"
  package var change = ""
  package var reason: String?
  package init() {}

  package init(change: String, reason: String?) {
    self.change = change
    self.reason = reason
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("change", &change)
    try coder.field("reason", &reason)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Challenge.self)) { challenge in
      challenge.change(change) { $0.dropped.assign(reason ?? "", event.key) }
    }
  }
}

/// A challenge is over.
package struct ChallengeClosed: Payload {
  package static let kind: StaticString = "challenge.closed"
  package var reason: String?
  /// It is not over after all; only undo writes it.
  package var takenBack: Bool?
  package init() {}

  package init(reason: String?, takenBack: Bool = false) {
    self.reason = reason
    self.takenBack = takenBack ? true : nil
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("reason", &reason)
    try coder.field("takenBack", &takenBack)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Challenge.self)) {
      $0.closed.assign(takenBack == true ? nil : reason ?? "", event.key)
    }
  }
}

extension Challenge {
  /// Changes the needed change `id`, making it when it is new; they stay in the order of their ids.
  fileprivate mutating func change(_ id: String, _ body: (inout NeededChange) -> Void) {
    if let index = changes.firstIndex(where: { $0.id == id }) { return body(&changes[index]) }
    var new = NeededChange(id: id, text: LastWriter(""), dropped: LastWriter(nil))
    body(&new)
    changes.insert(new, at: changes.firstIndex { $0.id > id } ?? changes.count)
  }
}
