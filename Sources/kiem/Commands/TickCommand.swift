import ArgumentParser
import Interface
import Model

/// Ticks what only people can say.
struct TickCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tick", abstract: "Tick what only people can say: was something tried, …")

  @Argument(help: "The card's number or the beginning of its id.", completion: .cards)
  var card: String

  @Argument(help: "The rule, such as R3; kiem show lists them.")
  var rule: String

  @Flag(help: "It is not so after all.")
  var off = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    var visit = try Visit(choices, writing: true)
    let card = try visit.card(self.card)
    let (words, name) = (visit.words, visit.names.card(card.id))
    let possible = visit.board.policy(for: card).map(\.rule).filter(\.isAsked)
    guard !possible.isEmpty else { throw Complaint(words.nothingToTick(name)) }
    guard let rule = possible.first(where: { $0.rawValue == self.rule.uppercased() }) else {
      let list = possible.map { $0.rawValue + " (" + words.rule($0) + ")" }
      throw Complaint(
        notUnderstood: words.notOneOf(self.rule.harmless(), list.joined(separator: ", ")))
    }
    try visit.record(
      [Change(card, PolicyTicked(rule: rule, done: !off))], on: card.id,
      words.ticked(name, words.rule(rule), !off), json)
  }
}
