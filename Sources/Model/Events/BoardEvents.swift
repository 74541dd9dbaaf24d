/// A board begins.
package struct BoardStarted: Payload {
  package static let kind: StaticString = "board.started"
  /// What the board is called.
  package var title = ""
  /// Where it is about, in words.
  package var place: String?
  /// The language of its words.
  package var language: Language?
  package init() {}

  /// A board with a language; who reads it may choose another one.
  package init(title: String, place: String?, language: Language) {
    self.title = title
    self.place = place
    self.language = language
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("title", &title)
    try coder.field("place", &place)
    try coder.field("language", &language)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.started = board.started.map { min($0, event.key) } ?? event.key
    board.title.assign(title, event.key)
    board.place.assign(place, event.key)
    board.language.assign(language, event.key)
  }
}

/// The board gets another title, place or language.
package struct BoardRenamed: Payload, Equatable {
  package static let kind: StaticString = "board.renamed"
  /// Another title; it cannot be emptied.
  package var title: Edit<String> = .keep
  /// Another place, or none.
  package var place: Edit<String> = .keep
  /// Another language; it cannot be emptied.
  package var language: Edit<Language> = .keep
  /// The events whose versions the writer had before them.
  package var knew: [EventID] = []
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.edit("title", &title)
    try coder.edit("place", &place)
    try coder.edit("language", &language)
    try coder.list("knew", &knew)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    if let title = title.value { board.title.assign(title, event.key, knew: knew) }
    board.place.take(place, event.key, knew)
    if let language = language.value { board.language.assign(language, event.key) }
  }
}

/// The group's own word for a stage.
package struct StageRenamed: Payload {
  package static let kind: StaticString = "stage.renamed"
  /// The stage that gets the word.
  package var stage = Stage.recognise
  /// `nil` goes back to the usual word.
  package var name: String?
  /// The events whose versions the writer had before them.
  package var knew: [EventID] = []
  package init() {}

  /// `nil` goes back to the usual word.
  package init(stage: Stage, name: String?) {
    self.stage = stage
    self.name = name
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("stage", &stage)
    try coder.field("name", &name)
    try coder.list("knew", &knew)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.stageNames[stage.index].assign(name, event.key, knew: knew)
  }
}

/// How many cards may be in progress in a stage.
package struct LimitSet: Payload {
  package static let kind: StaticString = "limit.set"
  /// The stage that gets the limit.
  package var stage = Stage.recognise
  /// `nil`: no limit.
  package var limit: Int?
  package init() {}

  /// `nil` takes the limit away.
  package init(stage: Stage, limit: Int?) {
    self.stage = stage
    self.limit = limit
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("stage", &stage)
    try coder.field("limit", &limit)
    if let limit, limit < 0 { throw .value(key: "limit") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.limits[stage.index].assign(limit, event.key)
  }
}

/// The speed promise: a share of the cards is shared within so many days of being acknowledged.
package struct PromiseSet: Payload {
  package static let kind: StaticString = "promise.set"
  /// The share of cards, 0 to 100; anything else cannot be read.
  package var percent = 0
  /// Within so many days, 0 or more.
  package var days = 0
  package init() {}

  /// The bounds are checked when it is read, not here.
  package init(percent: Int, days: Int) {
    self.percent = percent
    self.days = days
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("percent", &percent)
    try coder.required("days", &days)
    if percent < 0 || percent > 100 { throw .value(key: "percent") }
    if days < 0 { throw .value(key: "days") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.promise.assign(Board.Promise(percent: percent, days: days), event.key)
  }
}

/// A policy item is switched on or off for the whole board.
package struct PolicySwitched: Payload {
  package static let kind: StaticString = "policy.switched"
  /// The item.
  package var rule = Rule.r1
  /// Whether the stage asks for it.
  package var on = true
  package init() {}

  /// An item that a stage asks for from now on, or no longer.
  package init(rule: Rule, on: Bool) {
    self.rule = rule
    self.on = on
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("rule", &rule)
    try coder.required("on", &on)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.policies[rule, default: LastWriter(true)].assign(on, event.key)
  }
}

/// The board gets a setting of its own beside the five.
package struct SettingAdded: Payload {
  package static let kind: StaticString = "setting.added"
  /// The word that cards name it by.
  package var setting = ""
  /// What people call it.
  package var name = ""
  package init() {}

  /// A new setting, or another name for one.
  package init(setting: String, name: String) {
    self.setting = setting
    self.name = name
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("setting", &setting)
    try coder.required("name", &name)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.settings[setting, default: LastWriter(name)].assign(name, event.key)
  }
}

extension Register {
  /// Takes an edit of a field that always has a value.
  mutating func take(_ edit: Edit<Value>, _ key: EventKey, _ knew: [EventID])
  where Value: JSONValue {
    if case .set(let value) = edit { assign(value, key, knew: knew) }
  }

  /// Takes an edit of a field that may be empty.
  mutating func take<Wrapped>(
    _ edit: Edit<Wrapped>, _ key: EventKey, _ knew: [EventID]
  ) where Value == Wrapped? {
    switch edit {
    case .keep: return
    case .clear: assign(nil, key, knew: knew)
    case .set(let value): assign(value, key, knew: knew)
    }
  }
}
