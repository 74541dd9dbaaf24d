extension Board {
  /// Brings everything that depends on more than one card up to date.
  ///
  /// After a few events only the cards they touched are filed again; after many, or when links changed, all are.
  package mutating func settle() {
    settleLetters()
    if needsFullSettle || dirty.count > Board.dirtyAtMost {
      settleAll()
    } else {
      var affected: Set<Int> = []
      for place in dirty {
        affected.insert(place)
        let card = cards[place: place]
        for id in [card.parent].compactMap({ $0 }) + card.answers.elements {
          if let other = cards.place(of: survivor(of: id)) { affected.insert(other) }
        }
      }
      for place in affected { takeOut(place) }
      for place in affected { file(place) }
    }
    // Asked several times at every key.
    running = held.running
    dirty.removeAll(keepingCapacity: true)
    needsFullSettle = false
  }

  /// The later claimants of a number show a letter.
  private mutating func settleLetters() {
    for (id, letter) in lettersOfCards() {
      if let place = cards.place(of: id) { cards[place: place].letter = letter }
    }
    for (id, letter) in lettersOfChallenges() {
      if let place = challenges.place(of: id) { challenges[place: place].letter = letter }
    }
    for (id, letter) in lettersOfSessions() {
      if let place = sessions.place(of: id) { sessions[place: place].letter = letter }
    }
    for (id, letter) in lettersOfResults() {
      if let place = results.place(of: id) { results[place: place].letter = letter }
    }
  }

  private mutating func lettersOfCards() -> [(id: CardID, letter: UInt8)] {
    var claimed = Numbers<Card>()
    swap(&claimed, &numbers)
    defer { swap(&claimed, &numbers) }
    return claimed.relettered { earlier(cards[$0]?.captured, cards[$1]?.captured) }
  }

  private mutating func lettersOfChallenges() -> [(id: ChallengeID, letter: UInt8)] {
    var claimed = Numbers<Challenge>()
    swap(&claimed, &challengeNumbers)
    defer { swap(&claimed, &challengeNumbers) }
    return claimed.relettered { earlier(challenges[$0]?.named, challenges[$1]?.named) }
  }

  private mutating func lettersOfSessions() -> [(id: SessionID, letter: UInt8)] {
    var claimed = Numbers<Session>()
    swap(&claimed, &sessionNumbers)
    defer { swap(&claimed, &sessionNumbers) }
    return claimed.relettered { earlier(sessions[$0]?.planned, sessions[$1]?.planned) }
  }

  private mutating func lettersOfResults() -> [(id: ResultID, letter: UInt8)] {
    var claimed = Numbers<Result>()
    swap(&claimed, &resultNumbers)
    defer { swap(&claimed, &resultNumbers) }
    return claimed.relettered { earlier(results[$0]?.published, results[$1]?.published) }
  }

  private mutating func settleAll() {
    merges.settle()
    survivors = merges.ends
    let merged = survivors
    parents.settle { merged[$0] ?? $0 }
    awaited = []
    for place in cards.all.indices {
      cards[place: place].children.removeAll()
      cards[place: place].answeredBy.removeAll()
      cards[place: place].absorbed.removeAll()
      cards[place: place].parent = nil
      cards[place: place].mergedInto = nil
      cards[place: place].filed = nil
      cards[place: place].isViaOthers = false
    }
    for (id, into) in merges.target {
      guard let place = cards.place(of: id), let last = cards.place(of: survivor(of: into)) else {
        continue
      }
      cards[place: place].mergedInto = into
      cards[place: last].absorbed.append(id)
    }
    for (id, parent) in parents.target {
      let survivor = survivor(of: parent)
      guard survivor != id, merges.target[id] == nil else { continue }
      guard let place = captured(id), let above = captured(survivor) else { continue }
      cards[place: place].parent = survivor
      cards[place: above].children.append(id)
    }
    for place in cards.all.indices where !cards[place: place].answers.isEmpty {
      // Two answers that were merged into one card are one answer.
      for answered in Set(cards[place: place].answers.elements.map { survivor(of: $0) }) {
        guard captured(cards[place: place].id) != nil, let other = captured(answered)
        else { continue }
        cards[place: other].answeredBy.append(cards[place: place].id)
      }
    }
    for place in cards.all.indices {
      if cards[place: place].children.count > 1 { cards[place: place].children.sort() }
      if cards[place: place].answeredBy.count > 1 { cards[place: place].answeredBy.sort() }
      if cards[place: place].absorbed.count > 1 { cards[place: place].absorbed.sort() }
    }
    counts = Array(repeating: Count(), count: 5)
    var filed: [[FilingOrder]] = Array(repeating: [], count: 5)
    for place in cards.all.indices where cards[place: place].isOnBoard {
      let via = isWorkedOnViaOthers(place)
      cards[place: place].isViaOthers = via
      let stage = cards[place: place].place.value.stage
      cards[place: place].filed = stage
      count(stage, via, +1)
      filed[stage.index].append(filingOrder(place))
    }
    columns = filed.map { column in column.sorted().map(\.id) }
  }

  /// Where the card stands if its capture has arrived; else it is awaited.
  private mutating func captured(_ id: CardID) -> Int? {
    if let place = cards.place(of: id), cards[place: place].captured != nil { return place }
    awaited.insert(id)
    return nil
  }

  private mutating func takeOut(_ place: Int) {
    guard let stage = cards[place: place].filed else { return }
    let id = cards[place: place].id
    columns[stage.index].removeAll { $0 == id }
    count(stage, cards[place: place].isViaOthers, -1)
    cards[place: place].filed = nil
  }

  /// Puts one card that is in no column where it belongs.
  ///
  /// O(cards in the column).
  private mutating func file(_ place: Int) {
    let isFiled = cards[place: place].isOnBoard
    let via = isFiled && isWorkedOnViaOthers(place)
    let stage = cards[place: place].place.value.stage
    cards[place: place].filed = isFiled ? stage : nil
    cards[place: place].isViaOthers = via
    guard isFiled else { return }
    count(stage, via, +1)
    let order = filingOrder(place)
    var low = 0
    var high = columns[stage.index].count
    while low < high {
      let middle = (low + high) / 2
      guard let other = cards.place(of: columns[stage.index][middle]) else { return }
      if filingOrder(other) < order { low = middle + 1 } else { high = middle }
    }
    columns[stage.index].insert(order.id, at: low)
  }

  private mutating func count(_ stage: Stage, _ via: Bool, _ change: Int) {
    if via { counts[stage.index].viaOthers += change } else { counts[stage.index].own += change }
  }

  /// A card in progress is worked on via others when the open work is there (invariant 18).
  private func isWorkedOnViaOthers(_ place: Int) -> Bool {
    guard cards[place: place].place.value.stage.isInProgress else { return false }
    return hasOpenWork(cards[place: place].children)
      || hasOpenWork(cards[place: place].answeredBy)
  }

  private func filingOrder(_ place: Int) -> FilingOrder {
    FilingOrder(
      via: cards[place: place].isViaOthers, rank: cards[place: place].place.value.rank,
      id: cards[place: place].id)
  }

  /// Whether a card has an open subproblem or an open innovation that answers it.
  func hasOpenWork(_ card: Card) -> Bool {
    hasOpenWork(card.children) || hasOpenWork(card.answeredBy)
  }

  private func hasOpenWork(_ ids: [CardID]) -> Bool {
    ids.contains { id in
      guard let other = cards.place(of: id) else { return false }
      return cards[place: other].isOnBoard && cards[place: other].place.value.stage != .share
    }
  }

  /// The card that stands for this one after merging.
  package func survivor(of id: CardID) -> CardID { survivors[id] ?? id }
}

/// Whether the first of two events came first; what has not begun comes last.
private func earlier(_ left: EventKey?, _ right: EventKey?) -> Bool {
  guard let left else { return false }
  return right.map { left < $0 } ?? true
}

/// The order of cards in a column: those worked on via others last, then by rank, then by id.
private struct FilingOrder: Comparable {
  let via: Bool
  /// The first eight digits of the rank as one number: they decide nearly always.
  let digits: UInt64
  let rank: String
  let id: CardID

  init(via: Bool, rank: Rank?, id: CardID) {
    self.via = via
    self.rank = rank?.digits ?? "~"
    self.id = id
    var digits: UInt64 = 0
    var count = 0
    for byte in self.rank.utf8.prefix(8) {
      digits = digits << 8 | UInt64(byte)
      count += 1
    }
    self.digits = digits << (8 * (8 - count))
  }

  static func < (left: FilingOrder, right: FilingOrder) -> Bool {
    if left.via != right.via { return right.via }
    if left.digits != right.digits { return left.digits < right.digits }
    if left.rank != right.rank { return left.rank < right.rank }
    return left.id < right.id
  }
}
