import Log
import Model

/// How much lies face down on the table of a board: how many cards, from how many seats, and nothing of what they say.
struct FaceDown {
  /// How many cards.
  let cards: Int
  /// From how many seats.
  let seats: Int
  /// How many seats there are.
  let here: Int

  /// Counts what lies there; `nil` when nothing does.
  init?(_ folder: BoardFolder, _ session: Session) {
    let table = Log.Table(folder)
    let laid = table.sheets(.draft).compactMap { SeatSheet($0.bytes) }.filter { !$0.cards.isEmpty }
    guard !laid.isEmpty else { return nil }
    cards = laid.reduce(0) { $0 + $1.cards.count }
    seats = laid.count
    let people = table.sheets(.here).compactMap { Presence($0.bytes)?.partner }
    here = max(seats, Set(people.filter { !session.leads($0) }).count)
  }
}
