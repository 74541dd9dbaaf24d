import Model

/// Screens lie on each other like papers: Esc takes the uppermost away.
extension State {
  /// Shows a screen above the one that is shown.
  mutating func show(_ next: Screen) {
    guard next != screen else { return }
    if next == .board {
      beneath = []
    } else if let place = beneath.firstIndex(of: next) {
      // What lies further down is shown again, and not a second time above it.
      beneath.removeSubrange(place...)
    } else {
      beneath.append(screen)
    }
    screen = next
    forget()
  }

  /// Goes back to the screen beneath, or to the board.
  mutating func leaveScreen() {
    screen = beneath.popLast() ?? .board
    screenShown()
  }

  /// What a screen shows is made when it is shown: it may have changed while others lay above it.
  mutating func screenShown() {
    switch screen {
    case .tree: growTree()
    case .lineage: makeLineage()
    case .clusters: spreadCards()
    case .ballot: showPoll()
    case .matrix:
      // It is given up while a board of the past is shown.
      if matrixView == nil { matrixView = MatrixView(names) }
      refreshMatrix()
    case .session: showMeeting()
    case .results: showResult()
    case .board, .card, .partner, .history: break
    }
    forget()
  }

  /// Gives up what belongs to screens that are not there any more.
  private mutating func forget() {
    let there = beneath + [screen]
    if !there.contains(.matrix) { matrixView = nil }
    if !there.contains(.history), !isPast { travel = nil }
  }

  /// Takes the uppermost screen away and reads again what the one beneath tells.
  mutating func takeAway() -> [Effect] {
    leaveScreen()
    cardScroll = 0
    switch screen {
    case .card(let id): return [.readHistory(id)]
    case .partner(let id):
      showLink()
      return [.readPartner(id)]
    case .board, .tree, .lineage, .clusters, .ballot, .results, .matrix, .session, .history:
      return []
    }
  }
}
