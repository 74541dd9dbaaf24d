import ArgumentParser
import Interface
import Model

/// Lists cards.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the cards, stage by stage.")

  // What begins with a minus is unwanted, and no option.
  @Argument(
    parsing: .allUnrecognized,
    help: """
      Only what fits: words, kind:problem, stage:engage, lead:none, who:NAME, challenge:U2, \
      setting:care, age>14d, blocked, mine, "quoted text", -blocked, @NAME of a filter.
      """)
  var query: [String] = []

  @Option(help: "Only this stage.", completion: .stages)
  var stage: String?

  @Option(help: "Only this kind: problem, opportunity or innovation.")
  var kind: String?

  @Flag(help: "The cards that are off the board: parked, closed, merged.")
  var off = false

  @OptionGroup var at: AtChoice
  @OptionGroup var plain: PlainChoice
  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  /// What is asked for; two hyphens alone only end the options, as everywhere.
  private var asked: [String] { query.filter { $0 != "--" } }

  func validate() throws {
    if let option = asked.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("Unknown option '\(option)'")
    }
  }

  func run() throws {
    var visit = try visit()
    let (board, words) = (visit.board, visit.words)
    let onlyStage = try stage.map { try visit.stage($0) }
    let onlyKind = try kind.map { try visit.word($0) { words.kind($0) } }
    let search = try search(&visit)
    func isWanted(_ card: Card) -> Bool {
      search.fits(card.id) && (onlyStage.map { $0 == card.place.value.stage } ?? true)
        && (onlyKind.map { $0 == card.kind.value } ?? true)
    }
    var groups: [(stage: Stage?, heading: String, cards: [Card])] = []
    if off {
      groups = [(nil, words.label(.offTheBoard), board.offTheBoard.filter(isWanted))]
    } else {
      for stage in Stage.allCases where onlyStage.map({ $0 == stage }) ?? true {
        let cards = board.columns[stage.index].compactMap { board.cards[$0] }.filter(isWanted)
        groups.append((stage, heading(stage, visit), cards))
      }
    }
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("cards") { json in
          json.array(groups.flatMap(\.cards)) { $0.card($1, visit.names, at: visit.moment) }
        })
    }
    try Standard.output(plain.isWanted ? spoken(groups, visit) : text(groups, visit))
  }

  /// What is asked for, at work on the cards that are listed.
  private func search(_ visit: inout Visit) throws -> QuerySearch {
    let wanted: Query
    do throws(QueryError) {
      wanted = try Query.parse(asked.joined(separator: " "), visit.names, visit.filters)
    } catch { throw Complaint(notUnderstood: visit.words.query(error).harmless()) }
    let me = wanted.needsMe ? try visit.knownActor() : nil
    let board = visit.board
    let cards = off ? board.offTheBoard.map(\.id) : Array(board.columns.joined())
    return QuerySearch(
      wanted, among: cards, visit.names, me: me, now: visit.moment, zone: Clock.zone)
  }

  private func visit() throws -> Visit {
    guard at.moment != nil else { return try Visit(choices, writing: false) }
    var lines: [RawEvent] = []
    var visit = try Visit(choices, writing: false) { lines.append($0) }
    try visit.travel(to: at, lines)
    return visit
  }

  private func heading(_ stage: Stage, _ visit: Visit) -> String {
    let count = visit.board.counts[stage.index]
    let limit = visit.board.limits[stage.index].value
    var text = visit.names.stage(stage).harmless().uppercased() + "  \(count.own)"
    if let limit { text += "/\(limit)" + (count.own > limit ? "!" : "") }
    if count.viaOthers > 0 { text += "  +\(count.viaOthers) " + visit.words.via }
    return text
  }

  private func spoken(_ groups: [(stage: Stage?, heading: String, cards: [Card])], _ visit: Visit)
    -> String
  {
    var text = PlainText(visit.words)
    for group in groups {
      let heading = group.stage.map { visit.names.stage($0) } ?? group.heading
      text.stage(heading, group.cards, visit.names, now: visit.moment)
    }
    return text.joined
  }

  private func text(_ groups: [(stage: Stage?, heading: String, cards: [Card])], _ visit: Visit)
    -> String
  {
    var table = TextTable(flexible: 1)
    for card in groups.flatMap(\.cards) { table.rows.append(row(card, visit)) }
    // All groups share their columns.
    var lines = table.lines(limit: Standard.limit)[...]
    var text = ""
    let isWhole = stage == nil && kind == nil && query.isEmpty && !off
    for group in groups where !group.cards.isEmpty || isWhole {
      if !text.isEmpty { text += "\n" }
      text += (Standard.limit.map { group.heading.cut(to: $0) } ?? group.heading) + "\n"
      for line in lines.prefix(group.cards.count) { text += line + "\n" }
      lines = lines.dropFirst(group.cards.count)
    }
    return text.isEmpty ? visit.words.noCards + "\n" : text
  }

  private func row(_ card: Card, _ visit: Visit) -> [String] {
    let (board, words, names) = (visit.board, visit.words, visit.names)
    guard card.isOnBoard else {
      return [names.card(card.id), card.title.value.harmless(), names.off(card).harmless()]
    }
    return [
      names.card(card.id), card.title.value.harmless(),
      board.lead(of: card).map { short($0, names) } ?? "",
      "\(board.age(of: card, now: visit.moment, offset: Clock.zone))d",
      board.sign(of: card).map { words.sign($0) } ?? "",
    ]
  }

  private func short(_ person: Person, _ names: Names) -> String {
    (person.partner.map { names.short($0) } ?? names.person(person)).harmless()
  }
}
