import Model

extension Query {
  /// Reads a query in any of the languages: words, `kind:problem`, `age>14d`, `mine`, `-negation`, `"quoted text"`.
  ///
  /// Values are separated by commas when one of several will do; `@name` stands for the filter that has this name. Throws
  /// the first thing that is wrong, with its place.
  package static func parse(
    _ text: String, _ names: Names, _ filters: SavedFilters = SavedFilters()
  ) throws(QueryError) -> Query {
    var parser = QueryParser(text: Array(text), names: names, filters: filters)
    return Query(terms: try parser.terms())
  }
}

/// Reads a query from the left to the right.
private struct QueryParser {
  let text: [Character]
  let names: Names
  let filters: SavedFilters
  var at = 0

  mutating func terms() throws(QueryError) -> [Query.Term] {
    var terms: [Query.Term] = []
    while true {
      while at < text.count, text[at].isWhitespace { at += 1 }
      guard at < text.count else { return terms }
      if let saved = try saved() { terms += saved } else { terms.append(try term()) }
    }
  }

  /// The name of a filter that stands here, behind its `@`.
  private var filterName: String? {
    let word = text[at...].prefix { !$0.isWhitespace }
    let name = String(word.dropFirst())
    return word.first == "@" && SavedFilters.isName(name) ? name : nil
  }

  /// What is asked by the filter whose name stands here; `nil`: none does.
  private mutating func saved() throws(QueryError) -> [Query.Term]? {
    guard let name = filterName else { return nil }
    let place = at..<(at + name.count + 1)
    at = place.upperBound
    guard let meant = filters[name] else {
      throw QueryError(place: place, fault: .unknownFilter(name, possible: filters.names))
    }
    var parser = QueryParser(text: Array(meant), names: names, filters: SavedFilters())
    do throws(QueryError) { return try parser.terms() } catch {
      throw QueryError(place: place, fault: error.fault)
    }
  }

  private mutating func term() throws(QueryError) -> Query.Term {
    let start = at
    let isNegated = text[at] == "-"
    if isNegated { at += 1 }
    guard let first = here, !first.isWhitespace else {
      throw QueryError(place: start..<at, fault: .nothingNegated)
    }
    if isNegated, let name = filterName {
      throw QueryError(place: start..<(at + name.count + 1), fault: .filterNegated(name))
    }
    return Query.Term(isNegated: isNegated, tests: try tests())
  }

  private var here: Character? { at < text.count ? text[at] : nil }

  private mutating func tests() throws(QueryError) -> [Query.Test] {
    if here == "\"" { return [.text(try quoted().folded)] }
    let start = at
    while let character = here, !character.isWhitespace, !":<>=".contains(character) { at += 1 }
    let word = String(text[start..<at])
    let key = QueryKey.named(word, names.words)
    switch here {
    case ":":
      // A time of day, an address: only a word can be meant as a key.
      guard key != nil || !word.isEmpty && word.allSatisfy(\.isLetter) else { return plain(start) }
      guard let key else {
        let possible = QueryKey.written(in: names.words)
        throw QueryError(place: start..<at, fault: .unknownKey(word, possible: possible))
      }
      guard !key.isFlag else { throw wrong(start, .hasNoValue(key: word)) }
      at += 1
      return try values(of: key, word, start)
    case "<", ">", "=":
      guard let key else { return plain(start) }
      guard key == .age else { throw wrong(start, .notCompared(key: word)) }
      return [try age(start)]
    default:
      if key == .blocked { return [.blocked] }
      if key == .mine { return [.mine] }
      return plain(start)
    }
  }

  private func wrong(_ start: Int, _ fault: QueryError.Fault) -> QueryError {
    QueryError(place: start..<max(at, start + 1), fault: fault)
  }

  private mutating func plain(_ start: Int) -> [Query.Test] {
    while let character = here, !character.isWhitespace { at += 1 }
    return [.text(String(text[start..<at]).folded)]
  }

  /// What stands between two quotation marks.
  private mutating func quoted() throws(QueryError) -> String {
    let start = at
    at += 1
    while let character = here, character != "\"" { at += 1 }
    guard here == "\"" else { throw QueryError(place: start..<at, fault: .openQuote) }
    at += 1
    return String(text[(start + 1)..<(at - 1)])
  }

