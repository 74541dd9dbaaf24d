import ArgumentParser
import Interface
import Model

/// What publishing and revising a result share.
struct ResultFields: ParsableArguments {
  @Option(help: "What it is, in a sentence.") var what: String?
  @Option(help: "How we know that it works; «not yet known» will do.") var evidence: String?
  @Option(
    help: "What others may do with it: CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0, PARTNERS, ASK, MIT …")
  var licence: String?
  @Option(help: "Who made it; several with commas.") var maker: String?
  @Option(help: "The trick that makes it work.") var trick: String?
  @Option(name: .customLong("where"), help: "Where it is: a file or an address.") var place: String?
  @Option(help: "product, service, process, marketingMethod, organisationalModel, method; commas.")
  var outcome: String?
  @Option(help: "neverThoughtOf, significantlyBetter, newTargetGroup, scaledUp; commas.")
  var novelty: String?
  @Option(help: "The results it was made from; with commas.") var from: String?
  @Flag(name: .customLong("partners-only"), help: "For those who have this board only.")
  var partnersOnly = false

  /// The licence that was written, by its code or as people say it.
  func licence(_ visit: Visit) throws -> Licence? {
    guard let text = licence?.oneLine else { return nil }
    let wanted = text.folded
    let common = Licence.common.first {
      $0.code.folded == wanted || visit.words.licence($0).folded == wanted
    }
    guard let licence = common ?? Licence(text) else { throw Complaint(visit.words.giveText) }
    return licence
  }

  func makers(_ visit: Visit) throws -> [PartnerID]? {
    try maker.map { try CardField.items($0).map { try visit.partner($0).id }.unique }
  }

  func outcomes(_ visit: Visit) throws -> [Outcome]? {
    try outcome.map { text in
      try CardField.items(text).map { try visit.word($0) { visit.words.outcome($0) } }
    }
  }

  func novelties(_ visit: Visit) throws -> [Novelty]? {
    try novelty.map { text in
      try CardField.items(text).map { try visit.word($0) { visit.words.novelty($0) } }
    }
  }

  func bases(_ visit: Visit) throws -> [Result.Basis]? {
    try from.map { text in
      try CardField.items(text).map { try visit.result($0) }.map {
        Result.Basis($0.id, version: $0.version.value)
      }
    }
  }
}

extension Visit {
  /// The result people mean by a number, a label or the beginning of an id.
  func result(_ name: String) throws -> Result {
    let wanted = name.trimmed.lowercased()
    let number = wanted.hasPrefix("r-") ? String(wanted.dropFirst(2)) : wanted
    let shown = board.shownResults
    let labelled = shown.filter { board.label(of: $0).lowercased() == "r-" + number }
    let fitting =
      labelled.isEmpty && wanted.count >= 3
      ? shown.filter { $0.id.description.hasPrefix(wanted) } : labelled
    guard fitting.count == 1 else { throw Complaint(words.noSuchResult(name.harmless())) }
    return fitting[0]
  }

  /// Tells what came of a change to a result: a sentence, and the result as JSON.
  func tell(_ id: ResultID, _ sentence: String, _ json: JSONChoice) throws {
    Standard.error(sentence)
    guard json.isWanted, let result = board.results[id] else { return }
    try Standard.output(JSON.envelope("result") { $0.result(result, names) })
  }

  /// What each body gave and took.
  func tellGiveAndTake(_ json: JSONChoice) throws {
    let bodies = board.giveAndTake
    func labels(_ ids: [ResultID]) -> [String] {
      ids.compactMap { board.results[$0] }.map { board.label(of: $0) }
    }
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("giveAndTake") { json in
          json.array(bodies) { json, one in
            json.object { json in
              json.field("body", one.body.description)
              json.field("name", names.partner(one.body))
              json.field("gave", labels(one.given))
              json.field("took", labels(one.taken))
            }
          }
        })
    }
    guard !bodies.isEmpty else { return Standard.error(words.noResultsYet) }
    var table = TextTable(flexible: 0)
    table.rows = bodies.map {
      [
        names.partner($0.body).harmless(), words.gave(names.results($0.given)),
        words.took(names.results($0.taken)),
      ]
    }
    try Standard.output(table.lines(limit: Standard.limit, indent: 0).map { $0 + "\n" }.joined())
  }
}

