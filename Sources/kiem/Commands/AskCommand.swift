import ArgumentParser
import Interface
import Model

/// Says what a card needs, and who brings it.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Say what a card needs and who brings it, or list what is asked.")

  @Argument(help: "The card's number or the beginning of its id.", completion: .cards)
  var card: String?

  @Argument(help: "What it needs; #word in it is its tag.")
  var text: [String] = []

  @Option(help: "actor, expertise or resource; expertise unless you say otherwise.")
  var what: String?

  @Option(help: "A word to find it by.")
  var tag: String?

  @Option(help: "This ask, by its word or the beginning of it, is no longer needed.")
  var withdraw: String?

  @Option(help: "This ask is met: say --with whom.")
  var meet: String?

  @Option(help: "Who brings what was asked.")
  var with: String?

  @Flag(help: "List what is asked, and which offers may fit.")
  var list = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func validate() throws {
    guard (meet == nil) == (with == nil) else { throw ValidationError("Give --meet and --with.") }
    guard list || withdraw != nil || meet != nil || card != nil && !text.isEmpty else {
      throw ValidationError("Say which card and what it needs, or --list.")
    }
  }

  func run() throws {
    if list { return try tellAll() }
    var visit = try Visit(choices, writing: true)
    let words = visit.words
    if let name = withdraw ?? meet {
      let (ask, card) = try find(name, visit)
      let label = visit.names.card(visit.board.survivor(of: card.id))
      if let with {
        let partner = try visit.partner(with)
        return try visit.record(
          visit.board.meeting(ask, by: partner.id), on: card.id,
          words.askMet(visit.names.partner(partner.id), label), json)
      }
      return try visit.record(
        [Change(card, AskDropped(ask: ask.id))], on: card.id, words.askDropped(label), json)
    }
    let card = try visit.cardOnBoard(self.card ?? "")
    let (found, text) = tagged(self.text.joined(separator: " ").oneLine)
    guard !text.isEmpty || !found.isEmpty else { throw Complaint(words.giveText) }
    let raised = AskRaised(
      ask: TargetID(random: Visit.random()).description,
      what: try what.map { name in try visit.word(name) { words.connects($0) } } ?? .expertise,
      tag: tag?.oneLine ?? found, text: text.isEmpty ? found : text)
    try visit.record(
      [Change(card, raised)], on: card.id, words.asked(visit.names.card(card.id)), json)
  }

  /// The open ask that is meant, and the card it stands on.
  private func find(_ name: String, _ visit: Visit) throws -> (Ask, Card) {
    let wanted = name.trimmed.lowercased()
    let fitting = visit.board.standingAsks.filter {
      $0.ask.isOpen && !wanted.isEmpty && $0.ask.id.hasPrefix(wanted)
    }
    guard fitting.count == 1, let home = visit.board.home(of: fitting[0].ask) else {
      throw Complaint(visit.words.noSuchAsk(name.harmless()))
    }
    return (fitting[0].ask, home)
  }

  private func tellAll() throws {
    let visit = try Visit(choices, writing: false)
    let (board, names, words) = (visit.board, visit.names, visit.words)
    let only = try card.map { try visit.card($0).id }
    let asks = board.standingAsks.filter { only == nil || $0.card == only }
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("asks") { json in json.array(asks) { $0.ask($1.ask, on: $1.card, names) } })
    }
    guard !asks.isEmpty else { return Standard.error(words.noAsks) }
    var page = Paragraphs(width: Standard.width)
    for (card, ask) in asks {
      let text =
        ask.metBy.value.map { words.metAsk(ask.text, by: names.partner($0)) }
        ?? words.openAsk(
          ask.text, tag: ask.tag,
          from: board.matches(for: ask).map { names.partner($0.partner) }.unique)
      page.text(names.card(card) + "  " + text + (ask.isOpen ? "  (\(ask.id))" : ""), indent: 0)
    }
    try Standard.output(page.joined)
  }
}

