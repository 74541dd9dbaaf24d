import ArgumentParser
import Interface
import Model

/// Closes a card, or opens it again.
struct Close: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Say that a card is finished or stopped, or open it again.",
    discussion: """
      Every card can end as stopped; a problem also as solved, partlySolved, insightOnly or notTakenUp, an opportunity \
      as used or notUsed, an innovation as inUse, scaled or lessonsOnly.
      """)

  @Argument(help: "The card's number or the beginning of its id.", completion: .cards)
  var card: String

  @Option(help: "How it ended.")
  var outcome: String?

  @Option(help: "Why.")
  var reason: String?

  @Flag(help: "Open a closed or parked card again.")
  var reopen = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func validate() throws {
    guard reopen == (outcome == nil) else {
      throw ValidationError("Give either --outcome, or --reopen.")
    }
  }

  func run() throws {
    var visit = try Visit(choices, writing: true)
    guard let outcome, !reopen else { return try visit.bringBack(self.card, json) }
    let card = try visit.cardOnBoard(self.card)
    let words = visit.words
    let possible = Closing.allCases.filter { $0.applies(to: card.kind.value) }
    let closing = try visit.word(outcome, of: possible) { words.closing($0) }
    try visit.record(
      [Change(card, CardClosed(outcome: closing, reason: reason?.oneLine.orNil))], on: card.id,
      words.closedAs(visit.names.card(card.id), words.closing(closing)), json)
  }
}
