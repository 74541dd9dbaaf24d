/// An offer that may be what a card asks for.
package struct Match: Equatable, Sendable {
  /// Who offers.
  package let partner: PartnerID
  /// What they offer.
  package let offer: Offer
  /// Whether both carry the same tag.
  package let hasSameTag: Bool
  /// The words that both use.
  package let sharedWords: Int
}

extension Board {
  /// Open offers that may be what is asked for: those with the same tag first, then those with the most words in common.
  ///
  /// O(offers).
  package func matches(for ask: Ask) -> [Match] {
    guard ask.isOpen else { return [] }
    let wanted = Board.words(ask.tag + " " + ask.text)
    let tag = Board.normal(ask.tag)
    var found: [Match] = []
    for (partner, offer) in openOffers {
      if let match = Board.match(wanted, tag, partner, offer) { found.append(match) }
    }
    return found.sorted {
      ($0.hasSameTag ? 0 : 1, -$0.sharedWords, $0.partner, $0.offer.id)
        < ($1.hasSameTag ? 0 : 1, -$1.sharedWords, $1.partner, $1.offer.id)
    }
  }

  /// The open asks of cards on the board to which an offer may be the answer: those with the same tag first.
  ///
  /// O(cards).
  package func asks(fitting offer: Offer, of partner: PartnerID) -> [(card: CardID, ask: Ask)] {
    let fitting = standingAsks.filter(\.ask.isOpen).compactMap { card, ask in
      Board.match(Board.words(ask.tag + " " + ask.text), Board.normal(ask.tag), partner, offer)
        .map { (card: card, ask: ask, match: $0) }
    }
    return (fitting.filter(\.match.hasSameTag) + fitting.filter { !$0.match.hasSameTag })
      .map { ($0.card, $0.ask) }
  }

  private static func match(
    _ wanted: Set<String>, _ tag: String, _ partner: PartnerID, _ offer: Offer
  ) -> Match? {
    let match = Match(
      partner: partner, offer: offer, hasSameTag: !tag.isEmpty && normal(offer.tag) == tag,
      sharedWords: wanted.intersection(words(offer.tag + " " + offer.text)).count)
    return match.hasSameTag || match.sharedWords > 0 ? match : nil
  }

  /// What partners who take part can bring, in the order in which it was offered.
  package var openOffers: [(partner: PartnerID, offer: Offer)] {
    partners.all.filter { $0.left.value == nil && !$0.forgotten.value }
      .flatMap { partner in partner.offers.filter(\.isOpen).map { (partner.id, $0) } }
      .sorted { ($0.offer.made ?? .never, $0.offer.id) < ($1.offer.made ?? .never, $1.offer.id) }
  }

  /// What the cards on the board ask or have been given, in the order in which it was asked.
  package var standingAsks: [(card: CardID, ask: Ask)] {
    cards.all.filter(\.isOnBoard)
      .flatMap { card in asks(on: card).map { (card.id, $0) } }
      .sorted { ($0.ask.raised ?? .never, $0.ask.id) < ($1.ask.raised ?? .never, $1.ask.id) }
  }

  /// What a card asks or has been given, that of the cards merged into it included, in the order in which it was asked.
  package func asks(on card: Card) -> [Ask] {
    ([card] + card.absorbed.compactMap { cards[$0] }).flatMap { $0.asks.filter(\.stands) }
      .sorted { ($0.raised ?? .never, $0.id) < ($1.raised ?? .never, $1.id) }
  }

  /// The card on which an ask was raised, which may be merged into another one since.
  package func home(of ask: Ask) -> Card? {
    cards.all.first { card in card.asks.contains { $0.id == ask.id } }
  }

  /// What each innovation on the board brings together, by number; those that say nothing are left out.
  package var newConnections: [(card: CardID, connects: [Connection])] {
    cards.all.filter {
      $0.isOnBoard && $0.kind.value == .innovation && !$0.innovation.connects.value.isEmpty
    }
    .sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }
    .map { ($0.id, $0.innovation.connects.value) }
  }

  /// A partner brings what was asked for; with whoever asked they know of each other from now on.
  package func meeting(_ ask: Ask, by partner: PartnerID) -> [Change] {
    guard let home = home(of: ask) else { return [] }
    var changes = [Change(home, AskMet(ask: ask.id, partner: partner))]
    if let asker = ask.by, asker != partner, !introductions.contains(Pair(asker, partner)) {
      changes.append(Change(.board, PartnersIntroduced(asker, partner)))
    }
    return changes
  }

  private static func normal(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The words that say something: of four letters or more, and not those that every sentence has.
  private static func words(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words.filter { $0.count >= 4 && !common.contains($0) })
  }

  private static let common: Set<String> = [
    "about", "also", "been", "dare", "dares", "does", "every", "from", "have", "into", "knows",
    "more", "others", "people", "someone", "that", "their", "them", "they", "this", "until",
    "what", "when", "where", "which", "will", "willing", "with", "without", "your",
    "alle", "andere", "deze", "door", "durft", "geen", "heeft", "iemand", "kunnen", "maar", "meer",
    "mensen", "met", "naar", "niet", "onze", "over", "tegen", "voor", "waar", "wanneer", "weet",
    "welke", "worden", "wordt", "zonder", "zijn",
  ]
}
