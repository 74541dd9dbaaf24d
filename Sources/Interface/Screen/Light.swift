/// How light colours are, and how well one can be read on another: as WCAG 2 defines it.
extension Colour {
  /// Its red, green and blue, of the first sixteen as xterm has them; nobody knows the terminal's own.
  package var rgb: UInt32? {
    switch self {
    case .terminal: nil
    case .index(let index): Colour.rgb(of: Int(index))
    case .rgb(let value): value & 0xFF_FFFF
    }
  }

  /// The usual value of each of the 256 colours.
  package static func rgb(of index: Int) -> UInt32 {
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

  /// Its relative luminance, from 0 to 1; `nil`: the terminal's own.
  package var luminance: Double? {
    guard let rgb else { return nil }
    func part(_ shift: UInt32) -> Double {
      let value = Double(rgb >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : raised((value + 0.055) / 1.055)
    }
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
  }

  /// The contrast of the two, from 1 to 21; `nil` where one of them is the terminal's own.
  package func contrast(on ground: Colour) -> Double? {
    guard let one = luminance, let other = ground.luminance else { return nil }
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// To the power of 2.4, for which this module has no library: the square times the fifth root of the square.
  private func raised(_ value: Double) -> Double {
    let square = value * value
    var root = 1.0
    // Newton's steps, from above: they only come closer.
    for _ in 0..<12 { root = (4 * root + square / (root * root * root * root)) / 5 }
    return square * root
  }
}
