import ArgumentParser
import Interface
import Model

/// Says what keeps a card from moving on, or that nothing does any more.
struct BlockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "block", abstract: "Say what keeps a card from moving on, or that it is over.")

  @Argument(help: "The card's number or the beginning of its id.", completion: .cards)
  var card: String

  @Argument(help: "What blocks it.")
  var reason: [String] = []

  @Flag(help: "Nothing blocks it any more.")
  var off = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func validate() throws {
    guard off == reason.isEmpty else {
      throw ValidationError("Give either what blocks the card, or --off.")
    }
  }

  func run() throws {
    var visit = try Visit(choices, writing: true)
    let card = try visit.cardOnBoard(self.card)
    let (words, name) = (visit.words, visit.names.card(card.id))
    if off {
      guard card.blocked.value != nil else { throw Complaint(words.notBlocked(name)) }
      return try visit.record(
        [Change(card, CardUnblocked())], on: card.id, words.unblocked(name), json)
    }
    let reason = self.reason.joined(separator: " ").oneLine
    guard !reason.isEmpty else { throw Complaint(words.giveText) }
    try visit.record(
      [Change(card, CardBlocked(reason: reason))], on: card.id, words.blocked(name), json)
  }
}
