import ArgumentParser
import Interface
import Model

/// The option of commands that can look at the past.
struct AtChoice: ParsableArguments {
  @Option(
    name: .customLong("at"),
    help: "As it was then: 2025-10-10 (its end), 2025-10-10T14:00, or 3d for three days ago.")
  var moment: String?
}

extension Visit {
  /// Goes to a moment of the past; with none the board stays as it is now.
  mutating func travel(to at: AtChoice, _ lines: [RawEvent]) throws {
    guard let text = at.moment else { return }
    guard let moment = Moment.read(text, now: Clock.now, zone: Clock.zone) else {
      throw Complaint(notUnderstood: words.noMoment(text.harmless()))
    }
    var time = TimeLine(lines, of: board.id)
    show(time.board(after: time.count(at: moment)), at: moment)
  }
}
