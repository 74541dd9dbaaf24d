import Model

/// The right end of the first row, the same on all screens and from key to key: put together when it changes.
struct HeaderEnds: Sendable {
  /// What it depends on; the day and the clock as they are shown.
  struct Basis: Equatable {
    let events: Int
    let latest: Stamp
    let me: PartnerID?
    let viewer: PartnerID?
    let isProjected: Bool
    let width: Int
    let language: Language
    let day: Day
    let suffix: String
  }

  private let basis: Basis?
  /// Who acts here and the day, from most to least.
  let texts: [String]

  init() {
    basis = nil
    texts = []
  }

  init(_ basis: Basis, _ names: Names) {
    self.basis = basis
    let day = names.date(basis.day) + basis.suffix
    guard let me = basis.me, !basis.isProjected else {
      texts = [day]
      return
    }
    let name = names.short(me).cut(to: max(8, basis.width / 4))
    let perspectives = names.board.partners[me]?.perspectives.value ?? []
    let title =
      perspectives.contains(.facilitator) ? " (" + names.words.perspective(.facilitator) + ")" : ""
    texts = [name + title + "  " + day, name + "  " + day, name, name.cut(to: 8)]
  }

  func holds(for basis: Basis) -> Bool { basis == self.basis }
}

extension State {
  mutating func refreshHeaderEnds() {
    let basis = headerBasis
    // No function of the state that takes something of it: for that it would be copied whole, at every key.
    if !headerEnds.holds(for: basis) { headerEnds = HeaderEnds(basis, names) }
  }

  private var headerBasis: HeaderEnds.Basis {
    HeaderEnds.Basis(
      events: board.eventCount, latest: board.latest, me: me, viewer: viewing?.viewer,
      isProjected: isProjected, width: width, language: words.language,
      day: Day(milliseconds: shownNow, offset: zone),
      suffix: isTravelling ? " " + words.then : showsTimeOfDay ? " " + clock(now) : "")
  }
}
