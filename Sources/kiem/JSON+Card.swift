import Interface
import Model

extension JSONWriter {
  /// A card; `more` adds keys at its end.
  mutating func card(
    _ card: Card, _ names: Names, at moment: Int64 = Clock.now,
    more: (inout JSONWriter) -> Void = { _ in }
  ) {
    object { json in
      json.about(card, names)
      json.standing(card, names, moment)
      json.peopleOn(card, names)
      json.results(card, names)
      more(&json)
    }
  }

  private mutating func about(_ card: Card, _ names: Names) {
    let board = names.board
    field("number", board.label(of: card))
    field("id", card.id.description)
    field("kind", card.kind.value.rawValue)
    field("title", card.title.value)
    field("short", card.short.value)
    field("description", card.description.value)
    field("settings", card.settings.value)
    field("for", board.targetGroups(of: card))
    switch board.frame(of: card) {
    case .unknown: break
    case .crossCutting: field("challenge", "-")
    case .challenge(let id): field("challenge", board.challenges[id].map { board.label(of: $0) })
    }
    field("parent", labels(card.parent.map { [$0] } ?? [], board).first)
    field("answers", labels(card.answers.elements.sorted(), board))
    field("question", card.question.value)
    field("subproblems", labels(card.children, board))
    field("answeredBy", labels(card.answeredBy, board))
    switch card.audience.value {
    case .open: field("audience", "open")
    case .circle: field("audience", "circle")
    case .people: field("audience", "people")
    case .own: field("audience", "own")
    }
  }

  private func labels(_ ids: [CardID], _ board: Board) -> [String] {
    ids.compactMap { board.cards[board.survivor(of: $0)] }.map { board.label(of: $0) }
  }

  private mutating func standing(_ card: Card, _ names: Names, _ moment: Int64) {
    let board = names.board
    field("stage", card.place.value.stage.rawValue)
    field("since", JSON.moment(card.place.value.since))
    field("days", board.age(of: card, now: moment, offset: Clock.zone))
    field("onBoard", card.isOnBoard)
    if let into = card.mergedInto {
      object("off") { json in
        json.field("state", "merged")
        json.field("into", json.labels([into], board).first)
        json.field("reason", card.mergeReason.value)
      }
    } else if let off = card.off.value {
      object("off") { json in
        switch off {
        case .parked(let reason):
          json.field("state", "parked")
          json.field("reason", reason)
        case .closed(let outcome, let reason):
          json.field("state", "closed")
          json.field("outcome", outcome.rawValue)
          json.field("reason", reason)
        case .merged(let into, let reason):
          json.field("state", "merged")
          json.field("into", json.labels([into], board).first)
          json.field("reason", reason)
        }
      }
    }
    if let block = card.blocked.value {
      object("blocked") { json in
        json.field("reason", block.reason)
        json.field("since", JSON.moment(block.since))
      }
    }
    field("viaOthers", card.isViaOthers)
    if card.isOnBoard { field("sign", board.sign(of: card)?.key) }
    list("policy", card.isOnBoard ? board.policy(for: card) : []) { json, check in
      json.object { json in
        json.field("rule", check.rule.rawValue)
        json.field("met", check.isMet)
        json.field("asked", check.rule.isAsked)
      }
    }
  }

  private mutating func peopleOn(_ card: Card, _ names: Names) {
    let board = names.board
    list("people", board.people(on: card)) { json, person in
      json.object { json in
        json.field("partner", person.partner?.description)
        json.field("name", names.person(person))
        json.field("role", person.role.rawValue)
        json.field("doing", person.doing)
        json.field("share", person.share.rawValue)
        json.field("describedAs", person.describedAs)
        json.field("since", JSON.moment(person.since))
      }
    }
    field("bodies", board.bodiesAtWork(on: card))
    field("recognisedBy", board.recognitions(of: card).map(\.description))
    field("comments", card.comments)
  }

  /// What meetings said about the card.
  private mutating func meetings(_ card: Card, _ board: Board) {
    list("agreements", board.openAgreements(on: card.id)) { json, agreed in
      let terms = agreed.agreement.terms.value
      json.object { json in
        json.field("id", agreed.id.description)
        json.field("who", terms.who.text)
        json.field("text", terms.text)
        json.field("due", terms.due?.description)
      }
    }
    list("decisions", board.decisions(on: card.id)) { json, decision in
      json.object { json in
        json.field("question", decision.record.value.question)
        json.field("outcome", decision.outcome)
        json.field("method", decision.record.value.method.rawValue)
        json.field("reviewOn", decision.reviewOn?.description)
      }
    }
    field("dots", board.lastDots(on: card.id)?.dots)
    list("scores", board.lastScores(of: card.id)) { json, scored in
      json.object { json in
        json.field("scale", scored.scale.rawValue)
        json.field("median", scored.score.median)
        json.field("count", scored.score.count)
      }
    }
  }

  private mutating func results(_ card: Card, _ names: Names) {
    let innovation = card.innovation
    field("evidence", card.evidence.map(\.text))
    list("channels", card.channels.elements.sorted { ($0.label, $0.url) < ($1.label, $1.url) }) {
      json, channel in
      json.object { json in
        json.field("label", channel.label)
        json.field("url", channel.url)
      }
    }
    field("changes", card.changes.elements.sorted())
    meetings(card, names.board)
    if card.kind.value == .innovation {
      field("outcomes", innovation.outcomes.value.map(\.rawValue))
      field("novelty", innovation.novelty.value.map(\.rawValue))
      list("connects", innovation.connects.value) { json, connection in
        json.object { json in
          json.field("what", connection.what.rawValue)
          json.field("text", connection.text)
        }
      }
      field("maturity", innovation.maturity.value?.rawValue)
      field("firstStep", innovation.firstStep.value)
    }
    let board = names.board
    field("results", board.results(of: card).map { board.label(of: $0) })
    field("uses", board.uses(for: card).map { board.label(of: $0.result) })
    list("otherVersions", card.otherVersions(names)) { json, other in
      json.object { json in
        json.field("field", other.field.rawValue)
        json.field("text", other.text)
      }
    }
  }
}

extension Sign {
  /// As `--json` writes it.
  var key: String {
    switch self {
    case .blocked: "blocked"
    case .noLead: "noLead"
    case .oneBody: "oneBody"
    case .viaOthers: "viaOthers"
    }
  }
}

extension Card {
  /// What others wrote in a field without knowing of what is shown.
  func otherVersions(_ names: Names) -> [(field: CardField, text: String)] {
    let words = names.words
    var found: [(CardField, String)] = title.others.map { (.title, $0.value) }
    found += short.others.map { (.short, $0.value ?? "") }
    found += description.others.map { (.description, $0.value ?? "") }
    found += settings.others.map {
      (.setting, $0.value.map { names.setting($0) }.joined(separator: ", "))
    }
    found += targetGroups.others.map { (.target, $0.value.joined(separator: ", ")) }
    found += challenge.others.map { other in
      (.challenge, other.value.challenge.map { names.challenge($0) } ?? words.crossCutting)
    }
    found += question.others.map { (.question, $0.value ?? "") }
    found += innovation.outcomes.others.map {
      (.outcome, $0.value.map { words.outcome($0) }.joined(separator: ", "))
    }
    found += innovation.novelty.others.map {
      (.novelty, $0.value.map { words.novelty($0) }.joined(separator: ", "))
    }
    found += innovation.firstStep.others.map { (.firstStep, $0.value ?? "") }
    return found
  }
}
