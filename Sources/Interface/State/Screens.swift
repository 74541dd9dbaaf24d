import Model

/// Screens lie on each other like papers: Esc takes the uppermost away.
extension State {
  /// Shows a screen above the one that is shown.
  mutating func show(_ next: Screen) {
    guard next != screen else { return }
    if next == .board {
      beneath = []
      matrixView = nil
    } else if let place = beneath.firstIndex(of: next) {
      // What lies further down is shown again, and not a second time above it.
      beneath.removeSubrange(place...)
    } else {
      beneath.append(screen)
    }
    screen = next
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
    case .matrix:
      // It is given up while a board of the past is shown, which lies beneath nothing.
      if matrixView == nil { matrixView = MatrixView(names) }
      refreshMatrix()
    case .board, .card, .partner, .history: break
    }
    if screen != .matrix, !beneath.contains(.matrix) { matrixView = nil }
  }
}
