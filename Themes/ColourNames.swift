import Interface

/// Colours as people write them in a theme.
enum ColourNames {
  static let all = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  /// A name, `bright-` and a name, 0 to 255, `#rrggbb` or `default`.
  static func colour(_ text: String) -> Colour? {
    if text == "default" { return .terminal }
    if let place = all.firstIndex(of: text) { return .index(UInt8(place)) }
    if text.hasPrefix("bright-") {
      return all.firstIndex(of: String(text.dropFirst(7))).map { .index(UInt8($0 + 8)) }
    }
    if text.hasPrefix("#") {
      let digits = text.dropFirst()
      guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit) else { return nil }
      return UInt32(digits, radix: 16).map { .rgb($0) }
    }
    guard !text.hasPrefix("+") else { return nil }
    return UInt8(text).map { .index($0) }
  }
}
