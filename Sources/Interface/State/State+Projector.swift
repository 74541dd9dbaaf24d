import Model

/// The board as a whole room may see it on a wall: large, calm, and nothing on it that is not for everyone.
extension State {
  /// Whether it is on a wall.
  package var isProjected: Bool { viewing?.isProjected ?? false }

  /// Shows the board for a room, or one's own again.
  mutating func project() -> [Effect] {
    guard !isTravelling else {
      say(words.pastIsReadOnly, .attention)
      return []
    }
    if viewing != nil {
      let isOver = isProjected
      leaveView()
      if isOver { return [] }
    }
    marks = MarkedCards()
    show(.board)
    // Nobody in particular: what such a one gets is what everyone may have.
    viewing = Viewing(viewer: PartnerID(random: random()), start: .board, isProjected: true)
    say(words.projected, .dim)
    return [.readLines]
  }
}
