import Model

/// A title as it is compared with others, to see that two people wrote down the same thing.
///
/// Sørensen–Dice coefficient of the pairs of letters within words, as in Simon White, "How to Strike a Match" (1992); numbers must
/// be the same, because corner 1 is not corner 2.
struct Likeness {
  /// Each pair as one number, in order, as often as it occurs.
  private let pairs: [UInt64]
  private let numbers: [Substring]

  /// From here on two titles are taken for the same: "The street lights are broken", "Street light is broken".
  private static let threshold = 0.75

  /// Reads a title, in time that grows with its length.
  init(_ title: String) {
    let words = title.folded.split { !$0.isLetter && !$0.isNumber }
    var pairs: [UInt64] = []
    for word in words {
      var before: UInt64 = 0
      for scalar in word.unicodeScalars {
        // A word of one letter is a pair as well.
        pairs.append(before << 32 | UInt64(scalar.value))
        before = UInt64(scalar.value)
      }
    }
    self.pairs = pairs.sorted()
    numbers = words.filter { $0.contains(where: \.isNumber) }
  }

  /// Whether two titles say the same, as far as letters can tell.
  func isClose(to other: Likeness) -> Bool {
    guard numbers == other.numbers, !pairs.isEmpty, !other.pairs.isEmpty else { return false }
    var (mine, theirs, shared) = (0, 0, 0)
    while mine < pairs.count, theirs < other.pairs.count {
      if pairs[mine] == other.pairs[theirs] { shared += 1 }
      let isBehind = pairs[mine] <= other.pairs[theirs]
      if other.pairs[theirs] <= pairs[mine] { theirs += 1 }
      if isBehind { mine += 1 }
    }
    return Double(2 * shared) >= Likeness.threshold * Double(pairs.count + other.pairs.count)
  }
}

extension Board {
  /// The card on the board that says nearly the same as each of these titles, `nil` where none does.
  ///
  /// Linear in the cards for each title.
  func twins(of titles: [String]) -> [CardID?] {
    guard !titles.isEmpty else { return [] }
    let known = columns.joined().compactMap { id in
      cards[id].map { (id: id, likeness: Likeness($0.title.value)) }
    }
    return titles.map { title in
      let likeness = Likeness(title)
      return known.first { $0.likeness.isClose(to: likeness) }?.id
    }
  }
}
