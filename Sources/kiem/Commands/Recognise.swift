import ArgumentParser
import Interface
import Model

/// Says that somebody recognises a card, or not after all.
struct Recognise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recognise", abstract: "Say that you recognise this, or not after all.")

  @Argument(help: "The card's number or the beginning of its id.", completion: .cards)
  var card: String

  @Option(help: "What you recognise in it.")
  var note: String?

  @Flag(help: "Take it back.")
  var withdraw = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    var visit = try Visit(choices, writing: true)
    let card = try visit.card(self.card)
    let me = try visit.actor()
    let (words, name) = (visit.words, visit.names.card(card.id))
    let stands = visit.board.recognitions(of: card)
    if withdraw {
      guard stands.contains(me) else { throw Complaint(words.notRecognised(name)) }
      return try visit.record(
        [Change(card, RecognitionWithdrawn(partner: me))], on: card.id, words.unrecognised(name),
        json)
    }
    let note = self.note?.oneLine.orNil
    guard !stands.contains(me) || note != nil else {
      throw Complaint(words.recognisedAlready(name))
    }
    try visit.record(
      [Change(card, CardRecognised(partner: me, note: note))], on: card.id,
      words.recognised(name, stands.count + (stands.contains(me) ? 0 : 1)), json)
  }
}
