/// A script for a part of a meeting: rounds of operations.
package struct Method: Equatable, Sendable {
  /// The name of its file, without `.yaml`.
  package let id: String
  /// What it is called.
  package var name = Wording()
  /// What it is good for.
  package var purpose = Wording()
  /// The stages of the cards it is about.
  package var stages: [Stage] = []
  /// For how many people.
  package var people = 1...Method.mostPeople
  /// What is done, in this order.
  package var rounds: [Round] = []
  /// What comes out of it.
  package var output = Wording()
  /// Whose idea it is.
  package var credit: String?

  /// A method of which nothing is said yet.
  package init(id: String) { self.id = id }

  /// More people than this fit no room.
  package static let mostPeople = 1000

  /// How long it takes: all rounds, each as often as it is repeated.
  package var minutes: Int { rounds.reduce(0) { $0 + $1.minutes * $1.times } }
}

/// One part of a method: a time, an operation and what to say about it.
package struct Round: Equatable, Sendable {
  /// What it is called.
  package var name = Wording()
  /// How long it takes.
  package var minutes = 1
  /// How often it is done in a row.
  package var times = 1
  /// In what company.
  package var company = Company.all
  /// What participants can do, and nothing else.
  package var operation = Operation.talk
  /// What they see of what others do.
  package var sight = Sight.all
  /// What the facilitator asks of them.
  package var task = Wording()
  /// The bounds of what they do.
  package var bounds = Bounds()

  /// A minute of talking.
  package init() {}

  /// What an operation is told beside its name; `nil` and empty: no bound.
  package struct Bounds: Equatable, Sendable {
    /// The kinds of cards that may be written; none: all.
    package var kinds: [Kind] = []
    /// How many cards or build-ons each is asked for.
    package var perPerson: Int?
    /// How many cards each may choose at most.
    package var maxPerPerson: Int?
    /// Nobody's name is kept.
    package var isAnonymous = false
    /// How many dots each has; `nil` as the number of cards says.
    package var dots: Int?
    /// How many of them on one card at most.
    package var maxPerCard: Int?
    /// Nobody sees a count before closing.
    package var isHidden = false
    /// What is scored.
    package var scale: Scale?
    /// The lowest score.
    package var lowest: Int?
    /// The highest score.
    package var highest: Int?
    /// What must be filled in.
    package var needs: [Need] = []
    /// The hat that comments are said under.
    package var hat: Hat?
    /// How many of the best are shown.
    package var top: Int?
    /// What is looked at.
    package var view: Overview?

    /// No bounds.
    package init() {}
  }
}

extension Round {
  /// Lists the fields of a round that runs; it is told once for each time it is done.
  mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("name", &name)
    try coder.required("minutes", &minutes)
    try coder.required("who", &company)
    try coder.required("op", &operation)
    try coder.required("see", &sight)
    try coder.required("do", &task)
    try coder.list("kinds", &bounds.kinds)
    try coder.field("perPerson", &bounds.perPerson)
    try coder.field("maxPerPerson", &bounds.maxPerPerson)
    try coder.flag("anonymous", &bounds.isAnonymous)
    try coder.field("dots", &bounds.dots)
    try coder.field("maxPerCard", &bounds.maxPerCard)
    try coder.flag("hidden", &bounds.isHidden)
    try coder.field("scale", &bounds.scale)
    try coder.field("min", &bounds.lowest)
    try coder.field("max", &bounds.highest)
    try coder.list("needs", &bounds.needs)
    try coder.field("hat", &bounds.hat)
    try coder.field("top", &bounds.top)
    try coder.field("view", &bounds.view)
    guard (1...Round.mostMinutes).contains(minutes) else { throw .value(key: "minutes") }
  }

  /// No item of an agenda has more rounds.
  package static let mostRounds = 10_000
  /// Longer than a day is no round.
  package static let mostMinutes = 1440
}

extension Coder {
  /// A mark that is written only when it is set.
  mutating func flag(_ name: StaticString, _ value: inout Bool) throws(Malformed) {
    var mark = value ? true : nil
    try field(name, &mark)
    value = mark ?? false
  }
}

/// A whole meeting: methods in an order.
package struct Template: Equatable, Sendable {
  /// The name of its file, without `.yaml`.
  package let id: String
  /// What it is called.
  package var name = Wording()
  /// Which methods, and how long each.
  package var agenda: [Item] = []

  /// A template of which nothing is said yet.
  package init(id: String) { self.id = id }

  /// A method and its time.
  package struct Item: Equatable, Sendable {
    /// The method's id.
    package let method: String
    /// How long it takes here; its rounds are scaled to that.
    package let minutes: Int

    /// A method for so many minutes.
    package init(method: String, minutes: Int) {
      self.method = method
      self.minutes = minutes
    }
  }

  /// How long the whole meeting takes.
  package var minutes: Int { agenda.reduce(0) { $0 + $1.minutes } }
}

/// As in a line of the log: a round that runs is told once for each time it is done.
extension Round: Listed {
  package static var unread: Round { Round() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&name)
    pass.field(&minutes)
    pass.field(&company)
    pass.field(&operation)
    pass.field(&sight)
    pass.field(&task)
    pass.field(&bounds)
  }
}

extension Round.Bounds: Listed {
  package static var unread: Round.Bounds { Round.Bounds() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&kinds)
    pass.field(&perPerson)
    pass.field(&maxPerPerson)
    pass.field(&isAnonymous)
    pass.field(&dots)
    pass.field(&maxPerCard)
    pass.field(&isHidden)
    pass.field(&scale)
    pass.field(&lowest)
    pass.field(&highest)
    pass.field(&needs)
    pass.field(&hat)
    pass.field(&top)
    pass.field(&view)
  }
}
