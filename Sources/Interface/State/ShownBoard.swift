import Model

/// Which board is on the screen, in a few numbers: as long as it is the same, so is what was worked out from it.
struct ShownBoard: Equatable {
  let events: Int
  let latest: Stamp
  let day: Day
  let viewer: PartnerID?
  let isProjected: Bool
  let language: Language
}

extension State {
  var shownBoard: ShownBoard {
    ShownBoard(
      events: board.eventCount, latest: board.latest,
      day: Day(milliseconds: shownNow, offset: zone), viewer: viewing?.viewer,
      isProjected: isProjected, language: words.language)
  }
}
