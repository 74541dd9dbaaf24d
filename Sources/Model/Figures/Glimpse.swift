/// The board as somebody else would get it, made of the lines that lie here.
///
/// Somebody gets what is open, people's names, what their circles know, and of the own logs only what is theirs. Who is in
/// a circle is written nowhere: whoever said something there is.
package struct Glimpse: Sendable {
  /// Whose sight this is.
  package let viewer: PartnerID
  /// What they see.
  package let board: Board
  /// The lines that are not for them.
  package let hidden: Set<EventID>

  /// What `viewer` may read of `lines`, in any order; `id` is the board's own name.
  ///
  /// O(lines).
  package init(of viewer: PartnerID, _ lines: [RawEvent], id: String? = nil) {
    var circles: Set<Audience> = []
    for line in lines {
      if case .circle = line.audience, Event.all(in: line).contains(where: { $0.by == viewer }) {
        circles.insert(line.audience)
      }
    }
    var board = Board()
    var hidden: Set<EventID> = []
    board.id = id
    for line in lines {
      let isTheirs =
        switch line.audience {
        case .open, .people: true
        case .circle: circles.contains(line.audience)
        case .own: Event.all(in: line).contains { $0.isOwn(of: viewer) }
        }
      if isTheirs { board.apply(line) } else { hidden.insert(line.key.id) }
    }
    board.settle()
    self.viewer = viewer
    self.board = board
    self.hidden = hidden
  }
}

extension Event {
  /// Said by them, or that they sit on a seat.
  fileprivate func isOwn(of viewer: PartnerID) -> Bool {
    by == viewer || (payload as? ParticipantIdentified)?.partner == viewer
  }
}