/// Says what somebody can bring.
struct OfferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer", abstract: "Say what you can bring, or list what is offered.")

  @Argument(help: "What you can bring; #word in it is its tag.")
  var text: [String] = []

  @Option(help: "actor, expertise or resource; expertise unless you say otherwise.")
  var what: String?

  @Option(help: "A word to find it by.")
  var tag: String?

  @Option(help: "You no longer offer this: its word or the beginning of it.")
  var withdraw: String?

  @Flag(help: "List what is offered, and the cards that ask for it.")
  var list = false

  @Flag(help: "List what each innovation connects in a new way.")
  var connections = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func validate() throws {
    guard list || connections || withdraw != nil || !text.isEmpty else {
      throw ValidationError("Say what you can bring, or --list.")
    }
  }

  func run() throws {
    if connections { return try tellConnections() }
    if list { return try tellAll() }
    var visit = try Visit(choices, writing: true)
    let me = try visit.actor()
    let words = visit.words
    if let withdraw {
      let wanted = withdraw.trimmed.lowercased()
      let fitting = visit.board.openOffers.filter {
        $0.partner == me && !wanted.isEmpty && $0.offer.id.hasPrefix(wanted)
      }
      guard fitting.count == 1 else { throw Complaint(words.noSuchOffer(withdraw.harmless())) }
      try visit.record([Change(me.cast(), OfferWithdrawn(offer: fitting[0].offer.id))])
      return try visit.tell(me, words.offerWithdrawn, json)
    }
    let (found, text) = tagged(self.text.joined(separator: " ").oneLine)
    guard !text.isEmpty || !found.isEmpty else { throw Complaint(words.giveText) }
    var made = OfferMade()
    made.offer = TargetID(random: Visit.random()).description
    made.what = try what.map { name in try visit.word(name) { words.connects($0) } } ?? .expertise
    made.tag = tag?.oneLine ?? found
    made.text = text.isEmpty ? found : text
    try visit.record([Change(me.cast(), made)])
    try visit.tell(me, words.offered, json)
  }

  private func tellAll() throws {
    let visit = try Visit(choices, writing: false)
    let (board, names) = (visit.board, visit.names)
    let offers = board.openOffers
    let asks = board.standingAsks.map { ($0.card, board.matches(for: $0.ask)) }
    func cards(_ offer: Offer) -> [CardID] {
      asks.filter { $0.1.contains { $0.offer.id == offer.id } }.map(\.0).unique
    }
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("offers") { json in
          json.array(offers) { json, offer in
            json.object { json in
              json.field("id", offer.offer.id)
              json.field("partner", offer.partner.description)
              json.field("name", names.partner(offer.partner))
              json.field("what", offer.offer.what.rawValue)
              json.field("tag", offer.offer.tag)
              json.field("text", offer.offer.text)
              json.field(
                "fits",
                cards(offer.offer).compactMap { board.cards[$0] }.map { board.label(of: $0) })
            }
          }
        })
    }
    guard !offers.isEmpty else { return Standard.error(visit.words.noOffers) }
    var page = Paragraphs(width: Standard.width)
    for (partner, offer) in offers {
      let fits = cards(offer).map { names.card($0) }.joined(separator: ", ")
      page.text(
        names.partner(partner) + ": " + offer.text + (offer.tag.isEmpty ? "" : "  #" + offer.tag)
          + (fits.isEmpty ? "" : "  > " + fits) + "  (\(offer.id))", indent: 0)
    }
    try Standard.output(page.joined)
  }

  private func tellConnections() throws {
    let visit = try Visit(choices, writing: false)
    let (board, names, words) = (visit.board, visit.names, visit.words)
    let found = board.newConnections
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("connections") { json in
          json.array(found) { json, one in
            json.object { json in
              json.field("card", board.cards[one.card].map { board.label(of: $0) })
              json.list("connects", one.connects) { json, connection in
                json.object { json in
                  json.field("what", connection.what.rawValue)
                  json.field("text", connection.text)
                }
              }
            }
          }
        })
    }
    guard !found.isEmpty else { return Standard.error(words.noConnections) }
    var page = Paragraphs(width: Standard.width)
    for (card, connects) in found {
      page.text(names.card(card) + " " + (board.cards[card]?.title.value ?? ""), indent: 0)
      for connection in connects {
        page.text(words.connects(connection.what) + ": " + connection.text, indent: 2)
      }
    }
    try Standard.output(page.joined)
  }
}

extension JSONWriter {
  /// What a card asks.
  mutating func ask(_ ask: Ask, on card: CardID, _ names: Names) {
    object { json in
      json.field("id", ask.id)
      json.field("card", names.board.cards[card].map { names.board.label(of: $0) })
      json.field("what", ask.what.rawValue)
      json.field("tag", ask.tag)
      json.field("text", ask.text)
      json.field("by", ask.by?.description)
      json.field("open", ask.isOpen)
      json.field("metBy", ask.metBy.value?.description)
      json.list("matches", names.board.matches(for: ask)) { json, match in
        json.object { json in
          json.field("partner", match.partner.description)
          json.field("name", names.partner(match.partner))
          json.field("offer", match.offer.id)
          json.field("text", match.offer.text)
          json.field("sameTag", match.hasSameTag)
          json.field("sharedWords", match.sharedWords)
        }
      }
    }
  }
}
