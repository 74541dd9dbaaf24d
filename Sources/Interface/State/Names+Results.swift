package import Model

extension Names {
  /// Everything about a result below its title: what is said, with what stands in front of it.
  ///
  /// `zone` is in seconds east of UTC.
  package func facts(of result: Result, zone: Int) -> [(label: ResultLabel, texts: [String])] {
    let shared = result.shared.filter(\.value.value).keys.sorted().map { partner($0) }
    let needs = board.needs(of: result)
    var withdrawn: [String] = []
    if case .notRecommended(let reason) = result.withdrawal.value {
      withdrawn = [words.notRecommended + (reason.map { ": " + $0 } ?? "")]
    }
    let facts: [(ResultLabel, [String])] = [
      (.withdrawn, withdrawn),
      (.needs, needs.isEmpty ? [] : [words.all(needs.map { words.resultNeed($0) })]),
      (.what, [summary(of: result)]), (.from, origin(of: result)),
      (.novelty, [result.novelty.value.map { words.novelty($0) }.joined(separator: ", ")]),
      (.works, [result.evidence.value ?? ""]), (.trick, [result.trick.value ?? ""]),
      (.place, [result.place.value ?? ""]), (.sharedWith, [shared.joined(separator: ", ")]),
      (.toldBack, result.toldBack.map { $0.how.value + day(of: $0.told, zone) }),
      (.reuse, board.reuses(of: result).map { told($0, of: result, zone: zone) }),
      (.line, [attribution(of: result)]), (.mayDo, [words.mayDo(board.licence(of: result))]),
    ]
    return facts.map { ($0.0, $0.1.filter { !$0.isEmpty }) }.filter { !$0.1.isEmpty }
  }

  /// What it is; where nobody said, the story of the card it came out of.
  private func summary(of result: Result) -> String {
    if let summary = result.summary.value { return summary }
    let card = result.cards.value.first.flatMap { board.cards[board.survivor(of: $0)] }
    return card?.description.value?.split(separator: "\n").first.map(String.init) ?? ""
  }

  private func day(of key: EventKey?, _ zone: Int) -> String {
    guard let key else { return "" }
    return " (\(shortDate(Day(milliseconds: key.stamp.milliseconds, offset: zone))))"
  }

  /// The cards it came out of with what they answer, the results it was made from, or where it was made.
  private func origin(of result: Result) -> [String] {
    var parts = result.cards.value.map { id in
      let answered = board.cards[board.survivor(of: id)].map { board.answered(by: $0) } ?? []
      return titled(id)
        + (answered.isEmpty ? "" : " (" + words.answersThese(answered.map { card($0) }) + ")")
    }
    parts += result.bases.value.compactMap { basis in
      board.results[basis.result].map { board.label(of: $0) + " " + $0.title.value }
    }
    return parts + [result.source.value].compactMap { $0 }
  }

  /// `I24 Container garden`.
  private func titled(_ id: CardID) -> String {
    let card = board.cards[board.survivor(of: id)]
    return self.card(board.survivor(of: id)) + " " + (card?.short.value ?? card?.title.value ?? "")
  }

  /// `District North: three spots (scaled up, 06 Oct) --> O39 North wants to copy <>`.
  package func told(_ reuse: Reuse, of result: Result, zone: Int) -> String {
    let facts = reuse.facts.value
    let moment = reuse.told.map {
      shortDate(Day(milliseconds: $0.stamp.milliseconds, offset: zone))
    }
    let about = [words.reuseKind(facts.kind), moment].compactMap { $0 }.joined(separator: ", ")
    return invitee(facts.who) + (facts.text.isEmpty ? "" : ": " + facts.text) + " (\(about))"
      + (facts.card.map { " --> " + titled($0) } ?? "")
      + (board.isByCompetitor(reuse, of: result) ? " <>" : "")
  }

  /// The line that names a result and its makers wherever it is used; with a reuse, that use.
  package func attribution(of result: Result, in reuse: Reuse? = nil) -> String {
    let facts = board.attribution(of: result, in: reuse)
    let makers = facts.source ?? words.all(facts.makers.map { partner($0) })
    var line = words.attribution(
      title: facts.title, makers: makers, board: board.title.value, year: facts.year,
      licence: facts.licence.map { words.fullLicence($0) })
    // What asks for its makers to be named asks for it here too.
    let credits = facts.madeFrom.map { self.named($0) }
    if !credits.isEmpty { line += "; " + words.madeFrom(words.all(credits)) }
    guard let change = facts.change, !change.isEmpty else { return line }
    return line + "; " + words.changedFor(change)
  }

  /// A result that another one was made from, with its makers.
  private func named(_ result: Result) -> String {
    words.titleBy(
      result.title.value,
      result.source.value ?? words.all(result.makers.value.map { partner($0) }))
  }

  /// How many results and which: `2: R-1 R-4`.
  package func results(_ ids: [ResultID]) -> String {
    let labels = ids.compactMap { board.results[$0] }.map { board.label(of: $0) }
    return labels.isEmpty ? "0" : "\(labels.count): " + labels.joined(separator: " ")
  }

  /// `R-3`: the result that an event is about; `nil` when it is about something else.
  package func label(of event: Event) -> String? {
    guard let result = board.results[event.envelope.target.cast()], result.published != nil else {
      return nil
    }
    return board.label(of: result)
  }
}
