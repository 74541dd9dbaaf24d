import CNcurses
import Interface

extension Decoder {
  /// A key as the terminal's description has it.
  struct Described {
    let bytes: [UInt8]
    let key: Key
  }

  /// The keys of the terminal that is in use, longest sequence first so that none hides another.
  static func describedKeys() -> [Described] {
    var keys = names.compactMap { name, key in described(name, key) }
    for number in 1...12 {
      if let key = described("kf\(number)", .function(number)) { keys.append(key) }
    }
    return keys.sorted { $0.bytes.count > $1.bytes.count }
  }

  private static func described(_ name: String, _ key: Key) -> Described? {
    let bytes = Curses.capability(name)
    // A key that sends one byte is a control like any other.
    guard bytes.count > 1, bytes[0] == Byte.escape else { return nil }
    return Described(bytes: bytes, key: key)
  }

  private static let names: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
    ("kend", .end),
    ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete),
    ("kcbt", .backTab),
    ("kent", .enter), ("kLFT5", .wordLeft), ("kRIT5", .wordRight), ("kLFT3", .wordLeft),
    ("kRIT3", .wordRight),
  ]
}
