/// A problem, opportunity or innovation on the board, as the events so far make it.
package struct Card: Sendable, Equatable {
  /// The card's name, which no number or letter changes.
  package let id: CardID

  // What most events change stands together, because a replay waits for memory.
  /// The latest of the events on this card, as a place in `Board.trail`.
  var trailEnd: Int32 = -1
  /// Comments that were written; redacted ones count too.
  package var comments = 0
  /// In the order in which partners first appeared, so small that searching beats hashing.
  package var recognitions: [Recognition] = []
  /// Who works on it or follows it, in the order of arrival; who left stays with `isActive` false.
  package var participations: [Participation] = []
  /// Where on the board it stands, also while it is off.
  package var place = LastWriter(Place(stage: .recognise, rank: nil, since: .zero))

  /// Which log it lives in.
  package var audience = LastWriter<Audience>(.open)
  /// The capture, when it has arrived; events on a card may be read before it.
  package var captured: EventKey?
  /// Who wrote it down; `nil` for anonymous.
  package var capturedBy: PartnerID?
  /// The meeting at which it was written down.
  package var capturedIn: SessionID?
  /// The number claimed at capture; what people say aloud is `Board.label(of:)`.
  package var number: Int?

  /// Problem, opportunity or innovation.
  package var kind = LastWriter<Kind>(.problem)
  /// The one line on the board.
  package var title = Register("")
  /// A shorter line, for narrow places.
  package var short = Register<String?>(nil)
  /// The story, of any length.
  package var description = Register<String?>(nil)
  /// Where it happens: ids of the five settings or of the board's own.
  package var settings = Register<[String]>([])
  /// For whom it is, in words.
  package var targetGroups = Register<[String]>([])
  /// The challenge it belongs to.
  package var challenge = Register<Frame>(.unknown)
  /// The "How might we …?" it asks.
  @Seldom package var question: Register<String?>

  /// Why it is off the board; `nil` while it is on it.
  @Seldom package var off: LastWriter<Off?>
  /// What keeps it from moving on; `nil` when nothing does.
  @Seldom package var blocked: LastWriter<Block?>
  /// Why it was merged into another card.
  @Seldom package var mergeReason: LastWriter<String?>
  /// Taken back by undoing the capture; not on the board and not among the cards that are off it.
  package var retracted = LastWriter(false)

  /// The problems and opportunities that an innovation answers, as they were written; merged ones too.
  package var answers = ObservedRemoveSet<CardID>()
  /// The changes of a challenge that it works on.
  package var changes = ObservedRemoveSet<String>()
  /// Where it is talked about outside the board.
  package var channels = ObservedRemoveSet<Channel>()
  /// What is known about it, in the order of the events.
  package var evidence: [Evidence] = []
  /// What only an innovation says of itself.
  @Seldom package var innovation: Innovation

  /// Who was asked to come, in the order of arrival.
  package var invitations: [Invitation] = []
  /// What it needs, in the order of the words; met and dropped ones too.
  package var asks: [Ask] = []
  /// Who wants to hear of it, in the order of arrival.
  package var followers: [Follower] = []
  /// Policy items that a person ticked.
  package var ticks: [Tick] = []

  /// Derived by `Board.settle`.
  package internal(set) var parent: CardID?
  /// The cards that belong to it, in the order of their ids.
  package internal(set) var children: [CardID] = []
  /// The innovations that answer it, in the order of their ids.
  package internal(set) var answeredBy: [CardID] = []
  /// The card it was merged into; `Board.survivor(of:)` tells where that one went since.
  package internal(set) var mergedInto: CardID?
  /// The cards that this one stands for, however many merges away, in the order of their ids.
  package internal(set) var absorbed: [CardID] = []
  /// Behind the number: 0 for none, 1 for `b`, as many as were captured earlier with the same number.
  package internal(set) var letter: UInt8 = 0
  /// Worked on by way of other cards, so that no limit counts it.
  package internal(set) var isViaOthers = false
  /// The column in which it is filed now, if any.
  var filed: Stage?

  /// A card before its first event.
  package init(id: CardID) { self.id = id }

  /// Captured and not off the board in any way.
  // Inlined, because a call would copy the card.
  @inline(__always)
  package var isOnBoard: Bool {
    captured != nil && off.value == nil && mergedInto == nil && !retracted.value
  }

  /// Same board, whatever the order of arrival: trails differ, what is shown does not.
  package static func == (left: Card, right: Card) -> Bool {
    left.id == right.id && left.audience == right.audience && left.captured == right.captured
      && left.capturedBy == right.capturedBy && left.number == right.number
      && left.kind == right.kind && left.title == right.title && left.short == right.short
      && left.description == right.description && left.settings == right.settings
      && left.targetGroups == right.targetGroups && left.challenge == right.challenge
      && left.question == right.question && left.place == right.place && left.off == right.off
      && left.blocked == right.blocked && left.retracted == right.retracted
      && left.answers == right.answers && left.changes == right.changes
      && left.channels == right.channels && left.evidence == right.evidence
      && left.innovation == right.innovation
      && sorted(left.recognitions, \.partner) == sorted(right.recognitions, \.partner)
      && sorted(left.participations, \.seat) == sorted(right.participations, \.seat)
      && sorted(left.followers, \.partner) == sorted(right.followers, \.partner)
      && left.invitations.sorted { $0.who.text < $1.who.text }
        == right.invitations.sorted { $0.who.text < $1.who.text }
      && left.ticks.sorted { $0.rule < $1.rule } == right.ticks.sorted { $0.rule < $1.rule }
      && left.asks == right.asks && left.comments == right.comments && left.parent == right.parent
      && left.children == right.children && left.answeredBy == right.answeredBy
      && left.mergedInto == right.mergedInto && left.mergeReason == right.mergeReason
      && left.absorbed == right.absorbed && left.capturedIn == right.capturedIn
      && left.letter == right.letter
      && left.isViaOthers == right.isViaOthers
  }

  private static func sorted<Element, ID: Comparable>(
    _ elements: [Element], _ id: KeyPath<Element, ID>
  ) -> [Element] {
    elements.sorted { $0[keyPath: id] < $1[keyPath: id] }
  }
}

