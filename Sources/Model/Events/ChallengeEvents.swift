/// A challenge is named: the frame around cards.
package struct ChallengeNamed: Payload {
  package static let kind: StaticString = "challenge.named"
  /// The number behind the `U`, 1 to 9 999 999; two writers may claim the same.
  package var number: Int?
  /// The challenge in one line.
  package var title = ""
  /// A shorter line, for narrow places.
  package var short: String?
  /// The need behind it, in words.
  package var need: String?
  /// Whose challenge it is, in words.
  package var targetGroups: [String] = []
  /// Whether they are people who are easily forgotten.
  package var vulnerable: Bool?
  /// How far it reaches.
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
package struct ChallengeEdited: Payload, Equatable {
  package static let kind: StaticString = "challenge.edited"
  /// The challenge in one line; it cannot be emptied.
  package var title: Edit<String> = .keep
  /// A shorter line, for narrow places.
  package var short: Edit<String> = .keep
  /// The need behind it, in words.
  package var need: Edit<String> = .keep
  /// All target groups, and not only new ones.
  package var targetGroups: Edit<[String]> = .keep
  /// Whether they are people who are easily forgotten.
  package var vulnerable: Edit<Bool> = .keep
  /// How far it reaches.
  package var reach: Edit<Reach> = .keep
  /// The events whose versions the writer had before them.
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
  /// The year it is told from.
  package var year: Int?
  /// The sentence.
  package var text = ""
  /// The events whose versions the writer had before them.
  package var knew: [EventID] = []
  package init() {}

  /// A dream that is told over those in `knew`.
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
  /// The word that cards will name it by.
  package var change = ""
  /// What must change.
  package var text = ""
  package init() {}

  /// A new change, or other words for one; one that was dropped is needed again.
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
  /// The word it is named by.
  package var change = ""
  /// Why it is not needed.
  package var reason: String?
  package init() {}

  /// A change that is not needed, and why if somebody said.
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
  /// The result.
  package var reason: String?
  /// It is not over after all.
  package var takenBack: Bool?
  package init() {}

  /// A challenge that is over, and with what result if somebody said.
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
