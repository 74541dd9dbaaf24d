/// What a file says: a method or a template.
package enum Script: Equatable, Sendable {
  /// A part of a meeting.
  case method(Method)
  /// A whole meeting.
  case template(Template)

  /// Reads a file whose name is `id`.
  ///
  /// Throws the first thing that is wrong, with its line.
  package static func read(_ bytes: [UInt8], id: String) throws(ScriptError) -> Script {
    let nodes = try Outline.read(bytes)
    var fields = Fields(nodes, line: 0)
    if nodes.contains(where: { $0.key == "rounds" }) { return .method(try fields.method(id)) }
    if nodes.contains(where: { $0.key == "agenda" }) { return .template(try fields.template(id)) }
    throw ScriptError(line: 0, problem: .neitherMethodNorTemplate)
  }
}

/// Takes keys out of a block one by one; what is left over nobody asked for.
private struct Fields {
  private var left: [Outline.Node]
  private var asked: [String] = []
  private let line: Int

  init(_ nodes: [Outline.Node], line: Int) {
    left = nodes
    self.line = line
  }

  private mutating func take(_ key: String) -> Outline.Node? {
    asked.append(key)
    return left.firstIndex { $0.key == key }.map { left.remove(at: $0) }
  }

  private mutating func require(_ key: String) throws(ScriptError) -> Outline.Node {
    guard let node = take(key) else { throw ScriptError(line: line, problem: .missing(key)) }
    return node
  }

  /// Nothing may be left.
  private func finish() throws(ScriptError) {
    guard let node = left.first else { return }
    throw ScriptError(line: node.line, problem: .unknownKey(node.key, possible: asked))
  }

  private func scalar(_ node: Outline.Node) throws(ScriptError) -> String {
    guard !node.value.isEmpty, node.below.isEmpty, node.items.isEmpty else {
      throw ScriptError(line: node.line, problem: .shape(node.key))
    }
    return node.value
  }

  private mutating func text(_ key: String) throws(ScriptError) -> String? {
    try take(key).map { (node) throws(ScriptError) in try scalar(node) }
  }

  private mutating func wording(_ key: String) throws(ScriptError) -> Wording {
    try wording(try require(key))
  }

  /// A text in at least one language, or one text for both.
  private func wording(_ node: Outline.Node) throws(ScriptError) -> Wording {
    if node.below.isEmpty {
      let text = try scalar(node)
      return Wording(english: text, dutch: text)
    }
    var fields = Fields(node.below, line: node.line)
    let wording = Wording(
      english: try fields.text("en") ?? "", dutch: try fields.text("nl") ?? "")
    try fields.finish()
    return wording
  }

  private func number(_ node: Outline.Node, _ bounds: ClosedRange<Int>) throws(ScriptError) -> Int {
    let text = try scalar(node)
    guard let number = Int(text), bounds.contains(number) else {
      throw ScriptError(
        line: node.line,
        problem: .notANumber(
          text, key: node.key, least: bounds.lowerBound, most: bounds.upperBound))
    }
    return number
  }

  private mutating func number(_ key: String, _ bounds: ClosedRange<Int>) throws(ScriptError)
    -> Int?
  {
    try take(key).map { (node) throws(ScriptError) in try number(node, bounds) }
  }

  private func word<W: Word>(_ text: String, _ node: Outline.Node) throws(ScriptError) -> W {
    guard let word = W(rawValue: text) else {
      throw ScriptError(
        line: node.line,
        problem: .unknownWord(text, key: node.key, possible: W.allCases.map(\.rawValue)))
    }
    return word
  }

  private mutating func word<W: Word>(_ key: String) throws(ScriptError) -> W? {
    try take(key).map { (node) throws(ScriptError) in try word(try scalar(node), node) }
  }

