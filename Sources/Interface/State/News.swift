import Model

/// What came to the board since this person was here last, and what of it they have looked at.
package struct News: Equatable, Sendable {
  /// What is new about one card.
  struct Item: Equatable, Sendable {
    /// Whether the card itself is.
    var isCard = false
    /// How many comments are.
    var comments = 0
    /// Whether somebody opened the card since.
    var isRead = false
  }

  private(set) var items: [CardID: Item] = [:]
  private var comments: Set<EventKey> = []

  /// Nothing is new.
  package init() {}

  /// Takes what others said; how many cards and comments of it are new.
  mutating func add(_ events: [Event], besides me: PartnerID?) -> (cards: Int, comments: Int) {
    var count = (cards: 0, comments: 0)
    for event in events where me == nil || event.by != me {
      let card = event.envelope.target.cast(to: Card.self)
      // What was looked at is not counted again.
      if items[card]?.isRead ?? false { items[card]?.comments = 0 }
      if event.payload is CardCaptured, items[card]?.isCard != true {
        items[card, default: Item()].isCard = true
        count.cards += 1
      } else if event.payload is CommentAdded, comments.insert(event.key).inserted {
        items[card, default: Item()].comments += 1
        count.comments += 1
      } else {
        continue
      }
      items[card]?.isRead = false
    }
    return count
  }

  /// Somebody looks at everything about the card.
  mutating func read(_ card: CardID) { items[card]?.isRead = true }

  /// Whether there is anything left to look at.
  var hasUnread: Bool { items.values.contains { !$0.isRead } }

  /// Whether the card itself is new, read or not.
  func isNew(_ card: CardID) -> Bool { items[card]?.isCard ?? false }

  /// Whether an event is a comment that is new, read or not.
  func holds(_ key: EventKey) -> Bool { comments.contains(key) }

  /// What there is to look at about a card.
  func unread(_ card: CardID) -> Item? {
    guard let item = items[card], !item.isRead else { return nil }
    return item
  }
}
