import ArgumentParser
import Interface
import Model

/// Says that somebody works on a card and what they do in it.
struct Join: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Say that you work on a card and what you do in it, or leave.")

  @Argument(help: "The card's number or the beginning of its id.")
  var card: String

  @Option(help: "lead, contributor, advisor or follower; contributor unless you say otherwise.")
  var role: String?

  @Option(help: "What you do in it.")
  var doing: String?

  @Flag(help: "You no longer work on it.")
  var leave = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    var visit = try Visit(choices, writing: true)
    let card = try visit.card(self.card)
    let me = try visit.actor()
    let (board, words, names) = (visit.board, visit.words, visit.names)
    let name = names.card(card.id)
    if leave {
      guard let change = board.disengaging(me, from: card) else {
        throw Complaint(words.notWorking(name))
      }
      return try visit.record([change], on: card.id, words.left(name), json)
    }
    let here = board.people(on: card).first { $0.partner == me }
    let role =
      try self.role.map { try visit.word($0) { words.role($0) } } ?? here?.role ?? .contributor
    let doing = self.doing?.oneLine ?? here?.doing ?? ""
    var sentence = words.joined(name, words.role(role))
    if role == .lead, let lead = board.lead(of: card), lead.partner != me {
      sentence += " " + words.secondLead(names.person(lead))
    }
    try visit.record(
      [board.engaging(me, on: card, as: role, doing: doing)], on: card.id, sentence, json)
  }
}