extension Paragraphs {
  /// A result, who made and used it, and what may be done with it.
  mutating func result(_ result: Result, _ names: Names) {
    let (board, words) = (names.board, names.words)
    heading(board.label(of: result) + "  " + result.title.value)
    if let published = result.published {
      let day = Day(milliseconds: published.stamp.milliseconds, offset: Clock.zone)
      text(
        words.versionOf(
          result.version.value, names.date(day), words.resultAudience(result.audience)))
    }
    for (label, texts) in names.facts(of: result, zone: Clock.zone) {
      labelled(words.resultLabel(label), texts)
    }
    labelled("Id", [result.id.description])
  }
}

extension JSONWriter {
  /// A result with its reuses.
  mutating func result(_ result: Result, _ names: Names) {
    let board = names.board
    object { json in
      json.field("number", board.label(of: result))
      json.field("id", result.id.description)
      json.field("title", result.title.value)
      json.field("what", result.summary.value)
      json.field(
        "cards",
        result.cards.value.compactMap { board.cards[board.survivor(of: $0)] }.map {
          board.label(of: $0)
        })
      json.field("source", result.source.value)
      json.field("outcomes", result.outcomes.value.map(\.rawValue))
      json.field("novelty", result.novelty.value.map(\.rawValue))
      json.field("evidence", result.evidence.value)
      json.field("trick", result.trick.value)
      json.field("where", result.place.value)
      json.field("version", result.version.value)
      json.field("licence", board.licence(of: result)?.code)
      json.field("audience", result.audience.rawValue)
      json.list("makers", result.makers.value) { json, maker in
        json.object { json in
          json.field("partner", maker.description)
          json.field("name", names.partner(maker))
          json.field("body", board.side(of: maker).description)
        }
      }
      json.list("from", result.bases.value) { json, basis in
        json.object { json in
          json.field("result", board.results[basis.result].map { board.label(of: $0) })
          json.field("version", basis.version)
        }
      }
      json.field("needs", board.needs(of: result).map { $0.key })
      json.field("published", result.published.map { JSON.moment($0.stamp) })
      json.field("by", result.publishedBy?.description)
      json.field(
        "sharedWith", result.shared.filter(\.value.value).keys.sorted().map(\.description))
      json.list("toldBack", result.toldBack) { json, report in
        json.object { json in
          json.field("how", report.how.value)
          json.field("at", report.told.map { JSON.moment($0.stamp) })
        }
      }
      if case .notRecommended(let reason) = result.withdrawal.value {
        json.object("withdrawn") { $0.field("reason", reason) }
      }
      json.field("attribution", names.attribution(of: result))
      json.list("reuses", board.reuses(of: result)) { json, reuse in
        json.reuse(reuse, of: result, names)
      }
    }
  }

  private mutating func reuse(_ reuse: Reuse, of result: Result, _ names: Names) {
    let (board, facts) = (names.board, reuse.facts.value)
    object { json in
      json.field("id", reuse.id)
      json.field("partner", board.partner(facts.who)?.description)
      json.field("name", names.invitee(facts.who))
      json.field("version", facts.version)
      json.field(
        "card",
        facts.card.flatMap { board.cards[board.survivor(of: $0)] }.map { board.label(of: $0) })
      json.field("text", facts.text)
      json.field("kind", facts.kind.rawValue)
      json.field("competitor", board.isByCompetitor(reuse, of: result))
      json.field("at", reuse.told.map { JSON.moment($0.stamp) })
      json.field("attribution", names.attribution(of: result, in: reuse))
    }
  }
}

extension ResultNeed {
  /// As `--json` writes it.
  var key: String {
    switch self {
    case .licence: "licence"
    case .makers: "makers"
    case .evidence: "evidence"
    }
  }
}
