import Model

/// What a whole room may know of the table: counts, who is here, and nothing that is written.
extension State {
  func tableRows(_ held: Board.Held, width: Int) -> [(text: String, face: Face)] {
    var rows: [(String, Face)] = []
    func add(_ text: String, _ face: Face) {
      rows += text.harmless().wrapped(to: max(10, width)).map { ($0, face) }
    }
    if board.isFaceDown(held.session, held.course) {
      let count = onTable(held)
      add(words.onTheTable(count.cards, count.seats, count.of), .heading)
      add(words.staysAtSeats, .dim)
    } else if let writing = board.silentRound(of: held.course) {
      let reveals = held.session.reveals.filter { $0.key.stamp >= writing.began }
      let late = reveals.filter(\.isLate).reduce(0) { $0 + $1.cards.count }
      let all = reveals.reduce(0) { $0 + $1.cards.count }
      if all > 0 { add(words.wereRevealed(all, late: late), .heading) }
    }
    let seats = seats(in: held.session)
    guard !seats.isEmpty else { return rows }
    let ready = ready(in: held)
    // While something is voted on the number of hands that are done is told already.
    if held.course.round != nil, pollLine == nil {
      add(words.readyCount(ready.count, seats.count), .text)
    }
    let typing = Set(presences.filter(\.isTyping).compactMap(\.partner))
    let people = zip(seats, names.told(seats)).map { id, name in
      name
        + (ready.contains(id) ? " +" : typing.contains(id) ? " " + words.typingWord : place(of: id))
    }
    add(words.hereHeading + " " + people.joined(separator: ", "), .dim)
    return rows
  }

  /// At which card somebody is; nothing while a round wants them to look at their own.
  private func place(of partner: PartnerID) -> String {
    let card = presences.first { $0.partner == partner && $0.card != nil }?.card
    return card.flatMap { board.cards[$0] }.map { " " + names.card($0.id) } ?? ""
  }
}
