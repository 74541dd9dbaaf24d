import ArgumentParser
import Interface
import Model

/// Puts a card aside, or brings one back.
struct Park: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "park", abstract: "Put a card aside for later, or bring it back.")

  @Argument(help: "The card's number or the beginning of its id.", completion: .cards)
  var card: String

  @Option(help: "Why.")
  var reason: String?

  @Flag(help: "Bring a parked or closed card back.")
  var resume = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    var visit = try Visit(choices, writing: true)
    if resume { return try visit.bringBack(self.card, json) }
    let card = try visit.cardOnBoard(self.card)
    try visit.record(
      [Change(card, CardParked(reason: reason?.oneLine.orNil))], on: card.id,
      visit.words.putAside(visit.names.card(card.id)), json)
  }
}

extension Visit {
  /// Brings a card back that is off the board.
  mutating func bringBack(_ name: String, _ json: JSONChoice) throws {
    let card = try card(name)
    guard !card.isOnBoard else { throw Complaint(words.isOnTheBoard(names.card(card.id))) }
    try record(
      [board.bringingBack(card)], on: card.id, words.resumed(names.card(card.id)), json)
  }
}
