/// Fields of a card are changed; each field that is named gets the value, `null` empties it.
package struct CardEdited: Payload, Equatable {
  package static let kind: StaticString = "card.edited"
  /// The one line on the board; it cannot be emptied.
  package var title: Edit<String> = .keep
  /// A shorter line, for narrow places.
  package var short: Edit<String> = .keep
  /// The story, of any length.
  package var description: Edit<String> = .keep
  /// All settings of the card, and not only new ones.
  package var settings: Edit<[String]> = .keep
  /// All target groups of the card, and not only new ones.
  package var targetGroups: Edit<[String]> = .keep
  /// The challenge it belongs to; cleared: it cuts across.
  package var challenge: Edit<ChallengeID> = .keep
  /// The challenge goes back to "nobody said"; only undo writes it.
  package var challengeUnknown: Bool?
  /// The "How might we …?" it asks.
  package var question: Edit<String> = .keep
  /// The versions the writer saw: what is not named here stays beside the new one as a second version.
  package var knew: [EventID] = []
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.edit("title", &title)
    try coder.edit("short", &short)
    try coder.edit("description", &description)
    try coder.edit("settings", &settings)
    try coder.edit("targetGroups", &targetGroups)
    try coder.edit("challenge", &challenge)
    try coder.field("challengeUnknown", &challengeUnknown)
    try coder.edit("question", &question)
    try coder.list("knew", &knew)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      card.title.take(title, event.key, knew)
      card.short.take(short, event.key, knew)
      card.description.take(description, event.key, knew)
      card.settings.take(settings, event.key, knew)
      card.targetGroups.take(targetGroups, event.key, knew)
      card.question.take(question, event.key, knew)
      if challenge != .keep || challengeUnknown == true {
        card.challenge.assign(Frame(challenge), event.key, knew: knew)
      }
    }
  }
}

/// The card turns out to be of another kind.
package struct KindChanged: Payload {
  package static let kind: StaticString = "kind.changed"
  /// What it is from now on.
  package var to = Kind.problem
  package init() {}
  /// A card of this kind from now on.
  package init(to: Kind) { self.to = to }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("to", &to)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.kind.assign(to, event.key) }
  }
}

/// The how-might-we question that was chosen.
package struct QuestionFramed: Payload {
  package static let kind: StaticString = "question.framed"
  /// The question, in words.
  package var text = ""
  /// The events whose versions the writer had before them.
  package var knew: [EventID] = []
  package init() {}

  /// The question that was chosen over those in `knew`.
  package init(text: String, knew: [EventID] = []) {
    self.text = text
    self.knew = knew
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("text", &text)
    try coder.list("knew", &knew)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.question.assign(text, event.key, knew: knew) }
  }
}

/// A number, quote or count is put on the card.
package struct EvidenceNoted: Payload {
  package static let kind: StaticString = "evidence.noted"
  /// What is known, in words.
  package var text = ""
  package init() {}
  /// Something that is known, in words.
  package init(text: String) { self.text = text }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("text", &text)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    let isWithdrawn = board.withdrawnEvidence[event.card]?.contains(event.key.id) ?? false
    board.change(event.card, event) { card in
      guard !isWithdrawn, !card.evidence.contains(where: { $0.key == event.key }) else { return }
      let place = card.evidence.firstIndex { event.key < $0.key } ?? card.evidence.count
      card.evidence.insert(Evidence(text: text, key: event.key), at: place)
    }
  }
}

/// What somebody noted is on the card no longer; in the log it stays.
package struct EvidenceWithdrawn: Payload {
  package static let kind: StaticString = "evidence.withdrawn"
  /// The line that noted it.
  package var noted = EventID(replica: ReplicaID(random: 0), seq: 1)
  package init() {}
  /// Takes back what this line noted.
  package init(noted: EventID) { self.noted = noted }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("noted", &noted)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    // Only that of its own card: another card's may have arrived before, and would stay.
    board.withdrawnEvidence[event.card, default: []].insert(noted)
    board.change(event.card, event) { $0.evidence.removeAll { $0.key.id == noted } }
  }
}

/// A chat group, page or document outside the board belongs to the card.
package struct ChannelLinked: Payload {
  package static let kind: StaticString = "channel.linked"
  /// What the link is called.
  package var label = ""
  /// Where it leads.
  package var url = ""
  package init() {}

  /// A link to something outside the board; where it leads is not checked.
  package init(label: String, url: String) {
    self.label = label
    self.url = url
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("label", &label)
    try coder.required("url", &url)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) {
      $0.channels.add(Channel(label: label, url: url), by: event.key.id)
    }
  }
}

/// An outside channel no longer belongs to the card.
package struct ChannelUnlinked: Payload {
  package static let kind: StaticString = "channel.unlinked"
  /// What the link was called.
  package var label = ""
  /// Where it led.
  package var url = ""
  /// The links it has seen and takes away.
  package var observed: [EventID] = []
  package init() {}

  /// Takes away what the events `observed` put there, and nothing that came later.
  package init(label: String, url: String, observed: [EventID]) {
    self.label = label
    self.url = url
    self.observed = observed
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("label", &label)
    try coder.required("url", &url)
    try coder.list("observed", &observed)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) {
      $0.channels.remove(Channel(label: label, url: url), observed: observed)
    }
  }
}

/// A person ticks or unticks a policy item that no program can check.
package struct PolicyTicked: Payload {
  package static let kind: StaticString = "policy.ticked"
  /// The item, one that people tick.
  package var rule = Rule.r3
  /// Whether the tick stands from now on.
  package var done = true
  package init() {}

  /// A tick, or its end.
  package init(rule: Rule, done: Bool) {
    self.rule = rule
    self.done = done
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("rule", &rule)
    try coder.required("done", &done)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { card in
      if let index = card.ticks.firstIndex(where: { $0.rule == rule }) {
        return card.ticks[index].done.assign(done, event.key)
      }
      var tick = Tick(rule: rule)
      tick.done.assign(done, event.key)
      card.ticks.append(tick)
    }
  }
}
