import ArgumentParser
import Interface
import Model

/// What came out of cards, and who used it.
struct ResultCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "result",
    abstract: "List what others may use, publish and change a result, share it, or use it.",
    discussion: """
      A result is named by its number (3, 3b, R-3) or the beginning of its id. Licences: CC0-1.0, CC-BY-4.0, \
      CC-BY-SA-4.0, PARTNERS, ASK, or the name of another open licence, such as MIT.
      """,
    subcommands: [
      Listing.self, Showing.self, Publish.self, Revise.self, Share.self, Tell.self, Use.self,
      Withdraw.self,
    ], defaultSubcommand: Listing.self)

  /// Lists them.
  struct Listing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the results, or what each body gave and took.")
    @Option(help: "Only what came out of this card or is used for it.", completion: .cards)
    var card: String?
    @Flag(help: "What each body gave and took.") var bodies = false
    @OptionGroup var plain: PlainChoice
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      let visit = try Visit(choices, writing: false)
      if bodies { return try visit.tellGiveAndTake(json) }
      let (board, words, names) = (visit.board, visit.words, visit.names)
      var results = board.shownResults
      if let card = try card.map({ try visit.card($0) }) {
        let these = board.results(of: card).map(\.id) + board.uses(for: card).map(\.result.id)
        results = results.filter { these.contains($0.id) }
      }
      if json.isWanted {
        return try Standard.output(
          JSON.envelope("results") { json in json.array(results) { $0.result($1, names) } })
      }
      guard !results.isEmpty else { return Standard.error(words.noResultsYet) }
      var table = TextTable(flexible: 1)
      for result in results {
        let reuses = board.reuses(of: result)
        let isRival = reuses.contains { board.isByCompetitor($0, of: result) }
        table.rows.append([
          board.label(of: result), result.title.value.harmless(),
          board.licence(of: result).map { words.licence($0) } ?? words.noLicenceYet,
          result.isImported
            ? words.madeElsewhereShort : words.bodies(board.bodies(making: result).count),
          plain.isWanted
            ? words.reused(reuses.count) + (isRival ? " " + words.competitor : "")
            : "\(reuses.count)x" + (isRival ? " <>" : ""),
        ])
      }
      try Standard.output(table.text(words, plain: plain.isWanted))
    }
  }

  /// Shows one.
  struct Showing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show everything about a result, with the line that names it.")
    @Argument(help: "The result's number or the beginning of its id.") var result: String
    @OptionGroup var plain: PlainChoice
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      let visit = try Visit(choices, writing: false)
      let result = try visit.result(self.result)
      if json.isWanted {
        return try Standard.output(JSON.envelope("result") { $0.result(result, visit.names) })
      }
      var page = Paragraphs(
        width: Standard.width, plain: plain.isWanted ? visit.words : nil)
      page.result(result, visit.names)
      try Standard.output(page.joined)
    }
  }

  /// Writes one down.
  struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publish",
      abstract: "Write down what came out of a card, or with --source what was made elsewhere.",
      discussion: """
        Without --maker the lead and the contributors who are named made it; what was used for the card is what it was \
        made from. Its number is printed.
        """)
    @Argument(help: "The title.") var title: [String]
    @Option(help: "The card it came out of; several with commas.", completion: .cards) var card:
      String?
    @Option(help: "Who made it and where, when it was made elsewhere.") var source: String?
    @OptionGroup var fields: ResultFields
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func validate() throws {
      guard (card == nil) != (source == nil) else {
        throw ValidationError("Say --card or --source.")
      }
    }

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let title = self.title.joined(separator: " ").oneLine
      guard !title.isEmpty else { throw Complaint(visit.words.giveText) }
      let id = ResultID(random: Visit.random())
      let change =
        try source.map { try imported(id, title, from: $0.oneLine, visit) }
        ?? published(id, title, visit)
      try visit.record([change])
      guard let result = visit.board.results[id] else { return }
      let needs = visit.board.needs(of: result)
      if !needs.isEmpty {
        Standard.error(
          visit.words.needsBefore(
            visit.board.label(of: result),
            visit.words.all(needs.map { visit.words.resultNeed($0) })))
      }
      if json.isWanted {
        return try Standard.output(JSON.envelope("result") { $0.result(result, visit.names) })
      }
      try Standard.output(visit.board.label(of: result) + "\n")
    }

    private func published(_ id: ResultID, _ title: String, _ visit: Visit) throws -> Change {
      let cards = try CardField.items(card ?? "").map { try visit.card($0) }
      guard let first = cards.first else { throw Complaint(visit.words.giveText) }
      let home = first.audience.value
      // Whoever may see one card need not be allowed to know of another.
      for other in cards where other.audience.value != home {
        throw Complaint(visit.words.otherAudience(visit.names.card(other.id)))
      }
      var published = visit.board.publishing(title, from: first)
      published.cards = cards.map(\.id).unique
      for other in cards.dropFirst() {
        let more = visit.board.publishing(title, from: other)
        published.makers = (published.makers + more.makers).unique
        published.bases += more.bases.filter { !published.bases.contains($0) }
      }
      published.summary = fields.what?.oneLine.orNil
      published.evidence = fields.evidence?.oneLine.orNil
      published.trick = fields.trick?.oneLine.orNil
      published.place = fields.place?.oneLine.orNil
      published.licence = try fields.licence(visit)
      published.outcomes = try fields.outcomes(visit) ?? published.outcomes
      published.novelty = try fields.novelties(visit) ?? published.novelty
      published.makers = try fields.makers(visit) ?? published.makers
      published.bases = try fields.bases(visit) ?? published.bases
      published.audience = fields.partnersOnly ? .partners : .open
      return Change(id.cast(), published, audience: home)
    }

    private func imported(_ id: ResultID, _ title: String, from source: String, _ visit: Visit)
      throws -> Change
    {
      guard !source.isEmpty else { throw Complaint(visit.words.giveText) }
      var imported = ResultImported()
      imported.number = visit.board.lastResultNumber + 1
      imported.title = title
      imported.source = source
      imported.summary = fields.what?.oneLine.orNil
      imported.evidence = fields.evidence?.oneLine.orNil
      imported.trick = fields.trick?.oneLine.orNil
      imported.place = fields.place?.oneLine.orNil
      imported.licence = try fields.licence(visit)
      imported.outcomes = try fields.outcomes(visit) ?? []
      imported.novelty = try fields.novelties(visit) ?? []
      return Change(id.cast(), imported)
    }
  }

  /// Changes one.
  struct Revise: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "revise",
      abstract: "Change a result; an empty text clears. --version says that it is a new version.",
      discussion: """
        A version keeps the licence it was given: another licence makes a new version. What everyone has stays open.
        """)
    @Argument(help: "The result's number or the beginning of its id.") var result: String
    @Option(help: "Another title.") var title: String?
    @Option(help: "The cards it came out of; with commas.", completion: .cards) var card: String?
    @Flag(name: .customLong("new-version"), help: "It is a new version.") var isNew = false
    @Flag(name: .customLong("open"), help: "Everyone may know of it from now on.") var open = false
    @OptionGroup var fields: ResultFields
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let (words, board) = (visit.words, visit.board)
      let result = try visit.result(self.result)
      let licence = try fields.licence(visit)
      let given = result.givenLicence(of: result.version.value)
      let isOther = licence != nil && given != nil && licence != given
      var revised = isNew || isOther ? board.revising(result, under: licence) : ResultRevised()
      if let licence, given == nil, revised.version == nil {
        revised.version = result.version.value
        revised.licence = licence
      }
      if let title = title?.oneLine {
        guard !title.isEmpty else { throw Complaint(words.giveText) }
        revised.title = .set(title)
      }
      func edit(_ text: String?) -> Edit<String> { text.map { Edit($0.oneLine.orNil) } ?? .keep }
      revised.summary = edit(fields.what)
      revised.evidence = edit(fields.evidence)
      revised.trick = edit(fields.trick)
      revised.place = edit(fields.place)
      if let card {
        revised.cards = .set(try CardField.items(card).map { try visit.card($0).id }.unique)
      }
      if let outcomes = try fields.outcomes(visit) { revised.outcomes = .set(outcomes) }
      if let novelty = try fields.novelties(visit) { revised.novelty = .set(novelty) }
      if let makers = try fields.makers(visit) { revised.makers = .set(makers) }
      if let bases = try fields.bases(visit) { revised.bases = .set(bases) }
      if fields.partnersOnly, result.audience == .open {
        throw Complaint(words.staysOpen(board.label(of: result)))
      }
      if open, result.audience == .partners { revised.audience = .open }
      guard revised != ResultRevised() else {
        return try visit.tell(result.id, words.unchanged, json)
      }
      try visit.record([Change(result, revised)])
      let label = board.label(of: result)
      try visit.tell(
        result.id, revised.version.map { words.newVersion(label, $0) } ?? words.revised(label), json
      )
    }
  }

  /// Says who was told.
  struct Share: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "share", abstract: "Say that a result was shared with these bodies.")
    @Argument(help: "The result's number or the beginning of its id.") var result: String
    @Argument(help: "A body, by its name or id.") var body: [String]
    @Flag(help: "It was not, after all.") var withdraw = false
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let result = try visit.result(self.result)
      let (words, label) = (visit.words, visit.board.label(of: result))
      let body = try visit.partner(self.body.joined(separator: " "))
      let needs = visit.board.needs(of: result)
      guard needs.isEmpty || withdraw else {
        throw Complaint(words.needsBefore(label, words.all(needs.map { words.resultNeed($0) })))
      }
      let shared = ResultShared(
        with: withdraw ? [] : [body.id], without: withdraw ? [body.id] : [])
      try visit.record([Change(result, shared)])
      let name = visit.names.partner(body.id)
      try visit.tell(
        result.id,
        withdraw ? words.notSharedWith(label, name) : words.sharedWith(label, name), json)
    }
  }

  /// Says what was told back.
  struct Tell: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tell",
      abstract: "Say how it was told back to those who recognised the problem.")
    @Argument(help: "The result's number or the beginning of its id.") var result: String
    @Argument(help: "How.") var how: [String]
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let result = try visit.result(self.result)
      let how = self.how.joined(separator: " ").oneLine
      guard !how.isEmpty else { throw Complaint(visit.words.giveText) }
      let word = TargetID(random: Visit.random()).description
      try visit.record([Change(result, ResultReported(report: word, how: how))])
      try visit.tell(result.id, visit.words.toldBackNow(visit.board.label(of: result)), json)
    }
  }

  /// Says who uses it.
  struct Use: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "use",
      abstract: "Say that a result is used: by whom, for what, and what changed.",
      discussion: """
        The line that names the result and its makers is printed. Who must ask the makers first is told so; --allowed \
        says that they said yes.
        """)
    @Argument(help: "The result's number or the beginning of its id.") var result: String
    @Argument(help: "What it is used for, and what was changed.") var text: [String] = []
    @Option(help: "Who uses it: a partner, or somebody outside in words; else you.") var by: String?
    @Option(help: "The card for which it is used; new makes one.", completion: .cards) var card:
      String?
    @Option(help: "sameUse, newTargetGroup or scaledUp; sameUse unless you say otherwise.")
    var kind: String?
    @Flag(help: "Somebody outside who competes with one of the makers.") var competitor = false
    @Flag(help: "The makers said yes.") var allowed = false
    @Option(help: "This use, by its word or the beginning of it, is none after all.")
    var withdraw: String?
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func validate() throws {
      guard withdraw != nil || !text.isEmpty else { throw ValidationError("Say what for.") }
    }

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let words = visit.words
      let result = try visit.result(self.result)
      let label = visit.board.label(of: result)
      if let withdraw {
        let wanted = withdraw.trimmed.lowercased()
        let fitting = result.reuses.filter {
          $0.stands && !wanted.isEmpty && $0.id.hasPrefix(wanted)
        }
        guard fitting.count == 1 else { throw Complaint(words.noSuchUse(withdraw.harmless())) }
        try visit.record([Change(result, ReuseWithdrawn(reuse: fitting[0].id))])
        return try visit.tell(result.id, words.useWithdrawn(label), json)
      }
      var facts = Reuse.Facts()
      facts.text = text.joined(separator: " ").oneLine
      facts.version = result.version.value
      facts.isAllowed = allowed
      if let by = by?.oneLine, !by.isEmpty {
        let partners = visit.board.partners(named: by)
        facts.who = Invitee(partners.count == 1 ? partners[0].id.description : by)
        facts.isCompetitor = competitor && partners.count != 1
      } else {
        facts.who = Invitee(try visit.actor().description)
      }
      facts.kind = try kind.map { try visit.word($0) { words.reuseKind($0) } } ?? .sameUse
      // Somebody new is on the board with the same words.
      let isMe = by == nil
      if !facts.isAllowed,
        visit.board.needsYes(facts.who, for: result, version: facts.version),
        !(isMe && visit.board.licence(of: result) == .partners)
      {
        throw Complaint(words.askFirst(label))
      }
      var changes: [Change] = []
      if card == "new" {
        let id = CardID(random: Visit.random())
        let captured = visit.board.capturing(
          .opportunity, result.title.value, random: Visit.random())
        changes.append(Change(id.cast(), captured))
        facts.card = id
      } else {
        facts.card = try card.map { try visit.cardOnBoard($0).id }
      }
      let word = TargetID(random: Visit.random()).description
      changes.append(Change(result, ResultReused(reuse: word, facts)))
      try visit.record(changes)
      try visit.tell(result.id, words.used(label, visit.names.invitee(facts.who)), json)
      guard !json.isWanted, let now = visit.board.results[result.id] else { return }
      let reuse = now.reuses.first { $0.id == word }
      try Standard.output(visit.names.attribution(of: now, in: reuse) + "\n")
    }
  }

  /// Takes one out of use.
  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Say that a result is no longer recommended; copies that others have remain.")
    @Argument(help: "The result's number or the beginning of its id.") var result: String
    @Option(help: "Why.") var reason: String?
    @Flag(help: "It is recommended again.") var back = false
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let result = try visit.result(self.result)
      let label = visit.board.label(of: result)
      var withdrawn = ResultWithdrawn(reason: reason?.oneLine.orNil)
      if back { withdrawn.takenBack = true }
      try visit.record([Change(result, withdrawn)])
      try visit.tell(
        result.id, back ? visit.words.revised(label) : visit.words.withdrawn(label), json)
    }
  }
}
