import Interface
import Model

/// Partners, cards, challenges and results, and the lines between them.
struct Graph {
  /// What a node is, which decides its shape.
  enum Shape {
    case challenge
    case problem
    case opportunity
    case innovation
    case result
    case partner
  }

  /// What a line says.
  enum Line {
    /// From a card to its challenge or to the card it is a part of.
    case part
    /// From an innovation to what it answers.
    case answer
    /// From a result to the card it came out of.
    case outcome
    /// From a card to a result that is used for it.
    case use
    /// From a partner to a card: the role.
    case role(String)
  }

  private(set) var nodes: [(id: String, shape: Shape, text: String)] = []
  private(set) var lines: [(from: String, to: String, line: Line)] = []
  private let title: String

  /// What everyone may know of the board, because a picture is passed on: no card of a circle, nobody who takes part by role
  /// or silently, no result for partners alone.
  ///
  /// With `only`, one challenge, what hangs in it, who works on that, and what came out of it or is used for it.
  init(_ names: Names, only: Frame?) {
    let board = names.board
    title = board.title.value
    var partners: Set<PartnerID> = []
    var shown: Set<CardID> = []
    let trees = board.trees.filter { only == nil || $0.frame == only }
    for tree in trees {
      if let challenge = tree.frame.challenge.flatMap({ board.challenges[$0] }) {
        nodes.append(
          (
            Graph.id(challenge.id), .challenge,
            board.label(of: challenge) + " " + challenge.title.value
          ))
      }
      for node in tree.nodes {
        guard let card = board.cards[node.card], card.audience.value == .open,
          shown.insert(card.id).inserted
        else { continue }
        let shape: Shape =
          switch card.kind.value {
          case .problem: .problem
          case .opportunity: .opportunity
          case .innovation: .innovation
          }
        nodes.append(
          (
            Graph.id(card.id), shape,
            names.card(card.id) + " " + (card.short.value ?? card.title.value)
          ))
      }
    }
    for card in shown.sorted().compactMap({ board.cards[$0] }) {
      if let parent = card.parent, shown.contains(parent) {
        lines.append((Graph.id(card.id), Graph.id(parent), .part))
      } else if let challenge = board.frame(of: card).challenge,
        only == nil || only == .challenge(challenge)
      {
        lines.append((Graph.id(card.id), Graph.id(challenge), .part))
      }
      for id in board.answered(by: card) where shown.contains(id) {
        lines.append((Graph.id(card.id), Graph.id(id), .answer))
      }
      for person in board.people(on: card) where person.role.isWork {
        guard let partner = person.partner, person.share == .named else { continue }
        partners.insert(partner)
        lines.append((Graph.id(partner), Graph.id(card.id), .role(names.words.role(person.role))))
      }
    }
    addResults(names, of: shown)
    for partner in partners.sorted() {
      nodes.append((Graph.id(partner), .partner, names.partner(partner)))
    }
  }

  /// The results that came out of the cards or are used for them, and are for everyone.
  private mutating func addResults(_ names: Names, of cards: Set<CardID>) {
    let board = names.board
    for result in board.shownResults where result.log == .open && result.audience == .open {
      let sources = Set(result.cards.value.map { board.survivor(of: $0) }).intersection(cards)
      let uses = Set(
        board.reuses(of: result).compactMap { $0.facts.value.card.map { board.survivor(of: $0) } }
      ).intersection(cards)
      guard !sources.isEmpty || !uses.isEmpty else { continue }
      let id = Graph.id(result.id)
      nodes.append((id, .result, board.label(of: result) + " " + result.title.value))
      for card in sources.sorted() { lines.append((id, Graph.id(card), .outcome)) }
      for card in uses.sorted() { lines.append((Graph.id(card), id, .use)) }
    }
  }

  private static func id<Of>(_ id: Identifier<Of>) -> String { "n" + id.description }

  /// As Graphviz reads it.
  var dot: String {
    var text = "digraph kiem {\n  label=\(Graph.quoted(title));\n  rankdir=RL;\n"
    text += "  node [fontname=\"sans-serif\"];\n"
    for node in nodes {
      let look =
        switch node.shape {
        case .challenge: "shape=box, style=bold"
        case .problem: "shape=box"
        case .opportunity: "shape=box, style=rounded"
        case .innovation: "shape=hexagon"
        case .result: "shape=note"
        case .partner: "shape=ellipse"
        }
      text += "  \(node.id) [label=\(Graph.quoted(node.text)), \(look)];\n"
    }
    for line in lines {
      let look =
        switch line.line {
        case .part: ""
        case .answer: " [style=dashed]"
        case .outcome: " [style=bold]"
        case .use: " [style=dotted]"
        case .role(let role): " [label=\(Graph.quoted(role)), color=gray, fontsize=10]"
        }
      text += "  \(line.from) -> \(line.to)\(look);\n"
    }
    return text + "}\n"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text.harmless() {
      if character == "\"" || character == "\\" { quoted += "\\" }
      quoted.append(character)
    }
    return quoted + "\""
  }

  /// As Mermaid reads it.
  var mermaid: String {
    var text = "flowchart RL\n"
    for node in nodes {
      let label = Graph.escaped(node.text)
      let shape =
        switch node.shape {
        case .challenge: "[[\(label)]]"
        case .problem: "[\(label)]"
        case .opportunity: "(\(label))"
        case .innovation: "{{\(label)}}"
        case .result: ">\(label)]"
        case .partner: "([\(label)])"
        }
      text += "  \(node.id)\(shape)\n"
    }
    for line in lines {
      let arrow =
        switch line.line {
        case .part: "-->"
        case .answer, .use: "-.->"
        case .outcome: "==>"
        case .role(let role): "---|\(Graph.escaped(role))|"
        }
      text += "  \(line.from) \(arrow) \(line.to)\n"
    }
    return text
  }

  /// Mermaid has no escape in a quoted text but HTML's own.
  private static func escaped(_ text: String) -> String {
    var escaped = "\""
    for character in text.harmless() {
      switch character {
      case "\"": escaped += "#quot;"
      case "#": escaped += "#35;"
      case "&": escaped += "#amp;"
      case "<": escaped += "#lt;"
      case ">": escaped += "#gt;"
      case "`": escaped += "#96;"
      default: escaped.append(character)
      }
    }
    return escaped + "\""
  }
}
