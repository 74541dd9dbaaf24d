/// Scoring begins.
package struct RatingsOpened: Payload {
  package static let kind: StaticString = "ratings.opened"
  /// What is scored, and how.
  package var terms = Rating.Terms()
  package init() {}
  /// Scoring on these terms.
  package init(_ terms: Rating.Terms) { self.terms = terms }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("scale", &terms.scale)
    try coder.required("min", &terms.lowest)
    try coder.required("max", &terms.highest)
    try coder.list("cards", &terms.cards)
    guard (0..<Rating.highest).contains(terms.lowest) else { throw .value(key: "min") }
    guard (terms.lowest + 1...Rating.highest).contains(terms.highest) else {
      throw .value(key: "max")
    }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event, \.ratings) { rating in
      if rating.opened.map({ event.key < $0 }) ?? true {
        rating.opened = event.key
        rating.session = event.session
      }
      rating.terms.assign(terms, event.key)
      rating.isDropped.assign(false, event.key)
    }
  }
}

/// Scoring is over: middle, sum and number for each card, and never a person's scores.
package struct RatingsClosed: Payload {
  package static let kind: StaticString = "ratings.closed"
  /// How many people scored.
  package var voters = 0
  /// What each card got.
  package var cards: [CardScore] = []
  /// What the meeting itself got.
  package var whole: Score?
  package init() {}

  /// What came out of scoring.
  package init(_ result: Rating.Result) {
    voters = result.voters
    cards = result.cards.sorted { $0.key < $1.key }.map { CardScore(card: $0.key, score: $0.value) }
    whole = result.whole
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("voters", &voters)
    try coder.list("cards", &cards)
    try coder.field("whole", &whole)
    if voters < 0 { throw .value(key: "voters") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    let scores = Dictionary(cards.map { ($0.card, $0.score) }, uniquingKeysWith: { $1 })
    let result = Rating.Result(voters: voters, cards: scores, whole: whole)
    board.change(event, \.ratings) { $0.result.assign(result, event.key) }
  }
}

/// Scoring is opened again by undo, or was opened by mistake.
package struct RatingsWithdrawn: Payload {
  package static let kind: StaticString = "ratings.withdrawn"
  /// Only its closing is taken back: it goes on.
  package var reopened: Bool?
  package init() {}
  /// Scoring was opened by mistake, or only closed by mistake.
  package init(reopened: Bool) { self.reopened = reopened ? true : nil }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("reopened", &reopened)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event, \.ratings) { rating in
      if reopened == true {
        rating.result.assign(nil, event.key)
      } else {
        rating.isDropped.assign(true, event.key)
      }
    }
  }
}

extension Rating {
  /// No scale goes beyond a hundred.
  package static let highest = 100
}

/// A card and what its scores come to.
package struct CardScore: JSONValue {
  /// The card.
  package var card: CardID
  /// What its scores come to.
  package var score: Score

  package static func read(_ reader: inout JSONReader) throws(Malformed) -> CardScore {
    var card: CardID?
    let start = reader
    try reader.object { (reader, key) throws(Malformed) in
      if reader.matches(key, "card") { card = try CardID.read(&reader) }
      return true
    }
    var again = start
    let score = try Score.read(&again)
    guard let card else { throw reader.malformed() }
    return CardScore(card: card, score: score)
  }

  package func write(_ writer: inout JSONWriter) {
    writer.object { json in
      json.key("card")
      card.write(&json)
      score.writeFields(&json)
    }
  }
}

extension Score: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Score {
    var (median, sum, count) = (Int?.none, 0, 0)
    var isDisputed = false
    try reader.object { (reader, key) throws(Malformed) in
      if reader.matches(key, "median") { median = try readMedian(&reader) }
      if reader.matches(key, "sum") { sum = try reader.integer() }
      if reader.matches(key, "count") { count = try reader.integer() }
      if reader.matches(key, "disputed") { isDisputed = try reader.boolean() }
      return true
    }
    guard let median, sum >= 0, count >= 0 else { throw reader.malformed() }
    return Score(twiceMedian: median, sum: sum, count: count, isDisputed: isDisputed)
  }

  package func write(_ writer: inout JSONWriter) {
    writer.object { writeFields(&$0) }
  }

  fileprivate func writeFields(_ json: inout JSONWriter) {
    json.key("median")
    json.string(median)
    json.key("sum")
    json.integer(sum)
    json.key("count")
    json.integer(count)
    if isDisputed {
      json.key("disputed")
      json.boolean(true)
    }
  }

  /// The middle score, with a half where it lies between two: `3.5`.
  package var median: String {
    String(twiceMedian / 2) + (twiceMedian.isMultiple(of: 2) ? "" : ".5")
  }

  /// A text, because whole numbers are all that is read of numbers.
  private static func readMedian(_ reader: inout JSONReader) throws(Malformed) -> Int {
    let parts = try reader.string().utf8.split(
      separator: 46, maxSplits: 1, omittingEmptySubsequences: false)
    guard
      let first = parts.first, first.count <= 4,
      let whole = Int(String(decoding: first, as: UTF8.self)),
      whole >= 0, parts.count == 1 || parts[1].elementsEqual("5".utf8)
    else { throw reader.malformed() }
    return whole * 2 + parts.count - 1
  }
}
