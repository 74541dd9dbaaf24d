/// What a cell on the screen is for; a theme says how each looks.
package enum Face: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// Ordinary text.
  case text
  /// Less important text: ages, hints, scroll marks.
  case dim
  /// Lines between columns and around dialogs.
  case border
  /// The first line of the screen.
  case header
  /// The title of a column.
  case column
  /// The title of the column that holds the selection.
  case activeColumn
  /// The letter and number of a problem.
  case problem
  /// The letter and number of an opportunity.
  case opportunity
  /// The letter and number of an innovation.
  case innovation
  /// The selected card or row.
  case selected
  /// A sign that asks for attention: `!lead`, `!one`.
  case attention
  /// A blocked card, an error, damage.
  case alarm
  /// A good outcome: saved, ready, ticked.
  case good
  /// A limit that is reached.
  case limit
  /// The part of a text that a search found.
  case match
  /// The line a person types in.
  case input
  /// A key in a hint.
  case key
  /// A message in the status line.
  case message
  /// A heading inside a view.
  case heading
  /// A card that is worked on via others.
  case via
}

/// One of the sixteen colours every terminal has, an index of 256, or the terminal's own.
package enum Colour: Hashable, Sendable {
  /// Whatever the terminal uses when nobody asks for a colour.
  case terminal
  /// 0 to 255.
  case index(UInt8)
  /// 0xRRGGBB, shown as the nearest of 256 where the terminal has no direct colour.
  case rgb(UInt32)
}

/// How a face looks.
package struct Look: Hashable, Sendable {
  /// The colour of the letters.
  package var foreground: Colour
  /// The colour behind them.
  package var background: Colour
  /// Heavier, on some terminals brighter.
  package var bold: Bool
  /// Fainter; a terminal without it shows ordinary text.
  package var dim: Bool
  /// Slanted; a terminal without it shows ordinary text.
  package var italic: Bool
  /// With a line below.
  package var underline: Bool
  /// Foreground and background change places.
  package var reverse: Bool

  /// Ordinary text, but for what is given.
  package init(
    foreground: Colour = .terminal, background: Colour = .terminal, bold: Bool = false,
    dim: Bool = false, italic: Bool = false, underline: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.italic = italic
    self.underline = underline
    self.reverse = reverse
  }
}

/// A look for every face.
package struct Theme: Equatable, Sendable {
  /// The word that chooses it: `dark`.
  package let name: String
  private var looks: [Look]

  /// Makes a theme; a face that `looks` does not name looks like ordinary text.
  package init(name: String, looks: [Face: Look]) {
    self.name = name
    let text = looks[.text] ?? Look()
    self.looks = Face.allCases.map { looks[$0] ?? text }
  }

  /// How this face looks; every face has a look.
  package subscript(face: Face) -> Look { looks[Int(face.rawValue)] }

  /// No colours: what a theme says with colour, this one says with weight, for `NO_COLOR` and plain terminals.
  package static let monochrome = Theme(
    name: "monochrome",
    looks: [
      .header: Look(bold: true), .column: Look(bold: true),
      .activeColumn: Look(bold: true, underline: true),
      .selected: Look(reverse: true), .attention: Look(bold: true),
      .alarm: Look(bold: true, reverse: true),
      .limit: Look(bold: true), .match: Look(bold: true, underline: true), .key: Look(bold: true),
      .heading: Look(bold: true),
      .dim: Look(dim: true), .via: Look(dim: true), .input: Look(underline: true),
      .good: Look(bold: true),
    ])
}
