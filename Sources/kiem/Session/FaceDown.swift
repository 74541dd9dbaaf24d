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

  /// Counts what lies there and is not on the board yet; `nil` when nothing does.
  init?(_ folder: BoardFolder, _ session: Session, _ board: Board) {
    let table = Log.Table(folder)
    let lying = board.lying(
      table.sheets(.draft).compactMap { SeatSheet($0.bytes) }, in: session)
    guard lying.cards > 0 else { return nil }
    (cards, seats) = lying
    let people = table.sheets(.here).compactMap { Presence($0.bytes)?.partner }
    here = max(seats, Set(people.filter { !session.leads($0) }).count)
  }
}
