package import Model

/// Turns ids into what people call things.
package struct Names: Sendable {
  /// The board whose things are named.
  package let board: Board
  /// The language they are named in.
  package let words: any Words
  /// Whether a removed comment is told in its words: to whoever takes it back, or says it again.
  fileprivate(set) var showsRemoved = false

  /// Names on a board in a language; cheap, nothing is copied.
  package init(_ board: Board, _ words: any Words) {
    self.board = board
    self.words = words
  }

  /// A name, or what is said instead when nobody's was given, or when it is forgotten; an id that nobody knows stays one.
  package func partner(_ id: PartnerID?) -> String {
    guard let id else { return words.anonymous }
    guard let partner = board.partners[id] else { return id.description }
    if partner.forgotten.value { return words.formerParticipant }
    return partner.name ?? id.description
  }

  /// The first word of a name: for narrow places.
  package func short(_ id: PartnerID?) -> String {
    let name = partner(id)
    guard let id, let partner = board.partners[id], partner.type.value == .person else {
      return name
    }
    guard let end = name.utf8.firstIndex(of: UInt8(ascii: " ")), end > name.startIndex else {
      return name
    }
    return String(name[..<end])
  }

  /// `P18`, `I18b`.
  package func card(_ id: CardID) -> String {
    guard let card = board.cards[id], card.captured != nil else { return "?" }
    return label(card)
  }

  /// The same of a card at hand: to look it up copies it.
  func label(_ card: Card) -> String { words.letter(card.kind.value) + board.label(of: card) }

  /// The board's own name of a stage, or the usual one.
  package func stage(_ stage: Stage) -> String {
    board.stageNames[stage.index].value ?? words.stage(stage)
  }

  /// Label and short name; an id that nobody knows stays one.
  package func challenge(_ id: ChallengeID) -> String {
    guard let challenge = board.challenges[id] else { return id.description }
    return board.label(of: challenge) + " " + (challenge.short.value ?? challenge.title.value)
  }

  /// A setting of the board's own or one of the five.
  package func setting(_ id: String) -> String {
    CommonSetting(rawValue: id).map { words.setting($0) } ?? board.settings[id]?.value ?? id
  }

  /// Somebody at a card, as far as this viewer may know.
  package func person(_ person: Person) -> String {
    if let partner = person.partner { return self.partner(partner) }
    return person.share == .byRole ? person.describedAs ?? words.somebody : words.silentOne
  }

  /// What was done, without who did it and to which card; empty when there is nothing to say.
  ///
  /// Of whoever came the event holds no name, if it is a person: that stands with those who may know it.
  package func sentence(_ event: Event) -> String {
    guard let joined = event.payload as? PartnerJoined else {
      return words.sentence(event.payload, self)
    }
    let id: PartnerID = event.envelope.target.cast()
    guard event.by != id else { return words.joined(nil) }
    return words.joined(joined.publicName ?? board.partners[id]?.name ?? words.somebody)
  }

  /// What a line said, with the card it is about: `P18: moved it Engage > Co-create`.
  package func told(_ events: [Event]) -> String {
    for event in events {
      let sentence = sentence(event).harmless()
      guard !sentence.isEmpty else { continue }
      if let label = label(of: event) { return label + ": " + sentence }
      guard board.cards[event.envelope.target.cast()]?.captured != nil else { return sentence }
      let alike = events.filter { type(of: $0.payload) == type(of: event.payload) }
      let others = Set(alike.map(\.envelope.target)).count - 1
      return card(event.envelope.target.cast()) + ": " + sentence
        + (others > 0 ? words.andCards(others) : "")
    }
    let quiet = Set(events.map(\.envelope.target))
    guard quiet.count == 1, let target = quiet.first else { return words.rearranged }
    let isSeat = events.contains { $0.payload is ParticipantIdentified }
    return card(target.cast()) + ": " + (isSeat ? words.takesPartUnnamed : words.movedInColumn)
  }

  /// What was taken back or done again, in the words it had, also when the board shows them no longer.
  package func toldInFull(_ events: [Event]) -> String {
    var names = self
    names.showsRemoved = true
    // Days later nobody knows which session is meant.
    let session = events.first.flatMap { board.sessions[$0.envelope.target.cast()] }
    return (session.map { board.label(of: $0) + ": " } ?? "") + names.told(events)
  }

  /// `10 Oct 2025`.
  package func date(_ day: Day) -> String {
    let parts = day.parts
    return "\(parts.day) \(words.month(parts.month)) \(parts.year)"
  }

  /// `06 Oct`.
  package func shortDate(_ day: Day) -> String {
    let parts = day.parts
    return (parts.day < 10 ? "0" : "") + "\(parts.day) \(words.month(parts.month))"
  }
}
