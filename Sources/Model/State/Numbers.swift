/// Which things claim which number, and the letters of those that claimed it later.
///
/// Letters follow from who was first, so they are worked out when a batch has been read, not in the order of arrival.
struct Numbers<Of>: Sendable {
  /// The highest number ever claimed, as long as another one comes behind it: numbers are not given twice.
  private(set) var last = 0
  private var claims: [Int: [Identifier<Of>]] = [:]
  private var changed: Set<Int> = []

  /// Larger numbers are refused: nobody says them aloud; who comes behind it shares it, and shows a letter.
  static var largest: Int { 9_999_999 }

  /// Notes that a number was given, whether or not it stays with the claimant.
  mutating func note(_ number: Int) { last = max(last, min(number, Numbers.largest - 1)) }

  /// Gives `id` the number; an earlier event than the one known so far may take away its former one.
  mutating func claim(_ number: Int?, insteadOf former: Int?, for id: Identifier<Of>) {
    if let former, former != number {
      claims[former]?.removeAll { $0 == id }
      changed.insert(former)
    }
    guard let number else { return }
    if let known = claims[number] {
      if !known.contains(id) { claims[number] = known + [id] }
      changed.insert(number)
    } else {
      claims[number] = [id]
      if former != nil { changed.insert(number) }
    }
  }

  /// The claimants whose letters may be others than before, each with its place among the claimants of its number.
  mutating func relettered(
    by order: (Identifier<Of>, Identifier<Of>) -> Bool
  ) -> [(id: Identifier<Of>, letter: UInt8)] {
    guard !changed.isEmpty else { return [] }
    var letters: [(id: Identifier<Of>, letter: UInt8)] = []
    for number in changed {
      let sorted = (claims[number] ?? []).sorted(by: order)
      claims[number] = sorted
      for (index, id) in sorted.enumerated() { letters.append((id, UInt8(min(index, 25)))) }
    }
    changed.removeAll()
    return letters
  }
}

extension Numbers: Listed {
  package static var unread: Numbers { Numbers() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&last)
    pass.field(&claims)
    pass.field(&changed)
  }
}
