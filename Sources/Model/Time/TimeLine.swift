/// Every line of the board in the order of all events, and the board as it was behind any of them.
///
/// A board is a value, so every so many lines a copy is kept: a jump folds only the lines behind the nearest copy. The
/// copies are made when somebody first goes back, and are gone with the time line.
package struct TimeLine: Sendable {
  /// The lines in the order of their keys, each once.
  package let lines: [RawEvent]
  private let spacing: Int
  /// The board's own name, which no event tells.
  private let id: String?
  /// Boards behind 0, `spacing`, 2 `spacing` … lines; not settled.
  private var kept: [Board]

  /// The board behind the last line, if it is known.
  private let end: Board?

  /// So many copies at most: each costs about what the board cost then, and half of it on the average.
  ///
  /// With five, twenty thousand lines of a hundred thousand are folded for a jump, in some 15 ms.
  private static let mostKept = 5
  /// Fewer lines than this are folded in no time.
  private static let leastSpacing = 512

  /// A time line of lines in any order; one that came twice counts once.
  ///
  /// `now` is the board as it is: if it holds just these lines, nothing is folded for the moment behind the last one.
  /// O(n log n).
  package init(
    _ lines: [RawEvent], of id: String? = nil, now: Board? = nil, spacing: Int? = nil
  ) {
    var sorted: [RawEvent] = []
    sorted.reserveCapacity(lines.count)
    for line in lines.sorted(by: { $0.key < $1.key }) where sorted.last?.key != line.key {
      sorted.append(line)
    }
    self.lines = sorted
    self.id = id
    self.spacing =
      spacing ?? max(TimeLine.leastSpacing, sorted.count / TimeLine.mostKept + 1)
    let isAll = now.map { now in
      now.eventCount == sorted.count && sorted.allSatisfy { now.hasSeen($0.key.id) }
    }
    end = isAll == true ? now : nil
    var board = Board()
    board.id = id
    kept = [board]
  }

  /// The board behind the first `count` lines.
  ///
  /// O(lines since the nearest copy, and the cards of the board).
  package mutating func board(after count: Int) -> Board {
    let count = max(0, min(lines.count, count))
    if count == lines.count, let end { return end }
    keep(until: count)
    let nearest = min(count / spacing, kept.count - 1)
    var board = kept[nearest]
    for line in lines[(nearest * spacing)..<count] { board.apply(line) }
    board.settle()
    return board
  }

  /// Makes the copies that lie before `count` lines.
  private mutating func keep(until count: Int) {
    while kept.count * spacing <= count {
      var board = kept[kept.count - 1]
      for line in lines[((kept.count - 1) * spacing)..<(kept.count * spacing)] { board.apply(line) }
      kept.append(board)
    }
  }

  /// How many lines had been written at a moment, that millisecond included.
  ///
  /// O(log n).
  package func count(at milliseconds: Int64) -> Int {
    firstIndex { $0.key.stamp.milliseconds > milliseconds }
  }

  /// How many lines stand before this place.
  package func count(before key: EventKey) -> Int { firstIndex { !($0.key < key) } }

  /// The first line for which this holds; it must hold for all behind one for which it holds.
  private func firstIndex(_ isBehind: (RawEvent) -> Bool) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(lines[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
