import Interface

extension Look {
  /// This look within the selection: what it says stays, and that it is selected shows whatever the theme.
  func selected(_ selection: Look) -> Look {
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
    if ground == .terminal { return true }
    guard let one = luminance, let other = ground.luminance else { return false }
    return (max(one, other) + 0.05) / (min(one, other) + 0.05) >= 3
  }

  /// How light it is, from 0 to 1, near enough to the definition of WCAG (which takes 2.4 for the exponent).
  private var luminance: Double? {
    let rgb: UInt32
    switch self {
    case .terminal: return nil
    case .index(let index): rgb = Colours.rgb(Int(index))
    case .rgb(let value): rgb = value
    }
    func part(_ shift: UInt32) -> Double {
      let value = Double(rgb >> shift & 0xFF) / 255
      return value * value
    }
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
  }
}
