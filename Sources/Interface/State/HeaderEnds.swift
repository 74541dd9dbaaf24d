import Model

/// The right end of the first row, the same on all screens and from key to key: put together when it changes.
struct HeaderEnds: Sendable {
  /// What it depends on.
  struct Basis: Equatable {
    let shown: ShownBoard
    let me: PartnerID?
    let width: Int
    /// Behind the day: that it is the past, or the time of day.
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
    let day = names.date(basis.shown.day) + basis.suffix
    guard let me = basis.me, !basis.shown.isProjected else {
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
      shown: shownBoard, me: me, width: width,
      suffix: isTravelling ? " " + words.then : showsTimeOfDay ? " " + clock(now) : "")
  }
}
