import Model

/// Random bits for a shuffle, from a beginning that nothing else is made of (SplitMix64, as `State.random`).
private struct Bits: RandomNumberGenerator {
  var bits: UInt64

  mutating func next() -> UInt64 {
    bits &+= 0x9E37_79B9_7F4A_7C15
    var mixed = bits
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// What lies face down comes to the board.
extension State {
  /// The sheets of seats on which cards lie, or can lie.
  var written: [TableState.Sheet] { table.sheets.filter { !$0.laid.isVote } }

  /// How many cards lie on the table, from how many of how many seats.
  func onTable(_ held: Board.Held) -> (cards: Int, seats: Int, of: Int) {
    let lying = present.lying(table.sheets.map(\.laid), in: held.session)
    return (lying.cards, lying.seats, max(written.count, seats(in: held.session).count))
  }

  /// Everything that lies face down is revealed now, because the facilitator says so.
  mutating func reveal(_ held: Board.Held) -> [Effect] {
    let effects = revealing(held, isLate: false)
    let count = effects.reduce(0) { sum, effect in
      guard case .reveal(let parts, _) = effect else { return sum }
      return sum + parts.joined().count { $0.payload is CardCaptured }
    }
    say(count == 0 ? words.nothingToReveal : words.revealed(count), count == 0 ? .dim : .good)
    return effects
  }

  /// What is revealed before the meeting goes on to what these changes begin; nothing while cards go around.
  mutating func revealing(before changes: [Change], _ held: Board.Held) -> [Effect] {
    guard !board.staysFaceDown(changes, held.course), written.contains(where: { !$0.laid.isEmpty })
    else { return [] }
    return reveal(held)
  }

  private mutating func revealing(_ held: Board.Held, isLate: Bool) -> [Effect] {
    let sheets = written
    guard !sheets.isEmpty else { return [] }
    // The order comes from other bits than the names of cards: whoever works those out of the log learns no order.
    var (order, names) = (Bits(bits: luck), Bits(bits: random()))
    luck = order.next()
    let parts = present.clearing(
      table.sheets.map(\.laid), isLate: isLate, in: held.session, held.course, order: &order,
      names: &names)
    return [.reveal(parts, taking: sheets)]
  }

  /// Cards that were laid after the reveal, and what a terminal that ended left on the table.
  ///
  /// One terminal does it: the first of the facilitator's, or of the scribe's where the facilitator has none.
  mutating func revealLate(_ held: Board.Held) -> [Effect] {
    guard !isReadOnly, isFirst(held), !present.isFaceDown(held.session, held.course) else {
      return []
    }
    return revealing(held, isLate: true)
  }

  private func isFirst(_ held: Board.Held) -> Bool {
    let leaders = table.here.filter { present.mayLead(held.session, $0.presence.partner) }
    let first = leaders.min { left, right in
      func rank(_ here: TableState.Here) -> (Int, String) {
        (here.presence.partner == held.session.facilitator.value ? 0 : 1, here.name)
      }
      return rank(left) < rank(right)
    }
    return first?.isThis ?? false
  }

  /// These sheets are gone from the table.
  package mutating func taken(_ sheets: [TableState.Sheet]) {
    let names = Set(sheets.map(\.name))
    table.sheets.removeAll { names.contains($0.name) }
  }

  /// What a seat lays of itself: an empty sheet where a silent round begins, and again what vanished unrevealed.
  mutating func layOfItself(_ held: Board.Held) -> [Effect] {
    guard let round = held.course.round, let item = held.course.item, me != nil, !isReadOnly,
      seat.unlaid != round.began
    else { return [] }
    var effects: [Effect] = []
    for (place, last) in seat.laid.sorted(by: { $0.key < $1.key }) where table.mine(place) == nil {
      seat.laid[place] = nil
      let rest = present.unrevealed([last], in: held.session)
      guard let sheet = rest.first, !sheet.cards.isEmpty else { continue }
      effects.append(.lay(sheet.carried(into: item.began), seat: place))
    }
    if effects.isEmpty, isSeat(held), present.isFaceDown(held.session, held.course) {
      let mine = table.mine()?.laid
      if mine?.item != item.began {
        // Without what was revealed: compared with what this item reveals it would come to the board again.
        let rest = mine.flatMap { present.unrevealed([$0], in: held.session).first }
        effects.append(
          .lay(rest?.carried(into: item.began) ?? SeatSheet(item: item.began), seat: 0))
      }
    }
    return effects
  }

  /// Keeps in mind what lies there of the seats at this keyboard.
  mutating func noteLaid() {
    for sheet in table.sheets {
      if let place = sheet.seat, place < TableState.votes { seat.laid[place] = sheet.laid }
    }
  }
}
