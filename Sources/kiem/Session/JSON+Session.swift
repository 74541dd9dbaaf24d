import Interface
import Model

extension JSONWriter {
  /// A meeting as scripts see it: nothing here that the screen does not tell.
  mutating func session(
    _ session: Session, _ names: Names, now: Int64, zone: Int, faceDown: FaceDown? = nil
  ) {
    let board = names.board
    let course = board.course(of: session)
    let schedule = Schedule(session, course, now: now, zone: zone)
    object { json in
      json.field("number", board.label(of: session))
      json.field("id", session.id.description)
      json.field("title", session.title.value)
      json.field("goal", session.goal.value)
      json.field("place", session.place.value)
      json.field("date", session.day.value?.description)
      json.field("start", session.start.value?.description)
      json.field("minutes", session.agenda.value.reduce(0) { $0 + $1.minutes })
      json.field("state", course.state.word)
      json.field("rule", course.began == nil ? nil : course.rule.rawValue)
      json.field("facilitator", session.facilitator.value?.description)
      json.field("scribe", session.scribe.value?.description)
      json.field("began", course.began.map { JSON.moment($0) })
      json.field("ended", course.ended.map { JSON.moment($0) })
      json.field("attendance", session.present.count)
      if course.rule == .open { json.field("present", session.present.map(\.description)) }
      if course.began != nil {
        json.field("expectedEnd", JSON.moment(milliseconds: schedule.expectedEnd))
        json.field("drift", schedule.drift)
      }
      json.list("agenda", schedule.rows) { $0.row($1, names) }
      if let round = course.round {
        json.object("round") { $0.round(round, session, names, now) }
      }
      if let faceDown {
        json.object("faceDown") { json in
          json.field("cards", faceDown.cards)
          json.field("seats", faceDown.seats)
          json.field("seatsHere", faceDown.here)
        }
      }
    }
  }

  private mutating func row(_ row: Schedule.Row, _ names: Names) {
    object { json in
      json.field("item", row.item.item)
      json.field("method", row.item.method)
      json.field("name", names.item(row.item))
      json.field("minutes", row.item.minutes)
      json.field(
        "card", row.item.card.flatMap { names.board.cards[$0] }.map { names.board.label(of: $0) })
      json.field(
        "challenge",
        row.item.challenge.flatMap { names.board.challenges[$0] }.map { names.board.label(of: $0) })
      json.field("state", row.state.word)
      json.field("planned", JSON.moment(milliseconds: row.planned))
      json.field("begins", row.begins.map { JSON.moment(milliseconds: $0) })
      json.field("ended", row.ended.map { JSON.moment(milliseconds: $0) })
    }
  }

  private mutating func round(
    _ round: Course.Running, _ session: Session, _ names: Names, _ now: Int64
  ) {
    let language = names.words.language
    field("item", round.place.item)
    field("method", session.agenda.value.first { $0.item == round.place.item }?.method)
    field("number", round.place.round)
    field("of", round.of)
    field("name", round.script.name[language])
    field("operation", round.script.operation.rawValue)
    field("task", round.script.task[language])
    field("anonymous", round.script.bounds.isAnonymous)
    field("minutes", round.minutes)
    field("secondsLeft", Int(round.left(at: now) / 1000))
    field("paused", round.pausedAt != nil)
  }

  /// A decision that stands.
  mutating func decision(_ numbered: Numbered<Decision>, _ names: Names) {
    let (decision, board) = (numbered.thing, names.board)
    let record = decision.record.value
    object { json in
      json.field("number", numbered.number)
      json.field("id", numbered.id.description)
      json.field("question", record.question)
      json.field("outcome", decision.outcome)
      json.field("method", record.method.rawValue)
      json.field(
        "cards", record.cards.compactMap { board.cards[$0] }.map { board.label(of: $0) })
      json.list("objections", record.objections) { json, objection in
        json.object { json in
          json.field("text", objection.text)
          json.field("by", objection.by?.description)
          json.field("integrated", objection.integrated)
        }
      }
      json.field("reviewOn", decision.reviewOn?.description)
      json.field(
        "session", decision.session.flatMap { board.sessions[$0] }.map { board.label(of: $0) })
      if let review = decision.review.value {
        json.object("review") { json in
          json.field("first", record.outcome)
          json.field("reason", review.reason)
        }
      }
    }
  }

