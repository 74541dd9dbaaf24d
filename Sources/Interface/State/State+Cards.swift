import Model

extension State {
  /// Moves a card, or first asks for a reason when something stands in the way.
  ///
  /// It goes to the end of the stage, or above a card there.
  mutating func move(
    _ card: Card, to stage: Stage, above: CardID? = nil, by act: CardAct, reason: String?,
    after others: ActSoFar
  ) -> [Effect] {
    guard card.place.value.stage != stage else {
      say(words.unchanged, .dim)
      return []
    }
    let beside = others.arrived[stage] ?? 0
    let obstacles = board.obstacles(moving: card, to: stage, beside: beside)
    guard obstacles.isEmpty || reason != nil else {
      mode = .line(.reason(AskedMove(act, [card], obstacles)), LineEditor())
      return []
    }
    let asked = board.policy(for: card).filter { $0.rule.isAsked && !$0.isMet }.map(\.rule)
    var moved = board.moving(
      card, to: stage, behind: others.last[stage], beside: beside, reason: reason,
      random: random())
    if let above, let rank = rank(in: board.columns[stage.index], above: above) {
      moved.rank = rank
    }
    let text = words.movedTo(names.card(card.id), names.stage(stage))
    let isForward = stage > card.place.value.stage
    say(
      isForward && !asked.isEmpty
        ? text + " " + words.notTicked(words.rules(asked)) : text)
    return [.record([Change(card, moved)])]
  }

  /// Puts a card one place higher or lower among the cards of its group in the column, as far as they are shown.
  mutating func reorder(_ card: Card, _ step: Int) -> [Effect] {
    let stage = card.place.value.stage
    // A column holds the cards worked on via others last: the two groups are ranges of it, and no card need be copied.
    let column = board.columns[stage.index]
    let own = board.counts[stage.index].own
    let group = card.isViaOthers ? column[own...] : column[..<own]
    guard group.contains(card.id) else { return [] }
    guard let other = neighbour(of: card.id, step), let there = group.firstIndex(of: other) else {
      say(words.topOfColumn, .dim)
      return []
    }
    let above = step < 0 ? there : there + 1
    return put(card, above: group.indices.contains(above) ? group[above] : nil)
  }

  /// Puts a card above another one of its column, or at the end of its group.
  mutating func put(_ card: Card, above: CardID?) -> [Effect] {
    let stage = card.place.value.stage
    let column = board.columns[stage.index]
    let own = board.counts[stage.index].own
    var order = Array(card.isViaOthers ? column[own...] : column[..<own])
    // Of the cards worked on via others none stands above the rest.
    let first = card.isViaOthers && above.map { !order.contains($0) } ?? false ? order.first : nil
    guard let here = order.firstIndex(of: card.id) else { return [] }
    order.remove(at: here)
    let there = (first ?? above).flatMap { order.firstIndex(of: $0) } ?? order.count
    guard there != here else { return [] }
    if let rank = rank(in: order, at: there) {
      let since = card.place.value.since
      return [.record([Change(card, CardReordered(stage: stage, rank: rank, since: since))])]
    }
    order.insert(card.id, at: there)
    return reRank(order.compactMap { board.cards[$0] })
  }

  /// A rank above one of these cards.
  private mutating func rank(in cards: [CardID], above: CardID) -> Rank? {
    cards.firstIndex(of: above).flatMap { rank(in: cards, at: $0) }
  }

  /// A rank between the card that stands at this place and the one before it, if both have one and there is room.
  private mutating func rank(in cards: [CardID], at place: Int) -> Rank? {
    func rank(_ index: Int) -> Rank? {
      cards.indices.contains(index) ? board.cards[cards[index]]?.place.value.rank : nil
    }
    let (lower, upper) = (rank(place - 1), rank(place))
    // A neighbour without a rank (an old or foreign capture) gets one together with the whole column.
    let isRanked = (place > 0) == (lower != nil) && (place < cards.count) == (upper != nil)
    return isRanked ? Rank.between(lower, upper, random: random()) : nil
  }

  /// The card that is shown above or below.
  private func neighbour(of id: CardID, _ step: Int) -> CardID? {
    let shown = column(stage)
    guard let here = shown.firstIndex(of: id), shown.indices.contains(here + step),
      areInOneLane(here, here + step)
    else {
      return nil
    }
    return shown[here + step]
  }

  /// Gives a whole column fresh ranks, as one line, because there is no room between two neighbours any more.
  private mutating func reRank(_ order: [Card]) -> [Effect] {
    let ranks = Rank.fresh(order.count, random: random())
    return [
      .record(
        zip(order, ranks).map { card, rank in
          Change(
            card,
            CardReordered(stage: card.place.value.stage, rank: rank, since: card.place.value.since))
        })
    ]
  }

  /// "I recognise this", or not after all.
  mutating func recognise(_ card: Card, _ isOn: Bool, after others: ActSoFar) -> [Effect] {
    guard let me = whoOrAsk(.recognise, card) else { return [] }
    let name = names.card(card.id)
    let stands = board.recognitions(of: card)
    guard stands.contains(me) != isOn else {
      say(words.unchanged, .dim)
      return []
    }
    if !isOn {
      say(words.unrecognised(name))
      return [.record([Change(card, RecognitionWithdrawn(partner: me))])]
    }
    let round = heldNow?.course.round
    if let round, round.script.operation == .recognise,
      let most = round.script.bounds.maxPerPerson,
      present.recognised(by: me, since: round.began) + others.recognised >= most
    {
      say(words.recognisedEnough(most), .attention)
      return []
    }
    say(words.recognised(name, stands.count + 1), .good)
    return [.record([Change(card, CardRecognised(partner: me))])]
  }

