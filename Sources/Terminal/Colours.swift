import Interface

/// The colours a terminal has, and the nearest of them to any other.
struct Colours {
  /// As the terminal's description counts: 0, 8, 16, 88, 256 or 2^24.
  let count: Int

  /// A colour as curses numbers it (-1 is the terminal's own), and whether it needs bold to look bright.
  func number(_ colour: Colour) -> (number: Int32, bright: Bool) {
    switch colour {
    case .terminal: (-1, false)
    case .index(let index): number(index)
    case .rgb(let rgb): number(rgb: rgb & 0xFF_FFFF)
    }
  }

  private func number(_ index: UInt8) -> (Int32, Bool) {
    let index = Int(index)
    if count > 256 { return index < 8 ? (Int32(index), false) : direct(Colour.rgb(of: index)) }
    if index < count, count != 88 || index < 16 { return (Int32(index), false) }
    return index < 16 ? (Int32(index - 8), true) : basic(Colour.rgb(of: index))
  }

  private func number(rgb: UInt32) -> (Int32, Bool) {
    if count > 256 { return direct(rgb) }
    if count == 256 { return (Int32(Colours.nearest(rgb, in: 16..<256)), false) }
    return basic(rgb)
  }

  private func basic(_ rgb: UInt32) -> (Int32, Bool) {
    let nearest = Colours.nearest(rgb, in: 0..<16)
    return nearest < 8 || count >= 16 ? (Int32(nearest), false) : (Int32(nearest - 8), true)
  }

  /// Terminals with direct colour read the smallest numbers as indices; a trace of green keeps clear of them.
  private func direct(_ rgb: UInt32) -> (Int32, Bool) {
    (Int32(rgb < 0x100 ? rgb | 0x100 : rgb), false)
  }

  static func nearest(_ rgb: UInt32, in indices: Range<Int>) -> Int {
    var best = indices.lowerBound
    var least = Int.max
    for index in indices {
      let distance = distance(rgb, Colour.rgb(of: index))
      if distance < least {
        least = distance
        best = index
      }
    }
    return best
  }

  /// The eye sees green best and blue least.
  private static func distance(_ one: UInt32, _ other: UInt32) -> Int {
    func part(_ shift: UInt32) -> Int { Int(one >> shift & 0xFF) - Int(other >> shift & 0xFF) }
    let (red, green, blue) = (part(16), part(8), part(0))
    return 3 * red * red + 6 * green * green + blue * blue
  }
}
