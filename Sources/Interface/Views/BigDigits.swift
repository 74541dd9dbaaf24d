/// A time in digits of blocks, to be read from the other side of a room.
struct BigDigits {
  /// Rows of the smallest digits.
  static let rows = 5

  private let shapes: [[Substring]]

  /// The digits of a text of 0 to 9, colons, plus and minus; anything else leaves a gap.
  init(_ text: String) {
    shapes = text.map { (BigDigits.font[$0] ?? "  |  |  |  |  ").split(separator: "|") }
  }

  /// Columns at a scale; a block is two columns wide, which makes it square.
  func columns(scale: Int) -> Int {
    let blocks = shapes.reduce(0) { $0 + ($1.first?.count ?? 0) } + max(0, shapes.count - 1)
    return blocks * 2 * scale
  }

  /// The largest scale that fits; 0: none does.
  func scale(width: Int, height: Int) -> Int {
    let one = max(1, columns(scale: 1))
    return max(0, min(width / one, height / BigDigits.rows))
  }

  func draw(_ canvas: inout Canvas, x: Int, y: Int, scale: Int, face: Face) {
    var left = x
    for shape in shapes {
      for (row, line) in shape.enumerated() {
        for (column, block) in line.enumerated() where block == "#" {
          canvas.fill(
            x: left + column * 2 * scale, y: y + row * scale, width: 2 * scale, height: scale, "█",
            face: face)
        }
      }
      left += ((shape.first?.count ?? 0) + 1) * 2 * scale
    }
  }

  private static let font: [Character: String] = [
    "0": "###|# #|# #|# #|###",
    "1": " # |## | # | # |###",
    "2": "###|  #|###|#  |###",
    "3": "###|  #| ##|  #|###",
    "4": "# #|# #|###|  #|  #",
    "5": "###|#  |###|  #|###",
    "6": "###|#  |###|# #|###",
    "7": "###|  #|  #|  #|  #",
    "8": "###|# #|###|# #|###",
    "9": "###|# #|###|  #|###",
    ":": " |#| |#| ",
    "+": "   | # |###| # |   ",
  ]
}
