/// What the word under the cursor of a query may become.
package struct QueryCompletion: Equatable, Sendable {
  /// The characters that are replaced, from 0.
  package let place: Range<Int>
  /// What may stand there, the likeliest first.
  package let choices: [String]

  /// The completions of a query at the cursor; there may be none.
  package static func at(
    _ cursor: Int, of text: String, _ names: Names, _ filters: SavedFilters = SavedFilters()
  ) -> QueryCompletion {
    let characters = Array(text)
    var start = min(cursor, characters.count)
    let end = start
    // A value in quotation marks may hold spaces.
    let isQuoted = characters[..<end].count { $0 == "\"" } % 2 == 1
    while start > 0, isQuoted || !characters[start - 1].isWhitespace {
      if isQuoted, characters[start - 1] == "\"" {
        start -= 1
        break
      }
      if !isQuoted, ":,".contains(characters[start - 1]) { break }
      start -= 1
    }
    let word = String(characters[start..<end])
    if start > 0, ":,".contains(characters[start - 1]) {
      var front = start - 1
      while front > 0, !characters[front - 1].isWhitespace { front -= 1 }
      let name = characters[front..<start].prefix { $0 != ":" }.drop { $0 == "-" }
      guard let key = QueryKey.named(String(name), names.words) else {
        return QueryCompletion(place: start..<end, choices: [])
      }
      let wanted = String(word.drop { $0 == "\"" }).folded
      let values = key.values(names).filter { value in
        // Of names any word may be meant.
        value.folded.hasPrefix(wanted)
          || value.folded.split(separator: " ").contains { $0.hasPrefix(wanted) }
      }
      let written = values.map { value in
        value.contains { $0.isWhitespace || $0 == "," } ? "\"" + value + "\"" : value
      }
      return QueryCompletion(place: start..<end, choices: written)
    }
    let isNegated = word.hasPrefix("-")
    let wanted = String(isNegated ? word.dropFirst() : word[...]).folded
    let saved = isNegated ? [] : filters.names.map { "@" + $0 }
    let keys = (QueryKey.written(in: names.words) + saved).filter { $0.folded.hasPrefix(wanted) }
    return QueryCompletion(
      place: (isNegated ? start + 1 : start)..<end, choices: isQuoted ? [] : keys)
  }
}
