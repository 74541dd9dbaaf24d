/// A co-creation meeting, as the events so far make it.
///
/// What runs now and how much time is left is worked out from its steps: `Board.course(of:)`.
package struct Session: Sendable, Equatable {
  /// The meeting's name, which no number changes.
  package let id: SessionID
  /// The event that planned it first, when it has arrived.
  package var planned: EventKey?
  /// The number behind the `S`, claimed when it was planned.
  package var number: Int?
  /// What it is called.
  package var title = LastWriter("")
  /// What it is for.
  package var goal = LastWriter<String?>(nil)
  /// Where it is held.
  package var place = LastWriter<String?>(nil)
  /// On which day.
  package var day = LastWriter<Day?>(nil)
  /// At which time it begins.
  package var start = LastWriter<TimeOfDay?>(nil)
  /// Which methods, in this order.
  package var agenda = LastWriter<[AgendaItem]>([])
  /// Who leads it.
  package var facilitator = LastWriter<PartnerID?>(nil)
  /// Who writes down what is decided.
  package var scribe = LastWriter<PartnerID?>(nil)
  /// Who was there, and who was ticked by mistake.
  package var attendance: [PartnerID: LastWriter<Bool>] = [:]
  /// Everything that moves it on, in the order of the events; also what was withdrawn since.
  package internal(set) var steps: [Step] = []
  /// Steps that were taken back, by the line they stand in, and whether they still are.
  package var withdrawn: [EventID: LastWriter<Bool>] = [:]
  /// The reveals, in the order of the events.
  package internal(set) var reveals: [Reveal] = []
  /// Derived: a later meeting with the same number shows a letter.
  package internal(set) var letter: UInt8 = 0

  /// A meeting before its first event.
  package init(id: SessionID) { self.id = id }

  /// Something that moves a meeting on, and when.
  package struct Step: Equatable, Sendable {
    /// The event.
    package let key: EventKey
    /// What happened.
    package let what: What

    /// What moves a meeting on.
    package enum What: Equatable, Sendable {
      /// The meeting began, under this rule.
      case started(SessionRule)
      case closed
      /// An item of the agenda began.
      case itemStarted(String)
      /// An item was left out.
      case itemSkipped(String)
      /// A round began: which one, what it asks, and how many there are.
      case roundStarted(RoundPlace, Round, of: Int)
      /// The time of a round stands still.
      case roundPaused(RoundPlace)
      /// It goes on.
      case roundResumed(RoundPlace)
      /// By so many minutes; fewer than none shortens it.
      case roundExtended(RoundPlace, minutes: Int)
      /// A round is over.
      case roundEnded(RoundPlace)
    }
  }

  /// Drafts that became cards.
  package struct Reveal: Equatable, Sendable {
    /// The event.
    package let key: EventKey
    /// The cards, in the order in which they were shuffled.
    package let cards: [CardID]
    /// From how many seats they came.
    package let seats: Int
    /// They came after everybody else's.
    package let isLate: Bool
  }

  /// Who was there, in the order of their ids.
  package var present: [PartnerID] {
    attendance.filter(\.value.value).keys.sorted()
  }

  /// The steps that were not taken back.
  package var standing: [Step] {
    withdrawn.isEmpty ? steps : steps.filter { withdrawn[$0.key.id]?.value != true }
  }

  mutating func add(_ what: Step.What, _ key: EventKey) {
    steps.insert(Step(key: key, what: what), at: steps.place(of: key) { $0.key })
  }

  mutating func add(_ reveal: Reveal) {
    reveals.insert(reveal, at: reveals.place(of: reveal.key) { $0.key })
  }
}

/// What may be said outside about a meeting.
package enum SessionRule: String, Word {
  case open
  /// What was said may be used, who said it may not be told.
  case chathamHouse
}

/// What somebody does for a meeting.
package enum SessionRole: String, Word {
  case facilitator
  case scribe
}

/// A round of an item of the agenda.
package struct RoundPlace: Hashable, Sendable {
  /// The item, by its word.
  package let item: String
  /// Which of its rounds, from 1; a repeated round counts each time.
  package let round: Int

  /// A round of an item.
  package init(item: String, round: Int) {
    self.item = item
    self.round = round
  }
}

/// A method on the agenda of a meeting.
package struct AgendaItem: Equatable, Sendable {
  /// A word of its own, so that the agenda can be put in another order.
  package var item: String
  /// The method's id.
  package var method: String
  /// What the method is called, for those who have not its file.
  package var name = Wording()
  /// How long it takes.
  package var minutes: Int
  /// The card it is about, if one.
  package var card: CardID?
  /// The challenge it is about, if one.
  package var challenge: ChallengeID?

  /// A method on the agenda, about nothing in particular.
  package init(item: String, method: String, name: Wording = Wording(), minutes: Int) {
    self.item = item
    self.method = method
    self.name = name
    self.minutes = minutes
  }
}

extension AgendaItem: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> AgendaItem {
    var read = AgendaItem(item: "", method: "", minutes: 0)
    try reader.object { (reader, key) throws(Malformed) in
      if reader.matches(key, "item") { read.item = try reader.string() }
      if reader.matches(key, "method") { read.method = try reader.string() }
      if reader.matches(key, "name") { read.name = try Wording.read(&reader) }
      if reader.matches(key, "minutes") { read.minutes = try reader.integer() }
      if reader.matches(key, "card") { read.card = try CardID.read(&reader) }
      if reader.matches(key, "challenge") { read.challenge = try ChallengeID.read(&reader) }
      return true
    }
    guard !read.item.isEmpty, !read.method.isEmpty, (1...Round.mostMinutes).contains(read.minutes)
    else { throw reader.malformed() }
    return read
  }

  package func write(_ writer: inout JSONWriter) {
    writer.object { json in
      json.key("item")
      json.string(item)
      json.key("method")
      json.string(method)
      json.key("name")
      name.write(&json)
      json.key("minutes")
      json.integer(minutes)
      if let card {
        json.key("card")
        card.write(&json)
      }
      if let challenge {
        json.key("challenge")
        challenge.write(&json)
      }
    }
  }
}

extension Array {
  /// Where an element with this key belongs in an array that is sorted by keys; events mostly arrive in their order.
  func place(of key: EventKey, _ keyOf: (Element) -> EventKey) -> Int {
    var place = count
    while place > 0, key < keyOf(self[place - 1]) { place -= 1 }
    return place
  }
}

extension Session: Listed {
  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&planned)
    pass.field(&number)
    pass.field(&title)
    pass.field(&goal)
    pass.field(&place)
    pass.field(&day)
    pass.field(&start)
    pass.field(&agenda)
    pass.field(&facilitator)
    pass.field(&scribe)
    pass.field(&attendance)
    pass.field(&steps)
    pass.field(&withdrawn)
    pass.field(&reveals)
    pass.field(&letter)
  }
}
