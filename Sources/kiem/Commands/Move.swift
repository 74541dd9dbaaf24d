import ArgumentParser
import Interface
import Model

/// Moves a card to another stage.
struct Move: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move a card to another stage.",
    discussion: "What is missing is told; a reason is enough to go on.")

  @Argument(help: "The card's number or the beginning of its id.", completion: .cards)
  var card: String

  @Argument(
    help: "recognise, acknowledge, engage, cocreate, share, the board's own words, next or back.",
    completion: .stages)
  var stage: String

  @Option(help: "Why it moves although something is missing, or back.")
  var reason: String?

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    var visit = try Visit(choices, writing: true)
    let (board, words, names) = (visit.board, visit.words, visit.names)
    let card = try visit.cardOnBoard(self.card)
    let name = names.card(card.id)
    let stage = try target(card, visit)
    guard stage != card.place.value.stage else {
      throw Complaint(words.isThere(name, names.stage(stage)))
    }
    let obstacles = board.obstacles(moving: card, to: stage)
    let reason = self.reason?.oneLine.orNil
    guard obstacles.isEmpty || reason != nil else {
      let missing = words.obstacles(obstacles) { names.stage($0) }
      throw Complaint(words.notReady(name, names.stage(stage), missing))
    }
    let unticked = board.policy(for: card).filter { $0.rule.isAsked && !$0.isMet }.map(\.rule)
    var sentence = words.movedTo(name, names.stage(stage))
    if stage > card.place.value.stage, !unticked.isEmpty {
      sentence += " " + words.notTicked(words.rules(unticked))
    }
    let moved = board.moving(card, to: stage, reason: reason, random: Visit.random())
    try visit.record([Change(card, moved)], on: card.id, sentence, json)
  }

  private func target(_ card: Card, _ visit: Visit) throws -> Stage {
    let (here, words) = (card.place.value.stage, visit.words)
    switch stage.trimmed.folded {
    case "next", words.nextWord:
      guard let next = here.next else { throw Complaint(words.lastStage) }
      return next
    case "back", words.backWord:
      guard let previous = here.previous else { throw Complaint(words.nothingBefore) }
      return previous
    default: return try visit.stage(stage, or: [words.nextWord, words.backWord])
    }
  }
}
