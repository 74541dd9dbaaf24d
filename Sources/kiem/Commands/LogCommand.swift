import ArgumentParser
import Interface
import Log
import Model

/// Tells what happened.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Tell everything that happened, oldest first.",
    discussion: "In a terminal the text goes through PAGER when that is set.")

  @Option(help: "Only what happened to this card.", completion: .cards)
  var card: String?

  @Option(help: "Only what this partner did.")
  var by: String?

  @Option(help: "Only what happened on this day, such as 2026-08-22, and later.")
  var since: String?

  @Flag(help: "The lines as they stand in the logs.")
  var raw = false

  @OptionGroup var at: AtChoice
  @OptionGroup var plain: PlainChoice
  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func validate() throws {
    guard !raw || !json.isWanted else { throw ValidationError("Give either --raw, or --json.") }
  }

  func run() throws {
    var all: [RawEvent] = []
    var visit = try Visit(choices, writing: false) { all.append($0) }
    try visit.travel(to: at, all)
    let lines = try wanted(all, visit)
    if raw {
      var bytes: [UInt8] = []
      for line in lines { bytes += line.line + [10] }
      return try Standard.page(String(decoding: bytes, as: UTF8.self))
    }
    let events = History.told(lines)
    let names = visit.names
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("events") { json in json.array(events) { $0.event($1, names) } })
    }
    if plain.isWanted {
      var text = PlainText(visit.words)
      for line in History(names, limit: nil).spoken(events) { text.say(line) }
      return try Standard.page(text.joined)
    }
    let text = History(names, limit: Standard.limit).lines(events)
    guard !text.isEmpty else { return Standard.error(visit.words.nothingHappened) }
    try Standard.page(text.map { $0 + "\n" }.joined())
  }

  /// The lines that were asked for, each once and in order: a peer's copy of a log holds some again.
  private func wanted(_ lines: [RawEvent], _ visit: Visit) throws -> [RawEvent] {
    let board = visit.board
    let card = try self.card.map { try visit.card($0) }
    let ids = card.map { Set([$0.id] + $0.absorbed) }
    let partner = try by.map { try visit.partner($0).id }
    var earliest = Int64.min
    if let since {
      guard let day = Day(since) else {
        throw Complaint(notUnderstood: visit.words.noDay(since.harmless()))
      }
      earliest = day.number * 86_400_000 - Int64(Clock.zone) * 1000
    }
    var seen: Set<EventKey> = []
    return lines.filter { line in
      guard line.key.stamp.milliseconds >= earliest,
        at.moment == nil || line.key.stamp.milliseconds <= visit.moment,
        seen.insert(line.key).inserted
      else {
        return false
      }
      guard ids != nil || partner != nil else { return true }
      let events = Event.all(in: line)
      return
        (ids.map { ids in
          events.contains { event in
            event.cards.contains { ids.contains($0) && board.cards[$0] != nil }
          }
        } ?? true) && (partner.map { partner in events.contains { $0.by == partner } } ?? true)
    }.sorted { $0.key < $1.key }
  }
}
