import ArgumentParser
import Interface
import Model

/// Tells who works on what.
struct Who: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who", abstract: "Tell who works on which subproblem.",
    discussion: """
      Without options: partners and subproblems, as the second screen shows them. With --card or --partner: who does \
      what, one line each, on every card. Everything is told as you may see it, and counted from that.
      """)

  @Option(help: "Who is at this card, and what they do.", completion: .cards)
  var card: String?

  @Option(help: "What this partner does on which cards.", completion: .partners)
  var partner: String?

  @Option(
    help: "Only the cards of this challenge; - for those that cut across all of them.",
    completion: .challenges)
  var challenge: String?

  @Flag(
    help: "What needs attention: no lead, one body, no user's voice, too much for one, bridges.")
  var attention = false

  @Flag(help: "The open invitations; with --card or --partner only theirs.")
  var invited = false

  @Flag(help: "Comma-separated values: a header, and one line per partner, place or fact.")
  var csv = false

  @OptionGroup var plain: PlainChoice
  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func validate() throws {
    if csv, json.isWanted { throw ValidationError("--csv or --json, not both.") }
    if invited, csv || attention || challenge != nil {
      throw ValidationError("--invited goes with --card, --partner and --json alone.")
    }
    if attention, card != nil || partner != nil {
      throw ValidationError("--attention goes with --challenge alone.")
    }
  }

  func run() throws {
    let visit = try Visit(choices, writing: false)
    if invited {
      return try visit.tellInvitations(
        on: card.map { try visit.card($0) }, of: partner.map { try visit.partner($0) }, json)
    }
    let names = visit.names
    let frame = try challenge.map { try visit.frame($0) }
    if attention { return try tell(WhoAttention(names, in: frame), visit) }
    guard card == nil, partner == nil else {
      let card = try card.map { try visit.card($0) }
      let partner = try partner.map { try visit.partner($0).id }
      return try tell(WhoPlaces(names, card: card, partner: partner, frame: frame), visit)
    }
    let table = WhoTable(Matrix(visit.board), names, in: frame)
    if json.isWanted { return try Standard.output(JSON.envelope("who") { table.write(&$0) }) }
    if csv { return try Standard.output(CSV.text(table.csv)) }
    guard !table.columns.isEmpty else {
      return Standard.error(frame == nil ? visit.words.noParts : visit.words.noSubproblem)
    }
    guard !plain.isWanted else {
      var text = PlainText(visit.words)
      text.who(Matrix(visit.board), table.columns, names)
      return try Standard.output(text.joined)
    }
    try Standard.output(table.text(limit: Standard.limit))
  }

  private func tell(_ places: WhoPlaces, _ visit: Visit) throws {
    if json.isWanted { return try Standard.output(JSON.envelope("places") { places.write(&$0) }) }
    if csv { return try Standard.output(CSV.text(places.csv)) }
    guard !places.all.isEmpty else { return Standard.error(visit.words.nobodyThere) }
    try Standard.output(places.text(plain: plain.isWanted))
  }

  private func tell(_ attention: WhoAttention, _ visit: Visit) throws {
    if json.isWanted {
      return try Standard.output(JSON.envelope("attention") { attention.write(&$0) })
    }
    if csv { return try Standard.output(CSV.text(attention.csv)) }
    guard !attention.isEmpty else { return Standard.error(visit.words.nothingNeedsAttention) }
    try Standard.output(attention.text(plain: plain.isWanted))
  }
}

/// Comma-separated values as RFC 4180 quotes them; a line ends in a line feed, as lines do here.
enum CSV {
  static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map { field($0.harmless()) }.joined(separator: ",") + "\n" }.joined()
  }

  private static func field(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" }) || text != text.trimmed else {
      return text
    }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
