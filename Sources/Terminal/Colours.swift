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
    if count > 256 { return index < 8 ? (Int32(index), false) : direct(Colours.rgb(index)) }
    if index < count, count != 88 || index < 16 { return (Int32(index), false) }
    return index < 16 ? (Int32(index - 8), true) : basic(Colours.rgb(index))
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

  /// The usual value of each of the 256 colours.
  static func rgb(_ index: Int) -> UInt32 {
    switch index {
    case 0..<16: return basics[index]
    case 16..<232:
      let steps: [UInt32] = [0, 0x5F, 0x87, 0xAF, 0xD7, 0xFF]
      let cube = index - 16
      return steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6]
    default:
      let grey = UInt32(8 + 10 * (index - 232))
      return grey << 16 | grey << 8 | grey
    }
  }

  private static let basics: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  static func nearest(_ rgb: UInt32, in indices: Range<Int>) -> Int {
    var best = indices.lowerBound
    var least = Int.max
    for index in indices {
      let distance = distance(rgb, Colours.rgb(index))
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
