import ArgumentParser
import Interface
import Model

/// How problems, subproblems and innovations hang together.
struct TreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "Show what hangs on what: challenges, problems, subproblems, innovations, and gaps.")

  @Argument(
    help: ArgumentHelp(
      "Only this challenge, such as U2; - for cards that cut across all of them.",
      valueName: "challenge"),
    completion: .challenges)
  var only: String?

  @Option(help: "The same.", completion: .challenges)
  var challenge: String?

  @OptionGroup var plain: PlainChoice
  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func validate() throws {
    guard only == nil || challenge == nil else {
      throw ValidationError("Name the challenge once.")
    }
  }

  func run() throws {
    let visit = try Visit(choices, writing: false)
    let names = visit.names
    var trees = visit.board.trees
    if let frame = try (only ?? challenge).map({ try visit.frame($0) }) {
      trees.removeAll { $0.frame != frame }
    }
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("tree") { json in json.array(trees) { $0.tree($1, names) } })
    }
    guard !trees.isEmpty else { return Standard.error(visit.words.nothingHangsThere) }
    var page = Paragraphs(width: Standard.width, plain: plain.isWanted ? visit.words : nil)
    for tree in trees { page.tree(tree, names, limit: Standard.limit) }
    try Standard.output(page.joined)
  }
}

extension Paragraphs {
  /// A challenge, what it wants, and its cards below each other.
  fileprivate mutating func tree(_ tree: ChallengeTree, _ names: Names, limit: Int?) {
    let (board, words) = (names.board, names.words)
    switch tree.frame {
    case .challenge(let id):
      guard let challenge = board.challenges[id] else { break }
      about(challenge, names)
      labelled(
        words.label(.changes),
        challenge.changes.filter { $0.dropped.value == nil }.map { change in
          change.id + " " + change.text.value
            + (tree.unserved.contains(change.id)
              ? " (" + words.noCardYet + ")"
              : "  "
                + tree.serving[change.id, default: []].map { names.card($0) }
                .joined(separator: " "))
        })
    case .crossCutting: heading(words.crossCutting)
    case .unknown: heading(words.noChallenge)
    }
    guard !tree.nodes.isEmpty else { return }
    guard plain == nil else {
      for node in tree.nodes { speak(node, names) }
      return
    }
    var table = TextTable(flexible: 0)
    for node in tree.nodes {
      guard let card = board.cards[node.card] else { continue }
      let arm = node.link == .answer ? "=> " : node.depth > 0 ? "+- " : ""
      let hidden = card.audience.value == .open ? " " : "* "
      table.rows.append([
        String(repeating: "   ", count: min(node.depth, 30)) + arm + names.card(card.id) + hidden
          + card.title.value.harmless(),
        (card.isOnBoard ? names.stage(card.place.value.stage) : names.off(card)).harmless(),
        facts(card, node, names).harmless(),
      ])
    }
    append(table.lines(limit: limit))
  }

  private mutating func speak(_ node: ChallengeTree.Node, _ names: Names) {
    guard let card = names.board.cards[node.card] else { return }
    plain?.say(names.spoken(node.card))
    plain?.say(card.isOnBoard ? names.stage(card.place.value.stage) : names.off(card))
    plain?.hangs(node.card, names)
    if names.board.sign(of: card) == .noLead { plain?.say(names.words.noLead) }
    if card.kind.value != .innovation { plain?.work(on: card, names) }
    if let block = card.blocked.value { plain?.say(names.words.blockedLabel, [block.reason]) }
    for result in names.board.results(of: card) {
      plain?.say(names.board.label(of: result) + " " + result.title.value)
    }
    if let gap = names.board.gap(of: card.id) { plain?.say(names.words.gap(gap)) }
  }

  /// Who is at work, or how far it is and what it answers; what asks for attention; what is missing.
  private func facts(_ card: Card, _ node: ChallengeTree.Node, _ names: Names) -> String {
    let (board, words) = (names.board, names.words)
    var parts: [String] = []
    if card.kind.value == .innovation {
      if let maturity = card.innovation.maturity.value { parts.append(words.maturity(maturity)) }
      if node.depth == 0 || node.isGuest {
        parts.append(contentsOf: board.answered(by: card).map { names.card($0) })
      }
    } else {
      parts += names.atWork(on: card)
    }
    parts += board.results(of: card).map { result in
      board.label(of: result) + " " + words.reused(board.reuses(of: result).count)
    }
    if card.isOnBoard, let sign = board.sign(of: card) { parts.append(words.sign(sign)) }
    if let gap = board.gap(of: card.id) { parts.append(words.gap(gap)) }
    return parts.joined(separator: " ")
  }
}

extension JSONWriter {
  fileprivate mutating func tree(_ tree: ChallengeTree, _ names: Names) {
    let board = names.board
    object { json in
      switch tree.frame {
      case .challenge(let id):
        json.field("challenge", board.challenges[id].map { board.label(of: $0) })
        json.field("title", board.challenges[id]?.title.value)
      case .crossCutting: json.field("challenge", "-")
      case .unknown: break
      }
      json.field("changesWithoutCard", tree.unserved)
      json.list("changesWithCards", tree.serving.sorted { $0.key < $1.key }) { json, served in
        json.object { json in
          json.field("change", served.key)
          json.field(
            "cards", served.value.compactMap { board.cards[$0] }.map { board.label(of: $0) })
        }
      }
      json.list("cards", tree.nodes) { json, node in
        guard let card = board.cards[node.card] else { return json.object { _ in } }
        json.object { json in
          json.field("card", board.label(of: card))
          json.field("kind", card.kind.value.rawValue)
          json.field("title", card.title.value)
          json.field("depth", node.depth)
          json.field("link", node.link.key)
          json.field("guest", node.isGuest)
          json.field("stage", card.place.value.stage.rawValue)
          json.field("onBoard", card.isOnBoard)
          json.field(
            "answers",
            board.answered(by: card).compactMap { board.cards[$0] }.map { board.label(of: $0) })
          json.field("results", board.results(of: card).map { board.label(of: $0) })
          json.field("gap", board.gap(of: card.id)?.key)
        }
      }
    }
  }
}

extension ChallengeTree.Link {
  /// As `--json` writes it.
  fileprivate var key: String {
    switch self {
    case .top: "top"
    case .part: "part"
    case .answer: "answer"
    }
  }
}

extension Gap {
  /// As `--json` writes it.
  fileprivate var key: String {
    switch self {
    case .problemWithoutInnovation: "noInnovation"
    case .opportunityNobodyUses: "nobodyUsesIt"
    case .innovationAnswersNothing: "answersNothing"
    case .innovationWithoutResult: "noResult"
    }
  }
}