  /// Takes a role at a card, seen as was said for it or as before.
  mutating func join(_ card: Card, _ role: Role, _ doing: String) -> [Effect] {
    let seen = self.seen ?? place(at: card)?.visibility ?? .named
    self.seen = nil
    return perform(.join(role, doing: doing, seen: seen), on: card)
  }

  mutating func join(
    _ card: Card, _ role: Role, _ doing: String, seen: Visibility
  ) -> [Effect] {
    guard let me = whoOrAsk(.join, card) else { return [] }
    let changes = board.engaging(
      me, on: card, as: role, doing: doing, seen: seen, random: random())
    let told = words.joined(names.card(card.id), words.role(role))
    say(seen == .named ? told : told + " " + words.seenAs(seen), .good)
    if role == .lead, let lead = board.lead(of: card), lead.partner != me {
      say(words.secondLead(names.person(lead)), .attention)
    }
    return [.record(changes)]
  }

  mutating func leave(_ card: Card) -> [Effect] {
    guard let me, let change = board.disengaging(me, from: card) else {
      say(words.unchanged, .dim)
      return []
    }
    say(words.left(names.card(card.id)))
    return [.record([change])]
  }

  mutating func block(_ card: Card, _ reason: String) -> [Effect] {
    guard card.blocked.value?.reason != reason else {
      say(words.unchanged, .dim)
      return []
    }
    say(words.blocked(names.card(card.id)))
    return [.record([Change(card, CardBlocked(reason: reason))])]
  }

  mutating func unblock(_ card: Card) -> [Effect] {
    guard card.blocked.value != nil else {
      say(words.unchanged, .dim)
      return []
    }
    say(words.unblocked(names.card(card.id)), .good)
    return [.record([Change(card, CardUnblocked())])]
  }

  mutating func park(_ card: Card, _ reason: String) -> [Effect] {
    say(words.parkedCard(names.card(card.id)))
    if case .card = screen { leaveScreen() }
    return [.record([Change(card, CardParked(reason: reason.isEmpty ? nil : reason))])]
  }

  mutating func comment(_ text: String, on card: Card) -> [Effect] {
    say(words.commented(names.card(card.id)), .good)
    var said = CommentAdded(comment: TargetID(random: random()), text: text)
    let round = heldNow?.course.round?.script
    if let round, round.operation == .comment { said.hat = round.bounds.hat?.rawValue }
    if round?.operation == .build { said.commentKind = .build }
    return [.record([Change(card, said)])]
  }

  /// Cards that say the same go into this one.
  mutating func merge(_ ids: [CardID], into card: Card) -> [Effect] {
    let changes = board.merging(ids, into: card)
    guard !changes.isEmpty else {
      say(words.nothingToMerge, .attention)
      return []
    }
    let gone = ids.filter { $0 != card.id }.map { names.card($0) }
    say(words.merged(gone, into: names.card(card.id)), .good)
    return [.record(changes)]
  }

  /// Brings a parked or closed card back.
  mutating func resume(_ card: Card) -> [Effect] {
    say(words.resumed(names.card(card.id)), .good)
    if screen == .board { selection = card.id }
    return [.record([board.bringingBack(card)])]
  }

  mutating func capture(_ kind: Kind, _ title: String) -> [Effect] {
    let id = CardID(random: random())
    let captured = board.capturing(kind, title, random: random())
    selection = id
    stage = .recognise
    if screen == .clusters {
      clusters.spot = .card(id)
    } else if screen == .session, working != nil {
      meeting.work.spot = .card(id)
    } else {
      show(screen == .tree ? .tree : .board)
    }
    if screen == .tree {
      tree.spot = .card(.unknown, id)
      tree.open.insert(.unknown)
    }
    say(words.captured(words.letter(kind) + String(captured.number ?? 0)), .good)
    return [.record([Change(id.cast(), captured)])]
  }

  /// Writes a field, or says why the text does not fit it.
  mutating func write(_ field: CardField, _ text: String, on card: Card) -> [Effect] {
    do {
      let changes = try field.changes(text, on: card, names)
      guard !changes.isEmpty else {
        say(words.unchanged, .dim)
        return []
      }
      say(words.saved([words.field(field)], names.card(card.id)))
      return [.record(changes)]
    } catch {
      say(words.badField(error), .attention)
      return []
    }
  }

  /// Who acts; asks when nobody said yet, and remembers what to go on with.
  mutating func whoOrAsk(_ command: Command, _ card: Card? = nil) -> PartnerID? {
    if me == nil { askWho(Wish(command: command, card: card?.id)) }
    return me
  }

  /// Goes on with what somebody wanted before they said who they are.
  mutating func fulfil(_ wish: Wish?) -> [Effect] {
    guard let wish else { return [] }
    guard let id = wish.card else { return perform(wish.command) }
    guard let card = board.cards[board.survivor(of: id)] else { return [] }
    return act(wish.command, on: card)
  }
}
