extension Method {
  /// The rounds one after the other, a repeated one each time, scaled to so many minutes.
  ///
  /// Whole minutes, at least one for each round; together they take the minutes that were asked for, unless there are more
  /// rounds than minutes. What is left over after rounding down goes where rounding took most.
  package func rounds(in minutes: Int) -> [Round] {
    var single: [Round] = []
    for round in rounds {
      var once = round
      once.times = 1
      single += Array(repeating: once, count: max(1, round.times))
    }
    let total = single.reduce(0) { $0 + $1.minutes }
    guard total != minutes, total > 0 else { return single }
    var scaled = single.map { max(1, $0.minutes * minutes / total) }
    let lost = single.indices.sorted {
      let (left, right) = (rest(single[$0], minutes, total), rest(single[$1], minutes, total))
      return left == right ? $0 < $1 : left > right
    }
    var missing = minutes - scaled.reduce(0, +)
    for index in lost where missing > 0 && single[index].minutes * minutes / total >= 1 {
      scaled[index] += 1
      missing -= 1
    }
    // Rounds that were lifted to a minute took it from the longest.
    while missing < 0, let longest = scaled.indices.max(by: { scaled[$0] < scaled[$1] }),
      scaled[longest] > 1
    {
      scaled[longest] -= 1
      missing += 1
    }
    for (index, minutes) in scaled.enumerated() { single[index].minutes = minutes }
    return single
  }

  private func rest(_ round: Round, _ minutes: Int, _ total: Int) -> Int {
    round.minutes * minutes % total
  }
}

extension Template {
  /// The agenda of a meeting that takes so many minutes, each item scaled as rounds are.
  ///
  /// `nil`: as long as the template says. An item is named as its method is in the library.
  package func agenda(in minutes: Int? = nil, _ library: Library) -> [AgendaItem] {
    var whole = Method(id: id)
    whole.rounds = agenda.map {
      var round = Round()
      round.minutes = $0.minutes
      return round
    }
    let scaled = whole.rounds(in: minutes ?? self.minutes)
    return zip(agenda, scaled).enumerated().map { index, pair in
      AgendaItem(
        item: "a\(index + 1)", method: pair.0.method,
        name: library.method(pair.0.method)?.name ?? Wording(), minutes: pair.1.minutes)
    }
  }
}