  private mutating func values(
    of key: QueryKey, _ word: String, _ term: Int
  ) throws(QueryError) -> [Query.Test] {
    if key == .age { return [try age(term)] }
    var tests: [Query.Test] = []
    while true {
      let start = at
      var value = ""
      if here == "\"" {
        value = try quoted()
      } else {
        while let character = here, !character.isWhitespace, character != "," { at += 1 }
        value = String(text[start..<at])
      }
      guard !value.trimmed.isEmpty else {
        throw wrong(term, .noValue(key: word, possible: key.values(names)))
      }
      guard let test = test(key, value.trimmed.folded) else {
        throw wrong(start, .unknownValue(value, key: word, possible: key.values(names)))
      }
      tests.append(test)
      guard here == "," else { return tests }
      at += 1
    }
  }

  /// Behind `age`: how it compares, if that is said, and how many days or weeks.
  private mutating func age(_ term: Int) throws(QueryError) -> Query.Test {
    let comparison =
      Query.Comparison.allCases.first { text[at...].starts(with: $0.rawValue) } ?? .exactly
    if text[at...].starts(with: comparison.rawValue) { at += comparison.rawValue.count }
    let start = at
    while let character = here, !character.isWhitespace { at += 1 }
    let value = String(text[start..<at]).folded
    guard !value.isEmpty else {
      throw wrong(term, .noAge(""))
    }
    let digits = value.prefix { $0.isASCII && $0.isNumber }
    let unit = value.dropFirst(digits.count)
    // Nothing on a board is older than this, and weeks of it can be reckoned in.
    guard let number = Int(digits), number < 1_000_000, ["", "d", "w"].contains(unit) else {
      throw wrong(start, .noAge(value))
    }
    return .age(comparison, days: unit == "w" ? number * 7 : number)
  }

  // MARK: - Values

  private func test(_ key: QueryKey, _ value: String) -> Query.Test? {
    switch key {
    case .kind: return word(value) { $0.kind($1) }.map { .kind($0) }
    case .stage:
      let own = only(Stage.allCases, value) { [names.stage($0)] }
      return (own ?? word(value) { $0.stage($1) }).map { .stage($0) }
    case .lead: return who(value).map { .lead($0) }
    case .who: return who(value).map { .who($0) }
    case .challenge: return frame(value).map { .challenge($0) }
    case .setting:
      if isNone(value) { return .setting(nil) }
      let spoken = QueryKey.spoken(with: names.words)
      return only(QueryKey.settings(names.board), value) { id in
        let common = CommonSetting(rawValue: id)
        return [id, names.setting(id)]
          + (common.map { word in spoken.map { $0.setting(word) } } ?? [])
      }.map { .setting($0) }
    case .age, .blocked, .mine: return nil
    }
  }

  /// The one of these that is called so, or the only one whose name begins so.
  private func only<Value: Equatable>(
    _ possible: [Value], _ value: String, _ called: (Value) -> [String]
  ) -> Value? {
    let folded = possible.map { one in (one, called(one).map(\.folded)) }
    if let exact = folded.first(where: { $0.1.contains(value) }) { return exact.0 }
    let fitting = folded.filter { $0.1.contains { $0.hasPrefix(value) } }
    return fitting.count == 1 ? fitting[0].0 : nil
  }

  /// A word of a vocabulary, as the log writes it or in any of the languages.
  private func word<W: Word & Equatable>(
    _ value: String, _ called: (any Words, W) -> String
  ) -> W? {
    let spoken = QueryKey.spoken(with: names.words)
    return only(Array(W.allCases), value) { one in
      [one.rawValue] + spoken.map { called($0, one) }
    }
  }

  private func isNone(_ value: String) -> Bool {
    value == "-" || QueryKey.spoken(with: names.words).contains { $0.queryNone.folded == value }
  }

  private func who(_ value: String) -> Query.Who? {
    if isNone(value) { return .nobody }
    if QueryKey.spoken(with: names.words).contains(where: { $0.queryMe.folded == value }) {
      return .me
    }
    let board = names.board
    var found = Set(
      board.partners.all.filter {
        $0.joined != nil && names.partner($0.id).folded.contains(value)
      }.map(\.id))
    guard !found.isEmpty else { return nil }
    // Whoever comes from an organisation of that name is meant as well.
    for partner in board.partners.all
    where board.affiliations(of: partner.id).contains(where: found.contains) {
      found.insert(partner.id)
    }
    return .partners(found)
  }

  private func frame(_ value: String) -> Frame? {
    if isNone(value) { return .unknown }
    let board = names.board
    if let challenge = board.challenge(named: value) { return .challenge(challenge.id) }
    if QueryKey.spoken(with: names.words).contains(where: { $0.crossCutting.folded == value }) {
      return .crossCutting
    }
    let fitting = board.challenges.all.filter { challenge in
      challenge.named != nil
        && [challenge.short.value, challenge.title.value].contains {
          $0?.folded.contains(value) ?? false
        }
    }
    return fitting.count == 1 ? .challenge(fitting[0].id) : nil
  }
}
