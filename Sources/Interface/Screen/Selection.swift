extension Look {
  /// The contrast below which text is hard to read, as WCAG 2 has it for ordinary text.
  package static let leastContrast = 4.5

  /// This look within the selection: what it says stays, and that it is selected shows whatever the theme.
  package func selected(_ selection: Look) -> Look {
    var result = self
    if selection.background != .terminal { result.background = selection.background }
    // Colours of the face stay where they can be read on the selection's background.
    if !foreground.isLegible(on: result.background) { result.foreground = selection.foreground }
    result.bold = bold || selection.bold
    result.italic = italic || selection.italic
    // Dim text on a coloured ground is hardly there.
    result.dim = selection.dim
    result.reverse = selection.reverse
    // A reversed face would vanish in a reversed selection: another mark takes over.
    result.underline = underline || selection.underline || reverse
    if result == self { result.reverse.toggle() }
    return result
  }
}

extension Colour {
  /// Whether text of this colour can be read on `ground`; nobody knows the terminal's own colours.
  func isLegible(on ground: Colour) -> Bool {
    ground == .terminal || contrast(on: ground) ?? 0 >= Look.leastContrast
  }
}
