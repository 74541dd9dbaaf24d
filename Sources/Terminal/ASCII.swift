/// What a terminal that knows only ASCII shows instead of a character.
enum ASCII {
  /// One ASCII character that resembles `scalar`, or `?`.
  static func nearest(to scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20..<0x7F: return scalar
    case 0xA0..<0x180: return letter(latin, Int(scalar.value) - 0xA0)
    case 0x1E00..<0x1F00: return letter(latinAdditional, Int(scalar.value) - 0x1E00)
    case 0x2500..<0x2580: return line(scalar.value)
    case 0x2580..<0x25A0: return "#"
    case 0x2800..<0x2900: return "*"
    default: return signs[scalar] ?? "?"
    }
  }

  private static func line(_ value: UInt32) -> Unicode.Scalar {
    switch value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578,
      0x257A, 0x257C,
      0x257E:
      "-"
    case 0x2550: "="
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577,
      0x2579, 0x257B,
      0x257D, 0x257F:
      "|"
    case 0x2571: "/"
    case 0x2572: "\\"
    default: "+"
    }
  }

  private static func letter(_ table: StaticString, _ place: Int) -> Unicode.Scalar {
    guard place < table.utf8CodeUnitCount else { return "?" }
    return table.withUTF8Buffer { Unicode.Scalar($0[place]) }
  }

  /// U+00A0 to U+017F.
  private static let latin: StaticString = """
     !cL?Y|S"ca<!-r-o+23'uP.,1o>????\
    AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty\
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL\
    lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
    """

  /// U+1E00 to U+1EFF.
  private static let latinAdditional: StaticString = """
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm\
    MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv\
    WwWwWwWwWwXxXxYyZzZzZzhtwyassssdAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
    EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYyLlVvYy
    """

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"", "‹": "<", "›": ">",
    "…": "~", "•": "*", "‣": ">", "·": ".", "‖": "|",
    "←": "<", "↑": "^", "→": ">", "↓": "v", "↔": "-", "↵": "<", "⏎": "<", "⇒": ">", "⇐": "<",
    "■": "#", "□": "o", "▪": "*", "▫": "o", "●": "*", "○": "o", "◉": "*", "◎": "o", "◦": "o",
    "◌": "o",
    "◆": "*", "◇": "o", "★": "*", "☆": "*", "▲": "^", "△": "^", "▴": "^", "▵": "^", "▼": "v",
    "▽": "v",
    "▾": "v", "▿": "v", "▶": ">", "▷": ">", "▸": ">", "▹": ">", "►": ">", "◀": "<", "◁": "<",
    "◂": "<",
    "◃": "<", "◄": "<", "✓": "+", "✔": "+", "✗": "x", "✘": "x", "✕": "x", "✖": "x", "⚠": "!",
    "☐": "o",
    "☑": "+", "☒": "x", "≤": "<", "≥": ">", "≠": "#", "≈": "~", "∞": "8", "√": "v", "€": "E",
    "⚑": "!", "⚐": "!",
    "❯": ">", "❮": "<", "⋮": ":", "⋯": "~", "⟨": "<", "⟩": ">", "⌛": "?", "⏳": "?", "↩": "<",
    "↪": ">",
  ]
}
