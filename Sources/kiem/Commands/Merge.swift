import ArgumentParser
import Interface
import Model

/// Puts a card into another that says the same.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Put a card into another that says the same.")

  @Argument(help: "The card that goes.", completion: .cards)
  var card: String

  @Argument(help: "The card that stays, with everything that hangs on both.")
  var into: String

  @Option(help: "Why.")
  var reason: String?

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    var visit = try Visit(choices, writing: true)
    let card = try visit.card(self.card)
    let into = try visit.card(self.into)
    let (words, names) = (visit.words, visit.names)
    guard card.id != into.id else { throw Complaint(words.mergesWithItself(names.card(card.id))) }
    try visit.record(
      [Change(card, CardMerged(into: into.id, reason: reason?.oneLine.orNil))], on: into.id,
      words.mergedInto(names.card(card.id), names.card(into.id)), json)
  }
}
