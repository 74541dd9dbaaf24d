import Model

@testable import kiem

/// A board as plain text, everything in it: for comparing boards and for keeping one.
struct BoardText {
  private(set) var lines: [String] = []
  private let board: Board
  private let withTexts: Bool

  /// `withTexts`: false leaves out what people wrote and how things are called.
  init(_ board: Board, withTexts: Bool = true) {
    self.board = board
    self.withTexts = withTexts
    let promise = board.promise.value
    lines.append("board \(quoted(board.title.value)) in \(quoted(board.place.value))")
    lines.append("promise \(promise.percent)% in \(promise.days) days")
    for stage in Stage.allCases {
      lines.append(
        "\(stage) limit \(board.limits[stage.index].value.map(String.init) ?? "none"): "
          + board.columns[stage.index].compactMap { board.cards[$0].map(board.label(of:)) }
          .joined(separator: " "))
    }
    for challenge in board.challenges.all.sorted(by: { $0.id < $1.id }) { add(challenge) }
    for partner in board.partners.all.sorted(by: { $0.id < $1.id }) { add(partner) }
    for pair in board.competitions.filter(\.value.value).keys.sorted(by: before) {
      lines.append("compete \(pair.first) \(pair.second)")
    }
    for pair in board.introductions.sorted(by: before) {
      lines.append("introduced \(pair.first) \(pair.second)")
    }
    for card in board.cards.all.sorted(by: { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }) {
      add(card)
    }
    for note in board.notes {
      lines.append("note on \(note.card?.description ?? "-") \(quoted(note.text))")
    }
  }

  private mutating func add(_ challenge: Challenge) {
    lines.append("")
    lines.append("\(board.label(of: challenge)) \(quoted(challenge.title.value))")
    add("short", challenge.short.value)
    add("need", challenge.need.value)
    for group in challenge.targetGroups.value { add("for", group) }
    lines.append("  reach \(challenge.reach.value.map { "\($0)" } ?? "-")")
    if let dream = challenge.dream.value {
      add("dream \(dream.year.map(String.init) ?? "-")", dream.text)
    }
    for change in challenge.changes { add("change \(change.id)", change.text.value) }
  }

  private mutating func add(_ partner: Partner) {
    lines.append("")
    lines.append("\(partner.id) \(quoted(partner.name)) \(partner.type.value)")
    if let body = partner.affiliation.value { lines.append("  of \(body)") }
    if let setting = partner.setting.value { lines.append("  in \(setting)") }
    if !partner.perspectives.value.isEmpty {
      lines.append("  \(words(partner.perspectives.value))")
    }
    add("describes", partner.describes.value)
    for offer in partner.offers {
      add("offers \(offer.id) \(offer.what) \(offer.tag)", offer.text)
    }
  }

  private mutating func add(_ card: Card) {
    lines.append("")
    lines.append("\(board.label(of: card)) \(card.kind.value) \(quoted(card.title.value))")
    add("short", card.short.value)
    add("description", card.description.value)
    let place = card.place.value
    lines.append("  \(place.stage) since \(place.since) rank \(place.rank?.digits ?? "-")")
    if let sign = board.sign(of: card), card.isOnBoard { lines.append("  sign \(sign)") }
    if let off = card.off.value { lines.append("  off \(text(of: off))") }
    if let into = card.mergedInto { lines.append("  merged into \(into)") }
    if let block = card.blocked.value { add("blocked since \(block.since)", block.reason) }
    lines.append("  by \(card.capturedBy?.description ?? "-") for \(text(of: card.audience.value))")
    lines.append("  frame \(text(of: board.frame(of: card)))")
    if let parent = card.parent { lines.append("  below \(parent)") }
    if !card.answers.isEmpty { lines.append("  answers \(ids(card.answers.elements.sorted()))") }
    if !card.settings.value.isEmpty {
      lines.append("  in \(card.settings.value.joined(separator: " "))")
    }
    for group in card.targetGroups.value { add("for", group) }
    for evidence in card.evidence { add("evidence", evidence.text) }
    if card.kind.value == .innovation { add(card.innovation) }
    if card.comments > 0 { lines.append("  comments \(card.comments)") }
    if !board.recognitions(of: card).isEmpty {
      lines.append("  recognised by \(ids(board.recognitions(of: card)))")
    }
    for person in board.people(on: card) {
      let who = person.partner?.description ?? "somebody"
      add("\(person.role) \(who) \(person.share) since \(person.since)", person.doing)
      if let describedAs = person.describedAs { add("  described as", describedAs) }
    }
  }

  private mutating func add(_ innovation: Innovation) {
    lines.append("  outcome \(words(innovation.outcomes.value))")
    lines.append("  novelty \(words(innovation.novelty.value))")
    for connection in innovation.connects.value {
      add("connects \(connection.what)", connection.text)
    }
    add("first step", innovation.firstStep.value)
    lines.append("  maturity \(innovation.maturity.value.map { "\($0)" } ?? "-")")
  }

  private mutating func add(_ name: String, _ text: String?) {
    if let text { lines.append("  \(name) \(quoted(text))") }
  }

  private func quoted(_ text: String?) -> String {
    guard let text else { return "-" }
    return withTexts || text.isEmpty ? "\"\(text)\"" : "\"…\""
  }

  private func words(_ words: [some Word]) -> String {
    words.map(\.rawValue).joined(separator: " ")
  }

  private func ids<Of>(_ ids: [Identifier<Of>]) -> String {
    ids.map(\.description).joined(separator: " ")
  }

  private func text(of off: Off) -> String {
    switch off {
    case .parked(let reason): "parked \(quoted(reason))"
    case .merged(let into, let reason): "merged into \(into) \(quoted(reason))"
    case .closed(let outcome, let reason): "closed \(outcome) \(quoted(reason))"
    }
  }

  private func text(of audience: Audience) -> String {
    switch audience {
    case .open: "all"
    case .circle(let id): "circle \(id)"
    case .people: "people"
    case .own: "own"
    }
  }

  private func text(of frame: Frame) -> String {
    switch frame {
    case .unknown: "unknown"
    case .crossCutting: "cross-cutting"
    case .challenge(let id): "\(id)"
    }
  }

  private func before(_ one: Pair, _ other: Pair) -> Bool {
    (one.first, one.second) < (other.first, other.second)
  }
}
