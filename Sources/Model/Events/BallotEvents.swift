/// A vote with dots begins.
package struct BallotOpened: Payload {
  package static let kind: StaticString = "ballot.opened"
  /// What is voted on, and how.
  package var terms = Ballot.Terms()
  package init() {}
  /// A vote on these terms.
  package init(_ terms: Ballot.Terms) { self.terms = terms }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.list("cards", &terms.cards)
    try coder.list("questions", &terms.questions)
    try coder.required("dotsEach", &terms.dotsEach)
    try coder.required("maxPerCard", &terms.maxPerCard)
    try coder.required("hidden", &terms.isHidden)
    guard (1...Ballot.mostDots).contains(terms.dotsEach) else { throw .value(key: "dotsEach") }
    guard (1...Ballot.mostDots).contains(terms.maxPerCard) else { throw .value(key: "maxPerCard") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event, \.ballots) { ballot in
      if ballot.opened.map({ event.key < $0 }) ?? true {
        ballot.opened = event.key
        ballot.session = event.session
      }
      ballot.terms.assign(terms, event.key)
      ballot.isDropped.assign(false, event.key)
    }
  }
}

/// A vote is over: the totals, and never a person's dots.
package struct BallotClosed: Payload {
  package static let kind: StaticString = "ballot.closed"
  /// How many people put dots.
  package var voters = 0
  /// The dots of each card that has some.
  package var tally = CardCounts()
  /// The dots of the questions, in their order.
  package var questions: [Int] = []
  package init() {}

  /// What came out of a vote.
  package init(_ result: Ballot.Result) {
    voters = result.voters
    tally = CardCounts(result.dots)
    questions = result.questions
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("voters", &voters)
    try coder.required("tally", &tally)
    try coder.list("questions", &questions)
    if voters < 0 { throw .value(key: "voters") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    let result = Ballot.Result(voters: voters, dots: tally.counts, questions: questions)
    board.change(event, \.ballots) { $0.result.assign(result, event.key) }
  }
}

/// A vote is opened again by undo, or was opened by mistake.
package struct BallotWithdrawn: Payload {
  package static let kind: StaticString = "ballot.withdrawn"
  /// Only its closing is taken back: it goes on.
  package var reopened: Bool?
  package init() {}
  /// The vote was opened by mistake, or only closed by mistake.
  package init(reopened: Bool) { self.reopened = reopened ? true : nil }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("reopened", &reopened)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event, \.ballots) { ballot in
      if reopened == true {
        ballot.result.assign(nil, event.key)
      } else {
        ballot.isDropped.assign(true, event.key)
      }
    }
  }
}

extension Ballot {
  /// More dots than this nobody counts.
  package static let mostDots = 1000
}

extension Board {
  /// Changes a thing that an event is about, making it when it is new.
  mutating func change<Thing: Begun>(
    _ event: Envelope, _ things: WritableKeyPath<Board, [TargetID: Thing]>,
    _ body: (inout Thing) -> Void
  ) {
    body(&self[keyPath: things][event.target, default: Thing()])
  }
}

/// A thing that events are about and that has no table of its own.
protocol Begun {
  /// One before its first event.
  init()
}

extension Ballot: Begun {}
extension Rating: Begun {}
extension Decision: Begun {}
extension Agreement: Begun {}
extension ParkedItem: Begun {}

/// Whole numbers by card: `{"c18":9}`.
package struct CardCounts: JSONValue {
  /// The number of each card.
  package var counts: [CardID: Int] = [:]

  /// Numbers by card.
  package init(_ counts: [CardID: Int] = [:]) { self.counts = counts }

  package static func read(_ reader: inout JSONReader) throws(Malformed) -> CardCounts {
    var read = CardCounts()
    try reader.object { (reader, key) throws(Malformed) in
      guard let card = CardID(reader.text(of: key)) else { throw reader.malformed() }
      read.counts[card] = try reader.integer()
      return true
    }
    return read
  }

  package func write(_ writer: inout JSONWriter) {
    writer.object { json in
      for (card, count) in counts.sorted(by: { $0.key < $1.key }) {
        json.key(card.description)
        json.integer(count)
      }
    }
  }
}
