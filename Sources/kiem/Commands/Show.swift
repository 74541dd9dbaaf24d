import ArgumentParser
import Interface
import Model

/// Shows everything about one card.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show everything about a card: its fields, people and history.")

  @Argument(
    help: "The card's number (18, 18b, P18) or the beginning of its id.", completion: .cards)
  var card: String

  @OptionGroup var plain: PlainChoice
  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    let visit = try Visit(choices, writing: false)
    let card = try visit.card(self.card)
    let names = visit.names
    let history = visit.desk.history(of: card.id, in: visit.board).sorted { $0.key < $1.key }
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("show") { json in
          json.card(card, names) { json in
            json.list("history", history) { $0.event($1, names) }
          }
        })
    }
    guard !plain.isWanted else {
      let page = CardText(card, names, width: Standard.width, plain: true).lines
      var text = page.plain ?? PlainText(visit.words)
      text.lineage(of: card, names)
      text.say(visit.words.label(.history) + ":")
      for line in History(names, limit: nil).spoken(history, showsCard: false) { text.say(line) }
      return try Standard.output(text.joined)
    }
    var page = CardText(card, names, width: Standard.width).lines
    page.heading(visit.words.label(.history))
    page.append(History(names, limit: Standard.limit).lines(history, showsCard: false))
    try Standard.output(page.joined)
  }
}
