import ArgumentParser
import Interface
import Model

extension PartnerCommand {
  /// Two organisations compete.
  struct Compete: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compete", abstract: "Say that two organisations compete, or no longer do.",
      discussion: "Somebody who belongs to an organisation stands for it.")
    @Argument(help: "One: the name, its beginning, or the id.") var one: String
    @Argument(help: "The other.") var other: String
    @Flag(help: "They no longer do.") var end = false
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let (board, words, names) = (visit.board, visit.words, visit.names)
      let (one, other) = (
        board.side(of: try visit.partner(self.one).id),
        board.side(of: try visit.partner(self.other).id)
      )
      guard one != other else { throw Complaint(words.twoNeeded(names.partner(one))) }
      guard let change = board.competing(one, other, !end) else {
        return try visit.tell(one, words.unchanged, json)
      }
      try visit.record([change])
      try visit.tell(
        one, words.competitionNoted(names.partner(one), names.partner(other), !end), json)
    }
  }

  /// Two partners know of each other.
  struct Introduce: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "introduce", abstract: "Say that two partners were introduced; both agreed.")
    @Argument(help: "One: the name, its beginning, or the id.") var one: String
    @Argument(help: "The other.") var other: String
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let (board, words, names) = (visit.board, visit.words, visit.names)
      let (one, other) = (try visit.partner(self.one).id, try visit.partner(self.other).id)
      guard one != other else { throw Complaint(words.twoNeeded(names.partner(one))) }
      guard let change = board.introducing(one, other) else {
        return try visit.tell(one, words.unchanged, json)
      }
      try visit.record([change])
      try visit.tell(one, words.introduced(names.partner(one), names.partner(other)), json)
    }
  }
}
