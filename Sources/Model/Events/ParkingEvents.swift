/// Something comes up that is not for now.
package struct ItemParked: Payload {
  package static let kind: StaticString = "item.parked"
  /// What comes up.
  package var text = ""
  package init() {}
  /// Something for later, or other words for it; what was taken up lies there again.
  package init(text: String) { self.text = text }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("text", &text)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event, \.parkingLot) { item in
      if item.parked.map({ event.key < $0 }) ?? true {
        item.parked = event.key
        item.by = event.by
        item.session = event.session
      }
      item.text.assign(text, event.key)
      item.state.assign(.open, event.key)
    }
  }
}

/// Something that was parked is taken up.
package struct ItemPicked: Payload {
  package static let kind: StaticString = "item.picked"
  /// The card it became, if it did.
  package var card: CardID?
  package init() {}
  /// Something that was parked became a card, or was talked about.
  package init(card: CardID?) { self.card = card }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("card", &card)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event, \.parkingLot) { $0.state.assign(.pickedUp(card), event.key) }
  }
}

/// Something that was parked is not needed after all.
package struct ItemDropped: Payload {
  package static let kind: StaticString = "item.dropped"
  package init() {}
  package mutating func code(_ coder: inout some Coder) throws(Malformed) {}

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event, \.parkingLot) { $0.state.assign(.dropped, event.key) }
  }
}