/// Which challenge frames a card.
package enum Frame: Hashable, Sendable {
  /// Nobody said yet.
  case unknown
  /// None in particular: it cuts across.
  case crossCutting
  /// This one.
  case challenge(ChallengeID)

  /// The challenge, if there is one.
  package var challenge: ChallengeID? { if case .challenge(let id) = self { id } else { nil } }
}

/// Stage and rank: one register, so that a move is never half.
package struct Place: Equatable, Sendable {
  /// The column.
  package let stage: Stage
  /// The place in the column; `nil` comes behind all ranks.
  package let rank: Rank?
  /// When the card entered the stage; a reorder carries it along.
  package let since: Stamp
}

/// Why a card is not on the board.
package enum Off: Equatable, Sendable {
  /// Put aside for later, with a reason if one was given.
  case parked(String?)
  /// Part of another card now, with a reason if one was given.
  case merged(CardID, String?)
  /// Ended this way, with a reason if one was given.
  case closed(Closing, String?)
}

/// Something keeps the card from moving on.
package struct Block: Equatable, Sendable {
  /// What keeps it from moving on, in words.
  package let reason: String
  /// Since when.
  package let since: Stamp
}

/// A chat group, page or document outside the board.
package struct Channel: Hashable, Sendable {
  /// What the link is called.
  package let label: String
  /// Where it leads.
  package let url: String
}

/// A number, quote or count.
package struct Evidence: Equatable, Sendable {
  /// What is known, in words.
  package let text: String
  /// The event that told it.
  package let key: EventKey
}

/// The fields only an innovation has.
package struct Innovation: Equatable, Blank {
  /// What comes out of it.
  package var outcomes = Register<[Outcome]>([])
  /// Why it is new.
  package var novelty = Register<[Novelty]>([])
  /// What it brings together.
  package var connects = Register<[Connection]>([])
  /// The smallest thing that can be tried.
  package var firstStep = Register<String?>(nil)
  /// How far it is; `nil`: nobody said.
  package var maturity = LastWriter<Maturity?>(nil)

  /// An innovation of which nothing is said yet.
  package init() {}
}

/// An actor, expertise or resource that an innovation brings together with others.
package struct Connection: Equatable, Sendable {
  /// Which of the three it is.
  package var what = Connects.actor
  /// Which one, in words.
  package var text = ""

  /// Something that is brought together.
  package init(_ what: Connects = .actor, _ text: String = "") {
    self.what = what
    self.text = text
  }
}

