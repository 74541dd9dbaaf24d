import ArgumentParser
import Interface
import Model

/// Says something about a card.
struct CommentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment", abstract: "Say something about a card; - reads it from the input.")

  @Argument(help: "The card's number or the beginning of its id.", completion: .cards)
  var card: String

  @Argument(help: "What you say.")
  var text: [String]

  @Option(help: "note, question, idea, build, concern or compliment.")
  var kind: String?

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    let text =
      self.text == ["-"]
      ? try Standard.input(limit: 65_536).withoutMark.manyLines
      : self.text.joined(separator: " ").manyLines
    var visit = try Visit(choices, writing: true)
    let card = try visit.card(self.card)
    let words = visit.words
    let kind = try self.kind.map { try visit.word($0) { words.comment($0) } } ?? .note
    guard !text.isEmpty else { throw Complaint(words.giveText) }
    let added = CommentAdded(comment: TargetID(random: Visit.random()), kind: kind, text: text)
    try visit.record(
      [Change(card, added)], on: card.id, words.commented(visit.names.card(card.id)), json)
  }
}
