import Interface
import Model

@testable import kiem

/// The demo as a log would hand it to the fold.
func rawEvents(_ lines: [DemoLine]) -> [RawEvent] {
  var stamp = Stamp.zero
  return lines.enumerated().map { index, line in
    stamp = stamp.next(now: line.now)
    let kind = Array(line.draft.kind.utf8)
    return RawEvent(
      key: EventKey(stamp: stamp, replica: ReplicaID(random: 1), seq: UInt32(index + 1)),
      checksum: UInt32(index + 1), audience: line.draft.audience, position: UInt64(index + 1),
      target: line.draft.target, bytes: kind + line.draft.payload, kind: 0..<kind.count,
      payload: kind.count..<(kind.count + line.draft.payload.count))
  }
}

/// The board as the facilitator of the story sees it, or as someone with fewer logs does.
func demoBoard(
  _ language: Language, today: Day = Demo.told, knowing: (Audience) -> Bool = { _ in true }
) -> Board {
  var board = Board()
  for raw in rawEvents(Demo.lines(language, today: today)) where knowing(raw.audience) {
    board.apply(raw)
  }
  board.settle()
  return board
}

extension Board {
  /// The card that people call by this number.
  func card(_ number: Int) -> Card? { cards.all.first { $0.number == number } }
}

extension State {
  /// The screen, of a state that stays as it is.
  var drawn: Canvas {
    var copy = self
    return copy.draw()
  }
}
