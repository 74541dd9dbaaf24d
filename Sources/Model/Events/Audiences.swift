/// A circle's card becomes open: the open log gets a copy of it as it is now.
///
/// It cannot be taken back.
package struct AudienceWidened: Payload {
  package static let kind: StaticString = "audience.widened"
  /// The card as it is now, as if it were captured so.
  package var snapshot = CardCaptured()
  /// The stage it stands in, which a capture does not tell.
  package var stage = Stage.recognise
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try snapshot.code(&coder)
    try coder.required("stage", &stage)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    snapshot.apply(to: &board, event)
    board.change(event.card, event) { card in
      card.audience.assign(.open, event.key)
      card.place.assign(Place(stage: stage, rank: snapshot.rank, since: event.key.stamp), event.key)
    }
  }
}

/// An open card belongs to a circle from now on; what was copied before stays where it is.
package struct AudienceNarrowed: Payload {
  package static let kind: StaticString = "audience.narrowed"
  /// Who may know of it from now on.
  package var circle = CircleID(random: 0)
  package init() {}
  /// The card belongs to this circle from now on.
  package init(circle: CircleID) { self.circle = circle }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("circle", &circle)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.card, event) { $0.audience.assign(.circle(circle), event.key) }
  }
}
