import ArgumentParser
import Interface
import Model

/// Writes down what is decided, and looks at it again.
struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Write down what is decided, look at it again on its day, or list decisions.",
    discussion: """
      A decision has a number (D3, or 3), which --list tells. It belongs to the session that is held, or to --session.

        kiem decide "What first?" --outcome "The fridge" --card 18 --review +6w \\
          --objection "Too dear" --by Ineke --integrated "with the old compressor"
        kiem decide --list --due
        kiem decide --revisit D3 --outcome "The fridge, twice" --reason "It works"
      """)

  @Argument(help: "What was to be decided.")
  var question: [String] = []

  @Option(help: "What is decided.")
  var outcome: String?

  @Option(help: "consent, dots, majority or facilitator; consent unless you say otherwise.")
  var method: String?

  @Option(name: .customLong("card"), help: "A card it is about. Once for each.")
  var cards: [String] = []

  @Option(name: .customLong("objection"), help: "What was said against it. Once for each.")
  var objections: [String] = []

  @Option(
    name: .customLong("by"),
    help:
      "Who objected, in the order of the objections; - for nobody. Not kept by the Chatham House rule."
  )
  var objectors: [String] = []

  @Option(
    help: "How the decision was changed for an objection, in their order; - for not.")
  var integrated: [String] = []

  @Option(help: "When to look at it again: 2026-12-03, \"3 dec\", +6w, +3m.")
  var review: String?

  @Option(help: "The session at which it was decided, when it is over; else the one that is held.")
  var session: String?

  @Option(
    help: "Look at this decision again: say --outcome, and --reason and --review if you like.")
  var revisit: String?

  @Option(help: "Why, with --revisit.")
  var reason: String?

  @Option(help: "This decision was written down by mistake.")
  var withdraw: String?

  @Flag(help: "List what is decided.")
  var list = false

  @Flag(help: "With --list: only what is to be looked at again by now.")
  var due = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func validate() throws {
    let wishes = [!question.isEmpty, revisit != nil, withdraw != nil, list]
    guard wishes.count(where: { $0 }) == 1 else {
      throw ValidationError("Say what was decided, or give one of --list, --revisit, --withdraw.")
    }
    guard outcome != nil || list || withdraw != nil else {
      throw ValidationError("Say with --outcome what is decided.")
    }
    for answers in [objectors, integrated] where !answers.isEmpty {
      guard answers.count == objections.count else {
        throw ValidationError(
          "Give --by and --integrated once for each --objection, or not at all.")
      }
    }
  }

  func run() throws {
    if list { return try tellAll() }
    var visit = try Visit(choices, writing: true)
    if let withdraw {
      let found = try find(withdraw, visit)
      return try record([Change(found.id, DecisionWithdrawn())], on: found.id, .withdrawn, &visit)
    }
    let outcome = (self.outcome ?? "").oneLine
    guard !outcome.isEmpty else { throw Complaint(visit.words.giveText) }
    let day = try review.map { try visit.day($0) }
    if let revisit {
      let found = try find(revisit, visit)
      let revisited = DecisionRevisited(
        outcome: outcome, reason: reason?.oneLine.orNil, reviewOn: day)
      return try record([Change(found.id, revisited)], on: found.id, .revisited, &visit)
    }
    var record = Decision.Record()
    let words = visit.words
    record.question = question.joined(separator: " ").oneLine
    guard !record.question.isEmpty else { throw Complaint(words.giveText) }
    record.outcome = outcome
    record.method = try method.map { try visit.word($0) { words.decisionMethod($0) } } ?? .consent
    record.cards = try cards.map { try visit.card($0).id }.unique
    record.objections = try objections.enumerated().map { index, text in
      try objection(text.oneLine, index, visit)
    }
    record.reviewOn = day
    let session = try self.session.map { try visit.session($0) }
    if let session, visit.board.course(of: session).rule == .chathamHouse {
      record = record.nameless
    }
    let id = TargetID(random: Visit.random())
    let change = Change(id, DecisionRecorded(record)).belonging(to: session?.id)
    try self.record([change], on: id, .recorded, &visit)
  }

  private func objection(_ text: String, _ index: Int, _ visit: Visit) throws -> Objection {
    guard !text.isEmpty else { throw Complaint(visit.words.giveText) }
    func given(_ answers: [String]) -> String? {
      guard answers.indices.contains(index), answers[index] != "-" else { return nil }
      return answers[index].oneLine.orNil
    }
    return Objection(
      text: text, by: try given(objectors).map { try visit.partner($0).id },
      integrated: given(integrated))
  }

  private func find(_ name: String, _ visit: Visit) throws -> Numbered<Decision> {
    let standing = visit.board.numberedDecisions.filter(\.thing.stands)
    return try visit.numbered(name, ["d", "b"], in: standing, visit.words.noSuchDecision)
  }

  private func record(
    _ changes: [Change], on id: TargetID, _ state: DecisionChange, _ visit: inout Visit
  ) throws {
    try visit.record(changes)
    guard let found = visit.board.numberedDecisions.first(where: { $0.id == id }) else { return }
    let label = visit.words.decisionLetter + "\(found.number)"
    Standard.error(visit.words.decisionIs(state, label))
    if json.isWanted {
      let names = visit.names
      try Standard.output(JSON.envelope("decision") { $0.decision(found, names) })
    } else if state == .recorded {
      try Standard.output(label + "\n")
    }
  }

  private func tellAll() throws {
    let visit = try Visit(choices, writing: false)
    let (board, names, words) = (visit.board, visit.names, visit.words)
    let today = Day(milliseconds: Clock.now, offset: Clock.zone)
    let wanted = Set(board.decisionsToReview(on: today).map(\.id))
    let decisions = board.numberedDecisions.filter {
      $0.thing.stands && (!due || wanted.contains($0.id))
    }
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("decisions") { json in json.array(decisions) { $0.decision($1, names) } })
    }
    guard !decisions.isEmpty else { return Standard.error(words.noDecisions) }
    var page = Paragraphs(width: Standard.width)
    for decision in decisions {
      page.text(names.line(decision))
      for detail in details(decision.thing, names) { page.text(detail, indent: 4) }
    }
    try Standard.output(page.joined)
  }

  private func details(_ decision: Decision, _ names: Names) -> [String] {
    let (record, words) = (decision.record.value, names.words)
    var first = [words.decisionMethod(record.method)]
    first += record.cards.map { names.card($0) }
    if let day = decision.reviewOn { first.append(words.reviewOn(names.date(day))) }
    let objections = record.objections.map { objection in
      words.minutesLabel(.objections) + ": "
        + (objection.by.map { names.partner($0) + ": " } ?? "") + objection.text
        + (objection.integrated.map { " (" + words.integrated($0) + ")" } ?? "")
    }
    return [first.joined(separator: ", ")] + objections
  }
}
