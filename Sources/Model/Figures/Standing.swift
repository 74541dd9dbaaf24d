/// A board in a few numbers, to hold one moment beside another.
package struct Standing: Equatable, Sendable {
  /// The cards in each stage, also those worked on via others.
  package let stages: [Int]
  /// Cards parked, closed or merged.
  package let off: Int
  /// Partners who lead, contribute or advise on a card of the board, as far as this viewer may know.
  package let people: Int
  /// Results that were made here and reached anybody but their makers.
  package let results: Int
}

extension Board {
  /// The board in a few numbers.
  ///
  /// O(cards and results).
  package var standing: Standing {
    var people: Set<PartnerID> = []
    for card in cards.all where card.isOnBoard {
      for person in self.people(on: card) where person.role.isWork {
        people.insert(person.partner ?? person.seat)
      }
    }
    return Standing(
      stages: counts.map { $0.own + $0.viaOthers }, off: offTheBoard.count, people: people.count,
      results: results.all.count { !$0.isImported && isShared($0) })
  }
}
