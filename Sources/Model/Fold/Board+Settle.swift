extension Board {
  /// Brings everything that depends on more than one card up to date.
  ///
  /// After a few events only the cards they touched are filed again; after many, or when links changed, all are.
  package mutating func settle() {
    reader.release()
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
    for place in cards.all.indices {
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
    var filed: [[(order: FilingOrder, id: CardID)]] = Array(repeating: [], count: 5)
    for place in cards.all.indices {
      let card = cards[place: place]
      guard isOnBoard(card) else { continue }
      let via = isWorkedOnViaOthers(card)
      cards[place: place].isViaOthers = via
      let stage = card.place.value.stage
      cards[place: place].filed = stage
      count(stage, via, +1)
      filed[stage.index].append((FilingOrder(card, via), card.id))
    }
    columns = filed.map { column in column.sorted { $0.order < $1.order }.map(\.id) }
  }

  /// Where the card stands if its capture has arrived; else it is awaited.
  private mutating func captured(_ id: CardID) -> Int? {
    if let place = cards.place(of: id), cards[place: place].captured != nil { return place }
    awaited.insert(id)
    return nil
  }

  private mutating func takeOut(_ place: Int) {
    let card = cards[place: place]
    guard let stage = card.filed else { return }
    columns[stage.index].removeAll { $0 == card.id }
    count(stage, card.isViaOthers, -1)
    cards[place: place].filed = nil
  }

  /// Puts one card that is in no column where it belongs.
  ///
  /// O(cards in the column).
  private mutating func file(_ place: Int) {
    let before = cards[place: place]
    let isFiled = isOnBoard(before)
    let via = isFiled && isWorkedOnViaOthers(before)
    cards[place: place].filed = isFiled ? before.place.value.stage : nil
    cards[place: place].isViaOthers = via
    guard isFiled else { return }
    let stage = before.place.value.stage
    count(stage, via, +1)
    let order = FilingOrder(before, via)
    var low = 0
    var high = columns[stage.index].count
    while low < high {
      let middle = (low + high) / 2
      guard let other = cards[columns[stage.index][middle]] else { return }
      if FilingOrder(other, other.isViaOthers) < order { low = middle + 1 } else { high = middle }
    }
    columns[stage.index].insert(before.id, at: low)
  }

  private mutating func count(_ stage: Stage, _ via: Bool, _ change: Int) {
    if via { counts[stage.index].viaOthers += change } else { counts[stage.index].own += change }
  }

  /// A card in progress is worked on via others when the open work is there (invariant 18).
  private func isWorkedOnViaOthers(_ card: Card) -> Bool {
    card.place.value.stage.isInProgress && hasOpenWork(card)
  }

  /// Whether a card has an open subproblem or an open innovation that answers it.
  func hasOpenWork(_ card: Card) -> Bool {
    (card.children + card.answeredBy).contains { id in
      guard let other = cards[id] else { return false }
      return isOnBoard(other) && other.place.value.stage != .share
    }
  }

  /// The card that stands for this one after merging.
  package func survivor(of id: CardID) -> CardID { survivors[id] ?? id }

  /// Captured and not off the board in any way.
  package func isOnBoard(_ card: Card) -> Bool {
    card.captured != nil && card.off.value == nil && card.mergedInto == nil && !card.retracted.value
  }
}

/// Whether the first of two events came first; what has not begun comes last.
private func earlier(_ left: EventKey?, _ right: EventKey?) -> Bool {
  guard let left else { return false }
  return right.map { left < $0 } ?? true
}

/// The order of cards in a column: those worked on via others last, then by rank, then by id.
private struct FilingOrder: Comparable {
  let via: Bool
  let rank: String
  let id: CardID

  init(_ card: Card, _ via: Bool) {
    self.via = via
    rank = card.place.value.rank?.digits ?? "~"
    id = card.id
  }

  static func < (left: FilingOrder, right: FilingOrder) -> Bool {
    if left.via != right.via { return right.via }
    if left.rank != right.rank { return left.rank < right.rank }
    return left.id < right.id
  }
}
