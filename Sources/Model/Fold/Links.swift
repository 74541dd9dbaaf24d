/// Links from card to card that must not form a loop: "belongs to" and "merged into".
///
/// All link events are kept in order, and each is applied unless it would make a loop; so every reader that has the same
/// events has the same links, whatever the order of arrival.
struct Links: Sendable {
  struct Link: Sendable {
    let key: EventKey
    let card: CardID
    let to: CardID?
  }

  private(set) var links: [Link] = []
  private var isSorted = true
  /// Where each card's link leads now.
  private(set) var target: [CardID: CardID] = [:]
  /// Links that would have made a loop.
  private(set) var refused: [EventKey] = []

  mutating func add(_ card: CardID, _ to: CardID?, _ key: EventKey) {
    if let last = links.last, key < last.key { isSorted = false }
    links.append(Link(key: key, card: card, to: to))
  }

  /// Brings `target` and `refused` up to date; `survivor` tells which card stands for a merged one.
  ///
  /// O(n log n) in the number of link events.
  mutating func settle(survivor: (CardID) -> CardID = { $0 }) {
    if !isSorted {
      links.sort { $0.key < $1.key }
      isSorted = true
    }
    target = [:]
    refused = []
    for link in links {
      guard let to = link.to else {
        target[link.card] = nil
        continue
      }
      // Two cards that became one need no link; that is no mistake of anybody.
      if to != link.card, survivor(to) == survivor(link.card) { continue }
      if loops(from: survivor(to), to: survivor(link.card), survivor) {
        refused.append(link.key)
      } else {
        target[link.card] = to
      }
    }
  }

  /// The latest link event of a card.
  ///
  /// O(links), for an undo; sorted by `settle`.
  func winner(of card: CardID) -> EventKey? { links.last { $0.card == card }?.key }

  /// For each card with a link, the card at the end of the links that follow from it.
  ///
  /// O(links).
  var ends: [CardID: CardID] {
    var ends: [CardID: CardID] = [:]
    for start in target.keys {
      var path: [CardID] = []
      var here = start
      while ends[here] == nil, let next = target[here] {
        path.append(here)
        here = next
      }
      let end = ends[here] ?? here
      for card in path { ends[card] = end }
    }
    return ends
  }

  /// Whether following the links from `start` meets `card`, or does not end soon.
  ///
  /// Without loops the walk ends.
  private func loops(from start: CardID, to card: CardID, _ survivor: (CardID) -> CardID) -> Bool {
    var next: CardID? = start
    for _ in 0..<Links.deepest {
      guard let here = next else { return false }
      if here == card { return true }
      next = target[here].map(survivor)
    }
    return next != nil
  }

  /// A longer chain below a card is refused as a loop is, so that walking it costs little.
  private static let deepest = 1000
}

extension Links: Listed {
  static var unread: Links { Links() }

  mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&links)
    pass.field(&isSorted)
    pass.field(&target)
    pass.field(&refused)
  }
}

extension Links.Link: Stored, BitwiseCopyable {}