  /// An agreement.
  mutating func agreement(_ numbered: Numbered<Agreement>, _ names: Names) {
    let (agreement, board) = (numbered.thing, names.board)
    let terms = agreement.terms.value
    object { json in
      json.field("number", numbered.number)
      json.field("id", numbered.id.description)
      json.field("text", terms.text)
      json.field(
        "partner", PartnerID(terms.who.text).flatMap { board.partners[$0] }?.id.description)
      json.field("name", names.invitee(terms.who))
      json.field("card", terms.card.flatMap { board.cards[$0] }.map { board.label(of: $0) })
      json.field("due", terms.due?.description)
      switch agreement.state.value {
      case .open: json.field("state", "open")
      case .kept: json.field("state", "kept")
      case .dropped(let reason):
        json.field("state", "dropped")
        json.field("reason", reason)
      }
      json.field(
        "session", agreement.session.flatMap { board.sessions[$0] }.map { board.label(of: $0) })
    }
  }

  /// Something that was parked.
  mutating func parked(_ numbered: Numbered<ParkedItem>, _ names: Names) {
    let (item, board) = (numbered.thing, names.board)
    object { json in
      json.field("number", numbered.number)
      json.field("id", numbered.id.description)
      json.field("text", item.text.value)
      switch item.state.value {
      case .open: json.field("state", "open")
      case .pickedUp(let card):
        json.field("state", "pickedUp")
        json.field("card", card.flatMap { board.cards[$0] }.map { board.label(of: $0) })
      case .dropped: json.field("state", "dropped")
      }
      json.field("session", item.session.flatMap { board.sessions[$0] }.map { board.label(of: $0) })
    }
  }

  /// A template, in the language spoken.
  mutating func template(_ template: Template, _ library: Library, _ words: any Words) {
    object { json in
      json.field("id", template.id)
      json.field("name", template.name[words.language])
      json.field("minutes", template.minutes)
      json.list("agenda", template.agenda) { json, item in
        json.object { json in
          json.field("method", item.method)
          json.field("name", library.method(item.method)?.name[words.language])
          json.field("minutes", item.minutes)
        }
      }
    }
  }

  /// A method, in the language spoken.
  mutating func method(_ method: Method, _ words: any Words, rounds: Bool) {
    let language = words.language
    object { json in
      json.field("id", method.id)
      json.field("name", method.name[language])
      json.field("purpose", method.purpose[language])
      json.field("stages", method.stages.map(\.rawValue))
      json.field("minutes", method.minutes)
      json.object("people") { json in
        json.field("min", method.people.lowerBound)
        if method.people.upperBound < Method.mostPeople {
          json.field("max", method.people.upperBound)
        }
      }
      json.field("output", method.output[language])
      json.field("credit", method.credit)
      guard rounds else { return }
      json.list("rounds", method.rounds) { json, round in
        json.object { json in
          json.field("name", round.name[language])
          json.field("minutes", round.minutes)
          json.field("repeat", round.times)
          json.field("who", round.company.rawValue)
          json.field("operation", round.operation.rawValue)
          json.field("see", round.sight.rawValue)
          json.field("task", round.task[language])
        }
      }
    }
  }
}

extension JSON {
  /// A moment in milliseconds since 1970, as `moment`.
  static func moment(milliseconds: Int64) -> String {
    moment(Stamp(milliseconds: milliseconds))
  }
}

extension Course.State {
  /// As JSON says it.
  var word: String {
    switch self {
    case .planned: "planned"
    case .running: "running"
    case .paused: "paused"
    case .closed: "closed"
    }
  }
}

extension Schedule.State {
  /// As JSON says it.
  var word: String {
    switch self {
    case .done: "done"
    case .on: "on"
    case .ahead: "ahead"
    case .skipped: "skipped"
    }
  }
}
