import ArgumentParser
import Interface
import Model

/// Changes the fields of a card.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change fields of a card; an empty text clears one.",
    discussion: """
      Without options the story opens in your own editor ($VISUAL or $EDITOR). A card keeps its title and its kind, and \
      evidence and channels are only added.
      """)

  @Argument(help: "The card's number or the beginning of its id.", completion: .cards)
  var card: String

  @Option(help: "Another title.")
  var title: String?

  @OptionGroup var fields: FieldOptions
  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    var visit = try Visit(choices, writing: true)
    let card = try visit.card(self.card)
    var given = fields.given
    if let title { given.insert((.title, title.oneLine), at: 0) }
    if given.isEmpty {
      switch Editor.edit(card.description.value ?? "") {
      case .text(let text): given = [(.description, text.manyLines)]
      case .failed(let problem): throw Complaint(problem, visit.words)
      }
    }
    let changes = try visit.changes(given, on: card)
    let words = visit.words
    guard !changes.isEmpty else { return try visit.tell(card.id, words.unchanged, json) }
    let saved = given.map { words.field($0.field) }
    try visit.record(changes, on: card.id, words.saved(saved, visit.names.card(card.id)), json)
  }
}
