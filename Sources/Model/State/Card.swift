/// A problem, opportunity or innovation on the board, as the events so far make it.
package struct Card: Sendable, Equatable {
  package let id: CardID
  /// Which log it lives in.
  package var audience = LastWriter<Audience>(.open)
  /// The capture, when it has arrived; events on a card may be read before it.
  package var captured: EventKey?
  package var capturedBy: PartnerID?
  package var capturedIn: SessionID?
  /// The number claimed at capture; what people say aloud is `Board.label(of:)`.
  package var number: Int?

  package var kind = LastWriter<Kind>(.problem)
  package var title = Register("")
  package var short = Register<String?>(nil)
  package var description = Register<String?>(nil)
  package var settings = Register<[String]>([])
  package var targetGroups = Register<[String]>([])
  package var challenge = Register<Frame>(.unknown)
  @Seldom package var question: Register<String?>

  package var place = LastWriter(Place(stage: .recognise, rank: nil, since: .zero))
  @Seldom package var off: LastWriter<Off?>
  @Seldom package var blocked: LastWriter<Block?>
  /// Why it was merged into another card.
  @Seldom package var mergeReason: LastWriter<String?>
  /// Taken back by undoing the capture; not on the board and not among the cards that are off it.
  package var retracted = LastWriter(false)

  package var answers = ObservedRemoveSet<CardID>()
  package var changes = ObservedRemoveSet<String>()
  package var channels = ObservedRemoveSet<Channel>()
  package var evidence: [Evidence] = []
  @Seldom package var innovation: Innovation

  /// In the order in which partners first appeared, so small that searching beats hashing.
  package var recognitions: [Recognition] = []
  package var participations: [Participation] = []
  package var invitations: [Invitation] = []
  package var followers: [Follower] = []
  /// Policy items that a person ticked.
  package var ticks: [Tick] = []
  /// Comments that were written; redacted ones count too.
  package var comments = 0

  /// The latest of the events on this card, as a place in `Board.trail`.
  var trailEnd: Int32 = -1
  /// Derived by `Board.settle`.
  package internal(set) var parent: CardID?
  package internal(set) var children: [CardID] = []
  package internal(set) var answeredBy: [CardID] = []
  package internal(set) var mergedInto: CardID?
  package internal(set) var absorbed: [CardID] = []
  package internal(set) var letter: UInt8 = 0
  package internal(set) var isViaOthers = false
  /// The column in which it is filed now, if any.
  var filed: Stage?

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
      && left.comments == right.comments && left.parent == right.parent
      && left.children == right.children && left.answeredBy == right.answeredBy
      && left.mergedInto == right.mergedInto && left.letter == right.letter
      && left.isViaOthers == right.isViaOthers
  }

  private static func sorted<Element, ID: Comparable>(
    _ elements: [Element], _ id: KeyPath<Element, ID>
  ) -> [Element] {
    elements.sorted { $0[keyPath: id] < $1[keyPath: id] }
  }
}

/// Which challenge frames a card.
package enum Frame: Equatable, Sendable {
  /// Nobody said yet.
  case unknown
  /// None in particular: it cuts across.
  case crossCutting
  case challenge(ChallengeID)

  package var challenge: ChallengeID? { if case .challenge(let id) = self { id } else { nil } }
}

/// Stage and rank: one register, so that a move is never half.
package struct Place: Equatable, Sendable {
  package let stage: Stage
  package let rank: Rank?
  /// When the card entered the stage; a reorder carries it along.
  package let since: Stamp
}

/// Why a card is not on the board.
package enum Off: Equatable, Sendable {
  case parked(String?)
  case merged(CardID, String?)
  case closed(Closing, String?)
}

/// Something keeps the card from moving on.
package struct Block: Equatable, Sendable {
  package let reason: String
  package let since: Stamp
}

/// A chat group, page or document outside the board.
package struct Channel: Hashable, Sendable {
  package let label: String
  package let url: String
}

/// A number, quote or count.
package struct Evidence: Equatable, Sendable {
  package let text: String
  package let key: EventKey
}

/// The fields only an innovation has.
package struct Innovation: Equatable, Blank {
  package var outcomes = Register<[Outcome]>([])
  package var novelty = Register<[Novelty]>([])
  package var connects = Register<[Connection]>([])
  package var firstStep = Register<String?>(nil)
  package var maturity = LastWriter<Maturity?>(nil)

  package init() {}
}

/// An actor, expertise or resource that an innovation brings together with others.
package struct Connection: Equatable, Sendable {
  package var what = Connects.actor
  package var text = ""

  package init(_ what: Connects = .actor, _ text: String = "") {
    self.what = what
    self.text = text
  }
}

/// "I recognise this".
package struct Recognition: Equatable, Sendable {
  package let partner: PartnerID
  package var state = LastWriter(State(stands: false, note: nil))

  package struct State: Equatable, Sendable {
    package let stands: Bool
    package let note: String?
  }
}

/// Somebody's place on a card: a partner, or a seat whose partner this viewer may not know.
package struct Participation: Equatable, Sendable {
  /// The partner's id, or the id under which a by-role or silent participation stands in the open log.
  package let seat: PartnerID
  package var state: LastWriter<State>
  /// Known only to those who have the partner's own log.
  package var identity: LastWriter<PartnerID?> = LastWriter(nil)

  package struct State: Equatable, Sendable {
    package var isActive = false
    package var role = Role.contributor
    package var doing = ""
    package var share = ShareLevel.named
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
  package let who: Invitee
  package var state: LastWriter<State>

  package struct State: Equatable, Sendable {
    package var role = Role.contributor
    package var reason = ""
    package var by: PartnerID?
    /// `nil` while nobody answered.
    package var answer: Bool?
  }
}

/// A partner on the board, or somebody who is not there yet.
package struct Invitee: Equatable, Sendable, JSONValue {
  /// A partner's id or free text.
  package let text: String

  package init(_ text: String) { self.text = text }
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Invitee {
    Invitee(try reader.string())
  }
  package func write(_ writer: inout JSONWriter) { writer.string(text) }
}

/// A partner who wants to know what happens on a card.
package struct Follower: Equatable, Sendable {
  package let partner: PartnerID
  package var follows = LastWriter(false)
}

/// A policy item that a person ticked or unticked.
package struct Tick: Equatable, Sendable {
  package let rule: Rule
  package var done = LastWriter(false)
}
