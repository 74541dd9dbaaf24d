import Model

extension State {
  /// Moves a card, or first asks for a reason when something stands in the way.
  mutating func move(_ card: Card, to stage: Stage, reason: String? = nil) -> [Effect] {
    guard card.place.value.stage != stage else {
      say(words.unchanged, .dim)
      return []
    }
    let obstacles = board.obstacles(moving: card, to: stage)
    guard obstacles.isEmpty || reason != nil else {
      mode = .line(.reason(card.id, stage, obstacles), LineEditor())
      return []
    }
    let asked = board.policy(for: card).filter { $0.rule.isAsked && !$0.isMet }.map {
      words.rule($0.rule)
    }
    let moved = board.moving(card, to: stage, reason: reason, random: random())
    let text = words.movedTo(names.card(card.id), names.stage(stage))
    let isForward = stage > card.place.value.stage
    say(
      isForward && !asked.isEmpty
        ? text + " " + words.notTicked(asked.joined(separator: ", ")) : text)
    return [.record([Change(card, moved)])]
  }

  /// Puts a card one place higher or lower among the cards of its group in the column, as far as they are shown.
  mutating func reorder(_ card: Card, _ step: Int) -> [Effect] {
    let stage = card.place.value.stage
    // A column holds the cards worked on via others last: the two groups are ranges of it, and no card need be copied.
    let column = board.columns[stage.index]
    let own = board.counts[stage.index].own
    let group = card.isViaOthers ? column[own...] : column[..<own]
    guard let here = group.firstIndex(of: card.id) else { return [] }
    guard let other = neighbour(of: card.id, step), let there = group.firstIndex(of: other) else {
      say(words.topOfColumn, .dim)
      return []
    }
    let above = step < 0 ? there - 1 : there
    func rank(_ index: Int) -> Rank? {
      group.indices.contains(index) ? board.cards[group[index]]?.place.value.rank : nil
    }
    let (lower, upper) = (rank(above), rank(above + 1))
    // A neighbour without a rank (an old or foreign capture) gets one together with the whole column.
    let isRanked =
      group.indices.contains(above) == (lower != nil)
      && group.indices.contains(above + 1) == (upper != nil)
    if isRanked, let rank = Rank.between(lower, upper, random: random()) {
      let since = card.place.value.since
      return [.record([Change(card, CardReordered(stage: stage, rank: rank, since: since))])]
    }
    return reRank(
      group.compactMap { board.cards[$0] }, moving: here - group.startIndex,
      to: there - group.startIndex)
  }

  /// The card that is shown above or below.
  private func neighbour(of id: CardID, _ step: Int) -> CardID? {
    let shown = column(stage)
    guard let here = shown.firstIndex(of: id), shown.indices.contains(here + step) else {
      return nil
    }
    return shown[here + step]
  }

  /// Gives a whole column fresh ranks, as one line, because there is no room between two neighbours any more.
  private mutating func reRank(_ group: [Card], moving here: Int, to there: Int) -> [Effect] {
    var order = group
    order.insert(order.remove(at: here), at: there)
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
  mutating func recognise(_ card: Card) -> [Effect] {
    guard let me = whoOrAsk(.recognise, card) else { return [] }
    let name = names.card(card.id)
    let stands = board.recognitions(of: card)
    if stands.contains(me) {
      say(words.unrecognised(name))
      return [.record([Change(card, RecognitionWithdrawn(partner: me))])]
    }
    let round = present.meeting?.course.round
    if let round, round.script.operation == .recognise,
      let most = round.script.bounds.maxPerPerson,
      present.recognised(by: me, since: round.began) >= most
    {
      say(words.recognisedEnough(most), .attention)
      return []
    }
    say(words.recognised(name, stands.count + 1), .good)
    return [.record([Change(card, CardRecognised(partner: me))])]
  }

  mutating func join(_ card: Card, _ role: Role, _ doing: String) -> [Effect] {
    guard let me = whoOrAsk(.join, card) else { return [] }
    let seen = self.seen ?? place(at: card)?.visibility ?? .named
    self.seen = nil
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
    guard let me, let change = board.disengaging(me, from: card) else { return [] }
    say(words.left(names.card(card.id)))
    return [.record([change])]
  }

  mutating func block(_ card: Card) -> [Effect] {
    guard card.blocked.value != nil else {
      mode = .line(.block(card.id), LineEditor())
      return []
    }
    say(words.unblocked(names.card(card.id)), .good)
    return [.record([Change(card, CardUnblocked())])]
  }

  /// Brings a parked or closed card back.
  mutating func resume(_ card: Card) -> [Effect] {
    say(words.resumed(names.card(card.id)), .good)
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
      say(words.saved(words.field(field), names.card(card.id)))
      return [.record(changes)]
    } catch {
      say(words.badField(error), .attention)
      mode = .line(.field(card.id, field), LineEditor(text))
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
