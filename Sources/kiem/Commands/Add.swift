import ArgumentParser
import Interface
import Model

/// Writes down cards.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Write down a new card, or one for each line of the input.",
    discussion: """
      kiem add - reads one card per line; p, o, k or i and a space in front name the kind, empty lines are passed over. \
      All of them are written together or not at all. The numbers of the new cards are printed.
      """)

  @Argument(help: "The title, one sentence: the situation, not the solution. - reads titles.")
  var title: [String]

  @OptionGroup var fields: FieldOptions
  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    let titles =
      title == ["-"]
      ? PastedCards.lines(of: try Standard.input(limit: 1_048_576))
      : [(nil, title.joined(separator: " ").oneLine)]
    var visit = try Visit(choices, writing: true)
    let words = visit.words
    guard !titles.isEmpty, titles.allSatisfy({ !$0.title.isEmpty }) else {
      throw Complaint(words.giveText)
    }
    let usual = try fields.kind.map { try visit.word($0) { words.kind($0) } } ?? Kind.problem
    let given = fields.given.filter { $0.field != .kind }
    var changes: [Change] = []
    var ids: [CardID] = []
    var last: CardCaptured?
    for (kind, title) in titles {
      let id = CardID(random: Visit.random())
      var captured = visit.board.capturing(
        kind ?? usual, title, behind: last, random: Visit.random())
      var card = Card(id: id)
      card.kind = LastWriter(captured.cardKind)
      let more = try visit.changes(given, on: card).filter { !captured.take($0.payload) }
      changes.append(Change(id.cast(), captured))
      changes += more
      ids.append(id)
      last = captured
    }
    try visit.record(changes)
    let names = visit.names
    let text =
      json.isWanted
      ? JSON.envelope("cards") { json in
        json.array(ids.compactMap { visit.board.cards[$0] }) { $0.card($1, names) }
      } : ids.map { names.card($0) + "\n" }.joined()
    do { try Standard.output(text) } catch {
      // Whoever sees nothing else would write them down again.
      for id in ids { Standard.error(words.captured(names.card(id))) }
      throw error
    }
  }
}

extension CardCaptured {
  /// Takes a change that a capture can say by itself; `false` for one that must follow it.
  fileprivate mutating func take(_ payload: any Payload) -> Bool {
    if let edited = payload as? CardEdited {
      if edited.question != .keep { return false }
      short = edited.short.value ?? short
      description = edited.description.value ?? description
      settings = edited.settings.value ?? settings
      targetGroups = edited.targetGroups.value ?? targetGroups
      if edited.challenge != .keep { challenge = edited.challenge }
      return true
    }
    guard let reparented = payload as? CardReparented else { return false }
    parent = reparented.parent.value
    return true
  }
}
