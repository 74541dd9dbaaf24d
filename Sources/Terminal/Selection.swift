import Interface

extension Look {
  /// This look within the selection: what it says stays, and that it is selected shows whatever the theme.
  func selected(_ selection: Look) -> Look {
    var result = self
    if selection.background != .terminal { result.background = selection.background }
    // Colours of the role stay where they can be read on the selection's background.
    if foreground == .terminal || foreground == result.background {
      result.foreground = selection.foreground
    }
    result.bold = bold || selection.bold
    result.italic = italic || selection.italic
    // Dim text on a coloured ground is hardly there.
    result.dim = selection.dim
    result.reverse = selection.reverse
    // A reversed role would vanish in a reversed selection: another mark takes over.
    result.underline = underline || selection.underline || reverse
    if result == self { result.reverse.toggle() }
    return result
  }
}
