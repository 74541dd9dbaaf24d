import Model

/// What somebody does in the round that runs, beside what the logs tell.
struct WorkState: Sendable {
  /// The row that is selected; it stays so when others come before it.
  var spot: WorkSpot?
  /// Who leads works along with the others, and does not only lead.
  var isAlong = false
  /// Where it stood when it was last there.
  var place = 0
  /// What was written here in this round, where everybody sees only what they wrote themselves.
  private var own: [TargetID: [String]] = [:]
  private var round: Stamp?

  /// What was written here about this, in the round that began then.
  func own(_ target: TargetID, in round: Stamp) -> [String] {
    self.round == round ? own[target] ?? [] : []
  }

  /// Something was written here, perhaps in place of something else.
  mutating func note(
    _ text: String, for old: String? = nil, about target: TargetID, in round: Stamp
  ) {
    if self.round != round {
      own = [:]
      self.round = round
    }
    own[target, default: []].removeAll { $0 == old || $0 == text }
    own[target, default: []].append(text)
  }
}

/// A row of the list of what a round is about.
enum WorkSpot: Equatable, Sendable {
  case card(CardID)
  /// An idea that nobody has told yet.
  case newIdea
  /// A question that somebody framed for a card.
  case question(CardID, String)
  case challenge(ChallengeID)
  /// A dream that somebody told.
  case dream(ChallengeID, Dream)
  case change(ChallengeID, String)
  case ask(CardID, String)
  case offer(PartnerID, String)
  case decision(TargetID)
  case agreement(TargetID)
  case overview(Overview)

  /// The card that the keys of cards are about.
  var card: CardID? {
    switch self {
    case .card(let id), .question(let id, _), .ask(let id, _): id
    case .newIdea, .challenge, .dream, .change, .offer, .decision, .agreement, .overview: nil
    }
  }
}

extension Operation {
  /// What a round of this operation lists on the screen of a meeting, and the keys that do its work there.
  ///
  /// What is written in silence, dots and scores have screens of their own.
  var work: (rows: WorkRows, keys: [Command]) {
    switch self {
    case .attend, .talk, .capture, .reveal, .cluster, .vote, .rate: (.nothing, [])
    case .build: (.cards, [.comment])
    case .split: (.cards, [.split, .below])
    case .recognise: (.cards, [.recognise])
    case .comment: (.cards, [.comment])
    case .frame: (.questions, [.question])
    case .dream: (.dreams, [.open])
    case .backcast: (.changes, [.open])
    case .link: (.ties, [.tie, .open])
    case .review: (.overview, [.open])
    case .invite: (.cards, [.invite])
    case .engage: (.cards, [.join])
    case .connect: (.market, [.offer, .ask, .couple])
    case .pitch: (.ideas, [.pitch])
    case .decide: (.decisions, [])
    case .agree: (.agreements, [.agree])
    case .move: (.cards, [.moveTo, .moveRight])
    case .evidence: (.cards, [.evidence])
    case .publish: (.cards, [.publish, .showResults])
    case .reuse: (.overview, [.open])
    }
  }
}

extension Round {
  /// What is written in it lies face down, or is dealt: seats have a screen of their own for that.
  var isSilent: Bool {
    switch operation {
    case .capture, .reveal: true
    case .build: sight == .passed
    default: false
    }
  }
}

/// What the rows of such a list are.
enum WorkRows: Sendable {
  case nothing
  case cards
  /// Cards, and below each its questions.
  case questions
  /// Challenges, and below each its dreams.
  case dreams
  /// Challenges, and below each what must change.
  case changes
  /// Changes that no card works on, then cards.
  case ties
  /// Asks and offers.
  case market
  /// Innovations, behind one that nobody told yet.
  case ideas
  case decisions
  case agreements
  /// A view, to be looked at together.
  case overview

  /// Whether they may be more than fit on a few rows.
  var isList: Bool {
    switch self {
    case .nothing, .overview: false
    case .cards, .questions, .dreams, .changes, .ties, .market, .ideas, .decisions, .agreements:
      true
    }
  }
}
