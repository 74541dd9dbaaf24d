/// A part of a meeting in which cards lie face down.
extension Board {
  /// The round of the item that is on in which cards are, or were, written in silence; `nil` where none is.
  package func silentRound(of course: Course) -> Course.Running? {
    guard let item = course.item else { return nil }
    return course.rounds.last {
      $0.place.item == item.item && $0.began >= item.began
        && $0.script.operation == .capture && $0.script.bounds.isAnonymous
    }
  }

  /// Whether what is written lies face down now: in a silent round, and while its cards go around, until they are revealed.
  package func isFaceDown(_ session: Session, _ course: Course) -> Bool {
    guard let round = course.round, let writing = silentRound(of: course) else { return false }
    if session.reveals.contains(where: { $0.key.stamp >= writing.began }) { return false }
    return round.place == writing.place || round.script.sight == .passed
  }

  /// Whether a seat may lay a card on the table now: also one that comes after the reveal, as long as that is looked at.
  package func mayWriteInSilence(_ course: Course) -> Bool {
    guard let round = course.round, let writing = silentRound(of: course) else { return false }
    return round.place == writing.place || round.script.operation == .reveal
  }

  /// Whether a card of a silent round came when the others had been revealed.
  package func cameLate(_ card: Card) -> Bool {
    sessions.all.contains { session in
      session.reveals.contains { $0.isLate && $0.cards.contains(card.id) }
    }
  }

  /// Whether what lies face down goes on lying there when these changes begin what comes next.
  package func staysFaceDown(_ changes: [Change], _ course: Course) -> Bool {
    guard let next = changes.compactMap({ $0.payload as? RoundStarted }).last,
      next.item == course.item?.item
    else { return false }
    return next.script.sight == .passed
      || next.script.operation == .capture && next.script.bounds.isAnonymous
  }

  /// How often the cards have gone on to the next seat in the round that runs; `nil` where none go around.
  package func pass(of course: Course) -> Int? {
    guard let round = course.round, round.script.sight == .passed, let item = course.item else {
      return nil
    }
    let first = course.rounds.last {
      $0.place.item == item.item && $0.began >= item.began
        && $0.place.round < round.place.round && $0.script.sight != .passed
    }
    return round.place.round - (first?.place.round ?? 0)
  }

  /// What lies on sheets and is on the board already: it was revealed by a terminal that ended before it cleared the table.
  ///
  /// Compared by what stands on the cards, because nothing on the table leads to a card of the log.
  package func unrevealed(_ sheets: [SeatSheet], in session: Session) -> [SeatSheet] {
    guard let since = sheets.map(\.item).min() else { return [] }
    var there: [String: Int] = [:]
    for reveal in session.reveals where reveal.key.stamp >= since {
      for card in reveal.cards.compactMap({ cards[$0] }) {
        there[card.kind.value.rawValue + " " + card.title.value, default: 0] += 1
      }
    }
    return sheets.map { sheet in
      var rest = sheet
      rest.cards = sheet.cards.filter { laid in
        let key = laid.card.kind.rawValue + " " + laid.card.title
        guard let count = there[key], count > 0 else { return true }
        there[key] = count - 1
        return false
      }
      return rest
    }
  }
}

extension Board {
  /// How many cards lie face down on these sheets, and on how many of them.
  package func lying(_ sheets: [SeatSheet], in session: Session) -> (cards: Int, seats: Int) {
    let rest = unrevealed(sheets, in: session)
    return (rest.reduce(0) { $0 + $1.cards.count }, rest.count { !$0.cards.isEmpty })
  }

  /// What is written when everything that lies on the table is shown: its cards, and what they were scored while they lay
  /// there.
  ///
  /// A late card was not scored. Each part is one line; `order` and `names` as `revealing` has them.
  package func clearing(
    _ sheets: [SeatSheet], isLate: Bool, in session: Session, _ course: Course,
    order: inout some RandomNumberGenerator, names: inout some RandomNumberGenerator
  ) -> [[Change]] {
    let rest = unrevealed(sheets.filter { !$0.isVote }, in: session)
    let revealing = revealing(
      rest, isLate: isLate, in: session, order: &order, names: &names)
    guard !isLate else { return revealing.parts }
    let scores = scoring(
      sheets, became: revealing.became, in: course, random: names.next())
    return revealing.parts + (scores.isEmpty ? [] : [scores])
  }
}

extension SeatSheet {
  /// Whether dots or scores stand on it, which are counted and never revealed.
  package var isVote: Bool { !hands.isEmpty || !marks.isEmpty }
}

/// What a reveal writes, and what became of each card.
package struct Revealing: Sendable {
  /// What is written: each part is one line, and all but the longest evenings are one part.
  package var parts: [[Change]] = []
  /// The card that each card on the table became, for scores that were given while it lay there; it must not be kept.
  package var became: [CardID: CardID] = [:]
}

extension Board {
  /// Everything that lies on these sheets becomes cards, in one breath and without authors.
  ///
  /// `order` shuffles, and must be of bits that nothing else is made of; `names` gives the cards their names.
  package func revealing(
    _ sheets: [SeatSheet], isLate: Bool, in session: Session,
    order: inout some RandomNumberGenerator, names: inout some RandomNumberGenerator
  ) -> Revealing {
    var laid = sheets.flatMap(\.cards)
    var places: [CardID: Int] = [:]
    for (index, card) in laid.enumerated() where places[card.id] == nil { places[card.id] = index }
    for build in sheets.flatMap(\.builds) {
      if let place = places[build.card] { laid[place].card.builds.append(build.text) }
    }
    guard !laid.isEmpty else { return Revealing() }
    laid.shuffle(using: &order)
    let seats = sheets.count { !$0.cards.isEmpty }
    let (changes, cards) = revealing(
      laid.map(\.card), seats: seats, isLate: isLate, in: session, using: &names)
    var revealing = Revealing()
    for (card, id) in zip(laid, cards) { revealing.became[card.id] = id }
    revealing.parts = Board.parts(of: changes, seats: seats, isLate: isLate, in: session)
    return revealing
  }

  /// A line of the log takes 64 KiB: cards of a very full table are told in several.
  private static func parts(
    of changes: [Change], seats: Int, isLate: Bool, in session: Session
  ) -> [[Change]] {
    var parts: [[Change]] = []
    var part: [Change] = []
    var (size, ids): (Int, [CardID]) = (0, [])
    func end() {
      guard !part.isEmpty else { return }
      let told = CardsRevealed(cards: ids, seats: seats, late: isLate)
      parts.append(part + [Change(session.id.cast(), told, isAnonymous: true)])
      (part, size, ids) = ([], 0, [])
    }
    for change in changes where !(change.payload is CardsRevealed) {
      if change.payload is CardCaptured {
        if size > 32_768 { end() }
        ids.append(change.target.cast())
      }
      part.append(change)
      size += change.draft(by: nil).payload.count + 128
    }
    end()
    return parts
  }
}
