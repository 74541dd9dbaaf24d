import Interface

/// The colours a terminal has, and the nearest of them to any other.
struct Colours {
  /// As the terminal's description counts: 0, 8, 16, 88, 256 or 2^24.
  let count: Int

  /// A colour as curses numbers it (-1 is the terminal's own), and whether it needs bold to look bright.
  ///
  /// `isGround`: how light it is matters more than which colour it is.
  func number(_ colour: Colour, isGround: Bool = false) -> (number: Int32, bright: Bool) {
    switch colour {
    case .terminal: (-1, false)
    case .index(let index): number(index, isGround)
    case .rgb(let rgb): number(rgb: rgb & 0xFF_FFFF, isGround)
    }
  }

  private func number(_ index: UInt8, _ isGround: Bool) -> (Int32, Bool) {
    let index = Int(index)
    if count > 256 { return index < 8 ? (Int32(index), false) : direct(Colour.rgb(of: index)) }
    if index < count, count != 88 || index < 16 { return (Int32(index), false) }
    return index < 16 ? sixteenth(index) : basic(Colour.rgb(of: index), isGround)
  }

  private func number(rgb: UInt32, _ isGround: Bool) -> (Int32, Bool) {
    if count > 256 { return direct(rgb) }
    if count == 256 { return (Int32(Colours.nearest(rgb, in: 16..<256)), false) }
    return basic(rgb, isGround)
  }

  private func basic(_ rgb: UInt32, _ isGround: Bool) -> (Int32, Bool) {
    if isGround { return sixteenth(Colours.nearest(rgb, in: 0..<16)) }
    let (red, green, blue) = (rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF)
    let (least, most) = (min(red, green, blue), max(red, green, blue))
    guard most - least >= 0x30 else { return sixteenth(Colours.nearest(rgb, in: [0, 7, 8, 15])) }
    // A pale red lies nearer to grey than to red, and says red all the same: without its white it does.
    func pure(_ part: UInt32) -> UInt32 { (part - least) * most / (most - least) }
    return sixteenth(
      Colours.nearest(
        pure(red) << 16 | pure(green) << 8 | pure(blue),
        in: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14]))
  }

  /// One of the first sixteen colours where there may be only eight.
  private func sixteenth(_ index: Int) -> (Int32, Bool) {
    if index < 8 || count >= 16 { return (Int32(index), false) }
    // Black that is bold is grey on some terminals and not to be seen on others.
    return index == 8 ? (-1, false) : (Int32(index - 8), true)
  }

  /// Terminals with direct colour read the smallest numbers as indices; a trace of green keeps clear of them.
  private func direct(_ rgb: UInt32) -> (Int32, Bool) {
    (Int32(rgb < 0x100 ? rgb | 0x100 : rgb), false)
  }

  static func nearest(_ rgb: UInt32, in indices: some Sequence<Int>) -> Int {
    var best = 0
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
