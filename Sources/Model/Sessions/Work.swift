/// What people do a round's work on.
extension Board {
  /// The cards that a round is about, in the order in which they are wanted.
  ///
  /// What the item of the agenda names goes before all: one card with what hangs on it, or the cards of one challenge. Else
  /// those of the stages where this is done, and where none stand there all. What was written in this item stands first.
  package func cards(for round: Course.Running, in session: Session, _ course: Course) -> [CardID] {
    let operation = round.script.operation
    let item = session.agenda.value.first { $0.item == round.place.item }
    let all = columns.joined().filter {
      cards[$0].map { operation.concerns($0.kind.value) } ?? false
    }
    var wanted: [CardID] = []
    if let focus = item?.card.flatMap({ cards[survivor(of: $0)] }) {
      let near = [focus.id] + focus.children + focus.answeredBy
      wanted = near.filter { cards[$0]?.isOnBoard ?? false }
    } else if let challenge = item?.challenge {
      wanted = all.filter { id in
        cards[id].map { frame(of: $0) == .challenge(challenge) } ?? false
      }
    }
    if wanted.isEmpty {
      wanted = all.filter { id in
        cards[id].map { operation.stages.contains($0.place.value.stage) } ?? false
      }
    }
    if wanted.isEmpty { wanted = all }
    let began = course.items.last { $0.item == round.place.item }?.began
    func isNew(_ id: CardID) -> Bool {
      guard let began, let captured = cards[id]?.captured else { return false }
      return captured.stamp >= began
    }
    let known = Set(wanted)
    return all.filter { isNew($0) && !known.contains($0) } + wanted.filter(isNew)
      + wanted.filter { !isNew($0) }
  }

  /// On how many cards a partner pressed "I recognise this" since the round began, as far as it stands.
  package func recognised(by partner: PartnerID, since began: Stamp) -> Int {
    cards.all.count { card in
      card.isOnBoard
        && card.recognitions.contains {
          $0.partner == partner && $0.state.value.stands
            && ($0.state.key.map { $0.stamp >= began } ?? false)
        }
    }
  }
}

extension Operation {
  /// The stages whose cards such a round is about (domain.md c.1); none: all.
  fileprivate var stages: [Stage] {
    switch self {
    case .recognise, .comment, .move: [.recognise, .acknowledge]
    case .invite, .engage, .connect: [.acknowledge, .engage]
    case .frame: [.engage, .cocreate]
    case .split: [.recognise, .acknowledge, .engage]
    case .pitch: [.recognise, .cocreate]
    case .evidence, .publish, .reuse: [.cocreate, .share]
    case .attend, .talk, .capture, .build, .reveal, .cluster, .dream, .backcast, .link, .vote,
      .rate, .review, .decide, .agree:
      []
    }
  }

  /// Whether such a round is about cards of this kind.
  fileprivate func concerns(_ kind: Kind) -> Bool {
    switch self {
    case .frame, .split: kind != .innovation
    case .pitch: kind == .innovation
    default: true
    }
  }
}

extension Card {
  /// The questions that were framed for it: the one that stands first, then those that nobody has chosen from yet.
  package var questions: [String] { question.versions() }
}

extension Challenge {
  /// What was dreamt: the dream that stands first, then those that nobody has made one of yet.
  package var dreams: [Dream] { dream.versions() }
}

extension Register where Value: Equatable {
  /// The winner and what was written without knowing of it, each once, without what is empty.
  fileprivate func versions<Some: Equatable>() -> [Some] where Value == Some? {
    var versions: [Some] = []
    for case let version? in [value] + others.map(\.value) where !versions.contains(version) {
      versions.append(version)
    }
    return versions
  }

  /// The events that wrote one of these values; an edit that knew only them leaves the others beside it.
  package func heads(_ isMeant: (Value) -> Bool) -> [EventID] {
    var heads = others.filter { isMeant($0.value) }.map(\.key.id)
    if let key, isMeant(value) { heads.append(key.id) }
    return heads
  }
}
