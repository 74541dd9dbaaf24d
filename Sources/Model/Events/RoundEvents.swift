/// The next item of the agenda begins, or an earlier one once more.
package struct AgendaItemStarted: Payload {
  package static let kind: StaticString = "agenda.started"
  /// The item, by its word.
  package var item = ""
  package init() {}
  /// This item begins.
  package init(item: String) { self.item = item }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("item", &item)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.step(event, .itemStarted(item))
  }
}

/// An item of the agenda is left out.
package struct AgendaItemSkipped: Payload {
  package static let kind: StaticString = "agenda.skipped"
  /// The item, by its word.
  package var item = ""
  package init() {}
  /// This item is left out.
  package init(item: String) { self.item = item }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("item", &item)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.step(event, .itemSkipped(item))
  }
}

/// A round begins, and ends the one before.
///
/// It says all about itself: who has not the method's file, or has another one, works in the same round.
package struct RoundStarted: Payload {
  package static let kind: StaticString = "round.started"
  /// The item, by its word.
  package var item = ""
  /// Which of its rounds, from 1.
  package var round = 1
  /// Of how many.
  package var of = 1
  /// What is done, and for how long.
  package var script = Round()
  package init() {}

  /// A round of an item, as the method says and with the minutes it has here.
  package init(item: String, round: Int, of: Int, script: Round) {
    self.item = item
    self.round = round
    self.of = of
    self.script = script
    self.script.times = 1
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("item", &item)
    try coder.required("round", &round)
    try coder.required("of", &of)
    guard (1...Round.mostRounds).contains(round) else { throw .value(key: "round") }
    guard (round...Round.mostRounds).contains(of) else { throw .value(key: "of") }
    try script.code(&coder)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.step(event, .roundStarted(RoundPlace(item: item, round: round), script, of: of))
  }
}

/// The time of a round stands still.
package struct RoundPaused: Payload {
  package static let kind: StaticString = "round.paused"
  /// Which round.
  package var place = RoundPlace(item: "", round: 1)
  package init() {}
  /// The time of this round stands still.
  package init(_ place: RoundPlace) { self.place = place }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try place.code(&coder)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.step(event, .roundPaused(place))
  }
}

/// The time of a round goes on.
package struct RoundResumed: Payload {
  package static let kind: StaticString = "round.resumed"
  /// Which round.
  package var place = RoundPlace(item: "", round: 1)
  package init() {}
  /// The time of this round goes on.
  package init(_ place: RoundPlace) { self.place = place }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try place.code(&coder)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.step(event, .roundResumed(place))
  }
}

/// A round gets more time.
package struct RoundExtended: Payload {
  package static let kind: StaticString = "round.extended"
  /// Which round.
  package var place = RoundPlace(item: "", round: 1)
  /// By how many minutes; fewer than none shortens it.
  package var minutes = 1
  package init() {}

  /// This round gets so many minutes more.
  package init(_ place: RoundPlace, minutes: Int) {
    self.place = place
    self.minutes = minutes
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try place.code(&coder)
    try coder.required("minutes", &minutes)
    guard minutes.magnitude <= Round.mostMinutes else { throw .value(key: "minutes") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.step(event, .roundExtended(place, minutes: minutes))
  }
}

/// A round is over.
package struct RoundEnded: Payload {
  package static let kind: StaticString = "round.ended"
  /// Which round.
  package var place = RoundPlace(item: "", round: 1)
  package init() {}
  /// This round is over.
  package init(_ place: RoundPlace) { self.place = place }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try place.code(&coder)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.step(event, .roundEnded(place))
  }
}

extension RoundPlace {
  /// Lists its two fields.
  fileprivate mutating func code(_ coder: inout some Coder) throws(Malformed) {
    var (item, round) = (item, round)
    try coder.required("item", &item)
    try coder.required("round", &round)
    guard (1...Round.mostRounds).contains(round) else { throw .value(key: "round") }
    self = RoundPlace(item: item, round: round)
  }
}

/// What was written in silence lies open: the cards exist from now on, and nobody knows whose they are.
package struct CardsRevealed: Payload {
  package static let kind: StaticString = "cards.revealed"
  /// The cards, shuffled.
  package var cards: [CardID] = []
  /// From how many seats they came.
  package var seats = 0
  /// They came after the reveal of the others.
  package var late: Bool?
  package init() {}

  /// Cards that exist from now on.
  package init(cards: [CardID], seats: Int, late: Bool = false) {
    self.cards = cards
    self.seats = seats
    self.late = late ? true : nil
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("cards", &cards)
    try coder.required("seats", &seats)
    try coder.field("late", &late)
    if seats < 0 { throw .value(key: "seats") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    let reveal = Session.Reveal(
      key: event.key, cards: cards, seats: seats, isLate: late ?? false)
    board.change(event.target.cast(to: Session.self)) { $0.add(reveal) }
  }
}