/// "I recognise this".
package struct Recognition: Equatable, Sendable {
  /// Who recognises the card.
  package let partner: PartnerID
  /// Whether they do, and what they added.
  package var state = LastWriter(State(stands: false, note: nil))

  /// What a partner last said.
  package struct State: Equatable, Sendable {
    /// Whether they recognise it now.
    package let stands: Bool
    /// What they added, if anything.
    package let note: String?
  }
}

/// Somebody's place on a card: a partner, or a seat whose partner this viewer may not know.
package struct Participation: Equatable, Sendable {
  /// The partner's id, or the id under which a by-role or silent participation stands in the open log.
  package let seat: PartnerID
  /// What was last said about this place.
  package var state: LastWriter<State>
  /// Known only to those who have the partner's own log.
  package var identity: LastWriter<PartnerID?> = LastWriter(nil)

  /// How somebody takes part.
  package struct State: Equatable, Sendable {
    /// Whether they still do.
    package var isActive = false
    /// The role they asked for; of several leads only the earliest counts as one.
    package var role = Role.contributor
    /// What they do, in words.
    package var doing = ""
    /// How much of them others see.
    package var share = ShareLevel.named
    /// What they are called when they take part by role.
    package var describedAs: String?
    /// Since when in this role: of two leads the earlier stays.
    package var since = Stamp.zero
  }

  /// The partner, as far as this viewer may know.
  package var partner: PartnerID? {
    state.value.share == .named ? seat : identity.value
  }
}

/// Somebody is asked to come to a card.
package struct Invitation: Equatable, Sendable {
  /// Who is asked.
  package let who: Invitee
  /// As what and why, and what they answered.
  package var state: LastWriter<State>

  /// An invitation as it stands.
  package struct State: Equatable, Sendable {
    /// As what they are asked.
    package var role = Role.contributor
    /// Why they are asked.
    package var reason = ""
    /// Who asks; `nil` for anonymous.
    package var by: PartnerID?
    /// `nil` while nobody answered.
    package var answer: Bool?
    /// Whether it was not taken back.
    package var stands = true
  }
}

/// A partner on the board, or somebody who is not there yet.
package struct Invitee: Equatable, Sendable, JSONValue {
  /// A partner's id or free text.
  package let text: String

  /// A partner's id or any text.
  package init(_ text: String) { self.text = text }
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Invitee {
    Invitee(try reader.string())
  }
  package func write(_ writer: inout JSONWriter) { writer.string(text) }
}

/// A partner who wants to know what happens on a card.
package struct Follower: Equatable, Sendable {
  /// Who wants to know.
  package let partner: PartnerID
  /// Whether they still do.
  package var follows = LastWriter(false)
}

/// A policy item that a person ticked or unticked.
package struct Tick: Equatable, Sendable {
  /// What was ticked.
  package let rule: Rule
  /// Whether the tick stands.
  package var done = LastWriter(false)
}

extension Card: Listed {
  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&audience)
    pass.field(&captured)
    pass.field(&capturedBy)
    pass.field(&capturedIn)
    pass.field(&number)
    pass.field(&kind)
    pass.field(&title)
    pass.field(&short)
    pass.field(&description)
    pass.field(&settings)
    pass.field(&targetGroups)
    pass.field(&challenge)
    pass.field(&_question)
    pass.field(&place)
    pass.field(&_off)
    pass.field(&_blocked)
    pass.field(&_mergeReason)
    pass.field(&retracted)
    pass.field(&answers)
    pass.field(&changes)
    pass.field(&channels)
    pass.field(&evidence)
    pass.field(&_innovation)
    pass.field(&recognitions)
    pass.field(&participations)
    pass.field(&invitations)
    pass.field(&asks)
    pass.field(&followers)
    pass.field(&ticks)
    pass.field(&comments)
    pass.field(&trailEnd)
    pass.field(&parent)
    pass.field(&children)
    pass.field(&answeredBy)
    pass.field(&mergedInto)
    pass.field(&absorbed)
    pass.field(&letter)
    pass.field(&isViaOthers)
    pass.field(&filed)
  }
}
