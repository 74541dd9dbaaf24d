package import Model

/// What cards somebody wants to see: every term must fit.
package struct Query: Equatable, Sendable {
  /// What is asked, in the order in which it was written.
  package let terms: [Term]

  /// One thing that is asked of a card.
  package struct Term: Equatable, Sendable {
    /// Whether the card must not be so.
    package let isNegated: Bool
    /// One of these must fit.
    package let tests: [Test]
  }

  /// Something that a card is or is not.
  package enum Test: Equatable, Sendable {
    /// It holds this text, folded, in number, title or story.
    case text(String)
    /// It is of this kind.
    case kind(Kind)
    /// It stands there.
    case stage(Stage)
    /// One of these leads it.
    case lead(Who)
    /// One of these works on it or follows it.
    case who(Who)
    /// It belongs to this.
    case challenge(Frame)
    /// It happens there; `nil`: nobody said where.
    case setting(String?)
    /// It has stood in its stage for more than, fewer than or exactly so many days.
    case age(Comparison, days: Int)
    case blocked
    case mine
  }

  /// Whom a query is about.
  package enum Who: Equatable, Sendable {
    case nobody
    /// Whoever asks.
    case me
    /// Any of these, who fit one name.
    case partners(Set<PartnerID>)
  }

  /// How an age compares.
  package enum Comparison: String, CaseIterable, Sendable {
    case atMost = "<="
    case atLeast = ">="
    case less = "<"
    case more = ">"
    case exactly = "="

    func holds(_ one: Int, _ other: Int) -> Bool {
      switch self {
      case .atMost: one <= other
      case .atLeast: one >= other
      case .less: one < other
      case .more: one > other
      case .exactly: one == other
      }
    }
  }

  /// The one text that is looked for, when nothing else is asked.
  var text: String? {
    guard terms.count == 1, !terms[0].isNegated, terms[0].tests.count == 1,
      case .text(let text) = terms[0].tests[0]
    else { return nil }
    return text
  }

  /// Whether it asks about whoever looks.
  package var needsMe: Bool {
    terms.contains { $0.tests.contains { [.mine, .who(.me), .lead(.me)].contains($0) } }
  }
}

/// Why a text is no query, and where.
package struct QueryError: Error, Equatable, Sendable {
  /// The characters that are wrong, from 0.
  package let place: Range<Int>
  /// What is wrong with them.
  package let fault: Fault

  /// What is wrong, and with which characters.
  package init(place: Range<Int>, fault: Fault) {
    self.place = place
    self.fault = fault
  }

  /// What can be wrong.
  package enum Fault: Equatable, Sendable {
    /// A word in front of a colon that asks for nothing.
    case unknownKey(String, possible: [String])
    /// A minus in front of a filter's name: it may stand for several things at once.
    case filterNegated(String)
    /// A name that no filter has.
    case unknownFilter(String, possible: [String])
    /// A value that the key has not.
    case unknownValue(String, key: String, possible: [String])
    /// A key without a value behind it.
    case noValue(key: String, possible: [String])
    /// Not a number of days or weeks.
    case noAge(String)
    /// A key that is not compared with `<` or `>`.
    case notCompared(key: String)
    /// A key with a value that has none.
    case hasNoValue(key: String)
    /// A quotation mark that is not closed.
    case openQuote
    /// A minus with nothing behind it.
    case nothingNegated
  }
}
