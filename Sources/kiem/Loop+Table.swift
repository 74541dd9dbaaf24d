import Interface
import Log
import Model
import Terminal

/// The terminal at the table of a meeting.
extension Loop {
  /// What changes there comes in bursts, and a terminal that ends lets go of its sheet a moment after it says so.
  private static let tableDelay: Int64 = 20

  mutating func noteTable() {
    guard desk.journal.isTableChanged else { return }
    desk.journal.isTableChanged = false
    tableDue = tableDue ?? Clock.now + Loop.tableDelay
  }

  /// Looks at the table when that is due, does what the terminal does of itself, and tells others what is new here.
  mutating func sitAtTable(_ session: inout Terminal.Session) {
    noteTable()
    // Somebody else at the keyboard has other sheets.
    if !state.table.isKnown { tableDue = 0 }
    if let due = tableDue, due <= Clock.now || due > Clock.now + Loop.tableDelay {
      tableDue = nil
      let table = seating.look(as: state.me)
      // Cards are revealed before they leave the table: what is gone from there is in the log now.
      follow(everything: false)
      state.received(table: table)
    }
    perform(state.keepUp(), &session)
    let now = Clock.now
    tellDue = seating.tell(state.presence, now: now).map { now + $0 }
    noteTable()
  }

  mutating func lay(_ sheet: SeatSheet?, seat: Int) {
    do throws(LogError) {
      if let sheet {
        state.lies(try seating.lay(sheet.bytes, seat: seat, as: state.me), seat: seat)
      } else {
        try seating.take(seat: seat)
        state.lies(nil, seat: seat)
      }
    } catch {
      state.say(Complaint(error, state.words).description, .alarm)
      state.couldNotLay()
    }
  }

  /// What lay face down is in the log before it leaves the table: a terminal that ends in between loses nothing.
  mutating func reveal(_ parts: [[Change]], taking sheets: [TableState.Sheet]) {
    for part in parts where !record(part) { return }
    for sheet in sheets { try? seating.take(sheet) }
    state.taken(sheets)
  }
}
