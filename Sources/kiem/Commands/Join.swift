import ArgumentParser
import Interface
import Model

/// Says that somebody works on a card and what they do in it.
struct Join: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Say that you work on a card and what you do in it, or leave.")

  @Argument(help: "The card's number or the beginning of its id.", completion: .cards)
  var card: String

  @Option(help: "lead, contributor, advisor or follower; contributor unless you say otherwise.")
  var role: String?

  @Option(help: "What you do in it.")
  var doing: String?

  @Option(
    name: .customLong("by-role"),
    help: "Others see this instead of your name, such as \"a supermarket\".")
  var byRole: String?

  @Flag(help: "Others see only that one more takes part.")
  var silent = false

  @Flag(
    name: .customLong("by-name"), help: "Others see your name, as usual; after one of the above.")
  var byName = false

  @Flag(help: "You no longer work on it.")
  var leave = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func validate() throws {
    guard [byRole != nil, silent, byName].count(where: { $0 }) <= 1 else {
      throw ValidationError("Give one of --by-role, --silent and --by-name.")
    }
    guard byRole?.oneLine != "" else {
      throw ValidationError(
        "Say what others see instead of your name: --by-role \"a supermarket\".")
    }
    guard !silent || doing == nil else {
      throw ValidationError("Who is silent does not say what they do: leave --doing out.")
    }
  }

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
    let seen = visibility ?? here?.visibility ?? .named
    if seen != .named { sentence += " " + words.seenAs(seen) + " " + words.filesTell }
    let changes = board.engaging(
      me, on: card, as: role, doing: doing, seen: seen, random: Visit.random())
    try visit.record(changes, on: card.id, sentence, json)
  }

  private var visibility: Visibility? {
    if let byRole { return .byRole(byRole.oneLine) }
    return silent ? .silent : byName ? .named : nil
  }
}