  /// `[one, two]`, or one word alone.
  private mutating func words<W: Word>(_ key: String) throws(ScriptError) -> [W] {
    guard let node = take(key) else { return [] }
    var text = try scalar(node)[...]
    if text.hasPrefix("["), text.hasSuffix("]") { text = text.dropFirst().dropLast() }
    var words: [W] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      words.append(try word(String(part.filter { $0 != " " }), node))
    }
    return words
  }

  private mutating func mark(_ key: String) throws(ScriptError) -> Bool {
    guard let node = take(key) else { return false }
    let text = try scalar(node)
    guard text == "true" || text == "false" else {
      throw ScriptError(
        line: node.line, problem: .unknownWord(text, key: key, possible: ["true", "false"]))
    }
    return text == "true"
  }

  mutating func method(_ id: String) throws(ScriptError) -> Method {
    var method = Method(id: id)
    method.name = try wording("name")
    method.purpose =
      try take("purpose").map { (node) throws(ScriptError) in try wording(node) }
      ?? Wording()
    method.stages = try words("stages")
    if let node = take("people") {
      var people = Fields(node.below, line: node.line)
      if node.below.isEmpty { throw ScriptError(line: node.line, problem: .shape("people")) }
      let least = try people.number("min", 1...Method.mostPeople) ?? 1
      method.people =
        least...(try people.number("max", least...Method.mostPeople) ?? Method.mostPeople)
      try people.finish()
    }
    method.credit = try text("credit")
    method.output =
      try take("output").map { (node) throws(ScriptError) in try wording(node) }
      ?? Wording()
    let rounds = try require("rounds")
    guard !rounds.items.isEmpty else {
      throw ScriptError(line: rounds.line, problem: .shape("rounds"))
    }
    for item in rounds.items {
      var fields = Fields(item, line: item.first?.line ?? rounds.line)
      method.rounds.append(try fields.round())
    }
    try finish()
    return method
  }

  private mutating func round() throws(ScriptError) -> Round {
    var round = Round()
    round.name = try wording("name")
    round.minutes = try number(try require("minutes"), 1...Round.mostMinutes)
    round.times = try number("repeat", 1...Round.mostTimes) ?? 1
    round.company = try word("who") ?? .all
    let operation = try require("op")
    round.operation = try word(try scalar(operation), operation)
    round.sight = try word("see") ?? .all
    round.task = try wording("do")
    round.bounds = try bounds()
    try finish()
    return round
  }

  private mutating func bounds() throws(ScriptError) -> Round.Bounds {
    var bounds = Round.Bounds()
    bounds.kinds = try words("kinds")
    bounds.perPerson = try number("perPerson", 1...Ballot.mostDots)
    bounds.maxPerPerson = try number("maxPerPerson", 1...Ballot.mostDots)
    bounds.isAnonymous = try mark("anonymous")
    if let dots = take("dots"), dots.value != "auto" {
      bounds.dots = try number(dots, 1...Ballot.mostDots)
    }
    bounds.maxPerCard = try number("maxPerCard", 1...Ballot.mostDots)
    bounds.isHidden = try mark("hidden")
    bounds.scale = try word("scale")
    bounds.lowest = try number("min", 0...(Rating.highest - 1))
    bounds.highest = try number("max", ((bounds.lowest ?? 0) + 1)...Rating.highest)
    bounds.needs = try words("needs")
    bounds.hat = try word("hat")
    bounds.top = try number("top", 1...Ballot.mostDots)
    bounds.view = try word("view")
    return bounds
  }

  mutating func template(_ id: String) throws(ScriptError) -> Template {
    var template = Template(id: id)
    template.name = try wording("name")
    let agenda = try require("agenda")
    guard !agenda.items.isEmpty else {
      throw ScriptError(line: agenda.line, problem: .shape("agenda"))
    }
    for item in agenda.items {
      guard let node = item.first else { continue }
      guard item.count == 1 else {
        throw ScriptError(line: item[1].line, problem: .shape("agenda"))
      }
      template.agenda.append(
        Template.Item(method: node.key, minutes: try number(node, 1...Round.mostMinutes)))
    }
    try finish()
    return template
  }
}

extension Round {
  /// Nothing is repeated oftener in one meeting.
  package static let mostTimes = 100
}
